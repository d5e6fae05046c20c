//! The words of a query in the index: which words of titles answer each of them, and how well.

use std::ops::Range;

use super::layout::{Index, letters};
use super::query::Query;
use super::score::{self, MAX_TERMS, Term, WHOLE};
use super::stem::stem;
use super::typo::{self, Pattern};

/// Quality from which a word with typing errors is taken for what was meant.
const SURE: u8 = 40;
/// Words with typing errors that are tried for each word of the query at most.
const MAX_TYPOS: usize = 48;

/// One word of the query in the index.
#[derive(Debug, Default)]
pub(crate) struct WordMatches {
    /// Words that begin with it.
    pub range: Range<u32>,
    /// Words that it is in another number or gender, or with typing errors, with their quality.
    pub typos: Vec<(u32, u8)>,
    /// Some title has the word in one of its forms.
    pub known: bool,
    /// Titles in the postings of all of them.
    pub titles: usize,
}

/// The words of a query in the index; buffers are kept between queries.
#[derive(Debug, Default)]
pub(crate) struct Terms {
    found: Vec<WordMatches>,
    all: Vec<Term>,
    /// Quality of each word for each term, in percent.
    quality: Vec<Vec<u8>>,
}

impl Terms {
    /// The terms, in the order of the query.
    pub(crate) fn all(&self) -> &[Term] {
        &self.all
    }

    /// What was found for a term.
    pub(crate) fn found(&self, at: usize) -> Option<&WordMatches> {
        self.found.get(at).filter(|_| at < self.all.len())
    }

    /// The quality, in percent, of a word for a term; 0 is no match.
    pub(crate) fn quality(&self, term: usize, word: u32) -> u8 {
        self.quality.get(term).and_then(|table| table.get(word as usize)).copied().unwrap_or(0)
    }

    /// True when each term is known, but for errors in whole words.
    pub(crate) fn are_known(&self) -> bool {
        self.found.iter().take(self.all.len()).all(|found| {
            !found.range.is_empty() || found.typos.first().is_some_and(|(_, quality)| *quality >= SURE)
        })
    }

    /// Forgets the query.
    pub(crate) fn clear(&mut self) {
        self.all.clear();
        for (found, table) in self.found.iter_mut().zip(&mut self.quality) {
            clear(table, found);
            found.range = 0..0;
            found.known = false;
            found.typos.clear();
        }
    }

    /// Looks up whole words and beginnings for a query, after [`Terms::clear`].
    pub(crate) fn look_up(&mut self, index: &Index, query: &Query) {
        let titles = index.titles();
        self.all.clear();
        for (at, (typed, optional)) in query.terms().zip(query.optional()).take(MAX_TERMS).enumerate() {
            if self.found.len() <= at {
                self.found.push(WordMatches::default());
                self.quality.push(Vec::new());
            }
            let (Some(found), Some(table)) = (self.found.get_mut(at), self.quality.get_mut(at)) else {
                return;
            };
            table.resize(index.words(), 0);
            found.range = index.beginning(typed);
            found.titles = index.postings(found.range.clone()).len();
            let own: Vec<u32> =
                stem_of(index, typed).map_or(Vec::new(), |stem| index.lexicon.words(stem).collect());
            found.known = !own.is_empty();
            for word in own {
                if let Some(slot) = table.get_mut(word as usize) {
                    *slot = score::SAME;
                }
                if !found.range.contains(&word) {
                    found.typos.push((word, score::SAME));
                    found.titles += index.postings(word..word + 1).len();
                }
            }
            self.all.push(Term { weight: score::rarity(found.titles, titles), optional });
            for word in found.range.clone() {
                if let Some(slot) = table.get_mut(word as usize) {
                    let found = index.postings(word..word + 1).len();
                    *slot = (*slot).max(score::beginning(typed.len(), index.word(word).len(), found));
                }
            }
        }
    }

    /// Adds the words that `typed` may be meant for; `open` when it may go on. True when there are any.
    pub(crate) fn look_up_typos(&mut self, index: &Index, at: usize, typed: &[u8], open: bool) -> bool {
        let allowed = typo::allowed(typed.len(), self.all.len() < 2);
        // A word that is known was not mistyped.
        if self.found.get(at).is_some_and(|found| found.known || open && !found.range.is_empty()) {
            return false;
        }
        let (Some(found), Some(table)) = (self.found.get_mut(at), self.quality.get_mut(at)) else {
            return false;
        };
        let (true, [first, second, ..], Some(pattern)) = (allowed > 0, typed, Pattern::new(typed)) else {
            return false;
        };
        let shortest = typed.len() - allowed as usize;
        let longest = if open { usize::MAX } else { typed.len() + allowed as usize };
        let letters = letters(typed);
        for (run, words) in index.runs() {
            // An error among the first two letters leaves one of them first or second.
            if !(run.contains(first) || run.contains(second)) {
                continue;
            }
            for word in words {
                let mut missing = letters & !index.word_letters(word);
                for _ in 0..allowed {
                    missing &= missing.wrapping_sub(1);
                }
                if missing != 0 || table.get(word as usize).is_none_or(|quality| *quality > 0) {
                    continue;
                }
                let text = index.word(word);
                if text.len() < shortest || text.len() > longest {
                    continue;
                }
                let distance = pattern.distance(text);
                // Who errs twice has the first letter right: `homardier` is no `bombardier`.
                if distance.whole.min(distance.beginning) > 1 && text.first() != Some(first) {
                    continue;
                }
                if distance.whole <= allowed {
                    found.typos.push((word, score::typo(distance.whole, true)));
                } else if open && distance.beginning <= allowed {
                    found.typos.push((word, score::typo(distance.beginning, false)));
                }
            }
        }
        // The nearest first; of equals, the words of most titles.
        found.typos.sort_by_key(|(word, quality)| {
            (WHOLE - quality, usize::MAX - index.postings(*word..*word + 1).len(), *word)
        });
        found.typos.truncate(MAX_TYPOS);
        let mut titles = 0;
        for (word, quality) in &found.typos {
            titles += index.postings(*word..*word + 1).len();
            if let Some(slot) = table.get_mut(*word as usize) {
                *slot = *quality;
            }
        }
        if found.titles == 0
            && let Some(term) = self.all.get_mut(at)
        {
            term.weight = score::rarity(titles, index.titles());
        }
        found.titles += titles;
        titles > 0
    }
}

/// The number of a folded word's stem.
pub(crate) fn stem_of(index: &Index, word: &[u8]) -> Option<u32> {
    let mut buffer = String::new();
    stem(std::str::from_utf8(word).unwrap_or_default(), &mut buffer);
    index.lexicon.find(&buffer)
}

fn clear(table: &mut [u8], found: &WordMatches) {
    let range = found.range.start as usize..found.range.end as usize;
    if let Some(slots) = table.get_mut(range) {
        slots.fill(0);
    }
    for (word, _) in &found.typos {
        if let Some(slot) = table.get_mut(*word as usize) {
            *slot = 0;
        }
    }
}
