//! An overall rating from 0 to 10: six inputs, weights that the user can change, and an honest range.

use std::cell::OnceCell;

use super::{Evidence, pay, three_year};
use metier_data::Edition;
use metier_model::facts::AI_MEASURE_SOURCES;
use metier_model::{Figure, Geo, GroupId, Method, Missing, Provenance, Teer, UNIT_GROUPS, rank};

/// The formula.
pub const METHOD: Method = Method::Rating;
/// The rank among a list.
pub const RANK: Method = Method::Rank;
/// Draws behind a range.
pub(crate) const DRAWS: usize = 1_000;
/// How closely the drawn weights keep to the given ones: the sum of the Dirichlet parameters.
pub(crate) const CONCENTRATION: f64 = 30.0;
/// Share of the weight that must be covered by inputs.
pub(crate) const COVERAGE: f32 = 0.6;
const SEED: u64 = 0x006D_6574_6965_7221;

metier_model::tokens! {
    /// What the rating is made of.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Input {
        /// Median pay in Canada, which nearly every unit group has.
        Pay = "pay",
        /// Job Bank's three-year outlook in the place, COPS's assessment and openings per worker.
        Outlook = "outlook",
        /// Low net exposure to AI.
        Exposure = "low-exposure",
        /// Openings and vacancies.
        Volume = "openings",
        /// TEER category and months of schooling on the shortest way into any of its roles.
        Entry = "entry",
        /// Usual hours close to a full week.
        Hours = "hours",
    }
}

impl Input {
    /// What it is computed from.
    pub fn method(self) -> Method {
        match self {
            Self::Pay => Method::InputPay,
            Self::Outlook => Method::InputOutlook,
            Self::Exposure => Method::InputExposure,
            Self::Volume => Method::InputVolume,
            Self::Entry => Method::InputEntry,
            Self::Hours => Method::InputHours,
        }
    }

    /// Source ids.
    pub fn sources(self) -> &'static [&'static str] {
        match self {
            Self::Pay => &["jobbank-wages-2025"],
            Self::Outlook => &[three_year::SOURCE, "cops-2024"],
            Self::Exposure => &AI_MEASURE_SOURCES,
            Self::Volume => &["cops-2024", "vacancies-14-10-0444"],
            Self::Entry => &["noc-2021", "metier"],
            Self::Hours => &["workbc-wages-2025"],
        }
    }
}

/// Weights of the six inputs in [`Input::ALL`] order; only their proportions matter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weights(pub [f32; 6]);

impl Default for Weights {
    fn default() -> Self {
        Self([25.0, 20.0, 15.0, 15.0, 15.0, 10.0])
    }
}

impl Weights {
    /// Whether they can be used: finite, none negative, not all zero.
    pub fn is_usable(&self) -> bool {
        self.0.iter().all(|w| w.is_finite() && *w >= 0.0) && self.0.iter().sum::<f32>() > 0.0
    }
}

/// Scores of all unit groups on all inputs, 0-10; NaN where an input is missing.
#[derive(Clone, Debug)]
pub struct Inputs {
    /// By input, then by unit group.
    pub scores: [Vec<f32>; 6],
    /// Source of a newer edition of the wages, where one is laid over the embedded one.
    pub edition: Option<&'static str>,
    /// Whose three-year outlook is in the outlook.
    pub place: Geo,
}

