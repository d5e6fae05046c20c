//! Answers of programs and streams, case by case.

use super::*;
use metier_model::Lang;

fn round(category: &str, date: &str) -> Round {
    Round { category: category.to_owned(), date: date.to_owned(), number: 1, cutoff: 400, invitations: 10 }
}

#[test]
fn rounds_of_the_year_before_the_file_are_counted() {
    let mut immigration = Immigration { rounds_read: "2026-08-21".to_owned(), ..Immigration::default() };
    immigration.rounds =
        ["2026-08-07", "2025-08-22", "2025-08-21", "2024-01-01"].map(|date| round("trade", date)).to_vec();
    let trade = rounds(&immigration, "trade");
    assert_eq!((trade.last.map(|round| round.date.as_str()), trade.in_year), (Some("2026-08-07"), 2));
    assert!(!trade.or_more);
    assert_eq!(rounds(&immigration, "researchers").last, None);
    immigration.rounds = vec![round("cec", "2026-08-07"); KEPT];
    assert!(rounds(&immigration, "cec").or_more);
}

#[test]
fn a_rule_for_a_code_replaces_the_general_one() {
    let rule = |clb: u32, applies: &[&str]| Rule {
        factor: Factor::Language,
        amount: Amount::AtLeast(clb, metier_model::facts::Unit::Clb),
        teer: Vec::new(),
        applies: applies.iter().map(ToString::to_string).collect(),
        excludes: Vec::new(),
        situation: None,
    };
    let immigration =
        Immigration { rules: vec![rule(5, &[]), rule(7, &["33102"])], ..Immigration::default() };
    assert_eq!(applicable(&immigration, &[0, 1], "33102", Teer(3)), [1]);
    assert_eq!(applicable(&immigration, &[0, 1], "33103", Teer(3)), [0]);
}

fn stream(meaning: ListMeaning, gate: Option<Gate>) -> Stream {
    Stream {
        geo: 1,
        program: "PNP".to_owned(),
        name: "a stream".to_owned(),
        title: metier_model::PerLang::default(),
        meaning,
        gate,
        whole: false,
        rules: Vec::new(),
        checked: "2026-08-01".to_owned(),
        url: String::new(),
        size: 12,
    }
}

/// A list speaks first: on it, wanted or left out. Then the schooling level; and what says nothing leaves it open.
#[test]
fn a_stream_answers_by_its_list_then_by_its_level() {
    use ListMeaning::{LeftOut, NoList, Wanted};
    let immigration = Immigration::default();
    let takes = vec![2, 3];
    let only = || Some(Gate::Teer(vec![2, 3]));
    let trades = || Some(Gate::TeerOrTrade(vec![2, 3]));
    for (meaning, gate, listed, teer, outcome, reason) in [
        (Wanted, None, true, 5, Outcome::Eligible, Reason::Listed(12)),
        (Wanted, only(), true, 5, Outcome::Eligible, Reason::Listed(12)),
        (LeftOut, only(), true, 2, Outcome::NotEligible, Reason::Excluded(12)),
        (Wanted, None, false, 2, Outcome::Unknown, Reason::NotListed),
        (LeftOut, None, false, 2, Outcome::Unknown, Reason::NotExcluded(12)),
        (NoList, None, false, 2, Outcome::Unknown, Reason::NoList),
        (NoList, only(), false, 2, Outcome::Unknown, Reason::NoList),
        (NoList, only(), false, 4, Outcome::NotEligible, Reason::NotTeer(4, &takes)),
        (LeftOut, only(), false, 4, Outcome::NotEligible, Reason::NotTeer(4, &takes)),
        (Wanted, trades(), false, 3, Outcome::Unknown, Reason::NotListed),
        (LeftOut, trades(), false, 2, Outcome::Unknown, Reason::NotExcluded(12)),
        (Wanted, trades(), false, 4, Outcome::Unknown, Reason::NotTeerUnlessTrade(4, &takes)),
    ] {
        let stream = stream(meaning, gate);
        let answer = of_stream(&immigration, &stream, listed, "32129", Teer(teer));
        assert_eq!((answer.outcome, answer.reason), (outcome, reason), "{stream:?} {listed} {teer}");
    }
}

