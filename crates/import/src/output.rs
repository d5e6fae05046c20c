//! Tables of ours on their way to disk: layout, order, duplicates, identical bytes for identical facts.

use metier_pack::versions;
use metier_words::Msg;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use super::error::{Error, Result, shown};
use super::row::SheetRow;

/// One table: `# source` line, header, rows sorted by their first `key` columns.
pub(super) struct Output {
    pub(super) name: &'static str,
    sources: String,
    columns: Vec<String>,
    key: usize,
    /// The fields of each with [`BETWEEN`] between them (texts of their own would take four times as much), and the line
    /// of the publisher's file that it was made of; 0 where it was made of several.
    rows: Vec<(u32, Box<str>)>,
    /// The line of the rows that come next.
    line: u32,
}

/// What no field of ours has.
const BETWEEN: char = '\0';

impl Output {
    /// An empty table; `columns` is the header with commas, `key` the number of leading columns that
    /// together name a row.
    pub(super) fn new(name: &'static str, sources: &[&str], columns: &str, key: usize) -> Self {
        let columns = columns.split(',').map(str::to_string).collect();
        Self { name, sources: sources.join(", "), columns, key, rows: Vec::new(), line: 0 }
    }

    /// What is pushed from here on is made of this row of the publisher's file.
    pub(super) fn at(&mut self, row: SheetRow<'_>) {
        self.line = u32::try_from(row.line()).unwrap_or_default();
    }

    pub(super) fn push<const N: usize>(&mut self, row: [String; N]) {
        self.push_row(row.into());
    }

    pub(super) fn push_row(&mut self, mut row: Vec<String>) {
        for field in &mut row {
            field.retain(|c| c != BETWEEN);
        }
        self.rows.push((self.line, row.join("\0").into()));
    }

    pub(super) fn add_column(&mut self, name: &str) {
        self.columns.push(name.to_string());
    }

    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    /// How many fields of each column are filled.
    pub(super) fn filled(&self) -> impl Iterator<Item = (&str, usize)> {
        let mut filled = vec![0; self.columns.len()];
        for (_, row) in &self.rows {
            for (count, field) in filled.iter_mut().zip(row.split(BETWEEN)) {
                *count += usize::from(!field.is_empty());
            }
        }
        self.columns.iter().map(String::as_str).zip(filled)
    }

    /// Ids of the sources that its first line names.
    pub(super) fn sources(&self) -> impl Iterator<Item = &str> {
        self.sources.split(", ")
    }

    /// Writes the table to `folder`; fails when a row is short or two rows share a key, and names the table as it is to
    /// be.
    pub(super) fn write(&mut self, folder: &Path, to: &Path) -> Result<()> {
        let (path, shown_as) = (folder.join(self.name), to.join(self.name));
        let key = self.key;
        self.rows.sort_by(|(_, a), (_, b)| a.split(BETWEEN).take(key).cmp(b.split(BETWEEN).take(key)));
        let codes = versions::of_columns(self.name, &self.columns).join(", ");
        let failed = || Error::write(&path);
        let mut file = BufWriter::new(File::create(&path).map_err(failed())?);
        writeln!(file, "# source: {}; codes: {codes}\n{}", self.sources, self.columns.join(","))
            .map_err(failed())?;
        let mut last: (u32, Vec<&str>) = (0, Vec::new());
        for (line_of, row) in &self.rows {
            let row: Vec<&str> = row.split(BETWEEN).collect();
            if row.len() != self.columns.len() {
                return Err(Error::layout(
                    &shown_as,
                    Msg::ImportRowFields { n: shown(row.len()), row: shown(row.join(", ")) },
                ));
            }
            let this = row.get(..key).unwrap_or(&row);
            if this == last.1 {
                let row = shown(this.join(", "));
                let told = match (last.0, *line_of) {
                    (0, _) | (_, 0) => Msg::ImportNamedTwice { row },
                    (first, second) => {
                        let [first, second] = [first.min(second), first.max(second)].map(shown);
                        Msg::ImportNamedTwiceIn { row, first, second }
                    }
                };
                return Err(Error::layout(&shown_as, told));
            }
            last = (*line_of, this.to_vec());
            writeln!(file, "{}", line(&row)).map_err(failed())?;
        }
        file.flush().map_err(failed())
    }
}

/// Translations by code: the first column of one of our tables and another.
pub(super) fn translated(table: &str, column: usize) -> BTreeMap<String, String> {
    let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(table.as_bytes());
    let rows = reader.records().filter_map(std::result::Result::ok);
    rows.filter_map(|row| Some((row.get(0)?.to_string(), row.get(column)?.to_string()))).collect()
}

/// Whether an id names an edition by year of a source: `jobbank-wages-2025` of `jobbank-wages`.
pub(super) fn edition_of(id: &str, stem: &str) -> bool {
    let year = id.strip_prefix(stem).and_then(|rest| rest.strip_prefix('-'));
    year.is_some_and(|year| year.len() == 4 && year.bytes().all(|b| b.is_ascii_digit()))
}

/// One line of a table without its end: fields with commas or quotation marks in quotation marks.
pub(super) fn line(fields: &[impl AsRef<str>]) -> String {
    let mut line = String::new();
    for (i, field) in fields.iter().map(AsRef::as_ref).enumerate() {
        if i > 0 {
            line.push(',');
        }
        if field.contains([',', '"']) {
            line.push('"');
            line.push_str(&field.replace('"', "\"\""));
            line.push('"');
        } else {
            line.push_str(field);
        }
    }
    line
}
