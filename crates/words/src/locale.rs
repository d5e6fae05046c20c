//! A language with the names of the user's keys, and how it writes numbers.

use std::borrow::Cow;
use std::fmt;
use std::rc::Rc;

use crate::language::Language;
use crate::number::Number;
use crate::pseudo::foreign;
use crate::text::Text;

/// Names of the keys that give a command, as the user has set them.
pub trait KeyNames {
    /// The key for a command by its id; none where no key gives it.
    fn key(&self, command: &str) -> Option<Text>;
}

/// A language with what its sentences need besides.
#[derive(Clone, Default)]
pub struct Locale {
    language: Language,
    /// The language of names that have none in the own one.
    names: Language,
    keys: Option<Rc<dyn KeyNames>>,
    /// Whether numbers are written for other programs.
    plain: bool,
    /// Whether a text is for those who listen.
    aloud: bool,
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_struct("Locale").field("language", &self.language).finish_non_exhaustive()
    }
}

impl Locale {
    /// A locale without keys, as in a report.
    pub const fn new(language: Language) -> Self {
        Self { language, names: language, keys: None, plain: false, aloud: false }
    }

    /// The same with the names of the user's keys.
    #[must_use]
    pub fn with_keys(mut self, keys: Rc<dyn KeyNames>) -> Self {
        self.keys = Some(keys);
        self
    }

    /// The same with names that have no form in its language said in another one: Japanese reads the titles of
    /// occupations in English or French, and what stands beside them with them.
    #[must_use]
    pub const fn naming(mut self, names: Language) -> Self {
        self.names = names;
        self
    }

    /// The same for those who listen: a word joins steps that follow each other.
    #[must_use]
    pub const fn said_aloud(mut self) -> Self {
        self.aloud = true;
        self
    }

    pub(crate) const fn is_aloud(&self) -> bool {
        self.aloud
    }

    /// The same with numbers as other programs read them, also within a text: no mark between thousands, a point before
    /// decimals.
    #[must_use]
    pub const fn with_plain_numbers(mut self) -> Self {
        self.plain = true;
        self
    }

    /// Of the forms of a name in the order of [`Language::ALL`], the one that is said.
    pub(crate) fn form<'n>(&self, names: &'n [String]) -> &'n str {
        let in_language = |language: Language| names.get(language.index()).filter(|name| !name.is_empty());
        in_language(self.language)
            .or_else(|| in_language(self.names))
            .or(names.first())
            .map_or("", String::as_str)
    }

    /// The language.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The key for a command by its id; none where no key gives it.
    pub(crate) fn key(&self, command: &str) -> Option<Text> {
        self.keys.as_ref()?.key(command)
    }

    /// A number: `37.28`, `37,28`.
    pub fn number(&self, number: Number) -> String {
        if self.plain {
            return number.written(None, '.');
        }
        let (thousands, decimal) = self.language.separators();
        number.written(Some(thousands), decimal)
    }

    /// What is not ours, as a title, a name or prose: the same in every language, but marked in the marked English.
    pub fn verbatim<'t>(&self, text: &'t str) -> Cow<'t, str> {
        match self.language {
            Language::Pseudo => Cow::Owned(text.chars().map(foreign).collect()),
            _ => Cow::Borrowed(text),
        }
    }
}
