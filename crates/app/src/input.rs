//! A line of text with a cursor, as every text field uses it.

use metier_words::{Msg, Number, Text};

use super::key::{Code, Key};
use metier_evidence::said::{Per, Said};

/// Longest text that a field takes, in characters: a long job offer.
pub const LIMIT: usize = 12_000;

/// A line of text with a cursor.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Input {
    text: String,
    /// Byte position of the cursor, on a character boundary.
    at: usize,
}

impl Input {
    /// A field that holds a text, the cursor at its end.
    pub fn new(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { at: text.len(), text }
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The parts before and after the cursor.
    pub fn parts(&self) -> (&str, &str) {
        self.text.split_at_checked(self.at).unwrap_or((&self.text, ""))
    }

    /// Takes in a text; line ends become spaces, control characters are dropped.
    pub fn insert(&mut self, text: &str) {
        let room = LIMIT.saturating_sub(self.text.chars().count());
        let clean: String = text
            .chars()
            .map(|c| if matches!(c, '\n' | '\r' | '\t') { ' ' } else { c })
            .filter(|&c| !metier_model::text::is_unsafe(c))
            .take(room)
            .collect();
        self.text.insert_str(self.at, &clean);
        self.at += clean.len();
    }

    /// Edits by a key; false where the key is none of the field's.
    pub fn key(&mut self, key: Key) -> bool {
        match key {
            Key { code: Code::Char(c), ctrl: false, alt: false } => self.insert(c.encode_utf8(&mut [0; 4])),
            Key { code: Code::Backspace, alt: false, .. } | Key { code: Code::Char('h'), ctrl: true, .. } => {
                let before = self.before();
                self.text.replace_range(before..self.at, "");
                self.at = before;
            }
            Key { code: Code::Delete, .. } => {
                let after = self.after();
                self.text.replace_range(self.at..after, "");
            }
            Key { code: Code::Char('w'), ctrl: true, .. } | Key { code: Code::Backspace, alt: true, .. } => {
                let (head, _) = self.parts();
                let kept = head.trim_end().rfind(' ').map_or(0, |space| space + 1);
                self.text.replace_range(kept..self.at, "");
                self.at = kept;
            }
            Key { code: Code::Char('u'), ctrl: true, .. } => {
                self.text.replace_range(..self.at, "");
                self.at = 0;
            }
            Key { code: Code::Left, ctrl: true, .. } => {
                let (head, _) = self.parts();
                self.at = head.trim_end().rfind(' ').map_or(0, |space| space + 1);
            }
            Key { code: Code::Right, ctrl: true, .. } => {
                let (_, rest) = self.parts();
                let begun = rest.len() - rest.trim_start().len();
                let end = rest.get(begun..).and_then(|rest| rest.find(' '));
                self.at = end.map_or(self.text.len(), |space| self.at + begun + space);
            }
            Key { code: Code::Left, .. } => self.at = self.before(),
            Key { code: Code::Right, .. } => self.at = self.after(),
            Key { code: Code::Home, .. } | Key { code: Code::Char('a'), ctrl: true, .. } => self.at = 0,
            Key { code: Code::End, .. } | Key { code: Code::Char('e'), ctrl: true, .. } => {
                self.at = self.text.len();
            }
            _ => return false,
        }
        true
    }

    fn before(&self) -> usize {
        self.parts().0.char_indices().next_back().map_or(0, |(i, _)| i)
    }

    fn after(&self) -> usize {
        self.at + self.parts().1.chars().next().map_or(0, char::len_utf8)
    }
}

/// What a key does to a number that is being typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Typing {
    /// It is part of the number now.
    Taken,
    /// It is of numbers, but not possible here.
    Refused,
    /// It is none of a number's.
    Other,
}

/// Longest number that is typed: longer than any that a line takes, so that none becomes another one by being cut.
pub(super) const LONGEST: usize = 12;

/// Types a key into a number. A point begins no number: it is a key of its own then.
pub(super) fn type_number(typed: &mut String, key: Key, longest: usize) -> Typing {
    match key {
        Key { code: Code::Char(c), ctrl: false, alt: false } if c.is_ascii_digit() => typed.push(c),
        Key { code: Code::Char('.' | ','), ctrl: false, alt: false } if !typed.is_empty() => {
            if typed.contains('.') {
                return Typing::Refused;
            }
            typed.push('.');
        }
        Key { code: Code::Backspace, .. } if !typed.is_empty() => {
            typed.pop();
        }
        _ => return Typing::Other,
    }
    typed.truncate(longest);
    Typing::Taken
}