impl Inputs {
    /// Computes all columns for a place. The three-year outlook is the place's own; Canada has none, and then it is
    /// no part of the input.
    pub fn new(evidence: &Evidence, place: Geo) -> Self {
        let columns = evidence.catalog.columns();
        let pay = rank::percentiles(&pay::ranked(evidence.catalog, Geo::Canada));
        let assessment: Vec<f32> =
            columns.future.iter().map(|future| future.map_or(f32::NAN, |a| a as u8 as f32)).collect();
        let per_worker: Vec<f32> = columns
            .openings
            .iter()
            .zip(&columns.employment)
            .map(|(&o, &e)| if e > 0.0 { o / e } else { f32::NAN })
            .collect();
        let near = three_year::column(evidence.catalog, place);
        let outlook = mean_ranks(&[&near, &assessment, &per_worker]);
        let exposure = evidence.ai_rankings().net().iter().map(|net| 100.0 - net).collect::<Vec<f32>>();
        let volume = mean_ranks(&[&columns.openings, &columns.vacancies]);
        let teer: Vec<f32> =
            GroupId::all().map(|g| f32::from(Teer::of(evidence.catalog.code(g)).0)).collect();
        let least = |group| columns.least_schooling(group, place).map_or(f32::NAN, |months| -months);
        let little_schooling: Vec<f32> = GroupId::all().map(least).collect();
        let entry = mean_ranks(&[&teer, &little_schooling]);
        let close: Vec<f32> = columns.hours.iter().map(|hours| -(hours - pay::FULL_TIME).abs()).collect();
        let hours = rank::percentiles(&close);
        let scores = [pay, outlook, exposure, volume, entry, hours]
            .map(|column| column.into_iter().map(|rank| rank / 10.0).collect());
        // One of economic regions alone has no part in a rating, which ranks whole places.
        let edition = evidence.catalog.edition().filter(|edition| edition.about().rows > 0);
        Self { scores, edition: edition.map(Edition::id), place }
    }

    /// Source ids of an input, a newer edition of the wages first.
    pub fn sources(&self, input: Input) -> Vec<&'static str> {
        let newer = self.edition.filter(|_| input == Input::Pay);
        // Job Bank gives no three-year outlook for Canada.
        let said = |id: &&str| self.place != Geo::Canada || **id != *three_year::SOURCE;
        newer.into_iter().chain(input.sources().iter().copied().filter(said)).collect()
    }

    /// The six scores of one unit group.
    pub fn of(&self, group: GroupId) -> [Option<f32>; 6] {
        self.scores.each_ref().map(|column| group.figure_in(column))
    }
}

/// Mean of the columns' ranks, of those that a unit group has; NaN where it has none.
fn mean_ranks(columns: &[&[f32]]) -> Vec<f32> {
    let ranks: Vec<Vec<f32>> = columns.iter().map(|column| rank::percentiles(column)).collect();
    let mean = |i: usize| {
        let known: Vec<f32> =
            ranks.iter().filter_map(|ranks| ranks.get(i).copied()).filter(|rank| !rank.is_nan()).collect();
        if known.is_empty() { f32::NAN } else { known.iter().sum::<f32>() / known.len() as f32 }
    };
    (0..UNIT_GROUPS).map(mean).collect()
}

/// A rating with its parts.
#[derive(Clone, Debug, PartialEq)]
pub struct Rating {
    /// 0-10, with the range 10th-90th percentile of the draws.
    pub score: Figure<Score>,
    /// Score of each input, 0-10.
    pub inputs: [Option<f32>; 6],
    /// Points that each input contributes to the rating; they sum to it.
    pub contributions: [Option<f32>; 6],
}

/// The number with its range.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Score {
    /// Weighted mean, 0-10.
    pub value: f32,
    /// 10th percentile of the draws.
    pub low: f32,
    /// 90th percentile of the draws.
    pub high: f32,
    /// Inputs that exist.
    pub inputs: usize,
}

/// The place of one unit group among several, 1 the best.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rank {
    /// By the weights themselves.
    pub at: usize,
    /// 10th percentile of the places by the draws: the best that it may well have.
    pub least: usize,
    /// 90th percentile of the places by the draws.
    pub most: usize,
}

/// Ratings that are made at most for the ranks of one list: a long list is ranked by fewer draws.
const RANKED: usize = 100_000;
/// Draws that a range of places needs at least.
const FEWEST: usize = 100;

