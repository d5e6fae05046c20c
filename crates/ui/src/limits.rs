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

/// In a lower box stands nothing below the statements but the keys.
const LOW: u16 = 14;

/// What an answer is called.
fn answer(limit: Option<Limit>) -> Msg {
    match limit {
        None => Msg::LimitNoMatter,
        Some(Limit::Cannot) => Msg::LimitCannot,
        Some(Limit::RatherNot) => Msg::LimitRatherNot,
    }
}

/// What stands below the statements, each in its own lines: the keys, what the one under the cursor leaves out, and how
/// far all of it reaches. Where the box is low, the keys alone.
fn told_below(strain: Option<Strain>, inner: Rect, cells: usize, view: &View) -> Vec<(Role, String)> {
    let keys = Msg::LimitsKeys { undo: "undo", forget: "forget-answers" };
    let keys = view.fitting(cells, [keys, Msg::LimitsAnswers].map(Text::from));
    if inner.height < LOW {
        return vec![(Role::Text, keys)];
    }
    let rule = strain.map(|strain| view.text(rule(strain)));
    let scope = view.text(Msg::LimitsScope { more: "source" });
    let rest = rule.into_iter().chain([scope]).map(|text| (Role::Dim, text));
    std::iter::once((Role::Text, keys)).chain(rest).collect()
}

/// What a statement leaves out.
fn rule(strain: Strain) -> Msg {
    match strain {
        Strain::Schedule => Msg::LimitsRuleSchedule,
        Strain::Week => Msg::LimitsRuleWeek,
        _ => {
            let [cannot, rather] =
                [Limit::Cannot, Limit::RatherNot].map(|limit| i64::from(strain.least(limit)));
            Msg::LimitsRule { cannot, rather }
        }
    }
}

/// Lines of a text in some cells.
fn lines(text: &str, cells: u16) -> u16 {
    wrap(text, usize::from(cells).max(1)).len() as u16
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
    let title = view.fitting(
        usize::from(area.width).saturating_sub(5),
        [Msg::LimitsAsk, Msg::LimitsAskShort].map(Text::from),
    );
    let inner = open(buf, area, 84, all.len() as u16 + 8, &title, view);
    let cells = inner.width.saturating_sub(2);
    let told = told_below(all.get(cursor).copied(), inner, usize::from(cells), view);
    let foot = told.iter().map(|(_, text)| lines(text, cells)).sum::<u16>();
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
    let mut y = inner.bottom().saturating_sub(foot);
    for (role, text) in &told {
        let height = lines(text, cells).min(inner.bottom().saturating_sub(y));
        paragraph(buf, Rect { x: inner.x + 1, y, width: cells, height }, text, *role, &theme);
        y += height;
    }
    rest(buf, inner, (view.overlay_top, height, all.len()), view);
}
