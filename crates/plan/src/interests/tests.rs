//! Profiles, fits, what bounds them.

use super::*;

fn all(points: impl Fn(char) -> Option<u8>) -> Vec<Option<Answer>> {
    (0..ITEMS).map(|item| points(letter(item)).and_then(Answer::of_points)).collect()
}

#[test]
fn letters_take_turns_and_every_statement_has_words() {
    for letter in HOLLAND {
        assert_eq!((0..ITEMS).filter(|&item| super::letter(item) == letter).count(), EACH);
    }
    assert!((0..ITEMS).all(|item| statement(item).is_some()));
    assert!(statement(ITEMS).is_none());
}

/// 76 of 100 for three letters, 82 for two, 91 for one: no answers come above it, and some come up to it.
#[test]
fn no_fit_is_above_the_most_that_its_letters_allow() {
    let hundred = |letters| (100.0 * most(letters, [true; 6]).unwrap()).round();
    assert_eq!([hundred("SIR"), hundred("IRS"), hundred("AR"), hundred("C")], [76.0, 76.0, 82.0, 91.0]);
    assert!(most("", [true; 6]).is_none() && most("X", [true; 6]).is_none());
    let points = |letter| match letter {
        'S' => Some(2),
        'I' => Some(1),
        _ => Some(0),
    };
    let mut best = 0.0_f32;
    for r in 0..=EACH {
        // The third letter half as strong as the second: the answers that are nearest to the letters.
        let mut answers = all(points);
        let mut left = r;
        for item in (0..ITEMS).filter(|&item| letter(item) == 'I') {
            answers[item] = Some(if left > 0 { Answer::Yes } else { Answer::Some });
            left = left.saturating_sub(1);
        }
        for item in (0..ITEMS).filter(|&item| letter(item) == 'R').take(r) {
            answers[item] = Some(Answer::Some);
        }
        let fit = Profile::of(&answers).fit("SIR").unwrap();
        assert!(fit <= most("SIR", [true; 6]).unwrap() + 1e-6, "{fit}");
        best = best.max(fit);
    }
    assert!(best > most("SIR", [true; 6]).unwrap() - 0.02, "{best}");
}

/// Of letters that nothing was asked of nothing is told, and the most is that of the letters that were.
#[test]
fn what_was_not_asked_is_no_interest_and_bounds_the_fit() {
    let four = Answers::read("2200").unwrap().profile();
    assert_eq!((four.code().as_str(), four.letters_asked()), ("RIA", 4));
    let two = Answers::read("21").unwrap().profile();
    assert_eq!((two.code().as_str(), two.letters_asked()), ("RI", 2));
    let one = Answers::read("-----2").unwrap().profile();
    assert_eq!((one.code().as_str(), one.is_flat()), ("C", true));
    // All answers on four letters, and two of the letters that were not asked.
    for letters in ["RI", "RIA", "R", "SIE", "EC"] {
        let most = most(letters, four.asked).unwrap();
        let mut best = 0.0_f32;
        for code in 0..81_usize {
            let points = [code % 3, code / 3 % 3, code / 9 % 3, code / 27].map(|points| points as u8);
            let answers = points.map(Answer::of_points);
            best = Profile::of(&answers).fit(letters).map_or(best, |fit| best.max(fit));
        }
        assert!(best <= most + 1e-6 && best >= 0.9 * most, "{letters}: {best} of {most}");
    }
}

#[test]
fn the_best_role_of_an_occupation_is_the_one_that_it_is_ranked_by() {
    let catalog = Catalog::embedded().unwrap();
    let profile = Answers::read("210021002100210021002100210021").unwrap().profile();
    let all = ranked(&catalog, &profile);
    assert!(all.len() > 400);
    for fit in &all {
        assert_eq!(best_role(&catalog, &profile, fit.group).as_ref(), Some(fit));
    }
}

#[test]
fn a_fit_of_nothing_has_no_sign() {
    let catalog = Catalog::embedded().unwrap();
    for written in ["0-2--0-20-1-2-02---11-2--12221", "-121-2-2-----0200-211112--1-10"] {
        let profile = Answers::read(written).unwrap().profile();
        let fits = ranked(&catalog, &profile);
        let none: Vec<&Fit> = fits.iter().filter(|fit| fit.fit == 0.0).collect();
        assert!(none.len() > 1 && none.iter().all(|fit| fit.fit.is_sign_positive()), "{written}");
    }
}

