//! The screen as it stands in the terminal, the frame in the making, and the cells in which they differ. A frame may
//! also be made ahead: what it would change is told, and the terminal counts as showing it only once it does.
//!
//! ratatui's own terminal keeps two whole screens and reads the characters of both, cell by cell, after each frame. Here
//! what the terminal shows is kept in the form in which it is compared, so that each character of a frame is read once;
//! the first frame needs nothing but itself. Underline colours are not compared: nothing sets one.

use std::hash::{DefaultHasher, Hash, Hasher};

use ratatui::buffer::{Buffer, Cell, CellWidth};
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier};

/// The frame in the making and what the terminal shows.
#[derive(Debug, Default)]
pub(super) struct Screen {
    frame: Buffer,
    /// What the terminal shows, where `shows` says so.
    seen: Vec<Seen>,
    shows: Shows,
    /// The row that is compared.
    row: Vec<Seen>,
    /// What the terminal would show after the frame that was made ahead.
    next: Vec<Seen>,
}

/// Where it is kept what the terminal shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Shows {
    /// The terminal is blank.
    #[default]
    Blank,
    /// In the frame: it was the first one, and there is no next one yet.
    Frame,
    /// In `seen`.
    Seen,
}

/// How a cell looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Seen {
    symbol: u64,
    fg: Color,
    bg: Color,
    modifier: Modifier,
    columns: u8,
}

impl Seen {
    const BLANK: Self = Self {
        symbol: one(b' '),
        fg: Color::Reset,
        bg: Color::Reset,
        modifier: Modifier::empty(),
        columns: 1,
    };

    #[inline]
    fn of(cell: &Cell) -> Self {
        let text = cell.symbol();
        let (symbol, columns) = match text.as_bytes() {
            // Most cells hold one byte.
            [byte] => (one(*byte), 1),
            bytes => (several(bytes), columns(cell, bytes)),
        };
        Self { symbol, fg: cell.fg, bg: cell.bg, modifier: cell.modifier, columns }
    }

    fn columns(&self) -> usize {
        usize::from(self.columns)
    }

    /// Whether a space in the same style is told from the terminal's own background.
    fn is_coloured(&self) -> bool {
        self.bg != Color::Reset || self.modifier.intersects(SEEN_ON_SPACE)
    }
}

/// A character of one byte as a number: the byte, and how many there are in the upper eighth.
const fn one(byte: u8) -> u64 {
    byte as u64 | 1 << 56
}

/// A character of several bytes as a number. Up to seven are the number; longer ones, which are emoji of several parts,
/// stand for themselves by a hash of 56 bits.
fn several(bytes: &[u8]) -> u64 {
    let mut number = [0; 8];
    let Some(own) = number.get_mut(..bytes.len()).filter(|_| bytes.len() < 8) else {
        let mut hasher = DefaultHasher::new();
        bytes.hash(&mut hasher);
        return hasher.finish() | 0xFF << 56;
    };
    own.copy_from_slice(bytes);
    u64::from_le_bytes(number) | (bytes.len() as u64) << 56
}

/// Columns that a character of several bytes takes, one at least.
fn columns(cell: &Cell, bytes: &[u8]) -> u8 {
    match bytes {
        // No byte; a letter of two bytes; a line or block of a frame (U+2500 to U+25BF): none of them is wide.
        [] | [0xC2..=0xF4, _] | [0xE2, 0x94..=0x96, _] => 1,
        _ => cell.cell_width().clamp(1, u8::MAX.into()) as u8,
    }
}

impl Screen {
    /// A blank frame of a size; whether the terminal has to be cleared before it.
    pub(super) fn begin(&mut self, area: Rect) -> (&mut Buffer, bool) {
        let resized = self.shows != Shows::Blank && self.frame.area != area;
        if resized {
            self.shows = Shows::Blank;
        }
        self.keep_seen();
        if self.frame.area == area {
            self.frame.reset();
        } else {
            // `Buffer::empty` copies a cell as often, asking each time whether its text is kept elsewhere.
            let cells = usize::from(area.width) * usize::from(area.height);
            let content = std::iter::repeat_with(|| Cell::EMPTY).take(cells).collect();
            self.frame = Buffer { area, content };
        }
        (&mut self.frame, resized)
    }

