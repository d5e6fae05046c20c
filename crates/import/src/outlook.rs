//! Outlooks: COPS for Canada, job vacancies by quarter, the B.C. Labour Market Outlook by region.

use metier_words::Msg;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::clean;
use super::error::{Result, amount, shown};
use super::fold::unfold;
use super::output::Output;
use super::row::year_ahead;
use super::sheet::{Sheet, SheetColumn, SheetRow};
use super::{Batch, geo, note};
use metier_pack::sums;

const COPS: &str = "code,employment_2023,growth,retirements,other_replacement,openings,school_leavers,\
                    immigration,other_seekers,seekers,recent,future";
const YEARS: &str = "code,measure,y2023,y2024,y2025,y2026,y2027,y2028,y2029,y2030,y2031,y2032,y2033";

/// `cops.csv` and `cops_years.csv` from the projection files in `folder`, found by the words their
/// publisher begins the file names with.
pub(super) fn cops(folder: &Path, batch: &mut Batch) -> Result<()> {
    let sheet = Sheet::open(&folder.join("summary_sommaire_2024_2033_noc2021.csv"))?;
    let code = sheet.column(&["Code"])?;
    let figures = [
        sheet.column(&["Employment_emploi_2023"])?,
        sheet.column(&["Employment_Growth_croissance_emploi"])?,
        sheet.column(&["Retirements_retraites"])?,
        sheet.column(&["Other_Replacement_autre_remplacement"])?,
        sheet.column(&["Total_Job_Openings_Perspective_d'emploi"])?,
        sheet.column(&["School_Leavers_Sortants_scolaires"])?,
        sheet.column(&["Immigration"])?,
        sheet.column(&["Other_Seekers_autres_chercheurs"])?,
        sheet.column(&["Job_Seekers_Chercheurs_emploi"])?,
    ];
    let recent = sheet.column(&["Recent_Labour_Market_Conditions"])?;
    let future = sheet.column(&["Future_Labour_Market_Conditions"])?;
    let own = [&code].into_iter().chain(&figures).chain([&recent, &future]);
    let mut table = Output::new("cops.csv", &["cops-2024"], COPS, 1).of(COPS.split(',').zip(own));
    let mut silent = 0;
    for row in sheet.rows() {
        table.at(row);
        let mut fields = vec![row.get(&code).to_string()];
        for column in &figures {
            fields.push(row.printed(column, 0)?);
        }
        silent += usize::from(fields.iter().skip(1).all(String::is_empty));
        fields.push(condition(row, &recent)?);
        fields.push(condition(row, &future)?);
        table.push_row(fields);
    }
    note(batch, "cops.csv", "unit groups for which COPS publishes no figures of their own", silent);
    batch.add(table);

    let mut table = Output::new("cops_years.csv", &["cops-2024"], YEARS, 2);
    for (measure, file) in [
        ("employment", "employment_emploi_2024_2033_noc2021.csv"),
        ("openings", "jo_pe_2024_2033_noc2021.csv"),
        ("seekers", "job_seekers_chercheurs_emploi_2024_2033_noc2021.csv"),
    ] {
        let sheet = Sheet::open(&folder.join(file))?;
        let code = sheet.column(&["Code"])?;
        let years =
            (2023..=2033).map(|year: u16| sheet.column(&[&year.to_string()])).collect::<Result<Vec<_>>>()?;
        table.made_of(YEARS.split(',').skip(2).zip(&years).chain([("code", &code)]));
        for row in sheet.rows() {
            table.at(row);
            let mut fields = vec![row.get(&code).to_string(), measure.to_string()];
            for column in &years {
                fields.push(row.printed(column, 0)?);
            }
            if fields.iter().skip(2).any(|f| !f.is_empty()) {
                table.push_row(fields);
            }
        }
    }
    batch.add(table);
    Ok(())
}

/// COPS's words for a labour market ("Moderate risk of Shortage") as one token.
fn condition(row: SheetRow<'_>, column: &SheetColumn) -> Result<String> {
    let words = row.get(column);
    let token = match words {
        "N/A" | "" => "",
        "Balance" => "balance",
        "Strong signs of Shortage" | "Strong risk of Shortage" => "strong-shortage",
        "Moderate signs of Shortage" | "Moderate risk of Shortage" => "moderate-shortage",
        "Moderate signs of Surplus" | "Moderate risk of Surplus" => "moderate-surplus",
        "Strong signs of Surplus" | "Strong risk of Surplus" => "strong-surplus",
        _ => return Err(row.fault(column, Msg::ImportNoAssessment { value: shown(words) })),
    };
    Ok(token.to_string())
}

