//! A shortlist in fewer bytes, for one that would be larger than what is read again when it is written for a person.

use super::{file, ron_text};
use metier_model::{
    lists::List,
    saved::{Entry, EntryStatus},
};
use serde::Serialize;

#[derive(Serialize)]
#[serde(rename = "Shortlist")]
struct Written<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<u32>,
    #[serde(skip_serializing_if = "str::is_empty")]
    name: &'a str,
    entries: Vec<Saved<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    lists: Vec<Named<'a>>,
}

#[derive(Serialize)]
struct Named<'a> {
    #[serde(skip_serializing_if = "str::is_empty")]
    name: &'a str,
    entries: Vec<Saved<'a>>,
}

#[derive(Serialize)]
struct Saved<'a> {
    code: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    note: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    added: &'a str,
    #[serde(skip_serializing_if = "EntryStatus::is_idea")]
    status: EntryStatus,
    #[serde(skip_serializing_if = "str::is_empty")]
    since: &'a str,
    #[serde(skip_serializing_if = "no_texts")]
    tags: &'a [String],
    #[serde(skip_serializing_if = "no_texts")]
    becomes: &'a [String],
}

fn no_texts(texts: &&[String]) -> bool {
    texts.is_empty()
}

fn dense<'a>(entries: &'a [Entry]) -> Vec<Saved<'a>> {
    let saved = |entry: &'a Entry| {
        let Entry { code, note, added, status, since, tags, becomes } = entry;
        Saved { code, note, added, status: *status, since, tags, becomes }
    };
    entries.iter().map(saved).collect()
}

/// What the file holds.
pub(super) struct Held<'a> {
    /// Its layout, where that is not the one of a file that names none.
    pub(super) version: Option<u32>,
    /// The name of the first list.
    pub(super) name: &'a str,
    /// Its entries.
    pub(super) entries: &'a [Entry],
    /// The further lists.
    pub(super) lists: &'a [List],
}

impl Held<'_> {
    /// The least number of bytes that its text takes where an entry takes so many beside its own words. A form that
    /// has no room is not made: for a hundred thousand entries that takes time.
    pub(super) fn least(&self, beside: usize) -> u64 {
        let all = self.entries.iter().chain(self.lists.iter().flat_map(|list| &list.entries));
        let one = |entry: &Entry| entry.code.len() + entry.note.len() + entry.added.len() + beside;
        all.map(one).sum::<usize>() as u64
    }
}

/// What an entry takes by lines beside its own words, in bytes at the least.
const BY_LINES: usize = 12;

/// The text of a file that has no room as it is written for a person: an entry a line without empty fields, else
/// without spaces and header as well. The last is no longer than whatever text the list was read from, so that what
/// can be read can be saved.
///
/// # Errors
/// What the writer of RON says.
pub(super) fn write(header: &str, held: &Held<'_>) -> Result<String, ron::Error> {
    let Held { version, name, entries, lists } = *held;
    let lists = lists.iter().map(|List { name, entries }| Named { name, entries: dense(entries) }).collect();
    let value = Written { version, name, entries: dense(entries), lists };
    if held.least(BY_LINES) <= file::LIMIT {
        let text = ron_text::write_lines(header, &value)?;
        if text.len() as u64 <= file::LIMIT {
            return Ok(text);
        }
    }
    ron_text::write_dense(&value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(code: &str, note: &str) -> Entry {
        Entry { note: note.to_owned(), ..Entry::new(code, "") }
    }

    /// What is empty is not written, what is not empty is, each under its name.
    #[test]
    fn only_what_is_said_is_written() {
        let mut full = entry("32129", "a note");
        full.added = "2026-01-02".to_owned();
        full.status = EntryStatus::Applying;
        full.since = "2026-02-03".to_owned();
        full.tags = vec!["near".to_owned()];
        full.becomes = vec!["32120".to_owned()];
        let entries = [entry("31102", ""), full];
        let further = [List { name: "second".to_owned(), entries: vec![entry("21231", "")] }];
        let held = Held { version: Some(2), name: "first", entries: &entries, lists: &further };
        let text = write("// head\n", &held).unwrap();
        for part in [
            "// head",
            "version: 2",
            "name: \"first\"",
            "(code: \"31102\")",
            "note: \"a note\"",
            "added: \"2026-01-02\"",
            "since: \"2026-02-03\"",
            "\"near\"",
            "\"32120\"",
            "\"second\"",
            "\"21231\"",
        ] {
            assert!(text.contains(part), "{part} in {text}");
        }
        let plain = Held { version: None, name: "", entries: &entries[..1], lists: &[] };
        let text = write("", &plain).unwrap();
        for absent in ["version", "name", "lists", "note", "added", "status", "since", "tags", "becomes"] {
            assert!(!text.contains(absent), "{absent} in {text}");
        }
    }

    #[test]
    fn the_least_is_the_words_of_all_entries_and_so_much_beside_each() {
        let entries = [entry("32129", "abc"), Entry::new("31102", "2026-01-02")];
        let further = [List { name: "second".to_owned(), entries: vec![entry("21231", "")] }];
        let held = Held { version: None, name: "", entries: &entries, lists: &further };
        assert_eq!(held.least(0), 5 + 3 + 5 + 10 + 5);
        assert_eq!(held.least(12), 28 + 3 * 12);
    }
}
