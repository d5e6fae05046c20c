//! The moves screen: rows in columns, the row under the cursor opened below where there is room.

mod stacked;

use ratatui::layout::Rect;

use metier_words::{Joint, Msg, Number, Text};

use super::list::List;
use super::table::{Column, Columns};
use super::text::width;
use super::theme::Role;
use super::{Pen, View, grid};
use metier_app::App;
use metier_app::target::Target;
use metier_content::moves::{self, MoveColumn, MoveRow, MoveTable, Value};
use metier_content::{Item, Subject, format, terms};
use metier_evidence::pay::Median;
use metier_plan::better::{Unknown, comparable};

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

/// What a column shows, and the cells of its values and of the differences behind them.
struct Parts {
    column: MoveColumn,
    value: usize,
    by: usize,
}

impl Parts {
    fn cells(&self) -> usize {
        self.value + self.by + usize::from(self.value > 0 && self.by > 0)
    }
}

/// Draws the screen.
pub(super) fn draw(pen: &mut Pen, body: Rect) {
    let Pen { app, view, .. } = *pen;
    let Some(table) = app.derived().moves() else {
        let inner = grid::screen(pen, body, &view.text(Msg::ContextMoves));
        pen.page(inner, &[Item::note(Msg::MovesNoStart { search: "search", work: "work" })]);
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
        let why = match comparable(app.shared.evidence, group, place) {
            Ok(_) => {
                let [more, less] = table.half_better().map(|n| n.cast_signed() as i64);
                Msg::MovesNoneBetter { more, less, key, ways: "ways" }
            }
            Err(Unknown::Exposure) => Msg::MovesBetterNoExposure { key },
            Err(Unknown::Pay) => Msg::MovesBetterNoPay { key },
        };
        pen.page(below(inner, 2), &[Item::note(why)]);
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
    let seen = if list.width < NARROW {
        stacked::rows(pen, list, &rows, bare)
    } else {
        let marked = rows.iter().any(|row| row.step.pay.as_ref().is_some_and(Median::is_floored));
        legend(pen, body, marked);
        table_lines(pen, list, &rows, bare)
    };
    let told = view.text(seen.in_sight());
    if opened == 0 {
        grid::mark(pen, body, &[told]);
        return;
    }
    let area = Rect { y: list.bottom(), height: opened, ..list };
    let line = Rect { height: 1, ..area };
    pen.line((line.x, line.y), line.width);
    let told = format!(" {told} ");
    if told.trim() != "" {
        pen.right((line.right().saturating_sub(2), line.y), &told, Role::Dim);
    }
    if let Some(row) = rows.get(state.row()) {
        let room = usize::from(line.width).saturating_sub(width(&told) + 4);
        let name = view.name_in(app, row.step.to, room.saturating_sub(2));
        pen.over((line.x + 1, line.y), &name, room, Role::Heading);
        if open(pen, below(area, 1), table, row) {
            let rest = view.text(Msg::MovesOpenedRest { open: "open-move" });
            grid::mark(pen, body, &[rest]);
        }
    }
}

fn below(area: Rect, lines: u16) -> Rect {
    Rect { y: area.y + lines.min(area.height), height: area.height.saturating_sub(lines), ..area }
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
    pen.put((inner.x + 1, inner.y), &text, room, Role::Dim);
}

/// The columns that have room beside the titles.
fn columns(values: &[Vec<(String, String)>], list: Rect, app: &App, view: &View) -> Columns<Parts> {
    let settings = &app.shared.settings;
    let sorted = app.screens.moves.sorted_by().0;
    let mut columns = Columns(Vec::new());
    for (i, column) in MoveColumn::ALL.into_iter().enumerate() {
        let of = |part: fn(&(String, String)) -> &String| {
            values.iter().filter_map(|row| row.get(i)).map(|value| width(part(value))).max().unwrap_or(0)
        };
        let parts = Parts { column, value: of(|(text, _)| text), by: of(|(_, by)| by) };
        let cells = parts.cells();
        // There is no outlook for Canada, and so no column.
        if cells > 0 {
            let is_number = is_number(column);
            let head = view.text(column.head(settings));
            columns.0.push(Column { is_number, ..Column::new(parts, head, cells) });
        }
    }
    // Beside the title stand the mark, the code, and an edge at the right.
    let room = usize::from(list.width).saturating_sub(TITLE + 7);
    let is_last = |column| column == MoveColumn::Schooling;
    for (gone, column) in GIVE_WAY.into_iter().filter(|column| *column != sorted).enumerate() {
        if columns.cells() <= room || is_last(column) && columns.cells() <= room + YIELDED {
            break;
        }
        columns.0.retain(|own| own.of.column != column);
        // A head that says less goes before a second column does.
        if gone == 0 && columns.cells() > room {
            for own in &mut columns.0 {
                own.head = view.text(own.of.column.short_head(settings));
                own.cells = own.of.cells().max(width(&own.head));
            }
        }
    }
    columns
}

const fn is_number(column: MoveColumn) -> bool {
    use MoveColumn::{Exposure, Likeness, Pay, Schooling};
    matches!(column, Likeness | Pay | Exposure | Schooling)
}

/// Heads and rows.
fn table_lines(pen: &mut Pen, list: Rect, rows: &[&MoveRow], bare: bool) -> List {
    let Pen { app, view, .. } = *pen;
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
    let mut shown = columns(&said, list, app, view);
    let bare = with(false);
    let others = columns(&bare, list, app, view);
    if others.0.len() > shown.0.len() {
        (said, shown) = (bare, others);
    }
    let left = shown.place(list.right().saturating_sub(1));
    let sorted = state.sorted_by().0;
    shown.heads(pen, list.y, |own| if own.column == sorted { Role::Heading } else { Role::Dim });
    let at = |own: &Parts| MoveColumn::ALL.iter().position(|known| *known == own.column).unwrap_or(0);
    shown.targets(pen, list.y, at);
    let cursor = state.row().min(rows.len().saturating_sub(1));
    let list = List::screen(view, below(list, 1), 1, (cursor, rows.len()));
    let all = rows.iter().zip(&values).zip(&said).skip(list.top);
    for ((i, line), ((row, values), said)) in list.rows().zip(all) {
        let y = line.y;
        let role = pen.row(line, Target::Row(i), i == cursor);
        pen.saved((line.x, y), row.step.to, role);
        let code = app.catalog().code(row.step.to);
        let compared = app.shared.compared.contains(&row.step.to);
        let x = pen.put((line.x + 1, y), code, 5, role(if compared { Role::Accent } else { Role::Dim }));
        let room = usize::from(left.saturating_sub(x));
        pen.put((x + 1, y), &view.short(app, row.step.to, room), room, role(Role::Text));
        for column in &shown.0 {
            let Some((value, said)) = values.get(at(&column.of)).zip(said.get(at(&column.of))) else {
                continue;
            };
            if column.is_number {
                figure(pen, y, column, (value, said), role);
            } else {
                column.put(pen, y, &said.0, role(Role::Text));
            }
        }
    }
    list
}

/// A figure with what it is more or less than one's own.
fn figure(
    pen: &mut Pen,
    y: u16,
    column: &Column<Parts>,
    (value, (text, by)): (&Value, &(String, String)),
    role: impl Fn(Role) -> Role,
) {
    let (end, own) = (column.end(), &column.of);
    // Nothing is known to be subtracted: a mark, and no zero.
    let subtracted = matches!(own.column, MoveColumn::Pay | MoveColumn::Exposure);
    let by = if by.is_empty() && subtracted && !text.is_empty() { "–" } else { by.as_str() };
    if own.by > 0 {
        // What comes on top of a value begins behind it; differences end under each other.
        let cells = if subtracted { width(by) } else { own.by };
        pen.whole((end.saturating_sub(cells as u16), y), by, role(better(value)));
    }
    if own.value > 0 {
        let gap = if own.by > 0 { own.by + 1 } else { 0 };
        pen.right((end.saturating_sub(gap as u16), y), text, role(Role::Text));
    }
}

/// What a difference means for whoever moves.
const fn better(value: &Value) -> Role {
    match value.better {
        Some(true) => Role::Good,
        Some(false) => Role::Bad,
        None => Role::Dim,
    }
}

/// The row under the cursor opened: skills at the left, walls and the way at the right, or one under the other. Whether
/// some of it has no room.
fn open(pen: &mut Pen, area: Rect, table: &MoveTable, row: &MoveRow) -> bool {
    let app = pen.app;
    let shared = &app.shared;
    let subject = Subject::new(shared.evidence, shared.rater(), row.step.to, shared.settings, shared.today);
    let mut opened = moves::opened(&subject, table, row);
    // Where it comes from is said by the source key; here it would cost every second line.
    for item in opened.skills.iter_mut().chain(&mut opened.walls) {
        item.from = None;
    }
    let draw = |pen: &mut Pen, area: Rect, page: &[Item]| pen.page(area, page) > usize::from(area.height);
    if area.width < TWO_COLUMNS {
        return draw(pen, area, &opened.whole());
    }
    let half = area.width / 2;
    let skills = draw(pen, Rect { width: half.saturating_sub(1), ..area }, &opened.skills);
    let walls = draw(pen, Rect { x: area.x + half, width: area.width - half, ..area }, &opened.walls);
    skills || walls
}
