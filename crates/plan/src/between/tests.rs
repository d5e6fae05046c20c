//! The rule held against made ways and against all pairs within reach of the data.

use super::*;

const fn step(rung: Rung, low: f32, high: f32) -> Learned {
    Learned { rung, low, high, stated: true }
}

fn way(steps: &[Learned]) -> Studies {
    Studies { steps: steps.to_vec(), ..Studies::default() }
}

fn ties(field: Field, lacks: bool) -> Ties {
    Ties { field, standing: if lacks { Standing::Lacks } else { Standing::NotAsked }, asked: false }
}

fn told(own: &Studies, there: &Studies, field: Field, lacks: bool) -> (f32, f32, f32) {
    let between = left([own], &[there], ties(field, lacks));
    (between.low, between.months, between.high)
}

/// A degree above one's own counts whole; one on one's own rung is had where the field leads, not where it does not, and
/// nobody knows between.
#[test]
fn a_higher_rung_is_never_nothing() {
    let bachelor = way(&[step(Rung::University, 36.0, 48.0)]);
    let diploma = way(&[step(Rung::College, 24.0, 36.0)]);
    let master = way(&[step(Rung::University, 36.0, 48.0), step(Rung::Graduate, 12.0, 24.0)]);
    let doctor = way(&[
        step(Rung::University, 36.0, 48.0),
        step(Rung::Graduate, 24.0, 24.0),
        step(Rung::Graduate, 48.0, 60.0),
    ]);
    let lawyer = way(&[step(Rung::University, 24.0, 36.0), step(Rung::University, 36.0, 36.0)]);
    for field in [Field::Leads, Field::Any] {
        assert_eq!(told(&bachelor, &bachelor, field, false), (0.0, 0.0, 0.0));
        assert_eq!(told(&bachelor, &diploma, field, false), (0.0, 0.0, 0.0));
        assert_eq!(told(&bachelor, &master, field, false), (12.0, 12.0, 24.0));
        assert_eq!(told(&master, &doctor, field, false), (48.0, 48.0, 60.0));
        assert_eq!(told(&diploma, &bachelor, field, false), (12.0, 36.0, 48.0), "at best the rest");
    }
    assert_eq!(told(&bachelor, &bachelor, Field::Unknown, false), (0.0, 36.0, 48.0));
    assert_eq!(told(&bachelor, &bachelor, Field::Apart, false), (36.0, 36.0, 48.0));
    assert_eq!(told(&bachelor, &diploma, Field::Apart, false), (24.0, 24.0, 36.0));
    assert_eq!(
        told(&bachelor, &master, Field::Apart, false),
        (12.0, 48.0, 72.0),
        "a master's may follow any degree"
    );
    // A second degree follows any first one; its own programme is nobody else's.
    assert_eq!(told(&bachelor, &lawyer, Field::Apart, true), (36.0, 36.0, 36.0));
    assert_eq!(told(&diploma, &lawyer, Field::Apart, true), (60.0, 60.0, 72.0));
    // A paper that one lacks asks for its own programme.
    assert_eq!(told(&bachelor, &bachelor, Field::Any, true), (36.0, 36.0, 48.0));
    assert_eq!(told(&bachelor, &bachelor, Field::Leads, true), (0.0, 36.0, 48.0));
    assert_eq!(told(&bachelor, &master, Field::Leads, true), (12.0, 12.0, 24.0), "a nurse's way to more");
    let certificate = way(&[step(Rung::College, 12.0, 12.0)]);
    assert_eq!(told(&certificate, &diploma, Field::Any, false), (12.0, 12.0, 12.0), "the rest");
    assert_eq!(
        told(&certificate, &diploma, Field::Leads, false),
        (12.0, 24.0, 36.0),
        "of one field, two programmes"
    );
}

/// Courses and apprenticeships are of the work itself; what has no stated length is not nothing; of several ways there
/// the shortest counts, of several ways to have come to one's own work both ends.
#[test]
fn courses_trades_and_open_lengths_are_told() {
    let trade = way(&[step(Rung::Trade, 48.0, 60.0)]);
    let between = left([&trade], &[&trade], ties(Field::Leads, false));
    assert!(between.apprenticeship && between.high == 0.0 && between.is_known());
    let course = way(&[step(Rung::Course, 2.0, 4.0)]);
    assert_eq!(told(&course, &course, Field::Leads, false), (2.0, 2.0, 4.0));
    let open = way(&[Learned { stated: false, ..step(Rung::College, 0.0, 0.0) }]);
    assert_eq!(left([&trade], &[&open], ties(Field::Leads, false)).known(), None);
    assert_eq!(left([&open], &[&open], ties(Field::Any, false)).known(), Some(0.0), "one has it");
    assert_eq!(left([&open], &[&open], ties(Field::Leads, false)).known(), None, "or one of another program");
    assert_eq!(left([&trade], &[], ties(Field::Leads, false)), Between::UNKNOWN);
    let (bachelor, diploma) =
        (way(&[step(Rung::University, 48.0, 48.0)]), way(&[step(Rung::College, 24.0, 24.0)]));
    let between = left([&bachelor, &diploma], &[&bachelor], ties(Field::Any, false));
    assert_eq!((between.low, between.months, between.is_decided()), (0.0, 48.0, false));
    let between = left([&diploma], &[&bachelor, &diploma], ties(Field::Any, false));
    assert_eq!((between.months, between.high), (0.0, 0.0));
}