/// What is asked of one schooling level is not asked of another, and what names none is asked of all.
#[test]
fn a_condition_is_asked_of_the_levels_that_it_names() {
    let all = Personal { teer: Vec::new(), ask: Condition::Clb(5) };
    let some = Personal { teer: vec![0, 1], ask: Condition::Clb(7) };
    let own = [all, some];
    let asked = |teer| conditions(&own, Teer(teer)).collect::<Vec<_>>();
    assert_eq!(asked(1), [Ask::Condition(Condition::Clb(5)), Ask::Condition(Condition::Clb(7))]);
    assert_eq!(asked(2), [Ask::Condition(Condition::Clb(5))]);
}

/// For every unit group and place: a province tells its own streams and no other province's, the federal ones only
/// where they name the occupation, in the order of places and outcomes.
#[test]
fn answers_are_those_of_the_place_that_is_asked_for() {
    let catalog = Catalog::embedded().unwrap();
    let streams = &catalog.immigration().streams;
    let places =
        [Geo::Canada, Geo::Province(Region::ON), Geo::Province(Region::NS), Geo::Province(Region::QC)];
    for group in GroupId::all().step_by(17) {
        let facts = catalog.facts(group);
        for asked in places {
            let answers = answers(&catalog, group, &facts, asked);
            assert!(answers.is_sorted_by_key(|answer| (answer.geo.index(), answer.outcome)));
            let all_own =
                streams.iter().filter(|stream| stream.geo != 0 && Geo::at(stream.geo) == asked).count();
            let told_own = answers.iter().filter(|a| a.geo != Geo::Canada && a.geo == asked).count();
            assert_eq!(told_own, all_own, "{asked:?}");
            let lists = answers.iter().filter(|a| !matches!(a.name, Name::Program(_)) && a.geo != asked);
            for answer in lists {
                assert!(answer.geo == Geo::Canada || asked == Geo::Canada, "{answer:?}");
                assert!(matches!(answer.reason, Reason::Listed(_) | Reason::Excluded(_)), "{answer:?}");
            }
        }
        let told: usize = pilots(&catalog, &facts, Geo::Canada).len();
        let by_place: usize =
            Region::ALL.map(|r| pilots(&catalog, &facts, Geo::Province(r)).len()).iter().sum();
        assert_eq!(told, by_place, "each community lies in one province");
    }
    // Quebec selects its own workers, and the territories are told apart.
    assert_eq!(apart(Geo::Province(Region::QC)), Some(Apart::Quebec));
    assert_eq!(apart(Geo::Province(Region::NU)), Some(Apart::NoProgram));
    assert_eq!(apart(Geo::Province(Region::YT)), Some(Apart::Territory));
    assert_eq!(apart(Geo::Province(Region::ON)), None);
}

