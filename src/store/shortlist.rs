//! `shortlist.ron`: the occupations that the user saved, in the user's order, each with a note.

use super::{
    error::{LoadError, SaveError},
    file::{self, Lock},
    paths::follow,
    ron_text,
    text::clean,
};
use metier_model::{
    date::Day,
    saved::{Entry, EntryStatus, join_notes, merge},
};
use metier_words::{Msg, Text};
use serde::{Deserialize, Serialize};
use std::{
    collections::HashMap,
    path::{Path, PathBuf},
};

/// The layout of `shortlist.ron` that this program writes, and the newest that it reads.
pub const VERSION: u32 = 1;

const HEADER: &str = "\
// The shortlist of metier. You may edit this file by hand, also while metier runs:
// the order of the entries is the order on the screen, and `note` is yours.
// `code` is a unit group of NOC 2021 (five digits in quotes), `added` a day as YYYY-MM-DD.
// `status` may be \"idea\", \"exploring\", \"applying\" or \"dropped\", `since` the day of it, `tags` a list
// in square brackets: [\"near home\", \"ask again\"].
// metier rewrites the file when it saves; comments of your own are not kept.
";

/// The saved occupations, in the user's order, each code once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shortlist {
    /// The layout of the file, [`VERSION`] for what this program writes.
    #[serde(default = "current")]
    pub version: u32,
    /// The entries.
    #[serde(default)]
    pub entries: Vec<Entry>,
}

fn current() -> u32 {
    VERSION
}

impl Default for Shortlist {
    fn default() -> Self {
        Self { version: VERSION, entries: Vec::new() }
    }
}

impl Shortlist {
    /// The list as it may be kept: text cleaned ([`clean`]), entries without a code dropped, of two entries with
    /// one code the first kept with the notes and tags of both.
    #[must_use]
    pub fn tidy(&self) -> Self {
        let mut entries: Vec<Entry> = Vec::with_capacity(self.entries.len());
        let mut places: HashMap<String, usize> = HashMap::with_capacity(self.entries.len());
        for entry in &self.entries {
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
        Self { version: VERSION, entries }
    }
}

fn cleaned(entry: &Entry) -> Entry {
    let mut kept = Entry {
        code: clean(&entry.code),
        note: clean(&entry.note),
        added: clean(&entry.added),
        status: entry.status,
        since: clean(&entry.since),
        tags: Vec::new(),
    };
    for tag in &entry.tags {
        kept.add_tag(&clean(tag));
    }
    kept
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

/// The file `shortlist.ron` at its place.
#[derive(Debug, Clone)]
pub struct ShortlistFile {
    path: PathBuf,
}

/// Just enough of any version of the file to tell which one it is.
#[derive(Deserialize)]
struct VersionOnly {
    #[serde(default = "current")]
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
        let Entry { code, note, added, .. } = entry;
        format!("(code: {code:?}, note: {note:?}, added: {added:?}{status}{since}{tags}),")
    }

    /// The path, as it was given.
    pub fn path(&self) -> &Path {
        &self.path
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
        let entries = ron_text::records(&text).into_iter().map(|fields| {
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
                    "note" => entry.note = join_notes(&entry.note, &value),
                    _ => entry.note = join_notes(&entry.note, &format!("{name}: {value}")),
                }
            }
            entry
        });
        let is_code = |code: &str| code.len() == 5 && code.bytes().all(|byte| byte.is_ascii_digit());
        let entries = entries.filter(|entry| is_code(entry.code.trim()));
        Shortlist { entries: entries.collect(), ..Shortlist::default() }.tidy()
    }

    fn read(&self) -> Result<Option<Shortlist>, LoadError> {
        let Some(text) = file::read(&self.path)? else { return Ok(None) };
        if let Ok(VersionOnly { version: found }) = ron_text::parse(&self.path, &text)
            && found > VERSION
        {
            return Err(LoadError::Newer { path: self.path.clone(), found, known: VERSION });
        }
        let list = ron_text::parse::<Shortlist>(&self.path, &text)?;
        let days = list.entries.iter().flat_map(|e| [("added", &e.added), ("since", &e.since)]);
        if let Some((field, day)) = days.into_iter().find(|(_, day)| !is_day(day.trim())) {
            return Err(self.no_day(&text, field, day));
        }
        if let Some(entry) = list.entries.iter().find(|entry| clean(&entry.code).is_empty()) {
            let note = &entry.note;
            let reason = Msg::FaultNoCode { note: ron_text::told(note) }.into();
            let (line, column) = Self::place_of(&text, note);
            return Err(LoadError::Unknown { path: self.path.clone(), line, column, reason });
        }
        Ok(Some(list.tidy()))
    }

    fn no_day(&self, text: &str, field: &str, day: &str) -> LoadError {
        let (line, column) = Self::place_of(text, day);
        let (field, day) = (Text::verbatim(field.to_owned()), ron_text::told(day));
        let reason = Msg::FaultNoDay { field, day }.into();
        LoadError::Unknown { path: self.path.clone(), line, column, reason }
    }

    /// Line and column of a quoted text; the first line where it stands otherwise.
    fn place_of(text: &str, quoted: &str) -> (usize, usize) {
        let literal = format!("{quoted:?}");
        let found = (1..).zip(text.lines()).filter(|(_, line)| !line.trim_start().starts_with("//"));
        let mut found = found.filter_map(|(number, line)| Some((number, line.get(..line.find(&literal)?)?)));
        found.next().map_or((1, 1), |(number, before)| (number, before.chars().count() + 1))
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
        let _lock = Lock::take(&target)?;
        let (theirs, damaged) = match self.read() {
            Ok(Some(theirs)) => (theirs, false),
            Ok(None) => (base.clone(), false),
            Err(error) if error.may_be_set_aside() => {
                // What cannot be read is not gone: nobody took it off.
                let legible = self.salvage();
                (Shortlist { entries: merge(&[], &legible.entries, &base.entries), ..legible }, true)
            }
            Err(error) => return Err(SaveError::Refused(error)),
        };
        let entries = merge(&base.entries, &mine.entries, &theirs.entries);
        let shortlist = Shortlist { entries, ..Shortlist::default() }.tidy();
        let text = ron_text::write(HEADER, &shortlist).map_err(|error| SaveError::Write {
            path: target.clone(),
            source: std::io::Error::other(error),
        })?;
        // More than is read again would be out of reach from then on.
        let (bytes, limit) = (text.len() as u64, file::LIMIT);
        if bytes > limit {
            return Err(SaveError::TooLarge { bytes, limit });
        }
        let set_aside = if damaged { Some(file::set_aside(&target)?) } else { None };
        file::replace(&target, &text)?;
        Ok(Saved { shortlist, set_aside })
    }
}
