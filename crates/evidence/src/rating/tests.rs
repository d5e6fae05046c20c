//! The rating held against what its weights and draws promise.

use super::*;

fn inputs(scores: [f32; 6]) -> Inputs {
    Inputs { scores: scores.map(|score| vec![score]), edition: None, place: Geo::Canada }
}

#[test]
fn contributions_sum_to_the_rating_and_the_range_holds_it() {
    let sampler = Sampler::new(Weights::default());
    let rating = sampler.rate(&inputs([8.0, 6.0, 4.0, 2.0, 9.0, 5.0]), GroupId(0));
    let score = rating.score.value().unwrap();
    let expected = (8.0 * 25.0 + 6.0 * 20.0 + 4.0 * 15.0 + 2.0 * 15.0 + 9.0 * 15.0 + 5.0 * 10.0) / 100.0;
    assert!((score.value - expected).abs() < 1e-4);
    assert!(score.low < score.value && score.value < score.high);
    assert_eq!(score.inputs, 6);
}

#[test]
fn under_sixty_per_cent_of_the_weight_there_is_no_rating() {
    let sampler = Sampler::new(Weights::default());
    let gap = f32::NAN;
    let none = sampler.rate(&inputs([8.0, gap, gap, 2.0, 9.0, gap]), GroupId(0));
    assert_eq!(none.score.missing(), Some(&Missing::Carries(55, 60)));
    let some = sampler.rate(&inputs([8.0, 6.0, gap, 2.0, gap, gap]), GroupId(0));
    assert!(some.score.value().is_some(), "60 of 100 is enough");
}

#[test]
fn ranks_have_the_range_that_other_weights_would_give() {
    let gap = f32::NAN;
    // The first is the best whatever the weights, the last the worst, the two between them are a matter of weights.
    let scores = [
        vec![9.0, 8.0, 2.0, 1.0, gap],
        vec![9.0, 2.0, 8.0, 1.0, gap],
        vec![9.0, 8.0, 2.0, 1.0, gap],
        vec![9.0, 2.0, 8.0, 1.0, gap],
        vec![9.0, 5.0, 5.0, 1.0, 3.0],
        vec![9.0, 5.0, 5.0, 1.0, gap],
    ];
    let inputs = Inputs { scores, edition: None, place: Geo::Canada };
    let sampler = Sampler::new(Weights::default());
    let groups: Vec<GroupId> = [4, 2, 0, 3, 1].map(GroupId).to_vec();
    let ranks = sampler.ranks(&inputs, &groups);
    let told: Vec<Option<[usize; 3]>> =
        ranks.iter().map(|rank| rank.map(|r| [r.at, r.least, r.most])).collect();
    assert_eq!(told[0], None, "not rated, so no place, and none is taken from the others");
    assert_eq!((told[2], told[3]), (Some([1, 1, 1]), Some([4, 4, 4])));
    assert_eq!((told[1].unwrap()[1..].to_vec(), told[4].unwrap()[1..].to_vec()), (vec![2, 3], vec![2, 3]));
    assert_eq!(told[1].unwrap()[0] + told[4].unwrap()[0], 5);
    // Equal ratings share their place.
    let same =
        Inputs { scores: [0, 1, 2, 3, 4, 5].map(|_| vec![4.0, 4.0]), edition: None, place: Geo::Canada };
    let both = sampler.ranks(&same, &[GroupId(0), GroupId(1)]);
    assert!(both.iter().all(|rank| *rank == Some(Rank { at: 1, least: 1, most: 1 })));
    assert!(sampler.ranks(&same, &[]).is_empty());
}

#[test]
fn the_same_seed_gives_the_same_range_and_unusable_weights_the_default() {
    let scores = inputs([1.0, 2.0, 3.0, 4.0, 5.0, 6.0]);
    let a = Sampler::new(Weights::default()).rate(&scores, GroupId(0));
    let b = Sampler::new(Weights([f32::NAN; 6])).rate(&scores, GroupId(0));
    assert_eq!(a, b);
}

