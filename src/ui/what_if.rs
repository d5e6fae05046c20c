//! The what-if of a retraining: both pays, the assumptions to change, the result and its curve.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::overlays::open;
use super::text::{put, width, wrap};
use super::theme::Role;
use super::{HitMap, View, curve};
use crate::app::App;
use crate::app::keys::Target;
use crate::app::overlay::Overlay;
use crate::app::what_if::{Setting, years};
use crate::content::{PayUnit, format, terms};
use crate::evidence::pay::{HoursBasis, Pay, basis_differs, pay};
use crate::evidence::payback::{Assumptions, Curve, Payback, Schooling, cost_of_a_thousand, payback};
use metier_model::{GroupId, Lang};
use metier_words::Text;

/// What the reckoning leaves out.
const LEFT_OUT: &str = "No taxes and no raises are reckoned with. Tuition is not published by occupation.";
/// Cells of the settings where the curve stands beside them.
const SETTINGS: u16 = 44;

/// A line of text with its role.
type Line = (String, Role);

/// Draws the overlay.
pub(super) fn draw(
    frame: &mut Frame,
    area: Rect,
    app: &App,
    overlay: &Overlay,
    view: &View,
    hits: &mut HitMap,
) {
    let Overlay::Payback { from, to, assumptions, hours, schooling, cursor } = overlay else { return };
    let lang = app.settings.lang;
    let result = payback(assumptions);
    let buf = frame.buffer_mut();
    let inner = open(buf, area, 100, 24, "Is the retraining worth it", view);
    let (wide, low) = (inner.width >= 76, inner.height < 14);
    let mut head = pays(app, (*from, *to), assumptions, *hours, low);
    let mut found = findings(assumptions, &result, low, lang);
    if !low {
        head.push((String::new(), Role::Text));
        found.push((LEFT_OUT.to_owned(), Role::Dim));
    }
    let y = write(buf, Rect { height: inner.height, ..inner }, &head, view);
    let rows = settings(assumptions, *hours, schooling.as_ref(), lang);
    let foot = lines(&found, inner.width).len() as u16;
    let left = inner.bottom().saturating_sub(y);
    if wide && !low {
        // The curve beside the settings, the result below both.
        let tall = left.saturating_sub(foot + 1).min(rows.len() as u16 + 2);
        let own = Rect { y, height: tall, width: SETTINGS, ..inner };
        list(buf, own, &rows, *cursor, view, hits);
        let x = inner.x + SETTINGS + 2;
        let chart = Rect { x, y, width: inner.right().saturating_sub(x + 1), height: tall };
        curve::draw(buf, chart, &result, banded(assumptions), lang, view);
        write(buf, Rect { y: y + tall + 1, height: left.saturating_sub(tall + 1), ..inner }, &found, view);
        return;
    }
    // One under the other: as many settings as leave room for the result and a curve that can be read.
    let shown =
        left.saturating_sub(foot + 6).clamp(1, rows.len() as u16).min(left.saturating_sub(foot).max(1));
    list(buf, Rect { y, height: shown, ..inner }, &rows, *cursor, view, hits);
    let y = write(buf, Rect { y: y + shown, height: left.saturating_sub(shown), ..inner }, &found, view);
    let chart = Rect {
        x: inner.x + 1,
        y,
        width: inner.width.saturating_sub(2),
        height: inner.bottom().saturating_sub(y),
    };
    curve::draw(buf, chart, &result, banded(assumptions), lang, view);
}

/// Whether the two tuitions differ, so that there are two curves.
fn banded(assumptions: &Assumptions) -> bool {
    assumptions.tuition.is_some_and(|(low, high)| low < high)
}

/// Lines wrapped for a width.
fn lines(texts: &[Line], cells: u16) -> Vec<(&str, Role)> {
    let room = usize::from(cells.saturating_sub(2));
    let wrapped = |(text, role)| {
        wrap(text, room).into_iter().map(move |(a, b)| (text.get(a..b).unwrap_or_default(), role))
    };
    texts.iter().flat_map(|(text, role)| wrapped((text.as_str(), *role))).collect()
}

/// Writes wrapped lines from the top of an area on; returns the row after them.
fn write(buf: &mut Buffer, area: Rect, texts: &[Line], view: &View) -> u16 {
    let room = usize::from(area.width.saturating_sub(2));
    let mut y = area.y;
    for ((text, role), row) in lines(texts, area.width).into_iter().zip(area.top()..area.bottom()) {
        put(buf, area.x + 1, row, text, room, view.theme.glyphs.more, view.theme.style(role));
        y = row + 1;
    }
    y
}

/// Both occupations with their pay and its place, and whether the two compare.
fn pays(
    app: &App,
    (from, to): (GroupId, GroupId),
    a: &Assumptions,
    hours: HoursBasis,
    low: bool,
) -> Vec<Line> {
    let lang = app.settings.lang;
    let yearly = |value: f64| format::money(value as f32, PayUnit::Year, lang);
    let unit = format::unit_name(PayUnit::Year, lang);
    let code = |group| app.catalog().code(group);
    let own = [from, to].map(|group| pay(app.catalog(), group, app.settings.place));
    let differs = basis_differs(&own[0], &own[1], hours);
    if low {
        let sign = if differs.is_some() { "≠ " } else { "" };
        let text =
            format!("{sign}{} {} to {} {}", code(from), yearly(a.pay_now), code(to), yearly(a.pay_then));
        return vec![(text, if differs.is_some() { Role::Warn } else { Role::Text })];
    }
    let places = own.each_ref().map(place);
    let same = places[0] == places[1];
    let line = |word: &str, group: GroupId, place: &str, value: f64| {
        let title = app.catalog().title(group, lang);
        let place = if same { String::new() } else { format!(", {place}") };
        (format!("{word} {} {title}: {} {unit}{place}", code(group), yearly(value)), Role::Text)
    };
    let basis = match differs {
        Some(why) => {
            let place = if same { format!(", {}", places[0]) } else { String::new() };
            let why = Text::from(terms::unlike(why)).say(&app.locale());
            (format!("≠ basis: {why}; the difference mixes them. Medians{place}."), Role::Warn)
        }
        None if same => (format!("Medians, {}; same period and hours.", places[0]), Role::Dim),
        None => ("Medians of the same period and hours.".to_owned(), Role::Dim),
    };
    vec![line("from", from, &places[0], a.pay_now), line("to  ", to, &places[1], a.pay_then), basis]
}