/// For every pair of occupations: where all ways there lead higher than a way to one's own, the schooling between is
/// never nothing, and the ends are in order.
#[test]
fn no_pair_says_nothing_of_a_higher_degree() {
    let catalog = Catalog::embedded().unwrap();
    let schools = Schools::new(&catalog, Geo::Canada);
    let mut seen = [0_usize; 5];
    for from in GroupId::all() {
        let own = ways(&catalog, from, None, Geo::Canada).iter().map(|way| way.height()).min().unwrap_or(0);
        for to in GroupId::all().filter(|&to| to != from) {
            let there = ways(&catalog, to, None, Geo::Canada);
            for standing in Standing::ALL {
                let between = schools.between((from, None), (to, None), standing);
                let name = || format!("{} to {}: {between:?}", catalog.code(from), catalog.code(to));
                assert!(between.low <= between.months && between.months <= between.high, "{}", name());
                if there.iter().all(|way| way.height() > own) {
                    assert!(between.known() != Some(0.0), "{}", name());
                }
                seen[0] += usize::from(between.known() == Some(0.0));
                seen[1] += usize::from(!between.is_decided());
                seen[2] += usize::from(between.high > between.low && between.is_decided());
                seen[3] += usize::from(!between.is_known());
                seen[4] += usize::from(between.apprenticeship);
            }
        }
    }
    assert!(seen.iter().all(|&n| n > 1_000), "{seen:?}");
}

/// What reviewers found wrong: a teacher becomes no professor, no lawyer and no midwife without more schooling, a nurse
/// has most of a nurse practitioner's.
#[test]
fn teachers_and_nurses_have_what_they_have() {
    let catalog = Catalog::embedded().unwrap();
    let schools = Schools::new(&catalog, Geo::Canada);
    let between = |from, to, lacks| {
        let [from, to] = [from, to].map(|code| (catalog.group(code).unwrap(), None));
        let between = schools.between(from, to, ties(Field::Any, lacks).standing);
        (between.low / 12.0, between.months / 12.0, between.high / 12.0)
    };
    assert_eq!(between("41220", "41200", false), (1.0, 1.0, 2.0));
    assert_eq!(between("41220", "31303", false), (3.0, 3.0, 4.0));
    assert_eq!(between("41220", "41101", true), (3.0, 3.0, 3.0));
    assert_eq!(between("31301", "31302", true).0, 2.0);
    assert_eq!(between("32129", "32120", true).2, 3.0, "METHODS 5");
}

/// What a move tells is what a payback reckons with, over many pairs and a few places: one role, one range. Where years of
/// other work may stand for schooling, neither says that none is needed.
#[test]
fn moves_and_paybacks_say_one_length() {
    let catalog = Catalog::embedded().unwrap();
    let mut seen = [0; 3];
    for place in ["CA", "QC", "AB"].map(|place| place.parse::<Geo>().unwrap()) {
        let schools = Schools::new(&catalog, place);
        for (from, to) in GroupId::all().flat_map(|from| {
            let others = GroupId::all().skip(from.index() % 7).step_by(23);
            others.filter(move |&to| to != from).map(move |to| (from, to))
        }) {
            let told = schools.of_move(from, to);
            let name = || format!("{} to {} in {place:?}: {told:?}", catalog.code(from), catalog.code(to));
            match retraining(&catalog, (from, None), (to, None), place) {
                Some(own) if own.apprenticeship => {
                    assert!(told.apprenticeship && told.high == 0.0, "{}", name());
                    assert!(own.years.1 > 0.0 || own.open && own.published.is_none(), "{}", name());
                    seen[0] += 1;
                }
                Some(own) => {
                    let years = (f64::from(told.low) / 12.0, f64::from(told.high) / 12.0);
                    assert_eq!((own.years, own.open), (years, told.open), "{}", name());
                    assert_eq!(own.by_work.is_some(), told.by_work.is_some(), "{}", name());
                    seen[1] += 1;
                }
                None => {
                    assert!(!told.is_known(), "{}", name());
                    seen[2] += 1;
                }
            }
        }
    }
    assert!(seen.iter().all(|&n| n > 100), "{seen:?}");
    let months = |from, to| {
        let [from, to] = [from, to].map(|code| catalog.group(code).unwrap());
        let between = Schools::new(&catalog, Geo::Canada).of_move(from, to);
        (between.low, between.high)
    };
    // A bookkeeper's years as a clerk, a board's appointment, a community manager's years, a detective's years as police.
    assert_eq!(months("65100", "12200"), (8.0, 24.0));
    assert_eq!(months("14200", "42200"), (12.0, 24.0));
    assert_eq!(months("65100", "40030"), (48.0, 72.0));
    assert_eq!(months("65100", "41310"), (27.0, 30.0));
}