    /// Gives the cells of the frame that the terminal does not show yet, row by row. They count as shown from then on.
    pub(super) fn updates(&mut self, mut give: impl FnMut(u16, u16, &Cell)) {
        let Rect { x: left, y: top, width, .. } = self.frame.area;
        let rows = self.frame.content.chunks(usize::from(width).max(1));
        if self.shows == Shows::Seen {
            let seen = self.seen.chunks_mut(usize::from(width).max(1));
            for ((y, cells), seen) in (top..).zip(rows).zip(seen) {
                self.row.clear();
                self.row.extend(cells.iter().map(Seen::of));
                Row { at: (left, y), cells, shown: kept(seen), next: kept(&self.row) }.updates(&mut give);
                seen.copy_from_slice(&self.row);
            }
        } else {
            // Most cells of a first frame are blank, and told so by a look.
            for (y, cells) in (top..).zip(rows) {
                let next = |at| cells.get(at).map_or(Seen::BLANK, Seen::of);
                let row = Row { at: (left, y), cells, shown: |_| Seen::BLANK, next };
                let mut at = 0;
                while let Some(cell) = cells.get(at) {
                    at = if is_blank(cell) { at + 1 } else { row.update(at, cell, &mut give) };
                }
            }
            self.shows = Shows::Frame;
        }
    }

    /// A blank frame to be made ahead, of the size that the terminal has; none where it shows nothing yet.
    pub(super) fn begin_ahead(&mut self) -> Option<&mut Buffer> {
        self.keep_seen();
        (self.shows == Shows::Seen).then(|| {
            self.frame.reset();
            &mut self.frame
        })
    }

    /// Gives the cells of the frame that the terminal does not show. It counts as showing what it did until the frame is
    /// [shown](Self::show_ahead).
    pub(super) fn updates_ahead(&mut self, mut give: impl FnMut(u16, u16, &Cell)) {
        let Rect { x: left, y: top, width, .. } = self.frame.area;
        let width = usize::from(width).max(1);
        self.next.clear();
        self.next.extend(self.frame.content.iter().map(Seen::of));
        let rows = self.frame.content.chunks(width).zip(self.seen.chunks(width).zip(self.next.chunks(width)));
        for (y, (cells, (seen, next))) in (top..).zip(rows) {
            Row { at: (left, y), cells, shown: kept(seen), next: kept(next) }.updates(&mut give);
        }
    }

    /// The terminal shows the frame that was made ahead last.
    pub(super) fn show_ahead(&mut self) {
        std::mem::swap(&mut self.seen, &mut self.next);
    }

    /// The size of the frame.
    pub(super) fn area(&self) -> Rect {
        self.frame.area
    }

    /// Keeps what the terminal shows apart from the frame, which the next one is made in.
    fn keep_seen(&mut self) {
        if self.shows == Shows::Frame {
            self.seen.clear();
            self.seen.extend(self.frame.content.iter().map(Seen::of));
            self.shows = Shows::Seen;
        }
    }

    /// Whatever the terminal shows is to be drawn over.
    pub(super) fn forget(&mut self) {
        self.shows = Shows::Blank;
    }
}

/// Modifiers that are seen on a space.
const SEEN_ON_SPACE: Modifier = Modifier::REVERSED
    .union(Modifier::UNDERLINED)
    .union(Modifier::SLOW_BLINK)
    .union(Modifier::RAPID_BLINK)
    .union(Modifier::CROSSED_OUT);

/// Whether a cell looks like none that was written.
#[inline]
fn is_blank(cell: &Cell) -> bool {
    matches!((cell.fg, cell.bg), (Color::Reset, Color::Reset))
        && cell.modifier.is_empty()
        && cell.symbol().as_bytes() == b" "
}

/// How a cell of a row looks that is kept.
fn kept(row: &[Seen]) -> impl Fn(usize) -> Seen {
    |at| row.get(at).copied().unwrap_or(Seen::BLANK)
}

/// One row: where it begins, its cells, and how each looked and is to look.
struct Row<'c, S, N> {
    at: (u16, u16),
    cells: &'c [Cell],
    shown: S,
    next: N,
}

