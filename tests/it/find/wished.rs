//! Conditions of work instead of its name, and words that name no work, in either language.

use metier_search::{Condition, Topic};

use super::*;

/// A question of conditions is answered by those that meet them, and by nothing else.
#[test]
fn conditions_of_work_lead_to_those_that_meet_them() {
    let mut searcher = searcher();
    for (lang, query, wanted) in [
        (Lang::En, "job with no math", vec![Condition::NoMath]),
        (Lang::En, "I hate math", vec![Condition::NoMath]),
        (Lang::En, "work alone", vec![Condition::Alone]),
        (Lang::En, "jobs for introverts", vec![Condition::Alone]),
        (Lang::En, "work alone, no computers", vec![Condition::Alone, Condition::NoComputers]),
        (Lang::En, "well paid jobs without a degree", vec![Condition::WellPaid, Condition::NoDegree]),
        (Lang::En, "no experience", vec![Condition::NoSchooling]),
        (Lang::En, "creative job", vec![Condition::Creative]),
        (Lang::En, "work outdoors", vec![Condition::Outdoors]),
        (Lang::En, "outdoor job", vec![Condition::Outdoors]),
        (Lang::En, "indoor work", vec![Condition::Indoors]),
        (Lang::En, "desk job", vec![Condition::Sitting]),
        (Lang::En, "no sitting all day", vec![Condition::NoSitting]),
        (Lang::En, "standing job", vec![Condition::Standing]),
        (Lang::En, "job with no noise", vec![Condition::Quiet]),
        (Lang::En, "afraid of heights", vec![Condition::NoHeights]),
        (Lang::En, "no dangerous work", vec![Condition::Safe]),
        (Lang::En, "regular hours", vec![Condition::RegularHours]),
        (Lang::En, "low stress job", vec![Condition::NoPressure]),
        (Lang::Fr, "travailler dehors", vec![Condition::Outdoors]),
        (Lang::Fr, "travail à l'intérieur", vec![Condition::Indoors]),
        (Lang::Fr, "pas de bruit", vec![Condition::Quiet]),
        (Lang::Fr, "travailler debout", vec![Condition::Standing]),
        (Lang::Fr, "horaire régulier", vec![Condition::RegularHours]),
        (Lang::Fr, "emploi sans danger", vec![Condition::Safe]),
        (Lang::Fr, "travailler seul", vec![Condition::Alone]),
        (Lang::Fr, "sans maths", vec![Condition::NoMath]),
        (Lang::Fr, "je n'aime pas les maths", vec![Condition::NoMath]),
        (Lang::Fr, "métier manuel", vec![Condition::Hands]),
        (Lang::Fr, "emploi bien payé", vec![Condition::WellPaid]),
    ] {
        searcher.set_language(lang);
        let hits = searcher.search(query, 10);
        let met = |hit: &metier_search::Hit| matches!(&hit.via, Some(Via::Conditions(own)) if *own == wanted);
        assert!(hits.len() >= 5 && hits.iter().all(met), "{query}: {hits:?}");
    }
    // What names work is asked for by its name.
    searcher.set_language(Lang::En);
    for query in ["math teacher", "sales manager", "computer programmer", "no math teacher", "team leader"] {
        let hits = searcher.search(query, 5);
        assert!(hits.iter().all(|hit| !matches!(hit.via, Some(Via::Conditions(_)))), "{query}: {hits:?}");
    }
}

/// Each condition is met by some and not by all, by those whom one would name, and never by those whom one would not.
#[test]
fn who_meets_a_condition_is_whom_one_would_name() {
    let mut searcher = searcher();
    for (query, one, other) in [
        ("job with no math", "65310", "21210"),
        ("work alone", "75101", "41300"),
        ("no customers", "14111", "65100"),
        ("sitting job", "11200", "73110"),
        ("physical work", "73110", "11100"),
        ("work outdoors", "85121", "11100"),
        ("desk job", "14100", "73110"),
        ("dangerous job", "72203", "11100"),
        ("regular hours", "11100", "73110"),
        ("jobs without a degree", "42100", "31301"),
        ("no schooling needed", "65201", "31110"),
        ("job with writing", "51110", "65310"),
    ] {
        let codes: Vec<&str> = searcher.search(query, 60).iter().map(|hit| hit.code).collect();
        assert!(codes.contains(&one) && !codes.contains(&other), "{query}: {codes:?}");
        assert!(codes.len() < 300, "{query}");
    }
}

#[test]
fn words_that_name_no_work_say_what_they_are_of() {
    let mut searcher = searcher();
    for (lang, query, topic) in [
        (Lang::En, "IELTS", Topic::LanguageTest),
        (Lang::Fr, "TEF", Topic::LanguageTest),
        (Lang::En, "WES", Topic::Assessment),
        (Lang::En, "express entry", Topic::Immigration),
        (Lang::Fr, "permis de travail", Topic::Immigration),
        (Lang::En, "apprenticeship", Topic::Apprenticeship),
        (Lang::En, "TEER", Topic::Classification),
        (Lang::En, "night shift", Topic::Hours),
        (Lang::Fr, "travail de nuit", Topic::Hours),
    ] {
        searcher.set_language(lang);
        assert_eq!(searcher.topic(query), Some(topic), "{query}");
        assert!(searcher.search(query, 5).is_empty(), "{query}");
    }
    assert_eq!(searcher.topic("welder"), None);
}
