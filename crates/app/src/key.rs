//! Keys as the program knows them, and their spelling: `j`, `Enter`, `Ctrl-c`, `Shift-Tab`.

use std::fmt;
use std::str::FromStr;

use metier_words::{Msg, Text};

/// A key without its modifiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Code {
    /// A character as it arrives, capital letters included.
    Char(char),
    /// Enter.
    Enter,
    /// Escape.
    Esc,
    /// Tab.
    Tab,
    /// Shift-Tab.
    BackTab,
    /// Backspace.
    Backspace,
    /// Delete.
    Delete,
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// Arrow left.
    Left,
    /// Arrow right.
    Right,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
    /// Home.
    Home,
    /// End.
    End,
    /// Function key 1 to 12.
    F(u8),
}

/// A key with its modifiers. Shift is part of the character.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key {
    /// Which.
    pub code: Code,
    /// With Control.
    pub ctrl: bool,
    /// With Alt.
    pub alt: bool,
}

impl Key {
    /// A key without modifiers.
    pub const fn plain(code: Code) -> Self {
        Self { code, ctrl: false, alt: false }
    }
}

const NAMES: [(&str, Code); 15] = [
    ("Enter", Code::Enter),
    ("Esc", Code::Esc),
    ("Tab", Code::Tab),
    ("Shift-Tab", Code::BackTab),
    ("Backspace", Code::Backspace),
    ("Delete", Code::Delete),
    ("Up", Code::Up),
    ("Down", Code::Down),
    ("Left", Code::Left),
    ("Right", Code::Right),
    ("PageUp", Code::PageUp),
    ("PageDown", Code::PageDown),
    ("Home", Code::Home),
    ("End", Code::End),
    ("Space", Code::Char(' ')),
];

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.ctrl {
            f.write_str("Ctrl-")?;
        }
        if self.alt {
            f.write_str("Alt-")?;
        }
        if let Some((name, _)) = NAMES.iter().find(|(_, code)| *code == self.code) {
            return f.write_str(name);
        }
        match self.code {
            Code::Char(c) => write!(f, "{c}"),
            Code::F(n) => write!(f, "F{n}"),
            _ => Ok(()),
        }
    }
}

impl Key {
    /// The name of the key as a text.
    pub fn name(self) -> Text {
        let name: Text = match self.code {
            Code::Char(' ') => Msg::KeySpace.into(),
            Code::Char(c) => Text::verbatim(c.to_string()),
            Code::Enter => Msg::KeyEnter.into(),
            Code::Esc => Msg::KeyEsc.into(),
            Code::Tab => Msg::KeyTab.into(),
            Code::BackTab => Msg::KeyBackTab.into(),
            Code::Backspace => Msg::KeyBackspace.into(),
            Code::Delete => Msg::KeyDelete.into(),
            Code::Up => Msg::KeyUp.into(),
            Code::Down => Msg::KeyDown.into(),
            Code::Left => Msg::KeyLeft.into(),
            Code::Right => Msg::KeyRight.into(),
            Code::PageUp => Msg::KeyPageUp.into(),
            Code::PageDown => Msg::KeyPageDown.into(),
            Code::Home => Msg::KeyHome.into(),
            Code::End => Msg::KeyEnd.into(),
            Code::F(n) => Text::verbatim(format!("F{n}")),
        };
        let name = if self.alt { Msg::KeyAlt { key: name }.into() } else { name };
        if self.ctrl { Msg::KeyCtrl { key: name }.into() } else { name }
    }
}

/// A spelling that names no key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownKey(pub String);

impl UnknownKey {
    /// The sentence for a key of a command.
    pub(super) fn of(self, command: &str) -> Text {
        let names: Vec<&str> = NAMES.iter().map(|(name, _)| *name).collect();
        let (command, key) = (Text::verbatim(command.to_owned()), Text::verbatim(self.0));
        Msg::FaultKeyUnknown { command, key, names: Text::verbatim(names.join(" ")) }.into()
    }
}

impl fmt::Display for UnknownKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\" names no key", self.0)
    }
}

impl std::error::Error for UnknownKey {}

impl FromStr for Key {
    type Err = UnknownKey;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let unknown = || UnknownKey(text.to_owned());
        let (mut rest, mut ctrl, mut alt) = (text, false, false);
        loop {
            if let Some(after) = rest.strip_prefix("Ctrl-").filter(|after| !after.is_empty()) {
                (rest, ctrl) = (after, true);
            } else if let Some(after) = rest.strip_prefix("Alt-").filter(|after| !after.is_empty()) {
                (rest, alt) = (after, true);
            } else {
                break;
            }
        }
        let mut chars = rest.chars();
        let code = match (chars.next(), chars.next()) {
            (Some(c), None) if !c.is_control() => Code::Char(c),
            _ => {
                let named =
                    NAMES.iter().find(|(name, _)| name.eq_ignore_ascii_case(rest)).map(|(_, code)| *code);
                let function =
                    || rest.strip_prefix('F')?.parse().ok().filter(|n| (1..=12).contains(n)).map(Code::F);
                named.or_else(function).ok_or_else(unknown)?
            }
        };
        Ok(Self { code, ctrl, alt })
    }
}

/// Keys of a string such as `/nurse<Enter>c`: characters as they are, names in angle brackets,
/// `<lt>` for the bracket itself. Used by tests and benches.
pub fn parse_keys(text: &str) -> Result<Vec<Key>, UnknownKey> {
    let mut keys = Vec::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let named = rest.strip_prefix('<').and_then(|after| after.split_once('>'));
        if let Some((name, after)) = named {
            keys.push(if name == "lt" { Key::plain(Code::Char('<')) } else { name.parse()? });
            rest = after;
        } else {
            keys.push(Key::plain(Code::Char(c)));
            rest = &rest[c.len_utf8()..];
        }
    }
    Ok(keys)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_spelled_and_read_back() {
        for text in ["j", "G", "/", "?", "Ctrl-c", "Alt-x", "Enter", "Shift-Tab", "F12", "Space", "-", "é"] {
            assert_eq!(text.parse::<Key>().unwrap().to_string(), text);
        }
        let error = "Hyper-q".parse::<Key>().unwrap_err().to_string();
        assert!(error.contains("names no key"), "{error}");
    }

    #[test]
    fn a_string_of_keys_is_split() {
        let keys = parse_keys("/a<Enter><lt>").unwrap();
        let spelled: Vec<String> = keys.iter().map(Key::to_string).collect();
        assert_eq!(spelled, ["/", "a", "Enter", "<"]);
    }
}
