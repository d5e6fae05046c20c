//! Outlooks: COPS for Canada, job vacancies by quarter, the B.C. Labour Market Outlook by region.

use metier_words::Msg;
use std::collections::BTreeSet;
use std::path::Path;

use super::clean::{self, optional};
use super::error::{Result, shown};
use super::output::Output;
use super::pay::unfold;
use super::sheet::{Sheet, SheetColumn, SheetRow};
use super::{Batch, geo, note};

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
    let mut table = Output::new("cops.csv", &["cops-2024"], COPS, 1);
    let mut silent = 0;
    for row in sheet.rows() {
        table.at(row);
        let mut fields = vec![row.get(&code).to_string()];
        for column in &figures {
            fields.push(optional(row.number(column)?, 0));
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
        for row in sheet.rows() {
            table.at(row);
            let mut fields = vec![row.get(&code).to_string(), measure.to_string()];
            for column in &years {
                fields.push(optional(row.number(column)?, 0));
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
        Output::new("vacancies.csv", &["vacancies-14-10-0444"], "code,geo,quarter,vacancies,quality", 3);
    let mut empty = 0;
    for row in sheet.rows() {
        table.at(row);
        let name = row.get(&place);
        let Some(geo) = geo::province(name) else {
            return Err(row.fault(&place, Msg::ImportNoPlaceOr { value: shown(name), others: shown("NAT") }));
        };
        let count = optional(row.number(&vacancies)?, 0);
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
    for row in sheet.rows() {
        table.at(row);
        let published = row.unit_group(&key)?;
        let mut figures = Vec::new();
        for (at, places) in [(2, 1), (3, 1), (4, 1), (5, 0), (6, 0), (7, 0), (9, 0), (11, 0)] {
            figures.push(optional(row.number(&Sheet::at(at, "figure"))?, places));
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
        for (i, region) in BC_REGIONS.into_iter().enumerate() {
            // Three figures a region, then an empty column.
            let [jobs, growth, openings] =
                [2, 3, 4].map(|n| Sheet::at(n + 4 * i, region)).map(|column| row.number(&column));
            let (jobs, growth, openings) = (jobs?, growth?, openings?);
            if jobs.is_none() && openings.is_none() {
                continue;
            }
            let figures = [optional(jobs, 0), optional(growth, 1), optional(openings, 0)];
            for (code, folded) in unfold(published.clone()) {
                let [jobs, growth, openings] = figures.clone();
                let chance = mark(&published, region);
                table.push([code, region.to_string(), jobs, growth, openings, chance, folded]);
            }
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
