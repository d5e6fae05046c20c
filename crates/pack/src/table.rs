//! One table of `data/` in memory: our CSV layout, its rows, and faults that name file, line and field.
//!
//! The layout: UTF-8 without byte-order mark, LF, a first line `# source: id[, id]; codes: version[, version]`
//! (see [`super::versions`]), a second line with the column names, then one line a row; a field with a comma or a quotation mark stands in quotation marks, a
//! missing value is empty. The reader splits lines with the standard library's own searches, which are fast
//! even in a build script that is not optimised.

use std::fmt;
use std::fs;
use std::path::Path;

/// What is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Path as the reader was given it.
    pub file: String,
    /// Line from 1; 0 where the fault is the file itself.
    pub line: usize,
    /// Name of the column; empty where the fault is the row or the file.
    pub field: String,
    /// What is wrong, with the value.
    pub reason: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
        }
        if !self.field.is_empty() {
            write!(f, ": {}", self.field)?;
        }
        write!(f, ": {}", self.reason)
    }
}

impl std::error::Error for Fault {}

/// What is wrong with a first line of another layout.
pub const FIRST_LINE: &str = "must read \"# source: id[, id]; codes: version[, version]\"";

/// A table with its fields found but not yet understood.
#[derive(Debug)]
pub struct Table {
    file: String,
    text: String,
    /// Fields that held doubled quotation marks, as they read.
    unquoted: String,
    sources: Vec<String>,
    codes: Vec<String>,
    columns: Vec<String>,
    /// Start and end of each field, row after row; positions from `text.len()` on lie in `unquoted`.
    spans: Vec<(usize, usize)>,
    first_line: usize,
}

impl Table {
    /// Reads a file in our layout.
    ///
    /// # Errors
    /// When it cannot be read or is not in our layout.
    pub fn read(path: &Path) -> Result<Self, Fault> {
        let file = path.display().to_string();
        match fs::read(path) {
            Ok(bytes) => Self::parse(&file, bytes),
            Err(error) => {
                Err(Fault { file, line: 0, field: String::new(), reason: format!("cannot be read: {error}") })
            }
        }
    }

    fn parse(file: &str, bytes: Vec<u8>) -> Result<Self, Fault> {
        let fault = |line: usize, reason: &str| Fault {
            file: file.to_string(),
            line,
            field: String::new(),
            reason: reason.to_string(),
        };
        let Ok(text) = String::from_utf8(bytes) else {
            return Err(fault(0, "is not UTF-8; save it as UTF-8"));
        };
        if text.starts_with('\u{feff}') {
            return Err(fault(1, "begins with a byte-order mark; save it as UTF-8 without one"));
        }
        if let Some(at) = text.find('\r') {
            let line = text.get(..at).unwrap_or_default().matches('\n').count() + 1;
            return Err(fault(line, "ends in CR LF; save the file with LF"));
        }
        let mut table = Self {
            file: file.to_string(),
            text: String::new(),
            unquoted: String::new(),
            sources: Vec::new(),
            codes: Vec::new(),
            columns: Vec::new(),
            spans: Vec::new(),
            first_line: 2,
        };
        let mut start = 0;
        let mut line = 0;
        while start < text.len() {
            line += 1;
            let end = text.get(start..).and_then(|rest| rest.find('\n')).map_or(text.len(), |at| start + at);
            let content = text.get(start..end).unwrap_or_default();
            if line == 1 && content.starts_with('#') {
                let Some(said) = content.strip_prefix("# source: ") else {
                    return Err(fault(1, FIRST_LINE));
                };
                let (ids, codes) = said.split_once("; codes: ").unwrap_or((said, ""));
                let listed = |list: &str| list.split(',').map(|id| id.trim().to_string()).collect();
                table.sources = listed(ids);
                if !codes.is_empty() {
                    table.codes = listed(codes);
                }
                table.first_line = 3;
            } else if table.columns.is_empty() {
                table.columns = content.split(',').map(str::to_string).collect();
            } else {
                let before = table.spans.len();
                table.split(content, start, text.len()).map_err(|reason| fault(line, reason))?;
                let fields = table.spans.len() - before;
                if fields != table.columns.len() {
                    let expected = table.columns.len();
                    return Err(fault(line, &format!("has {fields} fields, the header names {expected}")));
                }
            }
            start = end + 1;
        }
        if table.columns.is_empty() {
            return Err(fault(0, "has no line with column names"));
        }
        if table.spans.is_empty() {
            return Err(fault(0, "has no rows"));
        }
        table.text = text;
        Ok(table)
    }

