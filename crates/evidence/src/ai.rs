//! Exposure to AI: the published measures, their percentile ranks, complementarity and quadrant; beside them what is
//! seen to be done.
//!
//! Exposure says how many tasks a tool could touch. It does not say that a job will be lost
//! (Eloundou et al. 2023; Mehdi and Morissette 2024, Statistics Canada 11F0019M no. 2024005).

mod duties;
mod observed;
mod rankings;

pub use duties::{Duties, Duty, Tasks, duties};
pub use metier_model::facts::{AI_MEASURES, AIOE, AiMeasure, HUMAN_BETA};
pub use observed::{Observed, Round, SOURCE as OBSERVED, SPLIT_TASKS, provenance as observed_provenance};
pub(crate) use rankings::Kept;
pub use rankings::{Rankings, as_shown};

use super::Evidence;
use metier_data::Catalog;
use metier_model::facts::{
    AI_MEASURE_COUNT, AI_MEASURE_SOURCES, Crosswalk, Link, MeasureKey, OnetOccupation, Origin,
    mean_over_roles,
};
use metier_model::{Figure, Geo, GroupId, Method, Missing, Provenance, Publisher};

/// Cut between low and high AIOE (The Dais).
pub(crate) const AIOE_CUT: f32 = 5.975;
/// Cut between low and high complementarity (The Dais).
pub(crate) const THETA_CUT: f32 = 0.613;
/// Lowest complementarity, from which C-AIOE counts.
pub(crate) const THETA_MIN: f32 = 0.3483;
/// A quadrant is borderline when a cut is closer than this many standard deviations.
pub(crate) const BORDERLINE: f32 = 0.1;

/// Formula of the exposure.
pub const EXPOSURE: Method = Method::Exposure;
/// Formula of a measure that comes by O*NET occupation.
pub const BY_ONET: Method = Method::ByOnet;
/// Formula of net exposure.
pub const NET: Method = Method::Net;

/// Quadrant of exposure and complementarity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Quadrant {
    /// AIOE above its cut.
    pub high_exposure: bool,
    /// Complementarity above its cut.
    pub high_complementarity: bool,
}

impl Quadrant {
    /// On which sides of their cuts exposure and complementarity lie.
    pub fn of(aioe: f32, theta: f32) -> Self {
        Self { high_exposure: aioe > AIOE_CUT, high_complementarity: theta > THETA_CUT }
    }

    /// Its word in machine-readable reports, the same in every language.
    pub const fn token(self) -> &'static str {
        match (self.high_exposure, self.high_complementarity) {
            (true, true) => "high-exposure-high-complementarity",
            (true, false) => "high-exposure-low-complementarity",
            (false, true) => "low-exposure-high-complementarity",
            (false, false) => "low-exposure-low-complementarity",
        }
    }

    /// The publisher's short form.
    pub fn code(self) -> &'static str {
        match (self.high_exposure, self.high_complementarity) {
            (true, true) => "HE-HC",
            (true, false) => "HE-LC",
            (false, true) => "LE-HC",
            (false, false) => "LE-LC",
        }
    }
}

/// The links of one unit group, ordered by role.
pub fn links(crosswalk: &Crosswalk, group: GroupId) -> &[Link] {
    let from = crosswalk.links.partition_point(|link| link.group < group.0);
    let to = crosswalk.links.partition_point(|link| link.group <= group.0);
    crosswalk.links.get(from..to).unwrap_or_default()
}

/// One measure of one unit group.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// Which.
    pub measure: &'static AiMeasure,
    /// Whether a part of it rests on the score of a broad SOC code, which stands for the codes below it.
    pub broad: bool,
    /// Value in the measure's own unit.
    pub value: Figure<f32>,
    /// Mid-rank percentile among unit groups, 0-100.
    pub percentile: Figure<f32>,
}

/// Exposure as the mean of ranks with its range.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Exposure {
    /// Mean percentile, 0-100.
    pub score: f32,
    /// Lowest percentile among the measures.
    pub low: f32,
    /// Highest percentile among the measures.
    pub high: f32,
    /// Number of measures.
    pub measures: usize,
    /// More than 40 points between lowest and highest.
    pub contested: bool,
}

/// Exposure and complementarity against their cuts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Complementarity {
    /// 0-1; higher means that the setting keeps people in charge.
    pub theta: f32,
    /// Which quadrant.
    pub quadrant: Quadrant,
    /// Distance of AIOE to its cut in standard deviations, signed.
    pub aioe_distance: f32,
    /// Distance of complementarity to its cut in standard deviations, signed.
    pub theta_distance: f32,
    /// Either distance below 0.1 standard deviation.
    pub borderline: bool,
}

