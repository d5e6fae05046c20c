//! Exposure to AI held against its cuts, shares and links.

use super::*;
use metier_model::facts::Origin;

fn link(role: u8, onet: u16) -> Link {
    Link { group: 7, role, onet, fit: None, origin: Origin::Dais, why: None }
}

fn onet(tasks: [u16; 3]) -> OnetOccupation {
    OnetOccupation {
        code: String::new(),
        title: String::new(),
        scores: [None; AI_MEASURE_COUNT],
        broad: [false; AI_MEASURE_COUNT],
        observed: None,
        tasks,
        job_zone: None,
    }
}

/// On the cut is not above it; near is less than a tenth of a standard deviation on either side, of either number.
#[test]
fn a_quadrant_begins_above_its_cuts_and_is_borderline_beside_them() {
    let deviation = [2.0, 0.5];
    let at = |aioe: f32, theta: f32| {
        let found = against_cuts(AIOE_CUT + 2.0 * aioe, THETA_CUT + 0.5 * theta, deviation);
        assert!((found.aioe_distance - aioe).abs() < 1e-4 && (found.theta_distance - theta).abs() < 1e-4);
        (found.quadrant.code(), found.borderline)
    };
    for (aioe, theta, quadrant, borderline) in [
        (1.0, 1.0, "HE-HC", false),
        (1.0, -1.0, "HE-LC", false),
        (-1.0, 1.0, "LE-HC", false),
        (-1.0, -1.0, "LE-LC", false),
        (0.09, 1.0, "HE-HC", true),
        (-0.09, 1.0, "LE-HC", true),
        (1.0, -0.09, "HE-LC", true),
        (1.0, 0.09, "HE-HC", true),
        (0.11, -0.11, "HE-LC", false),
        (-0.11, 0.11, "LE-HC", false),
        (0.0, 1.0, "LE-HC", true),
        (1.0, 0.0, "HE-LC", true),
    ] {
        assert_eq!(at(aioe, theta), (quadrant, borderline), "{aioe} {theta}");
    }
}

/// Its name says what its code says.
#[test]
fn a_quadrant_has_one_name_and_one_code() {
    for high_exposure in [true, false] {
        for high_complementarity in [true, false] {
            let quadrant = Quadrant { high_exposure, high_complementarity };
            let word = |high: bool| if high { "high" } else { "low" };
            let name =
                format!("{}-exposure-{}-complementarity", word(high_exposure), word(high_complementarity));
            assert_eq!(quadrant.token(), name);
            let letter = |high: bool| if high { 'H' } else { 'L' };
            assert_eq!(
                quadrant.code(),
                format!("{}E-{}C", letter(high_exposure), letter(high_complementarity))
            );
        }
    }
}

#[test]
fn a_role_has_its_own_links_and_no_other_ones() {
    let own = [link(0, 1), link(1, 2), link(1, 3), link(3, 4)];
    let of = |role| links_of_role(&own, role).iter().map(|link| link.onet).collect::<Vec<_>>();
    assert_eq!((of(0), of(1), of(2), of(3), of(4)), (vec![1], vec![2, 3], vec![], vec![4], vec![]));
    let groups = |groups: &[u16]| {
        let links = groups.iter().map(|&group| Link { group, ..link(0, 0) }).collect();
        Crosswalk { links, ..Crosswalk::default() }
    };
    let crosswalk = groups(&[2, 5, 5, 9]);
    let count = |group| links(&crosswalk, GroupId(group)).len();
    assert_eq!([1, 2, 3, 5, 9, 10].map(count), [0, 1, 0, 2, 1, 0]);
}

/// A role counts as much as another, however many occupations stand behind it; those without tasks do not count.
#[test]
fn shares_of_tasks_weigh_roles_alike_and_sum_to_one() {
    let table = [onet([10, 0, 0]), onet([0, 30, 10]), onet([0, 1, 1]), onet([0, 0, 0])];
    let shares = |links: &[Link]| task_shares(links, &table).value().copied();
    let close = |own: Option<[f32; 3]>, expected: [f32; 3]| {
        own.is_some_and(|own| own.iter().zip(expected).all(|(a, b)| (a - b).abs() < 1e-6))
    };
    assert!(close(shares(&[link(0, 1)]), [0.0, 0.75, 0.25]));
    // The first role: the mean of 1, 0, 0 and 0, 3/4, 1/4; the second: 0, 1/2, 1/2.
    let both = [link(0, 0), link(0, 1), link(1, 2)];
    assert!(close(shares(&both), [0.25, 0.4375, 0.3125]));
    // Neither an occupation without tasks nor a role of such ones takes a part.
    assert!(close(shares(&[link(0, 0), link(0, 3), link(1, 3)]), [1.0, 0.0, 0.0]));
    assert_eq!(task_shares(&[link(0, 3)], &table).missing(), Some(&Missing::NotRated));
    assert_eq!(task_shares(&[], &table).missing(), Some(&Missing::NotMapped));
}

