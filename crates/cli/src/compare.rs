//! `metier compare`: occupations beside each other, row by row, with their differences from the first.

use std::io::{self, Write};
use std::rc::Rc;

use metier_words::{Msg, Number, Text};
use serde_json::json;

use super::form::{Ask, OutputFormat};
use super::out::NOT_FOUND;
use metier_content::compare;
use metier_content::format;
use metier_evidence::rating::Rater;
use metier_model::GroupId;

pub(super) fn run(out: &mut impl Write, ask: &Ask, codes: &[String]) -> io::Result<u8> {
    let catalog = ask.evidence.catalog;
    let mut groups: Vec<GroupId> = Vec::new();
    for text in codes {
        let Some(named) = ask.group(text) else { return Ok(NOT_FOUND) };
        if !groups.contains(&named.group) {
            groups.push(named.group);
        }
    }
    let rater = Rc::new(Rater::new(ask.options.weights()));
    let basis = ask.basis(&rater);
    match ask.form {
        OutputFormat::Json => {
            let listed = metier_report::list::compared(ask.evidence, rater.sampler(), &ask.settings, &groups);
            let rows = basis.rows(&groups);
            let body = json!({
                "rows": metier_report::json::rows(catalog, &listed, ask.settings.lang),
                "comparison": metier_report::json::comparison(catalog, &groups, &rows, &ask.settings),
            });
            ask.json(out, "compare", body)?;
        }
        OutputFormat::Html => {
            out.write_all(metier_report::html::comparison(&basis, &groups).as_bytes())?;
        }
        _ => {
            let rows = basis.rows(&groups);
            let form = if ask.form == OutputFormat::Csv { as_values } else { as_table };
            ask.table(out, &form(ask, &groups, &rows))?;
            // What a name does not tell stands below the table; not among values for other programs.
            if ask.form != OutputFormat::Csv && !ask.options.plain {
                writeln!(out)?;
                for row in &rows {
                    let Some((whole, _)) = &row.meaning else { continue };
                    let told = format::labelled(row.label.clone(), whole.clone());
                    writeln!(out, "{}", told.say(&ask.settings.locale()))?;
                }
            }
        }
    }
    Ok(0)
}

/// The comparison for other programs: of each occupation the value, and the ends of the range around it in columns of
/// their own, so that numbers are numbers.
fn as_values(ask: &Ask, groups: &[GroupId], rows: &[compare::ComparisonRow]) -> Vec<Vec<Text>> {
    let heads = groups.iter().flat_map(|&group| {
        let code = || ask.code(group);
        [code(), Msg::CompareLow { code: code() }.into(), Msg::CompareHigh { code: code() }.into()]
    });
    let titles = groups.iter().flat_map(|&group| [ask.title(group), Text::EMPTY, Text::EMPTY]);
    let mut table: Vec<Vec<Text>> = vec![
        std::iter::once(Msg::ListCode.into()).chain(heads).collect(),
        std::iter::once(Msg::ListTitle.into()).chain(titles).collect(),
    ];
    for row in rows {
        let cells = row.cells.iter().flat_map(|cell| {
            let end = |at: usize| {
                let end = cell.ends.and_then(|ends| ends.get(at).copied());
                end.map_or(Text::EMPTY, |end| Number::decimal(end, u8::from(end.fract() != 0.0)).into())
            };
            [cell.shown.clone().unwrap_or_else(|| cell.text.clone()), end(0), end(1)]
        });
        table.push(std::iter::once(row.label.clone()).chain(cells).collect());
    }
    table
}

/// The comparison as a table: what is compared, then a column for each occupation; titles stand in the second line.
fn as_table(ask: &Ask, groups: &[GroupId], rows: &[compare::ComparisonRow]) -> Vec<Vec<Text>> {
    let codes = groups.iter().map(|&group| ask.code(group));
    let titles = groups.iter().map(|&group| ask.title(group));
    let mut table: Vec<Vec<Text>> = vec![
        std::iter::once(Msg::ListCode.into()).chain(codes).collect(),
        std::iter::once(Msg::ListTitle.into()).chain(titles).collect(),
    ];
    for row in rows {
        let indent = Text::verbatim("  ".repeat(usize::from(row.indent)));
        let label = Text::joined(metier_words::Joint::None, [indent, row.label.clone()]);
        let cells = row.cells.iter().map(|cell| match (&cell.from, ask.options.plain) {
            (Some(from), false) if ask.form == OutputFormat::Markdown => {
                format::with(cell.text.clone(), format::provenance(from))
            }
            _ => cell.text.clone(),
        });
        table.push(std::iter::once(label).chain(cells).collect());
    }
    table
}
