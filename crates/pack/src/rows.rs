//! The rows of every table of `data/` as types, one struct a table, with units and ranges.

// The fields are named as the columns of the tables are.
#![allow(clippy::struct_field_names)]

use std::fmt;

mod ai;
mod context;
mod people;
mod tools;

pub use ai::{MeasureScoreRow, ObservedRoundRow, ObservedRow, OnetTaskRow};
pub use context::{ContextRow, ContextScaleRow};
pub use people::{MatchRow, PeopleRow, StudyCountRow, StudyFieldRow, ThreeYearRow, UnemploymentRow};
pub use tools::{ToolKindRow, ToolRow};

use super::tokens::{HoursBasis, ListKind, Measure, Quality, RegionKind, ScaleGroup};
use metier_model::facts::{Assessment, Pilot};
use metier_model::{Besides, Geo, Lang, Named};

/// A unit group's five digits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnitGroup([u8; 5]);

impl UnitGroup {
    /// From exactly five ASCII digits.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits: [u8; 5] = text.as_bytes().try_into().ok()?;
        digits.iter().all(u8::is_ascii_digit).then_some(Self(digits))
    }

    /// The five digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// Training, education, experience and responsibilities: the second digit, 0 to 5.
    #[must_use]
    pub const fn teer(self) -> u8 {
        self.0[1] - b'0'
    }
}

impl fmt::Display for UnitGroup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A row of `noc.csv`: one class of NOC 2021, of one to five digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClassRow {
    /// As many digits as its level.
    pub code: String,
    /// 1 broad category, 2 major, 3 sub-major, 4 minor, 5 unit group.
    pub level: u8,
    /// Official title.
    pub title: Named,
}

/// A row of `short_titles.csv`: what a class is called where its official title has no room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShortTitleRow {
    /// The class, of any level.
    pub code: String,
    /// Our short title.
    pub title: Named,
}

/// A row of `titles.csv`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TitleRow {
    /// Its unit group.
    pub code: UnitGroup,
    /// Its language.
    pub lang: Lang,
    /// The job title.
    pub title: String,
    /// Whether the classification shows it as an example; none where the index does not say (French).
    pub illustrative: Option<bool>,
}

/// A row of `wages.csv`, CAD an hour; `low <= q1 <= median <= q3 <= high` where they exist.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)] // Percentiles 10, 50, 90, 25 and 75 of all workers.
pub struct WageRow {
    pub code: UnitGroup,
    pub geo: Geo,
    pub low: Option<f64>,
    pub median: f64,
    pub high: Option<f64>,
    /// Reference period as published, `2023-2024`.
    pub period: String,
    /// The publisher's figures are by the year; these are a 2,080th of them.
    pub annual: bool,
    pub q1: Option<f64>,
    pub q3: Option<f64>,
    /// Share of employees with benefits beside their wage, per cent.
    pub benefits: Option<f64>,
}

/// A row of `minimum_wages.csv`.
#[derive(Clone, Debug, PartialEq)]
pub struct MinimumWageRow {
    /// A province or territory.
    pub geo: Geo,
    /// The most frequent low figure there, CAD an hour.
    pub hourly: f64,
    /// How many unit groups have it.
    pub rows: u32,
}

/// A row of `wages_regions.csv`, CAD an hour.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)] // Percentiles 10, 50 and 90 of all workers.
pub struct RegionWageRow {
    pub code: UnitGroup,
    /// Position in [`super::tables::Tables::regions`].
    pub region: u16,
    /// Edition: 2016, 2020 or 2024.
    pub year: u16,
    pub low: Option<f64>,
    pub median: f64,
    pub high: Option<f64>,
}

/// A row of `regions.csv`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegionNameRow {
    /// Statistics Canada's code, `ER3530`.
    pub region: String,
    /// Where it lies.
    pub province: Geo,
    /// Its name in each language of the titles.
    pub name: Named,
    /// What it is.
    pub kind: RegionKind,
}

