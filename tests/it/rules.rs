//! Rules of evidence and plan that no screen makes visible when they slip: worked by hand, or asked of every occupation.

#![allow(clippy::float_cmp)]

use metier::evidence::ai::Duty;
use metier::evidence::immigration::{self, Name};
use metier::evidence::pay::{self, HoursBasis, Place};
use metier::evidence::rating::Input;
use metier::evidence::said::Said;
use metier::evidence::skills::{Family, Level, highest};
use metier::evidence::{Evidence, outlook, payback, schooling};
use metier::plan::between::Schools;
use metier::plan::filter::eval::Verdict;
use metier::plan::filter::{Criterion, Filter, FilterEval};
use metier::plan::interests::Answers;
use metier::plan::moves::{self, Moves, Start};
use metier::plan::order::Order;
use metier::plan::pair::StatedYears;
use metier::plan::path::{Ground, Path, Step};
use metier::plan::person::Person;
use metier_data::Catalog;
use metier_model::facts::Program;
use metier_model::schema::{Duration, Region, Route, Setting};
use metier_model::{Geo, GroupId, Lang, PerLang};

const BC: Geo = Geo::Province(Region::BC);

fn with(run: impl FnOnce(&Catalog, &Evidence)) {
    let catalog = Catalog::embedded().unwrap();
    run(&catalog, &Evidence::new(&catalog));
}

fn filter_of(person: Person, baseline: Option<GroupId>) -> Filter {
    let mut filter = Filter::default();
    (filter.person, filter.baseline) = (person, baseline);
    filter
}

fn level(scale: usize, value: f32, mean: f32) -> Level {
    Level { scale, family: Family::Skills, value, mean }
}

#[test]
fn every_input_of_the_rating_names_sources_that_the_program_has() {
    with(|catalog, _| {
        for input in Input::ALL {
            assert!(!input.sources().is_empty(), "{input:?}");
            for id in input.sources() {
                assert!(catalog.source(id, Lang::En).is_some(), "{input:?}: {id:?}");
            }
        }
    });
}

/// Of one O*NET occupation the shares are its own counts; of several they are shares as well.
#[test]
fn shares_of_tasks_are_shares() {
    with(|catalog, evidence| {
        let mut known = 0;
        for group in GroupId::all() {
            let code = catalog.code(group);
            let links = metier::evidence::ai::links(catalog.crosswalk(), group);
            let impact = evidence.ai(group);
            let Some(shares) = impact.tasks.value() else {
                let rated = |link: &metier_model::facts::Link| {
                    catalog.onet()[link.onet as usize].tasks.iter().any(|&count| count > 0)
                };
                assert!(!links.iter().any(rated), "{code} has tasks with labels");
                continue;
            };
            known += 1;
            assert!((shares.iter().sum::<f32>() - 1.0).abs() < 1e-4, "{code}: {shares:?}");
            if let [link] = links {
                let tasks = catalog.onet()[link.onet as usize].tasks.map(f32::from);
                let all: f32 = tasks.iter().sum();
                assert!(
                    shares.iter().zip(tasks).all(|(share, count)| (share * all - count).abs() < 1e-3),
                    "{code}"
                );
            }
        }
        assert!(known > 400, "{known}");
    });
}

#[test]
fn a_duty_is_in_use_where_any_of_it_is_seen() {
    let duty = |observed| Duty {
        tasks: vec![1],
        label: None,
        tie: false,
        observed,
        physical: None,
        counts: [1, 0, 0],
    };
    assert!(duty(Some(0.25)).used() && !duty(Some(0.0)).used() && !duty(None).used());
}