/// Each round of a province counts once, for its own stream, of which the latest is shown.
#[test]
fn rounds_of_provinces_are_counted_by_stream() {
    let catalog = Catalog::embedded().unwrap();
    let all = &catalog.immigration().province_rounds;
    let canada = province_rounds(&catalog, Geo::Canada);
    assert_eq!(canada.iter().map(|rounds| rounds.count).sum::<usize>(), all.len());
    assert!(canada.iter().any(|rounds| rounds.count > 1) && canada.len() > 3);
    assert!(canada.iter().any(|rounds| !rounds.same_day.is_empty()), "no stream draws twice on its last day");
    for rounds in &canada {
        let stream = |round: &ProvinceRound| (round.geo, round.stream.name(Lang::default()).to_lowercase());
        let own: Vec<&ProvinceRound> =
            all.iter().filter(|round| stream(round) == stream(rounds.last)).collect();
        assert_eq!(rounds.count, own.len());
        assert!(own.iter().all(|round| round.date <= rounds.last.date));
        let of_day: Vec<_> = own.iter().filter(|round| round.date == rounds.last.date).collect();
        let shown: Vec<_> = [&rounds.last].into_iter().chain(&rounds.same_day).collect();
        let name = rounds.last.stream.name(Lang::default());
        assert_eq!(shown.len(), of_day.len(), "every round of the last day is shown: {name}");
        assert!(of_day.iter().all(|round| shown.contains(round)), "{name}");
        assert!(shown.iter().is_sorted_by(|a, b| a.score >= b.score), "higher scores stand first: {name}");
        let here = province_rounds(&catalog, rounds.geo());
        assert!(
            here.iter().any(|other| other == rounds) && here.iter().all(|other| other.geo() == rounds.geo())
        );
    }
}

/// A program by level, and one by the beginnings of codes with those that are left out.
#[test]
fn a_program_tests_the_level_or_the_beginning_of_the_code() {
    let immigration = Immigration::default();
    let rule = |test: Test| ProgramRule {
        program: Program::SkilledTrades,
        rounds: String::new(),
        thresholds: String::new(),
        regions: Vec::new(),
        geos: Vec::new(),
        rules: Vec::new(),
        test,
        checked: String::new(),
        url: String::new(),
        asks: Vec::new(),
    };
    let words = |list: &[&str]| list.iter().map(ToString::to_string).collect::<Vec<String>>();
    let by_code = rule(Test::Prefixes { include: words(&["72", "632"]), except: words(&["726"]) });
    let by_level = rule(Test::Teer(vec![0, 1]));
    for (rule, code, outcome) in [
        (&by_code, "72200", Outcome::Eligible),
        (&by_code, "63200", Outcome::Eligible),
        (&by_code, "72600", Outcome::NotEligible),
        (&by_code, "63100", Outcome::NotEligible),
        (&by_level, "21231", Outcome::Eligible),
        (&by_level, "32129", Outcome::NotEligible),
    ] {
        let answer = of_program(&immigration, rule, code, Teer::of(code));
        assert_eq!(answer.outcome, outcome, "{code}");
        assert_eq!(answer.rounds, None, "it names no rounds of its own");
    }
}

#[test]
fn a_rule_is_as_old_as_its_check() {
    let immigration = Immigration::default();
    let stream = stream(ListMeaning::NoList, None);
    let answer = of_stream(&immigration, &stream, false, "32129", Teer(2));
    let today = |day: &str| Day::parse(day).unwrap();
    assert_eq!(answer.age(today("2026-08-31")), Some(30));
    assert_eq!(answer.age(today("2026-08-01")), Some(0));
    assert_eq!(Answer { checked: "", ..answer }.age(today("2026-08-31")), None);
}

/// Where an Atlantic province does not endorse the occupation, the federal program says no as well, with its reason.
#[test]
fn what_a_province_does_not_endorse_is_open_in_no_program() {
    let catalog = Catalog::embedded().unwrap();
    let atlantic = [Region::NL, Region::PE, Region::NS, Region::NB].map(Geo::Province);
    let (mut refused, mut open) = (0, 0);
    for group in GroupId::all() {
        let facts = catalog.facts(group);
        for asked in atlantic {
            let answers = answers(&catalog, group, &facts, asked);
            let own = answers
                .iter()
                .find(|a| a.geo == asked && matches!(a.name, Name::Stream { program: "AIP", .. }));
            let federal = answers.iter().find(|a| a.name == Name::Program(Program::Atlantic));
            let (Some(own), Some(federal)) = (own, federal) else { continue };
            let by_level = of_program(
                catalog.immigration(),
                catalog.immigration().programs.iter().find(|rule| rule.program == Program::Atlantic).unwrap(),
                catalog.code(group),
                Teer::of(catalog.code(group)),
            );
            if own.outcome == Outcome::NotEligible && by_level.outcome == Outcome::Eligible {
                assert_eq!((federal.outcome, &federal.reason), (Outcome::NotEligible, &own.reason));
                refused += 1;
            } else {
                assert_eq!((federal.outcome, &federal.reason), (by_level.outcome, &by_level.reason));
                open += 1;
            }
        }
    }
    assert!(refused > 0 && open > 0, "{refused} {open}");
}

