//! The filter on the real data: each criterion against the figures it speaks of, and its words.

use metier::evidence::immigration::{self, Name, Outcome};
use metier::evidence::pay::{self, Place};
use metier::evidence::rating::{Sampler, Weights};
use metier::evidence::{Evidence, outlook};
use metier::plan::filter::eval::Verdict;
use metier::plan::filter::{Criterion, Filter, FilterEval, ImmigrationRoute, Tally};
use metier::plan::order::{self, Order};
use metier::plan::person::Person;
use metier_data::Catalog;
use metier_model::facts::Assessment;
use metier_model::schema::Region;
use metier_model::{Geo, GroupId};

const BC: Geo = Geo::Province(Region::BC);
const MB: Geo = Geo::Province(Region::MB);

fn with<T>(test: impl FnOnce(&Catalog, &FilterEval) -> T) -> T {
    let catalog = Catalog::embedded().unwrap();
    let evidence = Evidence::new(&catalog);
    test(&catalog, &FilterEval::new(&evidence))
}

fn filter(catalog: &Catalog, words: &[(&str, &str)]) -> Filter {
    let mut filter = Filter::default();
    for (name, value) in words {
        filter.set(name, value, catalog).unwrap();
    }
    filter
}

fn codes(catalog: &Catalog, tally: &Tally) -> Vec<&'static str> {
    GroupId::all().filter(|&group| tally.matches.has(group)).map(|group| catalog.code(group)).collect()
}

#[test]
fn without_a_criterion_all_are_let_through() {
    with(|_, eval| {
        let tally = eval.tally(&Filter::default(), Geo::Canada, &[], true);
        assert_eq!(tally.matches.count(), 516);
        assert_eq!(tally.matches.within(0..516), 516);
        // What is off says what it would leave; what lacks its value says nothing.
        assert!((1..516).contains(&tally.part(Criterion::Pay).leaves));
        assert_eq!(tally.part(Criterion::PaysMore), metier::plan::filter::CriterionEffect::default());
    });
}

/// Scenario 10: a student with S-R interests, TEER 2 or 3, British Columbia, from 30 $/h on.
#[test]
fn a_student_finds_work_and_sees_which_criterion_to_loosen() {
    with(|catalog, eval| {
        let filter = filter(catalog, &[("teer", "2,3"), ("interest", "SR"), ("min-hourly", "30")]);
        let tally = eval.tally(&filter, BC, &[], false);
        let found = codes(catalog, &tally);
        assert!((5..60).contains(&found.len()), "{found:?}");
        assert!(found.contains(&"32102"), "paramedics: {found:?}");
        for code in &found {
            let group = catalog.group(code).unwrap();
            assert!(matches!(catalog.teer(group).0, 2 | 3), "{code}");
            assert!(pay::median(catalog, group, Place::from(BC)).unwrap().hourly() >= 30.0, "{code}");
            let profiles = catalog.profiles();
            let letters = profiles.groups.iter().zip(&profiles.interests).filter(|(g, _)| **g == group.0);
            assert!(letters.into_iter().any(|(_, l)| l.contains('S') && l.contains('R')), "{code}");
        }
        // Each criterion gives back exactly what it removes alone.
        for criterion in filter.active() {
            let mut looser = filter.clone();
            looser.set_on(criterion, false);
            let more = eval.tally(&looser, BC, &[], false).matches.count() - found.len();
            assert_eq!(tally.part(criterion).alone, more, "{criterion:?}");
            let mut lone = filter.clone();
            filter.active().filter(|&other| other != criterion).for_each(|other| {
                lone.set_on(other, false);
            });
            let part = tally.part(criterion);
            let left = eval.tally(&lone, BC, &[], false).matches.count();
            assert_eq!(516 - part.removes - part.unknown, left, "{criterion:?}");
        }
    });
}

