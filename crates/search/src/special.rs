//! What stands in lists instead of titles: abbreviations of the trades, and codes of other classifications.

use metier_model::Lang;

use super::fold::{Folded, is_kana, letters};
use super::pieces;

/// An abbreviation of the trades.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Abbreviation {
    /// Folded, with the signs that belong to it (`c#`, `r&d`).
    pub text: String,
    /// Language in which it is used.
    pub lang: Lang,
    /// The words that it stands for within a longer text.
    pub stands_for: String,
    /// The unit groups that it names when it stands alone, likeliest first.
    pub groups: Vec<u16>,
    /// Whose word it is.
    pub origin: Origin,
}

/// Whose word an abbreviation of the trades, or what else stands for titles, is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Origin {
    /// Of people here.
    #[default]
    Here,
    /// The name of an employer: a title beside it is worth more than the trade that it stands for.
    Employer,
    /// The title that the work has in another country.
    Abroad,
    /// What the work is called in Japanese.
    Translated,
}

impl Origin {
    const ALL: [Self; 4] = [Self::Here, Self::Employer, Self::Abroad, Self::Translated];

    /// Its mark in the packed list.
    const fn mark(self) -> &'static str {
        match self {
            Self::Here => "",
            Self::Employer => "employer",
            Self::Abroad => "abroad",
            Self::Translated => "translated",
        }
    }
}

/// How what is typed stands for titles of the classification.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// It is short for them: `RN`.
    Short,
    /// People say so: `nail tech`.
    Everyday,
    /// The work is called so in another country: `kinésithérapeute`.
    Abroad,
    /// It is the name of an employer.
    Employer,
    /// The work is called so in Japanese: `看護師`.
    Translated,
}

/// What a person may have studied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Study {
    /// The stems of what the field is called, without small words.
    pub text: String,
    /// Language in which it is called so.
    pub lang: Lang,
    /// The field's name as it is shown.
    pub name: String,
    /// The unit groups of people who studied it, likeliest first.
    pub groups: Vec<u16>,
}

/// Another classification or edition whose codes are answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Edition {
    /// National Occupational Classification of a year whose table of correspondence the user brought in.
    Noc(u16),
    /// National Occupational Classification 2016; its unit groups have the codes of 2011.
    Noc2016,
    /// Standard Occupational Classification 2018 of the United States, and O*NET, which refines it.
    Soc2018,
    /// Australian and New Zealand Standard Classification of Occupations 2013.
    Anzsco2013,
}

/// A code of another classification.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Former {
    /// Whose code it is.
    pub edition: Edition,
    /// The code.
    pub code: String,
    /// The unit groups that it became; none where no concordance is at hand.
    pub groups: Vec<u16>,
    /// Its title, where the title has to stand in for a concordance.
    pub title: String,
}

/// Lists, read where they lie.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Special {
    abbreviation_starts: &'static [[u8; 4]],
    abbreviations: &'static [u8],
    former_starts: &'static [[u8; 4]],
    former: &'static [u8],
    study_starts: &'static [[u8; 4]],
    studies: &'static [u8],
    form_starts: &'static [[u8; 4]],
    forms: &'static [u8],
}

/// Letters that a word and the doer of it begin with alike: `drives`, `driver`.
const ALIKE: usize = 4;

/// Whether a word is a shorter spelling of others, or another form of them.
fn is_short_for(said: &str, meant: &str) -> bool {
    let mut letters = meant.chars();
    let mut spelt = said.chars().filter(|letter| letter.is_alphanumeric());
    let alike = said.chars().zip(meant.chars()).take_while(|(own, other)| own == other).count();
    alike >= ALIKE || spelt.all(|letter| letters.any(|other| other == letter))
}

/// Whether a word is made of initials of others (`rn`, `cpa`), or of their consonants (`mgr`): nobody says it as a word.
fn is_initials(said: &str, meant: &str) -> bool {
    let letters = || said.chars().filter(|letter| letter.is_alphanumeric());
    let mut words = meant.split([' ', EITHER]).filter_map(|word| word.chars().next());
    let are_initials = letters().count() > 1 && letters().all(|letter| words.any(|other| other == letter));
    let has_vowel = letters().any(|letter| "aeiouy".contains(letter));
    !said.trim().contains(' ') && (are_initials || !has_vowel && is_short_for(said, meant))
}

/// A word that stands for what was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ReadAs {
    pub(crate) word: String,
    pub(crate) said: String,
    /// What was typed shares no beginning with it and is no spelling out of it: `fix` is read as `repairer`, while
    /// `mgr` is short for `manager` and `cleans` is said of a `cleaner`.
    pub(crate) is_everyday: bool,
    /// It is one of several words that say the same, any of which will do: `repairer` and `mechanic`.
    pub(crate) is_either: bool,
    /// It is what an employer is known for.
    pub(crate) is_employer: bool,
}

