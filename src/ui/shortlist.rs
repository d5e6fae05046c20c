//! The shortlist: what the user saved, in hand order, with the figures to weigh it by and the notes.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::items;
use super::text::put;
use super::theme::Role;
use super::{HitMap, View, grid, scroll};
use crate::app::keys::Target;
use crate::app::shortlist::Entry;
use crate::app::{App, Screen};
use crate::content::{Item, Subject, format, overview};

/// Columns at the right: heading, width.
const COLUMNS: [(&str, u16); 5] = [("median", 10), ("rating", 15), ("AI", 5), ("outlook", 18), ("saved", 11)];

/// Draws the screen.
pub fn draw(frame: &mut Frame, body: Rect, app: &App, view: &mut View, hits: &mut HitMap) {
    let theme = view.theme;
    let buf = frame.buffer_mut();
    let entries = app.shortlist.entries();
    let title = format!("Shortlist · {} saved", entries.len());
    let inner = grid::screen(buf, body, &title, &theme);
    if entries.is_empty() {
        let text = [
            Item::paragraph("Nothing is saved yet."),
            Item::gap(),
            Item::note(
                "Press s on any occupation to save it, n to add a note. The list is kept in a file of yours that you can read and edit; e writes it as Markdown for a counsellor.",
            ),
        ];
        return items::lay(&text, usize::from(inner.width)).draw(buf, inner, 0, None, &theme, |_, _| {});
    }
    let shown = shown_columns(inner.width);
    heading(buf, inner, app, view, shown);
    let list = Rect { y: inner.y + 1, height: inner.height.saturating_sub(1), ..inner };
    let cursor = app.rows[Screen::Shortlist as usize].min(entries.len() - 1);
    // Two lines an entry: the occupation, then its note.
    let height = usize::from(list.height / 2).max(1);
    view.list_top = scroll(view.list_top, cursor, cursor, height, entries.len());
    for (n, (i, entry)) in entries.iter().enumerate().skip(view.list_top).take(height).enumerate() {
        let y = list.y + n as u16 * 2;
        let line = Rect { y, height: 2.min(list.bottom().saturating_sub(y)), ..list };
        draw_entry(buf, line, app, entry, i == cursor, view, shown);
        hits.add(line, Target::Row(i));
    }
}

/// How many of the columns there is room for beside forty cells of title.
fn shown_columns(width: u16) -> usize {
    let mut room = width.saturating_sub(42);
    COLUMNS
        .iter()
        .take_while(|(_, cells)| {
            let fits = *cells < room;
            room = room.saturating_sub(cells + 1);
            fits
        })
        .count()
}

fn left_of_columns(inner: Rect, shown: usize) -> u16 {
    let used: u16 = COLUMNS.iter().take(shown).map(|(_, cells)| cells + 1).sum();
    inner.right().saturating_sub(used)
}

fn heading(buf: &mut Buffer, inner: Rect, app: &App, view: &View, shown: usize) {
    let style = view.theme.style(Role::Dim);
    let unit = format::unit_name(app.settings.unit, app.settings.lang);
    put(buf, inner.x + 2, inner.y, "code  occupation", 30, "", style);
    let mut x = left_of_columns(inner, shown);
    for (i, (name, cells)) in COLUMNS.iter().take(shown).enumerate() {
        let text = if i == 0 { unit } else { name };
        let start = x + cells.saturating_sub(text.len() as u16);
        put(buf, start, inner.y, text, usize::from(*cells), "", style);
        x += cells + 1;
    }
}

fn draw_entry(
    buf: &mut Buffer,
    line: Rect,
    app: &App,
    entry: &Entry,
    current: bool,
    view: &View,
    shown: usize,
) {
    let theme = &view.theme;
    let more = theme.glyphs.more;
    let catalog = app.catalog();
    let style = theme.style(if current { Role::Cursor } else { Role::Text });
    if current {
        buf.set_style(Rect { height: 1, ..line }, style);
    }
    let left = left_of_columns(line, shown);
    let room = |x: u16| usize::from(left.saturating_sub(x + 1));
    let x = put(buf, line.x + 2, line.y, &entry.code, room(line.x + 2), more, style) + 1;
    match catalog.group(&entry.code) {
        Some(group) => {
            put(buf, x, line.y, catalog.title(group, app.settings.lang), room(x), more, style);
            let subject = Subject::new(app.evidence, app.rater(), group, app.settings, app.today);
            columns(buf, line, &subject, entry, style, view, shown);
        }
        None => {
            put(
                buf,
                x,
                line.y,
                "is no unit group of NOC 2021; the entry is kept as it is",
                room(x),
                more,
                style,
            );
        }
    }
    if line.height > 1 {
        let note = if entry.note.is_empty() { "no note: n writes one" } else { entry.note.as_str() };
        let role = if entry.note.is_empty() { Role::Dim } else { Role::Text };
        put(
            buf,
            line.x + 8,
            line.y + 1,
            note,
            usize::from(line.width.saturating_sub(10)),
            more,
            theme.style(role),
        );
    }
}

fn columns(
    buf: &mut Buffer,
    line: Rect,
    subject: &Subject,
    entry: &Entry,
    style: ratatui::style::Style,
    view: &View,
    shown: usize,
) {
    let pay = match subject.pay.median.get() {
        Some((&median, from)) if from.asked.is_some() => {
            format!("{} {}", from.geo.code(), format::pay_text(&subject.pay, median, &subject.settings))
        }
        Some((&median, _)) => format::pay_text(&subject.pay, median, &subject.settings),
        None => "no data".to_owned(),
    };
    let rating = match overview::rating(subject).score.value() {
        Some(score) => format!("{:.1} ({:.1}-{:.1})", score.value, score.low, score.high),
        None => "not rated".to_owned(),
    };
    let exposure = subject.ai.exposure.value().map_or_else(|| "-".to_owned(), |e| format!("{:.0}", e.score));
    let future = subject.facts.cops.as_ref().and_then(|cops| cops.future);
    let outlook = future.map_or("no assessment", format::assessment_short);
    let texts = [pay, rating, exposure, outlook.to_owned(), entry.added.clone()];
    let mut x = left_of_columns(line, shown);
    for ((_, cells), text) in COLUMNS.iter().zip(texts).take(shown) {
        let start = x + cells.saturating_sub(super::text::width(&text) as u16);
        put(buf, start, line.y, &text, usize::from(*cells), view.theme.glyphs.more, style);
        x += cells + 1;
    }
}