#[test]
fn pay_that_is_said_is_the_same_pay_in_any_unit() {
    let said = |text: &str| Said::read(text).unwrap();
    for text in ["41.50/h", "1660 a week", "7213 a month", "86556 a year"] {
        let said = said(text);
        assert!((said.at_hours(40.0) - 41.5).abs() < 0.01, "{text}: {}", said.at_hours(40.0));
        assert!((said.full_time() / 41.5 - 2085.6).abs() < 0.5, "{text}: {}", said.full_time());
    }
    with(|catalog, _| {
        // Legislators are paid by the year: what is said by the year comes back as it was said.
        let pay = pay::pay(catalog, catalog.group("00010").unwrap(), Geo::Canada);
        assert!(pay.annual_only);
        for (text, year) in
            [("86556 a year", 86_556.0), ("7213 a month", 86_556.0), ("1660 a week", 86_556.0)]
        {
            let (low, high) = said(text).by_year(&pay, HoursBasis::Usual);
            assert!((low / year - 1.0).abs() < 0.001 && low == high, "{text}: {low}");
        }
    });
}

#[test]
fn a_week_has_its_usual_hours_where_they_are_asked_for_and_published() {
    with(|catalog, _| {
        let mut other = 0;
        for group in GroupId::all() {
            let pay = pay::pay(catalog, group, BC);
            assert_eq!(pay.hours(HoursBasis::FullTime), 40.0);
            let usual = pay.usual_hours.value().copied().unwrap_or(40.0);
            assert_eq!(pay.hours(HoursBasis::Usual), usual, "{}", catalog.code(group));
            other += usize::from(usual != 40.0);
        }
        assert!(other > 100, "{other}");
    });
}

#[test]
fn the_projection_of_bc_is_told_in_bc_alone() {
    with(|catalog, _| {
        let told = |place| {
            GroupId::all().filter(move |&g| outlook::outlook(&catalog.facts(g), place).bc.value().is_some())
        };
        assert!(told(BC).count() > 400);
        assert_eq!((told(Geo::Canada).count(), told(Geo::Province(Region::AB)).count()), (0, 0));
    });
}

#[test]
fn express_entry_is_three_programs_and_the_categories() {
    let names = PerLang::default();
    for (name, is) in [
        (Name::Program(Program::SkilledWorker), true),
        (Name::Program(Program::Atlantic), false),
        (Name::Category("health"), true),
        (Name::Stream { program: "PNP", names }, false),
    ] {
        assert_eq!(name.is_express_entry(), is, "{name:?}");
    }
}

#[test]
fn every_round_of_a_province_is_counted_once_and_under_its_stream() {
    with(|catalog, _| {
        let all = &catalog.immigration().province_rounds;
        let told = immigration::province_rounds(catalog, Geo::Canada);
        assert_eq!(told.iter().map(|rounds| rounds.count).sum::<usize>(), all.len());
        let name = |round: &metier_model::facts::ProvinceRound| {
            (round.geo, round.stream.name(Lang::En).to_lowercase())
        };
        for rounds in &told {
            let own = all.iter().filter(|round| name(round) == name(rounds.last));
            assert_eq!(own.count(), rounds.count, "{:?}", name(rounds.last));
        }
    });
}

/// The lengths in every single way through some steps: alternatives are ways of their own.
pub(crate) fn singly(route: &Route) -> Vec<Vec<u16>> {
    match route {
        Route::Step(step) => vec![vec![*step]],
        Route::Optional(_) => vec![Vec::new()],
        Route::Or(parts) => parts.iter().flat_map(singly).collect(),
        Route::Then(parts) => parts.iter().map(singly).fold(vec![Vec::new()], |ways, next| {
            ways.iter().flat_map(|way| next.iter().map(|steps| [&way[..], steps].concat())).collect()
        }),
    }
}