/// Scenario 1: pays more and is less exposed than 32129, among the similar ones, in Manitoba.
#[test]
fn better_paid_and_less_exposed_neighbours_are_found() {
    with(|catalog, eval| {
        let words = [("pays-more-than", "32129"), ("less-exposed-than", "32129"), ("similar-to", "32129:30")];
        let filter = filter(catalog, &words);
        let tally = eval.tally(&filter, MB, &[], false);
        let found = codes(catalog, &tally);
        assert!(!found.is_empty() && !found.contains(&"32129"), "{found:?}");
        let base = catalog.group("32129").unwrap();
        for code in found {
            let group = catalog.group(code).unwrap();
            assert!(eval.exposure(group).unwrap() < eval.exposure(base).unwrap(), "{code}");
            let median = |g, place| catalog.columns().wage(g, place).unwrap()[1];
            let [own, other] = [group, base].map(|g| median(g, MB));
            let lacking = own.is_nan() || other.is_nan();
            let in_canada = median(group, Geo::Canada) > median(base, Geo::Canada);
            assert!(own > other || (lacking && in_canada), "{code}: {own} {other}");
        }
        let ranks = metier::plan::similar::ranks(catalog, base);
        let near = catalog.facts(base).near;
        for (rank, near) in (1..).zip(near) {
            assert_eq!(ranks[near.group.index()], rank, "as packed");
        }
    });
}

#[test]
fn verdicts_agree_with_the_pages() {
    with(|catalog, eval| {
        let evidence = eval.evidence;
        let filter = filter(
            catalog,
            &[
                ("min-hourly", "30"),
                ("outlook", "moderate-shortage"),
                ("max-exposure", "40"),
                ("quadrant", "high-complementarity"),
                ("immigration", "Express Entry, healthcare"),
            ],
        );
        assert!(matches!(filter.route, ImmigrationRoute::List(_)), "{:?}", filter.route);
        for group in GroupId::all() {
            let verdict = |criterion| eval.verdict(&filter, criterion, group, BC, &[]);
            let told = |known: Option<bool>| match known {
                None => Verdict::Unknown,
                Some(true) => Verdict::Keep,
                Some(false) => Verdict::Drop,
            };
            let code = catalog.code(group);
            let facts = catalog.facts(group);
            let pay = pay::pay_of(catalog, &facts, BC.into());
            assert_eq!(
                verdict(Criterion::Pay),
                told(pay.median.value().filter(|_| !pay.hides_pay()).map(|&m| m >= 30.0)),
                "{code}"
            );
            let future = outlook::outlook(&facts, BC).future;
            let short = future.value().map(|&a| a >= Assessment::ModerateShortage);
            assert_eq!(verdict(Criterion::Outlook), told(short), "{code}");
            let impact = evidence.ai(group);
            let exposed = impact.exposure.value().map(|e| e.score.round() <= 40.0);
            assert_eq!(verdict(Criterion::Exposure), told(exposed), "{code}");
            let shielded = impact.complementarity.value().map(|c| c.quadrant.high_complementarity);
            assert_eq!(verdict(Criterion::Quadrant), told(shielded), "{code}");
            let answers = immigration::answers(catalog, group, &facts, Geo::Canada);
            let listed = answers
                .iter()
                .any(|a| a.name == Name::Category("healthcare") && a.outcome == Outcome::Eligible);
            assert_eq!(verdict(Criterion::Immigration), told(Some(listed)), "{code}");
        }
    });
}

#[test]
fn the_unknown_is_left_out_or_kept_by_choice_and_counted_apart() {
    with(|catalog, eval| {
        let mut filter = filter(catalog, &[("outlook", "strong-surplus")]);
        let dropped = eval.tally(&filter, Geo::Canada, &[], false);
        let part = dropped.part(Criterion::Outlook);
        // Nothing is worse than the least: whatever is gone is unknown.
        assert_eq!((part.removes, dropped.matches.count()), (0, 516 - part.unknown));
        assert!(part.unknown > 0);
        filter.set("keep-unknown", "outlook", catalog).unwrap();
        let kept = eval.tally(&filter, Geo::Canada, &[], false);
        assert_eq!((kept.matches.count(), kept.part(Criterion::Outlook).alone), (516, 0));
    });
}

#[test]
fn licences_are_asked_by_place_and_the_saved_are_those_of_the_list() {
    with(|catalog, eval| {
        let filter = filter(catalog, &[("no-licence", "required")]);
        let nurse = catalog.group("31301").unwrap();
        let electrician = catalog.group("72200").unwrap();
        let says = |group, geo| eval.verdict(&filter, Criterion::Licence, group, geo, &[]);
        assert_eq!(says(nurse, BC), Verdict::Drop);
        // A trade certificate that most provinces ask for is asked there; of the country as a whole nobody can say.
        let places: Vec<Verdict> = Geo::all().map(|geo| says(electrician, geo)).collect();
        assert!(places.contains(&Verdict::Drop) && places[0] == Verdict::Unknown, "{places:?}");
        let mut saved = Filter::default();
        saved.set("saved", "yes", catalog).unwrap();
        let tally = eval.tally(&saved, BC, &[nurse, electrician], false);
        assert_eq!(codes(catalog, &tally), ["31301", "72200"]);
    });
}

