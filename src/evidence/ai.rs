//! Exposure to AI: three published measures, their percentile ranks, complementarity and quadrant.
//!
//! Exposure says how many tasks a tool could touch. It does not say that a job will be lost
//! (Eloundou et al. 2023; Mehdi and Morissette 2024, Statistics Canada 11F0019M no. 2024005).

use super::{Evidence, rank};
use metier_data::Catalog;
use metier_model::facts::{Crosswalk, Link, OnetOccupation};
use metier_model::{Figure, Geo, GroupId, Method, Missing, Provenance, Publisher, UNIT_GROUPS};

/// Cut between low and high AIOE (The Dais).
pub const AIOE_CUT: f32 = 5.975;
/// Cut between low and high complementarity (The Dais).
pub const THETA_CUT: f32 = 0.613;
/// Lowest complementarity, from which C-AIOE counts.
pub const THETA_MIN: f32 = 0.3483;
/// A quadrant is borderline when a cut is closer than this many standard deviations.
pub const BORDERLINE: f32 = 0.1;
/// Measures are contested when their ranks lie further apart than this.
pub const CONTESTED: f32 = 40.0;

/// Formula of the exposure, in words.
pub const EXPOSURE: Method = Method::Exposure;
/// Formula of a measure that comes by O*NET occupation, in words.
pub const BY_ONET: Method = Method::ByOnet;
/// Formula of net exposure, in words.
pub const NET: Method = Method::Net;

/// The published measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Measure {
    /// Eloundou et al.: share of tasks, human raters.
    HumanBeta,
    /// Microsoft "Working with AI" applicability.
    Applicability,
    /// AIOE by NOC 2021, The Dais.
    Aioe,
}

impl Measure {
    /// In the order in which they are shown.
    pub const ALL: [Self; 3] = [Self::HumanBeta, Self::Applicability, Self::Aioe];

    /// Short name.
    pub fn name(self) -> &'static str {
        match self {
            Self::HumanBeta => "Tasks sped up (Eloundou β)",
            Self::Applicability => "Use seen (Microsoft)",
            Self::Aioe => "Abilities (Dais AIOE)",
        }
    }

    /// Machine-readable name.
    pub fn id(self) -> &'static str {
        match self {
            Self::HumanBeta => "eloundou_beta",
            Self::Applicability => "microsoft_applicability",
            Self::Aioe => "dais_aioe",
        }
    }

    /// Source ids: the measure itself, then the crosswalk it travels through.
    pub fn sources(self) -> &'static [&'static str] {
        match self {
            Self::HumanBeta => &["eloundou-2023", "crosswalk-dais", "crosswalk-bc", "metier"],
            Self::Applicability => &["microsoft-2025", "crosswalk-dais", "crosswalk-bc", "metier"],
            Self::Aioe => &["dais-2025"],
        }
    }

    fn of(self, onet: &OnetOccupation) -> Option<f32> {
        match self {
            Self::HumanBeta => onet.human_beta,
            Self::Applicability => onet.applicability,
            Self::Aioe => None,
        }
    }

    /// Reference period.
    pub fn period(self) -> &'static str {
        match self {
            Self::HumanBeta => "2023",
            Self::Applicability => "2024-2025",
            Self::Aioe => "2025",
        }
    }
}

/// Quadrant of exposure and complementarity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Quadrant {
    /// AIOE above its cut.
    pub high_exposure: bool,
    /// Complementarity above its cut.
    pub high_complementarity: bool,
}

