//! Writing cells: what ratatui's own backend writes for them, in fewer bytes and without a formatter for each number of
//! each cell. Of two colours the one that changes is written, as crossterm spells it, once and kept; and a place in the
//! same row by its column.

use crossterm::Command;
use crossterm::style::{Attribute, Colors, SetAttribute, SetColors};
use ratatui::backend::IntoCrossterm;
use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};

/// The colours that have been written, with how.
#[derive(Debug, Default)]
pub(super) struct Ink {
    colours: Vec<(Pair, String)>,
}

/// The colours that are set: of the letters and of the ground.
type Pair = (Option<Color>, Option<Color>);

/// Pairs of colours that are kept: more than any theme has.
const KEPT: usize = 64;

/// Writes the cells of one frame.
pub(super) struct Pen<'a> {
    ink: &'a mut Ink,
    out: &'a mut String,
    colours: (Color, Color),
    modifier: Modifier,
    /// Where the terminal puts what is written next.
    follows: Option<(u16, u16)>,
    /// Whether all since the last place that was named takes one column in every terminal.
    is_sure: bool,
}

impl Ink {
    /// Begins a frame, whose bytes are appended.
    pub(super) fn pen<'a>(&'a mut self, out: &'a mut String) -> Pen<'a> {
        let colours = (Color::Reset, Color::Reset);
        Pen { ink: self, out, colours, modifier: Modifier::empty(), follows: None, is_sure: false }
    }

    fn colour(&mut self, pair: Pair, out: &mut String) {
        if let Some((_, text)) = self.colours.iter().find(|(own, _)| *own == pair) {
            return out.push_str(text);
        }
        let mut text = String::new();
        let (foreground, background) = (pair.0.map(Color::into_crossterm), pair.1.map(Color::into_crossterm));
        spell(&SetColors(Colors { foreground, background }), &mut text);
        out.push_str(&text);
        if self.colours.len() < KEPT {
            self.colours.push((pair, text));
        }
    }
}

impl Pen<'_> {
    /// Writes a cell where it belongs.
    pub(super) fn cell(&mut self, x: u16, y: u16, cell: &Cell) {
        if self.follows != Some((x, y)) {
            self.go(x, y);
        }
        self.follows = Some((x + 1, y));
        if cell.modifier != self.modifier {
            attributes(self.modifier, cell.modifier, self.out);
            self.modifier = cell.modifier;
        }
        if (cell.fg, cell.bg) != self.colours {
            let (fg, bg) = std::mem::replace(&mut self.colours, (cell.fg, cell.bg));
            let changed = ((cell.fg != fg).then_some(cell.fg), (cell.bg != bg).then_some(cell.bg));
            self.ink.colour(changed, self.out);
        }
        let symbol = cell.symbol();
        match *symbol.as_bytes() {
            // Most cells hold one byte, which needs no copying of a text of unknown length.
            [byte @ 0..0x80] => self.out.push(char::from(byte)),
            _ => {
                self.is_sure = false;
                self.out.push_str(symbol);
            }
        }
    }

    /// Goes to a cell. Behind a character that some terminals draw wider the place is named, so that nothing moves there.
    fn go(&mut self, x: u16, y: u16) {
        self.out.push_str("\x1b[");
        match self.follows {
            Some((from, row)) if row == y && from < x && self.is_sure => {
                if x - from > 1 {
                    number(x - from, self.out);
                }
                self.out.push('C');
            }
            Some((_, row)) if row == y => {
                number(x + 1, self.out);
                self.out.push('G');
            }
            _ => {
                number(y + 1, self.out);
                self.out.push(';');
                number(x + 1, self.out);
                self.out.push('H');
            }
        }
        self.is_sure = true;
    }

    /// Sets colours and attributes back.
    pub(super) fn lift(self) {
        self.out.push_str("\x1b[39m\x1b[49m\x1b[0m");
    }
}

/// The bytes of a command; writing to a string does not fail.
fn spell(command: &impl Command, out: &mut String) {
    let _ = command.write_ansi(out);
}

fn number(number: u16, out: &mut String) {
    if number >= 10 {
        self::number(number / 10, out);
    }
    out.push(char::from(b'0' + (number % 10) as u8));
}

/// What turns attributes off and on. Bold and dim are turned off by one sequence, after which the one that stays is
/// turned on again.
fn attributes(from: Modifier, to: Modifier, out: &mut String) {
    let mut set = |attribute| spell(&SetAttribute(attribute), out);
    let (removed, added) = (from - to, to - from);
    let intensity = removed.intersects(Modifier::BOLD.union(Modifier::DIM));
    if removed.contains(Modifier::REVERSED) {
        set(Attribute::NoReverse);
    }
    if intensity {
        set(Attribute::NormalIntensity);
        if to.contains(Modifier::DIM) {
            set(Attribute::Dim);
        }
        if to.contains(Modifier::BOLD) {
            set(Attribute::Bold);
        }
    }
    for (modifier, off) in [
        (Modifier::ITALIC, Attribute::NoItalic),
        (Modifier::UNDERLINED, Attribute::NoUnderline),
        (Modifier::CROSSED_OUT, Attribute::NotCrossedOut),
        (Modifier::HIDDEN, Attribute::NoHidden),
        (Modifier::SLOW_BLINK.union(Modifier::RAPID_BLINK), Attribute::NoBlink),
    ] {
        if removed.intersects(modifier) {
            set(off);
        }
    }
    for (modifier, on) in [
        (Modifier::REVERSED, Attribute::Reverse),
        (Modifier::BOLD, Attribute::Bold),
        (Modifier::ITALIC, Attribute::Italic),
        (Modifier::UNDERLINED, Attribute::Underlined),
        (Modifier::DIM, Attribute::Dim),
        (Modifier::CROSSED_OUT, Attribute::CrossedOut),
        (Modifier::HIDDEN, Attribute::Hidden),
        (Modifier::SLOW_BLINK, Attribute::SlowBlink),
        (Modifier::RAPID_BLINK, Attribute::RapidBlink),
    ] {
        let again = intensity && (modifier == Modifier::BOLD || modifier == Modifier::DIM);
        if added.contains(modifier) && !again {
            set(on);
        }
    }
}

