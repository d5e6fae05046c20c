//! Columns over all unit groups that ranks are taken from, and exposure, which every screen and filter asks here.

use super::{AI_MEASURE_COUNT, AIOE, Exposure, THETA_MIN, rank};
use metier_data::Catalog;
use metier_model::GroupId;

/// Measures that an exposure needs at least.
pub(super) const LEAST: usize = 2;
/// Measures are contested when their ranks lie further apart than this.
const CONTESTED: f32 = 40.0;

/// Columns over all unit groups that ranks are taken from.
#[derive(Clone, Debug)]
pub struct Rankings {
    /// Value of each measure by unit group, in the order of [`AI_MEASURES`](super::AI_MEASURES) and in the measure's own unit; NaN where there
    /// is none.
    pub values: Vec<Vec<f32>>,
    /// Mid-rank percentile of each value, 0-100.
    pub ranks: Vec<Vec<f32>>,
    /// Sorted values of each measure, to rank a role among the unit groups.
    sorted: Vec<Vec<f32>>,
    /// Net exposure, 0-100, by unit group; NaN where not rated.
    pub net: Vec<f32>,
    /// Standard deviation of AIOE and complementarity over unit groups.
    pub deviation: [f32; 2],
}

impl Rankings {
    /// Computes all columns.
    pub fn new(catalog: &Catalog) -> Self {
        let columns = catalog.columns();
        let values: Vec<Vec<f32>> = (0..AI_MEASURE_COUNT).map(|at| columns.measure(at).to_vec()).collect();
        let sorted: Vec<Vec<f32>> = values.iter().map(|values| rank::sorted(values)).collect();
        let ranks = values.iter().zip(&sorted).map(|(values, sorted)| rank::percentiles_in(sorted, values));
        let ranks: Vec<Vec<f32>> = ranks.collect();
        let c_aioe: Vec<f32> = columns
            .measure(AIOE)
            .iter()
            .zip(&columns.theta)
            .map(|(&a, &theta)| a * (1.0 - (theta - THETA_MIN)))
            .collect();
        let c_ranks = rank::percentiles(&c_aioe);
        let deviation =
            [rank::mean_and_deviation(columns.measure(AIOE)).1, rank::mean_and_deviation(&columns.theta).1];
        let mut rankings = Self { values, ranks, sorted, net: Vec::new(), deviation };
        rankings.net = GroupId::all()
            .map(|group| {
                let known = c_ranks.get(group.index()).copied().filter(|rank| !rank.is_nan());
                known.or_else(|| rankings.score(group)).unwrap_or(f32::NAN)
            })
            .collect();
        rankings
    }

    /// Exposure of one unit group: the mean of its ranks where two measures at least exist, with their range. The one
    /// place where it is computed.
    pub fn exposure(&self, group: GroupId) -> Option<Exposure> {
        let columns = self.ranks.iter();
        let ranks = columns.filter_map(|column| column.get(group.index())).filter(|rank| !rank.is_nan());
        let (mut low, mut high, mut sum, mut measures) = (f32::INFINITY, f32::NEG_INFINITY, 0.0, 0);
        for &rank in ranks {
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
    pub fn rated_by(&self, group: GroupId) -> usize {
        self.ranks
            .iter()
            .filter(|column| column.get(group.index()).is_some_and(|rank| !rank.is_nan()))
            .count()
    }

    /// The rank, 0-100, that a value of a measure would have among the unit groups.
    pub fn rank_of(&self, measure: usize, value: f32) -> f32 {
        self.sorted.get(measure).map_or(f32::NAN, |sorted| rank::percentile(sorted, value))
    }
}
