//! What AI is seen to do: use of an assistant by task and its conversations by round, beside what it could touch and
//! never mixed into it.

use metier_data::Catalog;
use metier_model::facts::{Link, OnetOccupation, RoundOfUse, mean_over_roles};
use metier_model::figure::Abroad;
use metier_model::{Figure, Geo, Method, Missing, Provenance};

use super::BY_ONET;

/// Tasks that a split into automation and help needs at least.
pub const SPLIT_TASKS: usize = 3;
/// Id of the source of observed use.
pub const SOURCE: &str = "anthropic-2026";
/// Source ids of observed use.
const SOURCES: [&str; 4] = [SOURCE, "crosswalk-dais", "crosswalk-bc", "metier"];
/// Period of the share by occupation.
const PERIOD: &str = "2026";
/// One round of the index.
#[derive(Clone, Debug, PartialEq)]
pub struct Round {
    /// Month, `2026-02`.
    pub month: String,
    /// Per cent of all conversations; none where nothing of it was seen.
    pub share: Option<f32>,
    /// Share of automation, 0-1; none with fewer tasks than [`SPLIT_TASKS`].
    pub automation: Option<f32>,
    /// Tasks whose kind of use is known.
    pub kinds: usize,
}

/// Observed use of a unit group or a role.
#[derive(Clone, Debug, PartialEq)]
pub struct Observed {
    /// Share of its working time in tasks for which a tool is used, 0-1, half where it only helps; nothing seen is 0.
    pub share: Figure<f32>,
    /// The rounds, oldest first; empty where the O*NET occupations were seen in none.
    pub rounds: Vec<Round>,
}

impl Observed {
    /// The last round in which its kinds are known well enough, with the share of automation.
    pub fn split(&self) -> Option<(&Round, f32)> {
        self.rounds.iter().rev().find_map(|round| Some((round, round.automation?)))
    }
}

/// Where observed use comes from, by a method.
pub fn provenance(method: Method) -> Provenance {
    Provenance::modelled(&SOURCES, PERIOD, Geo::Canada, method).abroad(Abroad::World)
}

/// Observed use over some links of the crosswalk.
pub(super) fn observed(catalog: &Catalog, links: &[Link], onet: &[OnetOccupation]) -> Observed {
    let share = match mean_over_roles(links, onet, |onet| onet.observed) {
        Some(share) => Figure::known(share, provenance(BY_ONET)),
        None if links.is_empty() => Figure::Missing(Missing::NotMapped),
        None => Figure::Missing(Missing::NotRated),
    };
    Observed { share, rounds: rounds(catalog, links) }
}

fn rounds(catalog: &Catalog, links: &[Link]) -> Vec<Round> {
    let used = catalog.observed_use();
    let mut occupations: Vec<u16> = links.iter().map(|link| link.onet).collect();
    occupations.sort_unstable();
    occupations.dedup();
    let seen: Vec<&RoundOfUse> =
        occupations.iter().filter_map(|&onet| used.occupations.get(usize::from(onet))).flatten().collect();
    if seen.is_empty() {
        return Vec::new();
    }
    let round = |(position, month): (usize, &String)| {
        let own = || seen.iter().filter(move |round| usize::from(round.round) == position);
        let known = || own().filter(|round| !round.automation.is_nan() && round.kinds_share > 0.0);
        let kinds = known().map(|round| usize::from(round.kinds)).sum();
        let weight: f32 = known().map(|round| round.kinds_share).sum();
        let automation: f32 = known().map(|round| round.automation * round.kinds_share).sum();
        Round {
            month: month.clone(),
            share: own().next().is_some().then(|| own().map(|round| round.share).sum()),
            automation: (kinds >= SPLIT_TASKS && weight > 0.0).then(|| automation / weight),
            kinds,
        }
    };
    used.rounds.iter().enumerate().map(round).collect()
}
