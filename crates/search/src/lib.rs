//! Search over codes and all titles in both languages, as one types.
//!
//! An index that was built with the program proposes unit groups (`propose`); the skim matcher
//! ranks the best of them and marks their letters (`mark`). The modules `fold`, `layout`,
//! `score` and `build` are what packing the data needs.
//!
//! ```
//! use metier_search::build::{Input, TitleEntry, build};
//! use metier_search::{Index, Lang, Searcher};
//!
//! let title = |group, code, title| TitleEntry {
//!     group, code, lang: Lang::En, title, official: true, illustrative: false,
//! };
//! let entries = [title(0, "21231", "Software engineers and designers"), title(1, "31301", "Registered nurses")];
//! let bytes = build(&Input { entries: &entries, workers: &[90_000, 300_000], ..Input::default() });
//! // An index is read in place; the program embeds it.
//! let mut searcher = Searcher::new(Index::new(bytes.leak())?);
//! let hits = searcher.search("nurces", 5);
//! assert_eq!(hits[0].code, "31301");
//! # Ok::<(), metier_search::FormatError>(())
//! ```

mod alike;
mod answer;
pub mod build;
mod called;
mod codes;
mod conditions;
mod cover;
mod described;
pub mod exact;
pub mod fold;
mod fuzzy;
mod headings;
pub mod language;
pub mod layout;
mod lexicon;
mod lines;
mod mark;
pub mod matching;
pub mod meaning;
mod named;
mod names;
pub mod offer;
mod pieces;
mod propose;
mod query;
mod roots;
pub mod score;
mod special;
mod spelling;
pub mod stem;
mod terms;
#[cfg(test)]
mod tests;
pub mod texts;
mod tools;
pub mod trained;
mod typed;
mod typo;
mod whole;
pub mod wishes;
mod word_lists;

use std::cmp::Reverse;
use std::ops::Range;

use cover::{Cover, Place};
use mark::{Marked, Marker};
use propose::{Best, Scratch};
use query::Query;
use typed::Known;

pub use layout::{FormatError, Index, MatchKind};
pub use metier_model::Lang;
pub use named::{NamedCodes, UnknownCode, WhoseCode};
pub use names::Fit;
pub use special::{Edition, Former, Said};
pub use wishes::{Condition, Topic};

/// Hits that the skim matcher ranks; those below keep the order of the index.
const RANKED: usize = 16;
/// Hits by letters with gaps that are shown at most.
const BY_LETTERS: usize = 24;
/// Titles that have a word which may be a part of a compound.
const COMMON: u32 = 8;
/// Hits by meaning that say why.
const EXPLAINED: usize = 20;
/// What a reading with compounds joined gains: somebody wrote one word as two, or the other way round.
const JOINED: f32 = 0.05;
/// Chance below which a hit by meaning is a guess.
pub(crate) const GUESS: f32 = 0.2;

/// A unit group that answers a query, with its best title.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// Number of the unit group, in code order.
    pub group: u16,
    /// Its code.
    pub code: &'static str,
    /// The title that matched; for a hit by code the official title.
    pub title: &'static str,
    /// Language of the title.
    pub lang: Lang,
    /// How it was found.
    pub kind: MatchKind,
    /// Characters of the title (not bytes) that matched, ascending; empty for a hit by code.
    pub positions: Vec<u16>,
    /// Rank within the kind, higher is better; comparable within one search only.
    pub score: i32,
    /// What led here, where it is not a title of the classification.
    pub via: Option<Via>,
    /// Why, for a hit by meaning.
    pub reason: Option<Reason>,
    tier: u8,
    foreign: bool,
}

