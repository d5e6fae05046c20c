//! Search over codes and all titles in both languages, as one types.
//!
//! An index that was built with the program proposes unit groups (`propose`); the skim matcher
//! ranks the best of them and marks their letters (`mark`). The modules `fold`, `layout`,
//! `score` and `build` are what packing the data needs.

pub mod build;
pub mod fold;
mod fuzzy;
pub mod layout;
mod mark;
mod propose;
mod query;
pub mod score;
mod terms;
pub mod text;
mod typo;

use mark::{Marked, Marker};
use propose::{Best, Scratch};
use query::Query;

pub use layout::{FormatError, Index, Kind, Lang};

/// Hits that the skim matcher ranks; those below keep the order of the index.
const RANKED: usize = 16;
/// Hits by letters with gaps that are shown at most.
const BY_LETTERS: usize = 24;

/// A unit group that answers a query, with its best title.
#[derive(Clone, Debug, PartialEq, Eq)]
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
    pub kind: Kind,
    /// Characters of the title (not bytes) that matched, ascending; empty for a hit by code.
    pub positions: Vec<u16>,
    /// Rank within the kind, higher is better; comparable within one search only.
    pub score: i32,
}

/// Searches an index; keeps its buffers between searches.
pub struct Searcher {
    index: Index,
    lang: Lang,
    query: Query,
    scratch: Scratch,
    marker: Marker,
    best: Vec<Best>,
}

impl Searcher {
    /// A searcher over `index`.
    pub fn new(index: Index) -> Self {
        Self {
            index,
            lang: Lang::En,
            query: Query::default(),
            scratch: Scratch::default(),
            marker: Marker::default(),
            best: Vec::new(),
        }
    }

    /// Sets the language of the official titles that hits by code show (English at first).
    pub fn set_language(&mut self, lang: Lang) {
        self.lang = lang;
    }

    /// The `limit` best unit groups for `query`, best first, each once with its best title.
    ///
    /// Order: [`Kind`], then score. Of a query only the first 200 characters and twelve words are
    /// looked at; control characters separate words; a query without letters and digits finds nothing.
    pub fn search(&mut self, query: &str, limit: usize) -> Vec<Hit> {
        let index = self.index;
        self.query.set(query);
        self.scratch.propose(&index, &self.query, self.lang, &mut self.best);
        let by_words = self.best.iter().filter(|best| !best.by_letters).count();
        self.best.truncate(limit.min(by_words + BY_LETTERS));
        if self.best.iter().any(|best| best.kind != Kind::Code) {
            self.scratch.prepare_short(&index, &self.query);
        }
        let mut letters = Vec::new();
        let mut hits = Vec::with_capacity(self.best.len());
        for (place, best) in self.best.iter().enumerate() {
            let rank = place < RANKED;
            let marked = if best.kind == Kind::Code {
                Marked::default()
            } else if best.by_letters {
                if letters.is_empty() {
                    self.query.letters(&mut letters);
                }
                self.marker.letters(&index, &letters, best.title)
            } else {
                match self.scratch.locate(&index, best.title) {
                    Some(answer) => self.marker.words(&index, &self.query, best.title, &answer, rank),
                    None => Marked::default(),
                }
            };
            let gain = if best.by_letters { 2 * marked.rank } else { marked.rank / 2 };
            let meta = index.meta(best.title);
            hits.push(Hit {
                group: best.group,
                code: index.code(best.group),
                title: index.title(best.title),
                lang: meta.lang,
                kind: best.kind,
                positions: marked.positions,
                score: best.score + if rank { gain } else { 0 },
            });
        }
        let ranked = hits.len().min(RANKED);
        if let Some(top) = hits.get_mut(..ranked) {
            top.sort_by_key(|hit| (hit.kind, -hit.score));
        }
        hits
    }
}