/// Express Entry is the federal programs but Atlantic immigration, with its categories; no province's stream is part.
#[test]
fn atlantic_immigration_and_the_provinces_streams_are_outside_express_entry() {
    use Program::{Atlantic, CanadianExperience, SkilledTrades, SkilledWorker};
    let programs = [CanadianExperience, SkilledWorker, SkilledTrades, Atlantic];
    assert_eq!(programs.map(|program| Name::Program(program).is_express_entry()), [true, true, true, false]);
    assert!(Name::Category("trade").is_express_entry());
    let stream = Name::Stream { program: "PNP", names: metier_model::PerLang::default() };
    assert!(!stream.is_express_entry());
}

/// One question, one answer: where a province does not endorse an occupation, the federal program that needs its
/// endorsement does not take it either, for the province's reason; elsewhere it answers for itself.
#[test]
fn the_federal_program_follows_the_province_that_does_not_endorse() {
    let catalog = Catalog::embedded().unwrap();
    let places = ["NB", "NS", "PE", "NL"].map(|place| place.parse::<Geo>().unwrap());
    let (mut refused, mut free) = (0, 0);
    for group in GroupId::all() {
        let facts = catalog.facts(group);
        let federal = |answers: &[Answer<'_>]| {
            let own = answers.iter().find(|answer| answer.name == Name::Program(Program::Atlantic));
            own.map(|own| (own.outcome, format!("{:?}", own.reason)))
        };
        let elsewhere = answers(&catalog, group, &facts, Geo::Canada);
        let everywhere = federal(&elsewhere).unwrap();
        for asked in places {
            let own = answers(&catalog, group, &facts, asked);
            let refuses = |answer: &&Answer<'_>| {
                matches!(answer.name, Name::Stream { program: "AIP", .. })
                    && answer.outcome == Outcome::NotEligible
            };
            let told = federal(&own).unwrap();
            for other in own.iter().filter(|answer| answer.name != Name::Program(Program::Atlantic)) {
                let same = elsewhere.iter().find(|answer| answer.name == other.name);
                let program = matches!(other.name, Name::Program(_));
                assert!(!program || same.is_some_and(|same| same.outcome == other.outcome), "{other:?}");
            }
            match own.iter().find(refuses) {
                Some(province) if everywhere.0 == Outcome::Eligible => {
                    assert_eq!(told, (Outcome::NotEligible, format!("{:?}", province.reason)));
                    refused += 1;
                }
                _ => {
                    assert_eq!(told, everywhere, "{} {asked:?}", catalog.code(group));
                    free += 1;
                }
            }
        }
    }
    assert!(refused > 0 && free > 1_000, "{refused} {free}");
}

/// A community stands where it lies: a province is told its own, Canada all of them.
#[test]
fn communities_are_those_of_the_place() {
    let catalog = Catalog::embedded().unwrap();
    let (mut all, mut of_provinces) = (0, 0);
    for group in GroupId::all().step_by(7) {
        let facts = catalog.facts(group);
        let of = |asked: Geo| pilots(&catalog, &facts, asked);
        for asked in Region::ALL.into_iter().map(Geo::Province) {
            assert!(of(asked).iter().all(|community| place_of(community) == asked), "{asked:?}");
            of_provinces += of(asked).len();
        }
        all += of(Geo::Canada).len();
    }
    assert!(all > 0 && all == of_provinces, "{all} {of_provinces}");
}