/// What led to a unit group, where it is not a title of the classification.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Via {
    /// A code of another classification.
    Code {
        /// Whose.
        edition: Edition,
        /// The code.
        code: String,
        /// By the title that the code has there: no concordance is at hand.
        by_title: bool,
    },
    /// The title is a name that O*NET gives to its occupation with this code (or these).
    Onet(&'static str),
    /// What is typed stands for these words, any of those that a `|` parts.
    Said {
        /// The words.
        stands_for: &'static str,
        /// How it stands for them.
        said: Said,
    },
    /// The field of study that was asked for: people who studied it work there.
    Study(&'static str),
    /// The conditions that the work meets: it was asked for by these and not by its name.
    Conditions(Vec<Condition>),
}

/// Why a unit group is a hit by meaning.
#[derive(Clone, Debug, PartialEq)]
pub struct Reason {
    /// Words of the query that speak for it: those that its title has first, then by their share, largest first.
    pub words: Vec<Spoken>,
    /// The chance that it is meant, 0 to 1: how often hits that stood out as much were right for names that nobody had
    /// seen. None where everyday words were read as those of titles (`fix` as `repairer`): how often that is right
    /// nobody has measured.
    pub probability: Option<f32>,
}

/// A word of the query that speaks for a hit by meaning.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Spoken {
    /// The word, as titles have it: `repairer`.
    pub word: String,
    /// What was typed instead: `fix`.
    pub typed: Option<String>,
    /// The word of the hit's title that it meets: `repairers`.
    pub met: Option<String>,
    /// Its share in how well the hit answers by the model; none where the model does not know it.
    pub share: f32,
}

impl Reason {
    /// Whether the hit is no more than a guess.
    pub fn is_guess(&self) -> bool {
        self.probability.is_none_or(|chance| chance < GUESS)
    }
}

/// Searches an index; keeps its buffers between searches.
pub struct Searcher {
    index: Index,
    lang: Lang,
    query: Query,
    scratch: Scratch,
    cover: Cover,
    marker: Marker,
    best: Vec<Best>,
    preferred: Vec<u16>,
    /// Codes of other editions that the user brought in.
    brought: Vec<Former>,
    /// What is searched is what a line of an offer calls the work: `Education` is no field of study there.
    of_offer: bool,
}

/// A hit before its title is marked.
struct UnmarkedHit {
    group: u16,
    place: Place,
    kind: MatchKind,
    score: i32,
    /// The part of the score that the people who work in the unit group give.
    by_workers: i32,
    by_letters: bool,
    /// How much of the query its title says.
    says: score::Says,
    via: Option<Via>,
    reason: Option<Reason>,
    /// Rank before all others; see [`tier`].
    tier: u8,
    /// The title is of the other language.
    foreign: bool,
}

impl UnmarkedHit {
    fn new(group: u16, place: Place, kind: MatchKind, score: i32) -> Self {
        Self {
            group,
            place,
            kind,
            score,
            by_workers: 0,
            by_letters: false,
            says: score::Says::Part,
            via: None,
            reason: None,
            tier: tier(kind),
            foreign: false,
        }
    }

    fn via(mut self, via: Option<Via>) -> Self {
        self.via = via;
        self
    }
}

/// The rank of a kind.
fn tier(kind: MatchKind) -> u8 {
    kind as u8
}

/// Moves a hit before those that answer no better, the people who work there apart.
fn move_up(found: &mut [UnmarkedHit], mut at: usize) {
    while let Some(before) = at.checked_sub(1)
        && let [.., above, own] = found.get_mut(..=at).unwrap_or_default()
        && (above.tier, above.foreign) == (own.tier, own.foreign)
        && above.score - above.by_workers <= own.score - own.by_workers
    {
        own.score = own.score.max(above.score);
        own.by_workers = own.by_workers.max(above.by_workers);
        found.swap(before, at);
        at = before;
    }
}

/// Gives the words that speak for hits the accents, capitals and apostrophes that they were typed with.
fn as_typed(hits: &mut [Hit], text: &str) {
    if text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b' ')) {
        return;
    }
    let mut typed: Vec<(String, Range<usize>)> = Vec::new();
    let mut at = 0;
    for word in text.split(|ch: char| !ch.is_alphanumeric()) {
        if !word.is_empty() {
            typed.push((fold::Folded::new(word).text().to_string(), at..at + word.len()));
        }
        at += word.len();
        at += text.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    }
    let spelt = |said: &str| {
        let words: Vec<&str> = said.split(' ').collect();
        let is_said =
            |own: &&[(String, Range<usize>)]| own.iter().zip(&words).all(|((own, _), word)| own == word);
        let found = typed.windows(words.len()).find(is_said)?;
        text.get(found.first()?.1.start..found.last()?.1.end)
    };
    let words = hits.iter_mut().filter_map(|hit| hit.reason.as_mut()).flat_map(|reason| &mut reason.words);
    for said in words.flat_map(|spoken| [Some(&mut spoken.word), spoken.typed.as_mut()]).flatten() {
        if let Some(spelt) = spelt(said) {
            *said = spelt.to_string();
        }
    }
}

