//! Paths held against ways counted without the algorithm.

use super::*;

/// Ways by exactly what they are ordered by.
fn by_rank(mut ways: Vec<Path>) -> Vec<Path> {
    ways.sort_by(|a, b| a.rank.total_cmp(&b.rank));
    ways
}

#[test]
fn a_path_is_the_first_of_all_ways_in_two_moves() {
    let catalog = Catalog::embedded().unwrap();
    let evidence = Evidence::new(&catalog);
    let graph = Graph::new(&evidence, Geo::Canada);
    let group = |code| catalog.group(code).unwrap();
    let prices = Prices::default();
    for (from, to) in [("32129", "32120"), ("65200", "62020"), ("75101", "70012")] {
        let (from, to) = (group(from), group(to));
        let path = graph.path(from, to, &prices).unwrap();
        assert!((1..=MOST).contains(&path.steps.len()));
        assert_eq!(path.steps.last().unwrap().to, to);
        let sum: f32 = path.steps.iter().map(|step| step.cost(&prices)).sum();
        assert!((sum - path.cost).abs() < 1e-4);
        // Nothing of known length stands before it, counted without the algorithm.
        assert!(path.is_timed());
        let met: Vec<bool> = GroupId::all().map(|group| group == to).collect();
        let least = all_ways(&graph, from, &met, &prices).into_iter().find(|way| way.2).unwrap();
        assert!((path.rank - least.0).abs() < 1e-3, "{path:?}: {least:?}");
    }
    assert!(graph.path(group("32129"), group("32129"), &prices).is_none());
}

#[test]
fn the_few_meet_the_goal_in_their_order() {
    let catalog = Catalog::embedded().unwrap();
    let evidence = Evidence::new(&catalog);
    let place: Geo = "NS".parse().unwrap();
    let graph = Graph::new(&evidence, place);
    let (from, prices, hours) = (catalog.group("64100").unwrap(), Prices::default(), HoursBasis::FullTime);
    let goal = Goal { pay: Some(70_000.0), years: Some(2.0), ..Goal::default() };
    let all = graph.few(from, &goal, hours, &prices, 8);
    assert_eq!((all.timed(), all.untimed), (8, None), "what is not known does not meet two years");
    let few = &all.ways;
    assert_eq!(few.len(), 8);
    let shown = |path: &Path| (path.rank * 10.0).round() as i64;
    // By cost and years of practice together; of what is the same by these the one in fewer moves stands first.
    assert!(few.is_sorted_by_key(|path| (shown(path), path.steps.len())), "{few:?}");
    // Practice that nobody has stated stands behind all that is.
    assert!(few.is_sorted_by_key(|path| !path.practice().whole), "{few:?}");
    assert!(few.iter().all(|path| path.practice().years <= 3.0), "years at work are years: {few:?}");
    for path in few {
        let to = path.to().unwrap();
        let pay = pay::median(&catalog, to, place.into()).unwrap().annual(hours);
        assert!(pay >= 70_000.0 && path.schooling().high <= 2.01 && path.schooling().whole, "{path:?}");
        assert!((1..=MOST).contains(&path.steps.len()));
        // To this goal alone nothing stands before it, but for ways that study longer.
        let alone = graph.path(from, to, &prices).unwrap();
        assert!(alone.rank <= path.rank + 1e-3);
    }
    // To one occupation, the first of several ways is the cheapest.
    let to = catalog.group("62020").unwrap();
    let ways = graph.few(from, &Goal { to: Some(to), ..Goal::default() }, hours, &prices, 3).ways;
    let first = by_rank(ways.clone())[0].rank;
    assert!((first - graph.path(from, to, &prices).unwrap().rank).abs() < 1e-3);
    // A way straight there is not behind a detour that costs more and takes longer.
    let every = graph.few(from, &Goal { to: Some(to), ..Goal::default() }, hours, &prices, 40).ways;
    if let Some(at) = every.iter().position(|way| way.steps.len() == 1) {
        let direct = &every[at];
        assert!(every[..at].iter().all(|way| way.rank < direct.rank + 1e-3), "{every:?}");
    }
    assert!(ways.len() == 3 && ways[0] != ways[1] && ways.iter().all(|way| way.to() == Some(to)));
    // What nothing pays is answered without looking at a move, and moves are found out piece by piece.
    let idle = Graph::new(&evidence, place);
    let never = Goal { pay: Some(300_000.0 * 10.0), ..Goal::default() };
    assert!(idle.few(from, &never, hours, &prices, 8).ways.is_empty() && idle.known() == 0);
    assert!(!idle.prepare(5) && idle.known() == 5);
    assert!(idle.prepare(UNIT_GROUPS) && idle.known() == UNIT_GROUPS);
    assert_eq!(
        idle.few(from, &goal, hours, &prices, 8),
        all,
        "the same ways, however the moves were found out"
    );
    // No goal, no way.
    assert_eq!(
        graph.few(from, &Goal { years: Some(2.0), ..Goal::default() }, hours, &prices, 3),
        Few::default()
    );
}

