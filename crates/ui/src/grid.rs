//! Lines between panes: one line between two panes, joined where they meet, titles in the line.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use metier_words::{Msg, Text};

use super::theme::{Role, Theme};

const UP: u8 = 1;
const DOWN: u8 = 2;
const LEFT: u8 = 4;
const RIGHT: u8 = 8;

/// Glyph of a crossing by the directions that leave it.
fn glyph(mask: u8, ascii: bool) -> &'static str {
    if ascii {
        return match mask {
            m if m & (UP | DOWN) == 0 => "-",
            m if m & (LEFT | RIGHT) == 0 => "|",
            _ => "+",
        };
    }
    match mask {
        m if m == RIGHT | DOWN => "╭",
        m if m == LEFT | DOWN => "╮",
        m if m == RIGHT | UP => "╰",
        m if m == LEFT | UP => "╯",
        m if m == LEFT | RIGHT | DOWN => "┬",
        m if m == LEFT | RIGHT | UP => "┴",
        m if m == UP | DOWN | RIGHT => "├",
        m if m == UP | DOWN | LEFT => "┤",
        m if m == UP | DOWN | LEFT | RIGHT => "┼",
        m if m & (UP | DOWN) != 0 => "│",
        _ => "─",
    }
}

/// Draws the outlines of areas that share their border cells; the focused one in its own style.
/// Returns the inside of each.
pub(super) fn draw(
    buf: &mut Buffer,
    areas: &[Rect],
    focused: Option<usize>,
    ascii: bool,
    style: Style,
    focus: Style,
) -> Vec<Rect> {
    let framed = || areas.iter().filter(|area| area.width >= 2 && area.height >= 2);
    let whole = framed().copied().reduce(Rect::union).unwrap_or_default();
    let place =
        |x: u16, y: u16| usize::from(y - whole.y) * usize::from(whole.width) + usize::from(x - whole.x);
    // The directions in which the lines of all areas leave each cell.
    let mut masks = vec![0; usize::from(whole.width) * usize::from(whole.height)];
    let mut add = |x: u16, y: u16, mask: u8| {
        if let Some(own) = masks.get_mut(place(x, y)) {
            *own |= mask;
        }
    };
    for area in framed() {
        let (l, r, t, b) = (area.left(), area.right() - 1, area.top(), area.bottom() - 1);
        for y in [t, b] {
            add(l, y, RIGHT);
            (l + 1..r).for_each(|x| add(x, y, LEFT | RIGHT));
            add(r, y, LEFT);
        }
        for x in [l, r] {
            add(x, t, DOWN);
            (t + 1..b).for_each(|y| add(x, y, UP | DOWN));
            add(x, b, UP);
        }
    }
    let mut outline = |area: &Rect, style: Style| {
        if area.width < 2 || area.height < 2 {
            return;
        }
        let (r, b) = (area.right() - 1, area.bottom() - 1);
        let rows = (area.left()..=r).flat_map(|x| [(x, area.top()), (x, b)]);
        let columns = (area.top()..=b).flat_map(|y| [(area.left(), y), (r, y)]);
        for (x, y) in rows.chain(columns) {
            let mask = masks.get(place(x, y)).copied().unwrap_or_default();
            if let Some(cell) = buf.cell_mut((x, y)) {
                // What another pane's line left there must not shine through.
                cell.set_symbol(glyph(mask, ascii)).set_style(Style::reset().patch(style));
            }
        }
    };
    // What the focused one draws over needs no drawing before.
    for (_, area) in areas.iter().enumerate().filter(|&(i, _)| Some(i) != focused) {
        outline(area, style);
    }
    if let Some(area) = focused.and_then(|i| areas.get(i)) {
        outline(area, focus);
    }
    areas
        .iter()
        .map(|area| Rect {
            x: area.x + 1,
            y: area.y + 1,
            width: area.width.saturating_sub(2),
            height: area.height.saturating_sub(2),
        })
        .collect()
}

