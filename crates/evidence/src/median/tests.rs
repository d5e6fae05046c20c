//! Two medians side by side: of one place, of one basis, or told apart.

use super::*;
use crate::pay;

/// Tables and pages reckon a year's pay by two ways; of what the publisher gives by the year, by its own hours.
#[test]
fn a_year_is_the_same_from_the_column_and_from_the_page() {
    let catalog = Catalog::embedded().unwrap();
    let (mut by_the_year, mut by_the_hour) = (0, 0);
    for group in GroupId::all() {
        let page = pay::pay(&catalog, group, Geo::Canada);
        let (Some(hourly), Some(column)) = (page.median.value(), median(&catalog, group, Geo::Canada.into()))
        else {
            continue;
        };
        *(if page.annual_only { &mut by_the_year } else { &mut by_the_hour }) += 1;
        for basis in [HoursBasis::FullTime, HoursBasis::Usual] {
            let (page, column) = (page.annual(*hourly, basis), column.annual(basis));
            assert!((page - column).abs() < 1.0, "{}: {page} and {column}", catalog.code(group));
        }
    }
    assert!(by_the_year > 5 && by_the_hour > 400, "{by_the_year} and {by_the_hour}");
}

fn reading_of(hourly: f32, basis: WageBasis, usual: Option<f32>) -> Reading {
    Reading {
        hourly,
        geo: Geo::Canada,
        area: None,
        edition_hash: 0,
        newer: false,
        basis,
        usual,
        floored: false,
    }
}

/// Two medians are subtracted only where both are of one place, one edition and period, one way of paying and, where
/// usual hours count, one way of counting hours; the first that differs is told.
#[test]
fn medians_of_unlike_bases_are_not_subtracted() {
    let one = reading_of(30.0, WageBasis::new(1, false), Some(38.0));
    let by_year = reading_of(30.0, WageBasis::new(1, true), Some(38.0));
    let elsewhere = Reading { geo: Geo::Province(metier_model::schema::Region::ON), ..one };
    for (other, full_time, usual) in [
        (one, None, None),
        (Reading { hourly: 99.0, ..one }, None, None),
        (elsewhere, Some(Unlike::Places), Some(Unlike::Places)),
        (Reading { newer: true, ..one }, Some(Unlike::Periods), Some(Unlike::Periods)),
        (Reading { basis: WageBasis::new(2, false), ..one }, Some(Unlike::Periods), Some(Unlike::Periods)),
        (by_year, Some(Unlike::ByYear), Some(Unlike::ByYear)),
        (Reading { usual: None, ..one }, None, Some(Unlike::Hours)),
        (Reading { usual: Some(20.0), ..one }, None, None),
    ] {
        for (hours, expected) in [(HoursBasis::FullTime, full_time), (HoursBasis::Usual, usual)] {
            assert_eq!(one.unlike(other, hours), expected, "{other:?} {hours:?}");
            assert_eq!(other.unlike(one, hours), expected, "{other:?} {hours:?}");
            let from = Provenance::published(WAGES, "2025", Geo::Canada);
            let told = |reading| Median { reading, from: from.clone() };
            assert_eq!(told(one).unlike(&told(other), hours), expected, "{other:?} {hours:?}");
        }
    }
}

/// A place without a wage pays nobody by the year; what the publisher gives by the year is 2,080 hours of it.
#[test]
fn a_year_of_a_reading_is_made_of_its_hours() {
    for (reading, full_time, usual) in [
        (reading_of(10.0, WageBasis::new(1, false), Some(30.0)), 10.0 * 40.0 * WEEKS, 10.0 * 30.0 * WEEKS),
        (reading_of(10.0, WageBasis::new(1, false), None), 10.0 * 40.0 * WEEKS, 10.0 * 40.0 * WEEKS),
        (reading_of(10.0, WageBasis::new(1, true), Some(30.0)), 20_800.0, 20_800.0),
        (reading_of(10.0, WageBasis::NONE, Some(30.0)), 10.0 * 40.0 * WEEKS, 10.0 * 30.0 * WEEKS),
    ] {
        assert!((reading.annual(HoursBasis::FullTime) - full_time).abs() < 0.5, "{reading:?}");
        assert!((reading.annual(HoursBasis::Usual) - usual).abs() < 0.5, "{reading:?}");
    }
}

/// Over all unit groups and a few places: the columns say what the records say, of the place or else of Canada.
#[test]
fn a_median_is_of_the_place_or_else_of_canada_and_says_so() {
    let catalog = Catalog::embedded().unwrap();
    let mut elsewhere = 0;
    for geo in ["ON", "NL", "NU"].map(|geo| geo.parse::<Geo>().unwrap()) {
        let column = medians(catalog.columns(), geo);
        let canada = medians(catalog.columns(), Geo::Canada);
        for group in GroupId::all() {
            let (here, there) = (column[group.index()], canada[group.index()]);
            let found = median(&catalog, group, geo.into());
            let expected = if here.is_nan() { (there, Geo::Canada) } else { (here, geo) };
            assert_eq!(found.is_some(), !expected.0.is_nan());
            if let Some(found) = found {
                assert!((found.hourly() - expected.0).abs() < f32::EPSILON);
                assert_eq!(found.from.geo, expected.1);
                elsewhere += usize::from(expected.1 != geo);
            }
            assert_eq!(median_in(&catalog, group, geo, geo).is_some(), !here.is_nan());
        }
    }
    assert!(elsewhere > 100, "{elsewhere}");
}

