//! Immigration says what the tables say and no more: conditions of one program, absence is no yes, listed is not drawn.

#![allow(clippy::expect_used)]

use std::collections::BTreeSet;

use metier::content::immigration_words as words;
use metier::evidence::immigration::{self, Answer, Apart, Ask, Name, Outcome, Reason};
use metier_data::Catalog;
use metier_model::facts::{Amount, Change, Condition, Factor, Program, Unit};
use metier_model::schema::Region;
use metier_model::{Geo, GroupId};
use metier_words::{Language, Locale, Text};

fn answers<'c>(catalog: &'c Catalog, code: &str, geo: Geo) -> Vec<Answer<'c>> {
    let group = catalog.group(code).expect(code);
    immigration::answers(catalog, group, &catalog.facts(group), geo)
}

fn everywhere() -> impl Iterator<Item = Geo> {
    std::iter::once(Geo::Canada).chain(Region::ALL.into_iter().map(Geo::Province))
}

fn category<'a, 'c>(answers: &'a [Answer<'c>], key: &str) -> &'a Answer<'c> {
    answers.iter().find(|answer| answer.name == Name::Category(key)).expect(key)
}

#[test]
fn every_threshold_reaches_the_screen() {
    let catalog = Catalog::embedded().unwrap();
    let mut reached = BTreeSet::new();
    for geo in everywhere() {
        for group in GroupId::all() {
            for answer in immigration::answers(&catalog, group, &catalog.facts(group), geo) {
                reached.extend(answer.thresholds.iter().copied());
            }
        }
    }
    let rules = catalog.immigration().rules.len();
    let lost: Vec<usize> = (0..rules).filter(|&rule| !reached.contains(&(rule as u16))).collect();
    assert_eq!((rules, lost), (194, vec![]));
}

/// Absence from a list of excluded occupations is unknown, or no by TEER; a yes rests on a list or a program's test.
#[test]
fn a_yes_rests_on_a_list_or_on_the_programs_own_test() {
    let catalog = Catalog::embedded().unwrap();
    for geo in everywhere() {
        for group in GroupId::all() {
            for answer in immigration::answers(&catalog, group, &catalog.facts(group), geo) {
                let settled =
                    matches!(answer.reason, Reason::Listed(_) | Reason::Teer(..) | Reason::InGroup(_));
                assert_eq!(answer.outcome == Outcome::Eligible, settled, "{answer:?}");
            }
        }
    }
    let province = |code, region| -> Vec<Outcome> {
        let geo = Geo::Province(region);
        let all = answers(&catalog, code, geo);
        all.iter().filter(|answer| answer.geo == geo).map(|answer| answer.outcome).collect()
    };
    let nursery = province("85120", Region::SK);
    assert!(!nursery.is_empty() && !nursery.contains(&Outcome::Eligible), "{nursery:?}");
    // The federal answer on the Atlantic program and New Brunswick's cannot differ.
    let geo = Geo::Province(Region::NB);
    for group in GroupId::all() {
        let all = immigration::answers(&catalog, group, &catalog.facts(group), geo);
        let federal = all.iter().find(|a| a.name == Name::Program(Program::Atlantic)).unwrap();
        let own = all.iter().find(|a| matches!(a.name, Name::Stream { program: "AIP", .. })).unwrap();
        if federal.outcome == Outcome::NotEligible {
            assert_eq!(own.outcome, Outcome::NotEligible, "{}", catalog.code(group));
        }
    }
}

#[test]
fn a_category_asks_for_its_own_conditions_alone() {
    let catalog = Catalog::embedded().unwrap();
    let own = |code, key| -> Vec<Condition> {
        let all = answers(&catalog, code, Geo::Canada);
        let asks = &category(&all, key).asks;
        asks.iter()
            .map(|ask| match ask {
                Ask::Condition(condition) => *condition,
                Ask::Threshold { .. } => panic!("{code} {key}: {ask:?}"),
            })
            .collect()
    };
    assert_eq!(own("32129", "healthcare"), [Condition::WorkInOccupation(12, 3), Condition::Profile]);
    for (code, key) in [("31102", "physicians"), ("41200", "researchers"), ("00012", "senior-managers")] {
        assert_eq!(own(code, key), [Condition::WorkInOccupationInCanada(12, 3), Condition::Profile]);
        let all = answers(&catalog, code, Geo::Canada);
        assert_eq!(category(&all, key).in_force.unwrap().change, Change::New, "{key} had no before");
    }
    let military = [Condition::ForeignForce(10), Condition::ForcesOffer, Condition::Profile];
    assert_eq!(own("42102", "military"), military);
    let all = answers(&catalog, "32129", Geo::Canada);
    assert_eq!(category(&all, "healthcare").in_force.unwrap().change, Change::MonthsFrom(6));
    // The thresholds of the Atlantic program stand with that program alone.
    let all = answers(&catalog, "32129", Geo::Province(Region::NB));
    let hours = |answer: &&Answer| {
        answer.asks.iter().any(|ask| matches!(ask, Ask::Threshold { factor: Factor::WorkHours, .. }))
    };
    let names: Vec<Name> = all.iter().filter(hours).map(|answer| answer.name).collect();
    assert_eq!(names, [Name::Program(Program::Atlantic)]);
}

