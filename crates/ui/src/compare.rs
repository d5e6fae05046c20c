//! Occupations side by side: labels at the left, the baseline pinned beside them, the others scrolled past it.

use std::borrow::Cow;

use ratatui::layout::Rect;

use metier_words::{Locale, Msg, Text};

mod cell;
mod duties;

use self::cell::Parts;
use super::text::{width, wrap, wrapped};
use super::theme::Role;
use super::{Pen, View, grid, items, scroll};
use metier_app::target::Target;
use metier_app::{App, COMPARED, Compare, Scrolled};
use metier_content::Item;
use metier_content::compare::ComparisonRow;
use metier_model::GroupId;

/// Least and most cells of a column, with the one of air behind it.
const COLUMN: (u16, u16) = (18, 72);
/// Below this width labels stand above the figures of the baseline and one other.
const NARROW: u16 = 58;
/// Cells that labels keep where that gives all columns, or one more of them, their room.
const LABELS: u16 = 22;
/// Lines that a cell takes at most.
const LINES: usize = 5;

/// Where everything stands: labels, the columns that are shown, the head above the rows.
struct Plan {
    inner: Rect,
    locale: Locale,
    /// Whether labels stand above the figures rather than beside them.
    above: bool,
    /// Cells for labels.
    labels: u16,
    /// Cells for a column.
    cells: u16,
    /// Occupations of the columns that are shown, the baseline first.
    columns: Vec<usize>,
    /// How many others are out of sight at the left and at the right.
    beyond: [usize; 2],
    /// Lines of a title in the head.
    titles: u16,
    /// How the figures of a column are set.
    parts: Parts,
}

impl Plan {
    fn x(&self, n: usize) -> u16 {
        let labels = if self.above { 0 } else { self.labels + 1 };
        self.inner.x + 1 + labels + n as u16 * self.cells
    }

    /// Cells of a column's text.
    fn room(&self) -> usize {
        room_in(self.cells)
    }

    /// First line of the rows.
    fn top(&self) -> u16 {
        let gap = u16::from(self.inner.height > 10);
        (self.inner.y + 1 + self.titles + gap).min(self.inner.bottom())
    }

    /// Lines of the label above the figures.
    fn label(&self, row: &ComparisonRow) -> usize {
        if self.above { label_lines(row, self.labels, &self.locale).len() } else { 0 }
    }

    fn lines(&self, row: &ComparisonRow) -> usize {
        let cells = self.columns.iter().filter_map(|&column| row.cells.get(column));
        let tallest = cells
            .map(|own| cell::lines((row, own), self.room(), &self.parts, &self.locale))
            .max()
            .unwrap_or(1);
        // A high screen has room for all that is said.
        let most = LINES.max(usize::from(self.inner.height) / 4);
        if self.above {
            return self.label(row) + tallest.min(most);
        }
        tallest.max(label_lines(row, self.labels, &self.locale).len()).min(most)
    }
}

fn label_lines(row: &ComparisonRow, cells: u16, locale: &Locale) -> Vec<String> {
    let set_in = 2 * usize::from(row.indent);
    let room = usize::from(cells).saturating_sub(set_in).max(4);
    let text = row.label.say(locale);
    wrapped(&text, room).map(|line| format!("{}{line}", " ".repeat(set_in))).collect()
}

/// What one can put here: what is saved, at once, and any occupation.
fn nothing(pen: &mut Pen, inner: Rect) {
    let Pen { app, view, .. } = *pen;
    let shared = &app.shared;
    let list = Msg::ComparisonSaved {
        n: shared.shortlist.entries().len() as i64,
        list: shared.list_name(shared.shortlist.chosen()),
        key: "compare-list",
        most: COMPARED as i64,
    };
    let how = Msg::ComparisonHow {
        compare: "compare",
        most: COMPARED as i64,
        baseline: "baseline",
        hide: "hide-equal",
    };
    let saved = (!shared.shortlist.entries().is_empty()).then(|| Item::paragraph(list));
    let mut told: Vec<Item> = std::iter::once(Item::paragraph(Msg::ComparisonEmpty))
        .chain(saved)
        .chain([Item::note(how)])
        .collect();
    // On a low screen what has no room is left out whole, but for the first of what can be done.
    loop {
        let gap = || (told.len() < 3 || inner.height > 12).then(Item::gap);
        let text: Vec<Item> = told.iter().flat_map(|item| [Some(item.clone()), gap()]).flatten().collect();
        let laid = items::lay(&text, usize::from(inner.width), &view.locale);
        if laid.height() <= usize::from(inner.height) + 1 || told.len() < 3 {
            return laid.draw(pen, inner, 0, None);
        }
        told.pop();
    }
}

