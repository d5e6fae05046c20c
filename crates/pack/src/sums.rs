//! Figures of one row that belong together: parts that make a whole, a year's pay at two numbers of hours. The rules of
//! the tables and the importer both ask here, so that a column that was exchanged for another one is seen.

/// The most that a publisher's rounding to fives and tens moves one figure.
const ROUNDING: f64 = 5.0;
/// The same where figures are rounded to hundreds.
const HUNDREDS: f64 = 50.0;
/// Hours of a full week.
const FULL_TIME: f64 = 40.0;
/// How far two ratios of the same figures may lie apart: both are rounded to whole dollars.
const SAME: f64 = 0.01;

/// Whether a whole is its parts together, but for the rounding of each.
pub fn adds_up(whole: f64, parts: &[f64]) -> bool {
    let most = ROUNDING * (parts.len() + 1) as f64;
    (whole - parts.iter().sum::<f64>()).abs() <= most
}

/// The same of figures that COPS rounds to hundreds.
pub fn adds_up_in_hundreds(whole: f64, parts: &[i64]) -> bool {
    let most = HUNDREDS * (parts.len() + 1) as f64;
    (whole - parts.iter().sum::<i64>() as f64).abs() <= most
}

/// Whether the growth of an occupation and its new jobs point the same way.
pub fn grows_alike(growth: f64, new_jobs: f64) -> bool {
    growth * new_jobs >= 0.0
}

/// Whether a year's pay at the usual hours is that at a full week by as much as the hours are.
pub fn is_of_hours(usual: f64, full: f64, hours: f64) -> bool {
    (usual / full * FULL_TIME / hours - 1.0).abs() <= SAME
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_is_its_parts_but_for_rounding() {
        assert!(adds_up(1165.0, &[610.0, 550.0]) && adds_up(670.0, &[510.0, 160.0]));
        assert!(adds_up(670.0, &[340.0, 345.0]) && !adds_up(670.0, &[340.0, 350.0]));
        assert!(!adds_up(610.0, &[1165.0, 550.0]));
        assert!(
            adds_up_in_hundreds(700.0, &[300, 200, 100]) && !adds_up_in_hundreds(-600.0, &[300, 200, 100])
        );
        assert!(grows_alike(-0.1, -20.0) && grows_alike(0.0, -20.0) && !grows_alike(0.4, -20.0));
        assert!(is_of_hours(52_000.0, 60_678.0, 34.28) && !is_of_hours(60_678.0, 52_000.0, 34.28));
    }
}
