//! Prospects: COPS's projection for Canada, vacancies by quarter, and B.C.'s own projection.

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
pub(crate) const PER_WORKER: Method = Method::PerWorker;

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

metier_model::tokens! {
    /// Why there are openings.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Opening {
        /// The work grows.
        Growth = "growth",
        /// People retire.
        Retirements = "retirements",
        /// People die or emigrate.
        Other = "death-and-emigration",
    }

    /// Where people come from who look for the work.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Seeker {
        /// School.
        School = "school-leavers",
        /// Another country.
        Immigrants = "immigrants",
        /// Other work.
        Other = "from-other-work",
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
    /// Why the place asked for shows no quarter, where another is shown instead: each reason once.
    pub vacancies_hidden: Vec<Missing>,
    /// Vacancies, oldest quarter first.
    pub vacancies: Vec<Quarter>,
    /// B.C.'s own projection, where B.C. was asked for.
    pub bc: Figure<BcOutlook>,
}

impl Outlook {
    /// How much employment grows or shrinks from the first year of the projection to its last, per cent; nothing where
    /// either is missing or the first is nobody.
    pub fn change_percent(&self) -> Option<f64> {
        let years = self.by_year.value()?;
        let (first, last) = (f64::from(*years.first()?), f64::from(*years.last()?));
        (first > 0.0).then(|| (last / first - 1.0) * 100.0)
    }
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
        None if cops.is_none_or(|cops| cops.employment.is_none()) => {
            Figure::Missing(Missing::NotCovered(Publisher::Cops))
        }
        None => Figure::Missing(Missing::NotPublished(Geo::Canada)),
    };
    let (vacancy_geo, vacancies) = vacancies(facts, asked);
    let vacancies_hidden = if vacancy_geo == asked { Vec::new() } else { hidden(facts, asked) };
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
        vacancies_hidden,
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

/// Why the quarters of a place show no count, each reason once.
fn hidden(facts: &Facts, asked: Geo) -> Vec<Missing> {
    let index = asked.index();
    let mut reasons = Vec::new();
    for vacancy in facts.vacancies.iter().filter(|vacancy| vacancy.geo == index) {
        let reason = Missing::Suppressed(mark(vacancy.quality));
        if !reasons.contains(&reason) {
            reasons.push(reason);
        }
    }
    reasons
}