    /// Notes the spans of one line's fields.
    fn split(&mut self, line: &str, start: usize, text_len: usize) -> Result<(), &'static str> {
        if !line.contains('"') {
            let mut field = start;
            let mut at = start;
            for &byte in line.as_bytes() {
                if byte == b',' {
                    self.spans.push((field, at));
                    field = at + 1;
                }
                at += 1;
            }
            self.spans.push((field, at));
            return Ok(());
        }
        let mut at = 0;
        loop {
            let rest = line.get(at..).unwrap_or_default();
            if let Some(quoted) = rest.strip_prefix('"') {
                let begin = self.unquoted.len();
                let mut inner = 0;
                // Each pass ends at a quotation mark: doubled it is text, single it closes the field.
                loop {
                    let tail = quoted.get(inner..).unwrap_or_default();
                    let Some(mark) = tail.find('"') else {
                        return Err("opens a quotation mark and does not close it");
                    };
                    self.unquoted.push_str(tail.get(..mark).unwrap_or_default());
                    inner += mark + 1;
                    if !quoted.get(inner..).is_some_and(|t| t.starts_with('"')) {
                        break;
                    }
                    self.unquoted.push('"');
                    inner += 1;
                }
                self.spans.push((text_len + begin, text_len + self.unquoted.len()));
                at += 1 + inner;
            } else {
                let end = rest.find(',').map_or(line.len(), |comma| at + comma);
                if line.get(at..end).is_some_and(|field| field.contains('"')) {
                    return Err("has a quotation mark inside a field that does not begin with one");
                }
                self.spans.push((start + at, start + end));
                at = end;
            }
            match line.as_bytes().get(at) {
                None => return Ok(()),
                Some(b',') => at += 1,
                Some(_) => return Err("has text after a closing quotation mark"),
            }
        }
    }

    /// Ids of the sources that the first line names; none where there is no such line.
    #[must_use]
    pub fn sources(&self) -> &[String] {
        &self.sources
    }

    /// Versions of its codes that the first line names; none where it names none.
    #[must_use]
    pub fn codes(&self) -> &[String] {
        &self.codes
    }

    /// The column names in order.
    #[must_use]
    pub fn columns(&self) -> &[String] {
        &self.columns
    }

    /// Position of a column.
    ///
    /// # Errors
    /// When the table has none of this name.
    pub fn column(&self, name: &str) -> Result<usize, Fault> {
        self.columns
            .iter()
            .position(|column| column == name)
            .ok_or_else(|| self.fault(self.first_line - 1, name, "this column is missing"))
    }

    /// Number of rows.
    #[must_use]
    pub fn len(&self) -> usize {
        self.spans.len() / self.columns.len().max(1)
    }

    /// Whether there is no row; never so after [`Table::read`].
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.spans.is_empty()
    }

    /// The row at a position from 0, empty beyond the last.
    #[must_use]
    pub fn row(&self, index: usize) -> Row<'_> {
        let width = self.columns.len();
        let spans = self.spans.get(index * width..(index + 1) * width).unwrap_or_default();
        Row { table: self, spans, line: self.first_line + index }
    }

    /// A fault of this file.
    #[must_use]
    pub fn fault(&self, line: usize, field: &str, reason: impl Into<String>) -> Fault {
        Fault { file: self.file.clone(), line, field: field.to_string(), reason: reason.into() }
    }
}

/// One row of a [`Table`].
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    table: &'a Table,
    spans: &'a [(usize, usize)],
    line: usize,
}

