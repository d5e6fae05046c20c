//! Writing cells: the bytes that ratatui's own backend writes for them, without a formatter for each number of each
//! cell. A pair of colours is spelled out by crossterm once and kept.

use crossterm::Command;
use crossterm::style::{Attribute, Colors, SetAttribute, SetColors};
use ratatui::backend::IntoCrossterm;
use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};

/// The colours that have been written, with how.
#[derive(Debug, Default)]
pub(super) struct Ink {
    colours: Vec<((Color, Color), String)>,
}

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
}

impl Ink {
    /// Begins a frame, whose bytes are appended.
    pub(super) fn pen<'a>(&'a mut self, out: &'a mut String) -> Pen<'a> {
        let colours = (Color::Reset, Color::Reset);
        Pen { ink: self, out, colours, modifier: Modifier::empty(), follows: None }
    }

    fn colour(&mut self, pair: (Color, Color), out: &mut String) {
        if let Some((_, text)) = self.colours.iter().find(|(own, _)| *own == pair) {
            return out.push_str(text);
        }
        let mut text = String::new();
        spell(&SetColors(Colors::new(pair.0.into_crossterm(), pair.1.into_crossterm())), &mut text);
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
            self.out.push_str("\x1b[");
            number(y + 1, self.out);
            self.out.push(';');
            number(x + 1, self.out);
            self.out.push('H');
        }
        self.follows = Some((x + 1, y));
        if cell.modifier != self.modifier {
            attributes(self.modifier, cell.modifier, self.out);
            self.modifier = cell.modifier;
        }
        if (cell.fg, cell.bg) != self.colours {
            self.colours = (cell.fg, cell.bg);
            self.ink.colour(self.colours, self.out);
        }
        let symbol = cell.symbol();
        match *symbol.as_bytes() {
            // Most cells hold one byte, which needs no copying of a text of unknown length.
            [byte @ 0..0x80] => self.out.push(char::from(byte)),
            _ => self.out.push_str(symbol),
        }
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

    #[test]
    fn the_bytes_are_those_of_ratatui() {
        let mut seed = 7_u64;
        let mut below = |n: u64| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) % n
        };
        let colours = [Color::Reset, Color::Red, Color::LightBlue, Color::Indexed(80), Color::Rgb(1, 2, 3)];
        let cells: Vec<(u16, u16, Cell)> = (0..4_000)
            .map(|at| {
                let mut cell = Cell::new(["a", "é", "職", "│"][below(4) as usize]);
                cell.fg = colours[below(5) as usize];
                cell.bg = colours[below(5) as usize];
                cell.modifier = Modifier::from_bits_truncate((below(4) * below(512)) as u16);
                let row = (at / 100) as u16 * 3;
                ((at % 100 + below(2)) as u16, row, cell)
            })
            .collect();
        let mut ink = Ink::default();
        for part in [&cells[..], &cells[..1], &[]] {
            let mut ours = String::new();
            let mut pen = ink.pen(&mut ours);
            for (x, y, cell) in part {
                pen.cell(*x, *y, cell);
            }
            pen.lift();
            let mut theirs = Vec::new();
            CrosstermBackend::new(&mut theirs).draw(part.iter().map(|(x, y, cell)| (*x, *y, cell))).unwrap();
            // Where ratatui is built with colours of underlines, which nothing here has, it sets them back too.
            assert_eq!(ours, String::from_utf8(theirs).unwrap().replace("\x1b[59m", ""));
        }
    }
}
