//! Paths held against ways counted without the algorithm.

use super::*;

#[test]
fn a_path_is_the_cheapest_of_all_ways_in_two_moves() {
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
        // Nothing in one or two moves is cheaper, counted without the algorithm.
        for first in graph.steps(from) {
            if first.to == to {
                assert!(path.cost <= first.cost(&prices) + 1e-4);
            }
            for second in graph.steps(first.to).iter().filter(|second| second.to == to) {
                assert!(path.cost <= first.cost(&prices) + second.cost(&prices) + 1e-4);
            }
        }
    }
    assert!(graph.path(group("32129"), group("32129"), &prices).is_none());
}

#[test]
fn the_few_cheapest_meet_the_goal_and_the_first_is_the_cheapest() {
    let catalog = Catalog::embedded().unwrap();
    let evidence = Evidence::new(&catalog);
    let place = "NS".parse().unwrap();
    let graph = Graph::new(&evidence, place);
    let (from, prices, hours) = (catalog.group("64100").unwrap(), Prices::default(), HoursBasis::FullTime);
    let goal = Goal { pay: Some(70_000.0), years: Some(2.0), ..Goal::default() };
    let few = graph.few(from, &goal, hours, &prices, 8);
    assert_eq!(few.len(), 8);
    assert!(few.is_sorted_by(|a, b| a.cost <= b.cost));
    for path in &few {
        let to = path.to().unwrap();
        let pay = pay::median(&catalog, to, place.into()).unwrap().annual(hours);
        assert!(pay >= 70_000.0 && path.years().0 <= 2.01 && path.years().1, "{path:?}");
        assert!((1..=MOST).contains(&path.steps.len()));
        // To this goal alone nothing is cheaper, but for ways that study longer.
        let alone = graph.path(from, to, &prices).unwrap();
        assert!(alone.cost <= path.cost + 1e-3);
    }
    // To one occupation, the first of several ways is the cheapest.
    let to = catalog.group("62020").unwrap();
    let ways = graph.few(from, &Goal { to: Some(to), ..Goal::default() }, hours, &prices, 3);
    assert!((ways[0].cost - graph.path(from, to, &prices).unwrap().cost).abs() < 1e-3);
    assert!(ways.len() == 3 && ways[0] != ways[1] && ways.iter().all(|way| way.to() == Some(to)));
    // What nothing pays is answered without looking at a move, and moves are found out piece by piece.
    let idle = Graph::new(&evidence, place);
    let never = Goal { pay: Some(300_000.0 * 10.0), ..Goal::default() };
    assert!(idle.few(from, &never, hours, &prices, 8).is_empty() && idle.known() == 0);
    assert!(!idle.prepare(5) && idle.known() == 5);
    assert!(idle.prepare(UNIT_GROUPS) && idle.known() == UNIT_GROUPS);
    assert_eq!(
        idle.few(from, &goal, hours, &prices, 8),
        few,
        "the same ways, however the moves were found out"
    );
    // No goal, no way.
    assert!(graph.few(from, &Goal { years: Some(2.0), ..Goal::default() }, hours, &prices, 3).is_empty());
}

#[test]
fn prices_count_what_they_say() {
    let step = Step {
        to: GroupId(0),
        ground: Ground::Near,
        percentile: 95.0,
        up: 2,
        years: 3.0,
        is_timed: true,
        practice: 1.0,
        is_practice_timed: true,
        licensed: false,
    };
    assert!((step.cost(&Prices::default()) - (0.5 + 2.0 + 3.0)).abs() < 1e-4);
    assert!((step.cost(&Prices { unlike: 0.0, step: 5.0, year: 0.0 }) - 10.0).abs() < 1e-4);
}
