//! What the index proposes for a query: the best title of each unit group, in stages.
//!
//! Whole words and beginnings first; typing errors when that finds few; letters with gaps when that finds next to
//! nothing.

use std::ops::Range;

use super::Lang;
use super::fuzzy;
use super::layout::{Index, MatchKind, small};
use super::query::Query;
use super::score::{self, Says, TitleMatch};
use super::terms::Terms;

/// Typing errors are looked for when whole words and beginnings find fewer unit groups than this.
const FEW: usize = 5;

/// The best title of a unit group so far.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Best {
    /// Number of the unit group.
    pub group: u16,
    /// Number of the title.
    pub title: u32,
    /// How it was found.
    pub kind: MatchKind,
    /// Rank within the kind, higher is better.
    pub score: i32,
    /// Titles of the group that answer.
    answers: u32,
    /// Found by letters, not by words.
    pub by_letters: bool,
    /// How much of the query its title says.
    pub says: Says,
}

/// Buffers of a search, kept between searches.
#[derive(Debug, Default)]
pub(crate) struct Scratch {
    groups: Vec<Option<Best>>,
    touched: Vec<u16>,
    seen: Vec<u64>,
    terms: Terms,
    letters: Vec<u8>,
    /// Language whose titles stand for their group before those of another.
    own: Option<Lang>,
}

impl Scratch {
    /// Fills `out` with the best title of each unit group that answers `query`, best first.
    pub(crate) fn propose(&mut self, index: &Index, query: &Query, lang: Lang, out: &mut Vec<Best>) {
        out.clear();
        self.own = Some(lang);
        self.clear_groups(index);
        let mut terms = query.terms();
        match (terms.next(), terms.next()) {
            (None, _) => {}
            (Some(only @ ([_] | [_, _])), None) => self.short(index, only),
            _ => self.words(index, query),
        }
        let short = self.terms.all().is_empty();
        // Two or three letters stand with gaps in most titles: where words have them, that is what was meant.
        let few = if query.is_tiny() { 1 } else { 3 };
        let little = self.touched.len() < few && (short || !self.is_sure());
        if little && query.letters(&mut self.letters) {
            let letters = std::mem::take(&mut self.letters);
            fuzzy::propose(index, &letters, |title, score| {
                // What is short for a title is so in its language.
                if index.meta(title).lang != lang {
                    return;
                }
                self.offer(index, title, MatchKind::Fuzzy, score, Says::Part, true);
            });
            self.letters = letters;
        }
        out.extend(self.touched.iter().filter_map(|group| *self.groups.get(usize::from(*group))?));
        for best in out.iter_mut() {
            best.score += score::breadth(best.answers);
        }
        out.sort_unstable_by_key(|best| (best.kind, -best.score, best.title));
    }

    /// Where the words of the last query stand in a title: see [`TitleMatch::at`].
    pub(crate) fn locate(&self, index: &Index, title: u32) -> Option<TitleMatch> {
        let words = index.title_words(title);
        score::judge(words, index.meta(title), self.terms.all(), true, |term, word| {
            self.terms.quality(term, word)
        })
    }

    /// True when there is a hit of which all words are known but for errors in whole words.
    fn is_sure(&self) -> bool {
        self.touched
            .iter()
            .filter_map(|group| self.groups.get(usize::from(*group))?.as_ref())
            .any(|best| best.kind <= MatchKind::Word || best.kind == MatchKind::Typo)
            && self.terms.are_known()
    }

    fn clear_groups(&mut self, index: &Index) {
        for group in self.touched.drain(..) {
            if let Some(slot) = self.groups.get_mut(usize::from(group)) {
                *slot = None;
            }
        }
        self.groups.resize(index.groups(), None);
        self.terms.clear();
    }

    fn offer(
        &mut self,
        index: &Index,
        title: u32,
        kind: MatchKind,
        score: i32,
        says: Says,
        by_letters: bool,
    ) {
        let group = index.meta(title).group;
        let Some(slot) = self.groups.get_mut(usize::from(group)) else { return };
        match slot {
            None => {
                *slot = Some(Best { group, title, kind, score, answers: 1, by_letters, says });
                self.touched.push(group);
            }
            Some(best) => {
                best.answers += 1;
                let foreign = |title: u32| self.own.is_some_and(|own| index.meta(title).lang != own);
                if (kind, foreign(title), -score, title)
                    < (best.kind, foreign(best.title), -best.score, best.title)
                {
                    (best.title, best.kind, best.score) = (title, kind, score);
                    (best.by_letters, best.says) = (by_letters, says);
                }
            }
        }
    }