/// Draws of weights around given ones, made once and used for every unit group.
#[derive(Clone, Debug)]
pub struct Sampler {
    weights: Weights,
    draws: Vec<[f32; 6]>,
}

impl Sampler {
    /// 1,000 draws with a fixed seed. Unusable weights fall back to the defaults.
    pub fn new(weights: Weights) -> Self {
        let weights = if weights.is_usable() { weights } else { Weights::default() };
        let total: f64 = weights.0.iter().map(|&w| f64::from(w)).sum();
        let mut random = Random(SEED);
        let draws = (0..DRAWS)
            .map(|_| weights.0.map(|w| random.gamma(f64::from(w) / total * CONCENTRATION) as f32))
            .collect();
        Self { weights, draws }
    }

    /// Rates one unit group.
    pub fn rate(&self, inputs: &Inputs, group: GroupId) -> Rating {
        let scores = inputs.of(group);
        let weights = self.weights.0;
        let total: f32 = weights.iter().sum();
        let covered: f32 = weights.iter().zip(&scores).filter(|(_, s)| s.is_some()).map(|(w, _)| w).sum();
        let count = scores.iter().flatten().count();
        let contributions = [0, 1, 2, 3, 4, 5]
            .map(|i: usize| scores[i].map(|score| score * weights[i] / covered.max(f32::MIN_POSITIVE)));
        if covered + 0.001 < COVERAGE * total {
            let carried = (100.0 * covered / total.max(f32::MIN_POSITIVE)).floor() as u8;
            let score = Figure::Missing(Missing::Carries(carried, (100.0 * COVERAGE) as u8));
            return Rating { score, inputs: scores, contributions };
        }
        let mut drawn: Vec<f32> = self.draws.iter().filter_map(|draw| weighted_mean(draw, &scores)).collect();
        // Two order statistics do not need the whole order.
        let mut at = |share: f32| {
            let nth = (share * drawn.len() as f32) as usize;
            (nth < drawn.len()).then(|| *drawn.select_nth_unstable_by(nth, f32::total_cmp).1)
        };
        let (low, high) = (at(0.1), at(0.9));
        let value: f32 = contributions.iter().flatten().sum();
        let score = Score { value, low: low.unwrap_or(value), high: high.unwrap_or(value), inputs: count };
        let sources: Vec<&'static str> = Input::ALL
            .into_iter()
            .zip(&scores)
            .filter(|(_, s)| s.is_some())
            .flat_map(|(i, _)| inputs.sources(i))
            .collect();
        let from = Provenance::modelled(&sources, "2023-2026", Geo::Canada, METHOD);
        Rating { score: Figure::known(score, from), inputs: scores, contributions }
    }

    /// The places of several unit groups among each other by their rating, in the given order; none for those that
    /// are not rated. Equal ratings share a place.
    pub fn ranks(&self, inputs: &Inputs, groups: &[GroupId]) -> Vec<Option<Rank>> {
        let values: Vec<Option<f32>> = groups.iter().map(|&group| self.value(inputs, group)).collect();
        let rated: Vec<(usize, [Option<f32>; 6])> = values
            .iter()
            .zip(groups)
            .enumerate()
            .filter(|(_, (value, _))| value.is_some())
            .map(|(at, (_, &group))| (at, inputs.of(group)))
            .collect();
        let count = (RANKED / rated.len().max(1)).clamp(FEWEST, DRAWS);
        let mut places: Vec<Vec<u16>> = vec![Vec::with_capacity(count); rated.len()];
        let mut drawn: Vec<(f32, usize)> = Vec::with_capacity(rated.len());
        for draw in self.draws.iter().take(count) {
            drawn.clear();
            drawn.extend(
                rated
                    .iter()
                    .enumerate()
                    .map(|(i, (_, scores))| (weighted_mean(draw, scores).unwrap_or(f32::NEG_INFINITY), i)),
            );
            drawn.sort_unstable_by(|a, b| b.0.total_cmp(&a.0));
            let (mut place, mut before) = (0, f32::INFINITY);
            for (n, &(value, i)) in drawn.iter().enumerate() {
                if value < before {
                    (place, before) = (n as u16 + 1, value);
                }
                if let Some(places) = places.get_mut(i) {
                    places.push(place);
                }
            }
        }
        let mut ranks = vec![None; groups.len()];
        let mut sorted: Vec<f32> = values.iter().flatten().copied().collect();
        sorted.sort_unstable_by(|a, b| b.total_cmp(a));
        for ((at, _), mut places) in rated.into_iter().zip(places) {
            let Some(value) = values.get(at).copied().flatten() else { continue };
            let own = sorted.partition_point(|&other| other > value) + 1;
            let mut of = |share: f32| {
                let nth = (share * places.len() as f32) as usize;
                (nth < places.len()).then(|| usize::from(*places.select_nth_unstable(nth).1))
            };
            let (least, most) = (of(0.1).unwrap_or(own), of(0.9).unwrap_or(own));
            if let Some(slot) = ranks.get_mut(at) {
                *slot = Some(Rank { at: own, least: least.min(own), most: most.max(own) });
            }
        }
        ranks
    }