/// A sum is no firmer than its weakest part: over all occupations and roles the schooling is published only where
/// each length in it is, estimated where one is, and neither where nothing in it has a length.
#[test]
fn the_schooling_is_no_firmer_than_its_weakest_length() {
    use Setting::{College, Course, Graduate, University};
    with(|catalog, _| {
        let mut seen = [0; 3];
        for group in GroupId::all() {
            let Some(occupation) = catalog.occupation(group, Lang::En) else { continue };
            for role in (0..occupation.roles.len()).map(Some).chain([None]) {
                let roles = (0..occupation.roles.len()).filter(|at| role.is_none_or(|role| role == *at));
                let ways = roles.filter_map(|at| occupation.way_of(at, Geo::Canada));
                let steps: Vec<u16> = ways.flat_map(|way| singly(&way).concat()).collect();
                let lengths = |is_school: bool| -> Vec<Duration> {
                    let steps = steps.iter().map(|&at| &occupation.training[usize::from(at)]);
                    let own = steps.filter(|step| match step.setting {
                        College | University | Graduate | Course => is_school,
                        Setting::School | Setting::Exam => false,
                        _ => !is_school,
                    });
                    own.map(|step| step.length).filter(|length| length.months().is_some()).collect()
                };
                let weakest = |lengths: &[Duration]| {
                    let official = |length: &Duration| matches!(length, Duration::Official(..));
                    (!lengths.is_empty()).then(|| lengths.iter().all(official))
                };
                let length = schooling::length(&occupation, role, Geo::Canada).unwrap();
                let name = format!("{} {role:?}", catalog.code(group));
                assert_eq!(length.schooling.is_published(), weakest(&lengths(true)), "{name}");
                // Years of other work in the place of what is learned are no length of it.
                if occupation.programs(Geo::Canada).iter().any(|way| way.by_work) {
                    continue;
                }
                assert_eq!(length.practice.is_published(), weakest(&lengths(false)), "{name}");
                let all = [lengths(true), lengths(false)].concat();
                assert_eq!(length.whole.is_published(), weakest(&all), "{name}");
                let Some(schooling) = payback::schooling(&occupation, role, Geo::Canada) else { continue };
                let told = lengths(!schooling.apprenticeship);
                assert_eq!(schooling.published, weakest(&told), "{name}");
                seen[schooling.published.map_or(2, usize::from)] += 1;
            }
        }
        assert!(seen.iter().all(|&n| n > 50), "{seen:?}");
    });
}

#[test]
fn the_highest_levels_are_of_the_family_that_is_asked_for() {
    let knowledge = Level { family: Family::Knowledge, ..level(9, 3.0, 0.0) };
    let levels = [level(0, 2.0, 1.0), knowledge, level(1, 4.0, 1.0), level(2, 0.0, 1.0), level(3, 4.0, 3.0)];
    let scales = |family| highest(&levels, family).iter().map(|level| level.scale).collect::<Vec<_>>();
    assert_eq!(
        scales(Family::Skills),
        [1, 3, 0],
        "of equals the one further above the mean; none that does not apply"
    );
    assert_eq!(scales(Family::Knowledge), [9]);
}

#[test]
fn what_is_held_and_what_is_missing_of_other_work() {
    let own = [level(0, 4.0, 2.0), level(1, 2.0, 2.0), level(2, 5.0, 2.0), level(3, 1.0, 2.0)];
    let there = [level(0, 3.0, 2.0), level(1, 4.0, 2.0), level(2, 0.0, 2.0), level(3, 2.0, 2.0)];
    let scales = |gaps: &[moves::Gap]| gaps.iter().map(|gap| gap.own.scale).collect::<Vec<_>>();
    assert_eq!(scales(&moves::held(&own, &there)), [0], "what does not apply there is not held of it");
    let gaps = moves::gaps(&own, &there);
    assert_eq!(scales(&gaps), [1, 3], "the furthest first");
    assert!((gaps[0].share() - 0.4).abs() < 1e-6, "two of five levels");
}

#[test]
fn a_move_that_is_opened_has_its_gaps_and_its_schooling() {
    with(|catalog, evidence| {
        let group = |code| catalog.group(code).unwrap();
        let start = Start {
            group: group("32129"),
            role: None,
            place: Place::default(),
            hours: HoursBasis::FullTime,
            lang: Lang::En,
        };
        let moves = Moves::new(evidence, start);
        for to in ["32120", "31301", "65200"].map(group) {
            let there = moves.to(to);
            let (gaps, held) = moves::compared(evidence, moves.levels(), to);
            assert_eq!((&there.gaps, &there.held), (&gaps, &held), "{}", catalog.code(to));
            let schools = Schools::new(catalog, Geo::Canada);
            let expected = schools.of_move(group("32129"), to);
            assert_eq!(there.schooling, expected, "{}", catalog.code(to));
        }
        assert!(!moves.to(group("31301")).gaps.is_empty());
    });
}

