//! The cheapest way to other work in up to three moves, over the moves that are near or named.

use std::cell::OnceCell;
use std::cmp::Ordering;

use metier_data::Catalog;
use metier_model::facts::Match;
use metier_model::schema::{MoveSource, Occupation};
use metier_model::{Geo, GroupId, Lang, UNIT_GROUPS};

use super::pair::{Likeness, Practice, StatedYears, least_months, licence_degree, months_between, teer_step};
use metier_evidence::Evidence;
use metier_evidence::pay::{self, HoursBasis};
use metier_evidence::skills;

/// Moves that a path has at most.
pub const MOST: usize = 3;
/// Percentile of likeness, 0-100, from which a pair is near enough for a move (METHODS §4).
pub const NEAR: f32 = 90.0;
/// Parts of one that costs are shown in: two that are the same in these are the same to whoever reads them.
const SHOWN: f32 = 10.0;
/// More than any way of known length comes to.
const UNSTATED: f32 = 500.0;
/// Required by law: see `Columns::licence`.
const REQUIRED: u8 = 3;

/// What the parts of a move's cost weigh (METHODS §4): `a · (1 - likeness) + b · steps of TEER up + c · years`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Prices {
    /// Of what is unlike, where likeness is the rank among all pairs, 0-1.
    pub unlike: f32,
    /// Of a step of TEER up.
    pub step: f32,
    /// Of a year of schooling.
    pub year: f32,
}

impl Default for Prices {
    fn default() -> Self {
        Self { unlike: 10.0, step: 1.0, year: 1.0 }
    }
}

metier_model::tokens! {
    /// Why two occupations are joined by a move.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Ground {
        /// The likeness is among the highest tenth of all pairs.
        Near = "near",
        /// The classification or `OaSIS` names the move.
        Named = "named",
        /// ESDC's matrix calls it similar or very similar.
        Esdc = "esdc",
    }
}

/// Why other work is one move away, if it is: it is named, it is near, or ESDC calls it similar (METHODS §4).
pub fn ground(named: bool, percentile: f32, similar: impl FnOnce() -> bool) -> Option<Ground> {
    match percentile {
        _ if named => Some(Ground::Named),
        near if near >= NEAR => Some(Ground::Near),
        _ => similar().then_some(Ground::Esdc),
    }
}

/// The work that the classification names as the next step of an occupation.
pub fn named(catalog: &Catalog, occupation: &Occupation) -> Vec<GroupId> {
    let official = occupation.progression.iter().filter(|step| step.source == MoveSource::Official);
    official.filter_map(|step| catalog.group(step.code.as_deref()?)).collect()
}

/// Whether ESDC's matrix calls one of some profiles similar, or very similar, going to one of others.
pub fn similar(catalog: &Catalog, from: &[usize], to: &[usize]) -> bool {
    let is_similar = |a, b| catalog.esdc_match(a, b).is_some_and(|level| level >= Match::Similar);
    from.iter().any(|&a| to.iter().any(|&b| is_similar(a, b)))
}

/// One move of a path with the parts of its cost.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Step {
    /// Where to.
    pub to: GroupId,
    /// Why it is a move.
    pub ground: Ground,
    /// Percentile of the likeness among all pairs, 0-100.
    pub percentile: f32,
    /// Steps of TEER up, 0 where it goes down.
    pub up: u8,
    /// Schooling; 0 years where no length is known.
    pub schooling: StatedYears,
    /// Practice there, paid or supervised, on the way with the least schooling: it costs nothing, but its years count in
    /// the order of ways.
    pub practice: StatedYears,
    /// Whether the other work requires a licence or a certificate, so that the whole schooling counts.
    pub licensed: bool,
}

impl Step {
    /// The parts of the cost: unlike, steps up, schooling.
    pub fn parts(&self, prices: &Prices) -> [f32; 3] {
        [
            prices.unlike * (1.0 - self.percentile / 100.0),
            prices.step * f32::from(self.up),
            prices.year * self.schooling.years,
        ]
    }

    /// The whole cost.
    pub fn cost(&self, prices: &Prices) -> f32 {
        self.parts(prices).iter().sum()
    }

    /// By what it is ordered: its cost, with a year of practice counted as one of schooling, since both are years of a
    /// life; practice of no stated length stands behind all that is known.
    pub fn rank(&self, prices: &Prices) -> f32 {
        let unstated = if self.practice.whole { 0.0 } else { UNSTATED };
        self.cost(prices) + prices.year * self.practice.years + unstated
    }
}

