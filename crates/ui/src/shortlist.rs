//! The shortlist: the lists by name, what the user saved on the chosen one, in hand order, with columns to weigh it by
//! and the notes.

use ratatui::layout::Rect;
use ratatui::style::Style;

use metier_words::{Msg, Text};

use super::items;
use super::text::{width, wrapped};
use super::theme::Role;
use super::{Pen, View, grid};
use metier_app::shortlist::Entry;
use metier_app::target::Target;
use metier_app::{App, Scrolled};
use metier_content::saved::{self, ListColumn, Value};
use metier_content::{Item, became, terms};
use metier_model::Geo;
use metier_model::saved::EntryStatus;

/// From this width on the figures stand in columns beside the titles, else in a line below each.
const WIDE: u16 = 72;
/// From this height on a line says that a newer edition of the wages is shown.
const ROOMY: u16 = 12;
/// Lines that what the entry under the cursor answers at sight has at least, with the line above it.
const AT_SIGHT: u16 = 12;
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
pub(super) fn draw(pen: &mut Pen, body: Rect) {
    let Pen { app, view, .. } = *pen;
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
        let laid = items::lay(&text, usize::from(inner.width), &view.locale);
        laid.draw(pen, inner, 0, None);
        inner = below(inner, laid.height() as u16 + 1);
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
    let fit = usize::from(list.height / lines).max(1);
    view.list_top.set(view.top(Scrolled::List, view.list_top.get(), (cursor, cursor), fit, entries.len()));
    let rows: Vec<ShortlistRow> = entries
        .iter()
        .enumerate()
        .skip(view.list_top.get())
        .take(fit)
        .map(|(at, entry)| row(at, entry, app))
        .collect();
    let drawn = if wide { columns(&rows, list, app, view) } else { Vec::new() };
    if wide {
        heading(pen, inner, &drawn);
    }
    for (n, row) in rows.iter().enumerate() {
        let y = list.y + n as u16 * lines;
        let line = Rect { y, height: lines.min(list.bottom().saturating_sub(y)), ..list };
        draw_row(pen, line, (row, &drawn));
        pen.hits.add(line, Target::Row(row.at));
    }
    let under = below(whole, rows.len() as u16 * lines);
    if noted_rows > 0 {
        whole_note(pen, Rect { height: noted_rows.min(under.height), ..under }, &noted);
    }
    if rows.len() == entries.len() {
        at_sight(pen, below(under, noted_rows + 1));
    }
    let told = grid::in_sight(view.list_top.get(), fit, entries.len());
    let hidden = if wide { app.shared.columns.all().len() - drawn.len() } else { 0 };
    // One that could hold nothing is not missed.
    let all = app.shared.columns.all().iter().enumerate();
    let empty = all.filter(|(at, column)| is_empty(**column, app) && !drawn.iter().any(|own| own.at == *at));
    let empty = empty.count();
    let hidden = hidden.saturating_sub(empty);
    let hidden = (hidden > 0).then(|| Msg::SavedMoreColumns { n: hidden as i64, right: "right" }.into());
    let both = Text::dots(Some(told.clone()).filter(|told| !told.is_empty()).into_iter().chain(hidden));
    grid::mark(pen, body, &[view.text(both), view.text(told)]);
}

/// What the entry under the cursor answers at sight, under a line with its name, where a short list leaves room for it.
fn at_sight(pen: &mut Pen, area: Rect) {
    let Pen { app, view, .. } = *pen;
    let Some(group) = app.current().filter(|_| area.height >= AT_SIGHT) else { return };
    let theme = &view.theme;
    let cells = usize::from(area.width);
    pen.clip((area.x, area.y), &"─".repeat(cells), cells, Role::Border);
    let name = format!(" {} ", view.name_in(app, group, cells.saturating_sub(4)));
    // The line's own style must not shine through.
    let style = Style::reset().patch(theme.style(Role::Heading));
    pen.put((area.x + 1, area.y), &name, cells.saturating_sub(2), style);
    items::lay(app.derived().preview(), cells, &view.locale).draw_part(pen, below(area, 1), 0);
}

/// The lines of a note that has no room on its own line; none where it has.
fn cut_note(entry: &Entry, cells: u16, app: &App, view: &View) -> Vec<String> {
    let became = became::of_entry(app.catalog(), entry, app.shared.settings.lang);
    let (told, room) = (note_line(entry, false, became, cells, view), note_room(cells));
    if entry.note.is_empty() || width(&told) <= room {
        return Vec::new();
    }
    let note = view.verbatim(&entry.note);
    wrapped(&note, usize::from(cells).saturating_sub(2).max(1)).map(str::to_owned).collect()
}

