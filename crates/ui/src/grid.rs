//! Lines between panes: one line between two panes, joined where they meet, titles in the line.

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::symbols::merge::MergeStrategy;
use ratatui::widgets::{Block, BorderType, Widget};

use metier_words::{Msg, Text};

use super::text::width;
use super::theme::Role;
use super::{Look, Pen};

/// Draws the outlines of areas that share their border cells; the focused one in its own style.
/// Returns the inside of each.
pub(super) fn draw(pen: &mut Pen, areas: &[Rect], focused: Option<usize>) -> Vec<Rect> {
    let outline = |role: Role| {
        // What another pane's line left there must not shine through.
        let style = Style::reset().patch(role.style(&pen.view.theme));
        let lines = Block::bordered().border_type(BorderType::Rounded).merge_borders(MergeStrategy::Fuzzy);
        lines.border_style(style)
    };
    let (resting, accent) = (outline(Role::Border), outline(Role::Accent));
    let framed = |area: &Rect| area.width >= 2 && area.height >= 2;
    for (_, &area) in areas.iter().enumerate().filter(|&(i, area)| Some(i) != focused && framed(area)) {
        (&resting).render(area, pen.buf);
    }
    if let Some(&area) = focused.and_then(|i| areas.get(i)).filter(|area| framed(area)) {
        (&accent).render(area, pen.buf);
    }
    areas.iter().map(|&area| resting.inner(area)).collect()
}

/// Writes a title into the upper line of an area, with a space on both sides. A mark of the pane above that stands in
/// the same line and would be torn gives way.
pub(super) fn title(pen: &mut Pen, area: Rect, text: &str, role: Role) {
    let room = usize::from(area.width).saturating_sub(5);
    if room < 3 {
        return;
    }
    let x = area.x + 1;
    // The line's own style must not shine through a title that has no colour.
    let cells = (width(text).min(room) + 2) as u16;
    let mut torn = false;
    for x in x..(x + cells).min(area.right()) {
        if let Some(cell) = pen.buf.cell_mut((x, area.y)) {
            torn |= is_written(cell.symbol());
            cell.reset();
        }
    }
    let x = pen.whole((x, area.y), " ", role);
    let x = pen.put((x, area.y), text, room, role);
    let end = pen.whole((x, area.y), " ", role);
    if !torn {
        return;
    }
    let line = pen.buf.cell((area.right().saturating_sub(2), area.y)).cloned().unwrap_or_default();
    let rest = end..area.right().saturating_sub(2);
    let last = rest.rev().find(|&x| pen.buf.cell((x, area.y)).is_some_and(|cell| is_written(cell.symbol())));
    for x in last.map_or(end..end, |last| end..last + 1) {
        if let Some(cell) = pen.buf.cell_mut((x, area.y)) {
            *cell = line.clone();
        }
    }
}

/// Whether a cell of a line holds a text and no line.
fn is_written(symbol: &str) -> bool {
    symbol.chars().any(|c| c == ' ' || c.is_alphanumeric())
}

/// The outline of a screen that is one pane, with its title; returns its inside.
pub(super) fn screen(pen: &mut Pen, body: Rect, text: &str) -> Rect {
    let inner = draw(pen, &[body], Some(0));
    title(pen, body, text, Role::Heading);
    inner.first().copied().unwrap_or(body)
}

/// Writes what is out of sight into the lower line of an area: the first of some texts that has room.
pub(super) fn mark(pen: &mut Pen, area: Rect, texts: &[String]) {
    let cells = |text: &str| width(text) + 2;
    let fits = |text: &&String| !text.is_empty() && cells(text) + 3 <= usize::from(area.width);
    if let Some(text) = texts.iter().find(fits) {
        let x = area.right().saturating_sub(cells(text) as u16 + 2);
        pen.over((x, area.bottom() - 1), text, cells(text), Role::Dim);
    }
}

/// Writes what is out of sight into the upper line of an area, behind its title; false where that leaves no room. It is
/// for a pane whose lower line is the upper one of others, where the mark would be read as theirs.
pub(super) fn mark_above(pen: &mut Pen, area: Rect, text: &str) -> bool {
    let cells = width(text) as u16 + 2;
    let x = area.right().saturating_sub(cells + 2);
    let free = |x: u16| pen.buf.cell((x, area.y)).is_some_and(|cell| !is_written(cell.symbol()));
    let has_room = !text.is_empty() && x > area.x + 2 && (x - 2..area.right() - 1).all(free);
    if has_room {
        pen.over((x, area.y), text, usize::from(cells), Role::Dim);
    }
    has_room
}

/// `12-30 of 90`, what is in sight of a list or a page: the one form of this mark on all screens. Nothing where all of it is.
pub(super) fn in_sight(top: usize, height: usize, count: usize) -> Text {
    if count <= height {
        return Text::EMPTY;
    }
    let from = top.min(count - 1) + 1;
    let to = (top + height.max(1)).min(count);
    Msg::InSight { from: from as i64, to: to as i64, all: count as i64 }.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_in_sight_is_counted_in_one_form() {
        let said = |top, height, count| in_sight(top, height, count).reference();
        assert_eq!(said(0, 10, 10), "");
        assert_eq!(said(11, 19, 90), "12-30 of 90");
        assert_eq!(said(80, 19, 90), "81-90 of 90");
        assert_eq!(said(0, 0, 1), "1-1 of 1");
    }

    #[test]
    fn a_mark_that_a_title_would_tear_gives_way() {
        let line = |title_of: &str| {
            crate::pen::tests::drawn((24, 3), |pen| {
                let area = pen.buf.area;
                draw(pen, &[area], None);
                mark(pen, Rect { height: 1, ..area }, &["1-23 of 133".to_owned()]);
                title(pen, area, title_of, Role::Heading);
            })
            .swap_remove(0)
        };
        assert_eq!(line("AI"), "╭ AI ──── 1-23 of 133 ─╮");
        assert_eq!(line("AI exposure"), "╭ AI exposure ─────────╮");
        assert_eq!(line("AI expos"), "╭ AI expos ────────────╮");
    }

    #[test]
    fn neighbours_share_one_line_that_is_joined() {
        let areas = [Rect::new(0, 0, 5, 5), Rect::new(4, 0, 5, 3), Rect::new(4, 2, 5, 3)];
        let lines = crate::pen::tests::drawn((9, 5), |pen| drop(draw(pen, &areas, Some(0))));
        assert_eq!(lines, ["╭───┬───╮", "│   │   │", "│   ├───┤", "│   │   │", "╰───┴───╯"]);
    }
}
