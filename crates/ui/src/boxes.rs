//! The box of an overlay, and what stands in its border or in a line of it: remarks, how much is below, a text field.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::widgets::{Clear, Widget};

use super::text::width;
use super::theme::Role;
use super::{Pen, grid};
use metier_app::input::Input;
use metier_words::Text;

/// A narrower screen has no room for anything around a box.
const NARROW: u16 = 60;
/// Cells of the screen that stay in sight beside a box that holds little.
const AROUND: u16 = 8;

/// Beside a box that leaves fewer cells no words stay.
const CRUMBS: usize = 24;

/// Clears a box in the middle of the upper part, draws its outline and title; returns its inside. All that lies under
/// it recedes, but for the footer, which has its keys. A box nearly as wide as the screen has the screen to itself, to
/// its last line, so that no box stands in a box and none over a black slab; beside any other the words stay that it
/// does not tear.
pub(super) fn open(pen: &mut Pen, area: Rect, cells: u16, rows: u16, title: &str) -> Rect {
    let view = pen.view;
    let body = Rect { y: area.y + 1, height: area.height.saturating_sub(2), ..area };
    let width = if cells + 4 > body.width { body.width } else { cells.max(10) };
    let whole = width == body.width;
    let height = if whole || rows.saturating_add(2) > body.height { body.height } else { rows.max(3) };
    let spare = body.height - height;
    let own = Rect {
        x: body.x + (body.width - width) / 2,
        // The upper and the lower line of the screen stay whole, too, where the box is not as high as it.
        y: body.y + (spare / 3).max(spare.min(1)),
        width,
        height,
    };
    let theme = &view.theme;
    recede(pen.buf, Rect { height: area.height.saturating_sub(1), ..area }, theme.style(Role::Dim));
    // Of lines that lost their corners nothing is left standing beside a box as high as the screen.
    Clear.render(if spare == 0 { body } else { own }, pen.buf);
    if spare > 0 {
        for y in own.top()..own.bottom() {
            for outwards in [
                (body.x + 1..own.x).rev().collect::<Vec<_>>(),
                (own.right()..body.right().saturating_sub(1)).collect(),
            ] {
                if outwards.len() < CRUMBS {
                    clear(pen.buf, y, &outwards);
                } else {
                    part(pen.buf, y, &outwards);
                }
            }
        }
    }
    view.opened.set(own);
    grid::screen(pen, own, title)
}

/// Takes away all that stands in cells of a line but the edges of panes: of a sentence only crumbs would be left there.
fn clear(buf: &mut Buffer, y: u16, cells: &[u16]) {
    for &x in cells {
        if let Some(cell) = buf.cell_mut((x, y)).filter(|cell| !matches!(cell.symbol(), "│" | "|")) {
            cell.reset();
        }
    }
}

/// Cells of a box that holds little, at most so many: on a screen that is not narrow the screen stays in sight around it.
pub(super) fn little(area: Rect, most: u16) -> u16 {
    if area.width < NARROW { area.width } else { most.min(area.width - AROUND) }
}

/// Takes away the word that a box would tear or touch in a line, looked at from the box outwards, and the end of a line
/// of the frame; what stands further off stays.
fn part(buf: &mut Buffer, y: u16, outwards: &[u16]) {
    let symbol = |buf: &Buffer, at: usize| {
        outwards
            .get(at)
            .and_then(|&x| buf.cell((x, y)))
            .map_or_else(String::new, |cell| cell.symbol().to_owned())
    };
    for (i, &x) in outwards.iter().enumerate() {
        let own = symbol(buf, i);
        let next = symbol(buf, i + 1);
        let is_line = own.starts_with(|c: char| ('\u{2500}'..'\u{2580}').contains(&c))
            || own == "|"
            || matches!(own.as_str(), "-" | "+") && matches!(next.as_str(), "-" | "+");
        if own == " " || is_line && i > 0 {
            return;
        }
        if let Some(cell) = buf.cell_mut((x, y)) {
            cell.reset();
        }
        if is_line {
            return;
        }
    }
}

/// Dims what lies under a box, so that the eye finds the box.
fn recede(buf: &mut Buffer, area: Rect, dim: Style) {
    for y in area.top()..area.bottom() {
        for x in area.left()..area.right() {
            if let Some(cell) = buf.cell_mut((x, y)) {
                cell.set_style(Style::reset().patch(dim));
            }
        }
    }
}

/// Writes a remark into the lower line of a box, at its right.
pub(super) fn remark(pen: &mut Pen, inner: Rect, text: &str) {
    let x = inner.right().saturating_sub(width(text) as u16 + 3).max(inner.x);
    pen.over((x, inner.bottom()), text, usize::from(inner.right() - x), Role::Dim);
}

/// Which of a list's lines are in sight; nothing where all of them are.
pub(super) fn rest(pen: &mut Pen, inner: Rect, told: Text) {
    if !told.is_empty() {
        remark(pen, inner, &pen.view.text(told));
    }
}

/// A text field in the first line of a box, with the terminal's cursor in it.
pub(super) fn field(pen: &mut Pen, inner: Rect, prompt: &str, input: &Input, hint: &str) {
    let view = pen.view;
    let theme = &view.theme;
    let (x, y, cells) = (inner.x + 1, inner.y, usize::from(inner.width).saturating_sub(2));
    let start = pen.whole((x, y), prompt, Role::Key);
    let room = cells.saturating_sub(width(prompt) + 1);
    let (before, after) = input.parts();
    // The part before the cursor is cut at its left, so that the cursor stays in sight, and shows that it is cut.
    let more = if width(before) > room { theme.glyphs.more } else { "" };
    let mut skip = before.chars();
    while width(skip.as_str()) > room.saturating_sub(width(more)) {
        skip.next();
    }
    let (shown, after) = (view.verbatim(skip.as_str()), view.verbatim(after));
    let start = pen.whole((start, y), more, Role::Dim);
    let room = room.saturating_sub(width(more));
    let at = pen.clip((start, y), &shown, room, Role::Text);
    pen.clip((at, y), &after, room.saturating_sub(width(&shown)), Role::Text);
    if input.text().is_empty() {
        pen.put((at + 1, y), hint, room.saturating_sub(1), Role::Dim);
    }
    pen.cursor = Some((at, y).into());
}
