//! Immigration: dated lists of unit groups and the thresholds of programs.

use std::path::Path;

use super::error::Result;
use super::output::Output;
use super::sheet::{Column, Row, Sheet};
use super::{Batch, geo, note};

const SOURCE: [&str; 1] = ["ircc-lists-2026-08"];

/// `immigration_lists.csv`: unit group, list and its kind, with date of the check and address.
pub(super) fn lists(path: &Path, batch: &mut Batch) -> Result<()> {
    let sheet = Sheet::open(path, b',')?;
    let code = sheet.column(&["code"])?;
    let place = sheet.column(&["jurisdiction"])?;
    let rest = ["program", "stream", "kind", "checked", "url"].map(|name| sheet.column(&[name]));
    let rest = rest.into_iter().collect::<Result<Vec<_>>>()?;
    let columns = "code,jurisdiction,program,stream,kind,checked,url";
    let mut table = Output::new("immigration_lists.csv", &SOURCE, columns, 5);
    for row in sheet.rows() {
        let mut fields = vec![row.unit_group(&code)?, jurisdiction(row, &place)?];
        fields.extend(rest.iter().map(|column| row.text(column)));
        table.push_row(fields);
    }
    batch.add(table);
    Ok(())
}

/// `immigration_rules.csv`: thresholds by program; several TEERs or codes in one field are parted by spaces.
pub(super) fn rules(path: &Path, batch: &mut Batch) -> Result<()> {
    let sheet = Sheet::open(path, b',')?;
    let place = sheet.column(&["jurisdiction"])?;
    let names = ["program", "stream", "factor", "op", "value", "unit", "teer", "noc_applies", "noc_excludes"];
    let rest = names.into_iter().map(|name| sheet.column(&[name])).collect::<Result<Vec<_>>>()?;
    let (checked, url) = (sheet.column(&["checked"])?, sheet.column(&["url"])?);
    let columns = "jurisdiction,program,stream,factor,op,value,unit,teer,applies,excludes,checked,url";
    let mut table = Output::new("immigration_rules.csv", &SOURCE, columns, 10);
    let mut respelled = 0;
    for row in sheet.rows() {
        let mut fields = vec![jurisdiction(row, &place)?];
        for (i, column) in rest.iter().enumerate() {
            let field = row.text(column);
            // TEERs and codes: "0 , 1", "726,932" and "0 1" are the same kind of list.
            if i >= 6 {
                let parts: Vec<&str> = field.split([' ', ',']).filter(|part| !part.is_empty()).collect();
                let list = parts.join(" ");
                respelled += usize::from(list != field);
                fields.push(list);
            } else {
                fields.push(field);
            }
        }
        fields.push(row.get(&checked).to_string());
        fields.push(row.get(&url).to_string());
        table.push_row(fields);
    }
    note(batch, "immigration_rules.csv", "lists of TEERs or codes spelled with commas", respelled);
    batch.add(table);
    Ok(())
}

fn jurisdiction(row: Row<'_>, column: &Column) -> Result<String> {
    let name = row.get(column);
    geo::province(name)
        .map(str::to_string)
        .ok_or_else(|| row.fault(column, format!("\"{name}\" is neither CA, FED nor a province")))
}