/// The beginning of a query, with spaces for control characters.
fn typed_text(query: &str) -> String {
    query.chars().take(query::MAX_QUERY).map(|ch| if ch.is_control() { ' ' } else { ch }).collect()
}

impl Known for Index {
    fn knows(&self, word: &str) -> bool {
        terms::stem_of(self, word.as_bytes()).is_some_and(|stem| self.lexicon.found(stem) > 0)
    }

    fn is_common(&self, word: &str) -> bool {
        terms::stem_of(self, word.as_bytes()).is_some_and(|stem| self.lexicon.found(stem) >= COMMON)
    }

    fn has_kin(&self, word: &str) -> bool {
        let mut buffer = String::new();
        stem::stem(word, &mut buffer);
        self.lexicon.find(&buffer).or_else(|| self.lexicon.kin(&buffer)).is_some()
    }
}

impl Searcher {
    /// A searcher over `index`.
    pub fn new(index: Index) -> Self {
        Self {
            index,
            lang: Lang::default(),
            query: Query::default(),
            scratch: Scratch::default(),
            cover: Cover::default(),
            marker: Marker::default(),
            best: Vec::new(),
            preferred: Vec::new(),
            brought: Vec::new(),
            of_offer: false,
        }
    }

    /// Sets the language of the official titles that hits by code show, and whose titles come first
    /// (English at first).
    pub fn set_language(&mut self, lang: Lang) {
        self.lang = lang;
    }

    /// Sets the unit groups that come first among equals, in their order: those that were looked at last or are saved.
    pub fn set_preferred(&mut self, groups: impl IntoIterator<Item = u16>) {
        self.preferred.clear();
        self.preferred.extend(groups);
    }

    /// Sets the codes of other editions of the classification that are answered besides the packed ones.
    pub fn set_brought(&mut self, codes: Vec<Former>) {
        self.brought = codes;
    }

    /// The `limit` best unit groups for `query`, best first, each once with its best title.
    ///
    /// Order: [`MatchKind`], titles of the own language, score. Of a query only the first 200 characters and twelve words
    /// are looked at; control characters separate words; a query without letters and digits finds nothing. Words that
    /// the titles spell in another way (`center`) are read in theirs, where a title then answers better.
    pub fn search(&mut self, query: &str, limit: usize) -> Vec<Hit> {
        let hits = self.answer(query, limit);
        let Some(spelt) = spelling::in_titles(query) else { return hits };
        let own = self.answer(&spelt, limit);
        let first = |hits: &[Hit]| hits.first().map(|hit| hit.kind);
        // A title of the classification that begins so goes before a name of O*NET.
        let is_better = match (first(&own), first(&hits)) {
            (Some(MatchKind::Prefix), Some(MatchKind::Name)) => true,
            (Some(own), Some(typed)) => own <= MatchKind::Word && own < typed,
            (own, typed) => own.is_some() && typed.is_none(),
        };
        if is_better { own } else { hits }
    }

    /// What [`Searcher::search`] finds for a query as it is spelt.
    fn answer(&mut self, query: &str, limit: usize) -> Vec<Hit> {
        let text = typed_text(query);
        let mut found: Vec<UnmarkedHit> = Vec::new();
        // Who types nothing but codes looks for no words, even where none of them is known.
        let is_code = self.by_codes(&codes::named(&text), &mut found).1;
        let plain = typed::one_gender(&text);
        self.query.set(&plain);
        let readings = if text.len() > 1 { self.readings(&plain) } else { Vec::new() };
        if !is_code && !found.iter().any(|found| found.kind == MatchKind::Code) {
            self.by_title(&readings, &plain, &mut found);
        }
        let short = plain.len() <= 2;
        self.order(&mut found, short);
        found.truncate(limit);
        let stems = |asked: &cover::QueryWord| {
            let kin = asked.kin.iter().map(|kin| self.index.lexicon.stem(*kin as usize).to_string());
            // A title is marked where the word stands in it, however either of them spells it.
            let spellings = spelling::others(&asked.word).map(stem::of);
            std::iter::once(stem::of(&asked.word)).chain(spellings).chain(kin).collect::<Vec<_>>()
        };
        let asked: Vec<String> = self.cover.asked().iter().flat_map(stems).collect();
        let mut hits: Vec<Hit> = found
            .into_iter()
            .enumerate()
            .map(|(place, found)| self.hit(found, place < RANKED, &asked))
            .collect();
        as_typed(&mut hits, &self.spelt(&text));
        let ranked = hits.len().min(RANKED);
        if let Some(top) = hits.get_mut(..ranked) {
            top.sort_by_key(|hit| (hit.tier, hit.foreign, -hit.score));
        }
        hits
    }