impl<'a> Row<'a> {
    /// The field at a column's position.
    #[must_use]
    pub fn get(&self, column: usize) -> &'a str {
        let Some(&(start, end)) = self.spans.get(column) else { return "" };
        let size = self.table.text.len();
        let found = if start < size || end <= size {
            self.table.text.get(start..end)
        } else {
            self.table.unquoted.get(start - size..end - size)
        };
        found.unwrap_or_default()
    }

    /// Its line in the file, from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        self.line
    }

    /// A fault in one of its columns.
    #[must_use]
    pub fn fault(&self, column: usize, reason: impl Into<String>) -> Fault {
        let name = self.table.columns.get(column).map_or("", String::as_str);
        self.table.fault(self.line, name, reason)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<Table, Fault> {
        Table::parse("data/x.csv", text.as_bytes().to_vec())
    }

    fn reason(text: &str) -> String {
        parse(text).unwrap_err().to_string()
    }

    #[test]
    fn splits_plain_and_quoted_fields() {
        let table = parse("# source: a-1, b.2; codes: NOC 2021 v1.0, SOC 2018\nx,y,z\n1,\"p, \"\"q\"\"\",\n,,\"\"\nü,\"é\",ß\n").unwrap();
        assert_eq!(table.sources(), ["a-1", "b.2"]);
        assert_eq!(table.codes(), ["NOC 2021 v1.0", "SOC 2018"]);
        assert_eq!(table.columns(), ["x", "y", "z"]);
        let rows: Vec<[&str; 3]> =
            (0..table.len()).map(|i| table.row(i)).map(|r| [r.get(0), r.get(1), r.get(2)]).collect();
        assert_eq!(rows, [["1", "p, \"q\"", ""], ["", "", ""], ["ü", "é", "ß"]]);
        assert_eq!(table.row(0).line(), 3);
        assert_eq!(table.row(2).fault(1, "is odd").to_string(), "data/x.csv:5: y: is odd");
        assert_eq!(table.row(9).get(0), "");
    }

    #[test]
    fn a_table_without_a_source_line_counts_its_lines_right() {
        let table = parse("x\n1\n2").unwrap();
        assert_eq!((table.len(), table.row(1).line(), table.row(1).get(0)), (2, 3, "2"));
        assert_eq!(table.column("y").unwrap_err().to_string(), "data/x.csv:1: y: this column is missing");
    }

    #[test]
    fn names_the_line_that_breaks_the_layout() {
        assert_eq!(reason("# source: a\nx,y\n1,2\n3\n"), "data/x.csv:4: has 1 fields, the header names 2");
        assert_eq!(
            reason("# source: a\nx\n\"1\n"),
            "data/x.csv:3: opens a quotation mark and does not close it"
        );
        assert_eq!(
            reason("# source: a\nx,y\n\"1\"2,3\n"),
            "data/x.csv:3: has text after a closing quotation mark"
        );
        assert_eq!(
            reason("# source: a\nx,y\n1\"2,3\n"),
            "data/x.csv:3: has a quotation mark inside a field that does not begin with one"
        );
        assert_eq!(reason("# sources a\nx\n1\n"), format!("data/x.csv:1: {FIRST_LINE}"));
        assert_eq!(reason("# source: a\nx\n1\r\n2\n"), "data/x.csv:3: ends in CR LF; save the file with LF");
        assert_eq!(reason("# source: a\nx\n"), "data/x.csv: has no rows");
        assert_eq!(reason("# source: a\n"), "data/x.csv: has no line with column names");
        assert!(reason("\u{feff}x\n1\n").contains("byte-order mark"));
        let error = Table::parse("data/x.csv", vec![b'x', b'\n', 0xe9, b'\n']).unwrap_err();
        assert_eq!(error.to_string(), "data/x.csv: is not UTF-8; save it as UTF-8");
    }

    #[test]
    fn says_which_file_is_missing() {
        let error = Table::read(Path::new("no/such.csv")).unwrap_err().to_string();
        assert!(error.starts_with("no/such.csv: cannot be read: "), "{error}");
    }
}
