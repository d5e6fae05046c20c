//! A publisher's delimited file in memory: encoding, byte-order mark, header names and typed fields.

use metier_words::{Msg, Text};
use std::path::{Path, PathBuf};

use super::clean;
use super::error::{Error, Result, shown};

/// The most bytes that the rows of one file may take while they are held. The largest that a publisher has, the
/// skills of all occupations, takes 19 MB; whoever reads several files holds few of them at a time.
pub(super) const MOST: usize = 24 << 20;

/// The most rows of one file: what is made of a row takes more than its text. Job Bank's outlook of all regions in both
/// languages has 92,000.
pub(super) const MOST_ROWS: usize = 120_000;

/// That a file is larger than what is held of it.
pub(super) fn too_large(path: &Path) -> Error {
    Error::layout(path, Msg::ImportHeld { most: (MOST >> 20) as i64, rows: MOST_ROWS as i64 })
}

/// What is known of a file's columns.
pub(super) struct Head {
    path: PathBuf,
    names: Vec<String>,
}

/// A parsed file; rows keep the line they began on.
pub(super) struct Sheet {
    head: Head,
    rows: Rows,
}

/// Rows in two pieces of memory, however many they are: a record of its own for each takes three times as much.
#[derive(Default)]
struct Rows {
    text: String,
    /// Where each field of `text` ends.
    ends: Vec<u32>,
    /// For each row where its fields begin in `text` and in `ends`, and its line.
    begins: Vec<(u32, u32, u32)>,
}

/// One row of [`Rows`].
#[derive(Clone, Copy)]
struct Held<'a> {
    text: &'a str,
    begin: u32,
    ends: &'a [u32],
    line: u32,
}

impl Rows {
    /// Takes a row in; false where it would be more than is held.
    fn push(&mut self, record: &csv::StringRecord) -> bool {
        let line = record.position().map_or(0, csv::Position::line);
        self.begins.push((self.text.len() as u32, self.ends.len() as u32, line as u32));
        for field in record {
            self.text.push_str(field);
            self.ends.push(self.text.len() as u32);
        }
        let bytes = self.text.len() + 4 * self.ends.len() + 12 * self.begins.len();
        bytes <= MOST && self.begins.len() <= MOST_ROWS
    }

    fn at(&self, at: usize) -> Option<Held<'_>> {
        let &(begin, first, line) = self.begins.get(at)?;
        let end = self.begins.get(at + 1).map_or(self.ends.len(), |next| next.1 as usize);
        Some(Held { text: &self.text, begin, ends: self.ends.get(first as usize..end)?, line })
    }
}

impl<'a> Held<'a> {
    fn get(self, at: usize) -> Option<&'a str> {
        let end = *self.ends.get(at)?;
        let begin = at.checked_sub(1).map_or(Some(&self.begin), |before| self.ends.get(before))?;
        self.text.get(*begin as usize..end as usize)
    }

    fn fields(self) -> impl Iterator<Item = &'a str> {
        (0..self.ends.len()).filter_map(move |at| self.get(at))
    }
}

/// A column of a [`Sheet`]: its position, and its name for faults.
#[derive(Clone, Debug)]
pub(super) struct Column {
    at: usize,
    name: String,
}

/// One row of a [`Sheet`], or of a file that is read row by row.
#[derive(Clone, Copy)]
pub(super) struct Row<'a> {
    head: &'a Head,
    record: Record<'a>,
}

#[derive(Clone, Copy)]
enum Record<'a> {
    Held(Held<'a>),
    Read(&'a csv::StringRecord),
}

impl Head {
    /// The head of a file whose columns have these names, in their normal form (see [`clean::key`]).
    pub(super) fn new(path: &Path, names: Vec<String>) -> Self {
        Self { path: path.to_path_buf(), names }
    }

    /// The file.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// The column with the first of these names that the file has; spelling is compared by letters and
    /// digits only, so stray spaces, case and footnote marks do not matter.
    pub(super) fn column(&self, names: &[&str]) -> Result<Column> {
        names
            .iter()
            .find_map(|name| self.names.iter().position(|n| *n == clean::key(name)))
            .map(|at| Column { at, name: names.first().copied().unwrap_or_default().to_string() })
            .ok_or_else(|| self.layout(Msg::ImportNoColumn { names: shown(names.join(" / ")) }))
    }

    /// Whether the file has a column of this name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.names.contains(&clean::key(name))
    }

    pub(super) fn layout(&self, reason: impl Into<Text>) -> Error {
        Error::layout(&self.path, reason)
    }
}

impl Sheet {
    /// What is known of its columns.
    pub(super) fn head(&self) -> &Head {
        &self.head
    }

    /// See [`Head::column`].
    pub(super) fn column(&self, names: &[&str]) -> Result<Column> {
        self.head.column(names)
    }

    /// See [`Head::has`].
    pub(super) fn has(&self, name: &str) -> bool {
        self.head.has(name)
    }

