//! A publisher's delimited file in memory: encoding, byte-order mark, header names and typed fields.

use metier_words::{Msg, Text};
use std::fs;
use std::path::{Path, PathBuf};

use super::clean;
use super::error::{Error, Result, shown};

/// What is known of a file's columns.
pub(super) struct Head {
    path: PathBuf,
    names: Vec<String>,
}

/// A parsed file; rows keep the line they began on.
pub(super) struct Sheet {
    head: Head,
    rows: Vec<csv::StringRecord>,
}

/// A column of a [`Sheet`]: its position, and its name for faults.
#[derive(Clone, Debug)]
pub(super) struct Column {
    at: usize,
    name: String,
}

/// One row of a [`Sheet`].
#[derive(Clone, Copy)]
pub(super) struct Row<'a> {
    head: &'a Head,
    record: &'a csv::StringRecord,
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

    /// Reads a file whose first row names its columns.
    pub(super) fn open(path: &Path, delimiter: u8) -> Result<Self> {
        Self::open_bare(path, delimiter)?.headed()
    }

    /// A table that was read otherwise, whose first row names its columns.
    pub(super) fn of(path: &Path, rows: Vec<csv::StringRecord>) -> Result<Self> {
        Self { head: Head::new(path, Vec::new()), rows }.headed()
    }

    /// The same with its first row taken as the names of its columns.
    fn headed(self) -> Result<Self> {
        let mut sheet = self;
        if sheet.rows.is_empty() {
            return Err(sheet.layout(Msg::ImportEmpty));
        }
        // Our own tables name their source in a line above the header.
        if sheet.rows.len() > 1
            && sheet.rows.first().is_some_and(|row| row.get(0).is_some_and(|f| f.starts_with("# ")))
        {
            sheet.rows.remove(0);
        }
        sheet.head.names = sheet.rows.remove(0).iter().map(clean::key).collect();
        Ok(sheet)
    }

    /// Reads a file without a header row; its columns are known by position only.
    pub(super) fn open_bare(path: &Path, delimiter: u8) -> Result<Self> {
        let bytes = fs::read(path).map_err(Error::read(path))?;
        Self::parse(path, &clean::decode(&bytes), delimiter)
    }

    fn parse(path: &Path, text: &str, delimiter: u8) -> Result<Self> {
        // The reader takes the second byte of a line's end for the beginning of the next line.
        let text = text.replace("\r\n", "\n");
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter)
            .from_reader(text.as_bytes());
        let rows = reader
            .records()
            .collect::<std::result::Result<Vec<_>, _>>()
            .map_err(|error| Error::layout(path, Msg::ImportTable { detail: shown(error) }))?;
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
        self.rows.iter().map(|record| Row { head: &self.head, record })
    }
}

impl<'a> Row<'a> {
    /// A row of a file that is read otherwise.
    pub(super) fn new(head: &'a Head, record: &'a csv::StringRecord) -> Self {
        Self { head, record }
    }

    /// The field without surrounding spaces; empty where the row is short.
    pub(super) fn get(self, column: &Column) -> &'a str {
        self.record.get(column.at).unwrap_or_default().trim()
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
            let bare = clean::bare(field);
            let four = bare.len() == 4 && bare.bytes().all(|byte| byte.is_ascii_digit());
            self.fault(column, Msg::ImportNoGroup { value: shown(field), former: four })
        })
    }

    /// Number of its fields.
    pub(super) fn len(self) -> usize {
        self.record.len()
    }

    /// The line that it began on, from 1.
    pub(super) fn line(self) -> u64 {
        self.record.position().map_or(0, csv::Position::line)
    }

    pub(super) fn fault(self, column: &Column, reason: impl Into<Text>) -> Error {
        Error::Field(self.head.path.clone(), self.line(), column.name.clone(), reason.into())
    }
}
