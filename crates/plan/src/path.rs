//! The cheapest way to other work in up to three moves, over the moves that are near or named.

use std::cell::OnceCell;
use std::cmp::Ordering;

use metier_data::Catalog;
use metier_model::facts::Match;
use metier_model::schema::{MoveSource, Occupation};
use metier_model::{Geo, GroupId, Lang, UNIT_GROUPS};

use super::between::{self, ByWork, Schools};
use super::pair::{Likeness, StatedYears, teer_step};
use super::papers::{self, Paper, Standing};
use metier_evidence::Evidence;
use metier_evidence::pay::{self, HoursBasis, Place};
use metier_evidence::{ai, skills};

/// Moves that a path has at most.
pub const MOST: usize = 3;
/// Percentile of likeness, 0-100, from which a pair is near enough for a move (METHODS §4).
pub const NEAR: f32 = 90.0;
/// Parts of one that costs are shown in: two that are the same in these are the same to whoever reads them.
const SHOWN: f32 = 10.0;
/// A stop that saves neither schooling nor level nor practice beside going straight on counts so many times the price of
/// what is unlike: more than going straight can be unlike. Nobody goes by other work for nothing.
const IDLE: f32 = 1.0;
/// Years that a stop on the way counts in the order of ways: getting in, and long enough at it that it counts for the
/// next. Our judgement.
const STOP: f32 = 2.0;
/// From this TEER on work is learnt in it.
const LEARNT_IN_WORK: u8 = 4;
/// More than any way of known length comes to.
const UNSTATED: f32 = 500.0;

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
        /// None of these: one goes straight there and learns what the work asks for.
        Anew = "anew",
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
    let Some(matches) = catalog.esdc_matches() else { return false };
    from.iter().any(|&a| to.iter().any(|&b| matches.is_at_least(a, b, Match::Similar)))
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
    /// Schooling in between; 0 years where no length is known.
    pub schooling: StatedYears,
    /// Whether an apprenticeship is a part of the way in: its years are practice.
    pub apprenticeship: bool,
    /// What years in the work before stand for, where they are the way in.
    pub by_work: Option<ByWork>,
    /// Practice there, paid or supervised, on the way with the least schooling: it costs nothing, but its years count in
    /// the order of ways.
    pub practice: StatedYears,
    /// Whether the other work requires a licence or a certificate that the work before does not.
    pub licensed: bool,
}

impl Step {
    /// Whether the length of its schooling is known, at least in part.
    pub fn is_timed(&self) -> bool {
        self.schooling.is_known()
    }

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

    /// What it takes besides being unlike: schooling, level and practice.
    fn effort(&self, prices: &Prices) -> f32 {
        self.rank(prices) - prices.unlike * (1.0 - self.percentile / 100.0)
    }

    /// By what it is ordered: its cost, with a year of practice counted as one of schooling, since both are years of a
    /// life; practice of no stated length stands behind all that is known.
    pub fn rank(&self, prices: &Prices) -> f32 {
        self.cost(prices) + practised(self.practice, prices)
    }
}

/// What practice counts in the order of ways.
fn practised(practice: StatedYears, prices: &Prices) -> f32 {
    let unstated = if practice.whole { 0.0 } else { UNSTATED };
    prices.year * practice.years + unstated
}

/// A way in moves.
#[derive(Clone, Debug, PartialEq)]
pub struct Path {
    /// The moves in their order, one to [`MOST`].
    pub steps: Vec<Step>,
    /// Sum of their costs.
    pub cost: f32,
    /// Sum of what they are ordered by, with the years of the stops between them.
    pub rank: f32,
}

impl Path {
    /// The way that some moves make, with what it is ordered by.
    fn of(steps: Vec<Step>, rank: f32, prices: &Prices) -> Self {
        let cost = steps.iter().map(|step| step.cost(prices)).sum();
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
        self.steps.iter().all(Step::is_timed)
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
    /// Years of schooling at most, of all moves together, by [`pair::within`](super::pair::within).
    pub years: Option<f32>,
    /// Whether ways count, too, that are possibly within these years: their shortest length is, and the longest is not or
    /// nobody has stated it.
    pub possibly: bool,
}

impl Goal {
    /// Whether so much schooling is not too much.
    pub fn takes(&self, schooling: StatedYears) -> bool {
        self.years.is_none_or(|most| schooling.within(most).unwrap_or(self.possibly))
    }

    /// Whether ways of unknown length are told, which surely meet no years.
    fn tells_untimed(&self) -> bool {
        self.years.is_none() || self.possibly
    }

    /// Whether it says where to.
    pub fn is_set(&self) -> bool {
        self.to.is_some() || self.pay.is_some() || self.exposure.is_some()
    }

    /// How many unit groups meet it, but for the years.
    pub fn count(&self, evidence: &Evidence, place: impl Into<Place>, hours: HoursBasis) -> usize {
        self.met(evidence, place.into(), hours).into_iter().filter(|&met| met).count()
    }