impl Quadrant {
    /// Words for the screen.
    pub fn words(self) -> &'static str {
        match (self.high_exposure, self.high_complementarity) {
            (true, true) => "high exposure, high complementarity",
            (true, false) => "high exposure, low complementarity",
            (false, true) => "low exposure, high complementarity",
            (false, false) => "low exposure, low complementarity",
        }
    }

    /// Words that do not sound like the exposure over all measures: the quadrant rests on AIOE alone.
    pub fn plain(self) -> &'static str {
        match (self.high_exposure, self.high_complementarity) {
            (true, true) => "AIOE above its cut, high complementarity",
            (true, false) => "AIOE above its cut, low complementarity",
            (false, true) => "AIOE below its cut, high complementarity",
            (false, false) => "AIOE below its cut, low complementarity",
        }
    }

    /// What it means, in one plain sentence.
    pub fn meaning(self) -> &'static str {
        match (self.high_exposure, self.high_complementarity) {
            (true, true) => {
                "AI reaches many tasks, and the work's responsibility and contact keep people in charge"
            }
            (true, false) => {
                "AI reaches many tasks, and little in the setting keeps a person in charge of them"
            }
            (false, true) => "AI reaches few tasks, and the setting keeps a person in charge",
            (false, false) => "AI of today reaches few tasks; other machines may matter more",
        }
    }

    /// The same for narrow columns.
    pub fn short(self) -> &'static str {
        match (self.high_exposure, self.high_complementarity) {
            (true, true) => "exposed, shielded",
            (true, false) => "exposed, unshielded",
            (false, true) => "less, shielded",
            (false, false) => "less, unshielded",
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

/// Columns over all unit groups that ranks are taken from.
#[derive(Clone, Debug)]
pub struct Rankings {
    /// Value of each measure by unit group, in the measure's own unit; NaN where there is none.
    pub values: [Vec<f32>; 3],
    /// Mid-rank percentile of each value, 0-100.
    pub ranks: [Vec<f32>; 3],
    /// Sorted values of each measure, to rank a role among the unit groups.
    sorted: [Vec<f32>; 3],
    /// Net exposure, 0-100, by unit group; NaN where not rated.
    pub net: Vec<f32>,
    /// Standard deviation of AIOE and complementarity over unit groups.
    pub deviation: [f32; 2],
}

impl Rankings {
    /// Computes all columns.
    pub fn new(catalog: &Catalog) -> Self {
        let (crosswalk, onet, columns) = (catalog.crosswalk(), catalog.onet(), catalog.columns());
        let mut values = Measure::ALL.map(|_| vec![f32::NAN; UNIT_GROUPS]);
        for run in crosswalk.links.chunk_by(|a, b| a.group == b.group) {
            for (measure, column) in Measure::ALL.into_iter().zip(&mut values) {
                if let (Some(value), Some(slot)) =
                    (mean_over_roles(run, onet, measure), column.get_mut(run[0].group as usize))
                {
                    *slot = value;
                }
            }
        }
        let aioe = Measure::Aioe as usize;
        for (slot, &value) in values[aioe].iter_mut().zip(&columns.aioe) {
            *slot = value;
        }
        let ranks = [0, 1, 2].map(|i: usize| rank::percentiles(&values[i]));
        let sorted = [0, 1, 2].map(|i: usize| rank::sorted(&values[i]));
        let c_aioe: Vec<f32> = columns
            .aioe
            .iter()
            .zip(&columns.theta)
            .map(|(&a, &theta)| a * (1.0 - (theta - THETA_MIN)))
            .collect();
        let c_ranks = rank::percentiles(&c_aioe);
        let net = (0..UNIT_GROUPS)
            .map(|g| {
                let known = c_ranks.get(g).copied().filter(|rank| !rank.is_nan());
                known.unwrap_or_else(|| {
                    let ranks: Vec<f32> = ranks
                        .iter()
                        .filter_map(|column| column.get(g).copied())
                        .filter(|r| !r.is_nan())
                        .collect();
                    if ranks.len() >= 2 { ranks.iter().sum::<f32>() / ranks.len() as f32 } else { f32::NAN }
                })
            })
            .collect();
        let deviation =
            [rank::mean_and_deviation(&columns.aioe).1, rank::mean_and_deviation(&columns.theta).1];
        Self { values, ranks, sorted, net, deviation }
    }

    /// Exposure of one unit group, 0-100, alone: the mean of its ranks where two measures at least exist.
    pub fn score(&self, group: GroupId) -> Option<f32> {
        let ranks =
            self.ranks.iter().filter_map(|column| column.get(group.index())).filter(|rank| !rank.is_nan());
        let (count, sum) = ranks.fold((0_u8, 0.0), |(count, sum), rank| (count + 1, sum + rank));
        (count >= 2).then(|| sum / f32::from(count))
    }

    /// The rank, 0-100, that a value of a measure would have among the unit groups.
    pub fn rank_of(&self, measure: Measure, value: f32) -> f32 {
        rank::percentile(&self.sorted[measure as usize], value)
    }
}

/// Roles weigh alike, and so do the O*NET occupations of one role; those without a score do not count.
fn mean_over_roles(links: &[Link], onet: &[OnetOccupation], measure: Measure) -> Option<f32> {
    let mean =
        |values: &[f32]| (!values.is_empty()).then(|| values.iter().sum::<f32>() / values.len() as f32);
    let roles: Vec<f32> = links
        .chunk_by(|a, b| a.role == b.role)
        .filter_map(|role| {
            let scores: Vec<f32> =
                role.iter().filter_map(|link| measure.of(onet.get(link.onet as usize)?)).collect();
            mean(&scores)
        })
        .collect();
    mean(&roles)
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
    pub measure: Measure,
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
    /// Applicability of its O*NET occupations, 0-1.
    pub applicability: Figure<f32>,
    /// The rank that its β would have among unit groups, 0-100.
    pub percentile: Figure<f32>,
    /// Shares of tasks labelled E0, E1, E2 by people, summing to 1.
    pub tasks: Figure<[f32; 3]>,
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
    /// Unit groups whose AIOE and complementarity are the very same numbers, borrowed from one
    /// group of NOC 2016.
    pub identical: Vec<GroupId>,
}

/// Exposure to AI of one unit group.
pub fn impact(evidence: &Evidence, group: GroupId) -> Impact {
    let (catalog, rankings) = (evidence.catalog, evidence.ai_rankings());
    let (crosswalk, onet) = (catalog.crosswalk(), catalog.onet());
    let links = links(crosswalk, group);
    let at = |column: &[f32]| column.get(group.index()).copied().filter(|value| !value.is_nan());
    let readings: Vec<Reading> = Measure::ALL
        .into_iter()
        .map(|measure| {
            let i = measure as usize;
            let from = match measure {
                Measure::Aioe => Provenance::published("dais-2025", "2025", Geo::Canada),
                _ => Provenance::modelled(measure.sources(), measure.period(), Geo::Canada, BY_ONET),
            };
            let missing = if measure == Measure::Aioe {
                Missing::NotCovered(Publisher::Dais)
            } else {
                Missing::NotMapped
            };
            Reading {
                measure,
                value: known_or(at(&rankings.values[i]), from.clone(), missing.clone()),
                percentile: known_or(at(&rankings.ranks[i]), from.derived(EXPOSURE), missing),
            }
        })
        .collect();
    let ranks: Vec<f32> = readings.iter().filter_map(|r| r.percentile.value().copied()).collect();
    let sources: Vec<&'static str> = Measure::ALL.iter().map(|measure| measure.sources()[0]).collect();
    let exposure = if ranks.len() < 2 {
        Figure::Missing(Missing::TooFew(ranks.len(), 2))
    } else {
        let low = ranks.iter().copied().fold(f32::INFINITY, f32::min);
        let high = ranks.iter().copied().fold(f32::NEG_INFINITY, f32::max);
        let score = ranks.iter().sum::<f32>() / ranks.len() as f32;
        let value = Exposure { score, low, high, measures: ranks.len(), contested: high - low > CONTESTED };
        Figure::known(value, Provenance::modelled(&sources, "2023-2025", Geo::Canada, EXPOSURE))
    };
    // Where the Dais has no AIOE, net exposure is the mean rank of the other measures, and so are its sources.
    let (net_sources, net_period) = if at(&catalog.columns().aioe).is_some() {
        (vec!["dais-2025"], "2025")
    } else {
        (sources, "2023-2025")
    };
    let net = known_or(
        at(&rankings.net),
        Provenance::modelled(&net_sources, net_period, Geo::Canada, NET),
        Missing::NotCovered(Publisher::Dais),
    );
    Impact {
        exposure,
        complementarity: complementarity(catalog, rankings, group),
        net,
        tasks: task_shares(links, onet),
        roles: roles(rankings, crosswalk, links, onet, group),
        identical: identical(catalog, group),
        readings,
    }
}

fn known_or(value: Option<f32>, from: Provenance, missing: Missing) -> Figure<f32> {
    match value {
        Some(value) => Figure::known(value, from),
        None => Figure::Missing(missing),
    }
}

fn complementarity(catalog: &Catalog, rankings: &Rankings, group: GroupId) -> Figure<Complementarity> {
    let columns = catalog.columns();
    let at = |column: &[f32]| column.get(group.index()).copied().filter(|value| !value.is_nan());
    let (Some(aioe), Some(theta)) = (at(&columns.aioe), at(&columns.theta)) else {
        return Figure::Missing(Missing::NotCovered(Publisher::Dais));
    };
    let aioe_distance = (aioe - AIOE_CUT) / rankings.deviation[0];
    let theta_distance = (theta - THETA_CUT) / rankings.deviation[1];
    let value = Complementarity {
        theta,
        quadrant: Quadrant { high_exposure: aioe > AIOE_CUT, high_complementarity: theta > THETA_CUT },
        aioe_distance,
        theta_distance,
        borderline: aioe_distance.abs() < BORDERLINE || theta_distance.abs() < BORDERLINE,
    };
    Figure::known(value, Provenance::published("dais-2025", "2025", Geo::Canada))
}

fn role_score(links: &[Link], onet: &[OnetOccupation], measure: Measure) -> Figure<f32> {
    known_or(
        mean_over_roles(links, onet, measure),
        Provenance::modelled(measure.sources(), measure.period(), Geo::Canada, BY_ONET),
        Missing::NotMapped,
    )
}

fn roles(
    rankings: &Rankings,
    crosswalk: &Crosswalk,
    links: &[Link],
    onet: &[OnetOccupation],
    group: GroupId,
) -> Vec<RoleImpact> {
    let count = crosswalk.roles.get(group.index()).copied().unwrap_or(0);
    (0..count)
        .map(|role| {
            let from = links.partition_point(|link| link.role < role);
            let to = links.partition_point(|link| link.role <= role);
            let own = links.get(from..to).unwrap_or_default();
            let beta = role_score(own, onet, Measure::HumanBeta);
            RoleImpact {
                role: role as usize,
                percentile: beta.derive(EXPOSURE, |&beta| rankings.rank_of(Measure::HumanBeta, beta)),
                applicability: role_score(own, onet, Measure::Applicability),
                tasks: task_shares(own, onet),
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
        return Figure::Missing(Missing::NotMapped);
    }
    let from = Provenance::modelled(Measure::HumanBeta.sources(), "2023", Geo::Canada, BY_ONET);
    Figure::known(sum.map(|share| share / roles), from)
}

fn identical(catalog: &Catalog, group: GroupId) -> Vec<GroupId> {
    let columns = catalog.columns();
    let pair = |g: GroupId| Some((*columns.aioe.get(g.index())?, *columns.theta.get(g.index())?));
    let Some(own) = pair(group).filter(|(aioe, theta)| !aioe.is_nan() && !theta.is_nan()) else {
        return Vec::new();
    };
    GroupId::all().filter(|&other| other != group && pair(other) == Some(own)).collect()
}