/// Writes a title into the upper line of an area, with a space on both sides. A mark of the pane above that stands in
/// the same line and would be torn gives way.
pub(super) fn title(buf: &mut Buffer, area: Rect, text: &str, more: &str, style: Style) {
    let room = usize::from(area.width).saturating_sub(5);
    if room < 3 {
        return;
    }
    let x = area.x + 1;
    // The line's own style must not shine through a title that has no colour.
    let cells = (super::text::width(text).min(room) + 2) as u16;
    let mut torn = false;
    for x in x..(x + cells).min(area.right()) {
        if let Some(cell) = buf.cell_mut((x, area.y)) {
            torn |= is_written(cell.symbol());
            cell.reset();
        }
    }
    let x = super::text::put(buf, x, area.y, " ", 1, more, style);
    let x = super::text::put(buf, x, area.y, text, room, more, style);
    let end = super::text::put(buf, x, area.y, " ", 1, more, style);
    if !torn {
        return;
    }
    let line = buf.cell((area.right().saturating_sub(2), area.y)).cloned().unwrap_or_default();
    let rest = end..area.right().saturating_sub(2);
    let last = rest.rev().find(|&x| buf.cell((x, area.y)).is_some_and(|cell| is_written(cell.symbol())));
    for x in last.map_or(end..end, |last| end..last + 1) {
        if let Some(cell) = buf.cell_mut((x, area.y)) {
            *cell = line.clone();
        }
    }
}

/// Whether a cell of a line holds a text and no line.
fn is_written(symbol: &str) -> bool {
    symbol.chars().any(|c| c == ' ' || c.is_alphanumeric())
}

/// The outline of a screen that is one pane, with its title; returns its inside.
pub(super) fn screen(buf: &mut Buffer, body: Rect, text: &str, theme: &Theme) -> Rect {
    let accent = theme.style(Role::Accent);
    let inner = draw(buf, &[body], Some(0), theme.glyphs.ascii, accent, accent);
    title(buf, body, text, theme.glyphs.more, theme.style(Role::Heading));
    inner.first().copied().unwrap_or(body)
}

/// Writes what is out of sight into the lower line of an area: the first of some texts that has room.
pub(super) fn mark(buf: &mut Buffer, area: Rect, texts: &[String], style: Style) {
    let cells = |text: &str| super::text::width(text) + 2;
    let fits = |text: &&String| !text.is_empty() && cells(text) + 3 <= usize::from(area.width);
    if let Some(text) = texts.iter().find(fits) {
        let x = area.right().saturating_sub(cells(text) as u16 + 2);
        // The line's own style must not shine through.
        let style = Style::reset().patch(style);
        super::text::put(buf, x, area.bottom() - 1, &format!(" {text} "), cells(text), "", style);
    }
}

/// Writes what is out of sight into the upper line of an area, behind its title; false where that leaves no room. It is
/// for a pane whose lower line is the upper one of others, where the mark would be read as theirs.
pub(super) fn mark_above(buf: &mut Buffer, area: Rect, text: &str, style: Style) -> bool {
    let cells = super::text::width(text) as u16 + 2;
    let x = area.right().saturating_sub(cells + 2);
    let free = |x: u16| buf.cell((x, area.y)).is_some_and(|cell| !is_written(cell.symbol()));
    let has_room = !text.is_empty() && x > area.x + 2 && (x - 2..area.right() - 1).all(free);
    if has_room {
        super::text::put(
            buf,
            x,
            area.y,
            &format!(" {text} "),
            usize::from(cells),
            "",
            Style::reset().patch(style),
        );
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
        let area = Rect::new(0, 0, 24, 3);
        let line = |title_of: &str| {
            let mut buf = Buffer::empty(area);
            draw(&mut buf, &[area], None, false, Style::new(), Style::new());
            mark(&mut buf, Rect { height: 1, ..area }, &["1-23 of 133".to_owned()], Style::new());
            title(&mut buf, area, title_of, "…", Style::new());
            (0..24).map(|x| buf[(x, 0)].symbol()).collect::<String>()
        };
        assert_eq!(line("AI"), "╭ AI ──── 1-23 of 133 ─╮");
        assert_eq!(line("AI exposure"), "╭ AI exposure ─────────╮");
        assert_eq!(line("AI expos"), "╭ AI expos ────────────╮");
    }

    #[test]
    fn neighbours_share_one_line_that_is_joined() {
        let mut buf = Buffer::empty(Rect::new(0, 0, 9, 5));
        let areas = [Rect::new(0, 0, 5, 5), Rect::new(4, 0, 5, 3), Rect::new(4, 2, 5, 3)];
        draw(&mut buf, &areas, Some(0), false, Style::new(), Style::new());
        let lines: Vec<String> =
            (0..5).map(|y| (0..9).map(|x| buf[(x, y)].symbol()).collect::<String>()).collect();
        assert_eq!(lines, ["╭───┬───╮", "│   │   │", "│   ├───┤", "│   │   │", "╰───┴───╯"]);
    }
}
