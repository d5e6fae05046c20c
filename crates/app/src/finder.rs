//! The searcher of the program, which search, palette and front door ask.

use metier_data::Catalog;
use metier_search::{Index, Searcher};

/// The searcher, made when something is first searched for: a start decodes nothing of the index.
#[derive(Default)]
pub(super) struct Finder(Option<Searcher>);

impl Finder {
    /// Makes the searcher where there is none; false where the index is damaged.
    pub(super) fn opens(&mut self, catalog: &Catalog) -> bool {
        if self.0.is_none() {
            let index = catalog.search_index().ok().and_then(|bytes| Index::new(bytes).ok());
            self.0 = index.map(Searcher::new);
            if let Some(searcher) = &mut self.0 {
                searcher.set_brought(catalog.brought_codes());
            }
        }
        self.0.is_some()
    }

    /// The searcher, where it has been made.
    pub(super) fn searcher(&mut self) -> Option<&mut Searcher> {
        self.0.as_mut()
    }
}
