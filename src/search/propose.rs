//! What the index proposes for a query: the best title of each unit group, in stages.
//!
//! Whole words and beginnings first; typing errors when that finds few; a part of the words, then
//! letters with gaps, when that finds next to nothing.

use std::ops::Range;

use super::fuzzy;
use super::layout::{Index, Kind, Lang, small};
use super::query::Query;
use super::score::{self, Answer, MAX_TERMS, Term, WHOLE};
use super::typo::{self, Pattern};

/// Typing errors are looked for when whole words and beginnings find fewer unit groups than this.
const FEW: usize = 5;
/// Quality from which a word with typing errors is taken for what was meant.
const SURE: u8 = 40;
/// Words with typing errors that are tried for each word of the query at most.
const MAX_TYPOS: usize = 48;
/// Titles that are looked at for a part of the query's words at most.
const MAX_PARTIAL: usize = 12_000;

/// The best title of a unit group so far.
#[derive(Clone, Copy, Debug)]
pub struct Best {
    /// Number of the unit group.
    pub group: u16,
    /// Number of the title.
    pub title: u32,
    /// How it was found.
    pub kind: Kind,
    /// Rank within the kind, higher is better.
    pub score: i32,
    /// Titles of the group that answer.
    answers: u32,
    /// Found by letters, not by words.
    pub by_letters: bool,
}

/// One word of the query in the index.
#[derive(Debug, Default)]
struct Found {
    term: Term,
    /// Words that begin with it.
    range: Range<u32>,
    /// Words that it is with typing errors, with their quality.
    typos: Vec<(u32, u8)>,
    /// Titles in the postings of all of them.
    titles: usize,
}

/// Buffers of a search, kept between searches.
#[derive(Debug, Default)]
pub struct Scratch {
    groups: Vec<Option<Best>>,
    touched: Vec<u16>,
    seen: Vec<u64>,
    found: Vec<Found>,
    terms: Vec<Term>,
    /// Quality of each word for each term.
    quality: Vec<Vec<u8>>,
    letters: Vec<u8>,
}

impl Scratch {
    /// Fills `out` with the best title of each unit group that answers `query`, best first.
    pub fn propose(&mut self, index: &Index, query: &Query, lang: Lang, out: &mut Vec<Best>) {
        out.clear();
        self.clear_groups(index);
        if let Some(code) = query.code() {
            self.codes(index, code, lang);
        }
        self.terms.clear();
        let mut terms = query.terms();
        match (terms.next(), terms.next()) {
            (None, _) => {}
            (Some(only @ ([_] | [_, _])), None) => self.short(index, only),
            _ => self.words(index, query),
        }
        let short = self.terms.is_empty();
        let little = self.touched.len() < 3 && (short || !self.is_sure());
        if little && query.letters(&mut self.letters) {
            let letters = std::mem::take(&mut self.letters);
            fuzzy::propose(index, &letters, |title, score| {
                self.offer(index, title, Kind::Fuzzy, score, true);
            });
            self.letters = letters;
        }
        out.extend(self.touched.iter().filter_map(|group| *self.groups.get(usize::from(*group))?));
        for best in out.iter_mut() {
            best.score += score::breadth(best.answers);
        }
        out.sort_unstable_by_key(|best| (best.kind, -best.score, best.title));
    }

    /// Where the words of the last query stand in a title: see [`Answer::at`].
    pub fn locate(&self, index: &Index, title: u32) -> Option<Answer> {
        let words = index.title_words(title);
        score::judge(words, index.meta(title), &self.terms, true, |term, word| self.quality_of(term, word))
    }

    fn quality_of(&self, term: usize, word: u32) -> u8 {
        self.quality.get(term).and_then(|table| table.get(word as usize)).copied().unwrap_or(0)
    }

    /// True when there is a hit of which all words are known but for errors in whole words.
    fn is_sure(&self) -> bool {
        let known = |found: &Found| {
            !found.range.is_empty() || found.typos.first().is_some_and(|(_, quality)| *quality >= SURE)
        };
        self.touched
            .iter()
            .filter_map(|group| self.groups.get(usize::from(*group))?.as_ref())
            .any(|best| best.kind <= Kind::Word || best.kind == Kind::Typo)
            && self.found.iter().take(self.terms.len()).all(known)
    }

    fn clear_groups(&mut self, index: &Index) {
        for group in self.touched.drain(..) {
            if let Some(slot) = self.groups.get_mut(usize::from(group)) {
                *slot = None;
            }
        }
        self.groups.resize(index.groups(), None);
        for (found, table) in self.found.iter_mut().zip(&mut self.quality) {
            clear(table, found);
            found.range = 0..0;
            found.typos.clear();
        }
    }

