//! Immigration: dated lists of unit groups and the thresholds of programs.

use metier_model::date::Day;
use metier_words::Msg;
use std::path::Path;

use super::error::{Result, shown};
use super::output::Output;
use super::sheet::{Sheet, SheetColumn, SheetRow};
use super::{Batch, geo, note};

const SOURCE: [&str; 1] = ["ircc-lists-2026-08"];

/// `immigration_lists.csv`: unit group, list and its kind, with date of the check and address.
pub(super) fn lists(path: &Path, batch: &mut Batch) -> Result<()> {
    let sheet = Sheet::open(path)?;
    let code = sheet.column(&["code"])?;
    let place = sheet.column(&["jurisdiction"])?;
    let rest = ["program", "stream", "kind", "checked", "url"].map(|name| sheet.column(&[name]));
    let rest = rest.into_iter().collect::<Result<Vec<_>>>()?;
    let columns = "code,jurisdiction,program,stream,kind,checked,url";
    let own = columns.split(',').zip([&code, &place].into_iter().chain(&rest));
    let mut table = Output::new("immigration_lists.csv", &SOURCE, columns, 5).of(own);
    for row in sheet.rows() {
        table.at(row);
        checked_before(row, rest.get(3))?;
        let mut fields = vec![row.unit_group(&code)?, jurisdiction(row, &place)?];
        fields.extend(rest.iter().map(|column| match row.text(column) {
            kind if kind == "indemand" => "in-demand".to_string(),
            field => field,
        }));
        table.push_row(fields);
    }
    batch.add(table);
    Ok(())
}

/// `immigration_rules.csv`: thresholds by program; several TEERs or codes in one field are parted by spaces.
pub(super) fn rules(path: &Path, batch: &mut Batch) -> Result<()> {
    let sheet = Sheet::open(path)?;
    let place = sheet.column(&["jurisdiction"])?;
    let names = ["program", "stream", "factor", "op", "value", "unit", "teer", "noc_applies", "noc_excludes"];
    let rest = names.into_iter().map(|name| sheet.column(&[name])).collect::<Result<Vec<_>>>()?;
    let (checked, url) = (sheet.column(&["checked"])?, sheet.column(&["url"])?);
    let columns = "jurisdiction,program,stream,factor,op,value,unit,teer,applies,excludes,checked,url";
    let own = [&place].into_iter().chain(&rest).chain([&checked, &url]);
    let mut table =
        Output::new("immigration_rules.csv", &SOURCE, columns, 10).of(columns.split(',').zip(own));
    let (mut respelled, mut moved) = (0, 0);
    for row in sheet.rows() {
        table.at(row);
        checked_before(row, Some(&checked))?;
        let mut fields = vec![jurisdiction(row, &place)?];
        for (name, column) in names.into_iter().zip(&rest) {
            let field = row.text(column);
            fields.push(match name {
                "factor" => {
                    field.replace("languageExempt", "language-exempt").replace("workHours", "work-hours")
                }
                // "0 , 1", "726,932" and "0 1" are the same kind of list.
                "teer" | "noc_applies" | "noc_excludes" => {
                    let parts: Vec<&str> = field.split([' ', ',']).filter(|part| !part.is_empty()).collect();
                    respelled += usize::from(parts.join(" ") != field);
                    parts.join(" ")
                }
                _ => field,
            });
        }
        if let [_, _, stream, _, _, _, _, teer, ..] = fields.as_mut_slice()
            && teer.is_empty()
            && let Some(levels) = teers(stream)
        {
            (*stream, *teer) = (String::new(), levels);
            moved += 1;
        }
        fields.push(row.get(&checked).to_string());
        fields.push(row.get(&url).to_string());
        table.push_row(fields);
    }
    note(batch, "immigration_rules.csv", "streams that only named TEERs, moved to their column", moved);
    note(batch, "immigration_rules.csv", "lists of TEERs or codes spelled with commas", respelled);
    batch.add(table);
    Ok(())
}

/// Refuses a row that was checked on a day to come; what is no day the rules of the table say.
fn checked_before(row: SheetRow<'_>, column: Option<&SheetColumn>) -> Result<()> {
    let day = column.and_then(|column| Some((column, Day::parse(row.get(column))?)));
    day.map_or(Ok(()), |(column, day)| row.past(column, day))
}

/// The TEERs of a stream's name that says nothing else: `teer-0-3` is `0 1 2 3`, `teer-4` is `4`.
fn teers(stream: &str) -> Option<String> {
    let (low, high) =
        stream.strip_prefix("teer-").map(|range| range.split_once('-').unwrap_or((range, range)))?;
    let (low, high): (u8, u8) = (low.parse().ok()?, high.parse().ok()?);
    let levels: Vec<String> = (low..=high).map(|teer| teer.to_string()).collect();
    (high <= 5 && !levels.is_empty()).then(|| levels.join(" "))
}

fn jurisdiction(row: SheetRow<'_>, column: &SheetColumn) -> Result<String> {
    let name = row.get(column);
    geo::province(name).map(str::to_string).ok_or_else(|| {
        row.fault(column, Msg::ImportNoPlaceOr { value: shown(name), others: shown("CA, FED") })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_teers_from_a_stream() {
        assert_eq!(teers("teer-0-3").as_deref(), Some("0 1 2 3"));
        assert_eq!(teers("teer-4").as_deref(), Some("4"));
        assert_eq!(teers("teer-3-0"), None);
        assert_eq!(teers("SINP Agriculture Talent Pathway"), None);
    }
}