#[test]
fn prices_count_what_they_say() {
    let step = Step {
        to: GroupId(0),
        ground: Ground::Near,
        percentile: 95.0,
        up: 2,
        schooling: StatedYears::of(3.0, true),
        apprenticeship: false,
        by_work: None,
        practice: StatedYears::of(1.0, true),
        licensed: false,
    };
    assert!((step.cost(&Prices::default()) - (0.5 + 2.0 + 3.0)).abs() < 1e-4);
    assert!((step.cost(&Prices { unlike: 0.0, step: 5.0, year: 0.0 }) - 10.0).abs() < 1e-4);
    // A year of practice has no price and counts in the order all the same; of no stated length it stands behind all.
    assert!((step.rank(&Prices::default()) - (0.5 + 2.0 + 3.0 + 1.0)).abs() < 1e-4);
    let unstated = Step { practice: StatedYears::of(0.0, false), ..step };
    assert!(unstated.rank(&Prices::default()) > 100.0);
}

/// Rank, years, whether its schooling is known, and where it leads.
type Counted = (f32, StatedYears, bool, GroupId);

/// Every way in up to three moves that ends where the goal is met and not before, counted one by one.
fn all_ways(graph: &Graph, from: GroupId, met: &[bool], prices: &Prices) -> Vec<Counted> {
    fn go(
        graph: &Graph,
        (at, been): (GroupId, &mut Vec<GroupId>),
        so_far: (f32, StatedYears, bool, f32),
        (met, prices, first, straight): (&[bool], &Prices, &[Step], &[f32]),
        found: &mut Vec<Counted>,
    ) {
        let is_first = been.len() == 1;
        for step in if is_first { first } else { graph.steps(at) } {
            if been.contains(&step.to) {
                continue;
            }
            // Each stop is years of a life, and one that saves nothing stands behind going straight.
            let stop = if is_first { 0.0 } else { STOP * prices.year };
            let unlike = prices.unlike * (1.0 - step.percentile / 100.0);
            let effort = so_far.3 + stop + step.rank(prices) - unlike;
            let is_idle = !is_first && straight[step.to.index()] <= effort + 1e-3;
            let idle = if is_idle { prices.unlike * IDLE } else { 0.0 };
            let cost = so_far.0 + stop + idle + step.rank(prices);
            let years: StatedYears = [so_far.1, step.schooling].into_iter().sum();
            let timed = so_far.2 && step.is_timed();
            if met[step.to.index()] {
                found.push((cost, years, timed, step.to));
            } else if been.len() < MOST {
                been.push(step.to);
                go(
                    graph,
                    (step.to, been),
                    (cost, years, timed, effort),
                    (met, prices, first, straight),
                    found,
                );
                been.pop();
            }
        }
    }
    let mut found = Vec::new();
    let first = graph.first(from);
    let mut straight = vec![f32::INFINITY; UNIT_GROUPS];
    for step in first.iter().filter(|step| step.is_timed()) {
        straight[step.to.index()] = step.effort(prices);
    }
    go(
        graph,
        (from, &mut vec![from]),
        (0.0, StatedYears::of(0.0, true), true, 0.0),
        (met, prices, &first, &straight),
        &mut found,
    );
    found.sort_by(|a, b| a.0.total_cmp(&b.0));
    found
}

