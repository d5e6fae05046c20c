//! The moves screen: rows in columns, the row under the cursor opened below where there is room.

mod stacked;

use ratatui::layout::Rect;
use ratatui::style::Style;

use metier_words::{Joint, Msg, Number, Text};

use super::text::width;
use super::theme::Role;
use super::{Pen, View, grid, items};
use metier_app::target::Target;
use metier_app::{App, Scrolled};
use metier_content::moves::{self, MoveColumn, MoveRow, MoveTable, Value};
use metier_content::{Item, Subject, format, terms};
use metier_evidence::pay::Median;
use metier_plan::better::{self, Unknown};

/// Lines of the opened row, at most and at least.
const OPENED: (u16, u16) = (15, 9);
/// Rows of the table that stay in sight above it.
const ROWS: u16 = 9;
/// From this width on the opened row stands in two columns.
const TWO_COLUMNS: u16 = 96;
/// Columns that give way to the title, the first one first; the one that the rows stand in order of never does.
const GIVE_WAY: [MoveColumn; 5] =
    [MoveColumn::Esdc, MoveColumn::Outlook, MoveColumn::Papers, MoveColumn::Likeness, MoveColumn::Schooling];

/// Cells of a title at least: every short title has room in them.
const TITLE: usize = 26;
/// Cells that a title leaves to how long the way in is, which counts for more than the end of the longest titles.
const YIELDED: usize = 5;
/// Below this width a move is a title with its figures under it.
const NARROW: u16 = 60;

/// A column as it is drawn.
struct Drawn {
    column: MoveColumn,
    head: String,
    /// Cells of the value and of the difference behind it.
    cells: (usize, usize),
}

impl Drawn {
    fn width(&self) -> usize {
        let (value, by) = self.cells;
        (value + by + usize::from(value > 0 && by > 0)).max(width(&self.head))
    }

    fn is_number(&self) -> bool {
        matches!(
            self.column,
            MoveColumn::Likeness | MoveColumn::Pay | MoveColumn::Exposure | MoveColumn::Schooling
        )
    }
}

/// Draws the screen.
pub(super) fn draw(pen: &mut Pen, body: Rect) {
    let Pen { app, view, .. } = *pen;
    let theme = &view.theme;
    let Some(table) = app.derived().moves() else {
        let inner = grid::screen(pen, body, &view.text(Msg::ContextMoves));
        note(pen, inner, Msg::MovesNoStart { search: "search", work: "work" });
        return;
    };
    let state = &app.screens.moves;
    let rows = state.rows(table);
    let (by, turned) = state.sorted_by();
    let (n, order) = (rows.len() as i64, Text::from(by.order()));
    let title = if state.only_better() {
        Msg::MovesTitleBetter { n, all: table.rows.len() as i64, order }
    } else if turned {
        Msg::MovesTitleTurned { n, order }
    } else {
        Msg::MovesTitle { n, order }
    };
    let short = if state.only_better() {
        Msg::MovesTitleBetterShort { n, all: table.rows.len() as i64 }
    } else {
        Msg::MovesTitleShort { n }
    };
    let title = view.fitting(usize::from(body.width).saturating_sub(5), [title.into(), short.into()]);
    let inner = grid::screen(pen, body, &title);
    from(pen, inner, table);
    if rows.is_empty() {
        let key = "better-moves";
        let (group, place) = (table.start.group, table.start.place);
        let why = match better::comparable(app.shared.evidence, group, place) {
            Ok(_) => Msg::MovesNoneBetter { key },
            Err(Unknown::Exposure) => Msg::MovesBetterNoExposure { key },
            Err(Unknown::Pay) => Msg::MovesBetterNoPay { key },
        };
        note(pen, below(inner, 2), why);
        return;
    }
    let list = below(inner, 1);
    // Where the rows leave more room than that, it has all of it.
    let lines = rows.len() as u16 * if list.width < NARROW { stacked::LINES } else { 1 };
    let spare = list.height.saturating_sub(lines + 1);
    let opened = list.height.saturating_sub(ROWS + 1).min(OPENED.0.max(spare));
    let opened = if opened < OPENED.1 { 0 } else { opened };
    let list = Rect { height: list.height - opened, ..list };
    let bare = table.is_of_canada();
    let in_sight = if list.width < NARROW {
        stacked::rows(pen, list, (&rows, bare))
    } else {
        table_lines(pen, list, (&rows, bare));
        usize::from(list.height - 1)
    };
    if list.width >= NARROW {
        let marked = rows.iter().any(|row| row.step.pay.as_ref().is_some_and(Median::is_floored));
        legend(pen, body, marked);
    }
    let told = view.text(grid::in_sight(view.list_top.get(), in_sight, rows.len()));
    if opened == 0 {
        grid::mark(pen, body, &[told]);
        return;
    }
    let area = Rect { y: list.bottom(), height: opened, ..list };
    let line = Rect { height: 1, ..area };
    pen.clip((line.x, line.y), &"─".repeat(usize::from(line.width)), usize::from(line.width), Role::Border);
    let told = format!(" {told} ");
    if told.trim() != "" {
        pen.right((line.right().saturating_sub(2), line.y), &told, Role::Dim);
    }
    if let Some(row) = rows.get(state.row()) {
        let room = usize::from(line.width).saturating_sub(width(&told) + 4);
        let name = format!(" {} ", view.name_in(app, row.step.to, room.saturating_sub(2)));
        // The line's own style must not shine through.
        let style = Style::reset().patch(theme.style(Role::Heading));
        pen.put((line.x + 1, line.y), &name, room, style);
        if open(pen, below(area, 1), table, row) {
            let rest = view.text(Msg::MovesOpenedRest { open: "open-move" });
            grid::mark(pen, body, &[rest]);
        }
    }
}