#[test]
fn practice_of_a_path_is_the_sum_and_known_where_all_of_it_is() {
    let of = StatedYears::of;
    let step = |practice| Step {
        to: GroupId(0),
        ground: Ground::Near,
        percentile: 95.0,
        up: 0,
        schooling: of(2.0, true),
        apprenticeship: false,
        by_work: None,
        practice,
        licensed: false,
    };
    let path = |steps: &[Step]| Path { steps: steps.to_vec(), cost: 0.0, rank: 0.0 };
    assert_eq!(path(&[step(of(1.0, true)), step(of(0.5, true))]).practice(), of(1.5, true));
    assert_eq!(path(&[step(of(1.0, true)), step(of(0.0, false))]).practice(), of(1.0, false));
    assert_eq!(path(&[step(of(1.0, true)), step(of(0.0, false))]).schooling(), of(4.0, true));
}

#[test]
fn a_key_moves_a_value_by_its_step() {
    with(|catalog, _| {
        let mut filter = Filter::default();
        let mut step = |criterion, steps| {
            filter.step(criterion, steps, catalog, Geo::Canada, &[]);
            (
                f32::from(filter.exposure),
                f32::from(filter.months),
                f32::from(filter.nearest),
                f32::from(filter.fit),
            )
        };
        let (exposure, months, nearest, fit) = step(Criterion::Pay, 0);
        assert_eq!(step(Criterion::Exposure, 2), (exposure + 10.0, months, nearest, fit));
        assert_eq!(step(Criterion::Exposure, -1), (exposure + 5.0, months, nearest, fit));
        assert_eq!(step(Criterion::Schooling, -1).1, months - 6.0);
        assert_eq!(step(Criterion::Schooling, 3).1, months + 12.0);
        assert_eq!(step(Criterion::Similar, 2).2, nearest + 10.0);
        assert_eq!(step(Criterion::Similar, -1).2, nearest + 5.0);
        assert_eq!(step(Criterion::Suits, -2).3, fit - 10.0);
        assert_eq!(step(Criterion::Suits, 3).3, fit + 5.0);
    });
}

#[test]
fn interests_are_asked_for_where_a_person_has_some() {
    // The first letter of six is liked; then all are liked alike.
    let person = |text: &str| Person { answers: Answers::read(text).unwrap(), ..Person::default() };
    let (some, flat) = (person("200000"), person("222222"));
    for (person, is) in [(some, true), (flat, false), (Person::default(), false)] {
        assert_eq!(Order::Interests.is_known(&person), is);
        assert_eq!(filter_of(person, None).is_complete(Criterion::Suits), is);
    }
    let studied = Person { field: Some(0), ..Person::default() };
    assert!(Order::Studied.is_known(&studied) && !Order::Studied.is_known(&some));
    let mut all = filter_of(some, Some(GroupId(7)));
    all.exposure = 5;
    assert!(all.set_on(Criterion::Exposure, true));
    assert_eq!(all.cleared(), filter_of(some, Some(GroupId(7))));
}

#[test]
fn a_field_of_study_may_come_with_the_share_that_works_there() {
    with(|catalog, _| {
        let field = &catalog.study_fields()[3].code;
        let mut filter = Filter::default();
        let usual = filter.share;
        let name = Criterion::Studied.word();
        filter.set(name, field, catalog).unwrap();
        assert_eq!((filter.person.field, filter.share), (Some(3), usual));
        filter.set(name, &format!("{field}:7"), catalog).unwrap();
        assert_eq!((filter.person.field, filter.share), (Some(3), 7.0));
        assert!(filter.set(name, &format!("{field}:most"), catalog).is_err());
    });
}

#[test]
fn nothing_is_better_than_itself() {
    with(|catalog, evidence| {
        let eval = FilterEval::new(evidence);
        for code in ["32129", "21231", "75101"] {
            let own = catalog.group(code).unwrap();
            let filter = filter_of(Person::default(), Some(own));
            for criterion in [Criterion::PaysMore, Criterion::LessExposed] {
                assert_eq!(eval.verdict(&filter, criterion, own, Geo::Canada, &[]), Verdict::Drop, "{code}");
            }
        }
    });
}