/// Draws the screen.
pub(super) fn draw(pen: &mut Pen, body: Rect) {
    let Pen { app, view, .. } = *pen;
    let hidden: Option<Text> = app.screens.compare.hides_equal().then(|| Msg::ComparisonHidden.into());
    let title = Text::from(Msg::ComparisonTitle { place: app.shared.place_name() });
    let room = usize::from(body.width).saturating_sub(5);
    let whole = Text::dots(std::iter::once(title).chain(hidden.clone()));
    let title = view.fitting(room, std::iter::once(whole).chain(hidden));
    let inner = grid::screen(pen, body, &title);
    if app.shared.compared.is_empty() {
        return nothing(pen, inner);
    }
    let rows = app.screens.compare.rows(app.derived());
    let column = app.screens.compare.column().min(app.shared.compared.len() - 1);
    let plan = plan(app, inner, &rows, column, view);
    head(pen, &plan, column);
    let cursor = app.screens.compare.row().min(rows.len().saturating_sub(1));
    let tops = tops(&plan, &rows);
    let height = usize::from(inner.bottom().saturating_sub(plan.top())).max(1);
    let span = |row: usize| (tops.get(row).copied().unwrap_or(0), tops.get(row + 1).copied().unwrap_or(0));
    let (first, end) = span(cursor);
    let last = end.saturating_sub(1).max(first).min(first + height - 1);
    let all = tops.last().copied().unwrap_or(0);
    view.compare_top.set(view.top(Scrolled::List, view.compare_top.get(), (first, last), height, all));
    // The first row that is shown is shown from its first line on.
    view.compare_top.set(tops.iter().copied().find(|&top| top >= view.compare_top.get()).unwrap_or(first));
    let mut seen = [0, 0];
    for (i, row) in rows.iter().enumerate() {
        let (from, to) = span(i);
        if from < view.compare_top.get() {
            seen[0] += 1;
            continue;
        }
        let y = plan.top() + (from - view.compare_top.get()) as u16;
        if y >= inner.bottom() {
            seen[1] += 1;
            continue;
        }
        let rect = Rect { y, height: ((to - from) as u16).min(inner.bottom() - y), ..inner };
        let line = RowLine { row, at: i, rect, column: (i == cursor).then_some(column) };
        draw_row(pen, &plan, &line);
    }
    if all <= height {
        duties::draw(pen, &plan, plan.top() + all as u16);
    }
    let meaning = rows.get(cursor).and_then(|row| row.meaning.as_ref()).map(|(_, few)| few.clone());
    let rows_in_sight = rows.len() - seen[0] - seen[1];
    let rows_text = grid::in_sight(seen[0], rows_in_sight, rows.len());
    // The key that shows them stands beside their number.
    let columns_text = match plan.beyond {
        [0, 0] => Text::EMPTY,
        [left, 0] => Msg::SavedMoreColumns { n: left as i64, right: "left" }.into(),
        [_, right] => Msg::SavedMoreColumns { n: right as i64, right: "right" }.into(),
    };
    let both = Text::dots([rows_text.clone(), columns_text.clone()]);
    let ranked = rows.iter().flat_map(|row| &row.cells).any(|cell| cell.rank.is_some());
    let texts = [both, columns_text, rows_text].map(|text| view.text(text));
    let texts: Vec<String> = texts.into_iter().filter(|text| !text.is_empty()).collect();
    // What is out of sight has the border to itself where both have no room.
    // What the row under the cursor measures comes before what the marks say.
    let meaning = meaning.and_then(|few| {
        let told = format!(" {} ", view.text(few));
        (width(&told) + 4 <= usize::from(body.width)).then_some(told)
    });
    let legend = match meaning {
        Some(told) => told,
        None if ranked => legend(body, &texts, view),
        None => String::new(),
    };
    let cells = width(&legend) as u16;
    pen.clip((body.x + 2, body.bottom() - 1), &legend, usize::from(cells), Role::Dim);
    let rest = Rect { x: body.x + cells, width: body.width - cells, ..body };
    grid::mark(pen, rest, &texts);
}

