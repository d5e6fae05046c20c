//! What is counted of a filter, held against the verdicts one by one.

use super::*;
use crate::filter::trial::{BC, filter, with};
use crate::moves;

#[test]
fn runs_of_matches_are_counted() {
    let even = Matches::of(|group| group.0 % 2 == 0);
    assert_eq!((even.count(), even.within(0..3), even.within(1..2)), (258, 2, 0));
    assert!(even.has(GroupId(514)) && !even.has(GroupId(515)) && !even.has(GroupId(600)));
    // Every run of a set without a pattern, counted one by one.
    let odd = |group: GroupId| u32::from(group.0).pow(2) % 7 == 2;
    let matches = Matches::of(odd);
    for (start, end) in [(0, 516), (3, 4), (4, 4), (9, 300), (500, 516), (500, 900), (516, 600)] {
        let expected = (start..end.min(516)).filter(|&group| odd(GroupId(group))).count();
        assert_eq!(matches.within(start..end), expected, "{start}..{end}");
    }
    assert!(GroupId::all().all(|group| matches.has(group) == odd(group)));
}

#[test]
fn ranks_and_pairs_follow_the_baseline_that_is_asked_for() {
    with(|catalog, eval| {
        let [one, other] = ["32129", "72106"].map(|code| catalog.group(code).unwrap());
        for baseline in [one, other, one, one] {
            let fresh = similar::ranks(catalog, baseline);
            for group in GroupId::all() {
                assert_eq!(eval.rank(group, baseline), fresh.get(group.index()).copied());
            }
        }
        // Medians may be subtracted where the one rule of comparing says so, and nowhere else.
        let (mut told, mut refused) = (0, 0);
        for group in GroupId::all() {
            let Some((own, base)) = pay::readings(catalog, group, one, Geo::Canada) else { continue };
            let alike = own.unlike(base, HoursBasis::FullTime).is_none();
            assert_eq!(eval.pair(group, one, Geo::Canada.into()).is_some(), alike);
            *(if alike { &mut told } else { &mut refused }) += 1;
        }
        assert!(told > 400 && refused > 5, "{told} and {refused}");
    });
}

/// What is counted is what a count of the verdicts one by one gives: of criteria that are on what each removes alone,
/// of those that are off what would be left with each.
#[test]
fn a_tally_counts_what_each_criterion_removes() {
    with(|catalog, eval| {
        let mut filter = filter(
            catalog,
            &[("teer", "1,2"), ("min-hourly", "30"), ("outlook", "balance"), ("suits", "210")],
        );
        for keeps in [false, true] {
            filter.set_keep_unknown(Criterion::Outlook, keeps);
            filter.set_on(Criterion::Suits, false);
            let fails =
                |criterion: Criterion, group: GroupId| match eval.verdict(&filter, criterion, group, BC, &[])
                {
                    Verdict::Keep => false,
                    Verdict::Drop => true,
                    Verdict::Unknown => !filter.keeps_unknown(criterion),
                };
            let let_through = |but: Option<Criterion>, and: Option<Criterion>| {
                let asked: Vec<Criterion> =
                    filter.active().filter(|on| Some(*on) != but).chain(and).collect();
                GroupId::all().filter(|&group| asked.iter().all(|&on| !fails(on, group))).count()
            };
            let verdicts = |criterion, verdict| {
                let says = |group: &GroupId| eval.verdict(&filter, criterion, *group, BC, &[]) == verdict;
                GroupId::all().filter(says).count()
            };
            let matches = let_through(None, None);
            for all in [true, false] {
                let tally = eval.tally(&filter, BC, &[], all);
                assert_eq!(tally.matches.count(), matches);
                for criterion in Criterion::ALL {
                    let part = tally.part(criterion);
                    if !(filter.is_on(criterion) || all && filter.is_complete(criterion)) {
                        assert_eq!(part, CriterionEffect::default(), "{criterion:?} is not asked for");
                        continue;
                    }
                    let removes = verdicts(criterion, Verdict::Drop);
                    assert_eq!(part.removes, removes, "{criterion:?}");
                    assert_eq!(part.unknown, verdicts(criterion, Verdict::Unknown), "{criterion:?}");
                    if filter.is_on(criterion) {
                        let without = let_through(Some(criterion), None);
                        assert_eq!(part.alone, without - matches, "{criterion:?}");
                        assert!(part.alone > 0, "{criterion:?} removes nothing alone");
                        assert_eq!(part.leaves, matches, "{criterion:?} is among them already");
                    } else {
                        assert_eq!(part.leaves, let_through(None, Some(criterion)), "{criterion:?}");
                    }
                }
            }
        }
    });
}

/// One rule of comparison inside economic regions, too: filter, moves, payback, lists and the pages' medians set the same
/// two figures side by side, of the region where both have it, else of the province, else of Canada.
#[test]
fn pay_is_compared_by_one_rule_in_regions() {
    with(|catalog, eval| {
        let mut seen = [0; 3];
        for area in (0..catalog.areas().len() as u8).step_by(8) {
            let geo = Geo::at(catalog.areas()[usize::from(area)].geo);
            let place = Place { geo, area: Some(area) };
            for code in ["73301", "31301", "64100", "10021"] {
                let base = catalog.group(code).unwrap();
                let filter = filter(catalog, &[("pays-more-than", code)]);
                for group in GroupId::all().step_by(7).filter(|&group| group != base) {
                    let name = || format!("{code} {} in {place:?}", catalog.code(group));
                    let yearly = pay::yearly(catalog, (group, base), place, HoursBasis::FullTime);
                    let by = moves::difference(catalog, (base, group), place, HoursBasis::FullTime);
                    assert_eq!(yearly.is_ok(), by.is_some(), "{}", name());
                    let verdict = eval.verdict(&filter, Criterion::PaysMore, group, place, &[]);
                    let (Ok((own, other, of)), Some(by)) = (yearly, by) else {
                        assert_eq!(verdict, Verdict::Unknown, "{}", name());
                        continue;
                    };
                    let more = if by.hourly > 0.0 { Verdict::Keep } else { Verdict::Drop };
                    assert_eq!(verdict, more, "{}", name());
                    assert!((own - other - by.annual).abs() <= 100.0, "{}", name());
                    let held = eval.held_pay(group, Some(base), place).unwrap();
                    assert_eq!((held.reading().geo, held.reading().area), (of.geo, of.area), "{}", name());
                    assert!((held.annual(HoursBasis::FullTime) - own).abs() < 1.0, "{}", name());
                    // What is shown of the region by itself is what its page shows.
                    let page = pay::pay(catalog, group, place);
                    let median = pay::median(catalog, group, place).unwrap();
                    assert_eq!(page.median.value().copied(), Some(median.hourly()), "{}", name());
                    seen[if of.area.is_some() { 0 } else { 1 + usize::from(of.geo == Geo::Canada) }] += 1;
                }
            }
        }
        assert!(seen.iter().all(|&n| n > 50), "{seen:?}");
    });
}
