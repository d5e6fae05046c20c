//! The shortlist: what the user saved, in hand order, with the figures to weigh it by and the notes.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use metier_words::{Msg, Number, Text};

use super::items;
use super::text::{put, width};
use super::theme::Role;
use super::{HitMap, View, grid};
use crate::app::keys::Target;
use crate::app::shortlist::{Entry, FIGURES};
use crate::app::{App, Scrolled};
use crate::content::{Item, Subject, compare, overview, terms};
use metier_model::saved::EntryStatus;

/// How much of each entry there is room for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Room {
    /// Three lines: title, figures in a row, note.
    Narrow,
    /// Two lines: title with figures in columns, note. Short words.
    Middle,
    /// The same with whole words, ranges and the day.
    Wide,
}

impl Room {
    fn of(cells: u16) -> Self {
        match cells {
            0..72 => Self::Narrow,
            72..112 => Self::Middle,
            _ => Self::Wide,
        }
    }

    /// Lines of an entry.
    fn lines(self) -> u16 {
        if self == Self::Narrow { 3 } else { 2 }
    }

    /// Cells of the columns: pay, rating, exposure, outlook, day.
    fn columns(self) -> &'static [u16] {
        match self {
            Self::Narrow => &[],
            Self::Middle => &[10, 13, 3, 17],
            Self::Wide => &[10, 13, 10, 25, 10],
        }
    }
}

/// Draws the screen.
pub(super) fn draw(frame: &mut Frame, body: Rect, app: &App, view: &mut View, hits: &mut HitMap) {
    let theme = view.theme;
    let buf = frame.buffer_mut();
    let entries = app.shared.shortlist.entries();
    let title = view.text(Msg::SavedTitle { n: entries.len() as i64, place: app.shared.place_name() });
    let mut inner = grid::screen(buf, body, &title, &theme);
    if let Some(trouble) = &app.shared.shortlist_trouble {
        let text = [Item::warning(trouble.clone())];
        let laid = items::lay(&text, usize::from(inner.width), &view.locale);
        laid.draw(buf, inner, 0, None, &theme, |_, _| {});
        let used = (laid.height() as u16 + 1).min(inner.height);
        inner = Rect { y: inner.y + used, height: inner.height - used, ..inner };
    }
    if entries.is_empty() {
        if app.shared.shortlist_trouble.is_none() {
            nothing(buf, inner, view);
        }
        return;
    }
    let room = Room::of(inner.width);
    let mut list = inner;
    if room != Room::Narrow {
        heading(buf, inner, app, view, room);
        list = Rect { y: inner.y + 1, height: inner.height.saturating_sub(1), ..inner };
    }
    let cursor = app.screens.saved.row().min(entries.len() - 1);
    let fit = usize::from(list.height / room.lines()).max(1);
    view.list_top = view.top(Scrolled::List, view.list_top, (cursor, cursor), fit, entries.len());
    for (n, (i, entry)) in entries.iter().enumerate().skip(view.list_top).take(fit).enumerate() {
        let y = list.y + n as u16 * room.lines();
        let line = Rect { y, height: room.lines().min(list.bottom().saturating_sub(y)), ..list };
        draw_entry(buf, line, app, entry, i == cursor, view, room);
        hits.add(line, Target::Row(i));
    }
    let beyond = [view.list_top, entries.len().saturating_sub(view.list_top + fit)];
    let told = grid::beyond(beyond, [|n| Msg::OccupationsAbove { n }, |n| Msg::OccupationsBelow { n }]);
    grid::mark(buf, body, &[view.text(told)], theme.style(Role::Dim));
}

fn nothing(buf: &mut Buffer, inner: Rect, view: &View) {
    let text = [
        Item::paragraph(Msg::SavedEmpty),
        Item::gap(),
        Item::note(Msg::SavedHow { save: "save", note: "note", export: "export" }),
    ];
    items::lay(&text, usize::from(inner.width), &view.locale).draw(
        buf,
        inner,
        0,
        None,
        &view.theme,
        |_, _| {},
    );
}

/// Where the columns begin.
fn left_of_columns(inner: Rect, room: Room) -> u16 {
    let used: u16 = room.columns().iter().map(|cells| cells + 1).sum();
    inner.right().saturating_sub(used)
}

