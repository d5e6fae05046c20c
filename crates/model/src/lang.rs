//! The languages of official titles and of prose, and what there is once in each of them.

use serde::{Deserialize, Serialize};

/// Language of titles and prose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lang {
    /// English. It is the first: every text is there in it, and another language falls back on it.
    #[default]
    En,
    /// French.
    Fr,
}

impl Lang {
    /// All of them, the first in front.
    pub const ALL: [Self; 2] = [Self::En, Self::Fr];

    /// The next one in turn; with two languages, the other one.
    #[must_use]
    pub fn next(self) -> Self {
        Self::ALL.get(self.index() + 1).copied().unwrap_or_default()
    }

    /// All but the first.
    pub fn others() -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().skip(1)
    }

    /// Its position among all.
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The language with this code.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| code.eq_ignore_ascii_case(lang.code()))
    }

    /// The marks that a space before them does not part from their word: it is a no-break one (U+00A0), so that no line
    /// begins with the mark. Such a language groups the digits of a number by one, too.
    pub const fn held_marks(self) -> &'static [char] {
        match self {
            Self::En => &[],
            Self::Fr => &[':', ';', '?', '!', '%', '$', '»'],
        }
    }

    /// The code of ISO 639-1.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
        }
    }
}

/// One value for each language, in the order of [`Lang::ALL`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct PerLang<T>(pub [T; Lang::ALL.len()]);

impl<T> PerLang<T> {
    /// The values that a function makes.
    pub fn of(make: impl FnMut(Lang) -> T) -> Self {
        Self(Lang::ALL.map(make))
    }

    /// The values that a function makes, or its first error.
    ///
    /// # Errors
    /// Those of the function.
    pub fn try_of<E>(mut make: impl FnMut(Lang) -> Result<T, E>) -> Result<Self, E> {
        let [first, other] = Lang::ALL;
        Ok(Self([make(first)?, make(other)?]))
    }

    /// The value of a language.
    pub const fn get(&self, lang: Lang) -> &T {
        &self.0[lang.index()]
    }

    /// The value of a language, to change it.
    pub const fn get_mut(&mut self, lang: Lang) -> &mut T {
        &mut self.0[lang.index()]
    }

    /// The values with their languages, the first language in front.
    pub fn iter(&self) -> impl Iterator<Item = (Lang, &T)> {
        Lang::ALL.into_iter().zip(&self.0)
    }
}

/// Codes of the languages that the program speaks and that have no titles and no prose: some names are translated into
/// them, too.
pub const SPOKEN_BESIDES: [&str; 1] = ["ja"];

/// A name in each of [`SPOKEN_BESIDES`]; empty where one has none.
pub type Besides = [String; SPOKEN_BESIDES.len()];

/// A name in each language; empty where a language has none of its own.
pub type Named = PerLang<String>;

impl Named {
    /// The name in a language, or in the first one where that has none.
    pub fn name(&self, lang: Lang) -> &str {
        let own = self.get(lang);
        if own.is_empty() { self.get(Lang::default()) } else { own }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_a_language_lacks_is_that_of_the_first() {
        let [one, other] =
            [Named::of(|lang| lang.code().to_owned()), PerLang(["a".to_owned(), String::new()])];
        assert_eq!(Lang::ALL.map(|lang| one.name(lang)), ["en", "fr"]);
        assert_eq!(Lang::ALL.map(|lang| other.name(lang)), ["a", "a"]);
        assert_eq!((Lang::En.next(), Lang::Fr.next()), (Lang::Fr, Lang::En));
    }
}
