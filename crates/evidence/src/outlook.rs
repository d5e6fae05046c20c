//! Prospects: COPS's projection for Canada, vacancies by quarter, and B.C.'s own projection.

use super::pay::{geo_at, geo_index};
use metier_model::facts::{Assessment, BcOutlook, Facts};
use metier_model::schema::Region;
use metier_model::{Figure, Geo, Mark, Method, Missing, Need, Provenance, Publisher};

/// Source of the projection.
pub const COPS: &str = "cops-2024";
/// Source of vacancies.
pub const VACANCIES: &str = "vacancies-14-10-0444";
/// Source of the B.C. projection.
pub const BC: &str = "workbc-outlook-2025";
/// The years that COPS projects.
pub const HORIZON: &str = "2024-2033";
/// The years of COPS's recent assessment.
pub const RECENT: &str = "2021-2023";
/// Formula of openings per worker.
pub const PER_WORKER: Method = Method::PerWorker;

/// Vacancies of one quarter.
#[derive(Clone, Debug, PartialEq)]
pub struct Quarter {
    /// For example `2026Q1`.
    pub name: String,
    /// Persons wanted.
    pub count: Figure<u32>,
    /// Statistics Canada's quality letter, A to F.
    pub quality: char,
}

/// Why there are openings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Opening {
    /// The work grows.
    Growth,
    /// People retire.
    Retirements,
    /// People die or emigrate.
    Other,
}

impl Opening {
    /// The key of machine-readable reports.
    pub fn token(self) -> &'static str {
        match self {
            Self::Growth => "growth",
            Self::Retirements => "retirements",
            Self::Other => "death and emigration",
        }
    }
}

/// Where people come from who look for the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Seeker {
    /// School.
    School,
    /// Another country.
    Immigrants,
    /// Other work.
    Other,
}

impl Seeker {
    /// The key of machine-readable reports.
    pub fn token(self) -> &'static str {
        match self {
            Self::School => "school leavers",
            Self::Immigrants => "immigrants",
            Self::Other => "from other work",
        }
    }
}

/// Prospects of a unit group.
#[derive(Clone, Debug, PartialEq)]
pub struct Outlook {
    /// COPS's assessment of 2021-2023.
    pub recent: Figure<Assessment>,
    /// COPS's assessment of 2024-2033.
    pub future: Figure<Assessment>,
    /// Employment in 2023, persons.
    pub employment: Figure<i32>,
    /// Employment by year, 2023 to 2033.
    pub by_year: Figure<Vec<i32>>,
    /// Openings over ten years and their parts: growth, retirements, other replacement.
    pub openings: Figure<i32>,
    /// Parts of the openings by name.
    pub opening_parts: Vec<(Opening, Figure<i32>)>,
    /// Seekers over ten years.
    pub seekers: Figure<i32>,
    /// Parts of the seekers by name.
    pub seeker_parts: Vec<(Seeker, Figure<i32>)>,
    /// Openings over ten years for each worker of 2023.
    pub per_worker: Figure<f32>,
    /// Place that the vacancies are for, and what was asked.
    pub vacancy_geo: Geo,
    /// Vacancies, oldest quarter first.
    pub vacancies: Vec<Quarter>,
    /// B.C.'s own projection, where B.C. was asked for.
    pub bc: Figure<BcOutlook>,
}

/// Prospects of a unit group for Canada and, where published, the province asked for.
pub fn outlook(facts: &Facts, asked: Geo) -> Outlook {
    let cops = facts.cops.as_ref();
    let from = Provenance::published(COPS, HORIZON, Geo::Canada).asked(asked);
    let number = |value: Option<i32>| match (cops, value) {
        (_, Some(value)) => Figure::known(value, from.clone()),
        (None, _) => Figure::Missing(Missing::NotCovered(Publisher::Cops)),
        (Some(_), None) => Figure::Missing(Missing::NotPublished(Geo::Canada)),
    };
    let assessment = |value: Option<Assessment>, period: &'static str| match value {
        Some(value) => Figure::known(value, Provenance { period: period.into(), ..from.clone() }),
        None => Figure::Missing(Missing::NotAssessed),
    };
    let part = |get: fn(&metier_model::facts::Cops) -> Option<i32>| number(cops.and_then(get));
    let per_worker = match (cops.and_then(|c| c.openings), cops.and_then(|c| c.employment)) {
        (Some(openings), Some(employment)) if employment > 0 => {
            Figure::known(openings as f32 / employment as f32, from.derived(PER_WORKER))
        }
        _ => Figure::Missing(Missing::Needs(Need::OpeningsAndEmployment)),
    };
    let by_year = match cops.filter(|c| !c.employment_by_year.is_empty()) {
        Some(cops) => Figure::known(cops.employment_by_year.clone(), from.clone()),
        None => Figure::Missing(Missing::NotPublished(Geo::Canada)),
    };
    let (vacancy_geo, vacancies) = vacancies(facts, asked);
    Outlook {
        recent: assessment(cops.and_then(|c| c.recent), RECENT),
        future: assessment(cops.and_then(|c| c.future), HORIZON),
        employment: match number(cops.and_then(|c| c.employment)) {
            Figure::Known { value, from } => {
                Figure::known(value, Provenance { period: "2023".into(), ..from })
            }
            missing @ Figure::Missing(_) => missing,
        },
        by_year,
        openings: number(cops.and_then(|c| c.openings)),
        opening_parts: vec![
            (Opening::Growth, part(|c| c.growth)),
            (Opening::Retirements, part(|c| c.retirements)),
            (Opening::Other, part(|c| c.other_replacement)),
        ],
        seekers: number(cops.and_then(|c| c.seekers)),
        seeker_parts: vec![
            (Seeker::School, part(|c| c.school_leavers)),
            (Seeker::Immigrants, part(|c| c.immigration)),
            (Seeker::Other, part(|c| c.other_seekers)),
        ],
        per_worker,
        vacancy_geo,
        vacancies,
        bc: match &facts.bc {
            Some(bc) if asked == Geo::Province(Region::BC) => {
                Figure::known(bc.clone(), Provenance::published(BC, "2025-2035", asked))
            }
            Some(_) => Figure::Missing(Missing::NotPublished(asked)),
            None => Figure::Missing(Missing::NotCovered(Publisher::WorkBc)),
        },
    }
}

/// Why a quarter has no count, by Statistics Canada's letter.
fn mark(quality: u8) -> Mark {
    match quality {
        b'F' => Mark::Unreliable,
        b'x' => Mark::Confidential,
        _ => Mark::NotAvailable,
    }
}

/// Vacancies of the place asked for where any quarter is published there, else of Canada.
fn vacancies(facts: &Facts, asked: Geo) -> (Geo, Vec<Quarter>) {
    let index = geo_index(asked);
    let published = facts.vacancies.iter().any(|v| v.geo == index && v.count.is_some());
    let shown = if published { index } else { 0 };
    let geo = geo_at(shown);
    let quarters = facts
        .vacancies
        .iter()
        .filter(|vacancy| vacancy.geo == shown)
        .map(|vacancy| {
            let name = String::from_utf8_lossy(&vacancy.quarter).into_owned();
            let count = match vacancy.count {
                Some(count) => {
                    Figure::known(count, Provenance::published(VACANCIES, name.clone(), geo).asked(asked))
                }
                None => Figure::Missing(Missing::Suppressed(mark(vacancy.quality))),
            };
            Quarter { name, count, quality: char::from(vacancy.quality) }
        })
        .collect();
    (geo, quarters)
}
