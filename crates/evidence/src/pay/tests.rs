//! Pay held against the gold values, and against what a quantile, a year and a place are.

use super::*;

fn quantile(low: f64, median: f64, high: f64) -> Quantile {
    Quantile::new(&[(0.1, low), (0.5, median), (0.9, high)]).unwrap()
}

/// METHODS §1, gold values for B.C.
#[test]
fn thirds_of_the_gold_distribution() {
    let q = quantile(17.85, 28.00, 31.55);
    assert!((q.mean(0.0, 1.0 / 3.0) - 19.64).abs() < 0.005);
    assert!((q.mean(1.0 / 3.0, 1.0) - 28.96).abs() < 0.005);
    let bands = bands(Some(17.85), Some(28.0), Some(31.55)).unwrap();
    assert!((bands[0].centre - 19.64).abs() < 0.005);
    assert_eq!(bands[0].low, 17.85);
    assert_eq!(bands[2].high, 31.55);
}

#[test]
fn the_closed_integral_agrees_with_a_sum() {
    let q = quantile(15.0, 15.0, 62.5);
    for (from, to) in [(0.0, 0.1), (0.05, 0.6), (0.3, 0.95), (0.9, 1.0), (0.0, 1.0)] {
        let n = 100_000;
        let sum: f64 = (0..n).map(|i| q.at(from + (to - from) * (f64::from(i) + 0.5) / f64::from(n))).sum();
        assert!((sum / f64::from(n) - q.mean(from, to)).abs() < 1e-4, "{from}..{to}");
    }
}

#[test]
fn bands_touch_and_rise() {
    let bands = bands(Some(20.0), Some(30.0), Some(50.0)).unwrap();
    assert!(bands[0].high == bands[1].low && bands[1].high == bands[2].low);
    for band in bands {
        assert!(band.low < band.centre && band.centre < band.high);
    }
}

#[test]
fn a_lone_median_makes_no_bands() {
    assert_eq!(bands(None, Some(47.6), None), None);
    assert_eq!(bands(Some(30.0), Some(20.0), None), None);
}

#[test]
fn a_quantile_needs_two_rising_points_of_positive_pay() {
    assert!(Quantile::new(&[(0.1, 20.0), (0.5, 20.0)]).is_some(), "a low wage may be the median");
    for points in [
        &[(0.5, 20.0)][..],
        &[(0.5, 20.0), (0.5, 30.0)],
        &[(0.5, 20.0), (0.1, 30.0)],
        &[(0.1, 20.0), (0.5, 19.0)],
        &[(0.1, 0.0), (0.5, 19.0)],
        &[(0.1, 10.0), (0.5, f64::INFINITY)],
    ] {
        assert_eq!(Quantile::new(points), None, "{points:?}");
    }
}

/// Between two percentiles pay grows by the same share for the same share of workers: halfway lies the geometric mean.
#[test]
fn a_quantile_meets_its_points_and_is_flat_beyond_them() {
    let q = quantile(16.0, 25.0, 36.0);
    for (share, pay) in
        [(0.0, 16.0), (0.1, 16.0), (0.3, 20.0), (0.5, 25.0), (0.7, 30.0), (0.9, 36.0), (1.0, 36.0)]
    {
        assert!((q.at(share) - pay).abs() < 1e-9, "{share}: {}", q.at(share));
    }
    // Beyond the last point, and before the first, the mean is the point's own.
    assert!((q.mean(0.9, 1.0) - 36.0).abs() < 1e-9 && (q.mean(0.0, 0.1) - 16.0).abs() < 1e-9);
    assert!((q.mean(0.92, 0.97) - 36.0).abs() < 1e-9 && (q.mean(0.02, 0.07) - 16.0).abs() < 1e-9);
}

/// Five percentiles make other bands than three, and a missing one is passed over.
#[test]
fn bands_follow_the_percentiles_that_there_are() {
    let three = bands(Some(20.0), Some(30.0), Some(50.0)).unwrap();
    let without = bands(Some(20.0), None, Some(50.0)).unwrap();
    let straight = (20.0_f32 * 50.0).sqrt();
    assert!((without[1].low * without[1].high - straight * straight).abs() < 0.01, "{without:?}");
    assert!(three[0].high < without[0].high && (three[0].low - 20.0).abs() < 1e-4);
    assert!((three[2].high - 50.0).abs() < 1e-4);
    assert_eq!(
        Experience::ALL.map(Experience::shares).map(|(from, to)| to - from).map(|x| (x * 3.0).round()),
        [1.0; 3]
    );
}

fn hourly(annual_only: bool, usual: Option<f32>) -> Pay {
    let from = Provenance::published(HOURS, "2025", Geo::Canada);
    let none = || Figure::Missing(Missing::NotPublished(Geo::Canada));
    Pay {
        asked: Geo::Canada.into(),
        low: none(),
        median: none(),
        high: none(),
        bands: Figure::Missing(Missing::NotPublished(Geo::Canada)),
        quartiles: Figure::Missing(Missing::NotInTable),
        benefits: none(),
        usual_hours: usual.map_or(none(), |hours| Figure::known(hours, from)),
        annual_only,
        floor: None,
        fallback: None,
    }
}