    /// A text, and behind it the words that what is short or everyday in it stands for, with their accents.
    fn spelt(&self, text: &str) -> String {
        let words: Vec<String> = fold::Folded::new(text).words().map(str::to_string).collect();
        let mut spelt = text.to_string();
        for at in 0..words.len() {
            for (meant, _) in self.index.special.beginning(words.get(at..).unwrap_or_default()) {
                spelt.push(' ');
                spelt.push_str(meant.stands_for);
            }
        }
        spelt
    }

    /// What a text is of that names no work: a test, a permit, a time of day.
    pub fn topic(&self, query: &str) -> Option<Topic> {
        let words: Vec<String> = fold::Folded::new(&typed_text(query)).words().map(str::to_string).collect();
        self.index.wishes.topic(&words)
    }

    fn readings(&self, plain: &str) -> Vec<typed::Reading> {
        typed::readings(&typed::words(plain), &self.index.special, &self.index, self.lang)
    }

    fn order(&self, found: &mut Vec<UnmarkedHit>, short: bool) {
        let mut seen = vec![false; self.index.groups()];
        // Meaning has no language, and of one or two letters nobody can tell it.
        for found in found.iter_mut().filter(|found| !short && found.tier < tier(MatchKind::Meaning)) {
            found.foreign = match found.place {
                Place::Title(title) => {
                    found.kind > MatchKind::Code && self.index.meta(title).lang != self.lang
                }
                Place::Name(_) => false,
            };
        }
        found.sort_by_cached_key(|found| {
            (found.tier, found.foreign, Reverse(found.score), Reverse(self.index.workers(found.group)))
        });
        found.retain(|found| {
            seen.get_mut(usize::from(found.group)).is_some_and(|seen| !std::mem::replace(seen, true))
        });
        for group in self.preferred.iter().rev() {
            if let Some(at) = found.iter().position(|found| found.group == *group) {
                move_up(found, at);
            }
        }
    }

    fn hit(&mut self, mut found: UnmarkedHit, rank: bool, asked: &[String]) -> Hit {
        let index = self.index;
        let title = match found.place {
            Place::Title(title) => index.title(title),
            Place::Name(name) => index.names.title(name),
        };
        let marked = match (found.kind, found.place) {
            _ if matches!(
                found.via,
                Some(Via::Study(_) | Via::Conditions(_) | Via::Said { said: Said::Translated, .. })
            ) =>
            {
                Marked::default()
            }
            (MatchKind::Code, _) => Marked::default(),
            (MatchKind::Fuzzy, Place::Title(number)) if found.by_letters => {
                let mut letters = Vec::new();
                self.query.letters(&mut letters);
                self.marker.letters(&index, &letters, number)
            }
            (MatchKind::Meaning | MatchKind::Name, _) => self.marker.stems(title, asked),
            (_, Place::Title(number)) => match self.scratch.locate(&index, number) {
                Some(answer) => self.marker.words(&index, &self.query, number, &answer, rank),
                None => self.marker.stems(title, asked),
            },
            (_, Place::Name(_)) => Marked::default(),
        };
        if let Some(reason) = &mut found.reason {
            self.marker.meet(title, &mut reason.words);
            mark::say_once(&mut reason.words);
        }
        let gain = match found.kind {
            // What was weighed against all others keeps its place among them.
            MatchKind::Prefix | MatchKind::Word if found.tier != tier(found.kind) => 0,
            _ if found.tier == tier(MatchKind::Meaning) => 0,
            MatchKind::Prefix | MatchKind::Word | MatchKind::Typo => marked.rank / 2,
            MatchKind::Fuzzy => 2 * marked.rank,
            _ => 0,
        };
        Hit {
            group: found.group,
            code: index.code(found.group),
            title,
            lang: found.place.lang(&index),
            kind: found.kind,
            positions: marked.positions,
            score: found.score + if rank { gain } else { 0 },
            via: found.via,
            reason: found.reason,
            tier: found.tier,
            foreign: found.foreign,
        }
    }
}