/// A way in moves.
#[derive(Clone, Debug, PartialEq)]
pub struct Path {
    /// The moves in their order, one to [`MOST`].
    pub steps: Vec<Step>,
    /// Sum of their costs.
    pub cost: f32,
    /// Sum of what they are ordered by.
    pub rank: f32,
}

impl Path {
    /// The way that some moves make.
    fn of(steps: Vec<Step>, prices: &Prices) -> Self {
        let sum = |of: fn(&Step, &Prices) -> f32| steps.iter().map(|step| of(step, prices)).sum::<f32>();
        let (cost, rank) = (sum(Step::cost), sum(Step::rank));
        Self { steps, cost, rank }
    }

    /// Schooling of all moves together.
    pub fn schooling(&self) -> StatedYears {
        self.steps.iter().map(|step| step.schooling).sum()
    }

    /// Practice of all moves together.
    pub fn practice(&self) -> StatedYears {
        self.steps.iter().map(|step| step.practice).sum()
    }

    /// Schooling and practice of all moves together: the years until one is there.
    pub fn years(&self) -> StatedYears {
        [self.schooling(), self.practice()].into_iter().sum()
    }

    /// Whether the length of all its schooling is known, so that its cost is the whole of it; else the cost is a floor,
    /// because a length that nobody has stated has no price.
    pub fn is_timed(&self) -> bool {
        self.steps.iter().all(|step| step.schooling.whole)
    }

    /// Which of two ways stands first: one whose cost is known before one whose cost is a floor; then by
    /// [`Step::rank`], as it is shown; of two that are the same by it the one in fewer moves.
    pub fn order(&self, other: &Self) -> Ordering {
        let shown = |path: &Self| (path.rank * SHOWN).round() as i64;
        let fewer = self.steps.len().cmp(&other.steps.len());
        let first = shown(self).cmp(&shown(other)).then(fewer).then(self.rank.total_cmp(&other.rank));
        other.is_timed().cmp(&self.is_timed()).then(first)
    }

    /// Where it leads to.
    pub fn to(&self) -> Option<GroupId> {
        self.steps.last().map(|step| step.to)
    }
}

/// What one wants to come to.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Goal {
    /// This occupation; else any that pays and is exposed as below.
    pub to: Option<GroupId>,
    /// Median pay at least, CAD a year; unknown pay does not meet it.
    pub pay: Option<f32>,
    /// Exposure to AI at most, 0-100.
    pub exposure: Option<f32>,
    /// Years of schooling at most, of all moves together; unknown lengths do not meet it.
    pub years: Option<f32>,
}

impl Goal {
    /// Whether it says where to.
    pub fn is_set(&self) -> bool {
        self.to.is_some() || self.pay.is_some() || self.exposure.is_some()
    }

    /// How many unit groups meet it, but for the years.
    pub fn count(&self, evidence: &Evidence, place: Geo, hours: HoursBasis) -> usize {
        self.met(evidence, place, hours).into_iter().filter(|&met| met).count()
    }

    /// The unit groups that meet it, but for the years. Pay is the median of the place where it has one, else of
    /// Canada.
    fn met(&self, evidence: &Evidence, place: Geo, hours: HoursBasis) -> Vec<bool> {
        let is_met = |group: GroupId| {
            if let Some(to) = self.to {
                return group == to;
            }
            let pays = |least: f32| {
                let median = pay::median(evidence.catalog, group, place.into());
                median.is_some_and(|median| median.annual(hours) >= least)
            };
            let exposure = || evidence.ai_rankings().score(group);
            self.pay.is_none_or(pays)
                && self.exposure.is_none_or(|most| exposure().is_some_and(|score| score.round() <= most))
        };
        GroupId::all().map(is_met).collect()
    }
}

/// All moves that a path can take.
pub struct Graph<'e> {
    evidence: &'e Evidence<'e>,
    likeness: Likeness<'e>,
    place: Geo,
    /// Positions of the profiles of each unit group.
    profiles: Vec<Vec<usize>>,
    /// Moves that lead away from each, found at the first use.
    steps: Vec<OnceCell<Vec<Step>>>,
}

impl<'e> Graph<'e> {
    /// The moves in a place: licences are a province's.
    pub fn new(evidence: &'e Evidence<'e>, place: Geo) -> Self {
        let catalog = evidence.catalog;
        let profiles = GroupId::all().map(|group| skills::profiles_of(catalog, group)).collect();
        let steps = GroupId::all().map(|_| OnceCell::new()).collect();
        Self { evidence, likeness: Likeness::new(catalog), place, profiles, steps }
    }