/// The retraining of an apprentice is the apprenticeship; else what lies between.
#[test]
fn a_retraining_is_what_lies_between() {
    let catalog = Catalog::embedded().unwrap();
    let of = |from, to| {
        let [from, to] = [from, to].map(|code| (catalog.group(code).unwrap(), None));
        retraining(&catalog, from, to, Geo::Canada)
    };
    let electrician = of("72310", "72200").unwrap();
    assert_eq!((electrician.years, electrician.apprenticeship), ((4.0, 5.0), true));
    let practitioner = of("31301", "31302").unwrap();
    assert_eq!((practitioner.years, practitioner.published), ((2.0, 3.0), Some(false)));
    let none = of("41220", "64100").unwrap();
    assert_eq!((none.years, none.published), ((0.0, 0.0), None));
}

/// What the files say of two works only ever narrows what lies between: no length is longer, no range wider, over all
/// pairs and so over all steps that the classification names; and it decides some that nothing else does.
#[test]
fn what_ties_two_works_makes_no_range_wider() {
    let catalog = Catalog::embedded().unwrap();
    let schools = Schools::new(&catalog, Geo::Canada);
    let (mut official, mut decided, mut wide) = (0, 0, [0; 2]);
    for from in GroupId::all() {
        let own = catalog.occupation(from, Lang::default()).unwrap();
        let named = crate::path::named(&catalog, &own);
        official += named.iter().filter(|&&to| to != from).count();
        for to in GroupId::all().filter(|&to| to != from) {
            let there = catalog.occupation(to, Lang::default()).unwrap();
            let tied = schools.of_move(from, to);
            let lacks = papers::stands((&own, None), (&there, None), Geo::Canada) == Standing::Lacks;
            let [own, there] = [from, to].map(|group| ways(&catalog, group, None, Geo::Canada));
            let entry = catalog.entry(to, Geo::Canada).unwrap();
            let there = if entry.after.contains(&from.0) { there } else { taught(there) };
            let is_asked = [&own, &there].iter().all(|ways| ways.iter().any(|way| way.height() > 0));
            let field = if is_asked { schools.field(from, to) } else { Field::Unknown };
            let untied = left(own, &there, ties(field, lacks));
            let name = || format!("{} to {}: {tied:?} for {untied:?}", catalog.code(from), catalog.code(to));
            assert!(tied.low <= untied.low && tied.months <= untied.months, "{}", name());
            assert!(tied.high - tied.low <= untied.high - untied.low, "{}", name());
            decided += usize::from(tied.is_decided() && !untied.is_decided());
            for (n, between) in wide.iter_mut().zip([untied, tied]) {
                *n += usize::from(between.months - between.low > 24.0);
            }
        }
    }
    assert!(official > 350 && decided > 60, "{official} {decided}");
    assert!(wide[1] + 60 < wide[0], "ranges wider than two years: {wide:?}");
}

