//! A table of correspondence between two editions of the classification: for the user, whose saved codes it follows,
//! and for maintainers, whose table of former codes it makes.

use std::collections::BTreeSet;
use std::path::Path;

use metier_data::Catalog;
use metier_model::correspondence::{Correspondence, EDITION, Pair};
use metier_pack::versions::FORMER;
use metier_words::Msg;

use super::Batch;
use super::error::{Error, Result, shown};
use super::output::Output;
use super::sheet::{Sheet, SheetColumn, SheetRow};

/// The columns of a table, and the years of its two editions.
struct Layout {
    columns: [SheetColumn; 4],
    years: [u16; 2],
}

/// The years between 2001 and 2099 in a text, in their order.
fn years(text: &str) -> Vec<u16> {
    let runs = text.split(|c: char| !c.is_ascii_digit()).filter(|run| run.len() == 4);
    runs.filter_map(|run| run.parse().ok()).filter(|year| (2001..=2099).contains(year)).collect()
}

/// Finds the columns by their words: the publisher's name both editions ("NOC 2016 V1.3 Code"), others say old and new.
fn layout(sheet: &Sheet, path: &Path, year: Option<u16>) -> Result<Layout> {
    let names = sheet.names();
    let with = |words: &[&str]| -> Vec<usize> {
        let has = |name: &String| name.split(' ').any(|word| words.contains(&word));
        (0..names.len()).filter(|&at| names.get(at).is_some_and(has)).collect()
    };
    let (codes, titles) = (with(&["code"]), with(&["title", "titre"]));
    let (&[old, new], &[old_title, new_title]) = (codes.as_slice(), titles.as_slice()) else {
        return Err(sheet.layout(Msg::ImportNoPairs));
    };
    let said: Vec<u16> = [old, new].iter().filter_map(|at| years(names.get(*at)?).first().copied()).collect();
    let named = years(&path.file_name().unwrap_or_default().to_string_lossy());
    let years = match (said.as_slice(), named.as_slice(), year) {
        (&[from, to], ..) | (_, &[from, to], None) => [from, to],
        (.., Some(to)) => [EDITION, to],
        _ => return Err(sheet.layout(Msg::ImportNoEditions)),
    };
    if years[0] >= years[1] || !years.contains(&EDITION) {
        let [from, to] = years.map(shown);
        return Err(sheet.layout(Msg::ImportOtherEditions { from, to }));
    }
    let column = |at: usize, name| Sheet::at(at, name);
    let columns = [
        column(old, "old code"),
        column(old_title, "old title"),
        column(new, "new code"),
        column(new_title, "new title"),
    ];
    Ok(Layout { columns, years })
}

/// A code of an edition; a spreadsheet may have dropped its leading zeros. Unit groups have four digits before 2021 and
/// five since; classes above them are passed over by whoever asks, because they have fewer.
fn code(row: SheetRow<'_>, column: &SheetColumn, year: u16) -> Result<String> {
    let width = if year < EDITION { 4 } else { 5 };
    let field = row.get(column);
    let digits = field.trim_start_matches(|c: char| c.is_alphabetic() || c == '_' || c == ' ' || c == '#');
    if digits.is_empty() || digits.len() > width || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        let year = shown(year);
        return Err(row.fault(column, Msg::ImportNoCodeOf { value: shown(field), year }));
    }
    Ok(format!("{digits:0>width$}"))
}

/// Reads a table: columns with an old code, its title, a new code, its title; a new code may be empty where nothing
/// follows the old one. The editions are told by the columns, the name of the file or `year`, that of the new codes.
///
/// # Errors
/// When the layout or the editions cannot be told, a code is none, or a code of this program's edition is no unit group.
pub fn read(file: &Path, catalog: &Catalog, year: Option<u16>, today: &str) -> Result<Correspondence> {
    let sheet = Sheet::open(file)?;
    let Layout { columns: [old, old_title, new, new_title], years: [from, to] } = layout(&sheet, file, year)?;
    let mut rows: Vec<Pair> = Vec::new();
    for row in sheet.rows() {
        if [&old, &new, &old_title, &new_title].iter().all(|column| row.get(column).is_empty()) {
            continue;
        }
        let gone = row.get(&new).is_empty() || row.get(&new) == "-";
        let pair = Pair {
            old: code(row, &old, from)?,
            old_title: row.text(&old_title),
            new: if gone { String::new() } else { code(row, &new, to)? },
            new_title: if gone { String::new() } else { row.text(&new_title) },
        };
        let (own, column) = if from == EDITION { (&pair.old, &old) } else { (&pair.new, &new) };
        if !own.is_empty() && catalog.group(own).is_none() {
            return Err(row.fault(column, Msg::ImportUnknownGroup { value: shown(own) }));
        }
        rows.push(pair);
    }
    if rows.is_empty() {
        return Err(sheet.layout(Msg::ImportEmpty));
    }
    rows.sort_by(|a, b| (&a.old, &a.new).cmp(&(&b.old, &b.new)));
    rows.dedup();
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let file = name.chars().filter(|&c| !metier_model::text::is_unsafe(c)).collect();
    Ok(Correspondence { from, to, file, imported: today.to_owned(), rows })
}

/// Unit groups of this program's edition that a table leaves out.
pub fn left_out(table: &Correspondence, catalog: &Catalog) -> usize {
    let rows = table.rows.iter();
    let named: BTreeSet<&str> =
        rows.map(|pair| if table.from == EDITION { pair.old.as_str() } else { pair.new.as_str() }).collect();
    metier_model::GroupId::all().filter(|&group| !named.contains(catalog.code(group))).count()
}

/// `former_codes.csv` from the concordance that leads to this program's edition.
pub(super) fn former(file: &Path, batch: &mut Batch) -> Result<()> {
    let catalog = Catalog::embedded().map_err(|e| Error::layout(file, shown(e)))?;
    let table = read(file, &catalog, None, "")?;
    let edition = format!("noc-{}", table.from);
    if table.to != EDITION || !FORMER.iter().any(|(word, _)| *word == edition) {
        let [from, to] = [table.from, table.to].map(shown);
        return Err(Error::layout(file, Msg::ImportOtherEditions { from, to }));
    }
    let mut output = Output::new("former_codes.csv", &["noc-2016-2021"], "edition,former,code", 3);
    for pair in table.rows.into_iter().filter(|pair| !pair.new.is_empty()) {
        output.push([edition.clone(), pair.old, pair.new]);
    }
    batch.add(output);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_are_four_digits_of_this_century() {
        assert_eq!(years("noc 2016 v1 3 code"), [2016]);
        assert_eq!(years("noc2021v1_0-noc2026v1_0.csv"), [2021, 2026]);
        assert_eq!(years("noc-2021_noc-2026.csv"), [2021, 2026]);
        assert_eq!(years("21232 12345"), [] as [u16; 0]);
    }
}