    /// The path that stands first in at most [`MOST`] moves, over moves of known length as long as one leads there; none
    /// where there is none, or where both are the same.
    pub fn path(&self, from: GroupId, to: GroupId, prices: &Prices) -> Option<Path> {
        if from == to {
            return None;
        }
        self.cheapest(from, to, prices, false).or_else(|| self.cheapest(from, to, prices, true))
    }

    fn cheapest(&self, from: GroupId, to: GroupId, prices: &Prices, untimed: bool) -> Option<Path> {
        // Least rank to each unit group by the number of moves, with the move that it came by: so few moves are
        // allowed that one table a move is simpler than a queue, and exact with the bound on moves.
        let mut layers: Vec<Vec<Option<Reached>>> = vec![vec![None; UNIT_GROUPS]];
        *layers.first_mut()?.get_mut(from.index())? = Some(Reached { rank: 0.0, by: None });
        let mut best: Option<(usize, f32)> = None;
        for moves in 1..=MOST {
            let mut next: Vec<Option<Reached>> = vec![None; UNIT_GROUPS];
            for at in GroupId::all() {
                let Some(before) = layers.last().and_then(|layer| layer.get(at.index()).copied().flatten())
                else {
                    continue;
                };
                // What stands behind a whole path does not lead to one before it.
                if best.is_some_and(|(_, rank)| before.rank >= rank) {
                    continue;
                }
                for &step in self.steps(at).iter().filter(|step| untimed || step.schooling.whole) {
                    let rank = before.rank + step.rank(prices);
                    if let Some(slot) = next.get_mut(step.to.index())
                        && slot.is_none_or(|other| rank < other.rank)
                    {
                        *slot = Some(Reached { rank, by: Some((at, step)) });
                    }
                }
            }
            if let Some(reached) = next.get(to.index()).copied().flatten()
                && best.is_none_or(|(_, rank)| reached.rank < rank)
            {
                best = Some((moves, reached.rank));
            }
            layers.push(next);
        }
        let (moves, _) = best?;
        let mut steps = Vec::with_capacity(moves);
        let mut at = to;
        for layer in layers.get(1..=moves)?.iter().rev() {
            let (before, step) = layer.get(at.index()).copied().flatten()?.by?;
            steps.push(step);
            at = before;
        }
        steps.reverse();
        Some(Path::of(steps, prices))
    }

    /// Unit groups whose moves are found out already; all of them are [`UNIT_GROUPS`].
    pub fn known(&self) -> usize {
        self.steps.iter().filter(|cell| cell.get().is_some()).count()
    }

    /// Finds out the moves that lead away from so many unit groups more at most; true where all are known then, so
    /// that the rest of a search is short.
    pub fn prepare(&self, most: usize) -> bool {
        let mut left = most;
        for group in GroupId::all() {
            if self.steps.get(group.index()).is_none_or(|cell| cell.get().is_some()) {
                continue;
            }
            if left == 0 {
                return false;
            }
            self.steps(group);
            left -= 1;
        }
        true
    }

    /// The moves that lead away from a unit group.
    pub fn steps(&self, from: GroupId) -> &[Step] {
        self.steps.get(from.index()).map_or(&[], |cell| cell.get_or_init(|| self.found(from)))
    }

    fn found(&self, from: GroupId) -> Vec<Step> {
        let catalog = self.evidence.catalog;
        let occupation = catalog.occupation(from, Lang::default());
        let named = occupation.map(|occupation| named(catalog, &occupation)).unwrap_or_default();
        let profiles = |group: GroupId| self.profiles.get(group.index()).map_or(&[][..], Vec::as_slice);
        let own = profiles(from);
        GroupId::all()
            .filter(|&to| to != from)
            .filter_map(|to| {
                let percentile = self.likeness.between(from, to);
                let ground = ground(named.contains(&to), percentile, || similar(catalog, own, profiles(to)))?;
                Some(self.step(from, to, ground, percentile))
            })
            .collect()
    }

    fn step(&self, from: GroupId, to: GroupId, ground: Ground, percentile: f32) -> Step {
        let catalog = self.evidence.catalog;
        let licensed = licence_degree(catalog, to, self.place) == Some(REQUIRED);
        let there = least_months(catalog, to);
        let months = there.map_or(0.0, |there| months_between(least_months(catalog, from), there, licensed));
        let up = teer_step(catalog, from, to).max(0) as u8;
        Step {
            to,
            ground,
            percentile,
            up,
            schooling: StatedYears { years: months / 12.0, whole: there.is_some() },
            practice: Practice::into(catalog, to).years(),
            licensed,
        }
    }
}

#[derive(Clone, Copy)]
struct Reached {
    rank: f32,
    by: Option<(GroupId, Step)>,
}

mod few;

pub use few::Few;

#[cfg(test)]
mod tests;