/// Over all unit groups: twins are twins of each other, and each figure is in its range.
#[test]
fn what_is_said_of_every_unit_group_hangs_together() {
    let catalog = Catalog::embedded().unwrap();
    let evidence = Evidence::new(&catalog);
    let rankings = evidence.ai_rankings();
    let twins: Vec<Vec<(GroupId, Cause)>> = GroupId::all().map(|group| identical(&catalog, group)).collect();
    assert!(twins.iter().any(|own| own.iter().any(|(_, cause)| *cause == Cause::SameGroupOf2016)));
    assert!(twins.iter().any(|own| own.iter().any(|(_, cause)| *cause == Cause::SameOccupation)));
    let mut by_role = 0;
    for group in GroupId::all() {
        for &(other, cause) in &twins[group.index()] {
            assert!(other != group && twins[other.index()].contains(&(group, cause)));
        }
        let impact = impact(&evidence, group);
        let known: Vec<f32> =
            impact.readings.iter().filter_map(|reading| reading.percentile.value().copied()).collect();
        assert_eq!(rankings.rated_by(group), known.len());
        assert_eq!(impact.exposure.value().is_some(), known.len() >= 2, "two measures make an exposure");
        if let Some(exposure) = impact.exposure.value() {
            let mean = known.iter().sum::<f32>() / known.len() as f32;
            assert!((exposure.score - mean).abs() < 1e-3 && exposure.measures == known.len());
            let least = known.iter().copied().fold(f32::INFINITY, f32::min);
            let most = known.iter().copied().fold(0.0, f32::max);
            assert_eq!((exposure.low, exposure.high), (least, most));
            assert_eq!(exposure.contested, most - least > 40.0);
            assert_eq!(rankings.score(group), Some(exposure.score));
        }
        for role in &impact.roles {
            // The other measures of a role are those that go by role, but for the one that stands apart.
            let others: Vec<&str> = role.others.iter().map(|(measure, _)| measure.source).collect();
            let all = AI_MEASURES.iter().enumerate();
            let wanted = all.filter(|(at, measure)| measure.is_by_role() && *at != HUMAN_BETA);
            assert_eq!(others, wanted.map(|(_, measure)| measure.source).collect::<Vec<_>>());
            by_role += 1;
        }
    }
    assert!(by_role > 516, "{by_role}");
}

/// A value that a unit group has would have that unit group's rank; less than all has none below it.
#[test]
fn a_value_is_ranked_among_the_unit_groups() {
    let catalog = Catalog::embedded().unwrap();
    let evidence = Evidence::new(&catalog);
    let rankings = evidence.ai_rankings();
    for (measure, (values, ranks)) in rankings.measures().enumerate() {
        for (value, rank) in values.iter().zip(ranks).filter(|(value, _)| !value.is_nan()).step_by(23) {
            assert!((rankings.rank_of(measure, *value) - rank).abs() < 1e-3);
        }
        assert!(rankings.rank_of(measure, f32::MIN).abs() < 1e-3);
        assert!((rankings.rank_of(measure, f32::MAX) - 100.0).abs() < 1e-3);
    }
    assert!(rankings.rank_of(99, 1.0).is_nan());
}

/// What lies beyond the crosswalk was never rated by anybody; what lies within and was not seen is another gap.
#[test]
fn observed_use_tells_what_is_not_mapped_from_what_is_not_rated() {
    let catalog = Catalog::embedded().unwrap();
    let unseen = [onet([0; 3])];
    assert_eq!(observed::observed(&catalog, &[], &unseen).share.missing(), Some(&Missing::NotMapped));
    assert_eq!(
        observed::observed(&catalog, &[link(0, 0)], &unseen).share.missing(),
        Some(&Missing::NotRated)
    );
    let seen = [OnetOccupation { observed: Some(0.25), ..onet([0; 3]) }];
    assert_eq!(observed::observed(&catalog, &[link(0, 0)], &seen).share.value(), Some(&0.25));
}

