//! The languages that the program speaks, and which one the system asks for.

/// A language of the program's own words. Titles and prose have a setting of their own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// English.
    #[default]
    En,
    /// French of Canada.
    Fr,
    /// Japanese.
    Ja,
    /// No language: English with its letters marked, so that a test sees which words passed through here.
    Pseudo,
}

impl Language {
    /// The languages that a user can choose, in the order of the language key.
    pub const ALL: [Self; 3] = [Self::En, Self::Fr, Self::Ja];

    /// The next one that a user can choose.
    #[must_use]
    pub fn next(self) -> Self {
        let at = Self::ALL.iter().position(|own| *own == self).map_or(0, |at| at + 1);
        Self::ALL.get(at).copied().unwrap_or_default()
    }

    /// The code of ISO 639-1; for the marked English, the one that is customary.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::Ja => "ja",
            Self::Pseudo => "qps",
        }
    }

    /// The tag of BCP 47, with the country whose usage is written.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En | Self::Pseudo => "en-CA",
            Self::Fr => "fr-CA",
            Self::Ja => "ja",
        }
    }

    /// Its position among all; the marked English stands where English does.
    pub(crate) const fn index(self) -> usize {
        match self {
            Self::En | Self::Pseudo => 0,
            Self::Fr => 1,
            Self::Ja => 2,
        }
    }

    /// What stands between thousands, and before decimals.
    pub(crate) const fn separators(self) -> (char, char) {
        match self {
            Self::Fr => ('\u{a0}', ','),
            Self::En | Self::Ja | Self::Pseudo => (',', '.'),
        }
    }

    /// What stands between the parts of a list.
    pub(crate) const fn comma(self) -> &'static str {
        match self {
            Self::Ja => "、",
            Self::En | Self::Fr | Self::Pseudo => ", ",
        }
    }

    /// What stands between parts that have commas of their own.
    pub(crate) const fn semicolon(self) -> &'static str {
        match self {
            Self::Ja => "；",
            Self::En | Self::Fr | Self::Pseudo => "; ",
        }
    }

    /// What stands between a heading and what belongs to it.
    pub(crate) const fn colon(self) -> &'static str {
        match self {
            Self::Fr => "\u{a0}: ",
            Self::En | Self::Ja | Self::Pseudo => ": ",
        }
    }

    /// The language with this code, in any case.
    pub fn of_code(code: &str) -> Option<Self> {
        let all = [Self::En, Self::Fr, Self::Ja, Self::Pseudo];
        all.into_iter().find(|language| code.eq_ignore_ascii_case(language.code()))
    }

    /// The name of the language in itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Fr => "français",
            Self::Ja => "日本語",
            Self::Pseudo => "qps",
        }
    }

    /// What the system asks for: `LC_ALL`, else `LC_MESSAGES`, else `LANG`, the first that is set and not empty.
    /// None where that names no language of ours, such as `C`.
    pub fn of_system(variable: impl Fn(&str) -> Option<String>) -> Option<Self> {
        let value = ["LC_ALL", "LC_MESSAGES", "LANG"]
            .into_iter()
            .find_map(|name| variable(name).filter(|value| !value.is_empty()))?;
        Self::of_code(value.split(['_', '.', '@', '-']).next()?)
    }

    /// Whether one form serves a number: French counts 0 and 1.5 as one, English only 1, Japanese has one form.
    pub(crate) fn is_one(self, value: f64) -> bool {
        match self {
            Self::En | Self::Pseudo => (value - 1.0).abs() < f64::EPSILON,
            Self::Fr => (0.0..2.0).contains(&value.abs()),
            Self::Ja => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_variable_that_is_set_decides() {
        let system = |pairs: &'static [(&str, &str)]| {
            Language::of_system(|name| {
                pairs.iter().find(|(own, _)| *own == name).map(|(_, value)| (*value).to_owned())
            })
        };
        assert_eq!(system(&[("LANG", "fr_CA.UTF-8")]), Some(Language::Fr));
        assert_eq!(
            system(&[("LC_ALL", ""), ("LC_MESSAGES", "ja_JP.UTF-8"), ("LANG", "fr_CA")]),
            Some(Language::Ja)
        );
        assert_eq!(system(&[("LC_ALL", "C"), ("LANG", "fr_CA.UTF-8")]), None);
        assert_eq!(system(&[]), None);
    }

    #[test]
    fn french_counts_nothing_and_one_and_a_half_as_one() {
        assert!([0.0, 1.0, 1.5].into_iter().all(|n| Language::Fr.is_one(n)));
        assert!(!Language::Fr.is_one(2.0));
        assert!(Language::En.is_one(1.0) && !Language::En.is_one(0.0) && !Language::En.is_one(1.5));
    }
}