    /// The rating alone, without its range, for ranking many.
    pub fn value(&self, inputs: &Inputs, group: GroupId) -> Option<f32> {
        let scores = inputs.of(group);
        let total: f32 = self.weights.0.iter().sum();
        let covered: f32 =
            self.weights.0.iter().zip(&scores).filter(|(_, s)| s.is_some()).map(|(w, _)| w).sum();
        if covered + 0.001 < COVERAGE * total { None } else { weighted_mean(&self.weights.0, &scores) }
    }
}

/// A [`Sampler`] made when the first rating is asked for.
#[derive(Debug)]
pub struct Rater {
    weights: Weights,
    sampler: OnceCell<Sampler>,
}

impl Rater {
    /// A rater by some weights; draws nothing yet.
    pub fn new(weights: Weights) -> Self {
        Self { weights, sampler: OnceCell::new() }
    }

    /// The sampler, made now if it is not yet.
    pub fn sampler(&self) -> &Sampler {
        self.sampler.get_or_init(|| Sampler::new(self.weights))
    }

    /// The weights.
    pub fn weights(&self) -> Weights {
        self.weights
    }
}

fn weighted_mean(weights: &[f32; 6], scores: &[Option<f32>; 6]) -> Option<f32> {
    let mut sum = 0.0;
    let mut total = 0.0;
    for (&weight, score) in weights.iter().zip(scores) {
        if let Some(score) = score {
            sum += weight * score;
            total += weight;
        }
    }
    (total > 0.0).then(|| sum / total)
}

/// A small generator (`SplitMix64`), so that a rating is the same on every machine and in every version.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// Uniform in (0, 1).
    fn uniform(&mut self) -> f64 {
        ((self.next() >> 11) as f64 + 0.5) / (1_u64 << 53) as f64
    }

    /// Standard normal (Box-Muller).
    fn normal(&mut self) -> f64 {
        (-2.0 * self.uniform().ln()).sqrt() * (std::f64::consts::TAU * self.uniform()).cos()
    }

    /// Gamma with the given shape and scale 1 (Marsaglia and Tsang 2000); 0 for shape 0.
    fn gamma(&mut self, shape: f64) -> f64 {
        if shape <= 0.0 {
            return 0.0;
        }
        if shape < 1.0 {
            return self.gamma(shape + 1.0) * self.uniform().powf(1.0 / shape);
        }
        let d = shape - 1.0 / 3.0;
        let c = 1.0 / (9.0 * d).sqrt();
        loop {
            let x = self.normal();
            let v = (1.0 + c * x).powi(3);
            if v > 0.0 && self.uniform().ln() < 0.5 * x * x + d - d * v + d * v.ln() {
                return d * v;
            }
        }
    }
}

#[cfg(test)]
mod tests;