#[test]
fn the_few_are_the_first_of_all_ways_counted_one_by_one() {
    let catalog = Catalog::embedded().unwrap();
    let evidence = Evidence::new(&catalog);
    let place = Geo::Canada;
    let graph = Graph::new(&evidence, place);
    let (prices, hours) = (Prices { unlike: 10.0, step: 1.0, year: 1.0 }, HoursBasis::FullTime);
    let group = |code| catalog.group(code).unwrap();
    let close = |a: f32, b: f32| (a - b).abs() < 2e-3;
    for (from, goal) in [
        ("64100", Goal { to: Some(group("13110")), ..Goal::default() }),
        ("52111", Goal { pay: Some(50_000.0), ..Goal::default() }),
    ] {
        let from = group(from);
        let ways = all_ways(&graph, from, &goal.met(&evidence, place.into(), hours), &prices);
        let one_each = |ways: &mut dyn Iterator<Item = &Counted>| {
            let mut kept: Vec<(f32, GroupId)> = Vec::new();
            for way in ways {
                if goal.to.is_some() || kept.iter().all(|known| known.1 != way.3) {
                    kept.push((way.0, way.3));
                }
            }
            kept
        };
        // Those of known length stand first; the others lead to where none of these does.
        let expected = one_each(&mut ways.iter().filter(|way| way.2));
        let is_known = |to| ways.iter().any(|way| way.2 && way.3 == to);
        let others = one_each(&mut ways.iter().filter(|way| !is_known(way.3)));
        assert!(goal.to.is_some() || !others.is_empty(), "no way of unknown length is among them");
        for count in [1, 6] {
            let few = graph.few(from, &goal, hours, &prices, count);
            assert_eq!(
                (few.timed(), few.ways.len() - few.timed()),
                (count, others.len().min(count.div_ceil(2)))
            );
            assert_eq!(few.untimed, Some(others.len()));
            let (timed, untimed) = few.ways.split_at(few.timed());
            for (found, expected) in [(timed, &expected), (untimed, &others)] {
                for (path, way) in by_rank(found.to_vec()).iter().zip(expected) {
                    assert!(close(path.rank, way.0), "{goal:?}: {} for {}", path.rank, way.0);
                }
            }
        }
        // A way that takes just so long as is allowed at its longest is allowed; a month too long it is not, nor is an
        // unknown length, but for who asks for those that are possibly within.
        let studied = ways.iter().find(|way| way.1.whole && way.1.high > 0.5).unwrap().1.high;
        for (most, possibly) in
            [(studied, false), (studied - 1.0 / 12.0, false), (studied, true), (1.0, true)]
        {
            let goal = Goal { years: Some(most), possibly, ..goal };
            let few = graph.few(from, &goal, hours, &prices, 4);
            let is_allowed = |way: &&Counted| way.1.within(most).unwrap_or(possibly);
            let allowed = one_each(&mut ways.iter().filter(|way| way.2).filter(is_allowed));
            let found = by_rank(few.ways[..few.timed()].to_vec());
            assert!(found.len() == allowed.len().min(4) && !found.is_empty(), "{goal:?}");
            assert!(found.iter().all(|path| goal.takes(path.schooling())));
            for (path, way) in found.iter().zip(&allowed) {
                assert!(close(path.rank, way.0), "{goal:?}: {} for {}", path.rank, way.0);
            }
            // How many more occupations there are where the shortest length counts.
            let mut ends: Vec<GroupId> = ways.iter().filter(is_allowed).map(|way| way.3).collect();
            ends.sort_unstable();
            let open = ways.iter().filter(|way| way.1.within(most).is_none());
            let mut more: Vec<GroupId> = open.map(|way| way.3).filter(|to| !ends.contains(to)).collect();
            more.sort_unstable();
            more.dedup();
            assert_eq!(few.possibly, (!possibly).then_some(more.len()), "{goal:?}");
            assert_eq!(few.untimed.is_some(), possibly);
        }
    }
}

