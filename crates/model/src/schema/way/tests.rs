//! Ways: the least, each by itself, and what of them there is in a place.

use super::*;
use crate::schema::{Duration, Places, Region, Unit};

const CA: Geo = Geo::Canada;

/// The way that asks for the least: less school goes before less practice, what is stated before what is not.
#[test]
fn the_least_way_goes_by_schooling_then_by_stated_practice() {
    let step = |setting, length| TrainingStep {
        step: String::new(),
        setting,
        length,
        basis: None,
        roles: Vec::new(),
        places: Places::NotStated,
        lengths: Vec::new(),
        after: Vec::new(),
    };
    let years = |n| Duration::Official(n, n, Unit::Years);
    let training = [
        step(Setting::University, years(4)),
        step(Setting::Apprenticeship, years(3)),
        step(Setting::Work, Duration::NotStated),
        step(Setting::College, Duration::Official(6, 6, Unit::Months)),
    ];
    let or = |steps: &[u16]| Route::Or(steps.iter().map(|&step| Route::Step(step)).collect());
    let least = or(&[0, 2, 1]).least(&training, CA);
    assert_eq!((least.steps, least.schooling, least.practice, least.open), (vec![1], 0.0, 36.0, false));
    let least = Route::Then(vec![or(&[0, 3]), or(&[2])]).least(&training, CA);
    assert_eq!((least.steps, least.schooling, least.practice, least.open), (vec![3, 2], 6.0, 0.0, true));
    let unstated = TrainingStep { setting: Setting::Course, ..training[2].clone() };
    let training = [&training[..], &[unstated]].concat();
    let least = or(&[4, 1]).least(&training, CA);
    assert_eq!((least.steps.as_slice(), least.is_known()), ([1].as_slice(), true), "no schooling is known");
    assert!(!or(&[4, 3]).least(&training, CA).is_known(), "a course of no stated length may be the shortest");
    assert!(Route::Then(vec![Route::Step(3), Route::Step(4)]).least(&training, CA).is_known());
    let skipped = Route::Then(vec![Route::Optional(Box::new(Route::Step(0))), Route::Step(1)]);
    assert_eq!(skipped.least(&training, CA).steps, [1]);
    // Years of other work stand behind what is learned, however little school there is in them.
    let least = or(&[2, 0]).least(&training, CA);
    assert_eq!((least.steps, least.schooling), (vec![0], 48.0));
    let least = Route::Then(vec![or(&[2, 1]), or(&[2])]).least(&training, CA);
    assert_eq!(least.steps, [1, 2]);
    assert_eq!(or(&[2]).least(&training, CA).steps, [2], "where nothing else leads there");
}

/// A step of Quebec counts in Quebec alone; what replaces it elsewhere is the way there, and in Canada as a whole
/// what holds in most provinces is. A length of a province replaces the one of all.
#[test]
fn a_step_of_one_place_counts_in_no_other() {
    let years = |n| Duration::Official(n, n, Unit::Years);
    let step = |setting, length, places| TrainingStep {
        step: String::new(),
        setting,
        length,
        basis: None,
        roles: Vec::new(),
        places,
        lengths: Vec::new(),
        after: Vec::new(),
    };
    let (only, but) = (Places::In(vec![Region::QC]), Places::Except(vec![Region::QC]));
    let mut training = [
        step(Setting::College, years(2), only.clone()),
        step(Setting::University, years(4), but),
        step(Setting::Graduate, years(1), only),
        step(Setting::University, years(3), Places::NotStated),
    ];
    training[3].lengths.push((Places::In(vec![Region::QC]), years(2)));
    let or = Route::Or(vec![Route::Step(0), Route::Step(1)]);
    let way = Route::Then(vec![or.clone(), Route::Step(3), Route::Step(2)]);
    let (ontario, quebec) = (Geo::Province(Region::ON), Geo::Province(Region::QC));
    let months = |place| {
        let here = way.at(&training, place).unwrap();
        let length = here.length(&training, place).schooling;
        (length.shortest, length.longest, here.least(&training, place).schooling)
    };
    assert_eq!(months(ontario), (84.0, 84.0, 84.0));
    assert_eq!(months(quebec), (60.0, 60.0, 60.0));
    assert_eq!(months(CA), months(ontario));
    assert_eq!(way.at(&training, quebec).unwrap().steps(), [0, 3, 2]);
    assert!(!way.is_closed(&training, ontario));
    // Only Quebec's step stands for itself: elsewhere there would be no way.
    let closed = Route::Or(vec![Route::Step(0), Route::Then(vec![Route::Step(2), Route::Step(3)])]);
    assert!(closed.is_closed(&training, ontario) && !closed.is_closed(&training, quebec));
    assert_eq!(Route::Optional(Box::new(Route::Step(0))).at(&training, ontario), None);
}
