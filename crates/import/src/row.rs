//! A row of a publisher's delimited file, its columns and typed fields.

use std::cmp::Ordering;
use std::path::{Path, PathBuf};

use metier_model::date::Day;
use metier_words::{Msg, Text};

use super::clean;
use super::error::{Error, Result, shown};

/// Names of columns that are told of a file that has others than are asked for.
const FOUND: usize = 12;
/// Letters of each that are told.
const LONG_NAME: usize = 40;

/// How far a computer's arithmetic moves a printed figure, of its size.
const NOISE: f64 = 1e-9;

/// What is wrong with a day on which something was, and which is still to come; the day of another zone may be one ahead.
pub(super) fn ahead(day: Day) -> Option<Msg> {
    let today = Day::today();
    (day.0 > today.0 + 1).then(|| Msg::ImportAhead { value: shown(day), today: shown(today) })
}

/// The same of a year.
pub(super) fn year_ahead(year: u16) -> Option<Msg> {
    let today = Day::today();
    let now = today.parts().map(|(now, ..)| now)?;
    (i32::from(year) > i32::from(now)).then(|| Msg::ImportAhead { value: shown(year), today: shown(today) })
}

/// What is known of a file's columns.
pub(super) struct Head {
    path: PathBuf,
    /// In their normal form (see [`clean::key`]).
    pub(super) names: Vec<String>,
    /// As the file writes them.
    written: Vec<String>,
}

/// Rows in two pieces of memory, however many they are: a record of its own for each takes three times as much.
#[derive(Default)]
pub(super) struct Rows {
    text: String,
    /// Where each field of `text` ends.
    ends: Vec<u32>,
    /// For each row where its fields begin in `text` and in `ends`, and its line.
    pub(super) begins: Vec<(u32, u32, u32)>,
}

/// One row of [`Rows`].
#[derive(Clone, Copy)]
pub(super) struct Held<'a> {
    text: &'a str,
    begin: u32,
    ends: &'a [u32],
    line: u32,
}

impl Rows {
    /// Takes a row in; false where it would be more than so many bytes and rows.
    pub(super) fn push(&mut self, record: &csv::StringRecord, (most, most_rows): (usize, usize)) -> bool {
        let line = record.position().map_or(0, csv::Position::line);
        self.begins.push((self.text.len() as u32, self.ends.len() as u32, line as u32));
        for field in record {
            self.text.push_str(field);
            self.ends.push(self.text.len() as u32);
        }
        let bytes = self.text.len() + 4 * self.ends.len() + 12 * self.begins.len();
        bytes <= most && self.begins.len() <= most_rows
    }

    pub(super) fn at(&self, at: usize) -> Option<Held<'_>> {
        let &(begin, first, line) = self.begins.get(at)?;
        let end = self.begins.get(at + 1).map_or(self.ends.len(), |next| next.1 as usize);
        Some(Held { text: &self.text, begin, ends: self.ends.get(first as usize..end)?, line })
    }
}

impl<'a> Held<'a> {
    pub(super) fn get(self, at: usize) -> Option<&'a str> {
        let end = *self.ends.get(at)?;
        let begin = at.checked_sub(1).map_or(Some(&self.begin), |before| self.ends.get(before))?;
        self.text.get(*begin as usize..end as usize)
    }

    pub(super) fn fields(self) -> impl Iterator<Item = &'a str> {
        (0..self.ends.len()).filter_map(move |at| self.get(at))
    }
}

/// A column of a sheet: its position, and its name for faults.
#[derive(Clone, Debug)]
pub(super) struct SheetColumn {
    pub(super) at: usize,
    pub(super) name: String,
}

/// One row of a sheet, or of a file that is read row by row.
#[derive(Clone, Copy)]
pub(super) struct SheetRow<'a> {
    head: &'a Head,
    record: Record<'a>,
}