/// A way to itself, or to nothing in particular, is none; a goal of pay alone is one.
#[test]
fn a_goal_says_where_to() {
    assert!(!Goal::default().is_set() && !Goal { years: Some(1.0), ..Goal::default() }.is_set());
    for goal in [
        Goal { to: Some(GroupId(3)), ..Goal::default() },
        Goal { pay: Some(50_000.0), ..Goal::default() },
        Goal { exposure: Some(50.0), ..Goal::default() },
    ] {
        assert!(goal.is_set(), "{goal:?}");
    }
}

/// Named goes before near, near before what ESDC calls similar, which is asked only where neither holds.
#[test]
fn a_move_has_the_first_ground_that_holds() {
    let never = || -> bool { panic!("asked for nothing") };
    assert_eq!(ground(true, 10.0, never), Some(Ground::Named));
    assert_eq!(ground(false, 90.0, never), Some(Ground::Near));
    assert_eq!(ground(false, 89.9, || true), Some(Ground::Esdc));
    assert_eq!(ground(false, 89.9, || false), None);
}

/// Years and practice of a path are the sums of its moves, known only where all are.
#[test]
fn a_path_is_as_long_as_its_moves_together() {
    let of = StatedYears::of;
    let step = |schooling, practice| Step {
        to: GroupId(1),
        ground: Ground::Near,
        percentile: 95.0,
        up: 0,
        schooling,
        apprenticeship: false,
        by_work: None,
        practice,
        licensed: false,
    };
    let path = |steps: Vec<Step>| Path { steps, cost: 0.0, rank: 0.0 };
    let known = path(vec![step(of(1.5, true), of(0.5, true)), step(of(2.0, true), of(1.0, true))]);
    assert_eq!((known.schooling(), known.practice()), (of(3.5, true), of(1.5, true)));
    let unknown = path(vec![step(of(1.5, true), of(0.5, false)), step(of(0.0, false), of(0.0, true))]);
    assert_eq!((unknown.schooling(), unknown.practice()), (of(1.5, false), of(0.5, false)));
}

/// A step says what a move says of the same two: schooling in between, the paper that is lacking, practice of the
/// shortest way in, the step of TEER upwards alone.
#[test]
fn a_step_is_made_of_the_figures_of_both() {
    use crate::moves::{Moves, Start};
    let catalog = Catalog::embedded().unwrap();
    let evidence = Evidence::new(&catalog);
    let way =
        |group, place| catalog.occupation(group, Lang::default())?.least_role(place).map(|(_, least)| least);
    let (mut licensed, mut open, mut practised) = (0, 0, 0);
    for (code, place) in [("32129", "BC"), ("31301", "ON"), ("72200", "CA"), ("41220", "QC")] {
        let (from, place) = (catalog.group(code).unwrap(), place.parse::<Geo>().unwrap());
        let graph = Graph::new(&evidence, place);
        let start = Start {
            group: from,
            role: None,
            place: place.into(),
            hours: HoursBasis::FullTime,
            lang: Lang::default(),
        };
        let moves = Moves::new(&evidence, start);
        for step in graph.steps(from) {
            let to = catalog.code(step.to);
            let there = way(step.to, place);
            let own = moves.to(step.to);
            assert_eq!(step.licensed, own.is_licensed(), "{code} {to}");
            assert_eq!(step.schooling, own.schooling.years(), "{code} {to}");
            assert_eq!(step.apprenticeship, own.schooling.apprenticeship, "{code} {to}");
            let practice = there.as_ref().map_or(0.0, |there| there.practice);
            assert!((step.practice.years * 12.0 - practice).abs() < 1e-3, "{code} {to}");
            assert_eq!(step.practice.whole, there.is_some_and(|there| !there.open), "{code} {to}");
            let up = i16::from(catalog.teer(from).0) - i16::from(catalog.teer(step.to).0);
            assert_eq!(i16::from(step.up), up.max(0), "{code} {to}");
            licensed += usize::from(step.licensed && step.schooling.years > 0.0);
            open += usize::from(step.schooling.whole && !step.practice.whole);
            practised += usize::from(step.practice.years > 0.0);
        }
    }
    assert!(licensed > 0 && open > 0 && practised > 0, "{licensed} {open} {practised}");
}

