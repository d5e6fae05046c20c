//! A criterion's value in words, by steps and by typing; what it says stands in `verdicts`.

use super::*;
use crate::filter::{Criterion, ImmigrationRoute};
use metier_model::Geo;

mod verdicts;

fn of(word: &str) -> Criterion {
    Criterion::ALL.into_iter().find(|criterion| criterion.word() == word).unwrap()
}

fn with(catalog: &Catalog, word: &str, value: &str) -> Filter {
    let mut filter = Filter::default();
    filter.set(word, value, catalog).unwrap();
    filter
}

#[test]
fn values_keep_to_their_bounds() {
    assert_eq!(turned(&[1, 2, 3], &1, -1), 3);
    assert_eq!(turned(&[1, 2, 3], &9, 1), 1);
    assert_eq!(moved(&[1, 2, 3], &3, 5), 3);
    assert_eq!(moved(&[1, 2, 3], &1, -1), 1);
    assert_eq!((moved(&[1, 2, 3], &2, 1), moved(&[1, 2, 3], &2, -1), moved(&[1, 2, 3], &2, 0)), (3, 1, 2));
}

#[test]
fn a_missing_figure_is_neither_zero_nor_met() {
    assert_eq!(verdict(None::<f32>, |value| value >= 0.0), Verdict::Unknown);
    assert_eq!(verdict(Some(1.0), |value| value > 2.0), Verdict::Drop);
    assert_eq!(verdict(Some(3.0), |value| value > 2.0), Verdict::Keep);
}

/// Every value that may stand in words is read, and written as it is read.
#[test]
fn what_is_read_is_written_again() {
    let catalog = Catalog::embedded().unwrap();
    for (word, value, written) in [
        ("teer", "0", "0"),
        ("teer", "5, 3,,1", "1,3,5"),
        ("teer", "0 1 2 3 4 5", "0,1,2,3,4,5"),
        ("interest", "S", "S"),
        ("interest", "s,", "S,"),
        ("interest", "c-r e", "REC"),
        ("interest", "A,I", "I,A"),
        ("min-hourly", "1", "1"),
        ("min-hourly", " 500 ", "500"),
        ("min-hourly", "28.5", "28.5"),
        ("outlook", "Strong-Surplus", "strong-surplus"),
        ("outlook", " balance", "balance"),
        ("max-exposure", "0", "0"),
        ("max-exposure", "100", "100"),
        ("max-exposure", "39.6", "40"),
        ("quadrant", "not-he-lc", "not-he-lc"),
        ("quadrant", "HE-LC", "he-lc"),
        ("max-schooling", "0", "0"),
        ("max-schooling", "2.5", "2.5"),
        ("max-schooling", "15", "15"),
        ("no-licence", "usual", "usual"),
        ("immigration", " Express-Entry ", "express-entry"),
        ("immigration", "Pilot", "pilot"),
        ("immigration", "north bay", "North Bay and Area, Rural Community Immigration Pilot"),
        ("max-used-today", "0", "0"),
        ("max-used-today", "12.6", "13"),
        ("min-used-today", "100", "100"),
        ("saved", "yes", "yes"),
        ("pays-more-than", " 32129 ", "32129"),
        ("less-exposed-than", "21231", "21231"),
        ("similar-to", "32129", "32129:30"),
        ("similar-to", "32129:1", "32129:1"),
        ("similar-to", "32129:515", "32129:515"),
        ("esdc-similar-to", "32129", "32129:similar"),
        ("max-schooling-from", "32129", "32129:2"),
        ("max-schooling-from", "32129:0.5", "32129:0.5"),
        ("esdc-similar-to", "32129:very-similar", "32129:very-similar"),
        ("three-year-outlook", "good", "good"),
        ("suits", "210:70", "210:70"),
        ("suits", "2 1,0-2:0", "210-2:0"),
        ("suits", "210:100", "210:100"),
        ("studied", "31.05", "31.05:1"),
        ("studied", " 31.05:0.1", "31.05:0.1"),
        ("studied", "31.05:50", "31.05:50"),
    ] {
        let filter = with(&catalog, word, value);
        assert_eq!(filter.to_words(&catalog), [(word, written.to_owned())], "{word} {value}");
        assert_eq!(with(&catalog, word, written), filter, "{word} {written}");
    }
}