/// The share of automation of a round is the mean of what was seen, each by its part of all conversations, where the
/// kind of use of enough tasks is known.
#[test]
fn automation_is_weighted_by_the_conversations_whose_kind_is_known() {
    let catalog = Catalog::embedded().unwrap();
    let used = catalog.observed_use();
    let mut told = 0;
    for group in GroupId::all() {
        let links = links(catalog.crosswalk(), group);
        let of_round = |position: usize| {
            let mut onet: Vec<u16> = links.iter().map(|link| link.onet).collect();
            onet.sort_unstable();
            onet.dedup();
            let rounds = onet.into_iter().filter_map(|at| used.occupations.get(usize::from(at))).flatten();
            rounds.filter(|round| usize::from(round.round) == position).copied().collect::<Vec<_>>()
        };
        for (position, round) in observed::observed(&catalog, links, catalog.onet()).rounds.iter().enumerate()
        {
            let own = of_round(position);
            assert_eq!(round.share.is_none(), own.is_empty(), "{}", catalog.code(group));
            let Some(automation) = round.automation else { continue };
            let known: Vec<_> = own.iter().filter(|own| own.automation.is_finite()).collect();
            let lowest = known.iter().map(|own| own.automation).fold(f32::INFINITY, f32::min);
            let highest = known.iter().map(|own| own.automation).fold(0.0, f32::max);
            assert!((lowest - 1e-4..=highest + 1e-4).contains(&automation), "{automation} of {known:?}");
            assert!(round.kinds >= SPLIT_TASKS);
            told += usize::from(known.len() > 1 && lowest + 0.05 < automation && automation < highest - 0.05);
        }
    }
    assert!(told > 10, "{told}");
}

/// Complementarity lessens exposure in proportion: one unit group is more exposed than another where its AIOE, less
/// its share by the complementarity above the lowest, is the greater (Pizzinelli and others, 2023).
#[test]
fn net_exposure_orders_as_exposure_lessened_in_proportion() {
    let catalog = Catalog::embedded().unwrap();
    let evidence = Evidence::new(&catalog);
    let rankings = evidence.ai_rankings();
    let columns = catalog.columns();
    let mut known: Vec<(f32, f32)> = Vec::new();
    for group in GroupId::all() {
        let (aioe, theta) = (columns.measure(AIOE)[group.index()], columns.theta[group.index()]);
        if aioe.is_finite() && theta.is_finite() {
            known.push((aioe - aioe * (theta - THETA_MIN), rankings.net()[group.index()]));
        }
    }
    known.sort_by(|a, b| a.0.total_cmp(&b.0));
    assert!(known.len() > 400, "{}", known.len());
    assert!(known.is_sorted_by(|a, b| a.1 <= b.1 || (a.0 - b.0).abs() < 1e-4));
}

/// A gap says why it is one: no occupation stands behind it, or none that was rated.
#[test]
fn a_role_without_a_score_says_why() {
    let mut rated = onet([0; 3]);
    rated.scores[HUMAN_BETA] = Some(0.5);
    let all = [onet([0; 3]), rated];
    let of = |links: &[Link]| role_score(links, &all, HUMAN_BETA);
    assert_eq!(of(&[]).missing(), Some(&Missing::NotMapped));
    assert_eq!(of(&[link(0, 0)]).missing(), Some(&Missing::NotRated));
    assert_eq!(of(&[link(0, 0), link(0, 1)]).value(), Some(&0.5), "one that was rated is enough");
}

/// Every unit group has its occupations, so that a measure without a value was not rated, or not covered by its
/// publisher; none is called unmapped.
#[test]
fn a_measure_without_a_value_was_not_rated() {
    let catalog = Catalog::embedded().unwrap();
    let evidence = Evidence::new(&catalog);
    let mut unrated = 0;
    for group in GroupId::all() {
        assert!(!links(catalog.crosswalk(), group).is_empty(), "{}", catalog.code(group));
        for reading in impact(&evidence, group).readings {
            assert_eq!(reading.value.missing(), reading.percentile.missing());
            let Some(why) = reading.value.missing() else { continue };
            assert!(matches!(why, Missing::NotRated | Missing::NotCovered(_)), "{why:?}");
            unrated += usize::from(*why == Missing::NotRated);
        }
    }
    assert!(unrated > 10, "{unrated}");
}

/// Where none of the O*NET occupations behind The Dais's figures is followed, that is known; elsewhere one is.
#[test]
fn figures_that_rest_on_what_is_left_out_are_known() {
    let catalog = metier_data::Catalog::embedded().unwrap();
    let own = |code: &str| {
        let group = catalog.group(code).unwrap();
        rests_on_left_out(&catalog, links(catalog.crosswalk(), group), group)
    };
    for code in ["65101", "12012", "31300", "94130"] {
        assert!(own(code), "{code}");
    }
    for code in ["00010", "31301", "21231", "72200"] {
        assert!(!own(code), "{code}");
    }
    let all = GroupId::all().filter(|&group| own(catalog.code(group)));
    assert_eq!(all.count(), 25);
}
