//! What one cannot do, as statements to answer: each with its answer and how many occupations that leaves out.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use metier_words::{Msg, Text};

use super::boxes::{open, rest};
use super::text::{paragraph, put, put_right, width, wrap};
use super::theme::Role;
use super::{HitMap, View, scroll};
use metier_app::App;
use metier_app::target::Target;
use metier_plan::limits::{Limit, Strain};

/// What an answer is called.
fn answer(limit: Option<Limit>) -> Msg {
    match limit {
        None => Msg::LimitNoMatter,
        Some(Limit::Cannot) => Msg::LimitCannot,
        Some(Limit::RatherNot) => Msg::LimitRatherNot,
    }
}

/// Draws the statements.
pub(super) fn draw(
    buf: &mut Buffer,
    area: Rect,
    app: &App,
    cursor: usize,
    view: &mut View,
    hits: &mut HitMap,
) {
    let theme = view.theme;
    let more = theme.glyphs.more;
    let limits = app.shared.person.limits;
    let all = Strain::ALL;
    let inner = open(buf, area, 84, all.len() as u16 + 8, &view.text(Msg::LimitsAsk), view);
    let cells = inner.width.saturating_sub(2);
    let note = view.text(Msg::LimitsNote { undo: "undo", forget: "forget-answers" });
    let lines = wrap(&note, usize::from(cells).max(1)).len() as u16;
    let foot = if inner.height >= 12 + lines { lines } else { lines.min(inner.height / 3) };
    let list = Rect { height: inner.height.saturating_sub(foot + u16::from(foot > 0)), ..inner };
    let height = usize::from(list.height).max(1);
    view.overlay_top = scroll(view.overlay_top.min(cursor), cursor, cursor, height, all.len());
    let scores = app.derived().scores();
    let words: Vec<String> = [None, Some(Limit::Cannot), Some(Limit::RatherNot)]
        .into_iter()
        .map(|limit| view.text(answer(limit)))
        .collect();
    let widest = words.iter().map(|word| width(word)).max().unwrap_or_default() as u16;
    // What an answer leaves out stands where a statement keeps its words beside it.
    let counted = inner.width >= 60;
    let count = if counted { 16 } else { 5 };
    let right = inner.right().saturating_sub(1);
    let shown = all.into_iter().enumerate().skip(view.overlay_top);
    for (y, (i, strain)) in (list.top()..list.bottom()).zip(shown) {
        let line = Rect { y, height: 1, ..list };
        let own = limits.get(strain);
        let style = theme.style(match (i == cursor, own) {
            (true, _) => Role::Cursor,
            (_, Some(_)) => Role::Title,
            _ => Role::Text,
        });
        if i == cursor {
            buf.set_style(line, style);
        }
        let n = own.map(|limit| scores.removes(strain, limit) as i64);
        let told = match n {
            Some(n) if counted => view.text(Msg::LimitsRemoves { n }),
            Some(n) => format!("-{n}"),
            None => String::new(),
        };
        put_right(buf, right, y, &told, style);
        let said = right.saturating_sub(count + widest);
        put(buf, said, y, &view.text(answer(own)), usize::from(widest), more, style);
        let room = usize::from(said.saturating_sub(line.x + 2));
        let statement = view.fitting(room, [strain.statement(), strain.word()].map(Text::from));
        put(buf, line.x + 1, y, &statement, room, more, style);
        hits.add(line, Target::OverlayRow(i));
    }
    if foot > 0 {
        let below =
            Rect { x: inner.x + 1, y: inner.bottom().saturating_sub(foot), width: cells, height: foot };
        paragraph(buf, below, &note, Role::Dim, &theme);
    }
    rest(buf, inner, (view.overlay_top, height, all.len()), view);
}