/// The next steps are those that the classification itself names and gives a code; what ESDC calls similar is so going
/// there, whatever it says of the way back. What is near, named or similar is a step, and nothing else.
#[test]
fn steps_are_to_what_is_near_or_named_or_similar() {
    use metier_evidence::esdc;
    use metier_model::schema::Progression;
    let catalog = Catalog::embedded().unwrap();
    let evidence = Evidence::new(&catalog);
    let group = |code| catalog.group(code).unwrap();
    let mut written = catalog.occupation(group("32129"), Lang::default()).unwrap();
    let next = |code: Option<&str>, source| Progression {
        to: "Work".to_owned(),
        code: code.map(str::to_owned),
        how: String::new(),
        source,
    };
    let (official, typical) = (MoveSource::Official, MoveSource::Typical);
    written.progression = vec![
        next(Some("31301"), official),
        next(Some("65201"), typical),
        next(None, official),
        next(Some("99999"), official),
        next(Some("00010"), official),
    ];
    assert_eq!(named(&catalog, &written), ["31301", "00010"].map(group));
    let graph = Graph::new(&evidence, Geo::Canada);
    let mut grounds = [0; 3];
    for code in ["32129", "72200", "13110", "31301"] {
        let from = group(code);
        let own = catalog.occupation(from, Lang::default()).unwrap();
        let names = named(&catalog, &own);
        for to in GroupId::all().filter(|&to| to != from) {
            let percentile = graph.likeness.between(from, to);
            let esdc = esdc::between(&catalog, from, None, to);
            let is_barred = !papers::comes_after(&catalog, from, &names, to, Geo::Canada).is_empty();
            let expected = if is_barred {
                None
            } else if names.contains(&to) {
                Some(Ground::Named)
            } else if percentile >= 90.0 {
                Some(Ground::Near)
            } else {
                esdc.filter(|esdc| esdc.there >= Match::Similar).map(|_| Ground::Esdc)
            };
            let step = graph.steps(from).iter().find(|step| step.to == to);
            assert_eq!(step.map(|step| step.ground), expected, "{code} to {}", catalog.code(to));
            assert!(step.is_none_or(|step| (step.percentile - percentile).abs() < 1e-3));
            if let Some(ground) = expected {
                grounds[ground as usize] += 1;
            }
        }
    }
    assert!(grounds.iter().all(|&count| count > 0), "{grounds:?}");
}

/// A goal is met by at least the pay of a year, at most the exposure as it is shown, both where both are asked for;
/// what is not known meets nothing.
#[test]
fn a_goal_is_met_at_its_limit() {
    let catalog = Catalog::embedded().unwrap();
    let evidence = Evidence::new(&catalog);
    let place: Geo = "NL".parse().unwrap();
    for hours in [HoursBasis::FullTime, HoursBasis::Usual] {
        let pay = |group| pay::median(&catalog, group, place.into()).map(|median| median.annual(hours));
        let exposure = |group| evidence.ai_rankings().score(group).map(f32::round);
        let at = catalog.group("32129").unwrap();
        let (least, most) = (pay(at).unwrap(), exposure(at).unwrap());
        for (pays, exposes) in [(true, false), (false, true), (true, true)] {
            let goal =
                Goal { pay: pays.then_some(least), exposure: exposes.then_some(most), ..Goal::default() };
            let met = goal.met(&evidence, place.into(), hours);
            assert!(met[at.index()]);
            for group in GroupId::all() {
                let paid = !pays || pay(group).is_some_and(|pay| pay >= least);
                let spared = !exposes || exposure(group).is_some_and(|score| score <= most);
                assert_eq!(met[group.index()], paid && spared, "{} {goal:?}", catalog.code(group));
            }
        }
        let to = Goal { to: Some(at), pay: Some(1e9), ..Goal::default() }.met(&evidence, place.into(), hours);
        assert!(
            GroupId::all().all(|group| to[group.index()] == (group == at)),
            "one occupation, whatever it pays"
        );
    }
}