fn below(area: Rect, lines: u16) -> Rect {
    Rect { y: area.y + lines.min(area.height), height: area.height.saturating_sub(lines), ..area }
}

fn note(pen: &mut Pen, area: Rect, text: Msg) {
    let view = pen.view;
    items::lay(&[Item::note(text)], usize::from(area.width), &view.locale).draw(pen, area, 0, None);
}

/// What the column of schooling and practice counts, in the lower border, where it has room beside what stands at its end.
fn legend(pen: &mut Pen, body: Rect, marked: bool) {
    let view = pen.view;
    let schooling = Text::from(Msg::MovesLegend { head: Msg::MoveSchoolingShort.into() });
    let minimum = marked.then(|| Text::from(Msg::MovesLegendMinimum));
    let both = |schooling: Text, minimum: Option<Text>| {
        Text::joined(Joint::Semicolon, std::iter::once(schooling).chain(minimum))
    };
    let whole = both(schooling.clone(), minimum.clone());
    let brief = both(Msg::MovesLegendShort.into(), marked.then(|| Msg::MovesLegendMinimumShort.into()));
    let room = usize::from(body.width).saturating_sub(24);
    // Where not all has room, the mark is explained that nobody can guess.
    let told = view.fitting(room, [whole, brief].into_iter().chain(minimum).chain([schooling]));
    if width(&told) <= room {
        let told = format!(" {told} ");
        pen.whole((body.x + 2, body.bottom() - 1), &told, Role::Dim);
    }
}

/// From where the moves start, with its own figures.
fn from(pen: &mut Pen, inner: Rect, table: &MoveTable) {
    let Pen { app, view, .. } = *pen;
    let settings = &app.shared.settings;
    let mine = app.shared.work() == Some(table.start.group);
    let group = table.start.group;
    let from = |title: &str| {
        let name = format!("{} {title}", app.catalog().code(group));
        let name = Text::verbatim(name.trim_end().to_owned());
        if mine { Msg::MovesFromWork { name } } else { Msg::MovesFromHere { name, work: "work" } }
    };
    let told = |median: &Median| format::in_unit(format::median_text(median, settings), settings);
    let pay = table.pay.as_ref().map(told);
    // What stands beside a figure for Canada is one's own for Canada.
    let in_canada =
        table.pay_in_canada.as_ref().map(|median| Msg::MovesOwnCanada { pay: told(median) }.into());
    let ai = table.exposure.map(|score| Msg::MovesOwnAi { n: Number::decimal(score.into(), 0) }.into());
    let place = settings.place.geo;
    let in_words = || terms::in_words(place);
    let code = || Text::verbatim(place.code());
    let both = if table.is_of_canada() {
        Some(Msg::MovesAllCanada { place: in_words() }.into())
    } else {
        (place != metier_model::Geo::Canada).then(|| Msg::MovesBothCanada { place: in_words() }.into())
    };
    let figures: Vec<Text> = pay.into_iter().chain(in_canada).chain(ai).collect();
    let whole: Vec<Text> = figures.iter().cloned().chain(both).collect();
    // That no figure is of the place asked for is said at any width.
    let none_here = || Text::from(Msg::MovesAllCanadaShort { place: code() });
    let stated: Vec<Text> = figures.iter().cloned().chain(table.is_of_canada().then(none_here)).collect();
    let room = usize::from(inner.width.saturating_sub(2));
    // What else is said of the place gives way first, then the exposure; the title of a narrow screen says where from.
    let brief = |title: &str| {
        let name = Text::verbatim(format!("{} {title}", app.catalog().code(group)).trim_end().to_owned());
        Msg::MovesFrom { name }
    };
    let (title, short) = (view.title(app, group), view.short(app, group, 0));
    let line =
        |from: Msg, rest: &[Text]| Text::dots(std::iter::once(from.into()).chain(rest.iter().cloned()));
    let text = view.fitting(
        room,
        [
            line(from(&title), &whole),
            line(from(&short), &whole),
            line(from(""), &whole),
            line(from(""), &stated),
            line(brief(""), &stated),
            line(brief(""), &figures),
            line(brief(""), figures.get(..1).unwrap_or_default()),
        ],
    );
    let (_more, style) = (view.theme.glyphs.more, Role::Dim);
    pen.put((inner.x + 1, inner.y), &text, room, style);
}

