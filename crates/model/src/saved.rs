//! A saved occupation, and the three-way merge of two lists: what this window did, what another did.

use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};

/// A saved occupation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The code of the unit group, such as `32129`. Kept as it is written, known or not.
    pub code: String,
    /// The user's own words, on one line; may be empty.
    #[serde(default)]
    pub note: String,
    /// The day on which it was saved, `YYYY-MM-DD`; may be empty when written by hand.
    #[serde(default)]
    pub added: String,
}

/// Between the two notes when both windows wrote one.
const BETWEEN: &str = " / ";

/// Merges `mine` and `theirs`, which both come from `base`.
///
/// - An entry that either added is kept; one that either removed is removed, unless the other changed its note.
/// - A note that one changed is taken; two different ones are joined by " / ", mine first.
/// - The order is mine, then what is new in theirs; when only they moved entries it is theirs, then what is new
///   in mine.
pub fn merge(base: &[Entry], mine: &[Entry], theirs: &[Entry]) -> Vec<Entry> {
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
    for entry in first.iter().chain(second) {
        entries.extend(kept.remove(entry.code.as_str()));
    }
    entries
}

/// Makes the change that led from one list to another in the list as it is `now`, whatever others did to that
/// since: their entries stay, their notes are joined, and their order stays where the change moved nothing.
pub fn change(from: &[Entry], to: &[Entry], now: &[Entry]) -> Vec<Entry> {
    let merged = merge(from, to, now);
    let (in_from, in_to) = (by_code(from), by_code(to));
    let order = |list: &[Entry]| {
        let codes = list.iter().map(|entry| entry.code.clone());
        codes
            .filter(|code| in_from.contains_key(code.as_str()) && in_to.contains_key(code.as_str()))
            .collect()
    };
    let (before, after): (Vec<String>, Vec<String>) = (order(from), order(to));
    if before != after {
        return merged;
    }
    let mut left: HashMap<String, Entry> =
        merged.into_iter().map(|entry| (entry.code.clone(), entry)).collect();
    let mut entries: Vec<Entry> = now.iter().filter_map(|entry| left.remove(&entry.code)).collect();
    // What comes back stands behind the one that it stood behind.
    let mut place = 0;
    for entry in to {
        if let Some(entry) = left.remove(&entry.code) {
            entries.insert(place.min(entries.len()), entry);
            place += 1;
        } else if let Some(at) = entries.iter().position(|known| known.code == entry.code) {
            place = at + 1;
        }
    }
    entries
}

fn by_code(list: &[Entry]) -> HashMap<&str, &Entry> {
    list.iter().map(|entry| (entry.code.as_str(), entry)).collect()
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
pub fn join_notes(mine: &str, theirs: &str) -> String {
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
fn only_they_moved(base: &[Entry], mine: &[Entry], theirs: &[Entry]) -> bool {
    let codes = |list: &[Entry]| list.iter().map(|entry| entry.code.clone()).collect::<HashSet<_>>();
    let (in_base, in_mine, in_theirs) = (codes(base), codes(mine), codes(theirs));
    let order = |list: &[Entry]| {
        let common =
            |code: &String| in_base.contains(code) && in_mine.contains(code) && in_theirs.contains(code);
        list.iter().map(|entry| entry.code.clone()).filter(common).collect::<Vec<_>>()
    };
    let before = order(base);
    before == order(mine) && before != order(theirs)
}
