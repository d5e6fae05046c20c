//! The shortlist: the lists by name, what the user saved on the chosen one, in hand order, with columns to weigh it by
//! and the notes.

mod under;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use metier_words::{Msg, Text};

use super::items;
use super::text::{put, width};
use super::theme::Role;
use super::{HitMap, Sheet, View, grid};
use metier_app::shortlist::Entry;
use metier_app::target::Target;
use metier_app::{App, Scrolled};
use metier_content::saved::{self, ListColumn, Value};
use metier_content::{Item, became};
use metier_model::Geo;
use under::{at_sight, cut_note, keys, note, whole_note};

/// From this width on the figures stand in columns beside the titles, else in a line below each.
const WIDE: u16 = 72;
/// From this height on a line says that a newer edition of the wages is shown.
const ROOMY: u16 = 12;
/// Lines that what the entry under the cursor answers at sight has at least, with the line above it.
const AT_SIGHT: u16 = 12;
/// The same where a key asked for it.
const LEAST_AT_SIGHT: u16 = 4;
/// Cells that a title keeps beside the columns.
const TITLE: usize = 25;
/// Cells of a code with its cursor and the gaps around it.
const CODE: usize = 8;

/// The entries in sight with what stands in their columns.
struct ShortlistRow<'a> {
    at: usize,
    entry: &'a Entry,
    is_known: bool,
    /// One for each chosen column.
    values: Vec<Value>,
}

/// Draws the screen.
pub(super) fn draw(frame: &mut Sheet, body: Rect, app: &App, view: &mut View, hits: &mut HitMap) {
    let theme = view.theme;
    let buf = frame.buffer_mut();
    let shortlist = &app.shared.shortlist;
    let entries = shortlist.entries();
    let (n, place) = (entries.len() as i64, app.shared.place_name());
    let title = match shortlist.name() {
        "" => Msg::SavedTitle { n, place },
        name => Msg::SavedTitleOf { list: Text::verbatim(name.to_owned()), n, place },
    };
    let mut inner = grid::screen(buf, body, &view.text(title), &theme);
    if shortlist.lists().len() > 1 {
        tabs(buf, Rect { height: inner.height.min(1), ..inner }, app, view, hits);
        inner = below(inner, 1);
    }
    if let Some(trouble) = &app.shared.shortlist_trouble {
        let text = [Item::warning(trouble.clone())];
        let laid = items::lay(&text, usize::from(inner.width), &view.locale);
        laid.draw(buf, inner, 0, None, &theme);
        inner = below(inner, laid.height() as u16 + 1);
    }
    if entries.is_empty() {
        if app.shared.shortlist_trouble.is_none() {
            nothing(buf, inner, view);
        }
        return;
    }
    if inner.height >= ROOMY
        && let Some(edition) = app.catalog().edition()
    {
        let year = Text::verbatim(edition.about().year.to_string());
        let told = view.text(Msg::SavedNewer { year, changes: "changes" });
        let room = usize::from(inner.width.saturating_sub(2));
        let y = inner.bottom() - 1;
        put(buf, inner.x + 1, y, &told, room, theme.glyphs.more, theme.style(Role::Dim));
        inner.height -= 2;
    }
    let wide = inner.width >= WIDE;
    let lines = if wide { 2 } else { 3 };
    let list = if wide { below(inner, 1) } else { inner };
    let cursor = app.screens.saved.row().min(entries.len() - 1);
    // A note that its line cuts is read in full below the list, where it takes at most half of it.
    let noted = entries.get(cursor).map_or_else(Vec::new, |entry| cut_note(entry, list.width, app, view));
    let least = lines + list.height % lines;
    let noted_rows = (noted.len() as u16 + 1).min((list.height / 2).min(list.height.saturating_sub(least)));
    let noted_rows = if noted.is_empty() { 0 } else { noted_rows };
    let whole = list;
    let list = Rect { height: list.height - noted_rows, ..list };
    // What the list pushes out comes back by a key: then the list has what that leaves, one entry at least.
    let all = (entries.len() as u16).saturating_mul(lines);
    let is_pushed_out = list.height.saturating_sub(all.saturating_add(1)) < AT_SIGHT;
    let most = list.height.saturating_sub(lines);
    let can_ask = is_pushed_out && most >= LEAST_AT_SIGHT && app.current().is_some();
    let asked = can_ask && app.screens.saved.at_sight();
    view.at_sight.set(can_ask.then_some(asked));
    let beside = if asked { (list.height - list.height.min(all)).max(AT_SIGHT).min(most) } else { 0 };
    let list = Rect { height: list.height - beside, ..list };
    let fit = usize::from(list.height / lines).max(1);
    view.list_top = view.top(Scrolled::List, view.list_top, (cursor, cursor), fit, entries.len());
    let rows: Vec<ShortlistRow> = entries
        .iter()
        .enumerate()
        .skip(view.list_top)
        .take(fit)
        .map(|(at, entry)| row(at, entry, app))
        .collect();
    let drawn = if wide { columns(&rows, list, app, view) } else { Vec::new() };
    if wide {
        heading(buf, inner, app, &drawn, view, hits);
    }
    for (n, row) in rows.iter().enumerate() {
        let y = list.y + n as u16 * lines;
        let line = Rect { y, height: lines.min(list.bottom().saturating_sub(y)), ..list };
        draw_row(buf, line, app, (row, &drawn), view);
        hits.add(line, Target::Row(row.at));
    }
    let under = below(whole, rows.len() as u16 * lines);
    if noted_rows > 0 {
        whole_note(buf, Rect { height: noted_rows.min(under.height), ..under }, &noted, view);
    }
    let free = below(under, noted_rows);
    if asked {
        at_sight(buf, Rect { y: whole.bottom() - beside, height: beside, ..whole }, app, view);
    } else if rows.len() == entries.len() {
        if is_pushed_out {
            keys(buf, below(free, 1), wide, view);
        } else {
            at_sight(buf, below(free, 1), app, view);
        }
    }
    let told = grid::in_sight(view.list_top, fit, entries.len());
    let hidden = if wide { app.shared.columns.all().len() - drawn.len() } else { 0 };
    // One that could hold nothing is not missed.
    let all = app.shared.columns.all().iter().enumerate();
    let empty = all.filter(|(at, column)| is_empty(**column, app) && !drawn.iter().any(|own| own.at == *at));
    let empty = empty.count();
    let hidden = hidden.saturating_sub(empty);
    let hidden = (hidden > 0).then(|| Msg::SavedMoreColumns { n: hidden as i64, right: "right" }.into());
    let both = Text::dots(Some(told.clone()).filter(|told| !told.is_empty()).into_iter().chain(hidden));
    grid::mark(buf, body, &[view.text(both), view.text(told)], theme.style(Role::Dim));
}