    pub(super) fn layout(&self, reason: impl Into<Text>) -> Error {
        self.head.layout(reason)
    }

    /// A table that was read otherwise, whose first row names its columns.
    pub(super) fn of(path: &Path, rows: impl Iterator<Item = Result<csv::StringRecord>>) -> Result<Self> {
        Self::hold(path, rows)?.headed()
    }

    /// The same with its first row taken as the names of its columns.
    pub(super) fn headed(mut self) -> Result<Self> {
        // Our own tables name their source in a line above the header.
        let is_remark = |row: Held| row.get(0).is_some_and(|field| field.starts_with("# "));
        let remark = self.rows.begins.len() > 1 && self.rows.at(0).is_some_and(is_remark);
        let Some(names) = self.rows.at(usize::from(remark)) else {
            return Err(self.layout(Msg::ImportEmpty));
        };
        self.head.names = names.fields().map(clean::key).collect();
        self.rows.begins.drain(..=usize::from(remark));
        Ok(self)
    }

    /// Holds rows as long as they take no more than [`MOST`] bytes.
    pub(super) fn hold(
        path: &Path,
        records: impl Iterator<Item = Result<csv::StringRecord>>,
    ) -> Result<Self> {
        let mut rows = Rows::default();
        for record in records {
            if !rows.push(&record?) {
                return Err(too_large(path));
            }
        }
        Ok(Self { head: Head::new(path, Vec::new()), rows })
    }

    /// The first column whose name begins with one of these words: publishers put editions behind them.
    pub(super) fn starting(&self, words: &[&str]) -> Result<Column> {
        let begins = |name: &String| words.iter().any(|word| name.starts_with(&clean::key(word)));
        let name = words.first().copied().unwrap_or_default().to_string();
        match self.head.names.iter().position(begins) {
            Some(at) => Ok(Column { at, name }),
            None => Err(self.layout(Msg::ImportNoColumnFrom { name: shown(name) })),
        }
    }

    /// A column by position, with a name of ours for faults.
    pub(super) fn at(at: usize, name: &str) -> Column {
        Column { at, name: name.to_string() }
    }

    /// Column names in their normal form (see [`clean::key`]).
    pub(super) fn names(&self) -> &[String] {
        &self.head.names
    }

    pub(super) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        let rows = (0..self.rows.begins.len()).filter_map(|at| self.rows.at(at));
        rows.map(|row| Row { head: &self.head, record: Record::Held(row) })
    }
}

impl<'a> Row<'a> {
    /// A row of a file that is read otherwise.
    pub(super) fn new(head: &'a Head, record: &'a csv::StringRecord) -> Self {
        Self { head, record: Record::Read(record) }
    }

    /// The field without surrounding spaces; empty where the row is short.
    pub(super) fn get(self, column: &Column) -> &'a str {
        let field = match self.record {
            Record::Held(row) => row.get(column.at),
            Record::Read(record) => record.get(column.at),
        };
        field.unwrap_or_default().trim()
    }

    /// The field as text fit for the screen; see [`clean::text`].
    pub(super) fn text(self, column: &Column) -> String {
        clean::text(self.get(column))
    }

    /// The field as a number; none where the publisher wrote that there is none.
    pub(super) fn number(self, column: &Column) -> Result<Option<f64>> {
        let field = self.get(column);
        if matches!(field, "" | "N/A" | "N/D" | "NA" | ".." | "-" | "x" | "F") {
            return Ok(None);
        }
        match clean::number(field) {
            Some(value) => Ok(Some(value)),
            None => Err(self.fault(column, Msg::ImportNoNumber { value: shown(field) })),
        }
    }

    /// The field as a number that must be there.
    pub(super) fn required(self, column: &Column) -> Result<f64> {
        self.number(column)?.ok_or_else(|| self.fault(column, Msg::ImportNoFigure))
    }

    /// The field as a unit group's five digits: leading zeros restored, `#` and `NOC_` dropped.
    pub(super) fn unit_group(self, column: &Column) -> Result<String> {
        let field = self.get(column);
        clean::unit_group(field).ok_or_else(|| {
            let four = field.len() == 4 && field.bytes().all(|byte| byte.is_ascii_digit());
            self.fault(column, Msg::ImportNoGroup { value: shown(field), former: four })
        })
    }

    /// Number of its fields.
    pub(super) fn len(self) -> usize {
        match self.record {
            Record::Held(row) => row.ends.len(),
            Record::Read(record) => record.len(),
        }
    }

    /// The line that it began on, from 1.
    pub(super) fn line(self) -> u64 {
        match self.record {
            Record::Held(row) => u64::from(row.line),
            Record::Read(record) => record.position().map_or(0, csv::Position::line),
        }
    }

    pub(super) fn fault(self, column: &Column, reason: impl Into<Text>) -> Error {
        Error::Field(self.head.path.clone(), self.line(), column.name.clone(), reason.into())
    }
}
