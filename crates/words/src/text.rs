//! A text before it is put into words: messages, names that are not ours, numbers, and how they are joined.

use std::borrow::Cow;

pub use messages::Msg;
pub(crate) use messages::spoken;

use crate::language::Language;
use crate::number::{Date, Number};

mod messages;

/// What stands between the parts of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Joint {
    /// Nothing.
    None,
    /// A space.
    Space,
    /// A dot in the middle of the line.
    Dot,
    /// A comma.
    Comma,
    /// A semicolon.
    Semicolon,
    /// A plus sign, between parts that add up.
    Plus,
    /// An arrow, between steps that follow each other.
    Arrow,
    /// A colon, between a heading and what belongs to it.
    Colon,
    /// A hyphen, between the ends of a range.
    Range,
    /// A new line.
    Line,
}

impl Joint {
    pub(crate) const fn text(self, language: Language) -> &'static str {
        match self {
            Self::None => "",
            Self::Space => " ",
            Self::Dot => " · ",
            Self::Comma => language.comma(),
            Self::Semicolon => language.semicolon(),
            Self::Plus => " + ",
            Self::Arrow => " → ",
            Self::Colon => language.colon(),
            Self::Range => "-",
            Self::Line => "\n",
        }
    }
}

/// A text as a value.
#[derive(Debug)]
pub enum Text {
    /// Something that the program says.
    Message(Box<Msg>),
    /// Something that is not ours to put into words: a title, a name, a code, prose, what the user typed.
    Verbatim(Cow<'static, str>),
    /// A name that has forms in several languages, in the order of [`Language::ALL`]; see [`Text::named`].
    Named(Box<[String]>),
    /// A number.
    Number(Number),
    /// A day.
    Date(Date),
    /// Several texts in a row; parts that are empty are left out, with what would stand before them.
    Joined(Joint, Vec<Text>),
}

// Written out because what `derive` makes is `#[inline]`: every crate that clones or compares a text would compile this,
// and the messages below it, once more.
impl Clone for Text {
    fn clone(&self) -> Self {
        match self {
            Self::Message(message) => Self::Message(message.clone()),
            Self::Verbatim(text) => Self::Verbatim(text.clone()),
            Self::Named(names) => Self::Named(names.clone()),
            Self::Number(number) => Self::Number(*number),
            Self::Date(date) => Self::Date(*date),
            Self::Joined(joint, parts) => Self::Joined(*joint, parts.clone()),
        }
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Message(one), Self::Message(two)) => one == two,
            (Self::Verbatim(one), Self::Verbatim(two)) => one == two,
            (Self::Named(one), Self::Named(two)) => one == two,
            (Self::Number(one), Self::Number(two)) => one == two,
            (Self::Date(one), Self::Date(two)) => one == two,
            (Self::Joined(one, parts), Self::Joined(two, others)) => one == two && parts == others,
            _ => false,
        }
    }
}

impl Default for Text {
    fn default() -> Self {
        Self::EMPTY
    }
}

impl Text {
    /// No text.
    pub const EMPTY: Self = Self::Verbatim(Cow::Borrowed(""));

    /// A title, a name, a code, prose, what the user typed.
    pub fn verbatim(text: impl Into<Cow<'static, str>>) -> Self {
        Self::Verbatim(text.into())
    }

    /// A name in several languages, in the order of [`Language::ALL`]; where one is empty or not there, that of the
    /// locale's names serves, else the first.
    pub fn named<const N: usize>(names: [String; N]) -> Self {
        Self::Named(names.into())
    }

    /// Parts with a dot between them: `32129 · Ontario`.
    pub fn dots(parts: impl IntoIterator<Item = Self>) -> Self {
        Self::joined(Joint::Dot, parts)
    }

    /// Parts with a comma between them.
    pub fn commas(parts: impl IntoIterator<Item = Self>) -> Self {
        Self::joined(Joint::Comma, parts)
    }

    /// Parts with a space between them.
    pub fn spaced(parts: impl IntoIterator<Item = Self>) -> Self {
        Self::joined(Joint::Space, parts)
    }

    /// The ends of a range with a hyphen between them.
    pub fn range(low: impl Into<Self>, high: impl Into<Self>) -> Self {
        Self::joined(Joint::Range, [low.into(), high.into()])
    }

    /// Parts that are joined; empty ones are left out.
    pub fn joined(joint: Joint, parts: impl IntoIterator<Item = Self>) -> Self {
        Self::Joined(joint, parts.into_iter().filter(|part| !part.is_empty()).collect())
    }

    /// The id of the first message in it: what the text is about, the same in every language; none where it is a name, a
    /// number or a day.
    pub fn id(&self) -> Option<&'static str> {
        match self {
            Self::Message(message) => Some(message.id()),
            Self::Joined(_, parts) => parts.iter().find_map(Self::id),
            _ => None,
        }
    }

    /// Whether nothing would be said.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Verbatim(text) => text.is_empty(),
            Self::Joined(_, parts) => parts.iter().all(Self::is_empty),
            Self::Named(_) | Self::Message(_) | Self::Number(_) | Self::Date(_) => false,
        }
    }
}

/// One argument of a message.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Argument<'m> {
    Text(&'m Text),
    Count(i64),
    Number(Number),
    Date(Date),
    Key(&'static str),
    Flag(bool),
    None,
}

impl From<Msg> for Text {
    fn from(message: Msg) -> Self {
        Self::Message(Box::new(message))
    }
}

impl From<Number> for Text {
    fn from(number: Number) -> Self {
        Self::Number(number)
    }
}

impl From<Date> for Text {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}
