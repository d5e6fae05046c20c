//! Overlays that open a computation and let its assumptions be changed: the rating and the payback.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::bars::{self, Scale};
use super::overlays::open;
use super::text::{put, width};
use super::theme::Role;
use super::{HitMap, View};
use crate::app::App;
use crate::app::keys::Target;
use crate::app::overlay::Setting;
use crate::catalog::GroupId;
use crate::content::{format, overview};
use crate::evidence::payback::{Assumptions, payback};
use crate::evidence::rating::{Input as Part, Weights};

/// The rating opened into its parts, with the weights to be changed and the shortlist ranked live.
pub(super) fn weighing(
    frame: &mut Frame,
    area: Rect,
    app: &App,
    weights: &Weights,
    cursor: usize,
    view: &View,
    hits: &mut HitMap,
) {
    let theme = view.theme;
    let more = theme.glyphs.more;
    let ranked = ranking(app);
    let rows = 14 + ranked.len().min(8) as u16;
    let buf = frame.buffer_mut();
    let inner = open(buf, area, 92, rows, "Rating and its parts", view);
    let room = usize::from(inner.width.saturating_sub(2));
    let rating = app.subject().map(overview::rating);
    let head = match (app.subject(), &rating) {
        (Some(subject), Some(rating)) => {
            let title = app.catalog().title(subject.group, app.settings.lang);
            let score = format::figure(&rating.score, |s| {
                format!("{:.1} ({:.1}-{:.1}) · {} of 6 inputs", s.value, s.low, s.high, s.inputs)
            });
            format!("{} {title}: {score}", app.catalog().code(subject.group))
        }
        _ => "Choose an occupation to see its parts.".to_owned(),
    };
    put(buf, inner.x + 1, inner.y, &head, room, more, theme.style(Role::Title));
    let columns = format!("{:<24}{:>7}  {:>6}  {}", "input", "weight", "score", "points");
    put(buf, inner.x + 1, inner.y + 2, &columns, room, more, theme.style(Role::Dim));
    let total: f32 = weights.0.iter().sum();
    // On a low screen the rows scroll with the cursor.
    let fit = usize::from(inner.bottom().saturating_sub(inner.y + 3)).max(1);
    let hidden = (cursor + 1).saturating_sub(fit);
    for (i, part) in Part::ALL.into_iter().enumerate().skip(hidden) {
        let y = inner.y + 3 + (i - hidden) as u16;
        if y >= inner.bottom() {
            return;
        }
        let line = Rect { y, height: 1, ..inner };
        let style = theme.style(if i == cursor { Role::Cursor } else { Role::Text });
        if i == cursor {
            buf.set_style(Rect { width: 34.min(line.width), ..line }, style);
        }
        let weight = weights.0.get(i).copied().unwrap_or(0.0);
        put(buf, line.x + 1, y, &format!("{:<24}{weight:>7.0}", part.name()), room, more, style);
        let score = rating.as_ref().and_then(|r| r.inputs.get(i).copied().flatten());
        let points = rating.as_ref().and_then(|r| r.contributions.get(i).copied().flatten());
        match (score, points) {
            (Some(score), Some(points)) => {
                let cells = usize::from(line.width.saturating_sub(35)).min(13);
                let text = format!("{score:>6.1}  {points:>4.1}");
                put(
                    buf,
                    line.x + 34,
                    y,
                    &text,
                    if cells < 13 { 0 } else { cells },
                    more,
                    theme.style(Role::Text),
                );
                let bar = Rect { x: line.x + 48, y, width: line.width.saturating_sub(50).min(40), height: 1 };
                let most = 10.0 * weights.0.iter().copied().fold(0.0, f32::max) / total.max(1.0);
                bars::filled(buf, bar, points / most.max(0.1), &theme.glyphs, theme.style(Role::Mid));
            }
            _ => {
                put(
                    buf,
                    line.x + 36,
                    y,
                    "no data: its weight is shared by the others",
                    room.saturating_sub(36),
                    more,
                    theme.style(Role::Dim),
                );
            }
        }
        hits.add(line, Target::OverlayRow(i));
    }
    let y = inner.y + 10;
    let text = "left and right change a weight, 0 puts the defaults back, Enter keeps them";
    put(buf, inner.x + 1, y, text, room, more, theme.style(Role::Dim));
    if ranked.is_empty() || y + 2 >= inner.bottom() {
        return;
    }
    put(buf, inner.x + 1, y + 1, "Your shortlist by these weights", room, more, theme.style(Role::Heading));
    for (n, (group, value)) in ranked.iter().take(8).enumerate() {
        let y = y + 2 + n as u16;
        if y < inner.bottom() {
            let value = value.map_or_else(|| "not rated".to_owned(), |value| format!("{value:.1}"));
            let text = format!(
                "{value:>9}  {} {}",
                app.catalog().code(*group),
                app.catalog().title(*group, app.settings.lang)
            );
            put(buf, inner.x + 1, y, &text, room, more, theme.style(Role::Text));
        }
    }
}