#[derive(Clone, Copy)]
enum Record<'a> {
    Held(Held<'a>),
    Read(&'a csv::StringRecord),
}

impl Head {
    /// The head of a file whose columns have these names; none where they are known by position only.
    pub(super) fn new<'n>(path: &Path, names: impl IntoIterator<Item = &'n str>) -> Self {
        let (names, written) = names.into_iter().map(|name| (clean::key(name), clean::text(name))).unzip();
        Self { path: path.to_path_buf(), names, written }
    }

    /// The name of a column as the file writes it; the first letters where it is long.
    pub(super) fn written(&self, at: usize) -> String {
        self.written.get(at).map(|name| name.chars().take(LONG_NAME).collect()).unwrap_or_default()
    }

    /// The file.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// The column with the first of these names that the file has; spelling is compared by letters and
    /// digits only, so stray spaces, case and footnote marks do not matter.
    pub(super) fn column(&self, names: &[&str]) -> Result<SheetColumn> {
        self.optional(names)?.ok_or_else(|| {
            self.layout(Msg::ImportNoColumn { names: shown(names.join(" / ")), found: self.found() })
        })
    }

    /// The same where a file may lack it. A name that stands twice is refused: nobody can say which column holds.
    pub(super) fn optional(&self, names: &[&str]) -> Result<Option<SheetColumn>> {
        for name in names {
            let key = clean::key(name);
            let mut places = (0..self.names.len()).filter(|&at| self.names.get(at) == Some(&key));
            let Some(at) = places.next() else { continue };
            if let Some(again) = places.next() {
                let [first, second] = [at, again].map(|at| shown(at + 1));
                return Err(self.layout(Msg::ImportColumnTwice { name: shown(name), first, second }));
            }
            return Ok(Some(SheetColumn { at, name: self.written(at) }));
        }
        Ok(None)
    }

    /// Whether the file has a column of this name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.names.contains(&clean::key(name))
    }

    /// The first line as it was read, for whoever expects another one; the first names where there are many.
    pub(super) fn found(&self) -> Text {
        let names: Vec<&str> = self.names.iter().take(FOUND).map(String::as_str).collect();
        let more = if self.names.len() > FOUND { ", …" } else { "" };
        // What is no table may be one name without an end.
        let short = |name: &str| name.chars().take(LONG_NAME).collect::<String>();
        let names: Vec<String> = names.into_iter().map(short).collect();
        shown(format!("{}{more}", names.join(", ")))
    }

    pub(super) fn layout(&self, reason: impl Into<Text>) -> Error {
        Error::layout(&self.path, reason)
    }
}

impl<'a> SheetRow<'a> {
    /// A row that is held with others.
    pub(super) fn held(head: &'a Head, row: Held<'a>) -> Self {
        Self { head, record: Record::Held(row) }
    }

    /// A row of a file that is read otherwise.
    pub(super) fn new(head: &'a Head, record: &'a csv::StringRecord) -> Self {
        Self { head, record: Record::Read(record) }
    }