/// How a Japanese name and what was typed share characters, the nearest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Shares {
    /// They are the same.
    Whole,
    /// The name begins with what was typed.
    Begins,
    /// The name ends what was typed or stands elsewhere in it: `カナダで看護師`.
    Within,
    /// The name has what was typed behind its beginning: `運転手` in `バス運転手`.
    Has,
}

/// Characters that must be typed to be looked for behind the beginning of a name; of kana, of which a word takes more,
/// and which one word says by chance within another.
const FEWEST_WITHIN: usize = 2;
const FEWEST_KANA: usize = 3;

fn shares(name: &str, typed: &str) -> Option<Shares> {
    let is_long = |text: &str| letters(text) >= if is_kana(text) { FEWEST_KANA } else { FEWEST_WITHIN };
    match () {
        () if typed.is_empty() => None,
        () if name == typed => Some(Shares::Whole),
        () if name.starts_with(typed) => Some(Shares::Begins),
        () if is_long(name) && typed.contains(name) => Some(Shares::Within),
        () if is_long(typed) && name.contains(typed) => Some(Shares::Has),
        () => None,
    }
}

/// Stands between words any of which will do.
const EITHER: char = '|';

/// An abbreviation as it was packed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Meant {
    pub(crate) lang: Lang,
    pub(crate) stands_for: &'static str,
    groups: &'static str,
    pub(crate) origin: Origin,
}

impl Meant {
    /// It stands for words and names no work by itself.
    pub(crate) fn is_word(&self) -> bool {
        self.origin == Origin::Employer || self.groups.is_empty()
    }

    /// How `typed` stands for it.
    pub(crate) fn said(&self, typed: &str) -> Said {
        match self.origin {
            Origin::Employer => Said::Employer,
            Origin::Abroad => Said::Abroad,
            Origin::Translated => Said::Translated,
            Origin::Here if is_initials(typed, Folded::new(self.stands_for).text()) => Said::Short,
            Origin::Here => Said::Everyday,
        }
    }

    pub(crate) fn groups(&self) -> impl Iterator<Item = u16> + use<> {
        self.groups.split(' ').filter_map(|group| group.parse().ok())
    }
}

/// What stands behind the key of an abbreviation.
fn meant(rest: &'static str) -> Option<Meant> {
    let mut fields = rest.split('\t');
    let lang = Lang::of_code(fields.next()?)?;
    let (stands_for, groups) = (fields.next()?, fields.next()?);
    let mark = fields.next().unwrap_or_default();
    let origin = Origin::ALL.into_iter().find(|origin| origin.mark() == mark)?;
    Some(Meant { lang, stands_for, groups, origin })
}

impl Special {
    pub(crate) fn new(bytes: &'static [u8]) -> Option<Self> {
        let [
            abbreviation_starts,
            abbreviations,
            former_starts,
            former,
            study_starts,
            studies,
            form_starts,
            forms,
        ] = pieces::split(bytes)?;
        Some(Self {
            abbreviation_starts: abbreviation_starts.as_chunks().0,
            abbreviations,
            former_starts: former_starts.as_chunks().0,
            former,
            study_starts: study_starts.as_chunks().0,
            studies,
            form_starts: form_starts.as_chunks().0,
            forms,
        })
    }

    /// What an abbreviation stands for: the reading of `lang` first.
    pub(crate) fn abbreviation(&self, text: &str, lang: Lang) -> Option<Meant> {
        let mut fitting = lines(self.abbreviation_starts, self.abbreviations, text).filter_map(meant);
        let first = fitting.next()?;
        if first.lang == lang { Some(first) } else { Some(fitting.next().unwrap_or(first)) }
    }