/// Asked for more than there are, all ways are told, each once and without going in a circle; where schooling costs
/// nothing, what takes too long is left out all the same, and what takes just so long is not.
#[test]
fn all_ways_are_told_where_more_are_asked_for() {
    let catalog = Catalog::embedded().unwrap();
    let evidence = Evidence::new(&catalog);
    let graph = Graph::new(&evidence, Geo::Canada);
    let group = |code| catalog.group(code).unwrap();
    let (from, hours) = (group("64100"), HoursBasis::FullTime);
    let prices = Prices { unlike: 10.0, step: 0.0, year: 0.0 };
    let goal = Goal { to: Some(group("62020")), ..Goal::default() };
    let ways = all_ways(&graph, from, &goal.met(&evidence, Geo::Canada.into(), hours), &prices);
    assert!(ways.len() > 20, "{}", ways.len());
    let longest = ways.iter().filter(|way| way.1.whole).map(|way| way.1.high).fold(0.0, f32::max);
    assert!(longest > 2.0, "{longest}");
    for years in [None, Some(longest), Some(longest - 0.5), Some(2.0), Some(1.0), Some(0.0)] {
        let allowed = ways
            .iter()
            .filter(|way| way.2 && years.is_none_or(|most| way.1.within(most) == Some(true)))
            .collect::<Vec<_>>();
        let told = by_rank(graph.few(from, &Goal { years, ..goal }, hours, &prices, ways.len() + 1).ways);
        assert_eq!(told.len(), allowed.len(), "{years:?}");
        for (path, way) in told.iter().zip(&allowed) {
            assert!((path.rank - way.0).abs() < 1e-3, "{years:?}");
            let mut visited: Vec<GroupId> = path.steps.iter().map(|step| step.to).chain([from]).collect();
            visited.sort_unstable();
            assert!(visited.windows(2).all(|pair| pair[0] != pair[1]), "{path:?}");
        }
    }
}

/// A length that nobody has stated has no price: whatever it seems to cost, such a way stands behind those that are
/// known, and it is told only where no way of known length leads.
#[test]
fn what_is_not_known_is_never_the_cheapest() {
    let catalog = Catalog::embedded().unwrap();
    let evidence = Evidence::new(&catalog);
    let graph = Graph::new(&evidence, Geo::Canada);
    let group = |code| catalog.group(code).unwrap();
    let (prices, hours) = (Prices::default(), HoursBasis::FullTime);
    let goal = Goal { pay: Some(50_000.0), ..Goal::default() };
    let found = graph.few(group("20011"), &goal, hours, &prices, 8);
    let (timed, untimed) = found.ways.split_at(found.timed());
    assert_eq!((timed.len(), untimed.len()), (8, 1));
    assert!(timed.iter().all(Path::is_timed) && untimed.iter().all(|path| !path.is_timed()));
    assert!(untimed[0].cost < timed[7].cost, "a floor may lie below: {found:?}");
    // A way ends at the first work that meets the goal; to that work alone there may be one of known length through
    // others that meet it.
    let to = untimed[0].to().unwrap();
    let told = graph.few(group("20011"), &Goal { to: Some(to), ..Goal::default() }, hours, &prices, 3);
    assert_eq!(told.timed() > 0, graph.path(group("20011"), to, &prices).unwrap().is_timed());
    assert!(!told.ways.is_empty());
}
