//! What one cannot do, as statements to answer: each with its answer and how many occupations that leaves out.

use ratatui::layout::Rect;

use metier_words::{Msg, Text};

use super::boxes::{open, rest};
use super::list::List;
use super::text::{width, wrap};
use super::theme::Role;
use super::{Pen, View};
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
pub(super) fn draw(pen: &mut Pen, area: Rect, cursor: usize) {
    let Pen { app, view, .. } = *pen;
    let limits = app.shared.person.limits;
    let all = Strain::ALL;
    let titles = [Msg::LimitsAsk, Msg::LimitsAskShort].map(Text::from);
    let title = view.fitting(usize::from(area.width).saturating_sub(5), titles);
    let inner = open(pen, area, 84, all.len() as u16 + 8, &title);
    let cells = inner.width.saturating_sub(2);
    let below = told_below(all.get(cursor).copied(), inner, usize::from(cells), view);
    let foot = below.iter().map(|(_, text)| lines(text, cells)).sum::<u16>();
    let list = Rect { height: inner.height.saturating_sub(foot + u16::from(foot > 0)), ..inner };
    let list = List::over(view, list, (cursor, cursor), all.len());
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
    let mut y = inner.bottom().saturating_sub(foot);
    for (role, text) in &below {
        let height = lines(text, cells).min(inner.bottom().saturating_sub(y));
        y += pen.paragraph(Rect { x: inner.x + 1, y, width: cells, height }, text, *role);
    }
    rest(pen, inner, list.in_sight());
}