/// Vacancies of the place asked for where any quarter is published there, else of Canada.
fn vacancies(facts: &Facts, asked: Geo) -> (Geo, Vec<Quarter>) {
    let index = asked.index();
    let published = facts.vacancies.iter().any(|v| v.geo == index && v.count.is_some());
    let shown = if published { index } else { 0 };
    let geo = Geo::at(shown);
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

#[cfg(test)]
mod tests {
    use super::*;
    use metier_data::Catalog;
    use metier_model::facts::{Cops, Vacancy};

    fn facts() -> Facts {
        let catalog = Catalog::embedded().unwrap();
        let mut facts = catalog.facts(catalog.group("32129").unwrap());
        facts.cops = Some(Cops {
            employment: Some(1_000),
            growth: Some(100),
            retirements: Some(250),
            other_replacement: Some(50),
            openings: Some(400),
            school_leavers: Some(300),
            immigration: Some(90),
            other_seekers: Some(-40),
            seekers: Some(350),
            recent: Some(Assessment::Balance),
            future: Some(Assessment::ModerateShortage),
            employment_by_year: vec![1_000, 1_010],
        });
        facts
    }

    #[test]
    fn every_number_stands_under_its_own_name() {
        let facts = facts();
        let own = outlook(&facts, Geo::Canada);
        let number = |figure: &Figure<i32>| figure.value().copied().unwrap();
        assert_eq!([number(&own.employment), number(&own.openings), number(&own.seekers)], [1_000, 400, 350]);
        let parts = |parts: &[(Opening, Figure<i32>)]| {
            parts.iter().map(|(part, n)| (part.token(), number(n))).collect::<Vec<_>>()
        };
        assert_eq!(
            parts(&own.opening_parts),
            [("growth", 100), ("retirements", 250), ("death-and-emigration", 50)]
        );
        let seekers: Vec<_> = own.seeker_parts.iter().map(|(part, n)| (part.token(), number(n))).collect();
        assert_eq!(seekers, [("school-leavers", 300), ("immigrants", 90), ("from-other-work", -40)]);
        assert!((own.per_worker.value().unwrap() - 0.4).abs() < 1e-6);
        assert_eq!(own.recent.value(), Some(&Assessment::Balance));
        assert_eq!(own.future.value(), Some(&Assessment::ModerateShortage));
        assert_eq!(own.by_year.value(), Some(&vec![1_000, 1_010]));
        assert_eq!(own.employment.provenance().unwrap().period, "2023".into());
        assert_eq!(own.recent.provenance().unwrap().period, RECENT.into());
        assert_eq!(own.future.provenance().unwrap().period, HORIZON.into());
    }

    #[test]
    fn what_is_missing_says_whether_cops_covers_it_at_all() {
        let mut facts = facts();
        if let Some(cops) = &mut facts.cops {
            (cops.openings, cops.recent, cops.employment_by_year) = (None, None, Vec::new());
        }
        let own = outlook(&facts, Geo::Canada);
        assert_eq!(own.openings.missing(), Some(&Missing::NotPublished(Geo::Canada)));
        assert_eq!(own.recent.missing(), Some(&Missing::NotAssessed));
        assert_eq!(own.by_year.missing(), Some(&Missing::NotPublished(Geo::Canada)));
        assert_eq!(own.per_worker.missing(), Some(&Missing::Needs(Need::OpeningsAndEmployment)));
        // Openings for each of nobody are no number.
        let mut nobody = self::facts();
        if let Some(cops) = &mut nobody.cops {
            cops.employment = Some(0);
        }
        assert_eq!(outlook(&nobody, Geo::Canada).per_worker.value(), None);
        facts.cops = None;
        let own = outlook(&facts, Geo::Canada);
        assert_eq!(own.openings.missing(), Some(&Missing::NotCovered(Publisher::Cops)));
        assert_eq!(own.by_year.missing(), Some(&Missing::NotCovered(Publisher::Cops)));
    }

    /// A province's vacancies where it has any quarter, else Canada's; a hidden quarter says why by its letter.
    #[test]
    fn vacancies_are_those_of_the_place_or_else_of_canada() {
        let vacancy = |geo: Geo, count: Option<u32>, quality: u8| Vacancy {
            geo: geo.index(),
            quarter: *b"2026Q1",
            count,
            quality,
        };
        let (bc, on) = (Geo::Province(Region::BC), Geo::Province(Region::ON));
        let mut facts = facts();
        facts.vacancies = vec![
            vacancy(Geo::Canada, Some(500), b'A'),
            vacancy(bc, Some(30), b'E'),
            vacancy(bc, None, b'F'),
            vacancy(bc, None, b'x'),
            vacancy(bc, None, b'.'),
            vacancy(on, None, b'F'),
        ];
        let told = |asked: Geo| {
            let own = outlook(&facts, asked);
            let quarters: Vec<_> = own
                .vacancies
                .iter()
                .map(|quarter| {
                    (quarter.count.value().copied(), quarter.count.missing().cloned(), quarter.quality)
                })
                .collect();
            (own.vacancy_geo, quarters)
        };
        let hidden = |mark, letter| (None, Some(Missing::Suppressed(mark)), letter);
        assert_eq!(
            told(bc),
            (
                bc,
                vec![
                    (Some(30), None, 'E'),
                    hidden(Mark::Unreliable, 'F'),
                    hidden(Mark::Confidential, 'x'),
                    hidden(Mark::NotAvailable, '.')
                ]
            )
        );
        // Ontario has a row, but no published quarter.
        let canada = (Geo::Canada, vec![(Some(500), None, 'A')]);
        assert_eq!(told(on), canada);
        // What stands in for it says why.
        assert_eq!(outlook(&facts, on).vacancies_hidden, [Missing::Suppressed(Mark::Unreliable)]);
        assert_eq!(outlook(&facts, bc).vacancies_hidden, []);
        assert_eq!(told(Geo::Canada), canada);
    }

    #[test]
    fn the_projection_of_british_columbia_is_told_there_alone() {
        let mut facts = facts();
        let bc = Geo::Province(Region::BC);
        assert!(facts.bc.is_some() && outlook(&facts, bc).bc.value().is_some());
        assert_eq!(outlook(&facts, Geo::Canada).bc.missing(), Some(&Missing::NotPublished(Geo::Canada)));
        facts.bc = None;
        assert_eq!(outlook(&facts, bc).bc.missing(), Some(&Missing::NotCovered(Publisher::WorkBc)));
    }

    /// Reports tell by one word each why there are openings and where people come from who look for the work.
    #[test]
    fn each_flow_has_a_word_of_its_own() {
        let openings = [Opening::Growth, Opening::Retirements, Opening::Other].map(Opening::token);
        assert_eq!(openings, ["growth", "retirements", "death-and-emigration"]);
        let seekers = [Seeker::School, Seeker::Immigrants, Seeker::Other].map(Seeker::token);
        assert_eq!(seekers, ["school-leavers", "immigrants", "from-other-work"]);
    }
}