/// A row of `hours.csv`: British Columbia.
#[derive(Clone, Debug, PartialEq)]
pub struct HoursRow {
    /// Its unit group.
    pub code: UnitGroup,
    /// Usual hours a week.
    pub usual_hours: Option<f64>,
    /// CAD a year at usual hours.
    pub annual_median: Option<u32>,
    /// CAD a year at 40 hours a week.
    pub annual_full_time: Option<u32>,
    /// What the medians rest on.
    pub basis: HoursBasis,
    /// The figures are those of 00018, which folds the senior managers 00011 to 00015.
    pub folded: bool,
}

/// A row of `cops.csv`: persons, sums over 2024 to 2033 but for employment in 2023. All figures are none for
/// the unit groups that COPS does not publish alone.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // Fields are the columns, explained in data/README.md.
pub struct CopsRow {
    /// A unit group, or an aggregate: `00000`, `TEER_0` to `TEER_5`, `NOC1_0` to `NOC1_9`.
    pub code: String,
    pub employment_2023: Option<i64>,
    pub growth: Option<i64>,
    pub retirements: Option<i64>,
    pub other_replacement: Option<i64>,
    pub openings: Option<i64>,
    pub school_leavers: Option<i64>,
    pub immigration: Option<i64>,
    pub other_seekers: Option<i64>,
    pub seekers: Option<i64>,
    /// 2021 to 2023.
    pub recent: Option<Assessment>,
    /// 2024 to 2033.
    pub future: Option<Assessment>,
}

/// A row of `cops_years.csv`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopsYearsRow {
    /// As in [`CopsRow`].
    pub code: String,
    /// What is counted.
    pub measure: Measure,
    /// Persons in 2023, 2024 … 2033.
    pub years: [Option<i64>; 11],
}

/// A row of `vacancies.csv`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VacancyRow {
    /// Its unit group.
    pub code: UnitGroup,
    /// Canada, a province or a territory.
    pub geo: Geo,
    /// Year and quarter 1 to 4.
    pub quarter: (u16, u8),
    /// Vacant jobs; there exactly when the quality is A to E.
    pub vacancies: Option<u32>,
    /// None: not available.
    pub quality: Option<Quality>,
}

/// A row of `bc_outlook.csv`: British Columbia, ten years from 2025.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)] // Growth in % a year, the rest in jobs; explained in data/README.md.
pub struct BcOutlookRow {
    pub code: UnitGroup,
    pub growth_first5: Option<f64>,
    pub growth_next5: Option<f64>,
    pub growth: Option<f64>,
    pub openings_first5: Option<i64>,
    pub openings_next5: Option<i64>,
    pub openings: Option<i64>,
    pub replacement: Option<i64>,
    pub new_jobs: Option<i64>,
    pub high_opportunity: bool,
    /// See [`HoursRow::folded`].
    pub folded: bool,
}

/// A row of `bc_outlook_regions.csv`: one development region of British Columbia.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)] // Growth in % a year, the rest in jobs; explained in data/README.md.
pub struct BcRegionRow {
    pub code: UnitGroup,
    pub region: String,
    pub employment: Option<i64>,
    pub growth: Option<f64>,
    pub openings: Option<i64>,
    pub high_opportunity: bool,
    /// See [`HoursRow::folded`].
    pub folded: bool,
}

/// A row of `aioe.csv`.
#[derive(Clone, Debug, PartialEq)]
pub struct AioeRow {
    /// Its unit group.
    pub code: UnitGroup,
    /// AI occupational exposure, about 4.5 to 7.
    pub aioe: f64,
    /// Complementarity, 0 to 1.
    pub complementarity: f64,
}

