//! A claimed range of pay held against the published percentiles.

use super::pay::{HoursBasis, Pay};

/// Where a claimed range of yearly pay lies against the published percentiles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClaimCheck {
    /// Between P10 and P90.
    Inside,
    /// A part lies below P10.
    Below,
    /// A part lies above P90.
    Above,
    /// All of it lies below P10.
    WhollyBelow,
    /// All of it lies above P90.
    WhollyAbove,
    /// Both.
    Wider,
    /// There is nothing to check against.
    Unchecked,
}

/// Holds a claimed range, CAD per year, against the published percentiles.
pub fn check_claim(pay: &Pay, low: f32, high: f32, basis: HoursBasis) -> ClaimCheck {
    let (Some(&p10), Some(&p90)) = (pay.low.value(), pay.high.value()) else {
        return ClaimCheck::Unchecked;
    };
    let (p10, p90) = (pay.annual(p10, basis), pay.annual(p90, basis));
    match (low < p10, high > p90) {
        _ if high < p10 => ClaimCheck::WhollyBelow,
        _ if low > p90 => ClaimCheck::WhollyAbove,
        (false, false) => ClaimCheck::Inside,
        (true, false) => ClaimCheck::Below,
        (false, true) => ClaimCheck::Above,
        (true, true) => ClaimCheck::Wider,
    }
}
