//! Several named lists of saved occupations: what two windows did to them merged, and one change made again or taken back.

use super::saved::{Entry, change, merge};
use serde::{Deserialize, Serialize};

/// Longest name of a list, in characters.
pub const LONGEST_NAME: usize = 40;

/// Saved occupations under a name. Every user has a first list; the others are made and removed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct List {
    /// Its name; the first list may have none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// The entries, in the user's order.
    #[serde(default)]
    pub entries: Vec<Entry>,
}

impl List {
    /// A list without entries.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), entries: Vec::new() }
    }

    /// Whether it has a name, whatever the case of its letters.
    pub fn is_called(&self, name: &str) -> bool {
        self.name.to_lowercase() == name.to_lowercase()
    }

    fn codes(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|entry| entry.code.as_str())
    }
}

/// The position of the list with a name, whatever the case of its letters.
pub fn position(lists: &[List], name: &str) -> Option<usize> {
    lists.iter().position(|list| list.is_called(name))
}

/// For each list of before what has become of it: the one in its name, else one of a new name with the same
/// occupations, which was renamed. The first list stays the first.
fn followed(base: &[List], now: &[List]) -> Vec<Option<usize>> {
    let mut found: Vec<Option<usize>> = (0..base.len())
        .map(|at| match (at, base.get(at)) {
            (0, _) => Some(0),
            (_, Some(list)) => position(now, &list.name).filter(|&at| at > 0),
            (_, None) => None,
        })
        .collect();
    for at in 1..base.len() {
        if found.get(at).copied().flatten().is_some() {
            continue;
        }
        let Some(list) = base.get(at) else { continue };
        let renamed = (1..now.len()).find(|own| {
            let is_new = now
                .get(*own)
                .is_some_and(|other| position(base, &other.name).is_none() && other.codes().eq(list.codes()));
            is_new && !found.contains(&Some(*own))
        });
        if let Some(slot) = found.get_mut(at) {
            *slot = renamed;
        }
    }
    found
}

/// Merges `mine` and `theirs`, which both come from `base`, list by list as [`merge`] does entry by entry.
///
/// - A list that either made is kept; two of one name are one. A list that either removed is removed, but for entries
///   that the other added or said something new of: those keep it.
/// - A name that one changed is taken; of two new ones mine.
/// - The order is mine, then what is new in theirs.
pub fn merge_lists(base: &[List], mine: &[List], theirs: &[List]) -> Vec<List> {
    let none = List::default();
    let (to_mine, to_theirs) = (followed(base, mine), followed(base, theirs));
    let before = |to: &[Option<usize>], at: usize| to.iter().position(|own| *own == Some(at));
    let mut merged: Vec<List> = Vec::with_capacity(mine.len().max(1));
    for (at, own) in mine.iter().enumerate() {
        let old = before(&to_mine, at);
        let of_base = old.and_then(|old| base.get(old));
        let other = match old {
            Some(old) => to_theirs.get(old).copied().flatten().and_then(|at| theirs.get(at)),
            None if at == 0 => theirs.first(),
            None => theirs.iter().skip(1).find(|list| list.is_called(&own.name)),
        };
        let entries = merge(&of_base.unwrap_or(&none).entries, &own.entries, &other.unwrap_or(&none).entries);
        // They removed it, and nothing of mine in it is new.
        if at > 0
            && other.is_none()
            && of_base.is_some_and(|list| list.name == own.name)
            && entries.is_empty()
        {
            continue;
        }
        let name = match (of_base, other) {
            (Some(base), Some(other)) if base.name == own.name => &other.name,
            (None, Some(other)) if own.name.is_empty() => &other.name,
            _ => &own.name,
        };
        merged.push(List { name: name.clone(), entries });
    }
    if mine.is_empty() {
        merged.push(theirs.first().cloned().unwrap_or_default());
    }
    for (at, other) in theirs.iter().enumerate().skip(1) {
        let old = before(&to_theirs, at);
        if old.is_some_and(|old| to_mine.get(old).copied().flatten().is_some()) {
            continue;
        }
        let of_base = old.and_then(|old| base.get(old));
        let entries = merge(&of_base.unwrap_or(&none).entries, &[], &other.entries);
        let is_mine = old.is_none() && mine.iter().skip(1).any(|list| list.is_called(&other.name));
        let is_gone = of_base.is_some_and(|list| list.name == other.name) && entries.is_empty();
        if !is_mine && !is_gone {
            merged.push(List { name: other.name.clone(), entries });
        }
    }
    tidy_lists(merged)
}

/// Lists as they may be kept: one first list, the others named and each name once, with the entries of both.
pub fn tidy_lists(lists: Vec<List>) -> Vec<List> {
    let mut kept: Vec<List> = Vec::with_capacity(lists.len().max(1));
    for list in lists {
        let at = if list.name.is_empty() { Some(0) } else { position(&kept, &list.name) };
        match at.and_then(|at| kept.get_mut(at)) {
            Some(known) => known.entries = merge(&[], &known.entries, &list.entries),
            None => kept.push(list),
        }
    }
    if kept.is_empty() {
        kept.push(List::default());
    }
    kept
}

/// A list where it stands among the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// Its position.
    pub at: usize,
    /// The list.
    pub list: List,
}