/// The shortlist by its rating, best first; those without a rating last.
fn ranking(app: &App) -> Vec<(GroupId, Option<f32>)> {
    let sampler = app.rater().sampler();
    let inputs = app.evidence.rating_inputs();
    let mut ranked: Vec<(GroupId, Option<f32>)> = app
        .shortlist
        .entries()
        .iter()
        .filter_map(|entry| app.catalog().group(&entry.code))
        .map(|group| (group, sampler.value(inputs, group)))
        .collect();
    ranked.sort_by(|a, b| b.1.unwrap_or(-1.0).total_cmp(&a.1.unwrap_or(-1.0)));
    ranked
}

/// A what-if with its assumptions and the running sum year by year.
pub(super) fn what_if(
    frame: &mut Frame,
    area: Rect,
    app: &App,
    (from, to): (GroupId, GroupId),
    assumptions: &Assumptions,
    cursor: usize,
    view: &View,
    hits: &mut HitMap,
) {
    let theme = view.theme;
    let more = theme.glyphs.more;
    let lang = app.settings.lang;
    let buf = frame.buffer_mut();
    let inner = open(buf, area, 96, 26, "Is the retraining worth it", view);
    let room = usize::from(inner.width.saturating_sub(2));
    let name = |group| format!("{} {}", app.catalog().code(group), app.catalog().title(group, lang));
    let mut y = inner.y;
    let mut line = |buf: &mut Buffer, text: &str, role| {
        if y < inner.bottom() {
            put(buf, inner.x + 1, y, text, room, more, theme.style(role));
        }
        y += 1;
        y
    };
    line(
        buf,
        &format!("from {}: {} CAD/year", name(from), format::whole(assumptions.pay_now as i64, lang)),
        Role::Text,
    );
    let place = app.settings.place;
    let pays = [from, to].map(|group| crate::evidence::pay::pay(app.catalog(), group, place));
    line(
        buf,
        &format!("to   {}: {} CAD/year", name(to), format::whole(assumptions.pay_then as i64, lang)),
        Role::Text,
    );
    let shown = pays[1].median.provenance().map_or("", |from| from.geo.name_en());
    let basis = match crate::evidence::pay::basis_differs(&pays[0], &pays[1], app.settings.hours) {
        Some(why) => format!("≠ basis: {why}; the difference mixes them. Medians, {shown}."),
        None => format!("Medians, {shown}; same place, period and hours."),
    };
    let role = if basis.starts_with('≠') { Role::Warn } else { Role::Dim };
    let top = line(buf, &basis, role) + 1;
    // On a low screen the settings scroll with the cursor, and the result takes the place of the hint.
    let fit = usize::from((inner.bottom() - 1).saturating_sub(top)).max(1);
    let hidden = (cursor + 1).saturating_sub(fit);
    for (i, setting) in Setting::ALL.into_iter().enumerate().skip(hidden) {
        let y = top + (i - hidden) as u16;
        if y + 1 >= inner.bottom() {
            break;
        }
        let row = Rect { y, height: 1, width: 52.min(inner.width), ..inner };
        let style = theme.style(if i == cursor { Role::Cursor } else { Role::Text });
        if i == cursor {
            buf.set_style(row, style);
        }
        let (name, value) = setting.text(assumptions);
        let value_x = (row.x + 49).min(row.right() - 1).saturating_sub(width(&value) as u16);
        put(buf, row.x + 1, y, name, usize::from(value_x.saturating_sub(row.x + 2)), more, style);
        put(buf, value_x, y, &value, usize::from(row.right().saturating_sub(value_x)), more, style);
        hits.add(row, Target::OverlayRow(i));
    }
    let result = payback(assumptions);
    let year = |curve: &crate::evidence::payback::Curve| {
        curve
            .break_even
            .map_or_else(|| format!("not within {} years", assumptions.horizon), |y| format!("year {y}"))
    };
    let y = top + Setting::ALL.len() as u16 + 1;
    let money = |value: f64| format::whole((value / 1_000.0).round() as i64 * 1_000, lang);
    let (low, high) = (&result.low_tuition, &result.high_tuition);
    let even = if low.break_even == high.break_even {
        format!("Breaks even: {}", year(low))
    } else {
        format!("Breaks even: {} (low tuition) to {} (high)", year(low), year(high))
    };
    let worth = format!(
        "Worth after {} years: {} to {} CAD of today",
        assumptions.horizon,
        money(high.net_present_value()),
        money(low.net_present_value())
    );
    let role = if low.net_present_value() < 0.0 { Role::Bad } else { Role::Good };
    for (n, text) in [&even, &worth].into_iter().enumerate() {
        let y = y + n as u16;
        if y + 1 < inner.bottom() {
            put(buf, inner.x + 1, y, text, room, more, theme.style(role));
        }
    }
    curve(buf, Rect { y: y + 2, height: inner.bottom().saturating_sub(y + 3), ..inner }, &result, view);
    if y + 1 >= inner.bottom() {
        put(buf, inner.x + 1, inner.bottom() - 1, &even, room, more, theme.style(role));
        return;
    }
    let text = if assumptions.tuition_high > 0.0 {
        "left and right change a value (H and L by five steps), Esc closes · no taxes, no raises"
    } else {
        "Tuition is not published by occupation: enter it with left and right (H and L by five). No taxes."
    };
    put(buf, inner.x + 1, inner.bottom() - 1, text, room, more, theme.style(Role::Dim));
}