    /// The field without surrounding spaces; empty where the row is short.
    pub(super) fn get(self, column: &SheetColumn) -> &'a str {
        let field = match self.record {
            Record::Held(row) => row.get(column.at),
            Record::Read(record) => record.get(column.at),
        };
        field.unwrap_or_default().trim()
    }

    /// The field of a row that must reach as far: where a row has fewer fields, nobody can say which are missing.
    pub(super) fn reached(self, column: &SheetColumn) -> Result<&'a str> {
        if column.at >= self.len() && !self.head.names.is_empty() {
            let (has, all) = (self.len() as i64, self.head.names.len() as i64);
            return Err(self.fault(column, Msg::ImportShortRow { has, all }));
        }
        Ok(self.get(column))
    }

    /// Refuses a row with more fields than the file has columns, as an unquoted decimal comma makes it: every field
    /// behind the extra one stands for another column. Empty ones at its end do no harm.
    pub(super) fn fits(self) -> Result<()> {
        let all = self.head.names.len();
        let extra =
            (all..self.len()).any(|at| !self.get(&SheetColumn { at, name: String::new() }).is_empty());
        if extra && all > 0 {
            let name = self.head.written(all.saturating_sub(1));
            let (has, all) = (self.len() as i64, all as i64);
            return Err(self.fault(&SheetColumn { at: 0, name }, Msg::ImportLongRow { has, all }));
        }
        Ok(())
    }

    /// Refuses a row that has not so many fields.
    pub(super) fn has(self, all: usize) -> Result<()> {
        // The first column that it lacks, by name or by place.
        let named = Some(self.head.written(self.len())).filter(|name| !name.is_empty());
        let name = named.unwrap_or_else(|| all.min(self.len() + 1).to_string());
        let place = SheetColumn { at: 0, name };
        let (fields, columns) = (self.len() as i64, all as i64);
        match self.len().cmp(&all) {
            Ordering::Equal => Ok(()),
            Ordering::Less => Err(self.fault(&place, Msg::ImportShortRow { has: fields, all: columns })),
            Ordering::Greater => Err(self.fault(&place, Msg::ImportLongRow { has: fields, all: columns })),
        }
    }

    /// The field as text fit for the screen; see [`clean::text`].
    pub(super) fn text(self, column: &SheetColumn) -> String {
        clean::text(self.get(column))
    }

    /// The field as a number; none where the publisher wrote that there is none.
    pub(super) fn number(self, column: &SheetColumn) -> Result<Option<f64>> {
        let field = self.reached(column)?;
        if matches!(field, "" | "N/A" | "N/D" | "NA" | ".." | "-" | "x" | "F") {
            return Ok(None);
        }
        match metier_model::written::number(field) {
            Some(value) => Ok(Some(value)),
            None => Err(self.fault(column, Msg::ImportNoNumber { value: shown(field) })),
        }
    }

    /// The field as a number that must be there.
    pub(super) fn required(self, column: &SheetColumn) -> Result<f64> {
        self.number(column)?.ok_or_else(|| self.fault(column, Msg::ImportNoFigure))
    }

    /// The field as a whole number that must be there, no larger than the most that the scale or the count has.
    pub(super) fn whole(self, column: &SheetColumn, most: u32) -> Result<u32> {
        let value = self.required(column)?;
        let whole =
            (value.fract() == 0.0 && (0.0..=f64::from(most)).contains(&value)).then_some(value as u32);
        let reason = || Msg::ImportNoWholeNumber { value: shown(self.get(column)), most: i64::from(most) };
        whole.ok_or_else(|| self.fault(column, reason()))
    }

    /// The field as a figure that has no more decimals than the publisher prints, but for the noise of a computer: what has
    /// more is of another column, or was changed, and would be rounded away.
    pub(super) fn printed(self, column: &SheetColumn, places: usize) -> Result<String> {
        let Some(value) = self.number(column)? else { return Ok(String::new()) };
        let scale = 10_f64.powi(i32::try_from(places).unwrap_or_default());
        let scaled = value * scale;
        if (scaled - scaled.round()).abs() > NOISE * scaled.abs().max(1.0) {
            let value = shown(self.get(column));
            return Err(self.fault(column, Msg::ImportDecimals { value, n: places as i64 }));
        }
        Ok(clean::figure(value, places))
    }

    /// Refuses a day that is still to come.
    pub(super) fn past(self, column: &SheetColumn, day: Day) -> Result<()> {
        ahead(day).map_or(Ok(()), |told| Err(self.fault(column, told)))
    }

    /// The number of a field, which is a share: from 0 to `most`.
    pub(super) fn share(self, column: &SheetColumn, most: f64) -> Result<Option<f64>> {
        let value = self.number(column)?;
        if value.is_some_and(|value| !(0.0..=most).contains(&value)) {
            return Err(self.fault(column, Msg::ImportShare));
        }
        Ok(value)
    }

    /// The field as one of these words, in any case: its place among them.
    pub(super) fn word(self, column: &SheetColumn, words: &[&str]) -> Result<usize> {
        let field = self.reached(column)?;
        let at = words.iter().position(|word| word.eq_ignore_ascii_case(field));
        let reason = || Msg::ImportNoneOf { value: shown(field), accepted: shown(words.join(", ")) };
        at.ok_or_else(|| self.fault(column, reason()))
    }

    /// The field as a unit group's five digits: leading zeros restored, `#` and `NOC_` dropped.
    pub(super) fn unit_group(self, column: &SheetColumn) -> Result<String> {
        let field = self.reached(column)?;
        clean::unit_group(field).ok_or_else(|| {
            let bare = clean::bare(field);
            let bare = bare.split_once('.').map_or(bare, |(code, _)| code);
            let four = bare.len() == 4 && bare.bytes().all(|byte| byte.is_ascii_digit());
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

    /// The file that it stands in.
    pub(super) fn path(self) -> &'a Path {
        &self.head.path
    }

    /// The line that it began on, from 1.
    pub(super) fn line(self) -> u64 {
        match self.record {
            Record::Held(row) => u64::from(row.line),
            Record::Read(record) => record.position().map_or(0, csv::Position::line),
        }
    }

    pub(super) fn fault(self, column: &SheetColumn, reason: impl Into<Text>) -> Error {
        Error::Field(self.head.path.clone(), self.line(), column.name.clone(), reason.into())
    }
}