/// A row of `eloundou.csv`: shares 0 to 1 and numbers of tasks.
#[derive(Clone, Debug, PartialEq)]
pub struct EloundouRow {
    /// O*NET-SOC code.
    pub onet: String,
    /// Human raters: E1.
    pub alpha: f64,
    /// Human raters: E1 + E2 / 2, tasks that are not core weighing half.
    pub beta: f64,
    /// Human raters: E1 + E2.
    pub gamma: f64,
    /// GPT-4 as rater: E1 + E2 / 2.
    pub gpt_beta: f64,
    /// All tasks by human label E0, E1, E2.
    pub tasks: [u16; 3],
    /// Core tasks by human label.
    pub core: [u16; 3],
    /// All tasks by GPT-4's label.
    pub gpt: [u16; 3],
}

/// A row of `onet.csv`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnetRow {
    /// O*NET-SOC code, `29-2051.00`.
    pub onet: String,
    /// Its title.
    pub title: String,
    /// Job zone 1 (little preparation) to 5 (extensive), none where the database has none.
    pub job_zone: Option<u8>,
}

/// A row of `onet_education.csv`.
#[derive(Clone, Debug, PartialEq)]
pub struct OnetEducationRow {
    /// O*NET-SOC code.
    pub onet: String,
    /// Share in % of each required level of education, 1 (less than secondary school) to 12 (post-doctoral).
    pub shares: [f64; 12],
}

/// A row of `crosswalk_published.csv`.
#[derive(Clone, Debug, PartialEq)]
pub struct LinkRow {
    /// Its unit group.
    pub code: UnitGroup,
    /// O*NET-SOC code.
    pub onet: String,
    /// The Dais has this link.
    pub dais: bool,
    /// The B.C. crosswalk's weight; those of a unit group add up to 1.
    pub bc_weight: Option<f64>,
}

/// A row of `oasis_profiles.csv`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfileRow {
    /// `32129.03`.
    pub profile: String,
    /// The publisher's label; long lists are cut to their first names.
    pub label: String,
}

/// A row of `oasis_scales.csv`: one column of `oasis_scores.csv`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScaleRow {
    /// The guide's code, `F01b01`.
    pub column: String,
    /// Its group.
    pub group: ScaleGroup,
    /// Its name as published, in the first language; in another one, our own translation.
    pub name: Named,
    /// The same in the languages besides those of titles: our own translation.
    pub besides: Besides,
}

/// A row of `oasis_scores.csv`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScoresRow {
    /// `32129.03`.
    pub profile: String,
    /// One score per row of `oasis_scales.csv`, in its order.
    pub scores: Vec<u8>,
}

/// A row of `interests.csv`: Holland letters R, I, A, S, E or C, strongest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InterestsRow {
    /// `32129.03`.
    pub profile: String,
    /// One to three letters.
    pub letters: Vec<char>,
}

/// A row of `immigration_lists.csv`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // Fields are the columns, explained in data/README.md.
pub struct ListEntryRow {
    pub code: UnitGroup,
    pub jurisdiction: Geo,
    pub program: String,
    pub stream: String,
    pub kind: ListKind,
    /// `YYYY-MM-DD`.
    pub checked: String,
    pub url: String,
}

/// A row of `immigration_rules.csv`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // Fields are the columns, explained in data/README.md.
pub struct RuleRow {
    pub jurisdiction: Geo,
    pub program: String,
    pub stream: String,
    /// The threshold itself; in which situation it holds is added by `immigration.ron`.
    pub rule: metier_model::facts::Rule,
    /// `YYYY-MM-DD`.
    pub checked: String,
    pub url: String,
}

/// A row of `immigration_pilots.csv`: a unit group on the list of a community.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // Fields are the columns, explained in data/README.md.
pub struct PilotEntryRow {
    pub code: UnitGroup,
    pub pilot: Pilot,
    pub province: Geo,
    pub community: String,
    /// `YYYY-MM-DD`.
    pub checked: String,
    pub url: String,
}

/// A row of `anzsco.csv`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnzscoRow {
    /// Six digits.
    pub code: String,
    /// Its title.
    pub title: String,
}