#[test]
fn a_special_threshold_replaces_the_general_one() {
    let catalog = Catalog::embedded().unwrap();
    let geo = Geo::Province(Region::AB);
    let all = answers(&catalog, "33102", geo);
    let opportunity = all
        .iter()
        .find(|a| matches!(a.name, Name::Stream { names, .. } if names.0[0] == "AAIP Alberta Opportunity Stream"))
        .unwrap();
    let language: Vec<Amount> = opportunity
        .asks
        .iter()
        .filter_map(|ask| match ask {
            Ask::Threshold { factor: Factor::Language, amounts } => Some(amounts),
            _ => None,
        })
        .flatten()
        .map(|(amount, _)| *amount)
        .collect();
    assert_eq!(language, [Amount::AtLeast(7, Unit::Clb)]);
    let said = words::asks(opportunity).unwrap().reference();
    assert!(
        said.contains("12 months in the province within the last 18 months or 24 months in Canada or abroad"),
        "{said}"
    );
}

/// Manitoba's two lists share one table of thresholds by code: a threshold stands beside the list that the code is on.
#[test]
fn a_threshold_of_a_code_stands_with_the_list_that_it_is_on() {
    let catalog = Catalog::embedded().unwrap();
    let geo = Geo::Province(Region::MB);
    let told = |code: &str| -> Vec<(Outcome, usize)> {
        let all = answers(&catalog, code, geo);
        let is_list = |answer: &&Answer| matches!(answer.name, Name::Stream { names, .. } if names.0[0].contains("In-Demand"));
        all.iter().filter(is_list).map(|answer| (answer.outcome, answer.thresholds.len())).collect()
    };
    for code in ["32129", "33102", "94141"] {
        assert_eq!(told(code), [(Outcome::Eligible, 1), (Outcome::Unknown, 0)], "{code}");
    }
    assert_eq!(told("32102"), [(Outcome::Unknown, 0), (Outcome::Unknown, 0)]);
}

/// Listed is not drawn: the last round, its day and cut-off, and how many in a year.
#[test]
fn a_category_tells_its_last_round() {
    let catalog = Catalog::embedded().unwrap();
    let of = |code, key| {
        let all = answers(&catalog, code, Geo::Canada);
        Text::from(words::rounds(category(&all, key).rounds.unwrap())).reference()
    };
    assert_eq!(
        of("21220", "stem"),
        "no round since 2024-04-11 (491 points or more, 4,500 invitations), by the file of 2026-08-21"
    );
    assert_eq!(of("41200", "researchers"), "no round yet in the file of 2026-08-21");
    let healthcare = of("32129", "healthcare");
    assert!(
        healthcare.starts_with("last round 2026-06-25: 475 points or more, 4,000 invitations; "),
        "{healthcare}"
    );
    let all = answers(&catalog, "32129", Geo::Canada);
    let cec = all.iter().find(|a| a.name == Name::Program(Program::CanadianExperience)).unwrap();
    let said = Text::from(words::rounds(cec.rounds.unwrap())).reference();
    assert!(said.contains("; 12 rounds or more in the 12 months before 2026-08-21"), "{said}");
}

#[test]
fn places_without_streams_of_their_own_have_a_word() {
    assert_eq!(immigration::apart(Geo::Province(Region::QC)), Some(Apart::Quebec));
    for region in [Region::YT, Region::NT, Region::NU] {
        assert!(immigration::apart(Geo::Province(region)).is_some());
    }
    let catalog = Catalog::embedded().unwrap();
    let streams = &catalog.immigration().streams;
    for (geo, region) in (1..).zip(Region::ALL) {
        let own = streams.iter().any(|stream| stream.geo == geo);
        assert_eq!(immigration::apart(Geo::Province(region)).is_none(), own, "{region:?}");
    }
}

