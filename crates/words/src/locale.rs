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
    keys: Option<Rc<dyn KeyNames>>,
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_struct("Locale").field("language", &self.language).finish_non_exhaustive()
    }
}

impl Locale {
    /// A locale without keys, as in a report.
    pub const fn new(language: Language) -> Self {
        Self { language, keys: None }
    }

    /// The same with the names of the user's keys.
    #[must_use]
    pub fn with_keys(mut self, keys: Rc<dyn KeyNames>) -> Self {
        self.keys = Some(keys);
        self
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
        let (thousands, decimal) = self.language.separators();
        number.written(thousands, decimal)
    }

    /// What is not ours, as a title, a name or prose: the same in every language, but marked in the marked English.
    pub fn verbatim<'t>(&self, text: &'t str) -> Cow<'t, str> {
        match self.language {
            Language::Pseudo => Cow::Owned(text.chars().map(foreign).collect()),
            _ => Cow::Borrowed(text),
        }
    }
}