/// Cells of some columns with the gaps between them.
fn used(drawn: &[Drawn]) -> usize {
    drawn.iter().map(|column| column.width() + 2).sum::<usize>().saturating_sub(2)
}

/// The columns that have room beside the titles, and where the first of them begins.
fn columns(values: &[Vec<(String, String)>], list: Rect, app: &App, view: &View) -> Vec<Drawn> {
    let settings = &app.shared.settings;
    let sorted = app.screens.moves.sorted_by().0;
    let mut drawn: Vec<Drawn> = Vec::new();
    for (i, column) in MoveColumn::ALL.into_iter().enumerate() {
        let of = |part: fn(&(String, String)) -> &String| {
            values.iter().filter_map(|row| row.get(i)).map(|value| width(part(value))).max().unwrap_or(0)
        };
        let (value, by) = (of(|(text, _)| text), of(|(_, by)| by));
        // There is no outlook for Canada, and so no column.
        if value + by > 0 {
            drawn.push(Drawn { column, head: view.text(column.head(settings)), cells: (value, by) });
        }
    }
    // Beside the title stand the mark, the code and the gaps, and an edge at the right.
    let room = usize::from(list.width).saturating_sub(TITLE + 9);
    let has_room = |drawn: &[Drawn]| used(drawn) <= room;
    let is_last = |column| column == MoveColumn::Schooling;
    for (gone, column) in GIVE_WAY.into_iter().filter(|column| *column != sorted).enumerate() {
        if has_room(&drawn) || is_last(column) && used(&drawn) <= room + YIELDED {
            break;
        }
        drawn.retain(|own| own.column != column);
        // A head that says less goes before a second column does.
        if gone == 0 && !has_room(&drawn) {
            for own in &mut drawn {
                own.head = view.text(own.column.short_head(settings));
            }
        }
    }
    drawn
}

