//! Impact of AI: exposure with its range, the measures as bars, roles, and what changes in words.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::text::{put, width};
use super::theme::Role;
use super::{View, bars, grid, items};
use crate::app::App;
use crate::catalog::{Figure, Lang};
use crate::content::{Item, Subject, format, not_written};
use crate::evidence::ai::Measure;

/// Draws the pane.
pub fn draw(buf: &mut Buffer, area: Rect, inner: Rect, app: &App, focused: bool, view: &mut View) {
    let theme = view.theme;
    let style = theme.style(if focused { Role::Heading } else { Role::Title });
    let name = match app.settings.lang {
        Lang::En => "AI impact",
        Lang::Fr => "Effet de l'IA",
    };
    grid::title(buf, area, name, theme.glyphs.more, style);
    let Some(subject) = app.subject() else {
        let text = [Item::note(
            "Choose an occupation: how exposed its tasks are, by which measure, and what stays human.",
        )];
        return items::lay(&text, usize::from(inner.width)).draw(buf, inner, 0, None, &theme, |_, _| {});
    };
    let page = text(subject);
    let used = figures(buf, inner, app, view);
    let rest = Rect { y: inner.y + used, height: inner.height.saturating_sub(used), ..inner };
    let laid = items::lay(&page, usize::from(rest.width));
    let height = usize::from(rest.height);
    let top = app.scroll[1].min(laid.height().saturating_sub(height));
    view.panel_top[1] = top;
    laid.draw(buf, rest, top, None, &theme, |_, _| {});
    if laid.height() > height + top && area.height > 2 {
        let text = format!(" {} ", format::count(laid.height() - height - top, "more line", "more lines"));
        let x = area.right().saturating_sub(width(&text) as u16 + 2);
        put(buf, x, area.bottom() - 1, &text, width(&text), "", theme.style(Role::Dim));
    }
}

/// What changes, in words: the part of the page that the pane shows under its bars.
fn text(subject: &Subject) -> Vec<Item> {
    let Some(occupation) = &subject.occupation else { return vec![not_written()] };
    let ai = &occupation.ai;
    let mut items = Vec::with_capacity(32);
    for (heading, list) in [
        ("Takes over", &ai.takes_over),
        ("Assists", &ai.assists),
        ("Stays human", &ai.stays_human),
        ("Skills to build", &ai.skills),
    ] {
        items.push(Item::heading(heading));
        items.extend(list.iter().map(Item::bullet));
    }
    items.push(Item::heading("Beginners"));
    items.push(Item::paragraph(ai.entry_level.clone()));
    items.push(Item::heading("Long run"));
    items.push(Item::paragraph(ai.long_run.clone()));
    items
}

/// Draws the figures at the top of an area and returns the rows they took.
pub fn figures(buf: &mut Buffer, area: Rect, app: &App, view: &View) -> u16 {
    let Some(subject) = app.subject() else { return 0 };
    let theme = &view.theme;
    let more = theme.glyphs.more;
    let impact = &subject.ai;
    let room = usize::from(area.width.saturating_sub(2));
    let mut y = area.top();
    let mut line = |buf: &mut Buffer, text: &str, role: Role| {
        if y < area.bottom() {
            put(buf, area.x + 1, y, text, room, more, theme.style(role));
            y += 1;
        }
        y
    };
    match &impact.exposure {
        Figure::Known { value, .. } => {
            let contested = if value.contested { " · contested" } else { "" };
            let text =
                format!("exposure {:.0} of 100 ({:.0}-{:.0}){contested}", value.score, value.low, value.high);
            line(buf, &text, Role::Title);
        }
        Figure::Missing(reason) => {
            line(buf, &format!("exposure: no data, {reason}"), Role::Warn);
        }
    }
    let mut y = line(buf, "percentile among unit groups", Role::Dim);
    let name_cells: u16 = if area.width > 44 { 22 } else { 15 };
    let bar = |buf: &mut Buffer, y: u16, name: &str, rank: Option<f32>, value: &str, role: Role| {
        put(buf, area.x + 1, y, name, usize::from(name_cells), more, theme.style(Role::Text));
        let x = area.x + 2 + name_cells;
        let cells = area.right().saturating_sub(x + 6);
        match rank {
            Some(rank) => {
                let bar = Rect { x, y, width: cells, height: 1 };
                bars::filled(buf, bar, rank / 100.0, &theme.glyphs, theme.style(role));
                put(buf, x + cells + 1, y, value, 5, more, theme.style(Role::Text));
            }
            None => {
                put(buf, x, y, value, usize::from(cells) + 5, more, theme.style(Role::Dim));
            }
        }
    };
    for reading in &impact.readings {
        if y >= area.bottom() {
            return y - area.top();
        }
        let name = match (reading.measure, name_cells > 15) {
            (Measure::HumanBeta, true) => "tasks sped up (β)",
            (Measure::HumanBeta, false) => "tasks (β)",
            (Measure::Applicability, true) => "use seen (Microsoft)",
            (Measure::Applicability, false) => "use seen",
            (Measure::Aioe, true) => "abilities (AIOE)",
            (Measure::Aioe, false) => "AIOE",
        };
        let rank = reading.percentile.value().copied();
        let text = match (rank, reading.value.missing()) {
            (Some(rank), _) => format!("{rank:4.0}"),
            (None, Some(_)) => "no data".to_owned(),
            (None, None) => String::new(),
        };
        bar(buf, y, name, rank, &text, Role::Exposure);
        y += 1;
    }
    if let (Some(value), true) = (impact.complementarity.value(), y < area.bottom()) {
        let border = if value.borderline { ", borderline" } else { "" };
        let text = format!("{}{border}", value.quadrant.words());
        for (from, to) in super::text::wrap(&text, room.max(1)) {
            if y < area.bottom() {
                let part = text.get(from..to).unwrap_or_default().trim_end();
                put(buf, area.x + 1, y, part, room, more, theme.style(Role::Dim));
                y += 1;
            }
        }
    }
    if let Some(occupation) = subject.occupation.as_ref().filter(|o| o.roles.len() > 1) {
        // Roles are worth their rows only where some remain for the words below.
        let fits = usize::from(area.bottom().saturating_sub(y)) > occupation.roles.len() + 4;
        if fits {
            put(buf, area.x + 1, y, "β by role", room, more, theme.style(Role::Dim));
            y += 1;
            for (i, (role, own)) in occupation.roles.iter().zip(&impact.roles).enumerate() {
                let text = own.beta.value().map_or_else(|| "no data".to_owned(), |beta| format!("{beta:.2}"));
                let share = own.beta.value().map(|beta| beta * 100.0);
                let mark = if subject.role == Some(i) { Role::Senior } else { Role::Mid };
                bar(buf, y, &role.name, share, &text, mark);
                y += 1;
            }
        }
    }
    y - area.top()
}
