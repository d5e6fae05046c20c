//! What one cannot do, as statements to answer: each with its answer and how many occupations that leaves out.

use ratatui::layout::Rect;

use metier_words::{Msg, Text};

use super::Pen;
use super::boxes::{open, rest};
use super::list::List;
use super::text::{width, wrap};
use super::theme::Role;
use metier_app::target::Target;
use metier_plan::limits::{Limit, Scores, Strain};

/// What an answer is called.
fn answer(limit: Option<Limit>) -> Msg {
    match limit {
        None => Msg::LimitNoMatter,
        Some(Limit::Cannot) => Msg::LimitCannot,
        Some(Limit::RatherNot) => Msg::LimitRatherNot,
    }
}

/// Draws the statements.
pub(super) fn draw(pen: &mut Pen, area: Rect, cursor: usize) {
    let Pen { app, view, .. } = *pen;
    let limits = app.shared.person.limits;
    let all = Strain::ALL;
    let inner = open(pen, area, 84, all.len() as u16 + 8, &view.text(Msg::LimitsAsk));
    let cells = inner.width.saturating_sub(2);
    let note = view.text(Msg::LimitsNote { undo: "undo", forget: "forget-answers" });
    let lines = wrap(&note, usize::from(cells).max(1)).len() as u16;
    let foot = if inner.height >= 12 + lines { lines } else { lines.min(inner.height / 3) };
    let list = Rect { height: inner.height.saturating_sub(foot + u16::from(foot > 0)), ..inner };
    let list = List::over(view, list, (cursor, cursor), all.len());
    let scores = Scores::new(app.catalog());
    let words: Vec<String> = [None, Some(Limit::Cannot), Some(Limit::RatherNot)]
        .into_iter()
        .map(|limit| view.text(answer(limit)))
        .collect();
    let widest = words.iter().map(|word| width(word)).max().unwrap_or_default() as u16;
    // What an answer leaves out stands where a statement keeps its words beside it.
    let counted = inner.width >= 60;
    let count = if counted { 16 } else { 5 };
    let right = inner.right().saturating_sub(1);
    for ((i, line), strain) in list.rows().zip(all.into_iter().skip(list.top)) {
        let own = limits.get(strain);
        let role = pen.row(line, Target::OverlayRow(i), i == cursor);
        let role = role(if own.is_some() { Role::Title } else { Role::Text });
        let n = own.map(|limit| scores.removes(strain, limit) as i64);
        let told = match n {
            Some(n) if counted => view.text(Msg::LimitsRemoves { n }),
            Some(n) => format!("-{n}"),
            None => String::new(),
        };
        pen.right((right, line.y), &told, role);
        let said = right.saturating_sub(count + widest);
        pen.put((said, line.y), &view.text(answer(own)), usize::from(widest), role);
        let room = usize::from(said.saturating_sub(line.x + 2));
        let statement = view.fitting(room, [strain.statement(), strain.word()].map(Text::from));
        pen.put((line.x + 1, line.y), &statement, room, role);
    }
    if foot > 0 {
        let below =
            Rect { x: inner.x + 1, y: inner.bottom().saturating_sub(foot), width: cells, height: foot };
        pen.paragraph(below, &note, Role::Dim);
    }
    rest(pen, inner, list.in_sight());
}