#[test]
fn drawn_weights_centre_on_the_given_ones() {
    let sampler = Sampler::new(Weights::default());
    let mut mean = [0.0_f32; 6];
    for draw in &sampler.draws {
        let total: f32 = draw.iter().sum();
        for (slot, w) in mean.iter_mut().zip(draw) {
            *slot += w / total / DRAWS as f32;
        }
    }
    for (mean, weight) in mean.iter().zip(Weights::default().0) {
        assert!((mean - weight / 100.0).abs() < 0.01, "{mean} for {weight}");
    }
    // Of a Dirichlet distribution, so wide as its concentration says: of 0.25, sqrt(0.25 * 0.75 / 31) = 0.078.
    let share = |draw: &[f32; 6]| draw[0] / draw.iter().sum::<f32>() - 0.25;
    let squares: f32 = sampler.draws.iter().map(|draw| share(draw).powi(2)).sum();
    let spread = (squares / DRAWS as f32).sqrt();
    assert!((spread - 0.078).abs() < 0.006, "{spread}");
}

#[test]
fn weights_are_usable_where_none_is_negative_or_endless_and_one_counts() {
    for (weights, usable) in [
        ([0.0, 0.0, 0.0, 0.0, 0.0, 1.0], true),
        ([0.0; 6], false),
        ([50.0, -1.0, 10.0, 10.0, 10.0, 10.0], false),
        ([f32::INFINITY, 1.0, 1.0, 1.0, 1.0, 1.0], false),
        ([1.0, f32::NAN, 1.0, 1.0, 1.0, 1.0], false),
    ] {
        assert_eq!(Weights(weights).is_usable(), usable, "{weights:?}");
    }
}

/// Mean and variance of a gamma distribution of scale 1 are both its shape, below 1 as well.
#[test]
fn drawn_gammas_have_the_mean_and_spread_of_their_shape() {
    for shape in [0.3, 0.75, 1.0, 4.5, 9.0] {
        let mut random = Random(SEED);
        let drawn: Vec<f64> = (0..40_000).map(|_| random.gamma(shape)).collect();
        let mean = drawn.iter().sum::<f64>() / drawn.len() as f64;
        let spread = drawn.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / drawn.len() as f64;
        assert!((mean / shape - 1.0).abs() < 0.03, "mean {mean} of {shape}");
        assert!((spread / shape - 1.0).abs() < 0.08, "variance {spread} of {shape}");
    }
    let mut random = Random(SEED);
    assert!(random.gamma(0.0).abs() < f64::EPSILON && random.gamma(-1.0).abs() < f64::EPSILON);
    let drawn: Vec<f64> = (0..10_000).map(|_| random.uniform()).collect();
    assert!(drawn.iter().all(|&x| 0.0 < x && x < 1.0));
    assert!((drawn.iter().sum::<f64>() / 10_000.0 - 0.5).abs() < 0.01);
    let normal: Vec<f64> = (0..40_000).map(|_| random.normal()).collect();
    assert!((normal.iter().sum::<f64>() / 40_000.0).abs() < 0.02);
    assert!((normal.iter().map(|x| x * x).sum::<f64>() / 40_000.0 - 1.0).abs() < 0.03);
}

/// Each input counts in proportion to its weight, of those that are known; a rating has no other number.
#[test]
fn a_contribution_is_the_share_of_the_weight_that_is_covered() {
    let gap = f32::NAN;
    let weights = Weights([40.0, 30.0, 0.0, 0.0, 20.0, 10.0]);
    let rating = Sampler::new(weights).rate(&inputs([9.0, 3.0, gap, 7.0, gap, 6.0]), GroupId(0));
    let expected =
        [Some(9.0 * 40.0 / 80.0), Some(3.0 * 30.0 / 80.0), None, Some(0.0), None, Some(6.0 * 10.0 / 80.0)];
    for (own, expected) in rating.contributions.iter().zip(expected) {
        match (own, expected) {
            (Some(own), Some(expected)) => assert!((own - expected).abs() < 1e-5, "{own} for {expected}"),
            (own, expected) => assert_eq!(own.is_some(), expected.is_some()),
        }
    }
    let value = Sampler::new(weights).value(&inputs([9.0, 3.0, gap, 7.0, gap, 6.0]), GroupId(0)).unwrap();
    assert!((value - rating.score.value().unwrap().value).abs() < 1e-5);
    assert_eq!(rating.score.value().unwrap().inputs, 4);
    // What stands alone is the rating and its whole range.
    let alone = Sampler::new(Weights([1.0, 0.0, 0.0, 0.0, 0.0, 0.0]));
    let alone = alone.rate(&inputs([7.0, gap, gap, gap, gap, gap]), GroupId(0));
    let score = *alone.score.value().unwrap();
    assert!([score.value, score.low, score.high].iter().all(|x| (x - 7.0).abs() < 1e-4), "{score:?}");
}