/// What is left of an area below some of its lines.
fn below(area: Rect, lines: u16) -> Rect {
    let used = lines.min(area.height);
    Rect { y: area.y + used, height: area.height - used, ..area }
}

/// The names of the lists with what is on each, the chosen one in sight.
fn tabs(buf: &mut Buffer, line: Rect, app: &App, view: &View, hits: &mut HitMap) {
    if line.height == 0 {
        return;
    }
    let theme = &view.theme;
    let lists = app.shared.shortlist.lists();
    let chosen = app.shared.shortlist.chosen();
    let names: Vec<String> = (0..lists.len())
        .map(|at| {
            let n = lists.get(at).map_or(0, |list| list.entries.len()) as i64;
            view.text(Msg::SavedTab { list: app.shared.list_name(at), n })
        })
        .collect();
    let cells = |at: usize| names.get(at).map_or(0, |name| width(name) + 3);
    // The first one shown: the earliest from which on the chosen one has room.
    let room = usize::from(line.width).saturating_sub(2);
    let mut first = 0;
    while first < chosen && (first..=chosen).map(cells).sum::<usize>() > room {
        first += 1;
    }
    let mut x = line.x + 1;
    if first > 0 {
        x = put(buf, x, line.y, theme.glyphs.more, 1, "", theme.style(Role::Dim)) + 1;
    }
    for (at, name) in names.iter().enumerate().skip(first) {
        let room = usize::from(line.right().saturating_sub(x + 1));
        if room < 4 {
            put(
                buf,
                line.right().saturating_sub(1),
                line.y,
                theme.glyphs.more,
                1,
                "",
                theme.style(Role::Dim),
            );
            break;
        }
        let style = theme.style(if at == chosen { Role::Cursor } else { Role::Text });
        let end = put(buf, x, line.y, &format!(" {name} "), room, theme.glyphs.more, style);
        hits.add(Rect { x, width: end - x, ..line }, Target::List(at));
        x = end + 1;
    }
    let hint = view.text(Msg::SavedTabsHint { before: "previous-list", next: "next-list" });
    let start = line.right().saturating_sub(width(&hint) as u16 + 1);
    if start > x + 2 {
        put(buf, start, line.y, &hint, width(&hint), "", theme.style(Role::Dim));
    }
}