/// Longest sum that is typed with its words.
const LONGEST_SUM: usize = 32;
/// Letters that a word of pay right behind a figure begins with, and marks within it. All others are keys there.
const BEHIND: &str = "kthmapyw/$ .,'’";

/// Types a key into a sum of money, as people write it: `65,000`, `65 000`, `70k`, `30/h`, `30 an hour`. What could not
/// become a sum is left to be a key of its own.
pub(super) fn type_sum(typed: &mut String, key: Key) -> Typing {
    let c = match key {
        Key { code: Code::Backspace, .. } if !typed.is_empty() => {
            typed.pop();
            return Typing::Taken;
        }
        Key { code: Code::Char(c), ctrl: false, alt: false } => c,
        _ => return Typing::Other,
    };
    let behind = typed.ends_with(|last: char| last.is_ascii_digit());
    let fits = match c {
        '0'..='9' | '$' => true,
        // These keys change a value by a step.
        '-' | '+' | '=' => false,
        _ if typed.is_empty() => false,
        _ if behind => BEHIND.contains(c.to_ascii_lowercase()),
        _ => true,
    };
    if !fits {
        return Typing::Other;
    }
    typed.push(c);
    // A mark stands within a number: what follows it has to make one figure of both.
    let goes_on = || Said::read(&format!("{typed}000")).is_ok_and(|said| said.low >= said.high);
    let may_be = match c {
        '.' | ',' | '\'' | '’' => goes_on(),
        _ => typed.as_str() == "$" || Said::may_become(typed),
    };
    if may_be && typed.chars().count() <= LONGEST_SUM {
        return Typing::Taken;
    }
    typed.pop();
    if c.is_alphabetic() { Typing::Other } else { Typing::Refused }
}

/// What is read of a sum that is typed where that is not plain: an hour's pay, or nothing yet.
pub(super) fn read_of_sum(typed: &str) -> Option<Msg> {
    let text = || Text::verbatim(typed.trim().to_owned());
    match Said::read(typed) {
        Ok(said) if said.per != Per::Year => {
            let year = Number::whole(said.yearly().round() as i64);
            Some(Msg::StatusSumByYear { typed: text(), year })
        }
        Ok(_) => None,
        Err(_) => Some(Msg::StatusSumUnread { typed: text() }),
    }
}

/// Whether a key writes a character.
pub(super) fn is_letter(key: Key) -> bool {
    matches!(key, Key { code: Code::Char(_), ctrl: false, alt: false })
}

/// That a number does not fit a line, what would, and that the former value holds, in a sentence.
pub(super) fn out_of_bounds(name: Msg, typed: &str, (least, most): (f64, f64)) -> Msg {
    let typed = Text::verbatim(typed.to_owned());
    let [least, most] = [least, most].map(|end| Number::whole(end as i64));
    Msg::StatusBetween { name: name.into(), typed, least, most }
}

/// That a key is no part of a number, in a sentence.
pub(super) fn no_digit(key: Key) -> Msg {
    Msg::StatusNoDigit { key: key.name() }
}

#[cfg(test)]
mod tests {
    use super::super::key::parse_keys;
    use super::*;

    fn typed(start: &str, keys: &str) -> Input {
        let mut input = Input::new(start);
        for key in parse_keys(keys).unwrap() {
            input.key(key);
        }
        input
    }

    #[test]
    fn editing_keeps_to_characters() {
        assert_eq!(typed("", "électr<Backspace>").text(), "élect");
        assert_eq!(typed("un deux", "<Ctrl-w>trois").text(), "un trois");
        assert_eq!(typed("é", "<Left>a<Delete>").text(), "a");
        assert_eq!(typed("abc", "<Home>x<Right><Delete>").text(), "xac");
        assert_eq!(typed("abc", "<Ctrl-u>").text(), "");
    }

    #[test]
    fn what_is_pasted_cannot_drive_a_terminal() {
        let mut input = Input::default();
        input.insert("a\u{1b}[31mb\nc\u{202e}d");
        assert_eq!(input.text(), "a[31mb cd");
        input.insert(&"x".repeat(LIMIT * 2));
        assert_eq!(input.text().chars().count(), LIMIT);
    }
}