/// Every list and program that can be chosen is read by its whole name, also where the name is a piece of another; a
/// piece is enough where one alone has it.
#[test]
fn a_route_is_read_by_its_name() {
    let catalog = Catalog::embedded().unwrap();
    let immigration = catalog.immigration();
    let all = ImmigrationRoute::all(immigration, Geo::Canada);
    assert!(all.len() > immigration.programs.len() + 1, "{all:?}");
    for route in all.iter().copied().filter(|route| *route != ImmigrationRoute::AnyCategory) {
        let name = route.name(immigration);
        assert!(!name.is_empty(), "{route:?}");
        for text in [name.clone(), name.to_uppercase()] {
            let read = with(&catalog, "immigration", &text).route;
            assert_eq!(read.name(immigration), name, "{route:?}");
        }
    }
    assert_eq!(with(&catalog, "immigration", "express-entry").route, ImmigrationRoute::AnyCategory);
    let health = with(&catalog, "immigration", "Express Entry, HEALTH");
    assert!(health.route.name(immigration).contains("healthcare"));
    let refused = |text: &str| Filter::default().set("immigration", text, &catalog).unwrap_err().reference();
    assert!(refused("express entry,").contains("more than one"));
    // What names nothing is told all that there is.
    for text in ["", "  ", "no such list"] {
        let told = refused(text);
        let names = all.iter().skip(1).map(|route| route.name(immigration));
        assert!(
            told.contains("express-entry") && names.into_iter().all(|name| told.contains(&name)),
            "{told}"
        );
    }
}

/// A sentence names the criterion, what was written and what may stand there; the filter stays as it was.
#[test]
fn what_is_no_value_is_refused_and_changes_nothing() {
    let catalog = Catalog::embedded().unwrap();
    for (word, value, says) in [
        ("teer", "6", "\"6\" is no TEER category from 0 to 5"),
        ("teer", "two", "\"two\" is no TEER category"),
        ("teer", " , ", "missing"),
        ("interest", "SX", "\"X\" is no interest letter"),
        ("interest", ",", "missing"),
        ("min-hourly", "0.99", "\"0.99\" is no pay in CAD per hour from 1 to 500"),
        ("min-hourly", "501", "from 1 to 500"),
        ("min-hourly", "NaN", "from 1 to 500"),
        ("outlook", "good", "strong-surplus, moderate-surplus"),
        ("max-exposure", "-1", "from 0 to 100"),
        ("max-exposure", "101", "from 0 to 100"),
        ("max-used-today", "101", "\"101\" is no share from 0 to 100"),
        ("min-used-today", "much", "is no share"),
        ("quadrant", "q", "high-complementarity, low-exposure"),
        ("max-schooling", "15.1", "from 0 to 15"),
        ("no-licence", "no", "required, usual, any"),
        ("saved", "no", "\"no\" is not yes"),
        ("pays-more-than", "99999", "\"99999\" is no occupation"),
        ("similar-to", "99999", "\"99999\" is no occupation"),
        ("similar-to", "32129:0", "from 1 to 515"),
        ("similar-to", "32129:516", "from 1 to 515"),
        ("max-schooling-from", "32129:16", "from 0 to 15"),
        ("esdc-similar-to", "32129:much", "not-similar, somewhat-similar, similar, very-similar"),
        ("three-year-outlook", "balance", "limited"),
        ("suits", "222222222222222222222222222222", "are no answers to the 30 statements"),
        ("suits", "9", "are no answers"),
        ("suits", "210:101", "\"101\" is no number from 0 to 100"),
        ("studied", "99.99", "\"99.99\" is no code of a field"),
        ("studied", "31.05:0", "\"0\" is no number from 0.1 to 50"),
        ("keep-unknown", "teer,x", "\"x\" is no criterion"),
        ("colour", "red", "no criterion; it may be one of teer, interest"),
    ] {
        let mut filter = Filter::default();
        let error = filter.set(word, value, &catalog).unwrap_err().reference();
        assert!(error.starts_with(word) && error.contains(says), "{word} {value}: {error}");
        assert_eq!(filter, Filter::default(), "{word} {value}");
    }
}