/// `vacancies.csv` from the re-laid table 14-10-0444 (`code,geo,quarter,vacancies,quality`).
pub(super) fn vacancies(path: &Path, batch: &mut Batch) -> Result<()> {
    let sheet = Sheet::open(path)?;
    let code = sheet.column(&["code"])?;
    let place = sheet.column(&["geo"])?;
    let quarter = sheet.column(&["quarter"])?;
    let vacancies = sheet.column(&["vacancies"])?;
    let quality = sheet.column(&["quality"])?;
    let mut table =
        Output::new("vacancies.csv", &["vacancies-14-10-0444"], "code,geo,quarter,vacancies,quality", 3).of(
            [
                ("code", &code),
                ("geo", &place),
                ("quarter", &quarter),
                ("vacancies", &vacancies),
                ("quality", &quality),
            ],
        );
    let mut empty = 0;
    for row in sheet.rows() {
        table.at(row);
        let name = row.get(&place);
        let Some(geo) = geo::province(name) else {
            return Err(row.fault(&place, Msg::ImportNoPlaceOr { value: shown(name), others: shown("NAT") }));
        };
        let count = row.printed(&vacancies, 0)?;
        let year = row.get(&quarter).split_once('Q').and_then(|(year, _)| year.parse().ok());
        if let Some(told) = year.and_then(year_ahead) {
            return Err(row.fault(&quarter, told));
        }
        empty += usize::from(count.is_empty());
        let mark = row.get(&quality).trim_matches('.').to_string();
        table.push([row.unit_group(&code)?, geo.to_string(), row.get(&quarter).to_string(), count, mark]);
    }
    note(
        batch,
        "vacancies.csv",
        "rows without a figure; the quality letter says why (F, x, or none: not available)",
        empty,
    );
    batch.add(table);
    Ok(())
}

/// Development regions of British Columbia in the column order of `career_regional.csv`.
const BC_REGIONS: [&str; 7] = [
    "Cariboo",
    "Kootenay",
    "Mainland/Southwest",
    "North Coast and Nechako",
    "Northeast",
    "Thompson-Okanagan",
    "Vancouver Island/Coast",
];

/// Column, name and decimals of the figures in `career_provincial.csv`.
const BC_FIGURES: [(usize, &str, usize); 8] = [
    (2, "growth of the first five years", 1),
    (3, "growth of the next five years", 1),
    (4, "growth", 1),
    (5, "openings of the first five years", 0),
    (6, "openings of the next five years", 0),
    (7, "openings", 0),
    (9, "replacement", 0),
    (11, "new jobs", 0),
];

/// Holds the figures of a row against each other: of two that are exchanged, one is no sum any more.
fn of_province(row: SheetRow, numbers: &[Option<f64>]) -> Result<()> {
    let known = |at: usize| numbers.get(at).copied().flatten();
    let column = |at: usize| BC_FIGURES.get(at).map_or((0, ""), |(at, name, _)| (*at, *name));
    let code = || shown(row.get(&Sheet::at(0, "code")));
    for [first, second] in [[3, 4], [6, 7]] {
        if let (Some(whole), Some(a), Some(b)) = (known(5), known(first), known(second))
            && !sums::adds_up(whole, &[a, b])
        {
            let parts = shown(format!("{}, {}", column(first).1, column(second).1));
            let reason = Msg::ImportSum { row: code(), whole: amount(whole), parts, sum: amount(a + b) };
            return Err(row.fault(&Sheet::at(column(5).0, column(5).1), reason));
        }
    }
    if let (Some(growth), Some(jobs)) = (known(2), known(7))
        && !sums::grows_alike(growth, jobs)
    {
        let reason = Msg::ImportGrowth { value: amount(jobs), growth: amount(growth) };
        return Err(row.fault(&Sheet::at(column(7).0, column(7).1), reason));
    }
    Ok(())
}