    fn short(&mut self, index: &Index, typed: &[u8]) {
        for hit in index.short(typed) {
            self.offer(index, hit.title, hit.kind, hit.score, Says::Part, false);
        }
        for best in self.groups.iter_mut().flatten() {
            best.answers = 0;
        }
    }

    /// Prepares the quality of all words for the only term of a short query, so that [`Scratch::locate`] works.
    pub(crate) fn prepare_short(&mut self, index: &Index, query: &Query) {
        if self.terms.all().is_empty() && !self.touched.is_empty() {
            self.terms.look_up(index, query);
        }
    }

    fn words(&mut self, index: &Index, query: &Query) {
        self.terms.look_up(index, query);
        let count = self.terms.all().len();
        self.walk(index);
        if self.touched.len() >= FEW {
            return;
        }
        let mut erring = false;
        for (at, typed) in query.terms().take(count).enumerate() {
            erring |= self.terms.look_up_typos(index, at, typed, at + 1 == count);
        }
        if erring {
            self.walk(index);
        }
    }

    /// Judges the titles of the rarest term.
    fn walk(&mut self, index: &Index) {
        let titles = |at: &usize| self.terms.found(*at).map_or(0, |found| found.titles);
        let terms = self.terms.all().iter().enumerate().filter(|(_, term)| !term.optional);
        let Some(rarest) = terms.map(|(at, _)| at).min_by_key(titles) else { return };
        self.seen.clear();
        self.seen.resize(index.titles().div_ceil(64), 0);
        if self.terms.all().len() == 1 {
            self.walk_one(index, rarest);
            return;
        }
        let Some(found) = self.terms.found(rarest) else { return };
        let (range, typos) = (found.range.clone(), found.typos.clone());
        self.visit(index, range);
        for (word, _) in typos {
            self.visit(index, word..word + 1);
        }
    }

    /// As `visit` for a query of one word, where most titles need not be read: they cannot be
    /// better than what their group has.
    fn walk_one(&mut self, index: &Index, term: usize) {
        let Some(found) = self.terms.found(term) else { return };
        for word in found.range.clone().chain(found.typos.iter().map(|(word, _)| *word)) {
            let quality = self.terms.quality(term, word);
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
                let own = self.own;
                let foreign = |title: u32| own.is_some_and(|own| index.meta(title).lang != own);
                if let Some(best) = slot {
                    best.answers += new;
                    if (kind, foreign(title), -score, title)
                        >= (best.kind, foreign(best.title), -best.score, best.title)
                    {
                        continue;
                    }
                }
                let (kind, score) = score::judge_one(index.title_words(title), meta, word, quality);
                match slot {
                    None => {
                        let group = meta.group;
                        *slot = Some(Best {
                            group,
                            title,
                            kind,
                            score,
                            answers: new,
                            by_letters: false,
                            says: Says::Part,
                        });
                        self.touched.push(group);
                    }
                    Some(best)
                        if (kind, foreign(title), -score, title)
                            < (best.kind, foreign(best.title), -best.score, best.title) =>
                    {
                        (best.title, best.kind, best.score, best.by_letters) = (title, kind, score, false);
                    }
                    Some(_) => {}
                }
            }
        }
    }

    fn visit(&mut self, index: &Index, words: Range<u32>) {
        for title in index.postings(words) {
            let title = small(*title);
            let Some(seen) = self.seen.get_mut(title as usize / 64) else { continue };
            let bit = 1_u64 << (title % 64);
            if *seen & bit != 0 {
                continue;
            }
            *seen |= bit;
            let answer = score::judge(
                index.title_words(title),
                index.meta(title),
                self.terms.all(),
                false,
                |term, word| self.terms.quality(term, word),
            );
            if let Some(answer) = answer {
                self.offer(index, title, answer.kind, answer.score, answer.says, false);
            }
        }
    }
}