/// One role's part.
#[derive(Clone, Debug, PartialEq)]
pub struct RoleImpact {
    /// Position of the role in its file.
    pub role: usize,
    /// Human β of its O*NET occupations, 0-1.
    pub beta: Figure<f32>,
    /// Its scores by the other measures that roles have, in their own units.
    pub others: Vec<(&'static AiMeasure, Figure<f32>)>,
    /// The rank that its β would have among unit groups, 0-100.
    pub percentile: Figure<f32>,
    /// Shares of tasks labelled E0, E1, E2 by people, summing to 1.
    pub tasks: Figure<[f32; 3]>,
    /// What is seen to be done.
    pub observed: Observed,
}

metier_model::tokens! {
    /// Why two unit groups have the very same figures.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Cause {
        /// Parts of one group of NOC 2016 came into both.
        SameGroupOf2016 = "same-group-of-2016",
        /// The same U.S. occupation stands behind both.
        SameOccupation = "same-us-occupation",
    }
}

/// Everything about one unit group.
#[derive(Clone, Debug, PartialEq)]
pub struct Impact {
    /// Mean of ranks.
    pub exposure: Figure<Exposure>,
    /// The measures one by one.
    pub readings: Vec<Reading>,
    /// Complementarity and quadrant.
    pub complementarity: Figure<Complementarity>,
    /// Percentile rank of C-AIOE, 0-100.
    pub net: Figure<f32>,
    /// Shares of tasks labelled E0, E1, E2 by people.
    pub tasks: Figure<[f32; 3]>,
    /// By role, in the order of the file; one entry where there is one role.
    pub roles: Vec<RoleImpact>,
    /// What is seen to be done, beside what could be.
    pub observed: Observed,
    /// Whether The Dais's figures (AIOE, complementarity, and net exposure with them) rest on O*NET occupations none of
    /// which is followed: they are then those of other work.
    pub rests_on_left_out: bool,
    /// Unit groups whose AIOE and complementarity are the very same numbers, with the true cause.
    pub identical: Vec<(GroupId, Cause)>,
}

/// Observed use in a unit group, 0-1, for those who ask it of many; none where the index knows none of its work.
pub fn observed_share(catalog: &Catalog, group: GroupId) -> Option<f32> {
    mean_over_roles(links(catalog.crosswalk(), group), catalog.onet(), |onet| onet.observed)
}

/// Exposure to AI of one unit group.
pub fn impact(evidence: &Evidence, group: GroupId) -> Impact {
    let (catalog, rankings) = (evidence.catalog, evidence.ai_rankings());
    let onet = catalog.onet();
    let links = links(catalog.crosswalk(), group);
    let readings: Vec<Reading> = AI_MEASURES
        .iter()
        .enumerate()
        .zip(rankings.measures())
        .map(|((position, measure), (values, ranks))| {
            let from = measure.provenance();
            let missing = match measure.key {
                MeasureKey::UnitGroup(publisher) => Missing::NotCovered(publisher),
                _ if links.is_empty() => Missing::NotMapped,
                _ => Missing::NotRated,
            };
            let broad = |onet: &OnetOccupation| onet.broad.get(position).is_some_and(|&broad| broad);
            Reading {
                measure,
                broad: links.iter().filter_map(|link| onet.get(link.onet as usize)).any(broad),
                value: known_or(group.figure_in(values), from.clone(), missing.clone()),
                percentile: known_or(group.figure_in(ranks), from.derived(EXPOSURE), missing),
            }
        })
        .collect();
    let exposure = match rankings.exposure(group) {
        Some(value) => Figure::known(value, exposure_provenance()),
        None => Figure::Missing(Missing::TooFew(rankings.rated_by(group), rankings::LEAST)),
    };
    // Where the Dais has no AIOE, net exposure is the mean rank of the other measures, and so are its sources.
    let net_from =
        match AI_MEASURES.get(AIOE).filter(|_| group.figure_in(catalog.columns().measure(AIOE)).is_some()) {
            Some(aioe) => Provenance::modelled(&[aioe.source], aioe.period, Geo::Canada, NET),
            None => Provenance::modelled(&AI_MEASURE_SOURCES, AiMeasure::periods(), Geo::Canada, NET),
        };
    let net = known_or(group.figure_in(rankings.net()), net_from, Missing::NotCovered(Publisher::Dais));
    Impact {
        exposure,
        complementarity: complementarity(catalog, rankings, group),
        net,
        tasks: task_shares(links, onet),
        roles: roles(evidence, links, group),
        observed: observed::observed(catalog, links, onet),
        rests_on_left_out: rests_on_left_out(catalog, links, group),
        identical: identical(catalog, group),
        readings,
    }
}

/// Where every exposure comes from.
pub fn exposure_provenance() -> Provenance {
    Provenance::modelled(&AI_MEASURE_SOURCES, AiMeasure::periods(), Geo::Canada, EXPOSURE)
}

fn known_or(value: Option<f32>, from: Provenance, missing: Missing) -> Figure<f32> {
    match value {
        Some(value) => Figure::known(value, from),
        None => Figure::Missing(missing),
    }
}

fn complementarity(catalog: &Catalog, rankings: Rankings, group: GroupId) -> Figure<Complementarity> {
    let columns = catalog.columns();
    let (Some(aioe), Some(theta)) = (group.figure_in(columns.measure(AIOE)), group.figure_in(&columns.theta))
    else {
        return Figure::Missing(Missing::NotCovered(Publisher::Dais));
    };
    let value = against_cuts(aioe, theta, rankings.deviation());
    Figure::known(value, Provenance::published("dais-2025", "2025", Geo::Canada))
}

