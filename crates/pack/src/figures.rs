//! Rules of the tables of outlook and AI exposure: COPS, vacancies, British Columbia, O*NET and the measures.

use super::bounds;
use super::check::{Cursor, TITLE};
use super::rows::{BcOutlookRow, BcRegionRow, CopsRow, CopsYearsRow, VacancyRow};
use super::sums;
use super::tables::{Reader, table};
use super::tokens::{Measure, Quality};

impl Reader<'_> {
    pub(super) fn outlook(&mut self) {
        table!(
            self.cops,
            "code,employment_2023,growth,retirements,other_replacement,openings,school_leavers,immigration,\
             other_seekers,seekers,recent,future",
            1,
            |r| {
                let row = CopsRow {
                    code: projected(r),
                    employment_2023: r.optional(bounds::PERSONS),
                    growth: r.optional(bounds::NET),
                    retirements: r.optional(bounds::PERSONS),
                    other_replacement: r.optional(bounds::PERSONS),
                    openings: r.optional(bounds::NET),
                    school_leavers: r.optional(bounds::PERSONS),
                    immigration: r.optional(bounds::PERSONS),
                    other_seekers: r.optional(bounds::NET),
                    seekers: r.optional(bounds::NET),
                    recent: r.optional_token(),
                    future: r.optional_token(),
                };
                projection(r, &row);
                row
            }
        );
        table!(
            self.cops_years,
            "code,measure,y2023,y2024,y2025,y2026,y2027,y2028,y2029,y2030,y2031,y2032,y2033",
            2,
            |r| CopsYearsRow {
                code: projected(r),
                measure: r.token().unwrap_or(Measure::Employment),
                years: std::array::from_fn(|_| r.optional(bounds::NET)),
            }
        );
        table!(self.vacancies, "code,geo,quarter,vacancies,quality", 3, |r| {
            let (code, geo) = (r.unit_group(), r.geo());
            let quarter = r.shaped("0000Q0");
            let (year, number) = quarter.split_once('Q').unwrap_or_default();
            let quarter = (year.parse().unwrap_or_default(), number.parse().unwrap_or_default());
            if !(1..=4).contains(&quarter.1) {
                r.fault(format!("{number} is no quarter of a year"));
            }
            let vacancies = r.optional(bounds::VACANCIES);
            let quality = r.optional_token();
            let published = !matches!(quality, None | Some(Quality::F | Quality::X));
            if published != vacancies.is_some() {
                r.fault("a figure goes with a quality from A to E, and with no other");
            }
            VacancyRow { code, geo, quarter, vacancies, quality }
        });
    }

    pub(super) fn british_columbia(&mut self) {
        table!(
            self.bc_outlook,
            "code,growth_first5,growth_next5,growth,openings_first5,openings_next5,openings,replacement,new_jobs,\
             high_opportunity,folded",
            1,
            |r| {
                let row = BcOutlookRow {
                    code: r.unit_group(),
                    growth_first5: r.optional(bounds::GROWTH),
                    growth_next5: r.optional(bounds::GROWTH),
                    growth: r.optional(bounds::GROWTH),
                    openings_first5: r.optional(bounds::NET),
                    openings_next5: r.optional(bounds::NET),
                    openings: r.optional(bounds::NET),
                    replacement: r.optional(bounds::PERSONS),
                    new_jobs: r.optional(bounds::NET),
                    high_opportunity: r.flag(),
                    folded: r.flag(),
                };
                openings(r, &row);
                row
            }
        );
        table!(
            self.bc_outlook_regions,
            "code,region,employment,growth,openings,high_opportunity,folded",
            2,
            |r| BcRegionRow {
                code: r.unit_group(),
                region: r.text(TITLE),
                employment: r.optional(bounds::PERSONS),
                growth: r.optional(bounds::GROWTH),
                openings: r.optional(bounds::NET),
                high_opportunity: r.flag(),
                folded: r.flag(),
            }
        );
    }
}

/// Faults openings and seekers that are not their parts together.
fn projection(r: &mut Cursor<'_>, row: &CopsRow) {
    for (at, whole, parts, named) in [
        (
            5,
            row.openings,
            [row.growth, row.retirements, row.other_replacement],
            "growth, retirements and other replacement",
        ),
        (
            9,
            row.seekers,
            [row.school_leavers, row.immigration, row.other_seekers],
            "school leavers, immigration and other seekers",
        ),
    ] {
        let [Some(a), Some(b), Some(c)] = parts else { continue };
        let Some(whole) = whole.filter(|&whole| !sums::adds_up_in_hundreds(whole as f64, &[a, b, c])) else {
            continue;
        };
        r.fault_at(at, format!("{whole} is not {named} together, {}", a + b + c));
    }
}

/// Faults openings that are not those of their halves or of their two causes, and new jobs against the growth.
fn openings(r: &mut Cursor<'_>, row: &BcOutlookRow) {
    let Some(all) = row.openings else { return };
    let pairs = [
        ("both halves", row.openings_first5, row.openings_next5),
        ("replacement and new jobs", row.replacement, row.new_jobs),
    ];
    for (parts, first, second) in pairs {
        if let (Some(first), Some(second)) = (first, second)
            && !sums::adds_up(all as f64, &[first as f64, second as f64])
        {
            r.fault_at(6, format!("{all} is not {parts} together, {}", first + second));
        }
    }
    if let (Some(growth), Some(jobs)) = (row.growth, row.new_jobs)
        && !sums::grows_alike(growth, jobs as f64)
    {
        r.fault_at(8, format!("{jobs} new jobs do not go with a growth of {growth} %"));
    }
}

/// A unit group or one of COPS's aggregates.
fn projected(r: &mut Cursor<'_>) -> String {
    let code = r.text(10);
    let aggregate = code == "00000"
        || code.strip_prefix("TEER_").is_some_and(|n| ["0", "1", "2", "3", "4", "5"].contains(&n))
        || code.strip_prefix("NOC1_").is_some_and(|n| r.known.classes.contains(n) && n.len() == 1);
    let unit_group = code.len() == 5 && r.known.classes.contains(&code);
    if !(aggregate || unit_group) {
        r.fault(format!("\"{code}\" is neither a unit group of noc.csv nor an aggregate of COPS"));
    }
    code
}
