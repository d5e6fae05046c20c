//! The stems of everything that can be found, and what each leads to.
//!
//! One search among the stems tells the words of titles that share it, the names that have it, its
//! row in the linear model and its rarity.

use std::collections::BTreeMap;

use super::pieces;
use super::stem::stem;

/// Row of a stem that the model does not know.
const NO_ROW: u16 = u16::MAX;

/// Stems, read where they lie.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Lexicon {
    starts: &'static [[u8; 4]],
    text: &'static [u8],
    word_starts: &'static [[u8; 4]],
    words: &'static [[u8; 4]],
    rows: &'static [[u8; 2]],
    titles: &'static [[u8; 4]],
}

impl Lexicon {
    pub(crate) fn new(bytes: &'static [u8]) -> Option<Self> {
        let [starts, text, word_starts, words, rows, titles] = pieces::split(bytes)?;
        Some(Self {
            starts: starts.as_chunks().0,
            text,
            word_starts: word_starts.as_chunks().0,
            words: words.as_chunks().0,
            rows: rows.as_chunks().0,
            titles: titles.as_chunks().0,
        })
    }

    /// How many stems there are.
    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    /// The number of a stem.
    pub(crate) fn find(&self, stem: &str) -> Option<u32> {
        let at = self.at_least(stem);
        (at < self.len() && self.stem(at) == stem).then_some(at as u32)
    }

    /// The number of the stem that is nearest to `stem` among those that share its root: a form of a
    /// known word that is itself unknown (`janitorial`).
    pub(crate) fn kin(&self, stem: &str) -> Option<u32> {
        self.family_of(stem).max_by_key(|stem| self.found(*stem))
    }

    /// The stems that share its root, those of most titles first, `most` at most.
    pub(crate) fn family(&self, stem: &str, most: usize) -> Vec<u32> {
        let mut family: Vec<u32> = self.family_of(stem).collect();
        family.sort_by_key(|stem| (std::cmp::Reverse(self.found(*stem)), *stem));
        family.truncate(most);
        family
    }

    fn family_of<'a>(&'a self, stem: &'a str) -> impl Iterator<Item = u32> + 'a {
        let root = super::stem::root(stem);
        let first = if root.len() < 4 { self.len() } else { self.at_least(root) };
        (first..self.len())
            .take_while(move |at| self.stem(*at).starts_with(root))
            .take(60)
            .filter(move |at| super::stem::root(self.stem(*at)) == root)
            .map(|at| at as u32)
    }

    /// The text of a stem.
    pub(crate) fn stem(&self, at: usize) -> &'static str {
        pieces::text(self.starts, self.text, at)
    }

    /// Words of titles with this stem.
    pub(crate) fn words(&self, stem: u32) -> impl Iterator<Item = u32> + use<> {
        let span = pieces::span(self.word_starts, stem as usize);
        let words = span.and_then(|span| self.words.get(span)).unwrap_or_default();
        words.iter().map(|bytes| u32::from_le_bytes(*bytes))
    }

    /// Its row in the linear model.
    pub(crate) fn row(&self, stem: u32) -> Option<u16> {
        self.rows.get(stem as usize).map(|bytes| u16::from_le_bytes(*bytes)).filter(|row| *row != NO_ROW)
    }

    /// Titles and names that have it.
    pub(crate) fn found(&self, stem: u32) -> u32 {
        self.titles.get(stem as usize).map_or(0, |bytes| u32::from_le_bytes(*bytes))
    }

    fn at_least(&self, stem: &str) -> usize {
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = low + (high - low) / 2;
            if self.stem(middle) < stem { low = middle + 1 } else { high = middle }
        }
        low
    }
}

/// What a stem leads to, while the lexicon is built.
#[derive(Debug, Default)]
pub(crate) struct Led {
    /// Words of titles.
    pub(crate) words: Vec<u32>,
    /// Row in the model.
    pub(crate) row: Option<u16>,
    /// Titles and names that have it.
    pub(crate) titles: u32,
    /// Names that have it.
    pub(crate) names: Vec<u16>,
}

/// Stems while the lexicon is built.
#[derive(Debug, Default)]
pub(crate) struct Stems {
    pub(crate) all: BTreeMap<String, Led>,
    buffer: String,
}

impl Stems {
    /// What the stem of a folded word leads to.
    pub(crate) fn of(&mut self, word: &str) -> &mut Led {
        stem(word, &mut self.buffer);
        self.of_stem(&self.buffer.clone())
    }

    pub(crate) fn of_stem(&mut self, stem: &str) -> &mut Led {
        if !self.all.contains_key(stem) {
            self.all.insert(stem.to_string(), Led::default());
        }
        self.all.entry(stem.to_string()).or_default()
    }

    /// The lexicon as bytes, and the names of each stem (two bytes each).
    pub(crate) fn build(&self) -> (Vec<u8>, Vec<Vec<u8>>) {
        let (starts, text) = pieces::texts(self.all.keys().map(String::as_str));
        let led = || self.all.values();
        let words: Vec<Vec<u8>> =
            led().map(|led| led.words.iter().flat_map(|word| word.to_le_bytes()).collect()).collect();
        let (word_starts, words) = pieces::lists(&words, 4);
        let rows = pieces::halves(led().map(|led| led.row.unwrap_or(NO_ROW)));
        let titles = led().flat_map(|led| led.titles.to_le_bytes()).collect();
        let names = led().map(|led| pieces::halves(led.names.iter().copied())).collect();
        (pieces::join(&[starts, text, word_starts, words, rows, titles]), names)
    }
}