/// `bc_outlook.csv` and `bc_outlook_regions.csv` from the three `WorkBC` files in `folder`; none has a header.
///
/// The columns are certain: openings of both halves add up to the ten years', replacement plus new jobs too,
/// shares to 100 %, the sign of growth is that of new jobs, the third regional figure is the region's openings
/// in the list of high-opportunity occupations, and the regions' openings add up to the province's.
pub(super) fn british_columbia(folder: &Path, batch: &mut Batch) -> Result<()> {
    let chances = opportunities(&folder.join("high_opportunity_occupations.csv"))?;
    let mark = |code: &str, region: &str| -> String {
        if chances.contains(&(code.to_string(), region.to_string())) { "1".into() } else { String::new() }
    };

    let sheet = Sheet::open_bare(&folder.join("career_provincial.csv"))?.even()?;
    let mut table = Output::new(
        "bc_outlook.csv",
        &["workbc-outlook-2025"],
        "code,growth_first5,growth_next5,growth,openings_first5,openings_next5,openings,replacement,new_jobs,\
         high_opportunity,folded",
        1,
    );
    let key = Sheet::at(0, "code");
    let figures = BC_FIGURES.map(|(at, name, _)| Sheet::at(at, name));
    let own = ["growth_first5", "growth_next5", "growth", "openings_first5", "openings_next5", "openings"];
    table.made_of(own.into_iter().chain(["replacement", "new_jobs"]).zip(&figures));
    let mut openings_of: BTreeMap<String, f64> = BTreeMap::new();
    for row in sheet.rows() {
        table.at(row);
        let published = row.unit_group(&key)?;
        let mut figures = Vec::new();
        let mut numbers = Vec::new();
        for (at, name, places) in BC_FIGURES {
            let column = Sheet::at(at, name);
            numbers.push(row.number(&column)?);
            figures.push(row.printed(&column, places)?);
        }
        of_province(row, &numbers)?;
        if let Some(Some(openings)) = numbers.get(5) {
            openings_of.insert(published.clone(), *openings);
        }
        figures.push(mark(&published, "British Columbia"));
        for (code, folded) in unfold(published) {
            let mut fields = vec![code];
            fields.extend(figures.iter().cloned());
            fields.push(folded);
            table.push_row(fields);
        }
    }
    batch.add(table);

    let sheet = Sheet::open_bare(&folder.join("career_regional.csv"))?.even()?;
    let mut table = Output::new(
        "bc_outlook_regions.csv",
        &["workbc-outlook-2025"],
        "code,region,employment,growth,openings,high_opportunity,folded",
        2,
    );
    for row in sheet.rows() {
        table.at(row);
        let published = row.unit_group(&key)?;
        let mut parts = Vec::new();
        for (i, region) in BC_REGIONS.into_iter().enumerate() {
            // Three figures a region, then an empty column.
            let [jobs, growth, openings] = [(2, 0), (3, 1), (4, 0)]
                .map(|(n, places)| row.printed(&Sheet::at(n + 4 * i, region), places));
            let figures = [jobs?, growth?, openings?];
            let [jobs, _, openings] = &figures;
            parts.extend(openings.parse::<f64>());
            if jobs.is_empty() && openings.is_empty() {
                continue;
            }
            for (code, folded) in unfold(published.clone()) {
                let [jobs, growth, openings] = figures.clone();
                let chance = mark(&published, region);
                table.push([code, region.to_string(), jobs, growth, openings, chance, folded]);
            }
        }
        if let Some(&whole) = openings_of.get(&published).filter(|_| !parts.is_empty())
            && !sums::adds_up(whole, &parts)
        {
            let (code, sum) = (shown(&published), amount(parts.iter().sum()));
            let reason = Msg::ImportSum { row: code, whole: amount(whole), parts: shown("openings"), sum };
            return Err(row.fault(&Sheet::at(4, "openings"), reason));
        }
    }
    batch.add(table);
    Ok(())
}

/// Unit group and region of every high-opportunity occupation.
fn opportunities(path: &Path) -> Result<BTreeSet<(String, String)>> {
    let sheet = Sheet::open_bare(path)?.even()?;
    let (code, region) = (Sheet::at(11, "code"), Sheet::at(14, "region"));
    sheet.rows().map(|row| Ok((row.unit_group(&code)?, clean::text(row.get(&region))))).collect()
}
