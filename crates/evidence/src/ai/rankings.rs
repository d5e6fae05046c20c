//! Columns over all unit groups that ranks are taken from, and exposure, which every screen and filter asks here.

use std::cell::OnceCell;

use super::{AI_MEASURE_COUNT, AIOE, Exposure, THETA_MIN};
use metier_data::Catalog;
use metier_model::facts::Columns;
use metier_model::{GroupId, rank};

/// Measures that an exposure needs at least.
pub(super) const LEAST: usize = 2;
/// Measures are contested when their ranks lie further apart than this.
const CONTESTED: f32 = 40.0;

/// A score from 0 to 100 as it is shown: without decimals, in the middle to the even number, as a locale writes it. What
/// is filtered, compared and ordered by a score that somebody reads asks here.
pub fn as_shown(score: f32) -> f32 {
    score.round_ties_even()
}

/// What has been made of the columns, each when it is first asked for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Kept {
    /// Sorted values of each measure, to rank a role among the unit groups.
    sorted: [OnceCell<Vec<f32>>; AI_MEASURE_COUNT],
    net: OnceCell<Vec<f32>>,
    deviation: OnceCell<[f32; 2]>,
}

/// Columns over all unit groups that ranks are taken from.
#[derive(Clone, Copy, Debug)]
pub struct Rankings<'a> {
    columns: &'a Columns,
    kept: &'a Kept,
}

impl<'a> Rankings<'a> {
    /// Over a catalogue, with what is kept of it.
    pub(crate) fn new(catalog: &'a Catalog, kept: &'a Kept) -> Self {
        Self { columns: catalog.columns(), kept }
    }

    /// Value of each measure by unit group and its mid-rank percentile, 0-100, in the order of
    /// [`AI_MEASURES`](super::AI_MEASURES); the values in the measure's own unit, NaN where there is none.
    pub fn measures(&self) -> impl Iterator<Item = (&'a [f32], &'a [f32])> + use<'a> {
        let columns = self.columns;
        (0..AI_MEASURE_COUNT).map(move |at| (columns.measure(at), columns.ranks_by(at)))
    }

    /// Net exposure, 0-100, by unit group; NaN where not rated.
    pub fn net(&self) -> &'a [f32] {
        self.kept.net.get_or_init(|| {
            let aioe = self.columns.measure(AIOE).iter().zip(&self.columns.theta);
            let net: Vec<f32> = aioe.map(|(&a, &theta)| a * (1.0 - (theta - THETA_MIN))).collect();
            let net = GroupId::all().zip(rank::percentiles(&net));
            net.map(|(group, rank)| if rank.is_nan() { self.score(group).unwrap_or(rank) } else { rank })
                .collect()
        })
    }

    /// Standard deviation of AIOE and complementarity over unit groups.
    pub(crate) fn deviation(&self) -> [f32; 2] {
        *self.kept.deviation.get_or_init(|| {
            [self.columns.measure(AIOE), &self.columns.theta].map(|column| rank::mean_and_deviation(column).1)
        })
    }

    /// Exposure of one unit group: the mean of its ranks where two measures at least exist, with their range. The one
    /// place where it is computed.
    pub fn exposure(&self, group: GroupId) -> Option<Exposure> {
        let ranks = self.ranks_of(group);
        let (mut low, mut high, mut sum, mut measures) = (f32::INFINITY, f32::NEG_INFINITY, 0.0, 0);
        for rank in ranks {
            (low, high, sum, measures) = (low.min(rank), high.max(rank), sum + rank, measures + 1);
        }
        if measures < LEAST {
            return None;
        }
        Some(Exposure {
            score: sum / measures as f32,
            low,
            high,
            measures,
            contested: high - low > CONTESTED,
        })
    }

    /// The exposure alone, 0-100.
    pub fn score(&self, group: GroupId) -> Option<f32> {
        self.exposure(group).map(|exposure| exposure.score)
    }

    /// How many measures rate a unit group.
    pub(crate) fn rated_by(&self, group: GroupId) -> usize {
        self.ranks_of(group).count()
    }

    fn ranks_of(&self, group: GroupId) -> impl Iterator<Item = f32> + use<'a> {
        let columns = self.columns;
        let rank = move |at| columns.ranks_by(at).get(group.index()).copied();
        (0..AI_MEASURE_COUNT).filter_map(rank).filter(|rank| !rank.is_nan())
    }

    /// The rank, 0-100, that a value of a measure would have among the unit groups.
    pub(crate) fn rank_of(&self, measure: usize, value: f32) -> f32 {
        let Some(sorted) = self.kept.sorted.get(measure) else { return f32::NAN };
        rank::percentile(sorted.get_or_init(|| rank::sorted(self.columns.measure(measure))), value)
    }
}
