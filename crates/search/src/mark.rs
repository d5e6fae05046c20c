//! The last word on order and the letters that are marked: the skim matcher, on what the index proposed.

use fuzzy_matcher::skim::SkimMatcherV2;

use super::Spoken;
use super::fold::Folded;
use super::layout::{Index, WORD, small};
use super::query::Query;
use super::score::{NOWHERE, TitleMatch};
use super::spelling;
use super::stem::stem;
use super::typo;

/// Ranks and marks titles.
pub(crate) struct Marker {
    skim: SkimMatcherV2,
    title: Folded,
    /// Characters of the folded title that the index matched, ascending.
    matched: Vec<usize>,
    /// Those characters as text: what the skim matcher looks for.
    pattern: String,
}

impl Default for Marker {
    fn default() -> Self {
        Self {
            skim: SkimMatcherV2::default().ignore_case(),
            title: Folded::default(),
            matched: Vec::new(),
            pattern: String::new(),
        }
    }
}

/// A marked title.
#[derive(Debug, Default)]
pub(crate) struct Marked {
    /// Characters of the title that matched, ascending.
    pub positions: Vec<u16>,
    /// What the skim matcher thinks of it, 0 to 100; compactness and beginnings of words count.
    pub rank: i32,
}

impl Marker {
    /// Marks where the words of `query` stand in `title`; with `rank`, the skim matcher ranks the
    /// title and chooses the letters.
    ///
    /// The letters are given to it in the order of the title, so the order of the query's words
    /// and its typing errors do not matter to it.
    pub(crate) fn words(
        &mut self,
        index: &Index,
        query: &Query,
        title: u32,
        answer: &TitleMatch,
        rank: bool,
    ) -> Marked {
        self.title.set(index.title(title));
        self.matched.clear();
        let words = index.title_words(title);
        for (typed, place) in query.terms().zip(answer.at) {
            if place == NOWHERE {
                continue;
            }
            let place = usize::from(place);
            let Some(start) = self.title.first_char(place) else { continue };
            let word = words.get(place).map(|word| index.word(small(*word) & WORD)).unwrap_or_default();
            if word.starts_with(typed) {
                self.matched.extend((0..chars(typed)).map(|at| start + at));
            } else if word.is_ascii() {
                self.matched.extend(typo::common(typed, word).into_iter().map(|at| start + usize::from(at)));
            } else {
                self.matched.extend((0..chars(word)).map(|at| start + at));
            }
        }
        self.matched.sort_unstable();
        self.matched.dedup();
        self.pattern.clear();
        if rank {
            let mut next = self.matched.iter().copied().peekable();
            self.pattern.extend(
                self.title
                    .text()
                    .chars()
                    .enumerate()
                    .filter(|(at, _)| next.next_if_eq(at).is_some())
                    .map(|(_, ch)| ch),
            );
            if let Some(marked) = self.ask() {
                return marked;
            }
        }
        Marked { positions: self.to_original(self.matched.iter().copied()), rank: 0 }
    }

    /// Marks the words of a title that have one of the stems `asked`.
    pub(crate) fn stems(&mut self, title: &str, asked: &[String]) -> Marked {
        self.title.set(title);
        let mut own = String::new();
        self.matched.clear();
        for (at, word) in self.title.words().enumerate() {
            // A word and its stem begin alike, so most words need no stem.
            let first = word.as_bytes().first();
            let meant = asked.iter().any(|asked| asked.as_bytes().first() == first) && {
                stem(word, &mut own);
                asked.contains(&own)
            };
            if let (true, Some(start)) = (meant, self.title.first_char(at)) {
                self.matched.extend((0..chars(word.as_bytes())).map(|at| start + at));
            }
        }
        Marked { positions: self.to_original(self.matched.iter().copied()), rank: 0 }
    }

    /// Finds the word of a title that each word of a query meets; those that meet none and that the model does not
    /// know say nothing and go.
    pub(crate) fn meet(&mut self, title: &str, words: &mut Vec<Spoken>) {
        if words.is_empty() {
            return;
        }
        self.title.set(title);
        let stems = |word: &str| -> Vec<String> {
            std::iter::once(super::stem::of(word))
                .chain(spelling::others(word).map(super::stem::of))
                .collect()
        };
        let asked: Vec<Vec<String>> = words.iter().map(|spoken| stems(&spoken.word)).collect();
        let mut own = String::new();
        for (at, word) in self.title.words().enumerate() {
            stem(word, &mut own);
            let place = asked.iter().position(|asked| asked.contains(&own));
            let Some(spoken) = place.and_then(|place| words.get_mut(place)) else { continue };
            let Some(start) = self.title.first_char(at).filter(|_| spoken.met.is_none()) else { continue };
            let last = start + word.chars().count().saturating_sub(1);
            let Some((from, to)) = self.title.origin(start).zip(self.title.origin(last)) else { continue };
            let written =
                title.chars().skip(usize::from(from)).take(usize::from(to.saturating_sub(from)) + 1);
            spoken.met = Some(written.flat_map(char::to_lowercase).collect());
        }
        words.retain(|spoken| spoken.met.is_some() || spoken.share > 0.0);
        words.sort_by_key(|spoken| spoken.met.is_none());
    }

    /// Ranks and marks a title that was found by the query's `letters`.
    pub(crate) fn letters(&mut self, index: &Index, letters: &[u8], title: u32) -> Marked {
        self.title.set(index.title(title));
        self.pattern.clear();
        self.pattern.push_str(std::str::from_utf8(letters).unwrap_or_default());
        self.ask().unwrap_or_default()
    }

    fn ask(&self) -> Option<Marked> {
        if self.pattern.is_empty() {
            return None;
        }
        let (score, found) = self.skim.fuzzy(self.title.text(), &self.pattern, true)?;
        // A letter is worth 16 and a bonus of 8 at most, the first 16.
        let most = self.pattern.chars().map(|_| 24).sum::<i64>() + 8;
        let rank = (100 * score / most).clamp(0, 100) as i32;
        Some(Marked { positions: self.to_original(found.into_iter()), rank })
    }

    fn to_original(&self, folded: impl Iterator<Item = usize>) -> Vec<u16> {
        let mut positions: Vec<u16> = folded.filter_map(|at| self.title.origin(at)).collect();
        positions.dedup();
        positions
    }
}

fn chars(word: &[u8]) -> usize {
    word.iter().filter(|byte| **byte & 0xc0 != 0x80).count()
}

/// Of several words that stand for one typed (`repairer` and `mechanic` for `fix`) keeps the first, with the shares of all.
pub(crate) fn say_once(words: &mut Vec<Spoken>) {
    let mut once: Vec<Spoken> = Vec::with_capacity(words.len());
    for spoken in words.drain(..) {
        match once.iter_mut().find(|own| own.typed.is_some() && own.typed == spoken.typed) {
            Some(own) => own.share += spoken.share,
            None => once.push(spoken),
        }
    }
    // Those that the title has first, then the largest share.
    once.sort_by(|a, b| a.met.is_none().cmp(&b.met.is_none()).then(b.share.total_cmp(&a.share)));
    *words = once;
}
