//! The first sheet of a publisher's workbook (xlsx) as a table of texts.

use metier_words::Msg;
use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::Path;

use calamine::{Data, Reader, Xlsx, XlsxError, open_workbook};
use zip::ZipArchive;
use zip::result::ZipError;

use super::error::{Error, Result, shown};
use super::looks::Looks;
use super::sheet::Sheet;
use metier_model::date::Day;

/// Days from a workbook's day 0 (1899-12-30) to 1970-01-01.
const EPOCH: i64 = 25_569;

/// The largest workbook that is opened, in bytes: Job Bank's has two million.
const LARGEST: u64 = 8 << 20;
/// The most columns of a sheet that are read: Job Bank's has about a dozen.
const WIDEST: u32 = 256;

/// The most that all parts of a workbook unpack to, in bytes: a part of a few kilobytes can be made to unpack to any size.
const UNPACKED: u64 = 96 << 20;
/// The most that the texts of its cells unpack to, which are held together.
const SHARED: u64 = 24 << 20;
/// The longest text between two tags, as long as a line of a text may be: the reader holds it whole, several times.
const LONGEST: usize = 1 << 20;

/// Refuses a workbook that unpacks to more than is read. What it says of its own sizes is not believed.
fn bounded(path: &Path) -> Result<()> {
    let damaged = |error: ZipError| Error::layout(path, Msg::ImportNoBook { detail: shown(error) });
    let large = |most: u64| Error::layout(path, Msg::ImportUnpacks { most: (most >> 20) as i64 });
    let file = BufReader::new(File::open(path).map_err(Error::read(path))?);
    let mut parts = ZipArchive::new(file).map_err(damaged)?;
    let mut left = UNPACKED;
    let mut piece = vec![0; 1 << 16];
    for at in 0..parts.len() {
        let mut part = parts.by_index(at).map_err(damaged)?;
        let is_shared = part.name().map_err(damaged)?.ends_with("sharedStrings.xml");
        let most = if is_shared { SHARED } else { UNPACKED };
        let (mut read, mut run) = (0_u64, 0);
        loop {
            let n = part.read(&mut piece).map_err(|error| damaged(error.into()))?;
            let Some(bytes) = piece.get(..n).filter(|bytes| !bytes.is_empty()) else { break };
            read += n as u64;
            // A tag that begins ends the text before it; the longest within the piece is shorter than the piece.
            let first = bytes.iter().position(|&byte| byte == b'<');
            let last = bytes.iter().rposition(|&byte| byte == b'<');
            run += first.unwrap_or(n);
            if read > most.min(left) || run > LONGEST {
                return Err(large(if run > LONGEST { LONGEST as u64 } else { most }));
            }
            run = last.map_or(run, |last| n - last);
        }
        left -= read;
    }
    Ok(())
}

/// Reads the first sheet of a workbook whose first row names its columns; a row's line is its row in the sheet. Cells
/// are read one by one: what a sheet says of its size is not believed.
pub(super) fn open(path: &Path) -> Result<Sheet> {
    let damaged = |error: XlsxError| Error::layout(path, Msg::ImportNoBook { detail: shown(error) });
    let about = std::fs::metadata(path).map_err(Error::read(path))?;
    if about.is_dir() {
        return Err(Error::read(path)(io::ErrorKind::IsADirectory.into()));
    }
    if about.len() > LARGEST {
        return Err(Error::layout(path, Msg::ImportFileHeld { most: (LARGEST >> 20) as i64 }));
    }
    // That a cut or empty file or a text is no workbook its reader says.
    match Looks::of_file(path)? {
        Looks::Zip | Looks::Table => {}
        other => other.wanted(Looks::Workbook, path)?,
    }
    bounded(path)?;
    let mut book: Xlsx<_> = open_workbook(path).map_err(damaged)?;
    let Some(name) = book.sheet_names().first().cloned() else {
        return Err(Error::layout(path, Msg::ImportNoSheet));
    };
    let mut cells = book.worksheet_cells_reader(&name).map_err(damaged)?;
    let mut waiting = None;
    let mut ended = false;
    // A row is whole once a cell of another one comes, or none any more.
    let rows = std::iter::from_fn(|| {
        if ended {
            return None;
        }
        let mut row: Option<(u32, Vec<String>)> = None;
        loop {
            let cell = match waiting.take() {
                Some(cell) => cell,
                None => match cells.next_cell() {
                    Ok(Some(cell)) => (cell.get_position(), text(&cell.get_value().clone().into())),
                    Ok(None) => {
                        ended = true;
                        return row.map(|(line, fields)| Ok(record(line, &fields)));
                    }
                    Err(error) => {
                        ended = true;
                        return Some(Err(damaged(error)));
                    }
                },
            };
            let ((line, column), field) = cell;
            let (begun, fields) = row.get_or_insert_with(|| (line, Vec::new()));
            if *begun != line {
                let whole = record(*begun, fields);
                waiting = Some(((line, column), field));
                return Some(Ok(whole));
            }
            if column < WIDEST {
                fields.resize(fields.len().max(column as usize + 1), String::new());
                if let Some(place) = fields.get_mut(column as usize) {
                    *place = field;
                }
            }
        }
    });
    Sheet::of(path, rows)
}

/// A row of a sheet, counted from 0, as a record.
fn record(line: u32, fields: &[String]) -> csv::StringRecord {
    let mut record: csv::StringRecord = fields.iter().collect();
    let mut position = csv::Position::new();
    position.set_line(u64::from(line) + 1);
    record.set_position(Some(position));
    record
}

fn text(cell: &Data) -> String {
    match cell {
        Data::Empty => String::new(),
        Data::DateTime(day) => day.as_f64().to_string(),
        other => other.to_string(),
    }
}

/// A day from `YYYY-MM-DD` or from a workbook's count of days.
pub(super) fn day(field: &str) -> Option<String> {
    if let Some(day) = field.get(..10).and_then(Day::parse).filter(|_| field.contains('-')) {
        return Some(day.to_string());
    }
    let count = field.parse::<f64>().ok()?;
    // 2000 to 2100: a year alone, or a count of something else, is no day.
    (36_526.0..73_051.0).contains(&count).then(|| Day(count as i64 - EPOCH).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_in_both_forms() {
        assert_eq!(day("2025-11-17").as_deref(), Some("2025-11-17"));
        assert_eq!(day("45978").as_deref(), Some("2025-11-17"));
        assert_eq!(day("2025"), None);
        assert_eq!(day("soon"), None);
    }
}