#[test]
fn communities_of_the_pilots_are_told() {
    let catalog = Catalog::embedded().unwrap();
    let named = |geo| {
        let named = |group: &GroupId| !immigration::pilots(&catalog, &catalog.facts(*group), geo).is_empty();
        GroupId::all().filter(named).count()
    };
    assert_eq!(named(Geo::Canada), 171);
    assert_eq!(named(Geo::Province(Region::QC)), 0);
    assert_eq!(catalog.immigration().communities.len(), 20);
    let rows: u32 = catalog.immigration().communities.iter().map(|c| u32::from(c.size)).sum();
    assert_eq!(rows, 500);
}

/// Nothing of the page stays English in French or Japanese but names of streams.
#[test]
fn what_is_asked_is_said_in_every_language() {
    let catalog = Catalog::embedded().unwrap();
    for language in [Language::Fr, Language::Ja] {
        let locale = Locale::new(language);
        for geo in everywhere() {
            for code in ["32129", "31102", "42102", "62020", "75101", "33102"] {
                for answer in answers(&catalog, code, geo) {
                    let said = words::asks(&answer).map(|text| text.say(&locale)).unwrap_or_default();
                    for english in ["language:", "months", "within", " or more", "work experience"] {
                        assert!(!said.contains(english), "{said}");
                    }
                }
            }
        }
    }
}

/// METHODS §6: a federal answer and a provincial one to the same question cannot differ.
#[test]
fn a_province_and_the_federal_program_answer_one_question_alike() {
    let catalog = Catalog::embedded().unwrap();
    let mut refused = 0;
    for geo in everywhere() {
        for group in GroupId::all() {
            let answers = immigration::answers(&catalog, group, &catalog.facts(group), geo);
            let federal = answers.iter().find(|a| a.name == Name::Program(Program::Atlantic));
            let own = answers
                .iter()
                .find(|a| a.geo == geo && matches!(a.name, Name::Stream { program: "AIP", .. }));
            let (Some(federal), Some(own)) = (federal, own) else { continue };
            if own.outcome == Outcome::NotEligible {
                assert_eq!(federal.outcome, Outcome::NotEligible, "{} {}", catalog.code(group), geo.code());
                refused += 1;
            }
        }
    }
    assert!(refused > 50, "{refused}");
}

/// A list of what no stream of a program takes answers for all of its streams.
#[test]
fn what_a_program_leaves_out_none_of_its_streams_leaves_open() {
    let catalog = Catalog::embedded().unwrap();
    let bc = Geo::Province(Region::BC);
    let mut left_out = 0;
    for group in GroupId::all() {
        let all = immigration::answers(&catalog, group, &catalog.facts(group), bc);
        let own: Vec<&Answer> =
            all.iter().filter(|answer| matches!(answer.name, Name::Stream { program: "PNP", .. })).collect();
        let whole = own.iter().any(|answer| {
            let named =
                matches!(answer.name, Name::Stream { names, .. } if names.0[0].ends_with("all streams"));
            named && answer.outcome == Outcome::NotEligible
        });
        left_out += usize::from(whole);
        let open = own.iter().any(|answer| answer.outcome == Outcome::Unknown);
        assert!(!(whole && open), "{}", catalog.code(group));
    }
    assert_eq!(left_out, 12);
}

/// Rounds that ask for no occupation stand beside a program that has none of its own, and none is left out.
#[test]
fn a_program_without_rounds_of_its_own_is_drawn_by_the_general_ones() {
    let catalog = Catalog::embedded().unwrap();
    let open: Vec<(&str, String)> = immigration::open_rounds(&catalog)
        .map(|(kind, rounds)| (kind.token(), rounds.last.unwrap().date.clone()))
        .collect();
    let told: Vec<(&str, &str)> = open.iter().map(|(kind, day)| (*kind, day.as_str())).collect();
    assert_eq!(told[..2], [("general", "2024-04-23"), ("francophone", "2026-08-19")]);
    let all = answers(&catalog, "32129", Geo::Canada);
    let fsw = all.iter().find(|a| a.name == Name::Program(Program::SkilledWorker)).unwrap();
    let said = Text::from(words::rounds_of(fsw.name, fsw.rounds.unwrap())).reference();
    assert!(said.starts_with("no round for this program alone since 2023-02-02"), "{said}");
    // Every category of the table is some program's, some category's or one of these.
    let immigration = catalog.immigration();
    assert_eq!(told.len(), immigration.open.len());
    let named = |key: &str| {
        immigration.open.iter().any(|open| open.rounds == key)
            || immigration.categories.iter().any(|category| category.key == key)
            || immigration.programs.iter().any(|program| program.rounds == key)
    };
    for round in &immigration.rounds {
        assert!(named(&round.category), "{}", round.category);
    }
}