#[test]
fn a_filter_goes_through_its_words_and_back() {
    with(|catalog, _| {
        let words = [
            ("teer", "0,5"),
            ("interest", "R,S"),
            ("min-hourly", "28.5"),
            ("outlook", "strong-shortage"),
            ("max-exposure", "0"),
            ("quadrant", "le-hc"),
            ("max-schooling", "2.5"),
            ("no-licence", "any"),
            ("immigration", "BC PNP Care: veterinary targeted ITA"),
            ("saved", "yes"),
            ("pays-more-than", "32129"),
            ("less-exposed-than", "32129"),
            ("similar-to", "32129:50"),
            ("keep-unknown", "min-hourly,outlook"),
        ];
        let filter = filter(catalog, &words);
        let told = filter.to_words(catalog);
        let told: Vec<(&str, &str)> = told.iter().map(|(name, value)| (*name, value.as_str())).collect();
        assert_eq!(told, words);
        let mut again = Filter::default();
        for (name, value) in told {
            again.set(name, value, catalog).unwrap();
        }
        assert_eq!(again, filter);
    });
}

#[test]
fn what_cannot_stand_is_refused_with_a_sentence_and_changes_nothing() {
    with(|catalog, _| {
        for (name, value, says) in [
            ("teer", "2,6", "no TEER category from 0 to 5"),
            ("teer", "", "missing"),
            ("interest", "SX", "no interest letter"),
            ("min-hourly", "0", "from 1 to 500"),
            ("min-hourly", "NaN", "from 1 to 500"),
            ("outlook", "good", "strong-surplus"),
            ("max-exposure", "101", "from 0 to 100"),
            ("quadrant", "q", "high-complementarity"),
            ("max-schooling", "99", "from 0 to 15"),
            ("no-licence", "no", "required"),
            ("immigration", "care", "more than one"),
            ("immigration", "zzz", "express-entry"),
            ("saved", "no", "yes"),
            ("pays-more-than", "99999", "no occupation"),
            ("similar-to", "32129:0", "from 1 to 515"),
            ("keep-unknown", "x", "no criterion"),
            ("colour", "red", "it may be one of"),
        ] {
            let mut filter = Filter::default();
            let error = filter.set(name, value, catalog).unwrap_err().reference();
            assert!(error.starts_with(name) && error.contains(says), "{name} {value}: {error}");
            assert_eq!(filter, Filter::default());
        }
        let mut two = filter(catalog, &[("pays-more-than", "32129")]);
        let error = two.set("similar-to", "32120", catalog).unwrap_err().reference();
        assert!(error.contains("one occupation at a time"), "{error}");
    });
}

#[test]
fn orders_put_the_best_first_and_the_unknown_last() {
    with(|catalog, eval| {
        let sampler = Sampler::new(Weights::default());
        let place = Place::from(Geo::Canada);
        let by = |order| {
            order::sorted(eval, Some(&sampler), place, order, (&Person::default(), None), &mut GroupId::all())
        };
        let pay = |group| pay::median(catalog, group, place).map(|m| m.hourly());
        let all = by(Order::Pay);
        assert_eq!(all.len(), 516);
        let known: Vec<f32> = all.iter().map_while(|&group| pay(group)).collect();
        assert!(known.is_sorted_by(|a, b| a >= b));
        assert!(all[known.len()..].iter().all(|&group| pay(group).is_none()), "the unknown come last");
        let least = by(Order::Exposure);
        assert!(eval.exposure(least[0]).unwrap() < eval.exposure(least[300]).unwrap());
        let rated = by(Order::Rating);
        let value = |group| sampler.value(eval.evidence.rating_inputs(metier_model::Geo::Canada), group);
        assert!(value(rated[0]) > value(rated[100]));
        assert_eq!(by(Order::Code), GroupId::all().collect::<Vec<_>>());
        assert!(order::openings(catalog, by(Order::Openings)[0]).unwrap() > 100_000.0);
    });
}
