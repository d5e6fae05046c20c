//! Which unit groups belong to an O*NET occupation, by the links of the occupations that are written.

use std::collections::BTreeMap;

use metier_model::schema::written::LinkFacts;
use metier_model::schema::{Fit, Occupation};
use metier_search::build as index;

/// Longest list of codes of a name, in characters: a few names are given to fifty occupations.
pub(super) const CODES: usize = 1000;

/// The unit groups of each O*NET occupation, with how well they fit.
pub(super) type Links = BTreeMap<String, BTreeMap<u16, index::Fit>>;

/// The links of the roles of the occupations.
pub(super) fn links_of(occupations: &[Option<Occupation>]) -> Links {
    let mut links = Links::new();
    for (occupation, group) in occupations.iter().zip(0_u16..) {
        for link in occupation.iter().flat_map(|occupation| &occupation.roles).flat_map(|role| &role.onet) {
            join(&mut links, group, &link.code, link.fit);
        }
    }
    links
}

/// Adds the links of one role's facts.
pub(super) fn link(links: &mut Links, group: u16, facts: &[LinkFacts]) {
    for link in facts {
        join(links, group, &link.code, link.fit);
    }
}

fn join(links: &mut Links, group: u16, code: &str, fit: Fit) {
    let fit = match fit {
        Fit::Same => index::Fit::Same,
        Fit::Close => index::Fit::Close,
        Fit::Partial => index::Fit::Partial,
    };
    let slot = links.entry(code.to_string()).or_default().entry(group).or_insert(fit);
    *slot = fit.max(*slot);
}