fn heading(buf: &mut Buffer, inner: Rect, app: &App, view: &View, room: Room) {
    let unit = terms::unit(app.shared.settings.unit);
    put(buf, inner.x + 2, inner.y, &view.text(Msg::SavedHead), 30, "", view.theme.style(Role::Dim));
    let mut x = left_of_columns(inner, room);
    let names: [Text; 5] = [
        unit.into(),
        Msg::SavedHeadRating.into(),
        if room == Room::Wide { Msg::SavedHeadAiWide } else { Msg::SavedHeadAi }.into(),
        Msg::SavedHeadOutlook.into(),
        Msg::SavedHeadSaved.into(),
    ];
    for (i, (cells, name)) in room.columns().iter().zip(names).enumerate() {
        let chosen = i < FIGURES && app.screens.saved.column() == i + 1;
        let style = view.theme.style(if chosen { Role::Resting } else { Role::Dim });
        let name = view.text(name);
        let start = x + cells.saturating_sub(width(&name) as u16);
        put(buf, start, inner.y, &name, usize::from(*cells), "", style);
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
    room: Room,
) {
    let theme = &view.theme;
    let more = theme.glyphs.more;
    let catalog = app.catalog();
    let whole = current && app.screens.saved.column() == 0;
    let style = theme.style(match (whole, current) {
        (true, _) => Role::Cursor,
        (false, true) => Role::Resting,
        _ => Role::Text,
    });
    if whole {
        buf.set_style(Rect { height: 1, ..line }, style);
    }
    if current {
        put(buf, line.x, line.y, theme.glyphs.cursor, 1, more, theme.style(Role::Accent));
    }
    let end = left_of_columns(line, room);
    let cells = |x: u16| usize::from(end.saturating_sub(x + 1));
    let x = put(buf, line.x + 2, line.y, &entry.code, cells(line.x + 2), more, style) + 1;
    let mut y = line.y + 1;
    if let Some(group) = catalog.group(&entry.code) {
        put(buf, x, line.y, &view.title(app, group), cells(x), more, style);
        let subject = Subject::new(
            app.shared.evidence,
            app.shared.rater(),
            group,
            app.shared.settings,
            app.shared.today,
        );
        let chosen = current.then(|| app.screens.saved.column().checked_sub(1)).flatten();
        let texts = figures(&subject, entry, room).map(|text| view.text(text));
        if room == Room::Narrow {
            in_a_row(buf, Rect { y, height: 1, ..line }, &texts, chosen, view);
            y += 1;
        } else {
            in_columns(buf, line, &texts, chosen, style, view, room);
        }
    } else {
        let text = view.text(Msg::SavedUnknown);
        put(buf, x, line.y, &text, usize::from(line.right().saturating_sub(x + 1)), more, style);
    }
    if y < line.bottom() {
        let note = if entry.note.is_empty() {
            view.text(Msg::SavedNoNote { note: "note" })
        } else {
            view.verbatim(&entry.note).into_owned()
        };
        let note = match marks(entry) {
            marks if marks.is_empty() => note,
            marks => view.text(Text::dots([marks, Text::verbatim(note)])),
        };
        let role = if entry.note.is_empty() { Role::Dim } else { Role::Text };
        let x = line.x + if room == Room::Narrow { 2 } else { 8 };
        put(buf, x, y, &note, usize::from(line.right().saturating_sub(x + 1)), more, theme.style(role));
    }
}

/// How far the user is, since which day, and the tags; empty where nothing of it is said.
fn marks(entry: &Entry) -> Text {
    let status = || Text::from(terms::entry_status(entry.status));
    let status = match (entry.status, entry.since.as_str()) {
        (EntryStatus::Idea, _) => None,
        (_, "") => Some(status()),
        (_, day) => {
            Some(Msg::ShortlistSince { status: status(), day: Text::verbatim(day.to_owned()) }.into())
        }
    };
    let tags = entry.tags.iter().map(|tag| Text::verbatim(format!("#{tag}")));
    Text::dots(status.into_iter().chain(tags))
}

/// Pay, rating, exposure, outlook and day; only a wide list has the ranges, and columns for all five.
fn figures(subject: &Subject, entry: &Entry, room: Room) -> [Text; 5] {
    let [pay, rating, exposure, outlook] =
        compare::brief(subject).map(|(_, cell)| cell.from.is_some().then_some(cell.text));
    let future = subject.facts.cops.as_ref().and_then(|cops| cops.future);
    let short = || future.map_or(Msg::SavedNoAssessment.into(), |own| terms::assessment_short(own).into());
    let no_data = || Text::from(Msg::SavedNoData);
    let rated = |text: Option<Text>| text.unwrap_or_else(|| Msg::NotRated.into());
    // Without their ranges: the values alone.
    let score = || overview::rating(subject).score.value().map(|r| Number::decimal(r.value.into(), 1).into());
    let exposed = || match subject.ai.exposure.value() {
        Some(exposure) => Number::decimal(exposure.score.into(), 0).into(),
        None => Text::verbatim("-"),
    };
    let pay = pay.unwrap_or_else(no_data);
    let day = Text::verbatim(entry.added.clone());
    match room {
        Room::Wide => {
            [pay, rated(rating), exposure.unwrap_or_else(no_data), outlook.unwrap_or_else(no_data), day]
        }
        Room::Middle => [pay, rated(rating), exposed(), short(), day],
        Room::Narrow => [pay, rated(score()), Msg::SavedAi { score: exposed() }.into(), short(), Text::EMPTY],
    }
}

fn in_columns(
    buf: &mut Buffer,
    line: Rect,
    texts: &[String],
    chosen: Option<usize>,
    style: ratatui::style::Style,
    view: &View,
    room: Room,
) {
    let mut x = left_of_columns(line, room);
    for (i, (cells, text)) in room.columns().iter().zip(texts).enumerate() {
        let here = chosen == Some(i);
        let style = if here { view.theme.style(Role::Cursor) } else { style };
        if here {
            buf.set_style(Rect { x, y: line.y, width: *cells, height: 1 }, style);
        }
        let start = x + cells.saturating_sub(width(text) as u16);
        put(buf, start, line.y, text, usize::from(*cells), view.theme.glyphs.more, style);
        x += cells + 1;
    }
}

fn in_a_row(buf: &mut Buffer, line: Rect, texts: &[String], chosen: Option<usize>, view: &View) {
    let mut x = line.x + 1;
    for (i, text) in texts.iter().enumerate() {
        let role = if chosen == Some(i) { Role::Cursor } else { Role::Text };
        let cells = usize::from(line.right().saturating_sub(x));
        x = put(buf, x, line.y, text, cells, view.theme.glyphs.more, view.theme.style(role)) + 2;
    }
}
