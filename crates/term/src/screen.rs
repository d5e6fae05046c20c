//! The screen as it stands in the terminal, the frame in the making, and the cells in which they differ.
//!
//! ratatui's own terminal keeps two whole screens from the start and looks up the width of every cell of both after
//! each frame. Here the first frame needs one screen, and a width is looked up only where a cell has more than one byte.
//! Underline colours are not compared: nothing sets one.

use ratatui::buffer::{Buffer, Cell, CellWidth};
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier};

/// The frame in the making and the one that the terminal shows.
#[derive(Debug, Default)]
pub(super) struct Screen {
    next: Buffer,
    /// None where the terminal is blank.
    shown: Option<Buffer>,
}

impl Screen {
    /// A blank frame of a size; whether the terminal has to be cleared before it.
    pub(super) fn begin(&mut self, area: Rect) -> (&mut Buffer, bool) {
        let resized = self.shown.as_ref().is_some_and(|shown| shown.area != area);
        if resized {
            self.shown = None;
        }
        if self.next.area == area {
            self.next.reset();
        } else {
            self.next = Buffer::empty(area);
        }
        (&mut self.next, resized)
    }

    /// Gives the cells of the frame that the terminal does not show yet, row by row.
    pub(super) fn updates(&self, mut give: impl FnMut(u16, u16, &Cell)) {
        let width = usize::from(self.next.area.width).max(1);
        let blank = vec![Cell::EMPTY; if self.shown.is_none() { width } else { 0 }];
        for (y, row) in (self.next.area.y..).zip(self.next.content.chunks(width)) {
            let at = usize::from(y - self.next.area.y) * width;
            let shown = match &self.shown {
                Some(shown) => shown.content.get(at..at + width).unwrap_or_default(),
                None => &blank,
            };
            updates_of_row((self.next.area.x, y), shown, row, &mut give);
        }
    }

    /// The frame is on the terminal now.
    pub(super) fn done(&mut self) {
        let former = self.shown.take().unwrap_or_default();
        self.shown = Some(std::mem::replace(&mut self.next, former));
    }

    /// Whatever the terminal shows is to be drawn over.
    pub(super) fn forget(&mut self) {
        self.shown = None;
    }
}

/// Modifiers that are seen on a space.
const SEEN_ON_SPACE: Modifier = Modifier::REVERSED
    .union(Modifier::UNDERLINED)
    .union(Modifier::SLOW_BLINK)
    .union(Modifier::RAPID_BLINK)
    .union(Modifier::CROSSED_OUT);

/// The cells of one row that differ. A wide character covers the cells after it; where it gives way to a narrow one
/// and coloured them, they are written again, since terminals do not agree on what is left there.
fn updates_of_row(
    (left, y): (u16, u16),
    shown: &[Cell],
    next: &[Cell],
    give: &mut impl FnMut(u16, u16, &Cell),
) {
    let mut at = 0;
    while let (Some(cell), Some(former)) = (next.get(at), shown.get(at)) {
        let x = left + at as u16;
        if same(cell, former) {
            at += columns(cell);
            continue;
        }
        give(x, y, cell);
        let (now, before) = (columns(cell), columns(former));
        let coloured = former.bg != Color::Reset || former.modifier.intersects(SEEN_ON_SPACE);
        // How many columns from here on are looked at one by one, and whether those are written that are as they were.
        let (covered, anyway) = if now > 1 {
            // Some terminals leave the second half of such a character as it was.
            (if cell.symbol().contains(EMOJI) { now } else { 0 }, false)
        } else {
            (if coloured { before } else { 0 }, true)
        };
        let mut end = at + covered;
        at += if covered > 0 { 1 } else { now };
        while at < end
            && let (Some(cell), Some(former)) = (next.get(at), shown.get(at))
        {
            if anyway || cell.symbol() != former.symbol() {
                give(left + at as u16, y, cell);
            }
            at += columns(cell);
            end = end.max(at);
        }
    }
}

/// The mark that makes a character an emoji of two columns.
const EMOJI: char = '\u{fe0f}';

/// Whether two cells look the same.
#[inline]
fn same(a: &Cell, b: &Cell) -> bool {
    let styled = a.fg == b.fg && a.bg == b.bg && a.modifier == b.modifier;
    styled
        && match (a.symbol().as_bytes(), b.symbol().as_bytes()) {
            // Most cells hold one byte, which needs no call to be compared.
            ([one], [other]) => one == other,
            (one, other) => one == other,
        }
}

/// Columns that a cell's character takes, one at least.
#[inline]
fn columns(cell: &Cell) -> usize {
    match cell.symbol().as_bytes() {
        // One byte; a letter of two bytes; a line or block of a frame (U+2500 to U+25BF): none of them is wide.
        [] | [_] | [0xC2..=0xF4, _] | [0xE2, 0x94..=0x96, _] => 1,
        _ => usize::from(cell.cell_width().max(1)),
    }
}

#[cfg(test)]
mod tests {
    use ratatui::style::Style;

    use super::*;

    /// A buffer of random words in random styles; the same number gives the same buffer.
    fn random(mut seed: u64, rows: u16) -> Buffer {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 12, rows));
        let mut below = |n: u64| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) % n
        };
        let words = ["a", " ", "職業", "é", "ー", "❤\u{fe0f}", "", "│", "ab c"];
        for _ in 0..below(14) {
            let word = words[below(words.len() as u64) as usize];
            let style = [
                Style::new(),
                Style::new().bg(Color::Blue),
                Style::new().add_modifier(Modifier::REVERSED),
                Style::new().fg(Color::Red),
            ][below(4) as usize];
            buffer.set_string(below(12) as u16, below(rows.into()) as u16, word, style);
        }
        buffer
    }

    fn updates(screen: &Screen) -> Vec<(u16, u16, Cell)> {
        let mut updates = Vec::new();
        screen.updates(|x, y, cell| updates.push((x, y, cell.clone())));
        updates
    }

    fn of_ratatui(before: &Buffer, after: &Buffer) -> Vec<(u16, u16, Cell)> {
        before.diff(after).into_iter().map(|(x, y, cell)| (x, y, cell.clone())).collect()
    }

    #[test]
    fn the_updates_are_those_of_ratatui() {
        for seed in 0..20_000 {
            let [before, after] = [random(seed, 3), random(seed + 1_000_000, 3)];
            let mut screen = Screen { next: after.clone(), shown: Some(before.clone()) };
            assert_eq!(updates(&screen), of_ratatui(&before, &after), "seed {seed}");
            screen.forget();
            let blank = Buffer::empty(after.area);
            assert_eq!(updates(&screen), of_ratatui(&blank, &after), "seed {seed}");
        }
    }

    #[test]
    fn a_frame_that_is_shown_is_what_the_next_one_is_compared_with() {
        let area = Rect::new(0, 0, 12, 3);
        let mut screen = Screen::default();
        for (seed, cleared) in [(1, false), (2, false), (3, false)] {
            let (buffer, clear) = screen.begin(area);
            assert_eq!((buffer.clone(), clear), (Buffer::empty(area), cleared));
            buffer.merge(&random(seed, 3));
            screen.done();
            assert_eq!(screen.shown, Some(random(seed, 3)));
        }
        let (_, clear) = screen.begin(Rect::new(0, 0, 20, 5));
        assert!(clear && screen.shown.is_none());
    }
}