/// All that measures against an occupation measures against one; a second one is refused as long as another criterion
/// of the kind is on.
#[test]
fn one_occupation_is_measured_against_at_a_time() {
    let catalog = Catalog::embedded().unwrap();
    let group = |code| catalog.group(code);
    let mut filter = with(&catalog, "pays-more-than", "32129");
    let before = filter.clone();
    let error = filter.set("similar-to", "32120", &catalog).unwrap_err().reference();
    assert!(error.contains("32120: one occupation at a time, and 32129"), "{error}");
    assert_eq!(filter, before);
    filter.set("less-exposed-than", "32129", &catalog).unwrap();
    // Alone, or with all of the kind off, another one may come; what does not measure does not bind.
    for criterion in [Criterion::PaysMore, Criterion::LessExposed] {
        filter.set_on(criterion, false);
    }
    filter.set("teer", "2", &catalog).unwrap();
    assert_eq!(filter.baseline, group("32129"));
    filter.set("similar-to", "32120", &catalog).unwrap();
    assert_eq!(filter.baseline, group("32120"));
}

/// What a key does to each value, from one value in words to another: by its own step, within its bounds, or round
/// and round; the criterion is on then.
#[test]
fn a_key_moves_each_value_by_its_own_step() {
    let catalog = Catalog::embedded().unwrap();
    let baselines = ["32129", "32120", "31301"].map(|code| catalog.group(code).unwrap());
    for (word, before, steps, after) in [
        ("teer", "2,3", 1, "4,5"),
        ("teer", "0", -1, "4,5"),
        ("teer", "0", 6, "0,1"),
        ("teer", "0,5", 1, "0"),
        ("interest", "SR", 1, "R,S"),
        ("interest", "R,S", -1, "RS"),
        ("min-hourly", "28.6", 1, "30"),
        ("min-hourly", "28", -2, "26"),
        ("min-hourly", "1", -1, "1"),
        ("min-hourly", "499", 3, "500"),
        ("outlook", "balance", 1, "moderate-shortage"),
        ("outlook", "balance", -9, "strong-surplus"),
        ("outlook", "balance", 9, "strong-shortage"),
        ("max-exposure", "40", 2, "50"),
        ("max-exposure", "40", -1, "35"),
        ("max-exposure", "3", -1, "0"),
        ("max-exposure", "98", 1, "100"),
        ("max-used-today", "10", 2, "20"),
        ("max-used-today", "3", -1, "0"),
        ("min-used-today", "98", 1, "100"),
        ("quadrant", "high-complementarity", -1, "he-lc"),
        ("quadrant", "high-complementarity", 2, "not-he-lc"),
        ("max-schooling", "2.5", 2, "3.5"),
        ("max-schooling", "0", -1, "0"),
        ("max-schooling", "14.75", 1, "15"),
        ("no-licence", "any", 1, "required"),
        ("three-year-outlook", "moderate", 1, "good"),
        ("similar-to", "32129:30", 2, "32129:40"),
        ("similar-to", "32129:4", -1, "32129:1"),
        ("similar-to", "32129:513", 1, "32129:515"),
        ("esdc-similar-to", "32129:similar", -1, "32129:somewhat-similar"),
        ("max-schooling-from", "32129:2", 1, "32129:2.5"),
        ("max-schooling-from", "32129:0.5", -2, "32129:0"),
        ("esdc-similar-to", "32129:similar", 5, "32129:very-similar"),
        ("pays-more-than", "32129", 1, "32120"),
        ("pays-more-than", "32129", -1, "31301"),
        ("less-exposed-than", "32120", 2, "32129"),
        ("saved", "yes", 1, "yes"),
        ("suits", "210:70", 2, "210:80"),
        ("suits", "210:3", -1, "210:0"),
        ("suits", "210:98", 1, "210:100"),
        ("studied", "31.05:1", 2, "31.05:3"),
        ("studied", "31.05:2.6", -1, "31.05:1"),
        ("studied", "31.05:1", -1, "31.05:0.1"),
        ("studied", "31.05:0.1", 1, "31.05:1"),
        ("studied", "31.05:50", 1, "31.05:50"),
    ] {
        let mut filter = with(&catalog, word, before);
        filter.set_on(of(word), false);
        filter.step(of(word), steps, &catalog, Geo::Canada, &baselines);
        assert_eq!(filter.to_words(&catalog), [(word, after.to_owned())], "{word} {before} {steps}");
    }
}

