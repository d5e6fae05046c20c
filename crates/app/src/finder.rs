//! The searcher of the program, which search, palette and front door ask.

use std::cell::{RefCell, RefMut};
use std::rc::Rc;

use metier_data::Catalog;
use metier_search::{Index, Searcher};

/// The searcher, made when something is first searched for: a start decodes nothing of the index. Copies of the state
/// share it: it keeps nothing from one search to the next.
#[derive(Clone, Default)]
pub(super) struct Finder(Rc<RefCell<Option<Searcher>>>);

impl Finder {
    /// Makes the searcher where there is none; false where the index is damaged.
    pub(super) fn opens(&self, catalog: &Catalog) -> bool {
        let mut made = self.0.borrow_mut();
        if made.is_none() {
            let index = catalog.search_index().ok().and_then(|bytes| Index::new(bytes).ok());
            *made = index.map(Searcher::new);
            if let Some(searcher) = made.as_mut() {
                searcher.set_brought(catalog.brought_codes());
            }
        }
        made.is_some()
    }

    /// The searcher, where it has been made.
    pub(super) fn searcher(&self) -> Option<RefMut<'_, Searcher>> {
        RefMut::filter_map(self.0.borrow_mut(), Option::as_mut).ok()
    }
}