#[test]
fn answers_are_digits_with_gaps() {
    let answers = Answers::read("2 1,0 -2").unwrap();
    let first = [Some(Answer::Yes), Some(Answer::Some), Some(Answer::No), None, Some(Answer::Yes)];
    assert_eq!((&answers.0[..5], answers.count()), (&first[..], 4));
    assert_eq!(answers.written(), "210-2");
    assert_eq!(Answers::read(&answers.written()), Some(answers));
    for wrong in ["", "3", "yes", &"1".repeat(31)] {
        assert!(Answers::read(wrong).is_none(), "{wrong}");
    }
    assert_eq!(Answers::default().written(), "");
}

/// Letters whose weighted points come to the same sum fit the same to the last bit, for any answers: which of them
/// comes first is decided by the number of workers and by nothing else.
#[test]
fn equal_fits_are_equal_to_the_last_bit() {
    let mut state = 7_u32;
    let mut next = |below: u32| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 16) % below
    };
    let mut ties = 0;
    for _ in 0..300 {
        let answers: Vec<Option<Answer>> = (0..ITEMS)
            .map(|item| (item < 6 || next(8) > 0).then(|| Answer::of_points(next(3) as u8)).flatten())
            .collect();
        let profile = Profile::of(&answers);
        // Points by letter in sixtieths, which are whole for one to five answers.
        let points: Vec<i64> = (0..6)
            .map(|at| {
                let own: Vec<i64> = answers.iter().skip(at).step_by(6).flatten().map(|a| *a as i64).collect();
                own.iter().sum::<i64>() * 60 / own.len() as i64
            })
            .collect();
        let mut fits = std::collections::HashMap::new();
        for first in 0..6 {
            for second in (0..6).filter(|&second| second != first) {
                for third in (0..6).filter(|&third| third != first && third != second) {
                    let letters: String = [first, second, third].map(|at| HOLLAND[at]).iter().collect();
                    let Some(fit) = profile.fit(&letters) else { continue };
                    let sum = 3 * points[first] + 2 * points[second] + points[third];
                    ties += usize::from(fits.contains_key(&sum));
                    assert_eq!(fits.entry(sum).or_insert(fit), &fit, "{letters} {answers:?}");
                }
            }
        }
    }
    assert!(ties > 5_000, "{ties}");
}

#[test]
fn a_profile_is_centred_on_the_own_mean() {
    let profile = Profile::of(&all(|letter| Some(if letter == 'S' { 2 } else { 1 })));
    assert!(profile.points.iter().sum::<f32>().abs() < 1e-4);
    assert_eq!((profile.code().as_str(), profile.answered), ("SRI", 30));
    // Five answers a letter: ten points for S, five for each other one, less the mean of 35 sixths.
    let expected = HOLLAND.map(|letter| if letter == 'S' { 10.0 } else { 5.0 } - 35.0 / 6.0);
    assert!(profile.points.iter().zip(expected).all(|(own, points)| (own - points).abs() < 1e-5));
    // Who likes everything says as little as who likes nothing.
    for points in 0..=2 {
        let flat = Profile::of(&all(|_| Some(points)));
        assert!(flat.is_flat() && flat.fit("SRI").is_none());
    }
}

#[test]
fn a_letter_asked_less_often_is_no_weaker() {
    let mut answers = all(|letter| Some(if letter == 'I' { 2 } else { 0 }));
    for answer in answers.iter_mut().skip(12) {
        *answer = None;
    }
    let profile = Profile::of(&answers);
    assert_eq!((profile.answered, profile.is_provisional()), (12, true));
    assert!(profile.code().starts_with('I'));
}

#[test]
fn the_order_of_letters_counts() {
    let profile = Profile::of(&all(|letter| {
        Some(match letter {
            'S' => 2,
            'A' => 1,
            _ => 0,
        })
    }));
    let fits = ["SAI", "ASI", "IAS", "RCI"].map(|letters| profile.fit(letters).unwrap());
    assert!(fits.is_sorted_by(|a, b| a > b), "{fits:?}");
    assert!(fits.iter().all(|fit| (-1.0..=1.0).contains(fit)));
}

