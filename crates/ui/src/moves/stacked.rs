//! Moves on a narrow screen: each a title with its figures under it.

use ratatui::layout::Rect;

use metier_words::{Msg, Text};

use super::super::Pen;
use super::super::text::width;
use super::super::theme::Role;
use metier_app::Scrolled;
use metier_app::target::Target;
use metier_content::moves::{self, MoveColumn, MoveRow, Value};

/// Lines of a move.
pub(super) const LINES: u16 = 2;

/// Draws the rows; how many have room.
pub(super) fn rows(pen: &mut Pen, list: Rect, (rows, bare): (&[&MoveRow], bool)) -> usize {
    let Pen { app, view, .. } = *pen;
    let theme = &view.theme;
    let fit = usize::from(list.height / LINES).max(1);
    let cursor = app.screens.moves.row().min(rows.len().saturating_sub(1));
    view.list_top.set(view.top(Scrolled::List, view.list_top.get(), (cursor, cursor), fit, rows.len()));
    let tops = (list.top()..list.bottom()).step_by(usize::from(LINES));
    for (y, (i, row)) in tops.zip(rows.iter().enumerate().skip(view.list_top.get())) {
        let whole = Rect { y, height: LINES.min(list.bottom() - y), ..list };
        let current = i == cursor;
        let style = |role: Role| if current { Role::Cursor } else { role };
        if current {
            pen.paint(Rect { height: 1, ..whole }, style(Role::Text));
        }
        let code = app.catalog().code(row.step.to);
        let saved = if app.shared.shortlist.contains(code) { theme.glyphs.saved } else { " " };
        pen.whole((whole.x, y), saved, style(Role::Saved));
        let room = usize::from(whole.width).saturating_sub(2);
        let name = view.name_in(app, row.step.to, room);
        let end = pen.put((whole.x + 1, y), &name, room, style(Role::Text));
        let value = |column| moves::value(column, row, &app.shared.settings, bare);
        // A new licence stands behind the title where there is room for it.
        let paper = view.text(value(MoveColumn::Papers).text);
        let at = whole.right().saturating_sub(width(&paper) as u16 + 1);
        if !row.step.papers.is_empty() && at > end {
            pen.whole((at, y), &paper, style(Role::Warn));
        }
        if whole.height == LINES {
            figures(
                pen,
                whole,
                [value(MoveColumn::Pay), value(MoveColumn::Exposure), value(MoveColumn::Schooling)],
            );
        }
        pen.hits.add(whole, Target::Row(i));
    }
    fit
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
        let role = match value.better {
            Some(true) => Role::Good,
            Some(false) => Role::Bad,
            None => Role::Dim,
        };
        (view.text(value.text.clone()), by, role)
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