    fn offer(&mut self, index: &Index, title: u32, kind: Kind, score: i32, by_letters: bool) {
        let group = index.meta(title).group;
        let Some(slot) = self.groups.get_mut(usize::from(group)) else { return };
        match slot {
            None => {
                *slot = Some(Best { group, title, kind, score, answers: 1, by_letters });
                self.touched.push(group);
            }
            Some(best) => {
                best.answers += 1;
                if (kind, -score, title) < (best.kind, -best.score, best.title) {
                    (best.title, best.kind, best.score, best.by_letters) = (title, kind, score, by_letters);
                }
            }
        }
    }

    fn codes(&mut self, index: &Index, code: &str, lang: Lang) {
        for group in 0..index.groups() as u16 {
            if index.code(group).starts_with(code)
                && let Some(title) = index.official(group, lang)
            {
                self.offer(index, title, Kind::Code, 0, false);
            }
        }
        // The order of codes, whatever the number of titles.
        for best in self.groups.iter_mut().flatten() {
            best.answers = 0;
        }
    }

    fn short(&mut self, index: &Index, typed: &[u8]) {
        for hit in index.short(typed) {
            self.offer(index, hit.title, hit.kind, hit.score, false);
        }
        for best in self.groups.iter_mut().flatten() {
            best.answers = 0;
        }
    }

    /// Prepares the quality of all words for the only term of a short query, so that [`Scratch::locate`] works.
    pub fn prepare_short(&mut self, index: &Index, query: &Query) {
        if self.terms.is_empty() && !self.touched.is_empty() {
            self.look_up(index, query);
        }
    }

    fn look_up(&mut self, index: &Index, query: &Query) {
        let titles = index.titles();
        self.terms.clear();
        for (at, (typed, optional)) in query.terms().zip(query.optional()).take(MAX_TERMS).enumerate() {
            if self.found.len() <= at {
                self.found.push(Found::default());
                self.quality.push(Vec::new());
            }
            let (Some(found), Some(table)) = (self.found.get_mut(at), self.quality.get_mut(at)) else {
                return;
            };
            table.resize(index.words(), 0);
            found.range = index.beginning(typed);
            found.titles = index.postings(found.range.clone()).len();
            found.term = Term { weight: score::rarity(found.titles, titles), optional };
            for word in found.range.clone() {
                if let Some(slot) = table.get_mut(word as usize) {
                    let found = index.postings(word..word + 1).len();
                    *slot = score::beginning(typed.len(), index.word(word).len(), found);
                }
            }
            self.terms.push(found.term);
        }
    }

    fn words(&mut self, index: &Index, query: &Query) {
        self.look_up(index, query);
        let count = self.terms.len();
        self.walk(index, false);
        if self.touched.len() >= FEW {
            return;
        }
        let mut erring = false;
        for (at, typed) in query.terms().take(count).enumerate() {
            erring |= self.look_up_typos(index, at, typed, at + 1 == count);
        }
        if erring {
            self.walk(index, false);
        }
        if self.touched.len() < 3 && self.terms.iter().filter(|term| !term.optional).count() > 1 {
            self.lighten_unknown();
            self.walk(index, true);
        }
    }

    /// Gives words that no title has as typed half the weight of an average one: they say little
    /// about which title is meant, and their rarity would drown the others.
    fn lighten_unknown(&mut self) {
        let known: Vec<i32> = self
            .found
            .iter()
            .zip(&self.terms)
            .filter(|(found, _)| !found.range.is_empty())
            .map(|(_, term)| term.weight)
            .collect();
        let Ok(count @ 1..) = i32::try_from(known.len()) else { return };
        let average = known.iter().sum::<i32>() / count;
        for (found, term) in self.found.iter().zip(&mut self.terms) {
            if found.range.is_empty() {
                term.weight = (average / 2).max(1);
            }
        }
    }

