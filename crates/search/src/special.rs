//! What stands in lists instead of titles: abbreviations of the trades, and codes of other classifications.

use metier_model::Lang;

use super::fold::Folded;
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
}

/// Stands between words any of which will do.
const EITHER: char = '|';

/// An abbreviation as it was packed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Meant {
    pub(crate) lang: Lang,
    pub(crate) stands_for: &'static str,
    groups: &'static str,
}

impl Meant {
    pub(crate) fn groups(&self) -> impl Iterator<Item = u16> + use<> {
        self.groups.split(' ').filter_map(|group| group.parse().ok())
    }
}

impl Special {
    pub(crate) fn new(bytes: &'static [u8]) -> Option<Self> {
        let [abbreviation_starts, abbreviations, former_starts, former] = pieces::split(bytes)?;
        Some(Self {
            abbreviation_starts: abbreviation_starts.as_chunks().0,
            abbreviations,
            former_starts: former_starts.as_chunks().0,
            former,
        })
    }

    /// What an abbreviation stands for: the reading of `lang` first.
    pub(crate) fn abbreviation(&self, text: &str, lang: Lang) -> Option<Meant> {
        let mut fitting = lines(self.abbreviation_starts, self.abbreviations, text).filter_map(|rest| {
            let mut fields = rest.split('\t');
            let lang = Lang::of_code(fields.next()?)?;
            Some(Meant { lang, stands_for: fields.next()?, groups: fields.next()? })
        });
        let first = fitting.next()?;
        if first.lang == lang { Some(first) } else { Some(fitting.next().unwrap_or(first)) }
    }

    /// Whether a word is said for another one and names no work by itself, in a language: `fix`, `kids`.
    pub(crate) fn stands_for_word(&self, word: &str, lang: Lang) -> bool {
        self.abbreviation(word, lang).is_some_and(|meant| meant.lang == lang && meant.groups.is_empty())
    }

    /// The words that everyday ones and short ones of a text are read as, each with what was typed: `repairer` for
    /// `fix`, `manager` for `mgr`.
    pub(crate) fn read_as(&self, words: &[String], lang: Lang) -> Vec<ReadAs> {
        let pairs = words.windows(2).map(|pair| pair.join(" "));
        let said = words.iter().cloned().chain(pairs);
        let meant = said.filter_map(|said| {
            let meant = self.abbreviation(&said, lang)?;
            (meant.lang == lang && meant.groups.is_empty()).then_some((said, meant.stands_for))
        });
        let each = |(said, stands_for): (String, &str)| {
            let is_either = stands_for.contains(EITHER);
            let words = stands_for.split([EITHER, ' ']).filter(|word| !word.is_empty());
            let is_everyday = is_either || !is_short_for(&said, stands_for);
            let meant: Vec<String> = words.map(|word| Folded::new(word).text().to_string()).collect();
            meant.into_iter().map(move |word| ReadAs { word, said: said.clone(), is_everyday, is_either })
        };
        meant.flat_map(each).collect()
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

/// What stands behind `key` and a tab, in sorted lines.
fn lines(starts: &'static [[u8; 4]], text: &'static [u8], key: &str) -> impl Iterator<Item = &'static str> {
    let line = move |at: usize| pieces::text(starts, text, at);
    let own = move |at: usize| line(at).split('\t').next().unwrap_or_default();
    let count = starts.len().saturating_sub(1);
    let (mut low, mut high) = (0, count);
    while low < high {
        let middle = low + (high - low) / 2;
        if own(middle) < key { low = middle + 1 } else { high = middle }
    }
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
pub(crate) fn build(abbreviations: &[Abbreviation], former: &[Former]) -> Vec<u8> {
    let joined = |groups: &[u16]| groups.iter().map(u16::to_string).collect::<Vec<_>>().join(" ");
    let mut short: Vec<String> = abbreviations
        .iter()
        .map(|entry| {
            let lang = entry.lang.code();
            format!("{}\t{lang}\t{}\t{}", entry.text, entry.stands_for, joined(&entry.groups))
        })
        .collect();
    let key = |line: &str| line.split('\t').next().unwrap_or_default().to_string();
    short.sort_by(|a, b| key(a).cmp(&key(b)).then_with(|| a.cmp(b)));
    let mut codes: Vec<String> = former
        .iter()
        .map(|entry| {
            format!(
                "{}\t{}\t{}\t{}",
                entry.code,
                edition_mark(entry.edition),
                joined(&entry.groups),
                entry.title
            )
        })
        .collect();
    codes.sort_by(|a, b| key(a).cmp(&key(b)).then_with(|| a.cmp(b)));
    let (abbreviation_starts, abbreviations) = pieces::texts(short.iter().map(String::as_str));
    let (former_starts, former) = pieces::texts(codes.iter().map(String::as_str));
    pieces::join(&[abbreviation_starts, abbreviations, former_starts, former])
}
