//! The three-way merge of shortlists: what this window did, what another did, since both last agreed.

use super::shortlist::{Entry, Shortlist};
use std::collections::{HashMap, HashSet};

/// Between the two notes when both windows wrote one.
const BETWEEN: &str = " / ";

/// Merges `mine` and `theirs`, which both come from `base`.
///
/// - An entry that either added is kept; one that either removed is removed, unless the other changed its note.
/// - A note that one changed is taken; two different ones are joined by " / ", mine first.
/// - The order is mine, then what is new in theirs; when only they moved entries it is theirs, then what is new
///   in mine.
pub(super) fn merge(base: &Shortlist, mine: &Shortlist, theirs: &Shortlist) -> Shortlist {
    let (in_base, in_mine, in_theirs) = (by_code(base), by_code(mine), by_code(theirs));
    let mut kept: HashMap<&str, Entry> = HashMap::new();
    for code in in_mine.keys().chain(in_theirs.keys()).copied() {
        let merged = match (in_base.get(code), in_mine.get(code), in_theirs.get(code)) {
            (before, Some(mine), Some(theirs)) => Some(both(before.copied(), mine, theirs)),
            (None, Some(only), None) | (None, None, Some(only)) => Some((*only).clone()),
            (Some(before), Some(left), None) | (Some(before), None, Some(left)) => {
                (left.note != before.note).then(|| (*left).clone())
            }
            (_, None, None) => None,
        };
        if let Some(entry) = merged {
            kept.insert(code, entry);
        }
    }
    let (first, second) = if only_they_moved(base, mine, theirs) { (theirs, mine) } else { (mine, theirs) };
    let mut entries = Vec::with_capacity(kept.len());
    for entry in first.entries.iter().chain(&second.entries) {
        entries.extend(kept.remove(entry.code.as_str()));
    }
    Shortlist { version: mine.version, entries }
}

fn by_code(list: &Shortlist) -> HashMap<&str, &Entry> {
    list.entries.iter().map(|entry| (entry.code.as_str(), entry)).collect()
}

fn both(before: Option<&Entry>, mine: &Entry, theirs: &Entry) -> Entry {
    let note = match before {
        Some(before) if mine.note == before.note => theirs.note.clone(),
        Some(before) if theirs.note == before.note => mine.note.clone(),
        _ => join_notes(&mine.note, &theirs.note),
    };
    // The earlier day is when the entry was added; an empty one says nothing.
    let added = match (mine.added.as_str(), theirs.added.as_str()) {
        ("", other) | (other, "") => other,
        (one, other) => one.min(other),
    };
    Entry { code: mine.code.clone(), note, added: added.to_owned() }
}

/// Two notes as one: `mine`, then each part of `theirs` that it does not hold yet, so that saving again and again
/// does not repeat anything.
pub(super) fn join_notes(mine: &str, theirs: &str) -> String {
    if mine.is_empty() {
        return theirs.to_owned();
    }
    let mut note = mine.to_owned();
    for part in theirs.split(BETWEEN) {
        if part.is_empty() || note.split(BETWEEN).any(|known| known == part) {
            continue;
        }
        note.push_str(BETWEEN);
        note.push_str(part);
    }
    note
}

/// Whether theirs has the common entries in another order than base, and mine has not.
fn only_they_moved(base: &Shortlist, mine: &Shortlist, theirs: &Shortlist) -> bool {
    let codes =
        |list: &Shortlist| list.entries.iter().map(|entry| entry.code.clone()).collect::<HashSet<_>>();
    let (in_base, in_mine, in_theirs) = (codes(base), codes(mine), codes(theirs));
    let order = |list: &Shortlist| {
        let common =
            |code: &String| in_base.contains(code) && in_mine.contains(code) && in_theirs.contains(code);
        list.entries.iter().map(|entry| entry.code.clone()).filter(common).collect::<Vec<_>>()
    };
    let before = order(base);
    before == order(mine) && before != order(theirs)
}
