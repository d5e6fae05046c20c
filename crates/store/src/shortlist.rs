//! `shortlist.ron`: the occupations that the user saved, in the user's order, each with a note.

use super::{
    dense,
    error::{Kept, LoadError, SaveError},
    file::{self, Lock},
    paths::follow,
    ron_text,
    text::clean,
};
use metier_model::{
    date::Day,
    lists::{LONGEST_NAME, List, merge_lists, tidy_lists},
    saved::{Entry, EntryStatus, join_notes},
};
use metier_words::{Msg, Text};
use serde::{Deserialize, Serialize};
use std::{collections::HashMap, path::PathBuf};

/// The newest layout of `shortlist.ron` that this program reads and writes: several lists with names.
pub const VERSION: u32 = 2;
/// The layout without names and further lists. It is written as long as there are none, so that an older program
/// reads the file.
const PLAIN: u32 = 1;

/// What an entry takes as it is written for a person, beside its own words, in bytes at the least.
const FOR_A_PERSON: usize = 88;

const HEADER: &str = "\
// The shortlist of metier. You may edit this file by hand, also while metier runs:
// the order of the entries is the order on the screen, and `note` is yours.
// `code` is a unit group of NOC 2021 (five digits in quotes), `added` a day as YYYY-MM-DD.
// Lists besides the first stand in `lists`, each with a `name` and entries of its own.
// `status` may be \"idea\", \"exploring\", \"applying\" or \"dropped\", `since` the day of it, `tags` a list
// in square brackets: [\"near home\", \"ask again\"]. `becomes` are the codes that you chose in a newer
// edition of the classification.
// metier rewrites the file when it saves; comments of your own are not kept.
";

/// The saved occupations by lists, in the user's order, each code once a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shortlist {
    /// The layout of the file, [`VERSION`] at most.
    #[serde(default = "plain")]
    pub version: u32,
    /// The name of the first list; it may have none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// The entries of the first list.
    #[serde(default)]
    pub entries: Vec<Entry>,
    /// The other lists.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lists: Vec<List>,
}

fn plain() -> u32 {
    PLAIN
}

impl Default for Shortlist {
    fn default() -> Self {
        Self { version: PLAIN, name: String::new(), entries: Vec::new(), lists: Vec::new() }
    }
}

impl From<Vec<List>> for Shortlist {
    fn from(lists: Vec<List>) -> Self {
        let mut lists = lists.into_iter();
        let List { name, entries } = lists.next().unwrap_or_default();
        Self { name, entries, lists: lists.collect(), ..Self::default() }
    }
}

impl Shortlist {
    /// The text of the file, for a person where that has room.
    fn text(&self) -> Result<String, ron::Error> {
        let Self { version, name, entries, lists } = self;
        let version = Some(*version).filter(|version| *version != PLAIN);
        let held = dense::Held { version, name, entries, lists };
        if held.least(FOR_A_PERSON) <= file::LIMIT {
            let text = ron_text::write(HEADER, self)?;
            if text.len() as u64 <= file::LIMIT {
                return Ok(text);
            }
        }
        dense::write(HEADER, &held)
    }

    /// All lists, the first one first.
    pub fn all(&self) -> Vec<List> {
        let first = List { name: self.name.clone(), entries: self.entries.clone() };
        std::iter::once(first).chain(self.lists.iter().cloned()).collect()
    }

    /// The lists as they may be kept: text cleaned ([`clean`]), entries without a code dropped, of two entries with
    /// one code in a list the first kept with the notes and tags of both, and of two lists of one name likewise.
    #[must_use]
    pub fn tidy(&self) -> Self {
        let lists = self.all().into_iter().map(|list| {
            let name = clean(&list.name).trim().chars().take(LONGEST_NAME).collect();
            List { name, entries: tidied(&list.entries) }
        });
        let mut tidy = Self::from(tidy_lists(lists.collect()));
        tidy.version = if tidy.name.is_empty() && tidy.lists.is_empty() { PLAIN } else { VERSION };
        tidy
    }

    fn every_entry(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().chain(self.lists.iter().flat_map(|list| &list.entries))
    }
}

fn tidied(list: &[Entry]) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::with_capacity(list.len());
    let mut places: HashMap<String, usize> = HashMap::with_capacity(list.len());
    for entry in list {
        let entry = cleaned(entry);
        if entry.code.is_empty() {
            continue;
        }
        if let Some(known) = places.get(&entry.code).and_then(|&at| entries.get_mut(at)) {
            known.absorb(&entry);
        } else {
            places.insert(entry.code.clone(), entries.len());
            entries.push(entry);
        }
    }
    entries
}

