//! A saved occupation with the user's words about it, and the three-way merge of two lists: what this window did, what another did.

use super::notes;
pub use super::notes::join_notes;
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};

/// Longest tag, in characters.
pub const LONGEST_TAG: usize = 40;

crate::tokens! {
    /// How far the user is with a saved occupation.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[serde(try_from = "String", into = "String")]
    pub enum EntryStatus {
        /// Saved, nothing done yet.
        #[default]
        Idea = "idea",
        /// Being looked into.
        Exploring = "exploring",
        /// Applied for, or in training for it.
        Applying = "applying",
        /// Given up, kept for the record.
        Dropped = "dropped",
    }
}

impl EntryStatus {
    /// Whether it says nothing yet; by reference for serde, which leaves it out then.
    #[allow(clippy::trivially_copy_pass_by_ref)]
    pub fn is_idea(&self) -> bool {
        *self == Self::Idea
    }
}

impl From<EntryStatus> for String {
    fn from(status: EntryStatus) -> Self {
        status.token().to_owned()
    }
}

impl TryFrom<String> for EntryStatus {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let known = || Self::ALL.map(|status| format!("\"{}\"", status.token())).join(", ");
        Self::of_token(&text).ok_or_else(|| NotOneOf::record("status", &text, &known()))
    }
}

/// A word of a file that is none of those that a field takes. Readers of files hand errors on as texts alone; so it goes
/// through them as a record of its parts, which no sentence looks like, and is put into words where it is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotOneOf<'t> {
    /// The field.
    pub field: &'static str,
    /// What stands there.
    pub value: &'t str,
    /// The words that may stand there.
    pub known: &'t str,
}

impl NotOneOf<'_> {
    /// What begins a record, and stands between its parts.
    const BETWEEN: char = '\u{1f}';

    fn record(field: &str, value: &str, known: &str) -> String {
        let between = Self::BETWEEN;
        format!("{between}{field}{between}{known}{between}{value}")
    }
}

impl<'t> NotOneOf<'t> {
    /// The parts of a record; none where a text is something else.
    pub fn of(text: &'t str) -> Option<Self> {
        let mut parts = text.strip_prefix(Self::BETWEEN)?.splitn(3, Self::BETWEEN);
        let field = ["status"].into_iter().find(|&field| parts.clone().next() == Some(field))?;
        let (known, value) = (parts.nth(1)?, parts.next()?);
        Some(Self { field, value, known })
    }
}

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
    /// How far the user is with it. Not written while it is an idea, so that an older version reads the file.
    #[serde(default, skip_serializing_if = "EntryStatus::is_idea")]
    pub status: EntryStatus,
    /// The day since which that is so, `YYYY-MM-DD`; empty where it was not noted.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub since: String,
    /// The user's own words to find it by, each once.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// What its code becomes in a newer edition of the classification by the user's choice; its own code alone where the
    /// user leaves it. Empty where nobody has asked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub becomes: Vec<String>,
}

impl Entry {
    /// An occupation saved on a day (`YYYY-MM-DD`), of which nothing is said yet.
    pub fn new(code: impl Into<String>, added: impl Into<String>) -> Self {
        Self { code: code.into(), added: added.into(), ..Self::default() }
    }

    /// Notes how far the user is, and since which day; false where it stood so already.
    pub fn set_status(&mut self, status: EntryStatus, day: &str) -> bool {
        let changed = self.status != status;
        if changed {
            self.status = status;
            day.clone_into(&mut self.since);
        }
        changed
    }

    /// Puts a tag to it; false where it has it, whatever the case of its letters.
    pub fn add_tag(&mut self, tag: &str) -> bool {
        let new = !tag.is_empty() && !self.has_tag(tag);
        if new {
            self.tags.push(tag.to_owned());
        }
        new
    }

    /// Takes a tag away, whatever the case of its letters; false where it has none such.
    pub fn remove_tag(&mut self, tag: &str) -> bool {
        let before = self.tags.len();
        self.tags.retain(|own| !same_tag(own, tag));
        self.tags.len() < before
    }

    /// Whether it has a tag, whatever the case of its letters.
    pub fn has_tag(&self, tag: &str) -> bool {
        self.tags.iter().any(|own| same_tag(own, tag))
    }

    /// Takes over what another entry of the same code says: its note and tags behind the own ones, its status where
    /// this one is an idea.
    pub fn absorb(&mut self, other: &Self) {
        self.note = join_notes(&self.note, &other.note);
        other.tags.iter().for_each(|tag| {
            self.add_tag(tag);
        });
        if self.status == EntryStatus::Idea {
            (self.status, self.since) = (other.status, other.since.clone());
        }
        if self.becomes.is_empty() {
            self.becomes.clone_from(&other.becomes);
        }
    }

    /// Whether the user said something else of it than before.
    fn differs(&self, before: &Self) -> bool {
        self.note != before.note
            || self.status != before.status
            || self.tags != before.tags
            || self.becomes != before.becomes
    }
}

fn same_tag(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

/// Merges `mine` and `theirs`, which both come from `base`.
///
/// - An entry that either added is kept; one that either removed is removed, unless the other changed its note, status or tags.
/// - A note that one changed is taken; two different ones are merged by words, mine first.
/// - A status that one changed is taken; of two, the later one. A tag that either added or took away is so.
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
                left.differs(before).then(|| (*left).clone())
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

/// Entries, the first one of each code.
pub fn unique(entries: impl IntoIterator<Item = Entry>) -> Vec<Entry> {
    let mut seen = HashSet::new();
    entries.into_iter().filter(|entry| seen.insert(entry.code.clone())).collect()
}

fn by_code(list: &[Entry]) -> HashMap<&str, &Entry> {
    list.iter().map(|entry| (entry.code.as_str(), entry)).collect()
}

fn both(before: Option<&Entry>, mine: &Entry, theirs: &Entry) -> Entry {
    let note = match before {
        Some(before) => notes::merged(&before.note, &mine.note, &theirs.note),
        None => join_notes(&mine.note, &theirs.note),
    };
    // The earlier day is when the entry was added; an empty one says nothing.
    let added = match (mine.added.as_str(), theirs.added.as_str()) {
        ("", other) | (other, "") => other,
        (one, other) => one.min(other),
    };
    let of = match before {
        Some(before) if mine.status == before.status && mine.since == before.since => theirs,
        Some(before) if theirs.status == before.status && theirs.since == before.since => mine,
        _ if theirs.since > mine.since => theirs,
        _ => mine,
    };
    Entry {
        code: mine.code.clone(),
        note,
        added: added.to_owned(),
        status: of.status,
        since: of.since.clone(),
        tags: tags_of_both(before, mine, theirs),
        becomes: if before.is_some_and(|before| mine.becomes == before.becomes) || mine.becomes.is_empty() {
            theirs.becomes.clone()
        } else {
            mine.becomes.clone()
        },
    }
}

/// The tags of both in my order, without those that one of them took away.
fn tags_of_both(before: Option<&Entry>, mine: &Entry, theirs: &Entry) -> Vec<String> {
    let gone = |tag: &str| {
        before.is_some_and(|before| before.has_tag(tag)) && !(mine.has_tag(tag) && theirs.has_tag(tag))
    };
    let mut all = Entry::default();
    for tag in mine.tags.iter().chain(&theirs.tags).filter(|tag| !gone(tag)) {
        all.add_tag(tag);
    }
    all.tags
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
