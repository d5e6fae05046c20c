//! A shortlist in fewer bytes, for one that would be larger than what is read again when it is written for a person.

use super::{file, ron_text};
use metier_model::{
    lists::List,
    saved::{Entry, EntryStatus},
};
use serde::Serialize;

#[derive(Serialize)]
#[serde(rename = "Shortlist")]
struct Dense<'a> {
    #[serde(skip_serializing_if = "is_none")]
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

/// A file without a version has the first layout.
#[allow(clippy::trivially_copy_pass_by_ref)] // serde asks for a reference.
fn is_none(version: &u32) -> bool {
    *version == 0
}

fn dense<'a>(entries: &'a [Entry]) -> Vec<Saved<'a>> {
    let saved = |entry: &'a Entry| {
        let Entry { code, note, added, status, since, tags, becomes } = entry;
        Saved { code, note, added, status: *status, since, tags, becomes }
    };
    entries.iter().map(saved).collect()
}

/// What a shortlist is made of.
#[derive(Clone, Copy)]
pub(super) struct Parts<'a> {
    /// The layout; none where it is the one of a file that names none.
    pub version: Option<u32>,
    /// The name of the first list.
    pub name: &'a str,
    /// Its entries.
    pub entries: &'a [Entry],
    /// The other lists.
    pub lists: &'a [List],
}

/// What an entry takes for a person beside its own words, and by lines, in bytes at the least.
const BESIDE: [usize; 2] = [88, 12];

/// The text of the file: for a person where it has room, else an entry a line without empty fields, else without
/// spaces and header as well. The last is no longer than whatever text the list was read from, so that what can be read
/// can be saved. A form that has no room is not made: for a hundred thousand entries that takes time.
///
/// # Errors
/// What the writer of RON says.
pub(super) fn write<T: Serialize>(header: &str, whole: &T, parts: Parts) -> Result<String, ron::Error> {
    let Parts { version, name, entries, lists } = parts;
    let all = || entries.iter().chain(lists.iter().flat_map(|list| &list.entries));
    let words: usize = all().map(|entry| entry.code.len() + entry.note.len() + entry.added.len()).sum();
    let [for_a_person, by_lines] =
        BESIDE.map(|beside| (words + beside * all().count()) as u64 <= file::LIMIT);
    let fits = |text: &String| text.len() as u64 <= file::LIMIT;
    if for_a_person {
        let text = ron_text::write(header, whole)?;
        if fits(&text) {
            return Ok(text);
        }
    }
    let lists = lists.iter().map(|List { name, entries }| Named { name, entries: dense(entries) }).collect();
    let value = Dense { version: version.unwrap_or_default(), name, entries: dense(entries), lists };
    if by_lines {
        let text = ron_text::write_lines(header, &value)?;
        if fits(&text) {
            return Ok(text);
        }
    }
    ron_text::write_dense(&value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Serialize)]
    struct Whole<'a> {
        version: u32,
        entries: &'a [Entry],
    }

    fn written(count: usize, note: &str) -> String {
        let entry = |n| Entry { note: note.into(), ..Entry::new(format!("{n:06}"), "") };
        let entries: Vec<Entry> = (0..count).map(entry).collect();
        let parts = Parts { version: None, name: "", entries: &entries, lists: &[] };
        write("// A header.\n", &Whole { version: 1, entries: &entries }, parts).unwrap_or_default()
    }

    #[test]
    fn each_form_is_used_where_the_one_before_has_no_room() {
        let forms = [
            (1, "// A header.\n(\n    version"),
            (120_000, "// A header.\n(\nentries: [\n(code: \"000000\"),\n"),
            (490_000, "(entries:[(code:\"000000\"),("),
        ];
        for (count, begins) in forms {
            let text = written(count, "");
            assert!(text.starts_with(begins), "{count}: {}", text.get(..80).unwrap_or_default());
            assert!(text.len() as u64 <= file::LIMIT, "{count}");
        }
        // What is said of an entry at the least is true of the forms that are made.
        for count in [1, 1_000] {
            let text = written(count, "a note");
            assert!(text.len() >= count * (BESIDE[0] + 12), "{}", text.len());
        }
    }
}
