//! A publisher's delimited file in memory: encoding, byte-order mark, header names and typed fields.

use metier_words::{Msg, Text};
use std::collections::BTreeMap;
use std::path::Path;

use super::error::{Error, Result, shown};
use super::row::Held;
use super::row::Rows;
pub(super) use super::row::{Head, SheetColumn, SheetRow};
use super::{clean, stream};

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

/// The line of each thing that a file has told: of two rows for one thing nobody can say which holds, and a sum would
/// count it twice.
#[derive(Default)]
pub(super) struct Told(BTreeMap<String, u64>);

impl Told {
    /// Refuses a row for what an earlier one was for; a thing has one name or two.
    pub(super) fn once(
        &mut self,
        row: SheetRow<'_>,
        column: &SheetColumn,
        [one, two]: [&str; 2],
    ) -> Result<()> {
        let first = *self.0.entry(format!("{one}\0{two}")).or_insert(row.line());
        if first == row.line() {
            return Ok(());
        }
        let (code, place, line) = (shown(one), shown(two), shown(first));
        Err(row.fault(column, Msg::ImportAgain { code, place, line }))
    }
}

/// What a file has told of each thing, and in which line: of two rows that say the same of one thing either will do, of two
/// that say otherwise nobody can tell which holds.
#[derive(Default)]
pub(super) struct Alike(BTreeMap<String, (u64, String)>);

impl Alike {
    /// Refuses a row that says otherwise than an earlier one of the same thing.
    pub(super) fn told(
        &mut self,
        row: SheetRow<'_>,
        column: &SheetColumn,
        [one, two]: [&str; 2],
        says: &str,
    ) -> Result<()> {
        let first = self.0.entry(format!("{one}\0{two}")).or_insert((row.line(), says.to_owned()));
        if first.1 == says {
            return Ok(());
        }
        let (code, place, line) = (shown(one), shown(two), shown(first.0));
        Err(row.fault(column, Msg::ImportAgain { code, place, line }))
    }
}

/// A parsed file; rows keep the line they began on.
pub(super) struct Sheet {
    head: Head,
    rows: Rows,
}

impl Sheet {
    /// What is known of its columns.
    pub(super) fn head(&self) -> &Head {
        &self.head
    }

    /// See [`Head::column`].
    pub(super) fn column(&self, names: &[&str]) -> Result<SheetColumn> {
        self.head.column(names)
    }

    /// See [`Head::optional`].
    pub(super) fn optional(&self, names: &[&str]) -> Result<Option<SheetColumn>> {
        self.head.optional(names)
    }

    /// See [`Head::has`].
    pub(super) fn has(&self, name: &str) -> bool {
        self.head.has(name)
    }

    pub(super) fn layout(&self, reason: impl Into<Text>) -> Error {
        self.head.layout(reason)
    }

    /// Reads a file whose first row names its columns, parted by commas, semicolons or tabs.
    pub(super) fn open(path: &Path) -> Result<Self> {
        let sheet = Self::open_bare(path)?.headed()?;
        // A workbook keeps no empty cells at the end of a row; a text has a mark for each.
        let all = sheet.names().len();
        sheet.rows().filter(|row| row.len() < all).try_for_each(|row| row.has(all))?;
        Ok(sheet)
    }

    /// A table that was read otherwise, whose first row names its columns.
    pub(super) fn of(path: &Path, rows: impl Iterator<Item = Result<csv::StringRecord>>) -> Result<Self> {
        Self::hold(path, rows)?.headed()
    }

    /// The same with its first row taken as the names of its columns.
    fn headed(mut self) -> Result<Self> {
        // Our own tables name their source in a line above the header.
        let is_remark = |row: Held| row.get(0).is_some_and(|field| field.starts_with("# "));
        let remark = self.rows.begins.len() > 1 && self.rows.at(0).is_some_and(is_remark);
        let Some(names) = self.rows.at(usize::from(remark)) else {
            return Err(self.layout(Msg::ImportEmpty));
        };
        self.head = Head::new(self.head.path(), names.fields());
        self.rows.begins.drain(..=usize::from(remark));
        self.rows().try_for_each(SheetRow::fits)?;
        Ok(self)
    }

    /// Reads a file without a header row; its columns are known by position only.
    pub(super) fn open_bare(path: &Path) -> Result<Self> {
        Self::hold(path, stream::records(path)?)
    }

    /// Refuses a file whose rows have not as many fields as its first one: where columns are known by position only, a
    /// field too many or too few makes every one behind it another column's.
    pub(super) fn even(self) -> Result<Self> {
        let all = self.rows().next().map_or(0, SheetRow::len);
        self.rows().try_for_each(|row| row.has(all))?;
        Ok(self)
    }

    /// Holds rows as long as they take no more than [`MOST`] bytes.
    fn hold(path: &Path, records: impl Iterator<Item = Result<csv::StringRecord>>) -> Result<Self> {
        let mut rows = Rows::default();
        for record in records {
            if !rows.push(&record?, (MOST, MOST_ROWS)) {
                return Err(too_large(path));
            }
        }
        Ok(Self { head: Head::new(path, []), rows })
    }

    /// The first column whose name begins with one of these words: publishers put editions behind them.
    pub(super) fn starting(&self, words: &[&str]) -> Result<SheetColumn> {
        let begins = |name: &String| words.iter().any(|word| name.starts_with(&clean::key(word)));
        let name = words.first().copied().unwrap_or_default().to_string();
        match self.head.names.iter().position(begins) {
            Some(at) => Ok(SheetColumn { at, name: self.head.written(at) }),
            None => Err(self.layout(Msg::ImportNoColumnFrom { name: shown(name) })),
        }
    }

    /// A column by position, with a name of ours for faults.
    pub(super) fn at(at: usize, name: &str) -> SheetColumn {
        SheetColumn { at, name: name.to_string() }
    }

    /// Column names in their normal form (see [`clean::key`]).
    pub(super) fn names(&self) -> &[String] {
        &self.head.names
    }

    pub(super) fn rows(&self) -> impl Iterator<Item = SheetRow<'_>> {
        let rows = (0..self.rows.begins.len()).filter_map(|at| self.rows.at(at));
        rows.map(|row| SheetRow::held(&self.head, row))
    }
}