/// Of two, both are of the place or both of Canada; a figure of an older edition stands beside no newer one.
#[test]
fn two_side_by_side_are_of_one_place() {
    let catalog = Catalog::embedded().unwrap();
    let geo = "NL".parse::<Geo>().unwrap();
    let base = catalog.group("31301").unwrap();
    let column = medians(catalog.columns(), geo);
    let mut places = [0, 0];
    for group in GroupId::all() {
        let Some((own, other)) = pair(&catalog, group, base, geo) else { continue };
        assert_eq!(own.from.geo, other.from.geo);
        let age = |group| reading(&catalog, group, geo).map(Reading::is_older);
        let here =
            !column[group.index()].is_nan() && !column[base.index()].is_nan() && age(group) == age(base);
        assert_eq!(own.from.geo == geo, here);
        places[usize::from(here)] += 1;
        let year = yearly(&catalog, (group, base), geo.into(), HoursBasis::FullTime);
        if let Some(why) = own.unlike(&other, HoursBasis::FullTime) {
            assert_eq!(year, Err(why));
            continue;
        }
        let (of_own, of_base, place) = year.unwrap();
        assert!((of_own - own.annual(HoursBasis::FullTime)).abs() < 1.0);
        assert!((of_base - other.annual(HoursBasis::FullTime)).abs() < 1.0);
        assert_eq!(place.geo, own.from.geo);
    }
    assert!(places.iter().all(|&count| count > 20), "{places:?}");
}

/// A year's pay of two is of an economic region only where both are, on one basis; else of a whole place.
#[test]
fn two_of_a_region_are_both_of_it() {
    let catalog = Catalog::embedded().unwrap();
    let base = catalog.group("31301").unwrap();
    let mut places = [0, 0];
    for area in (0..catalog.areas().len() as u8).step_by(9) {
        let asked = Place { geo: Geo::at(catalog.areas()[usize::from(area)].geo), area: Some(area) };
        let page = |group| pay::pay(&catalog, group, asked);
        let other = page(base);
        for group in GroupId::all().step_by(5) {
            let own = page(group);
            let of_area = |pay: &Pay| pay.median.provenance().is_some_and(|from| from.area.is_some());
            let both = of_area(&own) && of_area(&other);
            let alike = basis_differs(&own, &other, HoursBasis::FullTime).is_none();
            let Ok((of_own, _, place)) = yearly(&catalog, (group, base), asked, HoursBasis::FullTime) else {
                continue;
            };
            assert_eq!(place.area.is_some(), both && alike, "{} {area}", catalog.code(group));
            if both && alike {
                assert!(
                    (of_own - own.annual(*own.median.value().unwrap(), HoursBasis::FullTime)).abs() < 1.0
                );
            }
            places[usize::from(both && alike)] += 1;
        }
    }
    assert!(places.iter().all(|&count| count > 20), "{places:?}");
}

/// Two pages of pay are told apart as two medians are: by place, by period, by the way of paying, by a missing one.
#[test]
fn pages_of_unlike_bases_are_not_subtracted() {
    let catalog = Catalog::embedded().unwrap();
    let page = |code: &str, geo: Geo| pay::pay(&catalog, catalog.group(code).unwrap(), geo);
    let nurse = page("31301", Geo::Canada);
    let full_time = |other: &Pay| basis_differs(&nurse, other, HoursBasis::FullTime);
    assert_eq!(full_time(&nurse), None);
    assert_eq!(full_time(&page("31301", "ON".parse().unwrap())), Some(Unlike::Places));
    // Of another period of the same source, and of another source of the same period.
    let (value, from) = (*nurse.median.value().unwrap(), nurse.median.provenance().unwrap());
    for (source, period) in [(from.sources[0], "1999".into()), ("another", from.period.clone())] {
        let from = Provenance::published(source, period, from.geo);
        let other = Pay { median: metier_model::Figure::known(value, from), ..nurse.clone() };
        assert_eq!(full_time(&other), Some(Unlike::Periods), "{source}");
    }
    assert_eq!(full_time(&Pay { annual_only: true, ..nurse.clone() }), Some(Unlike::ByYear));
    let missing = metier_model::Figure::Missing(metier_model::Missing::NotPublished(Geo::Canada));
    assert_eq!(full_time(&Pay { median: missing.clone(), ..nurse.clone() }), Some(Unlike::Missing));
    let without = Pay { usual_hours: missing, ..nurse.clone() };
    assert_eq!(full_time(&without), None);
    let usual = basis_differs(&nurse, &without, HoursBasis::Usual);
    assert_eq!(usual.is_some(), nurse.usual_hours.value().is_some());
}

/// A rank says among how many it is, and among a handful there is none.
#[test]
fn no_rank_is_told_among_a_handful() {
    let catalog = Catalog::embedded().unwrap();
    let (mut few, mut told) = (Vec::new(), 0);
    for geo in Geo::all() {
        let known = ranked(&catalog, geo).iter().filter(|median| !median.is_nan()).count();
        for group in GroupId::all() {
            match standing(&catalog, group, geo) {
                Some(Standing::Above(share, of)) => {
                    assert!(of == known && of >= LEAST_RANKED && (0.0..100.0).contains(&share), "{geo:?}");
                    told += 1;
                }
                Some(Standing::TooFew(of)) => {
                    assert!(of == known && of < LEAST_RANKED, "{geo:?} {of}");
                    few.push(geo.code());
                }
                None => {}
            }
        }
    }
    few.dedup();
    assert_eq!(few, ["YT", "NT", "NU"]);
    assert!(told > 3_000, "{told}");
}