#[test]
fn a_fit_is_the_cosine_with_the_letters_as_they_weigh_and_none_where_nothing_is_said() {
    // Letters weigh 3, 2 and 1, the others nothing, and are not centred: of three letters the best fit is the root of
    // 8 / 14.
    let same = Profile { points: [2.0, 1.0, 0.0, -1.0, -1.0, -1.0], asked: [true; 6], answered: 30 };
    assert!((same.fit("RIA").unwrap() - (8.0_f32 / 14.0).sqrt()).abs() < 1e-6);
    let opposite = Profile { points: same.points.map(|points| -points), asked: [true; 6], answered: 30 };
    assert!((opposite.fit("RIA").unwrap() + (8.0_f32 / 14.0).sqrt()).abs() < 1e-6);
    // Fewer letters have a length of their own, which decides against which of them a list puts first.
    assert!((same.fit("R").unwrap() - 6.0 / (8.0_f32.sqrt() * 3.0)).abs() < 1e-6);
    assert!((same.fit("RI").unwrap() - 8.0 / (8.0 * 13.0_f32).sqrt()).abs() < 1e-6);
    assert_eq!(Profile { points: [0.0; 6], asked: [true; 6], answered: 30 }.fit("RIA"), None);
    assert_eq!((same.fit(""), same.fit("RXA")), (None, None));
}

#[test]
fn the_best_role_of_each_unit_group_counts_once() {
    let catalog = Catalog::embedded().unwrap();
    let fits = ranked(&catalog, &Profile::of(&all(|letter| Some(if letter == 'S' { 2 } else { 0 }))));
    let mut groups: Vec<GroupId> = fits.iter().map(|fit| fit.group).collect();
    assert!(fits.iter().take(20).all(|fit| fit.letters.starts_with('S')));
    assert!(fits.is_sorted_by(|a, b| a.fit >= b.fit));
    let count = groups.len();
    groups.sort_unstable();
    groups.dedup();
    assert_eq!(groups.len(), count);
    assert!(count > 480, "{count}");
}

/// The best role of a unit group counts, with its own code and letters; of equal fits the occupation with more
/// workers comes first, then the lower code (METHODS 10).
#[test]
fn fits_are_those_of_the_best_role_and_ties_go_to_more_workers() {
    let catalog = Catalog::embedded().unwrap();
    let profiles = catalog.profiles();
    let workers = |group| catalog.facts(group).cops.and_then(|cops| cops.employment).unwrap_or(0);
    let (mut later, mut ties) = (0, 0);
    for text in ["210210", "0022", "122100", "021012"] {
        let profile = Answers::read(text).unwrap().profile();
        let fits = ranked(&catalog, &profile);
        for fit in &fits {
            let roles: Vec<usize> =
                (0..profiles.groups.len()).filter(|&at| profiles.groups[at] == fit.group.0).collect();
            let of = |at: usize| profile.fit(&profiles.interests[at]);
            let best = roles.iter().filter_map(|&at| of(at)).fold(f32::NEG_INFINITY, f32::max);
            let own = profiles.codes.iter().position(|code| *code == fit.profile).unwrap();
            assert!(roles.contains(&own) && fit.letters == profiles.interests[own]);
            assert_eq!((fit.fit, of(own)), (best, Some(best)), "{}", fit.profile);
            later += usize::from(own != roles[0]);
        }
        for pair in fits.windows(2).filter(|pair| pair[0].fit == pair[1].fit) {
            let [first, second] = [0, 1].map(|at| workers(pair[at].group));
            assert!(first > second || first == second && pair[0].group < pair[1].group, "{pair:?}");
            ties += 1;
        }
    }
    assert!(later > 50 && ties > 500, "{later} later roles, {ties} ties");
}

/// Under half of the statements is a first guess, half is not.
#[test]
fn a_profile_of_fifteen_answers_is_no_first_guess() {
    let answered = |n: usize| Answers::read(&"2".repeat(n)).unwrap().profile();
    assert!(answered(14).is_provisional() && !answered(15).is_provisional());
    assert_eq!((answered(14).answered, answered(30).answered), (14, 30));
    for (points, answer) in
        [(0, Some(Answer::No)), (1, Some(Answer::Some)), (2, Some(Answer::Yes)), (3, None)]
    {
        assert_eq!(Answer::of_points(points), answer);
    }
}
