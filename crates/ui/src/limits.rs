//! What one cannot do, as statements to answer: each with its answer and how many occupations that leaves out.

use ratatui::layout::Rect;

use metier_words::{Msg, Text};

use super::boxes::{open, rest};
use super::text::{width, wrap};
use super::theme::Role;
use super::{Pen, scroll};
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
    let _theme = &view.theme;
    let limits = app.shared.person.limits;
    let all = Strain::ALL;
    let inner = open(pen, area, 84, all.len() as u16 + 8, &view.text(Msg::LimitsAsk));
    let cells = inner.width.saturating_sub(2);
    let note = view.text(Msg::LimitsNote { undo: "undo", forget: "forget-answers" });
    let lines = wrap(&note, usize::from(cells).max(1)).len() as u16;
    let foot = if inner.height >= 12 + lines { lines } else { lines.min(inner.height / 3) };
    let list = Rect { height: inner.height.saturating_sub(foot + u16::from(foot > 0)), ..inner };
    let height = usize::from(list.height).max(1);
    view.overlay_top.set(scroll(view.overlay_top.get().min(cursor), cursor, cursor, height, all.len()));
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
    let shown = all.into_iter().enumerate().skip(view.overlay_top.get());
    for (y, (i, strain)) in (list.top()..list.bottom()).zip(shown) {
        let line = Rect { y, height: 1, ..list };
        let own = limits.get(strain);
        let style = match (i == cursor, own) {
            (true, _) => Role::Cursor,
            (_, Some(_)) => Role::Title,
            _ => Role::Text,
        };
        if i == cursor {
            pen.paint(line, style);
        }
        let n = own.map(|limit| scores.removes(strain, limit) as i64);
        let told = match n {
            Some(n) if counted => view.text(Msg::LimitsRemoves { n }),
            Some(n) => format!("-{n}"),
            None => String::new(),
        };
        pen.right((right, y), &told, style);
        let said = right.saturating_sub(count + widest);
        pen.put((said, y), &view.text(answer(own)), usize::from(widest), style);
        let room = usize::from(said.saturating_sub(line.x + 2));
        let statement = view.fitting(room, [strain.statement(), strain.word()].map(Text::from));
        pen.put((line.x + 1, y), &statement, room, style);
        pen.hits.add(line, Target::OverlayRow(i));
    }
    if foot > 0 {
        let below =
            Rect { x: inner.x + 1, y: inner.bottom().saturating_sub(foot), width: cells, height: foot };
        pen.paragraph(below, &note, Role::Dim);
    }
    rest(pen, inner, (view.overlay_top.get(), height, all.len()));
}
