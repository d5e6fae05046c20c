//! What people studied: the census's people of an occupation by major field of study (table 98-10-0403).

use metier_words::Msg;
use std::collections::BTreeMap;
use std::path::Path;

use super::error::{Result, shown};
use super::fold::unfold;
use super::output::{Output, translated};
use super::sheet::{Sheet, SheetRow};
use super::{Batch, clean, note};
use metier_pack::language::columns;

/// More people than Canada has are no count.
const MOST: u32 = 60_000_000;
/// Source id.
const SOURCE: &str = "census-98-10-0403";
/// The fields with the French names that the project gave them; they are carried over by code.
const NAMED: &str = include_str!("../../../data/study_fields.csv");

/// `study.csv` and `study_fields.csv`, from Statistics Canada's own layout (fields down, occupations across, a column
/// of symbols after each count) or from its turned one (occupations down, fields across).
///
/// The table stands for the people with a postsecondary certificate, diploma or degree. Counts are rounded to 5 or
/// 10 by the publisher; a 0 says fewer than it rounds up, so it is left out. The fields' French names are the
/// project's own translation: they are taken over from the table that this program was built with.
pub(super) fn study(path: &Path, batch: &mut Batch) -> Result<()> {
    let sheet = Sheet::open_bare(path)?;
    // People, and the line that says so.
    let mut counts: BTreeMap<(String, String), (u32, u64)> = BTreeMap::new();
    let mut width = 0;
    let mut fields: BTreeMap<String, String> = BTreeMap::new();
    let mut occupations: Vec<(usize, String)> = Vec::new();
    let mut across: Vec<(usize, String)> = Vec::new();
    let mut add = |row: SheetRow, at: usize, code: &str, field: &str| -> Result<()> {
        let column = Sheet::at(at, field);
        if row.number(&column)?.is_none() {
            return Ok(());
        }
        let people = row.whole(&column, MOST)?;
        if people == 0 {
            return Ok(());
        }
        let held = counts.entry((code.to_string(), field.to_string())).or_insert((people, row.line()));
        if held.1 == row.line() && held.0 == people {
            return Ok(());
        }
        let (code, place, line) = (shown(code), shown(field), shown(held.1));
        Err(row.fault(&column, Msg::ImportAgain { code, place, line }))
    };
    for row in sheet.rows() {
        let head = clean::text(row.get(&Sheet::at(0, "field of study")));
        let cells = || {
            (1..row.len()).filter_map(|at| {
                let text = clean::text(row.get(&Sheet::at(at, "")));
                (!text.is_empty()).then_some((at, text))
            })
        };
        if head.is_empty() && occupations.is_empty() {
            width = row.len();
            occupations = cells().filter_map(|(at, text)| Some((at, code_of(&text)?))).collect();
        } else if across.is_empty() && occupations.is_empty() {
            width = row.len();
            across = cells().filter_map(|(at, text)| Some((at, field_of(&text, &mut fields)?))).collect();
        } else if let Some(field) = field_of(&head, &mut fields).filter(|_| !occupations.is_empty()) {
            row.has(width)?;
            for (at, code) in &occupations {
                add(row, *at, code, &field)?;
            }
        } else if let Some(code) = code_of(&head) {
            row.has(width)?;
            for (at, field) in &across {
                add(row, *at, &code, field)?;
            }
        }
    }
    if counts.is_empty() {
        return Err(sheet.layout(Msg::ImportNoPeople));
    }
    let mut table = Output::new("study.csv", &[SOURCE], "code,field,people,folded", 2);
    let mut folded = 0;
    for ((code, field), (people, line)) in counts {
        table.at_line(path, line);
        for (code, fold) in unfold(code) {
            folded += usize::from(!fold.is_empty());
            table.push([code, field.clone(), people.to_string(), fold]);
        }
    }
    note(batch, "study.csv", "rows of 00011 to 00015, which the census counts as one", folded);
    batch.add(table);
    let translations = translated(NAMED, 2);
    let mut table = Output::new("study_fields.csv", &[SOURCE, "metier"], &columns("field,name*"), 1);
    let mut unnamed = 0;
    for (field, name) in fields {
        let translated = translations.get(&field).cloned().unwrap_or_default();
        unnamed += usize::from(translated.is_empty());
        table.push([field, name, translated]);
    }
    note(batch, "study_fields.csv", "fields without a translated name; add ours to the table", unnamed);
    batch.add(table);
    Ok(())
}

/// The code of `32129 Other medical technologists and technicians`.
fn code_of(text: &str) -> Option<String> {
    let (code, _) = text.split_once(' ')?;
    (code.len() == 5).then(|| clean::unit_group(code)).flatten()
}

/// The code of `13.01 Education, general`; its name is kept, without the mark of Canadian additions.
fn field_of(text: &str, fields: &mut BTreeMap<String, String>) -> Option<String> {
    let (code, name) = text.split_once(' ')?;
    let shaped = code.len() == 5
        && code.bytes().enumerate().all(|(i, b)| if i == 2 { b == b'.' } else { b.is_ascii_digit() });
    shaped.then(|| {
        fields.insert(code.to_string(), name.trim_end_matches("CAN").trim().to_string());
        code.to_string()
    })
}
