//! Moves on a narrow screen: each a title with its figures under it.

use ratatui::layout::Rect;

use metier_words::{Msg, Text};

use super::super::Pen;
use super::super::text::width;
use super::super::theme::Role;
use super::List;
use metier_app::target::Target;
use metier_content::moves::{self, MoveColumn, MoveRow, Value};

/// Lines of a move.
pub(super) const LINES: u16 = 2;

/// Draws the rows.
pub(super) fn rows(pen: &mut Pen, list: Rect, rows: &[&MoveRow], bare: bool) -> List {
    let Pen { app, view, .. } = *pen;
    let cursor = app.screens.moves.row().min(rows.len().saturating_sub(1));
    let list = List::screen(view, list, LINES, (cursor, rows.len()));
    for ((i, whole), row) in list.rows().zip(rows.iter().skip(list.top)) {
        pen.hits.add(whole, Target::Row(i));
        let role = pen.row(Rect { height: 1, ..whole }, Target::Row(i), i == cursor);
        pen.saved((whole.x, whole.y), row.step.to, role);
        let room = usize::from(whole.width).saturating_sub(2);
        let name = view.name_in(app, row.step.to, room);
        let end = pen.put((whole.x + 1, whole.y), &name, room, role(Role::Text));
        let value = |column| moves::value(column, row, &app.shared.settings, bare);
        // A new licence stands behind the title where there is room for it.
        let paper = view.text(value(MoveColumn::Papers).text);
        let at = whole.right().saturating_sub(width(&paper) as u16 + 1);
        if !row.step.papers.is_empty() && at > end {
            pen.whole((at, whole.y), &paper, role(Role::Warn));
        }
        if whole.height == LINES {
            let figures = [MoveColumn::Pay, MoveColumn::Exposure, MoveColumn::Schooling].map(value);
            self::figures(pen, whole, figures);
        }
    }
    list
}

/// Pay, exposure and years of schooling, each with its difference.
fn figures(pen: &mut Pen, area: Rect, [pay, ai, school]: [Value; 3]) {
    let view = pen.view;
    let (y, right) = (area.y + 1, area.right());
    let mut x = area.x + 3;
    let mut piece = |text: &str, role: Role| {
        let room = usize::from(right.saturating_sub(x));
        x = pen.put((x, y), text, room, role);
    };
    let with_difference = |value: &Value| {
        let by = value.by.map_or_else(|| value.why.clone(), Text::from);
        let by = if by.is_empty() { String::new() } else { format!(" {}", view.text(by)) };
        (view.text(value.text.clone()), by, super::better(value))
    };
    let (amount, by_pay, pay_role) = with_difference(&pay);
    let (score, by_score, score_role) = with_difference(&ai);
    let name = format!("{} ", view.text(Msg::MoveAi));
    let years = view.text(Msg::MoveYearsShort { years: school.whole() });
    let parts: [Vec<(&str, Role)>; 3] = [
        vec![(amount.as_str(), Role::Text), (by_pay.as_str(), pay_role)],
        vec![(name.as_str(), Role::Dim), (score.as_str(), Role::Text), (by_score.as_str(), score_role)],
        vec![(years.as_str(), Role::Dim)],
    ];
    let cells = |part: &Vec<(&str, Role)>| part.iter().map(|(text, _)| width(text)).sum::<usize>();
    let told: Vec<_> = parts.into_iter().filter(|part| cells(part) > 0).collect();
    // Two spaces part them where dots would cost the end.
    let used = told.iter().map(|part| cells(part) + 3).sum::<usize>().saturating_sub(3);
    let between = if used <= usize::from(right.saturating_sub(area.x + 3)) { " · " } else { "  " };
    for (n, part) in told.iter().enumerate() {
        if n > 0 {
            piece(between, Role::Dim);
        }
        for (text, role) in part {
            piece(text, *role);
        }
    }
}
