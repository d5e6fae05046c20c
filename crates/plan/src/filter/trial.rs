//! What the tests of filters begin with: the built-in data, its verdicts, and a filter from words.

use super::{Filter, FilterEval};
use metier_data::Catalog;
use metier_evidence::Evidence;
use metier_model::Geo;
use metier_model::schema::Region;

pub(super) const BC: Geo = Geo::Province(Region::BC);

pub(super) fn with(run: impl FnOnce(&Catalog, &FilterEval)) {
    let catalog = Catalog::embedded().unwrap();
    let evidence = Evidence::new(&catalog);
    run(&catalog, &FilterEval::new(&evidence));
}

pub(super) fn filter(catalog: &Catalog, words: &[(&str, &str)]) -> Filter {
    let mut filter = Filter::default();
    for (name, value) in words {
        filter.set(name, value, catalog).unwrap();
    }
    filter
}