fn cleaned(entry: &Entry) -> Entry {
    let mut kept = Entry {
        code: clean(&entry.code),
        note: clean(&entry.note),
        added: clean(&entry.added),
        status: entry.status,
        since: clean(&entry.since),
        tags: Vec::new(),
        becomes: entry.becomes.iter().map(|code| clean(code)).filter(|code| !code.is_empty()).collect(),
    };
    for tag in &entry.tags {
        kept.add_tag(&clean(tag));
    }
    kept
}

/// What can be read of an entry with a fault: the texts of fields that are not known go to the note under their names.
fn legible(fields: Vec<(String, String)>) -> Entry {
    let mut entry = Entry::default();
    for (name, value) in fields {
        match name.as_str() {
            "code" => entry.code = value,
            "added" if is_day(value.trim()) => entry.added = value,
            "since" if is_day(value.trim()) => entry.since = value,
            "status" if EntryStatus::of_token(&value).is_some() => {
                entry.status = EntryStatus::of_token(&value).unwrap_or_default();
            }
            "tags" => {
                entry.add_tag(&clean(&value));
            }
            "becomes" => entry.becomes.push(value),
            "note" => entry.note = join_notes(&entry.note, &value),
            _ => entry.note = join_notes(&entry.note, &format!("{name}: {value}")),
        }
    }
    entry
}

/// Whether a text is empty or a day of the calendar, written `YYYY-MM-DD`.
fn is_day(text: &str) -> bool {
    text.is_empty() || Day::parse(text).is_some_and(|day| day.to_string() == text)
}

/// What a save did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// What is on disk now: the new base, and what the screen is to show.
    pub shortlist: Shortlist,
    /// Where the bytes of a broken file were put before it was replaced.
    pub set_aside: Option<PathBuf>,
}

/// A text of the file with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The field.
    pub name: String,
    /// What stands in it.
    pub value: String,
    /// Its line, from 1.
    pub line: usize,
    /// The list that it stands in, by the order of their entries in the file.
    pub list: usize,
}

/// The file `shortlist.ron` at its place.
#[derive(Debug, Clone)]
pub struct ShortlistFile {
    path: PathBuf,
}

/// Just enough of any version of the file to tell which one it is.
#[derive(Deserialize)]
struct VersionOnly {
    #[serde(default = "plain")]
    version: u32,
}

impl ShortlistFile {
    /// The file at a path, usually [`super::Directories::shortlist`]. Nothing is read yet.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    /// An entry as a line of the file.
    pub fn line(entry: &Entry) -> String {
        let more = |says: bool, text: String| if says { text } else { String::new() };
        let status = more(entry.status != EntryStatus::Idea, format!(", status: {:?}", entry.status.token()));
        let since = more(!entry.since.is_empty(), format!(", since: {:?}", entry.since));
        let tags = more(!entry.tags.is_empty(), format!(", tags: {:?}", entry.tags));
        let becomes = more(!entry.becomes.is_empty(), format!(", becomes: {:?}", entry.becomes));
        let Entry { code, note, added, .. } = entry;
        format!("(code: {code:?}, note: {note:?}, added: {added:?}{status}{since}{tags}{becomes}),")
    }

    /// Reads the list; a missing or empty file is an empty list.
    ///
    /// # Errors
    /// A sentence that names the file, and where it is broken the line, the column and the reason.
    pub fn load(&self) -> Result<Shortlist, LoadError> {
        Ok(self.read()?.unwrap_or_default())
    }

