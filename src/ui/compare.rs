//! Occupations side by side: labels at the left, one column each, differences under the figures.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use metier_words::{Locale, Msg, Text};

use super::text::{put, width, wrap};
use super::theme::Role;
use super::{HitMap, View, grid, items, scroll};
use crate::app::keys::Target;
use crate::app::{App, COMPARED};
use crate::content::Item;
use crate::content::compare::{Cell, Difference, Row};

/// Least and most cells of a column, with the one of air behind it.
const COLUMN: (u16, u16) = (18, 46);
/// Lines that a cell takes at most.
const LINES: usize = 3;

/// Where everything stands: labels, the columns that are shown, the head above the rows.
struct Plan {
    inner: Rect,
    locale: Locale,
    /// Cells for labels.
    labels: u16,
    /// Cells for a column.
    cells: u16,
    /// First column that is shown, and how many are.
    first: usize,
    shown: usize,
    /// Lines of a title in the head.
    titles: u16,
}

impl Plan {
    fn x(&self, n: usize) -> u16 {
        self.inner.x + 1 + self.labels + 1 + n as u16 * self.cells
    }

    /// Cells of a column's text.
    fn room(&self) -> usize {
        usize::from(self.cells.saturating_sub(1))
    }

    /// First line of the rows.
    fn top(&self) -> u16 {
        let gap = u16::from(self.inner.height > 10);
        (self.inner.y + 1 + self.titles + gap).min(self.inner.bottom())
    }

    fn lines(&self, row: &Row) -> usize {
        let cells = row.cells.iter().skip(self.first).take(self.shown);
        let tallest = cells.map(|cell| cell_lines(cell, self.room(), &self.locale).len()).max().unwrap_or(1);
        tallest.max(label_lines(row, self.labels, &self.locale).len()).min(LINES)
    }
}

fn label_lines(row: &Row, cells: u16, locale: &Locale) -> Vec<String> {
    let set_in = 2 * usize::from(row.indent);
    let room = usize::from(cells).saturating_sub(set_in).max(4);
    let text = row.label.say(locale);
    let lines =
        wrap(&text, room).into_iter().map(|(from, to)| text.get(from..to).unwrap_or_default().trim_end());
    lines.map(|line| format!("{}{line}", " ".repeat(set_in))).collect()
}

/// The lines of a cell: its text, and the difference behind it or, where that has no room, below it.
fn cell_lines(cell: &Cell, room: usize, locale: &Locale) -> Vec<(String, String)> {
    let (text, by) = (cell.text.say(locale), cell.difference.text().say(locale));
    let part = |(from, to): (usize, usize)| text.get(from..to).unwrap_or_default().trim_end().to_owned();
    let mut lines: Vec<(String, String)> =
        wrap(&text, room.max(1)).into_iter().map(|range| (part(range), String::new())).collect();
    if !by.is_empty() {
        match lines.last_mut() {
            Some((text, difference)) if width(text) + 1 + width(&by) <= room => {
                *difference = by;
            }
            _ => lines.push((String::new(), by)),
        }
    }
    lines
}

/// Draws the screen.
pub(super) fn draw(frame: &mut Frame, body: Rect, app: &App, view: &mut View, hits: &mut HitMap) {
    let theme = view.theme;
    let buf = frame.buffer_mut();
    let hidden = app.screens.compare.hides_equal().then(|| Msg::ComparisonHidden.into());
    let title = Text::from(Msg::ComparisonTitle { place: app.shared.place_name() });
    let title = view.text(Text::dots(std::iter::once(title).chain(hidden)));
    let inner = grid::screen(buf, body, &title, &theme);
    if app.shared.compared.is_empty() {
        let text = [
            Item::paragraph(Msg::ComparisonEmpty),
            Item::gap(),
            Item::note(Msg::ComparisonHow {
                compare: "compare",
                most: COMPARED as i64,
                baseline: "baseline",
                hide: "hide-equal",
            }),
        ];
        return items::lay(&text, usize::from(inner.width), &view.locale).draw(
            buf,
            inner,
            0,
            None,
            &theme,
            |_, _| {},
        );
    }
    let rows = app.screens.compare.rows(app.derived());
    let column = app.screens.compare.column().min(app.shared.compared.len() - 1);
    let plan = plan(app, inner, &rows, column, view);
    head(buf, app, &plan, column, view);
    let cursor = app.screens.compare.row().min(rows.len().saturating_sub(1));
    let tops = tops(&plan, &rows);
    let height = usize::from(inner.bottom().saturating_sub(plan.top())).max(1);
    let span = |row: usize| (tops.get(row).copied().unwrap_or(0), tops.get(row + 1).copied().unwrap_or(0));
    let (first, end) = span(cursor);
    let last = end.saturating_sub(1).max(first).min(first + height - 1);
    let all = tops.last().copied().unwrap_or(0);
    view.compare_top = scroll(view.compare_top, first, last, height, all);
    // The first row that is shown is shown from its first line on.
    view.compare_top = tops.iter().copied().find(|&top| top >= view.compare_top).unwrap_or(first);
    let mut seen = [0, 0];
    for (i, row) in rows.iter().enumerate() {
        let (from, to) = span(i);
        if from < view.compare_top {
            seen[0] += 1;
            continue;
        }
        let y = plan.top() + (from - view.compare_top) as u16;
        if y >= inner.bottom() {
            seen[1] += 1;
            continue;
        }
        let rect = Rect { y, height: ((to - from) as u16).min(inner.bottom() - y), ..inner };
        draw_row(buf, &plan, row, i, (cursor, column), rect, view, hits);
    }
    let columns = [plan.first, app.shared.compared.len() - plan.first - plan.shown];
    let rows_text = grid::beyond(seen, [|n| Msg::RowsAbove { n }, |n| Msg::RowsBelow { n }]);
    let columns_text = grid::beyond(columns, [|n| Msg::ColumnsLeft { n }, |n| Msg::ColumnsRight { n }]);
    let both = Text::dots([rows_text.clone(), columns_text]);
    let (rows, columns) = ((seen[0] + seen[1]) as i64, (columns[0] + columns[1]) as i64);
    let texts = if both.is_empty() {
        Vec::new()
    } else {
        [both, Msg::ComparisonMore { rows, columns }.into(), rows_text].map(|text| view.text(text)).into()
    };
    grid::mark(buf, body, &texts, theme.style(Role::Dim));
}

