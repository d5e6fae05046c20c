//! Job Bank's three-year outlook by province and territory, from its workbook or a table of it.

use metier_words::Msg;
use std::path::Path;

use super::error::{Result, shown};
use super::looks::Looks;
use super::output::Output;
use super::pay;
use super::sheet::{Sheet, SheetColumn, SheetRow};
use super::{Batch, book, clean, geo, note};
use metier_model::Lang;
use metier_model::date::Day;

/// `three_year.csv`: what Job Bank expects of a unit group in a province, and when it said so.
///
/// Job Bank's own workbook has a row for each economic region too, told by its code (`3530` is Toronto, `3500`
/// Ontario); the table is by province, so these are passed over. It has the rows in both languages; those of the
/// first one are read.
pub(super) fn outlook(path: &Path, batch: &mut Batch) -> Result<()> {
    // By its name as well as by its first bytes: what is called a workbook and is none is told so.
    let is_named = path.extension().is_some_and(|end| end.eq_ignore_ascii_case("xlsx"));
    let sheet = if is_named || Looks::of_file(path)? == Looks::Workbook {
        book::open(path)?
    } else {
        Sheet::open(path)?
    };
    let code = sheet.column(&["noc", "NOC_Code"])?;
    let words = sheet.column(&["outlook"])?;
    let released = sheet.column(&["released", "Release Date"])?;
    let region = sheet.optional(&["Economic Region Code"])?;
    let province = sheet.column(&["province"])?;
    let language = sheet.optional(&["LANG"])?;
    let (mut regional, mut silent, mut edition) = (0, 0, None);
    let mut rows = Vec::new();
    for row in sheet.rows() {
        if let Some(column) = &language {
            match language_of(row.get(column)) {
                Some(lang) if lang == Lang::default() => {}
                Some(_) => continue,
                None => {
                    return Err(row.fault(column, Msg::ImportNoLanguage { value: shown(row.get(column)) }));
                }
            }
        }
        let place = match &region {
            Some(column) => region_of(row, column)?,
            None => Some(province_of(row, &province)?),
        };
        let Some(geo) = place else {
            regional += 1;
            continue;
        };
        let day = book::day(row.get(&released))
            .ok_or_else(|| row.fault(&released, Msg::ImportNoDay { value: shown(row.get(&released)) }))?;
        if let Some(day) = Day::parse(&day) {
            row.past(&released, day)?;
        }
        edition = edition.max(pay::year(&day));
        let token = level(row, &words)?;
        silent += usize::from(token == "undetermined");
        rows.push((row, [row.unit_group(&code)?, geo.to_string(), token.to_string(), day]));
    }
    let Some(edition) = edition else {
        return Err(sheet.layout(Msg::ImportNoWhole));
    };
    let source = format!("jobbank-outlook-{edition}");
    let mut table = Output::new("three_year.csv", &[&source], "code,geo,outlook,released", 2).of([
        ("code", &code),
        ("geo", &province),
        ("outlook", &words),
        ("released", &released),
    ]);
    for (from, row) in rows {
        table.at(from);
        table.push(row);
    }
    note(
        batch,
        "three_year.csv",
        "rows of economic regions passed over (the table is by province)",
        regional,
    );
    note(batch, "three_year.csv", "rows that Job Bank leaves undetermined", silent);
    batch.add(table);
    Ok(())
}

/// The province or territory that a code of Job Bank's workbook covers whole; none for a part of one.
fn region_of(row: SheetRow<'_>, column: &SheetColumn) -> Result<Option<&'static str>> {
    let field = row.get(column);
    match geo::economic_region(&format!("ER{}", field.trim_end_matches("00"))) {
        Some((geo, whole)) => Ok(whole.then_some(geo)),
        None => Err(row.fault(column, Msg::ImportNoRegion { value: shown(field) })),
    }
}

fn province_of(row: SheetRow<'_>, column: &SheetColumn) -> Result<&'static str> {
    let field = row.get(column);
    geo::province(field)
        .filter(|geo| *geo != "CA")
        .ok_or_else(|| row.fault(column, Msg::ImportNoPlace { value: shown(field) }))
}

/// Job Bank's words for an outlook as one token; nothing in the field is what it calls undetermined.
fn level(row: SheetRow<'_>, column: &SheetColumn) -> Result<&'static str> {
    let words = row.get(column);
    Ok(match clean::key(words).as_str() {
        "very good" => "very-good",
        "good" => "good",
        "moderate" => "moderate",
        "limited" => "limited",
        "very limited" => "very-limited",
        "" | "undetermined" => "undetermined",
        _ => return Err(row.fault(column, Msg::ImportNoOutlook { value: shown(words) })),
    })
}

/// The language of a row by its code or its name, `EN` or `English`.
fn language_of(word: &str) -> Option<Lang> {
    let code = word.get(..2).unwrap_or_default();
    Lang::ALL.into_iter().find(|lang| code.eq_ignore_ascii_case(lang.code()))
}