/// Without an occupation to measure against the first of those at hand is taken, without a letter the first letter;
/// where none is at hand the criterion stays off.
#[test]
fn a_first_step_takes_the_first_value() {
    let catalog = Catalog::embedded().unwrap();
    let baselines = ["32120", "31301"].map(|code| catalog.group(code).unwrap());
    for criterion in Criterion::ALL.into_iter().filter(|criterion| criterion.is_relative()) {
        let mut filter = Filter::default();
        filter.step(criterion, 1, &catalog, Geo::Canada, &[]);
        assert!(filter.baseline.is_none() && !filter.is_active(), "{criterion:?}");
        filter.step(criterion, 1, &catalog, Geo::Canada, &baselines);
        assert!(filter.baseline == Some(baselines[0]) && filter.is_on(criterion), "{criterion:?}");
    }
    let mut filter = Filter::default();
    filter.step(Criterion::Interests, 1, &catalog, Geo::Canada, &[]);
    assert_eq!(filter.to_words(&catalog), [("interest", "R".to_owned())]);
    for criterion in [Criterion::Suits, Criterion::Studied] {
        filter.step(criterion, 1, &catalog, Geo::Canada, &[]);
        assert!(!filter.is_on(criterion), "{criterion:?} lacks what the person says");
    }
}

/// Routes turn through those of the place alone.
#[test]
fn routes_turn_through_those_of_the_place() {
    let catalog = Catalog::embedded().unwrap();
    for place in ["CA", "BC", "QC"].map(|place| place.parse::<Geo>().unwrap()) {
        let all = ImmigrationRoute::all(catalog.immigration(), place);
        let mut filter = Filter::default();
        let mut seen = Vec::new();
        for _ in &all {
            seen.push(filter.route);
            filter.step(Criterion::Immigration, 1, &catalog, place, &[]);
        }
        assert_eq!((seen, filter.route), (all, ImmigrationRoute::AnyCategory), "{place:?}");
    }
}

/// Digits are CAD per hour below a thousand, from there on CAD a year of 40 hours a week and 52.14 weeks (METHODS 1);
/// exposure and years as they stand; nothing anywhere else.
#[test]
fn digits_are_a_value_where_there_is_a_number() {
    for criterion in Criterion::ALL {
        let is_number = matches!(
            criterion,
            Criterion::Pay
                | Criterion::Exposure
                | Criterion::Schooling
                | Criterion::UsedAtMost
                | Criterion::UsedAtLeast
        );
        assert_eq!(criterion.typed("30"), is_number.then(|| "30".to_owned()), "{criterion:?}");
    }
    let hourly = |digits: &str| Criterion::Pay.typed(digits).unwrap().parse::<f32>().unwrap();
    assert!((hourly("62568") - 30.0).abs() < 1e-3 && (hourly("999") - 999.0).abs() < 1e-3);
    assert!((hourly("1000") - 1_000.0 / (40.0 * 52.14)).abs() < 1e-5);
}

/// Turned back, each criterion has its first value and is off.
#[test]
fn a_reset_criterion_is_as_at_first() {
    let catalog = Catalog::embedded().unwrap();
    for (word, value) in [
        ("teer", "5"),
        ("interest", "S,R"),
        ("min-hourly", "77"),
        ("outlook", "strong-shortage"),
        ("max-exposure", "7"),
        ("max-used-today", "7"),
        ("min-used-today", "7"),
        ("quadrant", "he-lc"),
        ("max-schooling", "7"),
        ("no-licence", "any"),
        ("immigration", "Express Entry, healthcare"),
        ("saved", "yes"),
        ("pays-more-than", "32129"),
        ("less-exposed-than", "32129"),
        ("similar-to", "32129:7"),
        ("three-year-outlook", "very-good"),
        ("esdc-similar-to", "32129:very-similar"),
        ("max-schooling-from", "32129:7"),
        ("suits", "210:7"),
        ("studied", "31.05:7"),
    ] {
        let mut filter = with(&catalog, word, value);
        filter.set("keep-unknown", word, &catalog).unwrap();
        assert!(filter.is_on(of(word)) && filter.keeps_unknown(of(word)), "{word}");
        filter.reset(of(word));
        let first = Filter { baseline: filter.baseline, person: filter.person, ..Filter::default() };
        assert_eq!(filter, first, "{word}: who is asked and what is measured against stay");
    }
}