/// The range leaves a tenth of the draws on either side.
#[test]
fn the_range_is_the_tenth_and_the_ninetieth_percentile_of_the_draws() {
    let scores = [9.0, 1.0, 8.0, 2.0, 7.0, 3.0];
    let sampler = Sampler::new(Weights::default());
    let rating = sampler.rate(&inputs(scores), GroupId(0));
    let score = rating.score.value().unwrap();
    let known = scores.map(Some);
    let drawn: Vec<f32> = sampler.draws.iter().filter_map(|draw| weighted_mean(draw, &known)).collect();
    let below = |bound: f32| drawn.iter().filter(|&&x| x < bound).count();
    assert_eq!((below(score.low), below(score.high)), (DRAWS / 10, DRAWS * 9 / 10));
    assert!(drawn.iter().all(|&x| (1.0..=9.0).contains(&x)), "a mean lies among what it is made of");
}

/// 59 of 100 is too little, by the one way to rate and by the other.
#[test]
fn a_value_is_withheld_where_the_rating_is() {
    let gap = f32::NAN;
    for (first, known) in [(59.0, false), (60.0, true), (61.0, true)] {
        let sampler = Sampler::new(Weights([first, 100.0 - first, 0.0, 0.0, 0.0, 0.0]));
        let inputs = inputs([5.0, gap, gap, gap, gap, gap]);
        assert_eq!(sampler.value(&inputs, GroupId(0)).is_some(), known, "{first}");
        assert_eq!(sampler.rate(&inputs, GroupId(0)).score.value().is_some(), known, "{first}");
        assert_eq!(sampler.ranks(&inputs, &[GroupId(0)])[0].is_some(), known, "{first}");
    }
}

/// The mean of the ranks that there are; a unit group without any has none.
#[test]
fn a_mean_of_ranks_passes_over_what_is_missing() {
    let gap = f32::NAN;
    let with = |first: f32, second: f32, third: f32| {
        let mut column = vec![gap; UNIT_GROUPS];
        column[..3].copy_from_slice(&[first, second, third]);
        column
    };
    let (a, b, c) = (with(1.0, 2.0, gap), with(5.0, gap, gap), with(3.0, 1.0, gap));
    let mean = mean_ranks(&[&a, &b, &c]);
    // Ranks of two are 25 and 75, of one 50.
    assert!((mean[0] - 50.0).abs() < 1e-4 && (mean[1] - 50.0).abs() < 1e-4, "{} {}", mean[0], mean[1]);
    let two = mean_ranks(&[&a, &b]);
    assert!((two[0] - 37.5).abs() < 1e-4 && (two[1] - 75.0).abs() < 1e-4, "{} {}", two[0], two[1]);
    assert!(mean[2..].iter().all(|rank| rank.is_nan()));
}

/// An input names the sources that are in it: a newer edition first, and the three-year outlook only of a province.
#[test]
fn an_input_names_what_is_in_it() {
    let of = |edition, place, input| {
        Inputs { scores: [0, 1, 2, 3, 4, 5].map(|_| Vec::new()), edition, place }.sources(input)
    };
    let bc = "BC".parse::<Geo>().unwrap();
    assert_eq!(of(Some("newer"), bc, Input::Pay), ["newer", "jobbank-wages-2025"]);
    assert_eq!(of(None, bc, Input::Pay), ["jobbank-wages-2025"]);
    assert_eq!(of(Some("newer"), bc, Input::Hours), ["workbc-wages-2025"]);
    assert_eq!(of(None, bc, Input::Outlook), [three_year::SOURCE, "cops-2024"]);
    assert_eq!(of(None, Geo::Canada, Input::Outlook), ["cops-2024"]);
}