/// Heads and rows.
fn table_lines(pen: &mut Pen, list: Rect, (rows, bare): (&[&MoveRow], bool)) {
    let Pen { app, view, .. } = *pen;
    let theme = &view.theme;
    let settings = &app.shared.settings;
    let state = &app.screens.moves;
    let values: Vec<[Value; 7]> = rows
        .iter()
        .map(|row| MoveColumn::ALL.map(|column| moves::value(column, row, settings, bare)))
        .collect();
    let with = |reasons: bool| -> Vec<Vec<(String, String)>> {
        let why = |value: &Value| if reasons { view.text(value.why.clone()) } else { String::new() };
        let by = |value: &Value| value.by.map_or_else(|| why(value), |by| view.text(by));
        let beside = |value: &Value| by(value) + &view.text(value.beside.clone());
        let cells = |value: &Value| (view.text(value.text.clone()), beside(value));
        values.iter().map(|row| row.iter().map(cells).collect()).collect()
    };
    // Why two figures are not subtracted takes no column from the table: the opened row says it, too.
    let mut said = with(true);
    let mut drawn = columns(&said, list, app, view);
    let bare = with(false);
    let others = columns(&bare, list, app, view);
    if others.len() > drawn.len() {
        (said, drawn) = (bare, others);
    }
    let left = list.right().saturating_sub(used(&drawn) as u16 + 1);
    let mut x = left;
    let mut starts = Vec::with_capacity(drawn.len());
    for column in &drawn {
        let own = column.width();
        let role = if column.column == state.sorted_by().0 { Role::Heading } else { Role::Dim };
        let at = if column.is_number() { x + own as u16 - width(&column.head).min(own) as u16 } else { x };
        pen.put((at, list.y), &column.head, own, role);
        let target = MoveColumn::ALL.iter().position(|known| *known == column.column).unwrap_or(0);
        pen.hits.add(Rect { x, y: list.y, width: own as u16, height: 1 }, Target::Column(target));
        starts.push((x, target));
        x += own as u16 + 2;
    }
    let height = usize::from(list.height.saturating_sub(1)).max(1);
    let cursor = state.row().min(rows.len().saturating_sub(1));
    view.list_top.set(view.top(Scrolled::List, view.list_top.get(), (cursor, cursor), height, rows.len()));
    let shown = rows.iter().zip(&values).zip(&said).enumerate().skip(view.list_top.get());
    for (y, (i, ((row, values), said))) in (list.top() + 1..list.bottom()).zip(shown) {
        let line = Rect { y, height: 1, ..list };
        let current = i == cursor;
        if current {
            pen.paint(line, Role::Cursor);
        }
        let style = |role: Role| if current { Role::Cursor } else { role };
        let code = app.catalog().code(row.step.to);
        let saved = if app.shared.shortlist.contains(code) { theme.glyphs.saved } else { " " };
        pen.whole((line.x, y), saved, style(Role::Saved));
        let compared = app.shared.compared.contains(&row.step.to);
        let x = pen.put((line.x + 1, y), code, 5, style(if compared { Role::Accent } else { Role::Dim }));
        let room = usize::from(left.saturating_sub(x + 2));
        pen.put((x + 1, y), &view.short(app, row.step.to, room), room, style(Role::Text));
        for (column, &(x, at)) in drawn.iter().zip(&starts) {
            let (Some(value), Some(said)) = (values.get(at), said.get(at)) else { continue };
            cell(pen, (x, y), column, value, said, current);
        }
        pen.hits.add(line, Target::Row(i));
    }
}

/// One cell: numbers end where their column ends, words begin where it begins.
fn cell(
    pen: &mut Pen,
    (x, y): (u16, u16),
    column: &Drawn,
    value: &Value,
    (text, by): &(String, String),
    current: bool,
) {
    let view = pen.view;
    let theme = &view.theme;
    let style = |role: Role| -> Style { theme.style(if current { Role::Cursor } else { role }) };
    let (cells, differs) = column.cells;
    if !column.is_number() {
        pen.put((x, y), text, cells, style(Role::Text));
        return;
    }
    let end = x + column.width() as u16;
    let role = match value.better {
        Some(true) => Role::Good,
        Some(false) => Role::Bad,
        None => Role::Dim,
    };
    // Nothing is known to be subtracted: a mark, and no zero.
    let subtracted = matches!(column.column, MoveColumn::Pay | MoveColumn::Exposure);
    let by = if by.is_empty() && subtracted && !text.is_empty() { "–" } else { by.as_str() };
    if differs > 0 {
        // What comes on top of a value begins behind it; differences end under each other.
        let cells = if subtracted { width(by) } else { differs };
        pen.whole((end.saturating_sub(cells as u16), y), by, style(role));
    }
    if cells > 0 {
        let gap = if differs > 0 { differs + 1 } else { 0 };
        let start = end.saturating_sub((gap + width(text)) as u16);
        pen.whole((start, y), text, style(Role::Text));
    }
}

/// The row under the cursor opened: skills at the left, walls and the way at the right, or one under the other. Whether
/// some of it has no room.
fn open(pen: &mut Pen, area: Rect, table: &MoveTable, row: &MoveRow) -> bool {
    let Pen { app, view, .. } = *pen;
    let shared = &app.shared;
    let subject = Subject::new(shared.evidence, shared.rater(), row.step.to, shared.settings, shared.today);
    let mut opened = moves::opened(&subject, table, row);
    // Where it comes from is said by the source key; here it would cost every second line.
    for item in opened.skills.iter_mut().chain(&mut opened.walls) {
        item.from = None;
    }
    let draw = |pen: &mut Pen, area: Rect, page: &[Item]| {
        let laid = items::lay(page, usize::from(area.width), &view.locale);
        laid.draw(pen, area, 0, None);
        laid.height() > usize::from(area.height)
    };
    if area.width < TWO_COLUMNS {
        return draw(pen, area, &opened.whole());
    }
    let half = area.width / 2;
    let skills = draw(pen, Rect { width: half.saturating_sub(1), ..area }, &opened.skills);
    let walls = draw(pen, Rect { x: area.x + half, width: area.width - half, ..area }, &opened.walls);
    skills || walls
}
