//! A shortlist in fewer bytes, for one that would be larger than what is read again when it is written for a person.

use super::{file, ron_text, shortlist::Shortlist};
use metier_model::{
    lists::List,
    saved::{Entry, EntryStatus},
};
use serde::Serialize;

#[derive(Serialize)]
#[serde(rename = "Shortlist")]
struct Lists<'a> {
    #[serde(skip_serializing_if = "is_plain")]
    version: u32,
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

/// The layout that a file without a version has.
#[allow(clippy::trivially_copy_pass_by_ref)] // serde asks for a reference.
fn is_plain(version: &u32) -> bool {
    *version == super::shortlist::PLAIN
}

fn dense<'a>(entries: &'a [Entry]) -> Vec<Saved<'a>> {
    let saved = |entry: &'a Entry| {
        let Entry { code, note, added, status, since, tags, becomes } = entry;
        Saved { code, note, added, status: *status, since, tags, becomes }
    };
    entries.iter().map(saved).collect()
}

/// The text of the file: for a person where it has room, else an entry a line without empty fields, else without
/// spaces and header as well. The last is no longer than whatever text the list was read from, so that what can be read
/// can be saved.
///
/// # Errors
/// What the writer of RON says.
pub(super) fn write(header: &str, shortlist: &Shortlist) -> Result<String, ron::Error> {
    let fits = |text: &String| text.len() as u64 <= file::LIMIT;
    let for_a_person = ron_text::write(header, shortlist)?;
    if fits(&for_a_person) {
        return Ok(for_a_person);
    }
    let Shortlist { version, name, entries, lists } = shortlist;
    let lists = lists.iter().map(|List { name, entries }| Named { name, entries: dense(entries) }).collect();
    let value = Lists { version: *version, name, entries: dense(entries), lists };
    let by_lines = ron_text::write_lines(header, &value)?;
    if fits(&by_lines) { Ok(by_lines) } else { ron_text::write_dense(&value) }
}