/// Makes the change of one list in the lists as they are `now`, whatever others did to them since: from a list to
/// another, from none to one that is made, from one that is removed to none. Answers where it was made; nothing where
/// the list is no longer there.
pub fn change_list(from: Option<&Placed>, to: Option<&Placed>, now: &mut Vec<List>) -> Option<usize> {
    let none = List::default();
    let old = from.map_or(&none, |placed| &placed.list);
    let new = to.map_or(&none, |placed| &placed.list);
    let named = |now: &[List], placed: &Placed| match placed.at {
        0 => Some(0),
        _ => position(now, &placed.list.name),
    };
    let known = from.and_then(|from| named(now, from)).or_else(|| to.and_then(|to| named(now, to)));
    let Some((at, list)) = known.and_then(|at| Some((at, now.get_mut(at)?))) else {
        let to = to?;
        let entries = change(&old.entries, &new.entries, &[]);
        // It is gone, and nothing of the change is left without it.
        if from.is_some() && entries.is_empty() {
            return None;
        }
        let at = to.at.min(now.len());
        now.insert(at, List { name: new.name.clone(), entries });
        return Some(at);
    };
    list.entries = change(&old.entries, &new.entries, &list.entries);
    let is_empty = list.entries.is_empty();
    if to.is_none() && is_empty && at > 0 {
        now.remove(at);
        return Some(at.min(now.len().saturating_sub(1)));
    }
    if from.is_some() && to.is_some() && list.name == old.name {
        let name = new.name.clone();
        let is_free = name.is_empty() || position(now, &name).is_none_or(|other| other == at);
        if let Some(list) = now.get_mut(at).filter(|_| is_free) {
            list.name = name;
        }
    }
    Some(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(name: &str, codes: &[&str]) -> List {
        let entries = codes.iter().map(|code| Entry::new(*code, "")).collect();
        List { name: name.into(), entries }
    }

    fn told(lists: &[List]) -> String {
        let one = |list: &List| format!("{}: {}", list.name, list.codes().collect::<Vec<_>>().join(" "));
        lists.iter().map(one).collect::<Vec<_>>().join("; ")
    }

    #[test]
    fn what_two_windows_did_to_lists_is_kept() {
        let base = [list("", &["1"]), list("a", &["2", "3"]), list("b", &["4"])];
        let cases: [(&str, Vec<List>, Vec<List>, &str); 9] = [
            ("nothing", base.to_vec(), base.to_vec(), ": 1; a: 2 3; b: 4"),
            (
                "both made one",
                [&base[..], &[list("c", &["5"])]].concat(),
                [&base[..], &[list("d", &[])]].concat(),
                ": 1; a: 2 3; b: 4; c: 5; d: ",
            ),
            (
                "both made one of a name",
                [&base[..], &[list("c", &["5"])]].concat(),
                [&base[..], &[list("C", &["6"])]].concat(),
                ": 1; a: 2 3; b: 4; c: 5 6",
            ),
            ("mine removed", vec![base[0].clone(), base[2].clone()], base.to_vec(), ": 1; b: 4"),
            ("they removed", base.to_vec(), vec![base[0].clone(), base[1].clone()], ": 1; a: 2 3"),
            (
                "removed, and added to",
                vec![base[0].clone(), base[2].clone()],
                vec![base[0].clone(), list("a", &["2", "3", "9"]), base[2].clone()],
                ": 1; b: 4; a: 9",
            ),
            (
                "renamed, and added to",
                vec![base[0].clone(), list("x", &["2", "3"]), base[2].clone()],
                vec![base[0].clone(), list("a", &["2", "3", "9"]), base[2].clone()],
                ": 1; x: 2 3 9; b: 4",
            ),
            (
                "they renamed, I added",
                vec![base[0].clone(), list("a", &["2", "3", "9"]), base[2].clone()],
                vec![list("first", &["1"]), list("x", &["2", "3"]), base[2].clone()],
                "first: 1; x: 2 3 9; b: 4",
            ),
            (
                "one code in two lists",
                vec![list("", &["1", "2"]), base[1].clone(), base[2].clone()],
                base.to_vec(),
                ": 1 2; a: 2 3; b: 4",
            ),
        ];
        for (name, mine, theirs, expected) in cases {
            assert_eq!(told(&merge_lists(&base, &mine, &theirs)), expected, "{name}");
        }
        assert_eq!(told(&merge_lists(&[], &[], &[])), ": ");
    }

    #[test]
    fn a_change_of_a_list_is_taken_back_alone() {
        let placed = |at, list| Placed { at, list };
        let made = placed(1, list("a", &[]));
        // Made and, meanwhile, filled by another window: what they saved stays.
        let mut now = vec![list("", &[]), list("a", &["7"])];
        assert_eq!(change_list(Some(&made), None, &mut now), Some(1));
        assert_eq!(told(&now), ": ; a: 7");
        let mut now = vec![list("", &[]), list("a", &[]), list("b", &["1"])];
        change_list(Some(&made), None, &mut now);
        assert_eq!(told(&now), ": ; b: 1");
        // Removed: it comes back where it stood.
        let gone = placed(1, list("a", &["2"]));
        assert_eq!(change_list(None, Some(&gone), &mut now), Some(1));
        assert_eq!(told(&now), ": ; a: 2; b: 1");
        // Renamed, and renamed back, with what was added to it since.
        let renamed = placed(1, list("x", &["2"]));
        change_list(Some(&gone), Some(&renamed), &mut now);
        now[1].entries.push(Entry::new("3", ""));
        change_list(Some(&renamed), Some(&gone), &mut now);
        assert_eq!(told(&now), ": ; a: 2 3; b: 1");
        // Another list has the name by now: nothing is lost, the name stays.
        let clash = placed(1, list("b", &["2", "3"]));
        let own = placed(1, now[1].clone());
        change_list(Some(&own), Some(&clash), &mut now);
        assert_eq!(told(&now), ": ; a: 2 3; b: 1");
    }
}
