//! Codes of other editions of the classification: what they became, by the packed concordance and by the tables that
//! the user brought in.

use std::collections::BTreeMap;

use super::Catalog;
use metier_model::correspondence::{Became, Correspondence, EDITION};
use metier_model::{GroupId, Lang};
use metier_search::{Edition, Former};

/// The edition before this one, whose concordance is packed.
pub(super) const BEFORE: Edition = Edition::Noc2016;

/// What a code became; see [`Catalog::became`].
pub(super) fn became(catalog: &Catalog, tables: &[Correspondence], code: &str, lang: Lang) -> Option<Became> {
    let named = |group: GroupId| (catalog.code(group).to_owned(), catalog.title(group, lang).to_owned());
    if let Some(group) = catalog.group(code) {
        let table = tables.iter().filter(|table| table.from == EDITION).max_by_key(|table| table.to)?;
        let pairs: Vec<_> = table.of_old(code).collect();
        let title = Lang::ALL.map(|lang| catalog.title(group, lang).to_lowercase());
        let same = |new: &str, name: &str| new == code && title.contains(&name.to_lowercase());
        if pairs.is_empty() || matches!(pairs.as_slice(), [pair] if same(&pair.new, &pair.new_title)) {
            return None;
        }
        let codes = pairs.iter().filter(|pair| !pair.new.is_empty());
        let codes = codes.map(|pair| (pair.new.clone(), pair.new_title.clone())).collect();
        return Some(Became { from: EDITION, to: table.to, codes });
    }
    for table in tables.iter().filter(|table| table.to == EDITION) {
        let pairs: Vec<_> = table.of_old(code).collect();
        if !pairs.is_empty() {
            let codes = pairs.iter().filter_map(|pair| catalog.group(&pair.new)).map(named).collect();
            return Some(Became { from: table.from, to: EDITION, codes });
        }
    }
    let groups = catalog.index()?.groups_of_former(BEFORE, code);
    let codes: Vec<_> = groups.into_iter().map(GroupId).map(named).collect();
    (!codes.is_empty()).then_some(Became { from: 2016, to: EDITION, codes })
}

/// What the search answers besides the packed codes; see [`Catalog::brought_codes`].
pub(super) fn brought(catalog: &Catalog, tables: &[Correspondence]) -> Vec<Former> {
    let mut found: BTreeMap<(u16, &str), Vec<u16>> = BTreeMap::new();
    for table in tables {
        let (year, forward) = if table.from == EDITION { (table.to, true) } else { (table.from, false) };
        for pair in &table.rows {
            let (own, other) = if forward { (&pair.old, &pair.new) } else { (&pair.new, &pair.old) };
            if let Some(group) = catalog.group(own).filter(|_| !other.is_empty()) {
                found.entry((year, other)).or_default().push(group.0);
            }
        }
    }
    let former = |((year, code), groups): ((u16, &str), Vec<u16>)| Former {
        edition: Edition::Noc(year),
        code: code.to_owned(),
        groups,
        title: String::new(),
    };
    found.into_iter().map(former).collect()
}
