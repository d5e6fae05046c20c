//! A claimed range of pay held against the published percentiles.

use super::pay::{HoursBasis, Pay};

metier_model::tokens! {
    /// Where a claimed range of yearly pay lies against the published percentiles.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ClaimCheck {
        /// Between P10 and P90.
        Inside = "within",
        /// A part lies below P10.
        Below = "partly-below",
        /// A part lies above P90.
        Above = "partly-above",
        /// All of it lies below P10.
        WhollyBelow = "wholly-below",
        /// All of it lies above P90.
        WhollyAbove = "wholly-above",
        /// Both.
        Wider = "wider",
        /// There is nothing to check against.
        Unchecked = "nothing-to-check-against",
    }
}

/// A percentile that is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Point {
    /// 10th.
    P10,
    /// 25th.
    P25,
    /// 50th.
    P50,
    /// 75th.
    P75,
    /// 90th.
    P90,
}

impl Point {
    /// How many of 100 people earn less.
    pub const fn below(self) -> i64 {
        match self {
            Self::P10 => 10,
            Self::P25 => 25,
            Self::P50 => 50,
            Self::P75 => 75,
            Self::P90 => 90,
        }
    }
}

/// Where one figure lies among the percentiles that are published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Below the lowest of them.
    Below(Point),
    /// From one of them to the next.
    Between(Point, Point),
    /// Above the highest of them.
    Above(Point),
    /// None is published.
    Unchecked,
}

/// The percentiles that are published, CAD per hour, rising.
pub fn points(pay: &Pay) -> Vec<(Point, f32)> {
    let quartile = |at: usize| pay.quartiles.value().and_then(|both| both.get(at).copied());
    [
        (Point::P10, pay.low.value().copied()),
        (Point::P25, quartile(0)),
        (Point::P50, pay.median.value().copied()),
        (Point::P75, quartile(1)),
        (Point::P90, pay.high.value().copied()),
    ]
    .into_iter()
    .filter_map(|(point, value)| Some((point, value?)))
    .collect()
}

/// Holds one figure, CAD per year, against the published percentiles. On a percentile it does not lie beyond it.
pub fn standing(pay: &Pay, yearly: f32, basis: HoursBasis) -> Standing {
    let points = points(pay);
    let (Some(&(first, lowest)), Some(&(last, _))) = (points.first(), points.last()) else {
        return Standing::Unchecked;
    };
    if yearly < pay.annual(lowest, basis) {
        return Standing::Below(first);
    }
    if let [(only, value)] = points.as_slice() {
        return if yearly > pay.annual(*value, basis) {
            Standing::Above(*only)
        } else {
            Standing::Between(*only, *only)
        };
    }
    let mut bands = points.iter().zip(points.iter().skip(1));
    let band = bands.find(|(_, (_, to))| yearly <= pay.annual(*to, basis));
    band.map_or(Standing::Above(last), |((from, _), (to, _))| Standing::Between(*from, *to))
}

/// Holds a claimed range, CAD per year, against the published percentiles.
pub fn check_claim(pay: &Pay, low: f32, high: f32, basis: HoursBasis) -> ClaimCheck {
    if pay.low.value().is_none() || pay.high.value().is_none() {
        return ClaimCheck::Unchecked;
    }
    let (low, high) = (standing(pay, low, basis), standing(pay, high, basis));
    match (low == Standing::Below(Point::P10), high == Standing::Above(Point::P90)) {
        _ if high == Standing::Below(Point::P10) => ClaimCheck::WhollyBelow,
        _ if low == Standing::Above(Point::P90) => ClaimCheck::WhollyAbove,
        (false, false) => ClaimCheck::Inside,
        (true, false) => ClaimCheck::Below,
        (false, true) => ClaimCheck::Above,
        (true, true) => ClaimCheck::Wider,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pay;
    use metier_data::Catalog;
    use metier_model::Geo;

    #[test]
    fn a_figure_stands_between_the_points_around_it() {
        let catalog = Catalog::embedded().unwrap();
        let pay = pay::pay(&catalog, catalog.group("32129").unwrap(), Geo::Canada);
        let basis = HoursBasis::FullTime;
        let year = |at: usize| pay.annual(points(&pay)[at].1, basis);
        let stands = |yearly| standing(&pay, yearly, basis);
        let (low, mid, high) = (year(0), year(1), year(2));
        // One point alone: below it, on it, above it.
        let mut all = metier_model::GroupId::all().map(|group| pay::pay(&catalog, group, Geo::Canada).low);
        let none = all.find(|low| low.value().is_none()).unwrap();
        let only = Pay { low: none.clone(), high: none, ..pay.clone() };
        let alone = |yearly| standing(&only, yearly, basis);
        assert_eq!(alone(mid - 1.0), Standing::Below(Point::P50));
        assert_eq!(alone(mid), Standing::Between(Point::P50, Point::P50));
        assert_eq!(alone(mid + 1.0), Standing::Above(Point::P50));
        assert_eq!(stands(low - 1.0), Standing::Below(Point::P10));
        assert_eq!(stands(low), Standing::Between(Point::P10, Point::P50));
        assert_eq!(stands(mid + 1.0), Standing::Between(Point::P50, Point::P90));
        assert_eq!(stands(high), Standing::Between(Point::P50, Point::P90));
        assert_eq!(stands(high + 1.0), Standing::Above(Point::P90));
        // A range is told by the same rule.
        assert_eq!(check_claim(&pay, low, high, basis), ClaimCheck::Inside);
        assert_eq!(check_claim(&pay, high + 1.0, high + 2.0, basis), ClaimCheck::WhollyAbove);
        assert_eq!(check_claim(&pay, low - 2.0, low - 1.0, basis), ClaimCheck::WhollyBelow);
        assert_eq!(check_claim(&pay, mid, high + 1.0, basis), ClaimCheck::Above);
        assert_eq!(check_claim(&pay, low - 1.0, high + 1.0, basis), ClaimCheck::Wider);
    }
}
