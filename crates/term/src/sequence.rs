//! Cuts what a terminal sends into keys, reports and pastes: nothing that is cut short or hostile holds keys back.
//!
//! A sequence that does not end would swallow every later key, so each has a bound here: in bytes, in time
//! ([`Cutter::patience`]) and by what may stand inside it. Ctrl-C (byte 3) stands inside none and ends them all.

use super::capabilities::Background;
use super::event::{Event, from_terminal};
use std::{collections::VecDeque, time::Duration};
use termina::{
    Parser,
    event::{KeyCode, KeyEvent, Modifiers},
};

/// How long the rest of a sequence may take to come. Terminals send one in one piece; a slow line cuts it.
const SEQUENCE: Duration = Duration::from_millis(40);

/// How long the rest of an answer to our own question may take: cut off, it would be typed.
const ANSWER: Duration = Duration::from_millis(250);

/// How long a paste may pause.
const PASTE: Duration = Duration::from_secs(2);

/// The most bytes of a sequence: the longest mouse report has 20, the longest key report about 40.
const LONGEST: usize = 64;

/// The most bytes that are kept of one paste; no field takes as much.
pub(super) const LONGEST_PASTE: usize = 1 << 20;

const ESC: u8 = 0x1b;
const CTRL_C: u8 = 0x03;
const PASTE_BEGIN: &[u8] = b"\x1b[200~";
const PASTE_END: &[u8] = b"\x1b[201~";

/// What the bytes that were kept so far are the beginning of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Inside {
    /// Nothing, or a character of several bytes.
    Text,
    /// A sequence that begins with ESC; which one, the second byte tells.
    Sequence,
    /// An answer (OSC, DCS, APC), up to BEL or ST. Only one about the background is read; of the others nothing is
    /// kept.
    Answer,
    /// An answer after an ESC, which with a backslash is its end (ST).
    AnswerEnd,
    /// A paste.
    Paste,
}

/// The state between two reads.
#[derive(Debug)]
pub struct Cutter {
    inside: Inside,
    bytes: Vec<u8>,
    /// How many bytes of [`PASTE_END`] the last bytes of a paste are.
    ending: usize,
    parser: Parser,
    events: VecDeque<Event>,
}

impl Default for Cutter {
    fn default() -> Self {
        let (parser, events) = (Parser::default(), VecDeque::new());
        Self { inside: Inside::Text, bytes: Vec::with_capacity(LONGEST), ending: 0, parser, events }
    }
}

impl Cutter {
    /// The oldest event that is whole.
    pub fn pop(&mut self) -> Option<Event> {
        self.events.pop_front()
    }

    /// How long to wait for the rest of what has begun; none where nothing has.
    pub fn patience(&self) -> Option<Duration> {
        match self.inside {
            Inside::Text if self.bytes.is_empty() => None,
            Inside::Paste => Some(PASTE),
            Inside::Answer | Inside::AnswerEnd if self.bytes.starts_with(b"\x1b]11;") => Some(ANSWER),
            _ => Some(SEQUENCE),
        }
    }

    /// Takes the bytes of one read; `more` where the read was filled, so that the rest is there already.
    pub fn take(&mut self, bytes: &[u8], more: bool) {
        if self.inside == Inside::Paste && bytes == [CTRL_C] {
            // Alone in a read it was pressed: a paste comes in larger pieces.
            self.expire();
        }
        // An answer about the background that was cut is waited for longer, so a letter that cannot go on with it is a key.
        let is_key = |byte: &&u8| byte.is_ascii_alphabetic() && !continues(&self.bytes, **byte);
        if self.inside == Inside::Answer && bytes.first().as_ref().is_some_and(is_key) {
            self.reset();
        }
        for &byte in bytes {
            self.byte(byte);
        }
        // The key Esc sends this byte alone, and is not to wait.
        if !more && self.inside == Inside::Sequence && self.bytes == [ESC] {
            self.expire();
        }
    }

    /// Gives up waiting: two bytes were a key with Alt, a cut paste is given as far as it came, and a cut report
    /// or answer means nothing.
    pub fn expire(&mut self) {
        match self.inside {
            Inside::Sequence if self.bytes.len() <= 2 => self.keys(),
            Inside::Paste => self.pasted(),
            _ => self.reset(),
        }
    }

    fn reset(&mut self) {
        self.inside = Inside::Text;
        self.bytes.clear();
        self.ending = 0;
    }

