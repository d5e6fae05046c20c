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