#[cfg(test)]
mod tests {
    use ratatui::backend::{Backend, CrosstermBackend};

    use super::*;

    const COLOURS: [Color; 5] =
        [Color::Reset, Color::Red, Color::LightBlue, Color::Indexed(80), Color::Rgb(1, 2, 3)];

    /// Cells in rows of some 100 columns; the same seed gives the same ones. With gaps, some are left out, and the two
    /// colours change by themselves.
    fn cells(mut seed: u64, gaps: bool) -> Vec<(u16, u16, Cell)> {
        let mut below = |n: u64| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) % n
        };
        let mut cells = Vec::new();
        for y in 0..40 {
            let mut x = 0;
            while x < 100 {
                let mut cell = Cell::new(["a", "b", "c", "é", "職", "│"][below(6) as usize]);
                let fg = below(5) as usize;
                cell.fg = COLOURS[fg];
                cell.bg = COLOURS[if gaps { below(5) as usize } else { fg }];
                cell.modifier = Modifier::from_bits_truncate((below(4) * below(512)) as u16);
                let wide = u16::from(cell.symbol() == "職");
                if !gaps || below(3) > 0 {
                    cells.push((x, y, cell));
                }
                x += 1 + wide + if gaps && below(4) == 0 { below(20) as u16 } else { 0 };
            }
        }
        cells
    }

    /// What is written for some cells by us and by ratatui.
    fn written(ink: &mut Ink, cells: &[(u16, u16, Cell)]) -> [String; 2] {
        let mut ours = String::new();
        let mut pen = ink.pen(&mut ours);
        for (x, y, cell) in cells {
            pen.cell(*x, *y, cell);
        }
        pen.lift();
        let mut theirs = Vec::new();
        CrosstermBackend::new(&mut theirs).draw(cells.iter().map(|(x, y, cell)| (*x, *y, cell))).unwrap();
        // Where ratatui is built with colours of underlines, which nothing here has, it sets them back too.
        [ours, String::from_utf8(theirs).unwrap().replace("\x1b[59m", "")]
    }

    #[test]
    fn without_gaps_the_bytes_are_those_of_ratatui() {
        let mut ink = Ink::default();
        let narrow: Vec<_> =
            cells(7, false).into_iter().filter(|(_, _, cell)| cell.symbol() != "職").collect();
        // Rows of two cells: the first is gone to, the second follows it.
        let rows: Vec<_> = narrow
            .chunks(2)
            .zip(0..)
            .flat_map(|(two, y)| two.iter().zip(3..).map(move |((_, _, cell), x)| (x, y, cell.clone())))
            .collect();
        for part in [&rows[..], &rows[..1], &[]] {
            let [ours, theirs] = written(&mut ink, part);
            assert_eq!(ours, theirs);
        }
    }

    #[test]
    fn a_terminal_shows_what_it_shows_of_the_bytes_of_ratatui() {
        let mut ink = Ink::default();
        let (mut shown, mut bytes) = ([const { None }; 2], [0; 2]);
        let mut terminals = [(); 2].map(|()| vt100::Parser::new(40, 130, 0));
        for seed in 0..40 {
            for (n, text) in written(&mut ink, &cells(seed, true)).iter().enumerate() {
                terminals[n].process(text.as_bytes());
                bytes[n] += text.len();
                shown[n] = Some(terminals[n].screen().contents_formatted());
            }
            assert_eq!(shown[0], shown[1], "seed {seed}");
        }
        assert!(bytes[0] < bytes[1], "{bytes:?}");
    }

    #[test]
    fn nothing_moves_behind_a_character_that_a_terminal_may_draw_wider() {
        let plain = |texts: &[(u16, &'static str)]| {
            let cells: Vec<_> = texts.iter().map(|&(x, text)| (x, 0, Cell::new(text))).collect();
            let [ours, _] = written(&mut Ink::default(), &cells);
            ours.trim_end_matches("\x1b[39m\x1b[49m\x1b[0m").to_owned()
        };
        assert_eq!(plain(&[(0, "a"), (2, "b"), (9, "c")]), "\x1b[1;1Ha\x1b[Cb\x1b[6Cc");
        assert_eq!(plain(&[(0, "•"), (2, "b"), (9, "c")]), "\x1b[1;1H•\x1b[3Gb\x1b[6Cc");
    }
}