    fn byte(&mut self, byte: u8) {
        match self.inside {
            Inside::Text => self.text(byte),
            Inside::Sequence => self.sequence(byte),
            Inside::Answer => self.answer(byte),
            Inside::AnswerEnd => self.answer_end(byte),
            Inside::Paste => self.paste(byte),
        }
    }

    fn text(&mut self, byte: u8) {
        let continues = (0x80..0xc0).contains(&byte);
        if !continues {
            // A character that was begun is not finished any more.
            self.bytes.clear();
        }
        if byte == ESC {
            self.bytes.push(byte);
            self.inside = Inside::Sequence;
            return;
        }
        if continues && self.bytes.is_empty() {
            return;
        }
        self.bytes.push(byte);
        let wanted = characters_length(self.bytes.first().copied().unwrap_or_default());
        if self.bytes.len() >= wanted {
            self.whole();
        }
    }

    fn sequence(&mut self, byte: u8) {
        let second = self.bytes.get(1).copied();
        match (second, byte) {
            // Esc, and another sequence or Ctrl-C after it.
            (None, ESC | CTRL_C) => {
                self.keys();
                self.byte(byte);
            }
            (Some(_), ESC | CTRL_C | 0x18 | 0x1a) => {
                self.expire();
                self.byte(byte);
            }
            (None, b'[' | b'O' | b']' | b'P' | b'_') => self.bytes.push(byte),
            // A character with Alt, perhaps of several bytes.
            (None, _) if characters_length(byte) > 1 => self.bytes.push(byte),
            (None, _) => {
                self.bytes.push(byte);
                self.whole();
            }
            (Some(b'['), _) => self.control(byte),
            (Some(b'O'), b'A'..=b'D' | b'F' | b'H' | b'P'..=b'S') => {
                self.bytes.push(byte);
                self.whole();
            }
            (Some(b']'), b'0'..=b'9')
            | (Some(b'P'), b'0'..=b'9' | b'>' | b'!' | b'@')
            | (Some(b'_'), b'G') => {
                self.bytes.push(byte);
                if !self.bytes.starts_with(b"\x1b]") {
                    self.bytes.clear();
                }
                self.inside = Inside::Answer;
            }
            (Some(first), 0x80..0xc0) if first >= 0xc0 => {
                self.bytes.push(byte);
                if self.bytes.len() > characters_length(first) {
                    self.whole();
                }
            }
            // No sequence goes on like this: it was a key with Alt, and another key after it.
            (Some(_), _) => {
                self.keys();
                self.byte(byte);
            }
        }
    }

    /// A byte of a control sequence (ECMA-48, 5.4): parameters, then a final byte.
    fn control(&mut self, byte: u8) {
        if !(0x20..0x7f).contains(&byte) {
            self.expire();
            self.byte(byte);
            return;
        }
        self.bytes.push(byte);
        let ends = match self.bytes.get(2).copied() {
            // The Linux console's F1 to F5: one letter more.
            Some(b'[') => self.bytes.len() == 4,
            // A mouse report of old: three bytes more.
            Some(b'M') => self.bytes.len() == 6,
            _ => (0x40..0x7f).contains(&byte),
        };
        if self.bytes == PASTE_BEGIN {
            self.reset();
            self.inside = Inside::Paste;
        } else if ends {
            self.whole();
        } else if self.bytes.len() >= LONGEST {
            self.reset();
        }
    }

    fn answer(&mut self, byte: u8) {
        match byte {
            0x07 => self.answered(),
            ESC => self.inside = Inside::AnswerEnd,
            0..0x20 => {
                self.reset();
                self.byte(byte);
            }
            _ if self.bytes.is_empty() => {}
            // An answer about the background is short; whatever is longer is none.
            _ if self.bytes.len() < LONGEST => self.bytes.push(byte),
            _ => self.bytes.clear(),
        }
    }

    /// The answer is whole.
    fn answered(&mut self) {
        self.events.extend(background(&self.bytes).map(Event::Background));
        self.reset();
    }

    fn answer_end(&mut self, byte: u8) {
        if byte == b'\\' {
            self.answered();
        } else {
            self.reset();
            // The ESC began something new.
            self.byte(ESC);
            self.byte(byte);
        }
    }

    fn paste(&mut self, byte: u8) {
        if PASTE_END.get(self.ending) == Some(&byte) {
            self.ending += 1;
            if self.ending == PASTE_END.len() {
                self.pasted();
            }
            return;
        }
        // The bytes that looked like the end belong to the text; of the end's bytes only the first is ESC.
        self.keep(PASTE_END.get(..self.ending).unwrap_or_default());
        self.ending = usize::from(byte == ESC);
        if self.ending == 0 {
            self.keep(&[byte]);
        }
    }