/// What the marks of the best and the worst say, as long as the lower border has room for it beside one of some texts.
fn legend(body: Rect, beside: &[String], view: &View) -> String {
    let glyphs = &view.theme.glyphs;
    let [best, worst] = [glyphs.best, glyphs.worst].map(Text::verbatim);
    let forms = [
        Msg::ComparisonLegend { best: best.clone(), worst: worst.clone() },
        Msg::ComparisonLegendShort { best, worst },
    ];
    let shortest = beside.iter().filter(|text| !text.is_empty()).map(|text| width(text) + 7).min();
    let room = usize::from(body.width).saturating_sub(4 + shortest.unwrap_or(0));
    let mut texts = forms.map(|form| format!(" {} ", view.text(form))).into_iter();
    texts.find(|text| body.width >= NARROW && width(text) <= room).unwrap_or_default()
}

fn plan(app: &App, inner: Rect, rows: &[&ComparisonRow], column: usize, view: &View) -> Plan {
    let above = inner.width < NARROW;
    let widest = rows
        .iter()
        .map(|row| width(&row.label.say(&view.locale)) + 2 * usize::from(row.indent))
        .max()
        .unwrap_or(0) as u16;
    let all = Compare::columns(&app.shared);
    let labels = if above {
        inner.width.saturating_sub(2)
    } else {
        // Labels are wrapped before a column goes out of sight.
        let free = inner.width.saturating_sub(2);
        let most = (free.saturating_sub(LABELS) / COLUMN.0).min(all.len() as u16);
        let left = free.saturating_sub(most * COLUMN.0).max(LABELS);
        widest.min(inner.width / 3).min(left)
    };
    let free = if above { inner.width.saturating_sub(1) } else { inner.width.saturating_sub(labels + 2) };
    let fit = if above { 2 } else { usize::from(free / COLUMN.0).max(2) };
    let shown = fit.min(all.len()).max(1);
    let cells = (free / shown as u16).min(COLUMN.1);
    // The baseline stays where it is; the others are scrolled to the one under the cursor.
    let (others, window) = (all.len().saturating_sub(1), shown - 1);
    let at = all.iter().skip(1).position(|&other| other == column);
    let at = at.unwrap_or(view.compare_left.get()).min(others.saturating_sub(1));
    view.compare_left.set(scroll(view.compare_left.get(), at, at, window.max(1), others));
    let left = view.compare_left.get().min(others.saturating_sub(window));
    let columns: Vec<usize> =
        all.iter().take(1).chain(all.iter().skip(1 + left).take(window)).copied().collect();
    let room = room_in(cells).max(1);
    let most = match inner.height {
        0..=14 => 2,
        15..=20 => 3,
        _ => 4,
    };
    // As many lines as the names take that are shown: where a title has no room, its short form is.
    let lines = |&group: &GroupId| wrap(&heading(app, group, room, most, view), room).len();
    let names = columns.iter().filter_map(|&at| app.shared.compared.get(at));
    let tallest = names.map(lines).max().unwrap_or(1);
    Plan {
        inner,
        locale: view.locale.clone(),
        above,
        labels,
        cells,
        parts: Parts::new(rows, &columns, room, &view.locale),
        beyond: [left, others.saturating_sub(left + window)],
        columns,
        titles: tallest.min(most) as u16,
    }
}