/// A published year is given back as it was published; an hour becomes a year by the hours asked for.
#[test]
fn a_year_is_made_of_the_hours_asked_for_and_a_published_year_of_none() {
    use HoursBasis::{FullTime, Usual};
    let (part, unknown, by_year) = (hourly(false, Some(30.0)), hourly(false, None), hourly(true, Some(30.0)));
    for (pay, basis, year, usual) in [
        (&part, FullTime, 40.0 * 52.14, false),
        (&part, Usual, 30.0 * 52.14, true),
        (&unknown, Usual, 40.0 * 52.14, false),
        (&by_year, FullTime, 2080.0, false),
        (&by_year, Usual, 2080.0, false),
    ] {
        assert!((pay.annual(10.0, basis) - 10.0 * year).abs() < 0.01, "{basis:?} {year}");
        assert_eq!(pay.uses_usual_hours(basis), usual, "{basis:?} {year}");
    }
    assert!(!part.is_known());
}

/// As many unit groups are at the minimum wage of a province as its table counts.
#[test]
fn the_low_wage_is_the_minimum_where_the_table_says_so() {
    let catalog = Catalog::embedded().unwrap();
    let facts: Vec<Facts> = GroupId::all().map(|group| catalog.facts(group)).collect();
    assert!(catalog.minimum_wages().len() >= 2, "{}", catalog.minimum_wages().len());
    for minimum in catalog.minimum_wages() {
        let place = Place::from(Geo::at(minimum.geo));
        let own = facts
            .iter()
            .map(|facts| pay_of(&catalog, facts, place))
            .filter(|pay| pay.at_minimum_wage() && pay.floor.is_some_and(|floor| !floor.by_year));
        assert_eq!(own.count(), usize::from(minimum.rows), "{:?}", place.geo);
    }
}

/// What is shown of a place that has no pay is its own of an older edition or Canada's, and says so; where all have pay of
/// a place, that is the place.
#[test]
fn pay_of_elsewhere_says_where_and_of_several_is_of_one_place() {
    let catalog = Catalog::embedded().unwrap();
    let ontario = Geo::Province(Region::ON);
    let all: Vec<Facts> = GroupId::all().map(|group| catalog.facts(group)).collect();
    let told = |facts: &Facts| pay_of(&catalog, facts, ontario.into());
    let (here, elsewhere): (Vec<&Facts>, Vec<&Facts>) =
        all.iter().filter(|facts| told(facts).is_known()).partition(|facts| told(facts).fallback.is_none());
    assert!(here.len() >= 2 && !elsewhere.is_empty(), "{} {}", here.len(), elsewhere.len());
    let (older, elsewhere): (Vec<&Facts>, Vec<&Facts>) = elsewhere
        .into_iter()
        .partition(|facts| matches!(told(facts).fallback, Some(Fallback::OlderAlone { .. })));
    assert!(!older.is_empty() && !elsewhere.is_empty(), "{} {}", older.len(), elsewhere.len());
    for facts in older {
        let own = Fallback::OlderAlone { area: None, geo: ontario, year: 2024 };
        assert_eq!(told(facts).fallback, Some(own));
        assert_eq!(told(facts).median.provenance().unwrap().geo, ontario);
    }
    for facts in &elsewhere {
        assert_eq!(told(facts).fallback, Some(Fallback::Elsewhere(ontario, Geo::Canada)));
        assert_eq!(told(facts).median.provenance().unwrap().geo, Geo::Canada);
    }
    assert!(here.iter().all(|facts| told(facts).median.provenance().unwrap().geo == ontario));
    assert_eq!(place_of_all(&catalog, &here[..2], ontario.into()).geo, ontario);
    assert_eq!(place_of_all(&catalog, &[here[0], elsewhere[0]], ontario.into()).geo, Geo::Canada);
}

/// The bands follow each other without a gap, from the first worker to the last, each under a word of its own.
#[test]
fn bands_of_experience_cover_all_workers_in_their_order() {
    let mut reached = 0.0;
    for experience in Experience::ALL {
        let (from, to) = experience.shares();
        assert!((from - reached).abs() < 1e-9 && from < to, "{experience:?}");
        reached = to;
        let same = |word: fn(Experience) -> &'static str| {
            Experience::ALL.into_iter().filter(|&other| word(other) == word(experience)).count()
        };
        assert_eq!((same(Experience::token), same(Experience::years)), (1, 1), "{experience:?}");
    }
    assert!((reached - 1.0).abs() < 1e-9);
    assert_eq!(Experience::ALL.map(Experience::token), ["entry", "mid", "senior"]);
}