fn row<'a>(at: usize, entry: &'a Entry, app: &'a App) -> ShortlistRow<'a> {
    let shared = &app.shared;
    let group = app.catalog().group(&entry.code);
    let subject = group.map(|group| shared.listed(group));
    let rank = app.derived().ranks().get(at).copied().flatten();
    let value = |&column: &ListColumn| saved::value(column, entry, subject.as_ref(), rank);
    ShortlistRow {
        at,
        entry,
        is_known: group.is_some(),
        values: shared.columns.all().iter().map(value).collect(),
    }
}

/// A column that has room: which of the chosen ones, where it begins, its cells and what stands in it by row.
struct Drawn {
    at: usize,
    x: u16,
    cells: u16,
    head: String,
    texts: Vec<String>,
    is_number: bool,
}

/// The columns that have room beside the titles. Whole words where all fit, else short ones; then columns at the end
/// give way, but for the one under the cursor.
fn columns(rows: &[ShortlistRow], list: Rect, app: &App, view: &View) -> Vec<Drawn> {
    let settings = &app.shared.settings;
    let made = |short: bool| -> Vec<Drawn> {
        let under = app.screens.saved.column().checked_sub(1);
        let chosen = app.shared.columns.all().iter().enumerate();
        let chosen = chosen.filter(|&(at, column)| under == Some(at) || !is_empty(*column, app));
        chosen
            .map(|(at, column)| {
                let text = |row: &ShortlistRow| {
                    let value = row.values.get(at).filter(|_| row.is_known || is_own(*column));
                    let text = value.map(|value| if short { &value.short } else { &value.text });
                    text.map_or_else(String::new, |text| view.text(text.clone()))
                };
                let texts: Vec<String> = rows.iter().map(text).collect();
                let head = if short { column.short_head(settings) } else { column.head(settings) };
                let head = view.text(head);
                let cells = texts.iter().chain([&head]).map(|text| width(text)).max().unwrap_or(0).min(30);
                Drawn { at, x: 0, cells: cells as u16, head, texts, is_number: column.is_number() }
            })
            .collect()
    };
    let cells = |columns: &[Drawn]| columns.iter().map(|c| usize::from(c.cells) + 2).sum::<usize>();
    let room = usize::from(list.width).saturating_sub(CODE + TITLE);
    let mut drawn = made(false);
    if cells(&drawn) > room {
        drawn = made(true);
    }
    let cursor = app.screens.saved.column().saturating_sub(1);
    while cells(&drawn) > room && drawn.len() > 1 {
        let last = drawn.last().is_some_and(|last| last.at == cursor);
        drawn.remove(if last { 0 } else { drawn.len() - 1 });
    }
    let mut x = list.right().saturating_sub(cells(&drawn) as u16);
    for column in &mut drawn {
        x += 1;
        column.x = x;
        x += column.cells + 1;
    }
    drawn
}

/// Whether a column could hold nothing: the outlook of three years is of provinces.
fn is_empty(column: ListColumn, app: &App) -> bool {
    column == ListColumn::Soon && app.shared.settings.place.geo == Geo::Canada
}

/// Whether it is the user's own, and so there also for a code that is no unit group.
fn is_own(column: ListColumn) -> bool {
    matches!(column, ListColumn::Status | ListColumn::Tags | ListColumn::Saved)
}

fn heading(buf: &mut Buffer, inner: Rect, app: &App, drawn: &[Drawn], view: &View, hits: &mut HitMap) {
    let dim = view.theme.style(Role::Dim);
    put(buf, inner.x + 2, inner.y, &view.text(Msg::SavedHead), 30, "", dim);
    for column in drawn {
        let chosen = app.screens.saved.column() == column.at + 1;
        let style = if chosen { view.theme.style(Role::Resting) } else { dim };
        place(buf, inner.y, column, &column.head, view, style);
        hits.add(Rect { x: column.x, y: inner.y, width: column.cells, height: 1 }, Target::Column(column.at));
    }
}

