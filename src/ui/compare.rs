//! Occupations side by side: labels at the left, one column each, differences under the figures.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::text::{put, width, wrap};
use super::theme::Role;
use super::{HitMap, View, grid, items};
use crate::app::keys::Target;
use crate::app::{App, Screen};
use crate::content::{Item, compare};

/// Cells for labels.
const LABELS: u16 = 24;
/// Least cells for a column.
const COLUMN: u16 = 18;

/// Draws the screen.
pub fn draw(frame: &mut Frame, body: Rect, app: &App, view: &mut View, hits: &mut HitMap) {
    let theme = view.theme;
    let more = theme.glyphs.more;
    let buf = frame.buffer_mut();
    let inner = grid::draw(
        buf,
        &[body],
        Some(0),
        theme.glyphs.ascii,
        theme.style(Role::Border),
        theme.style(Role::Accent),
    );
    let Some(&inner) = inner.first() else { return };
    let hidden = if app.hide_equal { " · equal rows hidden" } else { "" };
    let title = format!("Comparison · {}{hidden}", app.province_name());
    grid::title(buf, body, &title, more, theme.style(Role::Heading));
    if app.compared.is_empty() {
        let text = [
            Item::paragraph("Nothing is compared yet."),
            Item::gap(),
            Item::note(
                "Press c on up to six occupations to put them side by side. = makes a column the baseline that differences are measured against, x hides the rows that are equal.",
            ),
        ];
        return items::lay(&text, usize::from(inner.width)).draw(buf, inner, 0, None, &theme, |_, _| {});
    }
    let rows = compare::rows(app.evidence, app.rater(), &app.compared, app.baseline, app.settings, app.today);
    let labels = LABELS.min(inner.width / 3);
    let fit = usize::from((inner.width.saturating_sub(labels + 1)) / COLUMN).max(1);
    let count = app.compared.len();
    let shown = fit.min(count);
    let cells = (inner.width.saturating_sub(labels + 2)) / shown as u16;
    let cells = cells.min(34);
    let cursor = app.rows[Screen::Compare as usize].min(count - 1);
    view.compare_left = super::scroll(view.compare_left, cursor, cursor, shown, count);
    let columns: Vec<usize> = (view.compare_left..(view.compare_left + shown).min(count)).collect();
    let column_x = |n: usize| inner.x + labels + 2 + n as u16 * cells;
    let mut y = inner.y;
    for (n, &i) in columns.iter().enumerate() {
        let Some(&group) = app.compared.get(i) else { continue };
        let x = column_x(n);
        let room = usize::from(cells.saturating_sub(2));
        let current = i == cursor;
        let code = app.catalog().code(group);
        let base = if i == app.baseline { format!("{code} baseline") } else { code.to_owned() };
        put(buf, x, y, &base, room, more, theme.style(if current { Role::Cursor } else { Role::Accent }));
        let name = app.catalog().title(group, app.settings.lang);
        for (line, (from, to)) in wrap(name, room.max(1)).into_iter().take(3).enumerate() {
            let text = name.get(from..to).unwrap_or_default();
            let style = theme.style(if current { Role::Resting } else { Role::Text });
            put(buf, x, y + 1 + line as u16, text.trim_end(), room, more, style);
        }
        hits.add(Rect { x, y: inner.y, width: cells, height: inner.height }, Target::Row(i));
    }
    y += 5;
    for row in rows.iter().filter(|row| !(app.hide_equal && row.is_equal())) {
        if y >= inner.bottom() {
            break;
        }
        put(buf, inner.x + 1, y, &row.label, usize::from(labels), more, theme.style(Role::Dim));
        for (n, &i) in columns.iter().enumerate() {
            let Some(cell) = row.cells.get(i) else { continue };
            let x = column_x(n);
            let room = usize::from(cells.saturating_sub(2));
            let role = if cell.text.starts_with("no data") { Role::Dim } else { Role::Text };
            let end = put(buf, x, y, &cell.text, room, more, theme.style(role));
            if !cell.difference.is_empty() {
                let left = room.saturating_sub(width(&cell.text) + 1);
                let role = match cell.better {
                    None => Role::Warn,
                    Some(false) => Role::Bad,
                    Some(true) => Role::Good,
                };
                put(buf, end + 1, y, &cell.difference, left, more, theme.style(role));
            }
        }
        y += 1;
    }
    let foot = match count - shown {
        0 => String::new(),
        hidden => format!(" {hidden} more columns: left and right "),
    };
    let x = body.right().saturating_sub(width(&foot) as u16 + 2);
    put(buf, x, body.bottom() - 1, &foot, width(&foot), "", theme.style(Role::Dim));
}