    /// The unit groups that meet it, but for the years. Pay is the median of the place where it has one, else of
    /// Canada.
    fn met(&self, evidence: &Evidence, place: Place, hours: HoursBasis) -> Vec<bool> {
        let is_met = |group: GroupId| {
            if let Some(to) = self.to {
                return group == to;
            }
            let pays = |least: f32| {
                let median = pay::median(evidence.catalog, group, place);
                median.is_some_and(|median| median.annual(hours) >= least)
            };
            let exposure = || evidence.ai_rankings().score(group);
            self.pay.is_none_or(pays)
                && self
                    .exposure
                    .is_none_or(|most| exposure().is_some_and(|score| ai::as_shown(score) <= most))
        };
        GroupId::all().map(is_met).collect()
    }
}

/// All moves that a path can take.
pub struct Graph<'e> {
    evidence: &'e Evidence<'e>,
    likeness: Likeness<'e>,
    schools: Schools<'e>,
    place: Geo,
    /// The place that pay is of.
    paid: Place,
    /// Papers of each, found at the first use.
    papers: Vec<OnceCell<Vec<Paper>>>,
    /// Positions of the profiles of each unit group.
    profiles: Vec<Vec<usize>>,
    /// Moves that lead away from each, found at the first use.
    steps: Vec<OnceCell<Vec<Step>>>,
}

impl<'e> Graph<'e> {
    /// The moves in a place: licences are a province's.
    pub fn new(evidence: &'e Evidence<'e>, paid: impl Into<Place>) -> Self {
        let (catalog, paid) = (evidence.catalog, paid.into());
        let place = paid.geo;
        let profiles = GroupId::all().map(|group| skills::profiles_of(catalog, group)).collect();
        let steps = GroupId::all().map(|_| OnceCell::new()).collect();
        let papers = GroupId::all().map(|_| OnceCell::new()).collect();
        let (likeness, schools) = (Likeness::new(catalog), Schools::new(catalog, place));
        Self { evidence, likeness, schools, place, paid, papers, profiles, steps }
    }

    /// The path that stands first in at most [`MOST`] moves, over moves of known length as long as one leads there; none
    /// where there is none, or where both are the same.
    pub fn path(&self, from: GroupId, to: GroupId, prices: &Prices) -> Option<Path> {
        let goal = Goal { to: Some(to), ..Goal::default() };
        self.few(from, &goal, HoursBasis::default(), prices, 1).ways.into_iter().next()
    }

    /// The first moves of a path: those that lead away from a unit group, and beside them the start anew in any work that
    /// states what is to be learnt. Who learns a trade from the start needs no likeness for it, and work of the lowest
    /// levels is learnt in it; what asks for experience alone is come to from near it.
    pub fn first(&self, from: GroupId) -> Vec<Step> {
        let catalog = self.evidence.catalog;
        let mut all = self.steps(from).to_vec();
        let mut near = [false; UNIT_GROUPS];
        for step in &all {
            if let Some(slot) = near.get_mut(step.to.index()) {
                *slot = true;
            }
        }
        let is_learnt = |to: GroupId| {
            let ways = between::ways(catalog, to, None, self.place);
            ways.iter().any(|way| !way.steps.is_empty()) || catalog.teer(to).0 >= LEARNT_IN_WORK
        };
        let others =
            GroupId::all().filter(|to| *to != from && !near.get(to.index()).copied().unwrap_or(true));
        let is_open = |to: GroupId| papers::comes_after(catalog, from, &[], to, self.place).is_empty();
        let anew = others.filter(|&to| is_learnt(to) && is_open(to));
        all.extend(anew.map(|to| self.step(from, to, Ground::Anew, self.likeness.between(from, to))));
        all
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
                // One has worked there first: the way goes by that work.
                if !papers::comes_after(catalog, from, &named, to, self.place).is_empty() {
                    return None;
                }
                Some(self.step(from, to, ground, percentile))
            })
            .collect()
    }

    fn step(&self, from: GroupId, to: GroupId, ground: Ground, percentile: f32) -> Step {
        let catalog = self.evidence.catalog;
        let standing = self.standing(from, to);
        let between = self.schools.between((from, None), (to, None), standing);
        let up = teer_step(catalog, from, to).max(0) as u8;
        Step {
            to,
            ground,
            percentile,
            up,
            schooling: between.years(),
            apprenticeship: between.apprenticeship,
            practice: between.practice(catalog, to, self.place).years(),
            by_work: between.by_work,
            licensed: standing == Standing::Lacks,
        }
    }

    /// How who does the one work stands to the papers of the other.
    fn standing(&self, from: GroupId, to: GroupId) -> Standing {
        let is_had =
            |paper: &Paper| self.papers(from).iter().any(|own| own.name == paper.name && own.is_had());
        papers::standing(self.papers(to), is_had)
    }

    fn papers(&self, group: GroupId) -> &[Paper] {
        // Where nothing is required of any role, nothing has to be read.
        let is_asked =
            papers::degree(self.evidence.catalog, group, self.place).is_none_or(|degree| degree.most > 0);
        if !is_asked {
            return &[];
        }
        let found = || {
            let occupation = self.evidence.catalog.occupation(group, Lang::default());
            occupation.map(|occupation| papers::of(&occupation, None, self.place)).unwrap_or_default()
        };
        self.papers.get(group.index()).map_or(&[], |cell| cell.get_or_init(found))
    }
}

mod few;

pub use few::Few;

#[cfg(test)]
mod tests;