/// Writes a text into a column: numbers at its right, words at its left.
fn place(buf: &mut Buffer, y: u16, column: &Drawn, text: &str, view: &View, style: Style) {
    let own = if column.is_number { column.cells.saturating_sub(width(text) as u16) } else { 0 };
    put(buf, column.x + own, y, text, usize::from(column.cells - own), view.theme.glyphs.more, style);
}

fn draw_row(buf: &mut Buffer, line: Rect, app: &App, (row, drawn): (&ShortlistRow, &[Drawn]), view: &View) {
    let theme = &view.theme;
    let more = theme.glyphs.more;
    let current = app.screens.saved.row() == row.at;
    let column = app.screens.saved.column();
    let whole = current && column == 0;
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
    let end = drawn.first().map_or(line.right(), |first| first.x);
    let cells = |x: u16| usize::from(end.saturating_sub(x + 1));
    let entry = row.entry;
    let x = put(buf, line.x + 2, line.y, &entry.code, cells(line.x + 2), more, style) + 1;
    let group = app.catalog().group(&entry.code);
    let title = group
        .map_or_else(|| view.text(unknown(app, entry)), |group| view.short(app, group, cells(x)).to_string());
    put(buf, x, line.y, &title, cells(x), more, style);
    for own in drawn {
        let here = current && column == own.at + 1;
        let style = if here { theme.style(Role::Cursor) } else { style };
        if here {
            buf.set_style(Rect { x: own.x, y: line.y, width: own.cells, height: 1 }, style);
        }
        let text = own.texts.get(row.at - view.list_top).map_or("", String::as_str);
        place(buf, line.y, own, text, view, style);
    }
    let mut y = line.y + 1;
    if drawn.is_empty() {
        if row.is_known && y < line.bottom() {
            in_a_row(buf, Rect { y, height: 1, ..line }, app, row, view);
        }
        y += 1;
    }
    if y < line.bottom() {
        let became = became::of_entry(app.catalog(), entry, app.shared.settings.lang);
        note(buf, Rect { y, height: 1, ..line }, (entry, current), became, view);
    }
}

/// What stands in the place of a title where the code is no unit group.
fn unknown(app: &App, entry: &Entry) -> Msg {
    match app.catalog().became(&entry.code, app.shared.settings.lang) {
        Some(became) => {
            let [from, to] = [became.from, became.to].map(|year| Text::verbatim(year.to_string()));
            Msg::SavedFormer { from, to, key: "became" }
        }
        None => Msg::SavedUnknown,
    }
}

fn nothing(buf: &mut Buffer, inner: Rect, view: &View) {
    let text = [
        Item::paragraph(Msg::SavedEmpty),
        Item::gap(),
        Item::note(Msg::SavedHow { save: "save", note: "note", export: "export" }),
        Item::gap(),
        Item::note(Msg::SavedListsHow { new: "new-list" }),
    ];
    items::lay(&text, usize::from(inner.width), &view.locale).draw(buf, inner, 0, None, &view.theme);
}

/// The figures in one line, each with its word where the number alone says nothing; from the one under the cursor on
/// where it would have no room.
fn in_a_row(buf: &mut Buffer, line: Rect, app: &App, row: &ShortlistRow, view: &View) {
    let columns = app.shared.columns.all();
    let texts: Vec<String> = columns
        .iter()
        .zip(&row.values)
        .map(|(&column, value)| view.text(saved::labelled(column, value)))
        .collect();
    let chosen =
        (app.screens.saved.row() == row.at).then(|| app.screens.saved.column().checked_sub(1)).flatten();
    let room = usize::from(line.width).saturating_sub(2);
    let until = |first: usize, last: usize| {
        let shown = texts.get(first..=last).unwrap_or_default().iter().filter(|text| !text.is_empty());
        shown.map(|text| width(text) + 2).sum::<usize>()
    };
    let mut first = 0;
    while chosen.is_some_and(|chosen| first < chosen && until(first, chosen) > room + 2) {
        first += 1;
    }
    let mut x = line.x + 2;
    for (i, text) in texts.iter().enumerate().skip(first).filter(|(_, text)| !text.is_empty()) {
        let role = if chosen == Some(i) { Role::Cursor } else { Role::Text };
        let cells = usize::from(line.right().saturating_sub(x + 1));
        // What would be cut short is left out, but for the first.
        if width(text) > cells && i > first {
            break;
        }
        x = put(buf, x, line.y, text, cells, view.theme.glyphs.more, view.theme.style(role)) + 2;
    }
}
