//! Percentile ranks with ties at their middle.

/// Numbers that lie no further apart, as a share of themselves, are one: two means of the same figures may differ by
/// the rounding of their sums.
const ALIKE: f32 = 4.0 * f32::EPSILON;

/// Mid-rank percentiles, 0 to 100, of every number among the numbers that exist; NaN stays NaN.
///
/// The rank of a value is `100 * (below + equal / 2) / n`, where `equal` counts the value itself, so
/// that the mean of all ranks is 50 and ties share one rank.
pub fn percentiles(values: &[f32]) -> Vec<f32> {
    let sorted = sorted(values);
    values.iter().map(|&value| percentile(&sorted, value)).collect()
}

/// The numbers that exist in rising order.
pub fn sorted(values: &[f32]) -> Vec<f32> {
    let mut sorted: Vec<f32> = values.iter().copied().filter(|value| !value.is_nan()).collect();
    sorted.sort_unstable_by(f32::total_cmp);
    sorted
}

/// The mid-rank percentile, 0 to 100, that a value has among sorted ones; NaN where it is NaN.
pub fn percentile(sorted: &[f32], value: f32) -> f32 {
    if value.is_nan() || sorted.is_empty() {
        return f32::NAN;
    }
    let near = value.abs() * ALIKE;
    let below = sorted.partition_point(|&other| other < value - near);
    let equal = sorted.iter().skip(below).take_while(|&&other| other <= value + near).count();
    let through = below + equal;
    100.0 * (below + through) as f32 / 2.0 / sorted.len() as f32
}

/// Mean and standard deviation (of the population) of the numbers that exist.
pub fn mean_and_deviation(values: &[f32]) -> (f32, f32) {
    let known: Vec<f64> =
        values.iter().filter(|value| !value.is_nan()).map(|&value| f64::from(value)).collect();
    let n = known.len().max(1) as f64;
    let mean = known.iter().sum::<f64>() / n;
    let variance = known.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / n;
    (mean as f32, variance.sqrt() as f32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ties_share_the_middle_rank_and_gaps_stay_gaps() {
        let ranks = percentiles(&[1.0, 2.0, f32::NAN, 2.0, 4.0]);
        assert_eq!(ranks[0], 12.5);
        assert_eq!(ranks[1], 50.0);
        assert!(ranks[2].is_nan());
        assert_eq!(ranks[3], 50.0);
        assert_eq!(ranks[4], 87.5);
        let mean = [12.5, 50.0, 50.0, 87.5].iter().sum::<f32>() / 4.0;
        assert_eq!(mean, 50.0);
    }

    #[test]
    fn the_rounding_of_a_mean_breaks_no_tie() {
        let (a, b) = (0.15, 0.1_f32 + 0.05);
        let sum = [0.1_f32, 0.2, 0.3].iter().sum::<f32>() / 3.0;
        assert_eq!(percentiles(&[0.2, sum, a, b]), vec![75.0, 75.0, 25.0, 25.0]);
        assert_eq!(percentiles(&[12.34, 12.35]), vec![25.0, 75.0]);
    }

    #[test]
    fn deviation_is_that_of_the_population() {
        assert_eq!(mean_and_deviation(&[2.0, 4.0, f32::NAN, 4.0, 6.0]), (4.0, 2.0_f32.sqrt()));
    }
}