/// A note in full under a line; where even so it is cut, its last line says so.
fn whole_note(pen: &mut Pen, area: Rect, lines: &[String]) {
    let view = pen.view;
    let theme = &view.theme;
    let cells = usize::from(area.width);
    pen.clip((area.x, area.y), &"─".repeat(cells), cells, Role::Border);
    let style = Style::reset().patch(theme.style(Role::Heading));
    pen.clip((area.x + 1, area.y), &format!(" {} ", view.text(Msg::CopyNote)), cells, style);
    let shown = usize::from(area.height.saturating_sub(1));
    let style = Role::Text;
    for (at, (y, line)) in (area.y + 1..area.bottom()).zip(lines).enumerate() {
        let is_cut = at + 1 == shown && shown < lines.len();
        let room = cells.saturating_sub(2);
        if is_cut {
            let x = pen.clip((area.x + 1, y), line, room.saturating_sub(1), style);
            pen.whole((x, y), theme.glyphs.more, style);
        } else {
            pen.put((area.x + 1, y), line, room, style);
        }
    }
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
        let style = if at == chosen { Role::Cursor } else { Role::Text };
        let end = pen.put((x, line.y), &format!(" {name} "), room, style);
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
    let subject = group.map(|group| shared.subject_of(group));
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

fn heading(pen: &mut Pen, inner: Rect, drawn: &[Drawn]) {
    let Pen { app, view, .. } = *pen;
    let dim = Role::Dim;
    pen.whole((inner.x + 2, inner.y), &view.text(Msg::SavedHead), dim);
    for column in drawn {
        let chosen = app.screens.saved.column() == column.at + 1;
        let style = if chosen { Role::Resting } else { dim };
        place(pen, inner.y, column, &column.head, style);
        pen.hits
            .add(Rect { x: column.x, y: inner.y, width: column.cells, height: 1 }, Target::Column(column.at));
    }
}

/// Writes a text into a column: numbers at its right, words at its left.
fn place(pen: &mut Pen, y: u16, column: &Drawn, text: &str, role: Role) {
    let own = if column.is_number { column.cells.saturating_sub(width(text) as u16) } else { 0 };
    pen.put((column.x + own, y), text, usize::from(column.cells - own), role);
}

fn draw_row(pen: &mut Pen, line: Rect, (row, drawn): (&ShortlistRow, &[Drawn])) {
    let Pen { app, view, .. } = *pen;
    let theme = &view.theme;
    let current = app.screens.saved.row() == row.at;
    let column = app.screens.saved.column();
    let whole = current && column == 0;
    let style = match (whole, current) {
        (true, _) => Role::Cursor,
        (false, true) => Role::Resting,
        _ => Role::Text,
    };
    if whole {
        pen.paint(Rect { height: 1, ..line }, style);
    }
    if current {
        pen.put((line.x, line.y), theme.glyphs.cursor, 1, Role::Accent);
    }
    let end = drawn.first().map_or(line.right(), |first| first.x);
    let cells = |x: u16| usize::from(end.saturating_sub(x + 1));
    let entry = row.entry;
    let x = pen.put((line.x + 2, line.y), &entry.code, cells(line.x + 2), style) + 1;
    let group = app.catalog().group(&entry.code);
    let title = group
        .map_or_else(|| view.text(unknown(app, entry)), |group| view.short(app, group, cells(x)).to_string());
    pen.put((x, line.y), &title, cells(x), style);
    for own in drawn {
        let here = current && column == own.at + 1;
        let style = if here { Role::Cursor } else { style };
        if here {
            pen.paint(Rect { x: own.x, y: line.y, width: own.cells, height: 1 }, style);
        }
        let text = own.texts.get(row.at - view.list_top.get()).map_or("", String::as_str);
        place(pen, line.y, own, text, style);
    }
    let mut y = line.y + 1;
    if drawn.is_empty() {
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

/// The note under an entry, behind status and tags; how one is written stands under the cursor alone.
fn note(pen: &mut Pen, line: Rect, (entry, current): (&Entry, bool), became: Option<Text>) {
    let view = pen.view;
    let note = note_line(entry, current, became, line.width, view);
    let role = if entry.note.is_empty() { Role::Dim } else { Role::Text };
    let (x, room) = (line.x + note_indent(line.width), note_room(line.width));
    pen.put((x, line.y), &note, room, role);
}

/// Cells before a note in a list of so many.
fn note_indent(cells: u16) -> u16 {
    if cells < WIDE { 2 } else { 8 }
}

/// Cells of a note in a list of so many.
fn note_room(cells: u16) -> usize {
    usize::from(cells.saturating_sub(note_indent(cells) + 1))
}

/// The text of that line.
fn note_line(entry: &Entry, current: bool, became: Option<Text>, cells: u16, view: &View) -> String {
    let (open, chosen) = if entry.becomes.is_empty() { (became, None) } else { (None, became) };
    let room = note_room(cells);
    let is_hint = open.is_none() && entry.note.is_empty();
    let note = if let Some(became) = open {
        view.text(Text::dots([became, Msg::BecameHow { key: "became" }.into()]))
    } else if entry.note.is_empty() {
        if current { view.text(Msg::SavedNoNote { note: "note" }) } else { String::new() }
    } else {
        view.verbatim(&entry.note).into_owned()
    };
    match Text::dots(chosen.into_iter().chain([marks(entry)])) {
        marks if marks.is_empty() => note,
        // That there is no note gives way to what there is.
        marks if is_hint => view.fitting(room, [Text::dots([marks.clone(), Text::verbatim(note)]), marks]),
        marks => view.text(Text::dots([marks, Text::verbatim(note)])),
    }
}

fn nothing(pen: &mut Pen, inner: Rect) {
    let view = pen.view;
    let text = [
        Item::paragraph(Msg::SavedEmpty),
        Item::gap(),
        Item::note(Msg::SavedHow { save: "save", note: "note", export: "export" }),
        Item::gap(),
        Item::note(Msg::SavedListsHow { new: "new-list" }),
    ];
    items::lay(&text, usize::from(inner.width), &view.locale).draw(pen, inner, 0, None);
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