/// Who does the work that another asks for has studied for it, up to the same rung; who holds the licence that another
/// kind of the same work requires has the degree for it.
#[test]
fn what_one_does_or_may_do_already_is_not_studied_again() {
    let catalog = Catalog::embedded().unwrap();
    let schools = Schools::new(&catalog, Geo::Canada);
    let of = |from, to| {
        let [from, to] = [from, to].map(|code| catalog.group(code).unwrap());
        let between = schools.of_move(from, to);
        (between.low, between.high)
    };
    for (from, to) in [("31301", "31300"), ("41220", "40021"), ("41221", "40021"), ("41101", "41100")] {
        assert_eq!(of(from, to), (0.0, 0.0), "{from} to {to}");
    }
    let engineers =
        ["21300", "21301", "21310", "21320", "21321", "21322", "21330", "21331", "21332", "21390"];
    for from in engineers {
        for to in engineers.into_iter().filter(|&to| to != from) {
            assert_eq!(of(from, to), (0.0, 0.0), "{from} to {to}");
        }
    }
    // A degree above one's own is still one, and another profession's licence another program.
    assert_eq!(of("31301", "31302"), (24.0, 36.0));
    assert!(of("21201", "20011").0 > 0.0, "a landscape architect is no architect");
    assert!(of("32101", "31301").0 > 0.0, "a practical nurse has no degree");
    let [bachelor, diploma] = [(Rung::University, 48.0), (Rung::College, 24.0)]
        .map(|(rung, months)| way(&[step(rung, months, months)]));
    let tied = |own, there, ties| {
        let between = left([own], &[there], ties);
        (between.low, between.high)
    };
    let apart = ties(Field::Apart, false);
    let asked = Ties { asked: true, ..apart };
    let holds = Ties { standing: Standing::Holds, ..apart };
    assert_eq!(tied(&bachelor, &bachelor, asked), (0.0, 0.0));
    assert_eq!(tied(&diploma, &bachelor, asked), (48.0, 48.0));
    assert_eq!(tied(&bachelor, &bachelor, holds), (0.0, 0.0));
    assert_eq!(tied(&diploma, &diploma, holds), (24.0, 24.0), "a small licence goes with no program");
    assert_eq!(tied(&bachelor, &bachelor, Ties { standing: Standing::Lacks, ..asked }), (48.0, 48.0));
}

/// Over all pairs: who does the work whose years the way in names in the place of schooling studies nothing, is told what
/// others study, and nobody else is told so.
#[test]
fn years_in_work_that_the_way_names_stand_for_its_schooling() {
    let catalog = Catalog::embedded().unwrap();
    let schools = Schools::new(&catalog, Geo::Canada);
    let (mut told, mut groups) = (0, std::collections::BTreeSet::new());
    for to in GroupId::all() {
        let there = ways(&catalog, to, None, Geo::Canada);
        let named: Vec<&str> = there.iter().flat_map(|way| &way.worked.after).map(String::as_str).collect();
        for from in GroupId::all().filter(|&from| from != to) {
            let (own, code) = (schools.of_move(from, to), catalog.code(from));
            let name = || format!("{code} to {}: {own:?}", catalog.code(to));
            let Some(by_work) = own.by_work else {
                assert!(!named.contains(&code) || own.known() == Some(0.0) && own.high <= 0.0, "{}", name());
                continue;
            };
            assert!(named.contains(&code) && own.known() == Some(0.0) && own.high <= 0.0, "{}", name());
            assert!(by_work.others.1 > 0.0 || by_work.open || by_work.apprenticeship, "{}", name());
            let reckoned = retraining(&catalog, (from, None), (to, None), Geo::Canada).unwrap();
            assert_eq!((reckoned.years, reckoned.apprenticeship), ((0.0, 0.0), false), "{}", name());
            told += 1;
            groups.insert(to);
        }
    }
    println!("by years in one's own work: {told} pairs into {} unit groups", groups.len());
    assert!(told >= 100 && groups.len() >= 12, "{told} {}", groups.len());
    let of = |from, to| {
        let [from, to] = [from, to].map(|code| catalog.group(code).unwrap());
        schools.of_move(from, to)
    };
    for (from, to) in [
        ("63200", "62020"),
        ("65200", "62020"),
        ("14200", "12200"),
        ("14201", "12201"),
        ("62024", "62021"),
        ("14404", "13201"),
        ("72300", "22303"),
        ("14100", "13110"),
        ("72600", "70020"),
        ("73310", "70020"),
        ("72310", "70010"),
    ] {
        assert_eq!(of(from, to).known(), Some(0.0), "{from} to {to}");
        assert!(of(from, to).by_work.is_some(), "{from} to {to}");
    }
    // A cashier has no years in a kitchen.
    assert_eq!((of("65100", "62020").by_work, of("65100", "62020").months), (None, 12.0));
}

/// No length is made up: where a move knows that nothing is studied, the payback says so; an apprenticeship of no stated
/// length is none of two years.
#[test]
fn what_a_move_knows_no_payback_assumes() {
    let catalog = Catalog::embedded().unwrap();
    let of = |from, to| {
        let [from, to] = [from, to].map(|code| (catalog.group(code).unwrap(), None));
        retraining(&catalog, from, to, Geo::Canada).unwrap()
    };
    let garden = of("33102", "22114");
    assert_eq!(
        (garden.years, garden.apprenticeship, garden.open, garden.published),
        ((0.0, 0.0), true, true, None)
    );
    let assistant = of("41200", "41201");
    assert_eq!((assistant.years, assistant.apprenticeship), ((0.0, 0.0), false));
    // The usual way into a trade, whether or not its certificate is asked for.
    let machinist = of("94106", "72100");
    assert_eq!((machinist.years, machinist.apprenticeship), ((4.0, 4.0), true));
}
