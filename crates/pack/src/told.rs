//! Reads how people tell the work of each unit group in everyday words: `everyday.csv`.

use metier_model::{Lang, Named};

use super::check::{Check, NOTE};
use super::hierarchy::Groups;

/// What parts two ways to tell it.
const PARTING: char = ';';

/// What people say of the work of a unit group.
#[derive(Debug)]
pub(super) struct Told {
    /// Number of the unit group.
    pub(super) group: u16,
    ways: Named,
}

impl Told {
    /// Each way to tell it, in its language.
    pub(super) fn ways(&self) -> impl Iterator<Item = (Lang, &str)> {
        self.ways.iter().flat_map(|(lang, ways)| ways.split(PARTING).map(move |way| (lang, way.trim())))
    }
}

/// Reads them; one row a unit group.
pub(super) fn told(check: &mut Check<'_>, groups: &Groups) -> Vec<Told> {
    let Some(table) = check.open("everyday.csv") else { return Vec::new() };
    let rows = check.rows(&table, "code,*", 1, |r| {
        let code = r.text(5);
        let group = groups.position_of(&code);
        if group.is_none() {
            r.fault(format!("{code} is no unit group"));
        }
        let ways = r.named(NOTE);
        group.map(|group| Told { group, ways })
    });
    rows.into_iter().flatten().collect()
}