    /// Judges the titles of the rarest term (with `partial`, of all terms, rarest first).
    fn walk(&mut self, index: &Index, partial: bool) {
        let mut order: Vec<usize> = (0..self.terms.len()).collect();
        let titles = |at: &usize| self.found.get(*at).map_or(0, |found| found.titles);
        order.retain(|at| {
            let optional = self.terms.get(*at).is_some_and(|term| term.optional);
            !(optional || partial && titles(at) == 0)
        });
        order.sort_by_key(titles);
        if partial {
            // Titles that answer half of the query have one of the words that the common ones, with
            // less than half of its weight together, leave over.
            let weight = |at: &usize| self.terms.get(*at).map_or(0, |term| term.weight);
            let asked: i32 = self.terms.iter().filter(|term| !term.optional).map(|term| term.weight).sum();
            let mut common = 0;
            while let Some(last) = order.last()
                && 2 * (common + weight(last)) < asked
            {
                common += weight(last);
                order.pop();
            }
        } else {
            order.truncate(1);
        }
        self.seen.clear();
        self.seen.resize(index.titles().div_ceil(64), 0);
        if let ([_], [only, ..]) = (self.terms.as_slice(), order.as_slice()) {
            self.walk_one(index, *only);
            return;
        }
        let mut left = if partial { MAX_PARTIAL } else { usize::MAX };
        for at in order {
            let Some(found) = self.found.get_mut(at) else { return };
            let range = found.range.clone();
            let typos = std::mem::take(&mut found.typos);
            self.visit(index, range, partial, &mut left);
            for (word, _) in &typos {
                self.visit(index, *word..*word + 1, partial, &mut left);
            }
            if let Some(found) = self.found.get_mut(at) {
                found.typos = typos;
            }
        }
    }

    /// As `visit` for a query of one word, where most titles need not be read: they cannot be
    /// better than what their group has.
    fn walk_one(&mut self, index: &Index, term: usize) {
        let (Some(found), Some(table)) = (self.found.get(term), self.quality.get(term)) else { return };
        for word in found.range.clone().chain(found.typos.iter().map(|(word, _)| *word)) {
            let quality = table.get(word as usize).copied().unwrap_or(0);
            for title in index.postings(word..word + 1) {
                let title = small(*title);
                let meta = index.meta(title);
                let (Some(seen), Some(slot)) =
                    (self.seen.get_mut(title as usize / 64), self.groups.get_mut(usize::from(meta.group)))
                else {
                    continue;
                };
                let bit = 1_u64 << (title % 64);
                let new = u32::from(*seen & bit == 0);
                *seen |= bit;
                let (kind, score) = score::bound(quality, meta);
                if let Some(best) = slot {
                    best.answers += new;
                    if (kind, -score, title) >= (best.kind, -best.score, best.title) {
                        continue;
                    }
                }
                let (kind, score) = score::judge_one(index.title_words(title), meta, word, quality);
                match slot {
                    None => {
                        let group = meta.group;
                        *slot = Some(Best { group, title, kind, score, answers: new, by_letters: false });
                        self.touched.push(group);
                    }
                    Some(best) if (kind, -score, title) < (best.kind, -best.score, best.title) => {
                        (best.title, best.kind, best.score, best.by_letters) = (title, kind, score, false);
                    }
                    Some(_) => {}
                }
            }
        }
    }

    fn visit(&mut self, index: &Index, words: Range<u32>, partial: bool, left: &mut usize) {
        for title in index.postings(words) {
            let title = small(*title);
            let Some(seen) = self.seen.get_mut(title as usize / 64) else { continue };
            let bit = 1_u64 << (title % 64);
            if *seen & bit != 0 {
                continue;
            }
            *seen |= bit;
            if *left == 0 {
                return;
            }
            *left -= 1;
            let answer = score::judge(
                index.title_words(title),
                index.meta(title),
                &self.terms,
                partial,
                |term, word| self.quality_of(term, word),
            );
            if let Some(answer) = answer {
                self.offer(index, title, answer.kind, answer.score, false);
            }
        }
    }

    /// Adds the words that `typed` may be meant for; `open` when it may go on. True when there are any.
    fn look_up_typos(&mut self, index: &Index, at: usize, typed: &[u8], open: bool) -> bool {
        let allowed = typo::allowed(typed.len());
        let (Some(found), Some(table)) = (self.found.get_mut(at), self.quality.get_mut(at)) else {
            return false;
        };
        let (true, [first, second, ..], Some(pattern)) = (allowed > 0, typed, Pattern::new(typed)) else {
            return false;
        };
        let shortest = typed.len() - allowed as usize;
        let longest = if open { usize::MAX } else { typed.len() + allowed as usize };
        let letters = super::layout::letters(typed);
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
        if found.titles == 0 {
            found.term.weight = score::rarity(titles, index.titles());
            if let Some(term) = self.terms.get_mut(at) {
                *term = found.term;
            }
        }
        found.titles += titles;
        titles > 0
    }
}

fn clear(table: &mut [u8], found: &Found) {
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
