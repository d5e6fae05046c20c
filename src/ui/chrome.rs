//! The top line with screens and settings, the last line with hints or what just happened.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::text::{put, width};
use super::theme::{Role, Theme};
use super::{HitMap, SMALLEST, View};
use crate::app::keys::Target;
use crate::app::{App, COMMANDS, Command, Context, Screen};
use crate::catalog::Lang;
use crate::content::{PayUnit, format};
use crate::evidence::pay::HoursBasis;

/// What a screen is called in a language.
pub fn screen_name(screen: Screen, lang: Lang) -> &'static str {
    let command = match screen {
        Screen::Explore => Command::Explore,
        Screen::Compare => Command::CompareScreen,
        Screen::Shortlist => Command::ShortlistScreen,
        Screen::Map => Command::Map,
        Screen::Sources => Command::Sources,
    };
    command.spec().map_or("", |spec| if lang == Lang::Fr { spec.title_fr } else { spec.title })
}

/// Draws the top line.
pub fn header(buf: &mut Buffer, area: Rect, app: &App, view: &View, hits: &mut HitMap) {
    let theme = &view.theme;
    let more = theme.glyphs.more;
    let lang = app.settings.lang;
    let hours = match app.settings.hours {
        HoursBasis::FullTime => "40 h/week",
        HoursBasis::Usual => "usual hours",
    };
    let unit = format::unit_name(app.settings.unit, lang);
    let basis =
        if app.settings.unit == PayUnit::Year { format!("{hours} · {unit}") } else { unit.to_owned() };
    let code = if lang == Lang::En { "EN" } else { "FR" };
    let right =
        [(app.province_name(), Target::Region), (basis, Target::Unit), (code.to_owned(), Target::Language)];
    let total: usize = right.iter().map(|(text, _)| width(text) + 3).sum::<usize>() - 2;
    let full = area.width >= 96;
    let mut x = put(buf, area.x, area.y, "metier", 6, more, theme.style(Role::Title));
    x += 2;
    for (i, screen) in Screen::ALL.into_iter().enumerate() {
        let shown = screen == app.screen;
        let count = match screen {
            Screen::Compare => app.compared.len(),
            Screen::Shortlist => app.shortlist.entries().len(),
            _ => 0,
        };
        let name = screen_name(screen, lang);
        let text = match (full || shown, count) {
            (true, 0) => format!("{} {name}", i + 1),
            (true, n) => format!("{} {name} ({n})", i + 1),
            (false, 0) => format!("{}", i + 1),
            (false, n) => format!("{}({n})", i + 1),
        };
        let style = theme.style(if shown { Role::Heading } else { Role::Dim });
        let start = x;
        let room = usize::from(area.right().saturating_sub(x));
        x = put(buf, x, area.y, &text, room, more, style);
        hits.add(Rect { x: start, y: area.y, width: x - start, height: 1 }, Target::Screen(screen));
        x += 2;
    }
    let room = usize::from(area.right().saturating_sub(x));
    // The province is never left out; the rest gives way to it.
    let short;
    let parts: &[(String, Target)] = if total <= room {
        &right
    } else if width(&right[0].0) <= room {
        &right[..1]
    } else {
        short = [(app.settings.place.geo.code().to_owned(), Target::Region)];
        &short
    };
    let used: usize = parts.iter().map(|(text, _)| width(text) + 3).sum::<usize>() - 2;
    let mut x = area.right().saturating_sub(used.min(room) as u16);
    for (i, (text, target)) in parts.iter().enumerate() {
        if i > 0 {
            x = put(buf, x, area.y, " · ", 3, more, theme.style(Role::Dim));
        }
        let start = x;
        x = put(
            buf,
            x,
            area.y,
            text,
            usize::from(area.right().saturating_sub(x)),
            more,
            theme.style(Role::Text),
        );
        hits.add(Rect { x: start, y: area.y, width: x - start, height: 1 }, *target);
    }
}

/// Draws the last line: what just happened, or the keys that matter here.
pub fn footer(buf: &mut Buffer, area: Rect, app: &App, theme: &Theme) {
    let more = theme.glyphs.more;
    if let Some(status) = &app.status {
        let role = if status.warning { Role::Warn } else { Role::Text };
        put(buf, area.x, area.y, &status.text, usize::from(area.width), more, theme.style(role));
        return;
    }
    let context = app.context();
    let mut specs: Vec<_> = COMMANDS
        .iter()
        .filter(|spec| spec.footer > 0 && (spec.context == context || spec.context == Context::Global))
        .collect();
    specs.sort_by_key(|spec| spec.footer);
    let text_of = |spec: &&crate::app::command::Spec| {
        let title = if app.settings.lang == Lang::Fr { spec.title_fr } else { spec.title };
        app.keymap.first(spec.command).map(|key| (key.to_string(), title))
    };
    // Help and quit stay whatever the width; the others go from the end.
    let (last, first): (Vec<_>, Vec<_>) =
        specs.into_iter().partition(|spec| matches!(spec.command, Command::Help | Command::Quit));
    let cost = |(key, title): &(String, &str)| width(key) + 1 + width(title) + 3;
    let last: Vec<_> = last.iter().filter_map(text_of).collect();
    let mut room = usize::from(area.width).saturating_sub(last.iter().map(cost).sum());
    let mut shown = Vec::new();
    for hint in first.iter().filter_map(text_of) {
        let cells = cost(&hint);
        if cells > room {
            break;
        }
        room -= cells;
        shown.push(hint);
    }
    let mut x = area.x;
    for (key, title) in shown.iter().chain(&last) {
        let room = |x: u16| usize::from(area.right().saturating_sub(x));
        x = put(buf, x, area.y, key, room(x), more, theme.style(Role::Key));
        x = put(buf, x + 1, area.y, title, room(x + 1), more, theme.style(Role::Dim)) + 3;
    }
}

/// Says what a terminal that is too small needs.
pub fn too_small(buf: &mut Buffer, area: Rect, theme: &Theme) {
    let text = format!("metier needs {}x{}, this is {}x{}", SMALLEST.0, SMALLEST.1, area.width, area.height);
    for (y, (from, to)) in
        (area.top()..area.bottom()).zip(super::text::wrap(&text, usize::from(area.width.max(1))))
    {
        let line = text.get(from..to).unwrap_or_default();
        put(buf, area.x, y, line, usize::from(area.width), theme.glyphs.more, theme.style(Role::Text));
    }
}
