//! The shortlist: the lists by name, what the user saved on the chosen one, in hand order, with columns to weigh it by
//! and the notes.

mod under;

use ratatui::layout::Rect;

use metier_words::{Msg, Text};

use super::list::List;
use super::table::{Column, Columns};
use super::text::width;
use super::theme::Role;
use super::{Pen, View, grid};
use metier_app::App;
use metier_app::shortlist::Entry;
use metier_app::target::Target;
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
/// Cells of a column at most.
const WIDEST: usize = 30;
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
pub(super) fn draw(pen: &mut Pen, body: Rect) {
    let Pen { app, view, .. } = *pen;
    view.at_sight.set(None);
    let shortlist = &app.shared.shortlist;
    let entries = shortlist.entries();
    let (n, place) = (entries.len() as i64, app.shared.place_name());
    let title = match shortlist.name() {
        "" => Msg::SavedTitle { n, place },
        name => Msg::SavedTitleOf { list: Text::verbatim(name.to_owned()), n, place },
    };
    let mut inner = grid::screen(pen, body, &view.text(title));
    if shortlist.lists().len() > 1 {
        tabs(pen, Rect { height: inner.height.min(1), ..inner });
        inner = below(inner, 1);
    }
    if let Some(trouble) = &app.shared.shortlist_trouble {
        let text = [Item::warning(trouble.clone())];
        let lines = pen.page(inner, &text) as u16;
        inner = below(inner, lines + 1);
    }
    if entries.is_empty() {
        if app.shared.shortlist_trouble.is_none() {
            nothing(pen, inner);
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
        pen.put((inner.x + 1, y), &told, room, Role::Dim);
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
    let seen = List::screen(view, list, lines, (cursor, entries.len()));
    let in_sight = entries.iter().enumerate().skip(seen.top).take(seen.fit());
    let rows: Vec<ShortlistRow> = in_sight.map(|(at, entry)| row(at, entry, app)).collect();
    let shown = if wide { columns(&rows, list, app, view) } else { Columns(Vec::new()) };
    if wide {
        pen.whole((inner.x + 2, inner.y), &view.text(Msg::SavedHead), Role::Dim);
        let chosen = app.screens.saved.column();
        shown.heads(pen, inner.y, |own| if chosen == own.at + 1 { Role::Resting } else { Role::Dim });
        shown.targets(pen, inner.y, |own| own.at);
    }
    for ((at, line), row) in seen.rows().zip(&rows) {
        draw_row(pen, line, row, &shown);
        pen.hits.add(line, Target::Row(at));
    }
    let under = below(whole, rows.len() as u16 * lines);
    if noted_rows > 0 {
        whole_note(pen, Rect { height: noted_rows.min(under.height), ..under }, &noted);
    }
    let free = below(under, noted_rows);
    if asked {
        at_sight(pen, Rect { y: whole.bottom() - beside, height: beside, ..whole });
    } else if rows.len() == entries.len() {
        if is_pushed_out {
            keys(pen, below(free, 1), wide);
        } else {
            at_sight(pen, below(free, 1));
        }
    }
    let told = seen.in_sight();
    let hidden = if wide { app.shared.columns.all().len() - shown.0.len() } else { 0 };
    // One that could hold nothing is not missed.
    let all = app.shared.columns.all().iter().enumerate();
    let empty =
        all.filter(|(at, column)| is_empty(**column, app) && !shown.0.iter().any(|own| own.of.at == *at));
    let empty = empty.count();
    let hidden = hidden.saturating_sub(empty);
    let hidden = (hidden > 0).then(|| Msg::SavedMoreColumns { n: hidden as i64, right: "right" }.into());
    let both = Text::dots(Some(told.clone()).filter(|told| !told.is_empty()).into_iter().chain(hidden));
    grid::mark(pen, body, &[view.text(both), view.text(told)]);
}

/// What is left of an area below some of its lines.
fn below(area: Rect, lines: u16) -> Rect {
    let used = lines.min(area.height);
    Rect { y: area.y + used, height: area.height - used, ..area }
}

/// The names of the lists with what is on each, the chosen one in sight.
fn tabs(pen: &mut Pen, line: Rect) {
    let Pen { app, view, .. } = *pen;
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
        x = pen.whole((x, line.y), theme.glyphs.more, Role::Dim) + 1;
    }
    for (at, name) in names.iter().enumerate().skip(first) {
        let room = usize::from(line.right().saturating_sub(x + 1));
        if room < 4 {
            pen.whole((line.right().saturating_sub(1), line.y), theme.glyphs.more, Role::Dim);
            break;
        }
        let role = if at == chosen { Role::Cursor } else { Role::Text };
        let end = pen.put((x, line.y), &format!(" {name} "), room, role);
        pen.hits.add(Rect { x, width: end - x, ..line }, Target::List(at));
        x = end + 1;
    }
    let hint = view.text(Msg::SavedTabsHint { before: "previous-list", next: "next-list" });
    let start = line.right().saturating_sub(width(&hint) as u16 + 1);
    if start > x + 2 {
        pen.whole((start, line.y), &hint, Role::Dim);
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

/// What a column shows: which of the chosen ones, and its texts by row.
struct Chosen {
    at: usize,
    texts: Vec<String>,
}

/// The columns that have room beside the titles. Whole words where all fit, else short ones; then columns at the end
/// give way, but for the one under the cursor.
fn columns(rows: &[ShortlistRow], list: Rect, app: &App, view: &View) -> Columns<Chosen> {
    let settings = &app.shared.settings;
    let made = |short: bool| -> Columns<Chosen> {
        let under = app.screens.saved.column().checked_sub(1);
        let chosen = app.shared.columns.all().iter().enumerate();
        let chosen = chosen.filter(|&(at, column)| under == Some(at) || !is_empty(*column, app));
        let made = chosen.map(|(at, column)| {
            let text = |row: &ShortlistRow| {
                let value = row.values.get(at).filter(|_| row.is_known || is_own(*column));
                let text = value.map(|value| if short { &value.short } else { &value.text });
                text.map_or_else(String::new, |text| view.text(text.clone()))
            };
            let texts: Vec<String> = rows.iter().map(text).collect();
            let head = if short { column.short_head(settings) } else { column.head(settings) };
            let widest = texts.iter().map(|text| width(text)).max().unwrap_or(0);
            let own = Column::new(Chosen { at, texts }, view.text(head), widest);
            Column { cells: own.cells.min(WIDEST), is_number: column.is_number(), ..own }
        });
        Columns(made.collect())
    };
    let room = usize::from(list.width).saturating_sub(CODE + TITLE);
    let mut shown = made(false);
    if shown.cells() > room {
        shown = made(true);
    }
    let cursor = app.screens.saved.column().saturating_sub(1);
    while shown.cells() > room && shown.0.len() > 1 {
        let last = shown.0.last().is_some_and(|last| last.of.at == cursor);
        shown.0.remove(if last { 0 } else { shown.0.len() - 1 });
    }
    shown.place(list.right().saturating_sub(1));
    shown
}

/// Whether a column could hold nothing: the outlook of three years is of provinces.
fn is_empty(column: ListColumn, app: &App) -> bool {
    column == ListColumn::Soon && app.shared.settings.place.geo == Geo::Canada
}

/// Whether it is the user's own, and so there also for a code that is no unit group.
fn is_own(column: ListColumn) -> bool {
    matches!(column, ListColumn::Status | ListColumn::Tags | ListColumn::Saved)
}

fn draw_row(pen: &mut Pen, line: Rect, row: &ShortlistRow, shown: &Columns<Chosen>) {
    let Pen { app, view, .. } = *pen;
    let theme = &view.theme;
    let current = app.screens.saved.row() == row.at;
    let column = app.screens.saved.column();
    let whole = current && column == 0;
    let role = match (whole, current) {
        (true, _) => Role::Cursor,
        (false, true) => Role::Resting,
        _ => Role::Text,
    };
    if whole {
        pen.paint(Rect { height: 1, ..line }, role);
    }
    if current {
        pen.put((line.x, line.y), theme.glyphs.cursor, 1, Role::Accent);
    }
    let end = shown.0.first().map_or(line.right(), |first| first.x);
    let cells = |x: u16| usize::from(end.saturating_sub(x + 1));
    let entry = row.entry;
    let x = pen.put((line.x + 2, line.y), &entry.code, cells(line.x + 2), role) + 1;
    let group = app.catalog().group(&entry.code);
    let title = group
        .map_or_else(|| view.text(unknown(app, entry)), |group| view.short(app, group, cells(x)).to_string());
    pen.put((x, line.y), &title, cells(x), role);
    for own in &shown.0 {
        let here = current && column == own.of.at + 1;
        if here {
            pen.paint(Rect { x: own.x, width: own.cells as u16, height: 1, ..line }, Role::Cursor);
        }
        let text = own.of.texts.get(row.at - view.list_top.get()).map_or("", String::as_str);
        own.put(pen, line.y, text, if here { Role::Cursor } else { role });
    }
    let mut y = line.y + 1;
    if shown.0.is_empty() {
        if row.is_known && y < line.bottom() {
            in_a_row(pen, Rect { y, height: 1, ..line }, row);
        }
        y += 1;
    }
    if y < line.bottom() {
        let became = became::of_entry(app.catalog(), entry, app.shared.settings.lang);
        note(pen, Rect { y, height: 1, ..line }, (entry, current), became);
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

fn nothing(pen: &mut Pen, inner: Rect) {
    let text = [
        Item::paragraph(Msg::SavedEmpty),
        Item::gap(),
        Item::note(Msg::SavedHow { save: "save", note: "note", export: "export" }),
        Item::gap(),
        Item::note(Msg::SavedListsHow { new: "new-list" }),
    ];
    pen.page(inner, &text);
}

/// The figures in one line, each with its word where the number alone says nothing; from the one under the cursor on
/// where it would have no room.
fn in_a_row(pen: &mut Pen, line: Rect, row: &ShortlistRow) {
    let Pen { app, view, .. } = *pen;
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
        x = pen.put((x, line.y), text, cells, role) + 2;
    }
}