impl<S: Fn(usize) -> Seen, N: Fn(usize) -> Seen> Row<'_, S, N> {
    /// Gives the cells that differ.
    fn updates(&self, give: &mut impl FnMut(u16, u16, &Cell)) {
        let mut at = 0;
        while let Some(cell) = self.cells.get(at) {
            let own = (self.next)(at);
            at = if own == (self.shown)(at) { at + own.columns() } else { self.update(at, cell, give) };
        }
    }

    /// Gives a cell that differs, and those that it takes along; returns the next one. A wide character covers the cells
    /// after it; where it gives way to a narrow one and coloured them, they are written again, since terminals do not
    /// agree on what is left there.
    fn update(&self, mut at: usize, cell: &Cell, give: &mut impl FnMut(u16, u16, &Cell)) -> usize {
        let (left, y) = self.at;
        give(left + at as u16, y, cell);
        let former = (self.shown)(at);
        let (now, before) = ((self.next)(at).columns(), former.columns());
        // How many columns from here on are looked at one by one, and whether those are written that are as they were.
        let (covered, anyway) = if now > 1 {
            // Some terminals leave the second half of such a character as it was.
            (if cell.symbol().contains(EMOJI) { now } else { 0 }, false)
        } else {
            (if former.is_coloured() { before } else { 0 }, true)
        };
        let mut end = at + covered;
        at += if covered > 0 { 1 } else { now };
        while at < end
            && let Some(cell) = self.cells.get(at)
        {
            let (own, former) = ((self.next)(at), (self.shown)(at));
            if anyway || own.symbol != former.symbol {
                give(left + at as u16, y, cell);
            }
            at += own.columns();
            end = end.max(at);
        }
        at
    }
}

/// The mark that makes a character an emoji of two columns.
const EMOJI: char = '\u{fe0f}';

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

    fn updates(screen: &mut Screen) -> Vec<(u16, u16, Cell)> {
        let mut updates = Vec::new();
        screen.updates(|x, y, cell| updates.push((x, y, cell.clone())));
        updates
    }

    fn of_ratatui(before: &Buffer, after: &Buffer) -> Vec<(u16, u16, Cell)> {
        before.diff(after).into_iter().map(|(x, y, cell)| (x, y, cell.clone())).collect()
    }

    /// What is written for a frame, and whether the terminal is cleared before it.
    fn draw(screen: &mut Screen, frame: &Buffer) -> (Vec<(u16, u16, Cell)>, bool) {
        let (buffer, clear) = screen.begin(frame.area);
        assert_eq!(buffer, &Buffer::empty(frame.area), "a frame begins blank");
        buffer.merge(frame);
        (updates(screen), clear)
    }

    #[test]
    fn the_updates_are_those_of_ratatui_over_any_frames() {
        let mut screen = Screen::default();
        let mut before = Buffer::empty(Rect::new(0, 0, 12, 3));
        for seed in 0..40_000 {
            let after = random(seed, 3);
            // Now and then one is made ahead first, which is shown, or which another one takes the place of.
            if seed % 5 < 2
                && let Some(buffer) = screen.begin_ahead()
            {
                let ahead = if seed % 5 == 0 { after.clone() } else { random(seed + 7, 3) };
                buffer.merge(&ahead);
                let mut given = Vec::new();
                screen.updates_ahead(|x, y, cell| given.push((x, y, cell.clone())));
                assert_eq!(given, of_ratatui(&before, &ahead), "ahead of seed {seed}");
                if seed % 5 == 0 {
                    screen.show_ahead();
                    before = after;
                    continue;
                }
            }
            assert_eq!(draw(&mut screen, &after), (of_ratatui(&before, &after), false), "seed {seed}");
            before = after;
            // Again without what went before, now and then: after the first frame, and after later ones.
            if seed % 3 == 0 {
                screen.forget();
                before = Buffer::empty(before.area);
            }
        }
    }

    #[test]
    fn another_size_clears_the_terminal_and_begins_anew() {
        let mut screen = Screen::default();
        for (seed, rows, cleared) in [(1, 3, false), (2, 3, false), (3, 5, true), (4, 2, true), (5, 2, false)]
        {
            let frame = random(seed, rows);
            let (given, clear) = draw(&mut screen, &frame);
            assert_eq!(clear, cleared, "{rows} rows");
            if clear {
                assert_eq!(given, of_ratatui(&Buffer::empty(frame.area), &frame));
            }
        }
    }

    #[test]
    fn characters_are_told_apart_by_all_their_bytes() {
        let family = ["👨\u{200d}👩\u{200d}👧", "👨\u{200d}👩\u{200d}👦", "👨\u{200d}👩"];
        let all = [
            "a", "b", " ", "", "é", "è", "職", "業", "e\u{301}", "ab", "\u{1}", family[0], family[1],
            family[2],
        ];
        for (i, one) in all.into_iter().enumerate() {
            for (j, other) in all.into_iter().enumerate() {
                assert_eq!(
                    Seen::of(&Cell::new(one)) == Seen::of(&Cell::new(other)),
                    i == j,
                    "{one:?} {other:?}"
                );
            }
        }
        assert_eq!(Seen::of(&Cell::EMPTY), Seen::BLANK);
    }
}