/// AIOE and complementarity against their cuts, with the standard deviations of both.
fn against_cuts(aioe: f32, theta: f32, deviation: [f32; 2]) -> Complementarity {
    let aioe_distance = (aioe - AIOE_CUT) / deviation[0];
    let theta_distance = (theta - THETA_CUT) / deviation[1];
    Complementarity {
        theta,
        quadrant: Quadrant::of(aioe, theta),
        aioe_distance,
        theta_distance,
        borderline: aioe_distance.abs() < BORDERLINE || theta_distance.abs() < BORDERLINE,
    }
}

fn role_score(links: &[Link], onet: &[OnetOccupation], measure: usize) -> Figure<f32> {
    let missing = if links.is_empty() { Missing::NotMapped } else { Missing::NotRated };
    match (mean_over_roles(links, onet, |onet| onet.score(measure)), AI_MEASURES.get(measure)) {
        (Some(mean), Some(measure)) => Figure::known(mean, measure.provenance()),
        _ => Figure::Missing(missing),
    }
}

/// The links of one role among those of its unit group.
pub fn links_of_role(links: &[Link], role: u8) -> &[Link] {
    let from = links.partition_point(|link| link.role < role);
    let to = links.partition_point(|link| link.role <= role);
    links.get(from..to).unwrap_or_default()
}

fn roles(evidence: &Evidence, links: &[Link], group: GroupId) -> Vec<RoleImpact> {
    let (catalog, rankings) = (evidence.catalog, evidence.ai_rankings());
    let onet = catalog.onet();
    let count = catalog.crosswalk().roles.get(group.index()).copied().unwrap_or(0);
    (0..count)
        .map(|role| {
            let own = links_of_role(links, role);
            let beta = role_score(own, onet, HUMAN_BETA);
            RoleImpact {
                role: role as usize,
                percentile: beta.derive(EXPOSURE, |&beta| rankings.rank_of(HUMAN_BETA, beta)),
                others: (AI_MEASURES.iter().enumerate())
                    .filter(|&(at, measure)| at != HUMAN_BETA && measure.is_by_role())
                    .map(|(at, measure)| (measure, role_score(own, onet, at)))
                    .collect(),
                tasks: task_shares(own, onet),
                observed: observed::observed(catalog, own, onet),
                beta,
            }
        })
        .collect()
}

/// Shares of tasks by human label, weighted as the measures are: roles alike, then occupations alike.
fn task_shares(links: &[Link], onet: &[OnetOccupation]) -> Figure<[f32; 3]> {
    let mut roles = 0.0_f32;
    let mut sum = [0.0_f32; 3];
    for role in links.chunk_by(|a, b| a.role == b.role) {
        let shares: Vec<[f32; 3]> = role
            .iter()
            .filter_map(|link| onet.get(link.onet as usize))
            .map(|onet| onet.tasks.map(f32::from))
            .filter(|tasks| tasks.iter().sum::<f32>() > 0.0)
            .map(|tasks| tasks.map(|count| count / tasks.iter().sum::<f32>()))
            .collect();
        if shares.is_empty() {
            continue;
        }
        roles += 1.0;
        for (i, slot) in sum.iter_mut().enumerate() {
            *slot += shares.iter().map(|share| share[i]).sum::<f32>() / shares.len() as f32;
        }
    }
    if roles == 0.0 {
        return Figure::Missing(if links.is_empty() { Missing::NotMapped } else { Missing::NotRated });
    }
    let Some(measure) = AI_MEASURES.get(HUMAN_BETA) else { return Figure::Missing(Missing::NotMapped) };
    let from = measure.provenance();
    Figure::known(sum.map(|share| share / roles), from)
}

/// Whether The Dais has a figure and none of the links that we follow is one of its own.
fn rests_on_left_out(catalog: &Catalog, links: &[Link], group: GroupId) -> bool {
    let is_own = |link: &Link| matches!(link.origin, Origin::Dais | Origin::Both);
    group.figure_in(catalog.columns().measure(AIOE)).is_some() && !links.iter().any(is_own)
}

fn identical(catalog: &Catalog, group: GroupId) -> Vec<(GroupId, Cause)> {
    let columns = catalog.columns();
    let pair = |g: GroupId| Some((*columns.measure(AIOE).get(g.index())?, *columns.theta.get(g.index())?));
    let Some(own) = pair(group) else { return Vec::new() };
    // The concordance of Statistics Canada, which is read where another group has the same numbers.
    let cause = |other: GroupId| {
        let before = catalog.codes_of_2016(group);
        let once = catalog.codes_of_2016(other).iter().any(|code| before.contains(code));
        if once { Cause::SameGroupOf2016 } else { Cause::SameOccupation }
    };
    // What is not a number is equal to none, so that a unit group that is not rated has no other beside it.
    let alike = GroupId::all().filter(|&other| other != group && pair(other) == Some(own));
    alike.map(|other| (other, cause(other))).collect()
}

#[cfg(test)]
mod tests;