/// The place of a median, and the one that was asked for where that has none.
fn place(pay: &Pay) -> String {
    let Some(from) = pay.median.provenance() else { return String::new() };
    let name = from.area.unwrap_or_else(|| from.geo.name_en());
    match from.asked {
        Some(asked) => format!("{name} (not published for {})", asked.code()),
        None => name.to_owned(),
    }
}

/// A row of the settings: which, name, value, and what is known of it.
type Row = (usize, &'static str, String, Option<String>);

fn settings(a: &Assumptions, hours: HoursBasis, schooling: Option<&Schooling>, lang: Lang) -> Vec<Row> {
    let mut rows = Vec::new();
    for (i, setting) in Setting::ALL.into_iter().enumerate() {
        let (name, value) = setting.text(a, hours, lang);
        let note = (setting == Setting::Years).then(|| known(schooling, lang));
        rows.push((i, name, value, note));
    }
    rows
}

/// What the training steps say of the years, in a few words; the source key gives the rule.
fn known(schooling: Option<&Schooling>, lang: Lang) -> String {
    let Some(own) = schooling else { return "no length is published: an assumption".to_owned() };
    let (low, high) = (years(own.years.0, lang), years(own.years.1, lang));
    let range = if low == high { low } else { format!("{low}-{high}") };
    let word = if own.official { "published" } else { "estimated" };
    let paid = if own.apprenticeship { ", a paid apprenticeship" } else { "" };
    let taken = if own.years.0 < own.years.1 { "; the longer is taken" } else { "" };
    format!("{range} {word}{paid}{taken}")
}

/// The settings from the top of an area on, as many as fit around the cursor.
fn list(buf: &mut Buffer, area: Rect, rows: &[Row], cursor: usize, view: &View, hits: &mut HitMap) {
    let theme = &view.theme;
    let more = theme.glyphs.more;
    // A note has a row of its own where all rows have room.
    let notes = usize::from(area.height) > rows.len();
    let hidden = (cursor + 1).saturating_sub(usize::from(area.height).max(1));
    let mut y = area.y;
    for (i, name, value, note) in rows.iter().skip(if notes { 0 } else { hidden }) {
        if y >= area.bottom() {
            break;
        }
        let row = Rect { y, height: 1, ..area };
        let style = theme.style(if *i == cursor { Role::Cursor } else { Role::Text });
        if *i == cursor {
            buf.set_style(row, style);
        }
        let x = (row.right() - 1).saturating_sub(width(value) as u16);
        put(buf, row.x + 1, y, name, usize::from(x.saturating_sub(row.x + 2)), more, style);
        put(buf, x, y, value, width(value), more, style);
        hits.add(row, Target::OverlayRow(*i));
        y += 1;
        if let (true, Some(note)) = (notes, note) {
            put(
                buf,
                row.x + 3,
                y,
                note,
                usize::from(row.width.saturating_sub(4)),
                more,
                theme.style(Role::Dim),
            );
            y += 1;
        }
    }
}

/// Break-even and worth in sentences; the short form has two lines.
fn findings(a: &Assumptions, result: &Payback, short: bool, lang: Lang) -> Vec<Line> {
    let (low, high) = (&result.low_tuition, &result.high_tuition);
    let ahead = a.horizon;
    let span = format::count(ahead as usize, "year", "years");
    let even = |curve: &Curve| {
        curve.break_even.map_or_else(|| format!("not within {span}"), |y| format!("year {y}"))
    };
    let money = |value: f64| format::whole((value / 1_000.0).round() as i64 * 1_000, lang);
    let role = if low.net_present_value() < 0.0 { Role::Bad } else { Role::Good };
    let (worst, best) = (money(high.net_present_value()), money(low.net_present_value()));
    let both = even(low) != even(high);
    let before = if a.tuition.is_none() { " before tuition" } else { "" };
    let breaks = match (both, short) {
        (false, _) => format!("Breaks even{before}: {}", even(low)),
        (true, true) => format!("Breaks even: {} to {}", even(low), even(high).replace("year ", "")),
        (true, false) => {
            format!("Breaks even: {} with the low tuition, {} with the high one", even(low), even(high))
        }
    };
    let worth = if worst == best { best } else { format!("{worst} to {best}") };
    let mut found = vec![(breaks, role)];
    if short {
        found.push((format!("Worth{before}: {worth}"), role));
        return found;
    }
    found.push((format!("Worth{before}: {worth} CAD of today after {span}"), role));
    if a.tuition.is_none() {
        let cost = cost_of_a_thousand(a);
        let mut text = format!(
            "Tuition is not entered and left out: every {} CAD of it takes about {} off.",
            format::whole(1_000, lang),
            format::whole((cost / 10.0).round() as i64 * 10, lang)
        );
        let most = (low.net_present_value() / cost.max(1.0)).floor() as i64 * 1_000;
        if most > 0 {
            text = format!("{text} Up to about {} CAD of tuition it is worth it.", format::whole(most, lang));
        }
        found.push((text, Role::Warn));
    }
    found
}