    fn keep(&mut self, bytes: &[u8]) {
        let room = LONGEST_PASTE.saturating_sub(self.bytes.len());
        self.bytes.extend(bytes.iter().take(room));
    }

    fn pasted(&mut self) {
        self.events.push_back(Event::Paste(String::from_utf8_lossy(&self.bytes).into_owned()));
        self.reset();
        // What a large paste took is given back.
        self.bytes.shrink_to(LONGEST);
    }

    /// What the kept bytes say as a whole, which is one event or nothing. The parser takes what follows on a
    /// fault for keys, and keeps what it takes for a beginning: neither may come out, here or later.
    fn whole(&mut self) {
        self.parser.parse(&self.bytes, false);
        let only = match (self.parser.pop(), self.parser.pop()) {
            (Some(event), None) => Some(event),
            _ => None,
        };
        let is_report = self.bytes.starts_with(b"\x1b[");
        let is_letter =
            matches!(&only, Some(termina::Event::Key(key)) if matches!(key.code, KeyCode::Char(_)));
        if only.is_none() || is_report {
            self.parser = Parser::default();
        }
        if !(is_report && is_letter && self.bytes.last() != Some(&b'u')) {
            self.events.extend(only.and_then(from_terminal));
        }
        self.reset();
    }

    /// The kept bytes as keys: ESC alone is Esc, with another byte that one with Alt.
    fn keys(&mut self) {
        if let [ESC, character @ b' '..=b'~'] = *self.bytes.as_slice() {
            // The parser would wait after these for the rest of a sequence.
            let mut key = KeyEvent::from(KeyCode::Char(char::from(character)));
            key.modifiers |= Modifiers::ALT;
            if character.is_ascii_uppercase() {
                key.modifiers |= Modifiers::SHIFT;
            }
            self.events.push_back(Event::Key(key));
            self.reset();
        } else {
            self.whole();
        }
    }
}

/// Whether a letter goes on an answer about the background, which is written in small ones; of other answers, and of
/// one whose number is not whole yet, any may.
fn continues(answer: &[u8], letter: u8) -> bool {
    let Some(text) = answer.strip_prefix(b"\x1b]11;") else { return true };
    let colour = |name: &[u8]| match text.strip_prefix(name) {
        Some(_) => letter.is_ascii_hexdigit() && !letter.is_ascii_uppercase(),
        None => name.get(text.len()) == Some(&letter) && name.starts_with(text),
    };
    colour(b"rgb:") || colour(b"rgba:")
}

/// What an answer says of the background: `ESC ] 11 ; rgb:RRRR/GGGG/BBBB` with one to four hexadecimal digits a colour
/// (xterm, "Operating System Commands"), with an alpha behind it where it is `rgba:`. Light is what has more than half
/// of white's luma (ITU-R BT.601). Nothing where it is another answer.
fn background(answer: &[u8]) -> Option<Background> {
    let text = std::str::from_utf8(answer).ok()?.strip_prefix("\x1b]11;")?;
    let (text, parts) = match (text.strip_prefix("rgb:"), text.strip_prefix("rgba:")) {
        (Some(text), _) => (text, 3),
        (None, Some(text)) => (text, 4),
        (None, None) => return None,
    };
    let share = |digits: &str| {
        let plain = (1..=4).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_hexdigit());
        let value = u32::from_str_radix(digits, 16).ok().filter(|_| plain)?;
        Some(f64::from(value) / f64::from(16_u32.pow(digits.len() as u32) - 1))
    };
    let colours = text.split('/').map(share).collect::<Option<Vec<f64>>>()?;
    let [red, green, blue, ..] = *colours.as_slice() else { return None };
    let luma = 0.299 * red + 0.587 * green + 0.114 * blue;
    let known = if luma > 0.5 { Background::Light } else { Background::Dark };
    (colours.len() == parts).then_some(known)
}

/// How many bytes a character has that begins with this one (RFC 3629).
fn characters_length(first: u8) -> usize {
    match first {
        0xc0..0xe0 => 2,
        0xe0..0xf0 => 3,
        0xf0..0xf8 => 4,
        _ => 1,
    }
}

#[cfg(test)]
#[path = "sequence_tests.rs"]
mod tests;