/// Scores are ranks on a scale of ten, so that half of the unit groups lie below five, and hours nearest to full time are
/// the best.
#[test]
fn scores_are_ranks_on_a_scale_of_ten() {
    let catalog = metier_data::Catalog::embedded().unwrap();
    let evidence = Evidence::new(&catalog);
    let inputs = Inputs::new(&evidence, Geo::Canada);
    for (input, scores) in Input::ALL.into_iter().zip(&inputs.scores) {
        let known: Vec<f32> = scores.iter().copied().filter(|score| !score.is_nan()).collect();
        let mean = known.iter().sum::<f32>() / known.len() as f32;
        assert!(known.len() > 400 && (mean - 5.0).abs() < 0.3, "{input:?}: {mean}");
        assert!(known.iter().all(|score| (0.0..=10.0).contains(score)), "{input:?}");
        assert!(
            known.iter().any(|&score| score > 8.0) && known.iter().any(|&score| score < 2.0),
            "{input:?}"
        );
    }
    let hours = &catalog.columns().hours;
    let far = |group: usize| (hours[group] - pay::FULL_TIME).abs();
    let scores = &inputs.scores[5];
    for (a, b) in (0..UNIT_GROUPS).zip(1..UNIT_GROUPS).filter(|&(a, b)| far(a) < far(b)) {
        assert!(scores[a] >= scores[b], "{a} {b}");
    }
    // 42.417342 and 37.582729 hours: the one is further from 40 by the fifth decimal, and no tie.
    let of = |code| scores[usize::from(catalog.group(code).unwrap().0)];
    assert!((of("84110") - 5.916).abs() < 0.001 && (of("21120") - 5.936).abs() < 0.001, "{}", of("84110"));
}

/// The first numbers of `SplitMix64` from 1234567, as they are published: on every machine a rating has the same range.
#[test]
fn the_generator_is_the_published_one() {
    let mut random = Random(1_234_567);
    let drawn = [random.next(), random.next(), random.next()];
    assert_eq!(drawn, [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]);
}

/// Openings count by the worker: of two that the projection assesses alike, the one with more openings a worker has the
/// better outlook, however many people work there.
#[test]
fn openings_of_the_outlook_are_counted_by_the_worker() {
    let catalog = metier_data::Catalog::embedded().unwrap();
    let outlook = &Inputs::new(&Evidence::new(&catalog), Geo::Canada).scores[1];
    let columns = catalog.columns();
    let known = |group: &usize| columns.openings[*group].is_finite() && columns.employment[*group] > 0.0;
    let mut groups: Vec<usize> = (0..UNIT_GROUPS).filter(known).collect();
    groups.sort_by(|&a, &b| {
        let by_worker = |group: usize| columns.openings[group] / columns.employment[group];
        let assessed = |group: usize| columns.future[group].map(|assessed| assessed as u8);
        assessed(a).cmp(&assessed(b)).then(by_worker(a).total_cmp(&by_worker(b)))
    });
    let alike = |a: usize, b: usize| columns.future[a] == columns.future[b];
    let pairs: Vec<(usize, usize)> =
        groups.iter().copied().zip(groups.iter().copied().skip(1)).filter(|&(a, b)| alike(a, b)).collect();
    assert!(pairs.len() > 400, "{}", pairs.len());
    assert!(pairs.iter().filter(|&&(a, b)| outlook[a] < outlook[b]).count() > 300);
    for (a, b) in pairs {
        assert!(
            outlook[a] <= outlook[b],
            "{} {}",
            catalog.code(GroupId(a as u16)),
            catalog.code(GroupId(b as u16))
        );
    }
}

/// The same ratings have the same range on every machine and in every version: these are what the first version told.
#[test]
fn a_range_is_the_same_on_every_machine() {
    let rating = Sampler::new(Weights::default()).rate(&inputs([8.0, 6.0, 4.0, 2.0, 9.0, 5.0]), GroupId(0));
    let score = rating.score.value().unwrap();
    assert!((score.low - 5.4605).abs() < 1e-3 && (score.high - 6.4809).abs() < 1e-3, "{score:?}");
}
