//! People: the census's labour force by unit group, province and gender, and the survey's unemployment rates.

use metier_words::Msg;
use std::collections::BTreeMap;
use std::path::Path;

use super::error::{Error, Result, amount, shown};
use super::fold::unfold;
use super::output::Output;
use super::row::year_ahead;
use super::sheet::Sheet;
use super::{Batch, clean, geo, note};
use metier_pack::sums;

/// Source of the counts.
const CENSUS: &str = "census-2021-labour-force";

/// More people than Canada has are no count.
const MOST: u32 = 60_000_000;

/// `people.csv`: all, men and women in the labour force of a unit group by province, as the census counts them.
pub(super) fn census(path: &Path, batch: &mut Batch) -> Result<()> {
    let sheet = Sheet::open(path)?;
    let place = sheet.column(&["GEO", "Geography"])?;
    let occupation = sheet.starting(&["Occupation"])?;
    let gender = sheet.starting(&["Gender"])?;
    let count = sheet.column(&["VALUE"])?;
    let mut rows: BTreeMap<(String, &str), [String; 3]> = BTreeMap::new();
    // The line of each figure: of two for one thing nobody can say which holds.
    let mut lines: BTreeMap<(String, &str, usize), u64> = BTreeMap::new();
    let mut above = 0;
    for row in sheet.rows() {
        let title = row.get(&occupation);
        let head = title.split_once(' ').map_or(title, |(head, _)| head);
        let unit = head.len() == 5 && head.bytes().all(|b| b.is_ascii_digit());
        let name = row.text(&place);
        let Some(geo) = geo::named(&name) else {
            return Err(row.fault(&place, Msg::ImportNoPlace { value: shown(name) }));
        };
        if !unit {
            above += 1;
            continue;
        }
        let column = match row.get(&gender).to_lowercase() {
            g if g.starts_with("total") => 0,
            g if g.starts_with("men") => 1,
            g if g.starts_with("women") => 2,
            g => {
                return Err(row.fault(
                    &gender,
                    Msg::ImportNoneOf { value: shown(g), accepted: shown("total, men, women") },
                ));
            }
        };
        let code = clean::unit_group(head).unwrap_or_default();
        let first = *lines.entry((code.clone(), geo, column)).or_insert(row.line());
        if first != row.line() {
            let (code, place, line) = (shown(&code), shown(geo), shown(first));
            return Err(row.fault(&occupation, Msg::ImportAgain { code, place, line }));
        }
        let figures = rows.entry((code, geo)).or_default();
        if let (Some(slot), Some(_)) = (figures.get_mut(column), row.number(&count)?) {
            *slot = row.whole(&count, MOST)?.to_string();
        }
    }
    let mut table = Output::new("people.csv", &[CENSUS], "code,geo,people,men,women,folded", 2).of([
        ("code", &occupation),
        ("geo", &place),
        ("people", &count),
        ("men", &count),
        ("women", &count),
    ]);
    for ((code, geo), [people, men, women]) in rows {
        let line = (0..3).find_map(|column| lines.get(&(code.clone(), geo, column)).copied());
        table.at_line(path, line.unwrap_or_default());
        let known = [&people, &men, &women].map(|figure| figure.parse::<f64>().ok());
        if let [Some(all), Some(men), Some(women)] = known
            && !sums::adds_up(all, &[men, women])
        {
            let line = lines.get(&(code.clone(), geo, 0)).copied().unwrap_or_default();
            let row = shown(format!("{code} {geo}"));
            let (whole, sum) = (amount(all), amount(men + women));
            let reason = Msg::ImportSum { row, whole, parts: shown("Men+, Women+"), sum };
            return Err(Error::Field(path.to_path_buf(), line, "VALUE".to_owned(), reason.into()));
        }
        for (code, folded) in unfold(code.clone()) {
            table.push([code, geo.to_string(), people.clone(), men.clone(), women.clone(), folded]);
        }
    }
    note(batch, "people.csv", "rows of classes above the unit groups passed over", above);
    batch.add(table);
    Ok(())
}

/// `unemployment.csv`: the unemployment rate of the major group in a place. Of the file's other figures none is
/// taken: somebody re-allocated its counts, and only its rates are the publisher's.
pub(super) fn unemployment(path: &Path, batch: &mut Batch) -> Result<()> {
    let sheet = Sheet::open(path)?;
    let group = sheet.column(&["major_group"])?;
    let place = sheet.column(&["province"])?;
    let rate = sheet
        .names()
        .iter()
        .find_map(|name| name.strip_prefix("unemployment rate ").map(str::to_string))
        .ok_or_else(|| sheet.layout(Msg::ImportNoRate))?;
    let column = sheet.column(&[&format!("unemployment_rate_{rate}")])?;
    if let Some(told) = rate.parse().ok().and_then(year_ahead) {
        return Err(sheet.layout(told));
    }
    let source = format!("lfs-{rate}");
    let mut table = Output::new("unemployment.csv", &[&source], "major,geo,rate", 2).of([
        ("major", &group),
        ("geo", &place),
        ("rate", &column),
    ]);
    let mut silent = 0;
    for row in sheet.rows() {
        table.at(row);
        let name = row.get(&place);
        let Some(geo) = geo::province(name) else {
            return Err(row.fault(&place, Msg::ImportNoPlaceOr { value: shown(name), others: shown("CA") }));
        };
        let percent = row.printed(&column, 1)?;
        if percent.is_empty() {
            silent += 1;
        } else {
            table.push([format!("{:0>2}", row.get(&group)), geo.to_string(), percent]);
        }
    }
    note(batch, "unemployment.csv", "major groups and places without a rate", silent);
    batch.add(table);
    Ok(())
}
