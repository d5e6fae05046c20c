//! Tables of ours on their way to disk: layout, order, duplicates, identical bytes for identical facts.

use metier_pack::versions;
use metier_words::Msg;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use super::error::{Error, Result, shown};
use super::row::{SheetColumn, SheetRow};

/// One table: `# source` line, header, rows sorted by their first `key` columns.
pub(super) struct Output {
    pub(super) name: &'static str,
    sources: String,
    columns: Vec<String>,
    key: usize,
    /// The fields of each with [`BETWEEN`] between them (texts of their own would take four times as much), and where it
    /// comes from.
    rows: Vec<(Origin, Box<str>)>,
    /// Where the rows that come next are from.
    origin: Origin,
    origins: Origins,
}

/// The line of a publisher's file that a row was made of.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Origin {
    /// Its place among [`Origins::files`].
    file: u16,
    /// 0 where the row was made of several lines, or of none.
    line: u32,
}

/// Where the rows of a table come from: whoever brought a file knows its lines and columns, and not those of our table.
#[derive(Default)]
pub(super) struct Origins {
    files: Vec<PathBuf>,
    /// One a row, in the order of the written table.
    rows: Vec<Origin>,
    /// What the publisher calls our columns.
    columns: BTreeMap<String, String>,
}

/// A place in a publisher's file.
pub(super) struct Place {
    pub(super) file: PathBuf,
    pub(super) line: u32,
    /// The publisher's name of the column, ours where it has none.
    pub(super) column: String,
}

impl Origins {
    /// Lines of a written table above its first row.
    const HEAD: usize = 3;

    /// The place that a line and a column of the written table come from.
    pub(super) fn of(&self, line: usize, column: &str) -> Option<Place> {
        let origin = self.rows.get(line.checked_sub(Self::HEAD)?)?;
        let file = self.files.get(usize::from(origin.file))?.clone();
        let column = self.columns.get(column).map_or(column, String::as_str).to_owned();
        (origin.line > 0).then_some(Place { file, line: origin.line, column })
    }
}

/// What no field of ours has.
const BETWEEN: char = '\0';

impl Output {
    /// An empty table; `columns` is the header with commas, `key` the number of leading columns that
    /// together name a row.
    pub(super) fn new(name: &'static str, sources: &[&str], columns: &str, key: usize) -> Self {
        let columns = columns.split(',').map(str::to_string).collect();
        Self {
            name,
            sources: sources.join(", "),
            columns,
            key,
            rows: Vec::new(),
            origin: Origin::default(),
            origins: Origins::default(),
        }
    }

    /// The same of a file whose fields have names and no columns.
    pub(super) fn called<'c>(&mut self, names: impl IntoIterator<Item = (&'c str, &'c str)>) {
        let names = names.into_iter().map(|(own, name)| (own.to_owned(), name.to_owned()));
        self.origins.columns.extend(names);
    }

    /// Sets the source of a table whose file says its edition.
    pub(super) fn source(&mut self, id: &str) {
        id.clone_into(&mut self.sources);
    }

    /// Says of which columns of the publisher's file ours are made.
    pub(super) fn of<'c>(mut self, columns: impl IntoIterator<Item = (&'c str, &'c SheetColumn)>) -> Self {
        self.made_of(columns);
        self
    }

    /// The same of a table that is made of several files.
    pub(super) fn made_of<'c>(&mut self, columns: impl IntoIterator<Item = (&'c str, &'c SheetColumn)>) {
        for (own, column) in columns {
            self.origins.columns.insert(own.to_owned(), column.name.clone());
        }
    }

    /// What is pushed from here on is made of this row of the publisher's file.
    pub(super) fn at(&mut self, row: SheetRow<'_>) {
        self.at_line(row.path(), row.line());
    }

    /// The same where only the line is known.
    pub(super) fn at_line(&mut self, path: &Path, line: u64) {
        let files = &mut self.origins.files;
        let file = files.iter().rposition(|file| file == path).unwrap_or_else(|| {
            files.push(path.to_path_buf());
            files.len() - 1
        });
        self.origin = Origin {
            file: u16::try_from(file).unwrap_or_default(),
            line: u32::try_from(line).unwrap_or_default(),
        };
    }

    /// Where the rows of the written table come from.
    pub(super) fn into_origins(self) -> Origins {
        let rows = self.rows.iter().map(|(origin, _)| *origin).collect();
        Origins { rows, ..self.origins }
    }

    pub(super) fn push<const N: usize>(&mut self, row: [String; N]) {
        self.push_row(row.into());
    }

    pub(super) fn push_row(&mut self, mut row: Vec<String>) {
        for field in &mut row {
            field.retain(|c| c != BETWEEN);
        }
        self.rows.push((self.origin, row.join("\0").into()));
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

    /// What stands in its first column, each once.
    pub(super) fn keys(&self) -> BTreeSet<&str> {
        self.rows.iter().filter_map(|(_, row)| row.split(BETWEEN).next()).collect()
    }

    /// The name of its first column.
    pub(super) fn first(&self) -> &str {
        self.columns.first().map_or("", String::as_str)
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
        let mut last: (Origin, Vec<&str>) = (Origin::default(), Vec::new());
        for (origin, row) in &self.rows {
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
                let lines = [last.0, *origin].map(|origin| origin.line);
                let is_one = last.0.file == origin.file && !lines.contains(&0);
                let told = if is_one {
                    let [first, second] = lines;
                    let [first, second] = [first.min(second), first.max(second)].map(shown);
                    Msg::ImportNamedTwiceIn { row, first, second }
                } else {
                    Msg::ImportNamedTwice { row }
                };
                // Whoever brought the file finds the rows in it, and not in a table that was not written.
                let file = self.origins.files.get(usize::from(origin.file)).unwrap_or(&shown_as);
                return Err(Error::layout(file, told));
            }
            last = (*origin, this.to_vec());
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
