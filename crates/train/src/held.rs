//! How well a search finds names that neither the table nor the index knows.

use metier_model::Lang;
use metier_pack::learn::Held;
use metier_search::{Hit, Searcher};

/// Hits that are looked at.
pub(crate) const LOOKED_AT: usize = 5;

/// What was found for a name that was held back.
#[derive(Clone, Debug)]
pub struct HeldResult<'a> {
    /// The name.
    pub held: &'a Held,
    /// The first `LOOKED_AT` hits.
    pub hits: Vec<Hit>,
}

impl HeldResult<'_> {
    /// Whether a hit is one of the right unit groups.
    pub(crate) fn is_right(&self, hit: &Hit) -> bool {
        self.held.groups.contains(&hit.group)
    }
}

/// Searches for each name as somebody types it: in one gender.
pub fn search<'a>(searcher: &mut Searcher, held: &'a [Held]) -> Vec<HeldResult<'a>> {
    held.iter()
        .map(|held| {
            searcher.set_language(held.lang);
            HeldResult { held, hits: searcher.search(&one_gender(&held.title), LOOKED_AT) }
        })
        .collect()
}

/// `Agent/agente de bureau` as `Agent de bureau`.
fn one_gender(title: &str) -> String {
    let first = |word: &str| word.split_once('/').map_or(word, |(first, _)| first).to_string();
    title.split(' ').map(first).collect::<Vec<_>>().join(" ")
}

/// Shares of the names of a language with a right unit group first, and among five, and how many names there are.
pub fn rates(found: &[HeldResult<'_>], lang: Lang) -> (f32, f32, usize) {
    let own: Vec<&HeldResult<'_>> = found.iter().filter(|found| found.held.lang == lang).collect();
    let count = own.len().max(1) as f32;
    let right = |looked_at: usize| {
        let has = |found: &&&HeldResult<'_>| found.hits.iter().take(looked_at).any(|hit| found.is_right(hit));
        own.iter().filter(has).count() as f32 / count
    };
    (right(1), right(LOOKED_AT), own.len())
}