/// The running sum of both tuitions, one column a year, zero as a line.
fn curve(buf: &mut Buffer, area: Rect, result: &crate::evidence::payback::Payback, view: &View) {
    let theme = &view.theme;
    if area.height < 4 {
        return;
    }
    let sums = [&result.high_tuition.sums, &result.low_tuition.sums];
    let ends = sums.iter().flat_map(|sums| sums.iter().map(|&sum| sum as f32)).chain([0.0]);
    let Some(scale) = Scale::around(ends, 0, 100) else { return };
    let row = |value: f64| {
        let share = (value as f32 - scale.low) / (scale.high - scale.low);
        area.bottom() - 1 - (share.clamp(0.0, 1.0) * f32::from(area.height - 1)).round() as u16
    };
    let left = area.x + 9;
    let years = result.low_tuition.sums.len().max(1) as u16;
    let wide = (area.right().saturating_sub(left + 1) / years).clamp(1, 4);
    let zero = row(0.0);
    for x in left..(left + years * wide).min(area.right()) {
        put(buf, x, zero, if theme.glyphs.ascii { "-" } else { "─" }, 1, "", theme.style(Role::Border));
    }
    for (value, y) in [(scale.high, area.top()), (0.0, zero), (scale.low, area.bottom() - 1)] {
        put(buf, area.x + 1, y, &format!("{:>6.0}k", value / 1_000.0), 8, "", theme.style(Role::Dim));
    }
    for (sums, glyph, role) in
        [(sums[0], theme.glyphs.hollow, Role::Entry), (sums[1], theme.glyphs.centre, Role::Senior)]
    {
        for (t, &sum) in sums.iter().enumerate() {
            let x = left + t as u16 * wide;
            if x < area.right() {
                put(buf, x, row(sum), glyph, 1, "", theme.style(role));
            }
        }
    }
}