    /// The Japanese names that share what was typed: those that begin with it, those that have it within, and those that
    /// it has within; each with how, and how many characters more or fewer it has. Japanese has no spaces between words.
    pub(crate) fn by_characters<'a>(
        &self,
        typed: &'a str,
        lang: Lang,
    ) -> impl Iterator<Item = (Meant, Shares, usize)> + use<'a> {
        let (starts, text) = (self.abbreviation_starts, self.abbreviations);
        let all = (0..starts.len().saturating_sub(1)).map(move |at| pieces::text(starts, text, at));
        all.filter_map(move |line| {
            let (key, rest) = line.split_once('\t')?;
            let shares = shares(key, typed)?;
            let meant =
                meant(rest).filter(|meant| meant.origin == Origin::Translated && meant.lang == lang)?;
            Some((meant, shares, key.chars().count().abs_diff(typed.chars().count())))
        })
    }

    /// What names unit groups in a language and has these stems: another number or gender of it (`recruteuses`).
    pub(crate) fn form(&self, stems: &str, lang: Lang) -> Option<Meant> {
        lines(self.form_starts, self.forms, stems).filter_map(meant).find(|meant| meant.lang == lang)
    }

    /// The abbreviations that some words begin with, the shortest first, each with how many words it has.
    pub(crate) fn beginning<'a>(
        &self,
        words: &'a [String],
    ) -> impl Iterator<Item = (Meant, usize)> + use<'a> {
        let (starts, text) = (self.abbreviation_starts, self.abbreviations);
        let first = words.first().map_or("", String::as_str);
        // What begins with the word stands together, itself first.
        let begins = move |key: &str| {
            key.strip_prefix(first).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        (first_at(starts, text, first)..starts.len().saturating_sub(1))
            .map(move |at| pieces::text(starts, text, at).split_once('\t').unwrap_or_default())
            .take_while(move |(key, _)| !first.is_empty() && begins(key))
            .filter_map(move |(key, rest)| {
                let count = key.split(' ').count();
                let said = words.get(..count)?.iter().map(String::as_str);
                key.split(' ').eq(said).then_some(())?;
                Some((meant(rest)?, count))
            })
    }

    /// The longest abbreviation that some words begin with, that of a language first.
    pub(crate) fn longest(&self, words: &[String], lang: Lang) -> Option<(Meant, usize)> {
        self.beginning(words).max_by_key(|(meant, count)| (*count, meant.lang == lang))
    }

    /// Whether a word is said for another one and names no work by itself, in a language: `fix`, `kids`, an employer.
    pub(crate) fn stands_for_word(&self, word: &str, lang: Lang) -> bool {
        self.abbreviation(word, lang).is_some_and(|meant| meant.lang == lang && meant.is_word())
    }

    /// The field of study that is called so, by the stems of its words, and its unit groups; that of a language first.
    pub(crate) fn study(&self, text: &str, lang: Lang) -> Option<(&'static str, Vec<u16>)> {
        let mut own = lines(self.study_starts, self.studies, text).filter_map(|rest| {
            let mut fields = rest.split('\t');
            Some((Lang::of_code(fields.next()?)?, fields.next()?, fields.next()?))
        });
        let first = own.next()?;
        let found = if first.0 == lang { first } else { own.next().unwrap_or(first) };
        Some((found.1, found.2.split(' ').filter_map(|group| group.parse().ok()).collect()))
    }

    /// The words that everyday ones and short ones of a text are read as, each with what was typed: `repairer` for
    /// `fix`, `manager` for `mgr`.
    pub(crate) fn read_as(&self, words: &[String], lang: Lang) -> Vec<ReadAs> {
        let at = |at: usize| words.get(at..).unwrap_or_default();
        let all = (0..words.len()).flat_map(|from| {
            let own = self.beginning(at(from)).filter(|(meant, _)| meant.lang == lang && meant.is_word());
            own.map(move |(meant, count)| (at(from).get(..count).unwrap_or_default().join(" "), meant))
        });
        let each = |(said, short): (String, Meant)| {
            let is_either = short.stands_for.contains(EITHER);
            let is_employer = short.origin == Origin::Employer;
            let meant = short.stands_for.split([EITHER, ' ']).filter(|word| !word.is_empty());
            let is_everyday = is_either || is_employer || !is_short_for(&said, short.stands_for);
            // What is typed besides speaks for itself: `amazon warehouse associate`.
            let typed =
                |word: &String| words.contains(word) && said.split(' ').all(|own| own != word.as_str());
            let meant = meant.map(|word| Folded::new(word).text().to_string()).filter(|word| !typed(word));
            let read = meant.map(|word| ReadAs {
                word,
                said: said.clone(),
                is_everyday,
                is_either: is_either || is_employer,
                is_employer,
            });
            read.collect::<Vec<_>>()
        };
        all.flat_map(each).collect()
    }

    /// The codes of another edition that became each of so many groups, in order.
    pub(crate) fn codes_by_group(&self, edition: Edition, groups: usize) -> Vec<Vec<&'static str>> {
        let mark = edition_mark(edition);
        let mut all = vec![Vec::new(); groups];
        for at in 0..self.former_starts.len().saturating_sub(1) {
            let mut fields = pieces::text(self.former_starts, self.former, at).split('\t');
            let (Some(code), Some(of), Some(became)) = (fields.next(), fields.next(), fields.next()) else {
                continue;
            };
            for group in became.split(' ').filter(|_| of == mark) {
                if let Some(codes) = group.parse().ok().and_then(|group: usize| all.get_mut(group))
                    && codes.last() != Some(&code)
                {
                    codes.push(code);
                }
            }
        }
        all
    }

    /// The groups that a code of another classification became, and its title.
    pub(crate) fn former(&self, edition: Edition, code: &str) -> Option<(Vec<u16>, &'static str)> {
        lines(self.former_starts, self.former, code).find_map(|rest| {
            let mut fields = rest.split('\t');
            (fields.next()? == edition_mark(edition)).then_some(())?;
            let groups = fields.next()?.split(' ').filter_map(|group| group.parse().ok()).collect();
            Some((groups, fields.next()?))
        })
    }
}

