//! The first sheet of a publisher's workbook (xlsx) as a table of texts.

use metier_words::Msg;
use std::path::Path;

use calamine::{Data, Reader, open_workbook_auto};

use super::error::{Error, Result, shown};
use super::sheet::Sheet;
use metier_model::date::Day;

/// Days from a workbook's day 0 (1899-12-30) to 1970-01-01.
const EPOCH: i64 = 25_569;

/// Reads the first sheet of a workbook whose first row names its columns; a row's line is its row in the sheet.
pub(super) fn open(path: &Path) -> Result<Sheet> {
    let damaged = |error: calamine::Error| Error::layout(path, Msg::ImportNoBook { detail: shown(error) });
    let mut book = open_workbook_auto(path).map_err(damaged)?;
    let range = match book.worksheet_range_at(0) {
        Some(range) => range.map_err(damaged)?,
        None => return Err(Error::layout(path, Msg::ImportNoSheet)),
    };
    let first = range.start().map_or(0, |(row, _)| row);
    let rows = (first + 1..).zip(range.rows()).map(|(line, cells)| {
        let mut record: csv::StringRecord = cells.iter().map(text).collect();
        let mut position = csv::Position::new();
        position.set_line(u64::from(line));
        record.set_position(Some(position));
        record
    });
    Sheet::of(path, rows.collect())
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