    /// What can be read of a file with a fault, entry by entry, so that it stays in sight and on the list: every
    /// entry whose five digits are legible. The texts of fields that are not known are put to the note under their names.
    /// Empty where the file cannot be read as text at all.
    pub fn salvage(&self) -> Shortlist {
        let text = file::read(&self.path).ok().flatten().unwrap_or_default();
        let mut lists = vec![List::default()];
        for fields in ron_text::records(&text) {
            let of = |name: &str| fields.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str());
            match (of("code"), of("name")) {
                (Some(_), _) => {
                    let entry = legible(fields);
                    let code = entry.code.trim();
                    let is_code = code.len() == 5 && code.bytes().all(|byte| byte.is_ascii_digit());
                    if let Some(list) = lists.last_mut().filter(|_| is_code) {
                        list.entries.push(entry);
                    }
                }
                // A name before the first entry is the first list's, unless that has one.
                (None, Some(name)) => match lists.as_mut_slice() {
                    [first]
                        if first.name.is_empty() && first.entries.is_empty() && of("version").is_some() =>
                    {
                        name.clone_into(&mut first.name);
                    }
                    _ => lists.push(List::new(name)),
                },
                (None, None) => {}
            }
        }
        Shortlist::from(lists).tidy()
    }

    fn read(&self) -> Result<Option<Shortlist>, LoadError> {
        let Some(text) = file::read(&self.path)? else { return Ok(None) };
        if let Ok(VersionOnly { version: found }) = ron_text::parse(&self.path, &text)
            && found > VERSION
        {
            return Err(LoadError::Newer { path: self.path.clone(), found, known: VERSION });
        }
        let list = ron_text::parse::<Shortlist>(&self.path, &text)?;
        let days = list.every_entry().flat_map(|e| [("added", &e.added), ("since", &e.since)]);
        if let Some((field, day)) = days.into_iter().find(|(_, day)| !is_day(day.trim())) {
            return Err(self.no_day(&text, field, day));
        }
        if let Some(entry) = list.every_entry().find(|entry| clean(&entry.code).is_empty()) {
            let note = &entry.note;
            let reason = Msg::FaultNoCode { note: ron_text::told(note) }.into();
            let (line, column) = ron_text::place_of_text(&text, note);
            return Err(LoadError::Unknown { path: self.path.clone(), line, column, reason });
        }
        Ok(Some(list.tidy()))
    }

    fn no_day(&self, text: &str, field: &str, day: &str) -> LoadError {
        let (line, column) = ron_text::place_of_text(text, day);
        let (field, day) = (Text::verbatim(field.to_owned()), ron_text::told(day));
        let reason = Msg::FaultNoDay { field, day }.into();
        LoadError::Unknown { path: self.path.clone(), line, column, reason }
    }

    /// Every code, day and name of a list with the line where it stands, as the file is now.
    pub fn written(&self) -> Vec<Written> {
        let text = file::read(&self.path).ok().flatten().unwrap_or_default();
        let records = ron_text::located(&text).into_iter();
        records
            .flat_map(|record| {
                let list = record.list;
                record.fields.into_iter().map(move |ron_text::Field { name, value, line }| Written {
                    name,
                    value,
                    line,
                    list,
                })
            })
            .collect()
    }

    /// What only the program can find wrong in a line, as a fault of the file.
    pub fn fault(&self, line: usize, reason: impl Into<Text>) -> LoadError {
        LoadError::Unknown { path: self.path.clone(), line, column: 1, reason: reason.into() }
    }

    /// Writes `mine`, which was made from `base`, together with what others wrote since: under an exclusive lock
    /// the file is read again, merged and replaced whole. A file that went missing is taken for unchanged, so
    /// that nothing in memory is lost with it. A file with a fault is set aside first and what is legible of it
    /// stays on the list; one that cannot be read or is of a newer layout is not touched.
    ///
    /// # Errors
    /// A sentence; what was on disk is still there, and the call may be made again.
    pub fn save(&self, base: &Shortlist, mine: &Shortlist) -> Result<Saved, SaveError> {
        let (base, mine) = (base.tidy(), mine.tidy());
        let target = follow(&self.path);
        let lock = Lock::take(&target)?;
        let (theirs, damaged) = match self.read() {
            Ok(Some(theirs)) => (theirs, false),
            Ok(None) => (base.clone(), false),
            Err(error) if error.may_be_set_aside() => {
                // What cannot be read is not gone: nobody took it off.
                let legible = self.salvage();
                (Shortlist::from(merge_lists(&[], &legible.all(), &base.all())), true)
            }
            Err(error) => return Err(SaveError::Refused(error)),
        };
        let shortlist = Shortlist::from(merge_lists(&base.all(), &mine.all(), &theirs.all())).tidy();
        let text = shortlist.text().map_err(|error| SaveError::unwritten(&target, error))?;
        file::within_limit(&target, Kept::Entries, &text)?;
        let set_aside = if damaged { Some(file::set_aside(&target)?) } else { None };
        file::replace(&target, &text, Some(&lock))?;
        Ok(Saved { shortlist, set_aside })
    }
}

#[cfg(test)]
mod tests;