/// The first of sorted lines whose key is not before `key`.
fn first_at(starts: &'static [[u8; 4]], text: &'static [u8], key: &str) -> usize {
    let own = move |at: usize| pieces::text(starts, text, at).split('\t').next().unwrap_or_default();
    let (mut low, mut high) = (0, starts.len().saturating_sub(1));
    while low < high {
        let middle = low + (high - low) / 2;
        if own(middle) < key { low = middle + 1 } else { high = middle }
    }
    low
}

/// What stands behind `key` and a tab, in sorted lines.
pub(crate) fn lines(
    starts: &'static [[u8; 4]],
    text: &'static [u8],
    key: &str,
) -> impl Iterator<Item = &'static str> + use<> {
    let line = move |at: usize| pieces::text(starts, text, at);
    let own = move |at: usize| line(at).split('\t').next().unwrap_or_default();
    let (low, count) = (first_at(starts, text, key), starts.len().saturating_sub(1));
    let key = key.to_string();
    (low..count)
        .take_while(move |at| own(*at) == key)
        .filter_map(move |at| Some(line(at).split_once('\t')?.1))
}

fn edition_mark(edition: Edition) -> &'static str {
    match edition {
        // The user's tables are not packed.
        Edition::Noc(_) => "",
        Edition::Noc2016 => "noc-2016",
        Edition::Soc2018 => "soc-2018",
        Edition::Anzsco2013 => "anzsco-2013",
    }
}

/// The lists as bytes.
pub(crate) fn build(abbreviations: &[Abbreviation], former: &[Former], studies: &[Study]) -> Vec<u8> {
    let key = |line: &str| line.split('\t').next().unwrap_or_default().to_string();
    let sorted = |mut lines: Vec<String>| {
        lines.sort_by(|a, b| key(a).cmp(&key(b)).then_with(|| a.cmp(b)));
        lines
    };
    let joined = |groups: &[u16]| groups.iter().map(u16::to_string).collect::<Vec<_>>().join(" ");
    let line = |key: &str, entry: &Abbreviation| {
        let lang = entry.lang.code();
        format!("{key}\t{lang}\t{}\t{}\t{}", entry.stands_for, joined(&entry.groups), entry.origin.mark())
    };
    let short = sorted(abbreviations.iter().map(|entry| line(&entry.text, entry)).collect());
    // What is short has no other form, and names of employers have none.
    let has_forms = |entry: &&Abbreviation| {
        !matches!(entry.origin, Origin::Employer | Origin::Translated)
            && !entry.groups.is_empty()
            && entry.text.len() > 4
    };
    let forms = abbreviations.iter().filter(has_forms).map(|entry| {
        let stems: Vec<String> = entry.text.split(' ').map(super::stem::of).collect();
        line(&stems.join(" "), entry)
    });
    let studied = studies.iter().map(|entry| {
        format!("{}\t{}\t{}\t{}", entry.text, entry.lang.code(), entry.name, joined(&entry.groups))
    });
    let codes = former.iter().map(|entry| {
        format!("{}\t{}\t{}\t{}", entry.code, edition_mark(entry.edition), joined(&entry.groups), entry.title)
    });
    let (codes, studied, forms) =
        (sorted(codes.collect()), sorted(studied.collect()), sorted(forms.collect()));
    let (study_starts, studies) = pieces::texts(studied.iter().map(String::as_str));
    let (abbreviation_starts, abbreviations) = pieces::texts(short.iter().map(String::as_str));
    let (former_starts, former) = pieces::texts(codes.iter().map(String::as_str));
    let (form_starts, forms) = pieces::texts(forms.iter().map(String::as_str));
    pieces::join(&[
        abbreviation_starts,
        abbreviations,
        former_starts,
        former,
        study_starts,
        studies,
        form_starts,
        forms,
    ])
}