fn tops(plan: &Plan, rows: &[&ComparisonRow]) -> Vec<usize> {
    let mut top = 0;
    let mut tops = vec![0];
    for row in rows {
        top += plan.lines(row);
        tops.push(top);
    }
    tops
}

/// Cells of a column that its text has: words of two columns must not read as one sentence.
fn room_in(cells: u16) -> usize {
    usize::from(cells.saturating_sub(if cells > 14 { 2 } else { 1 }))
}

/// The title of an occupation in the head: the whole one where it has room in some lines, else the short one.
fn heading<'a>(app: &App<'a>, group: GroupId, room: usize, lines: usize, view: &View) -> Cow<'a, str> {
    let whole = view.title(app, group);
    if wrap(&whole, room.max(1)).len() <= lines { whole } else { view.short(app, group, 0) }
}

/// Codes and titles of the columns, above the rows, and the line behind the baseline.
fn head(pen: &mut Pen, plan: &Plan, column: usize) {
    let Pen { app, view, .. } = *pen;
    let theme = &view.theme;
    for (n, &i) in plan.columns.iter().enumerate() {
        let Some(&group) = app.shared.compared.get(i) else { continue };
        let (x, y, room) = (plan.x(n), plan.inner.y, plan.room());
        let current = i == column;
        let code = app.catalog().code(group);
        let code = if i == app.shared.baseline {
            view.text(Msg::ComparisonBaseline { code: Text::verbatim(code) })
        } else {
            code.to_owned()
        };
        // Only the cell under the cursor is inverse; its head stands out by its weight.
        pen.put((x, y), &code, room, if current { Role::Heading } else { Role::Accent });
        let name = heading(app, group, room, usize::from(plan.titles), view);
        let lines = Rect { x, y: y + 1, width: room as u16, height: plan.titles };
        pen.paragraph(lines, &name, if current { Role::Title } else { Role::Text });
        let area = Rect { x, y, width: room as u16, height: 1 + plan.titles };
        pen.hits.add(area, Target::Column(i));
    }
    if plan.columns.len() > 1 {
        let x = plan.x(1).saturating_sub(1);
        for y in plan.inner.top()..plan.inner.bottom() {
            pen.whole((x, y), theme.glyphs.limit, Role::Border);
        }
    }
}

/// A row where it is drawn.
struct RowLine<'r> {
    row: &'r ComparisonRow,
    /// Its position among all rows.
    at: usize,
    rect: Rect,
    /// The column under the cursor, where the cursor stands on the row.
    column: Option<usize>,
}

fn draw_row(pen: &mut Pen, plan: &Plan, line: &RowLine) {
    let view = pen.view;
    let &RowLine { row, at, rect, column } = line;
    let theme = &view.theme;
    let current = column.is_some();
    let role = if current { Role::Resting } else { Role::Dim };
    let labels = label_lines(row, plan.labels, &plan.locale);
    for (y, text) in (rect.top()..rect.bottom()).zip(&labels) {
        // The line behind the baseline gives way to a label above it.
        let text = if plan.above { format!("{text} ") } else { text.clone() };
        pen.put((plan.inner.x + 1, y), &text, usize::from(plan.labels), role);
    }
    if current {
        pen.put((plan.inner.x, rect.y), theme.glyphs.cursor, 1, Role::Accent);
    }
    let label = Rect { x: plan.inner.x, width: plan.labels + 1, ..rect };
    pen.hits.add(label, Target::Label(at));
    let down = (plan.label(row) as u16).min(rect.height);
    let rect = Rect { y: rect.y + down, height: rect.height - down, ..rect };
    for (n, &i) in plan.columns.iter().enumerate() {
        let Some(own) = row.cells.get(i) else { continue };
        let area = Rect { x: plan.x(n), width: plan.cells.saturating_sub(1), ..rect };
        let here = column == Some(i);
        cell::draw(pen, area, (row, own), here, &plan.parts);
        pen.hits.add(area, Target::Cell(i, at));
    }
}