fn plan(app: &App, inner: Rect, rows: &[&Row], column: usize, view: &mut View) -> Plan {
    let widest = rows
        .iter()
        .map(|row| width(&row.label.say(&view.locale)) + 2 * usize::from(row.indent))
        .max()
        .unwrap_or(0) as u16;
    let labels = widest.min((inner.width / 3).max(12));
    let count = app.shared.compared.len();
    let free = inner.width.saturating_sub(labels + 2);
    let fit = usize::from(free / COLUMN.0).max(1);
    let shown = fit.min(count);
    let cells = (free / shown as u16).min(COLUMN.1);
    view.compare_left = scroll(view.compare_left, column, column, shown, count);
    let first = view.compare_left;
    let room = usize::from(cells.saturating_sub(1)).max(1);
    let names = app.shared.compared.iter().skip(first).take(shown);
    let tallest = names.map(|&g| wrap(&view.title(app, g), room).len()).max().unwrap_or(1);
    let most = if inner.height > 14 { 3 } else { 1 };
    Plan {
        inner,
        locale: view.locale.clone(),
        labels,
        cells,
        first,
        shown,
        titles: (tallest as u16).min(most),
    }
}

fn tops(plan: &Plan, rows: &[&Row]) -> Vec<usize> {
    let mut top = 0;
    let mut tops = vec![0];
    for row in rows {
        top += plan.lines(row);
        tops.push(top);
    }
    tops
}

/// Codes and titles of the columns, above the rows.
fn head(buf: &mut Buffer, app: &App, plan: &Plan, column: usize, view: &View) {
    let theme = &view.theme;
    let more = theme.glyphs.more;
    for n in 0..plan.shown {
        let i = plan.first + n;
        let Some(&group) = app.shared.compared.get(i) else { continue };
        let (x, y, room) = (plan.x(n), plan.inner.y, plan.room());
        let current = i == column;
        let code = app.catalog().code(group);
        let code = if i == app.shared.baseline {
            view.text(Msg::ComparisonBaseline { code: Text::verbatim(code) })
        } else {
            code.to_owned()
        };
        put(buf, x, y, &code, room, more, theme.style(if current { Role::Cursor } else { Role::Accent }));
        let name = view.title(app, group);
        let style = theme.style(if current { Role::Resting } else { Role::Text });
        let lines = wrap(&name, room.max(1));
        for (line, (from, to)) in lines.iter().take(usize::from(plan.titles)).enumerate() {
            // What has no line of its own is cut at the end of the last one, with the sign of a cut.
            let end = if line + 1 == usize::from(plan.titles) { name.len() } else { *to };
            let text = name.get(*from..end).unwrap_or_default().trim_end();
            put(buf, x, y + 1 + line as u16, text, room, more, style);
        }
    }
}

#[allow(clippy::too_many_arguments)]
fn draw_row(
    buf: &mut Buffer,
    plan: &Plan,
    row: &Row,
    at: usize,
    (cursor, column): (usize, usize),
    rect: Rect,
    view: &View,
    hits: &mut HitMap,
) {
    let theme = &view.theme;
    let more = theme.glyphs.more;
    let current = at == cursor;
    let lines = usize::from(rect.height);
    let style = theme.style(if current { Role::Resting } else { Role::Dim });
    for (line, text) in label_lines(row, plan.labels, &plan.locale).iter().take(lines).enumerate() {
        put(buf, plan.inner.x + 1, rect.y + line as u16, text, usize::from(plan.labels), more, style);
    }
    if current {
        put(buf, plan.inner.x, rect.y, theme.glyphs.cursor, 1, more, theme.style(Role::Accent));
    }
    for n in 0..plan.shown {
        let i = plan.first + n;
        let Some(cell) = row.cells.get(i) else { continue };
        let (x, room) = (plan.x(n), plan.room());
        let here = current && i == column;
        let area = Rect { x, width: plan.cells.saturating_sub(1), ..rect };
        if here {
            buf.set_style(area, theme.style(Role::Cursor));
        }
        let usual = if cell.from.is_none() { Role::Dim } else { Role::Text };
        let role = |role| theme.style(if here { Role::Cursor } else { role });
        let all = cell_lines(cell, room, &plan.locale);
        for (line, (text, difference)) in all.iter().take(lines).enumerate() {
            let y = rect.y + line as u16;
            // The last line that is shown carries the sign of a cut where there are more.
            let cut = line + 1 == lines && all.len() > lines;
            let text = if cut {
                format!("{text} {}", all.get(line + 1).map_or("", |next| &next.0))
            } else {
                text.clone()
            };
            let end = put(buf, x, y, &text, room, more, role(usual));
            if !difference.is_empty() {
                let sign = match cell.better {
                    _ if cell.difference == Difference::Unlike => Role::Warn,
                    None => Role::Dim,
                    Some(false) => Role::Bad,
                    Some(true) => Role::Good,
                };
                let x = if text.is_empty() { x } else { end + 1 };
                put(buf, x, y, difference, usize::from(area.right().saturating_sub(x)), more, role(sign));
            }
        }
        hits.add(area, Target::Cell(i, at));
    }
}
