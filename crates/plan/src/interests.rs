//! What suits a person by interests: thirty answers give a profile, occupations are matched with it role by role.

use metier_data::Catalog;
use metier_model::GroupId;
use metier_words::Msg;

/// Holland letters in their order; a set of them has one bit each.
pub const HOLLAND: [char; 6] = ['R', 'I', 'A', 'S', 'E', 'C'];

/// Statements, five a letter.
pub const ITEMS: usize = 30;
/// Statements of one letter.
const EACH: usize = 5;
/// Products of a profile with letters are whole multiples of one part of this, in exact arithmetic: points are twelfths,
/// less the mean of one to six letters, and weights are whole.
const GRID: f32 = 8_640.0;
/// What the first, second and third letter of an occupation weigh (METHODS §10).
const WEIGHTS: [f32; 3] = [3.0, 2.0, 1.0];

/// Occupations that are kept as those that fit best, unless somebody says from which fit on.
const KEPT: usize = 50;

/// From which figure on so many of some figures are kept as stand first by it; all of them where they are fewer. What is
/// kept follows from the figures themselves: no fixed one suits all answers.
pub fn floor(figures: impl IntoIterator<Item = f32>) -> Option<f32> {
    let mut all: Vec<f32> = figures.into_iter().collect();
    all.sort_by(|a, b| b.total_cmp(a));
    all.get(KEPT - 1).or(all.last()).copied()
}

/// From which fit on, in per cent, the occupations are kept that fit some answers best.
pub fn least_fit(catalog: &Catalog, answers: &Answers) -> Option<u8> {
    let fits = ranked(catalog, &answers.profile()).into_iter().map(|fit| fit.fit).filter(|&fit| fit > 0.0);
    floor(fits).map(|least| in_per_cent(least).max(1))
}

/// A fit as it is shown and kept: in whole per cent, rounded as a locale writes it.
pub fn in_per_cent(fit: f32) -> u8 {
    (100.0 * f64::from(fit)).round_ties_even().clamp(0.0, 100.0) as u8
}

/// An answer to a statement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Answer {
    /// Not like me.
    #[default]
    No = 0,
    /// Somewhat.
    Some = 1,
    /// Like me.
    Yes = 2,
}

impl Answer {
    /// All, in the order of their points.
    pub const ALL: [Self; 3] = [Self::No, Self::Some, Self::Yes];

    /// The answer with these points.
    pub fn of_points(points: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| *answer as u8 == points)
    }
}

/// Answers to the statements by their position; none where a statement is not answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answers(pub [Option<Answer>; ITEMS]);

impl Answers {
    /// Digits 0, 1, 2 and `-`, with any spaces and commas between them, at most thirty; none for anything else.
    pub fn read(text: &str) -> Option<Self> {
        let mut answers = Self::default();
        let mut count = 0;
        for c in text.chars().filter(|c| !c.is_whitespace() && *c != ',') {
            let slot = answers.0.get_mut(count)?;
            *slot = match c {
                '-' => None,
                c => Some(Answer::of_points(u8::try_from(c.to_digit(10)?).ok()?)?),
            };
            count += 1;
        }
        (count > 0).then_some(answers)
    }

    /// As [`Self::read`] reads them; empty where nothing is answered.
    pub fn written(&self) -> String {
        let digit = |answer: &Option<Answer>| answer.map_or('-', |answer| char::from(b'0' + answer as u8));
        let all: String = self.0.iter().map(digit).collect();
        all.trim_end_matches('-').to_owned()
    }

    /// How many are answered.
    pub fn count(&self) -> usize {
        self.0.iter().flatten().count()
    }

    /// The profile that they make.
    pub fn profile(&self) -> Profile {
        Profile::of(&self.0)
    }
}

/// The letter of a statement by its position, 0 to 29: the letters take turns, so that who stops early has answered of
/// each.
pub fn letter(item: usize) -> char {
    HOLLAND.get(item % HOLLAND.len()).copied().unwrap_or('R')
}

/// A statement by its position, 0 to 29.
pub fn statement(item: usize) -> Option<Msg> {
    Msg::plain(&format!("interest-item-{}", item + 1))
}

/// A person's profile: points by letter, less their mean, in the order R I A S E C. What is not answered counts as the
/// mean of that person's answers to the same letter, so that a letter asked less often is no weaker.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Profile {
    /// Centred points, R I A S E C.
    pub points: [f32; 6],
    /// Statements answered, 0 to 30.
    pub answered: usize,
}

impl Profile {
    /// From answers by position; none where a statement is not answered.
    pub fn of(answers: &[Option<Answer>]) -> Self {
        let (mut sums, mut counts) = ([0.0_f32; 6], [0_u8; 6]);
        for (item, answer) in answers.iter().enumerate().take(ITEMS) {
            let at = item % HOLLAND.len();
            if let (Some(answer), Some(sum), Some(count)) = (answer, sums.get_mut(at), counts.get_mut(at)) {
                *sum += f32::from(*answer as u8);
                *count += 1;
            }
        }
        let mut points = [0.0; 6];
        for ((slot, sum), count) in points.iter_mut().zip(sums).zip(counts) {
            *slot = if count > 0 { sum / f32::from(count) * EACH as f32 } else { f32::NAN };
        }
        let known: Vec<f32> = points.iter().copied().filter(|points| !points.is_nan()).collect();
        let mean = if known.is_empty() { 0.0 } else { known.iter().sum::<f32>() / known.len() as f32 };
        Self {
            points: points.map(|points| if points.is_nan() { 0.0 } else { points - mean }),
            answered: counts.iter().map(|&count| usize::from(count)).sum(),
        }
    }

    /// Whether too little is answered for more than a first guess: under half of the statements.
    pub fn is_provisional(&self) -> bool {
        self.answered * 2 < ITEMS
    }

    /// Whether no letter stands out: every answer is the same.
    pub fn is_flat(&self) -> bool {
        self.points.iter().all(|points| points.abs() < 1e-4)
    }

    /// The three leading letters, the strongest first; of equal ones the earlier in R I A S E C.
    pub fn code(&self) -> String {
        let mut order: Vec<usize> = (0..HOLLAND.len()).collect();
        let of = |at: usize| self.points.get(at).copied().unwrap_or(0.0);
        order.sort_by(|&a, &b| of(b).total_cmp(&of(a)).then(a.cmp(&b)));
        order.into_iter().take(3).filter_map(|at| HOLLAND.get(at)).collect()
    }

    /// How well an occupation's letters, the first the strongest, fit: the cosine of the centred profile with the letters
    /// weighted 3, 2, 1 as they are, -1 to 1; none where the profile is flat or there is no letter (METHODS §10: the
    /// person's profile is centred, the letters are not).
    pub fn fit(&self, letters: &str) -> Option<f32> {
        let own = weighted(letters)?;
        // What is equal becomes equal to the last bit, so that the rule for ties decides and not an error of rounding.
        let dot = own.iter().zip(self.points).map(|(a, b)| a * b).sum::<f32>();
        let dot = (dot * GRID).round() / GRID;
        let both = length(&own) * length(&self.points);
        // Nothing from below is as much as nothing from above: without the sum their signs would part a tie.
        (both > 1e-6).then(|| (dot / both).clamp(-1.0, 1.0) + 0.0)
    }
}

/// The letters of an occupation as they weigh, R I A S E C; none for a letter that is none.
fn weighted(letters: &str) -> Option<[f32; 6]> {
    let mut own = [0.0_f32; 6];
    for (letter, weight) in letters.chars().zip(WEIGHTS) {
        let at = HOLLAND.iter().position(|own| *own == letter)?;
        if let Some(slot) = own.get_mut(at) {
            *slot = weight;
        }
    }
    Some(own)
}

fn length(of: &[f32; 6]) -> f32 {
    of.iter().map(|v| v * v).sum::<f32>().sqrt()
}

/// The highest fit that any profile has with an occupation of these letters: that of the profile which is the letters
/// themselves, centred. It stays below 1, since a profile speaks of all six letters and an occupation does not.
pub fn most(letters: &str) -> Option<f32> {
    let own = weighted(letters)?;
    let mean = own.iter().sum::<f32>() / own.len() as f32;
    let all = length(&own);
    (all > 0.0).then(|| length(&own.map(|weight| weight - mean)) / all)
}

/// An occupation that fits a profile.
#[derive(Clone, Debug, PartialEq)]
pub struct Fit {
    /// Which.
    pub group: GroupId,
    /// Code of the role's profile that fits best.
    pub profile: String,
    /// Its letters, the strongest first.
    pub letters: String,
    /// The fit, -1 to 1.
    pub fit: f32,
}

/// By how many workers (COPS employment 2023) those of equal fit are ordered; one that is not counted comes last.
pub(super) fn workers(catalog: &Catalog, group: GroupId) -> f32 {
    group.figure_in(&catalog.columns().employment).unwrap_or(0.0)
}

/// All occupations by how well their best role fits, the best first; of equal fit the one with more workers first, then
/// the lower code. Occupations without letters are left out.
pub fn ranked(catalog: &Catalog, profile: &Profile) -> Vec<Fit> {
    let profiles = catalog.profiles();
    let mut best: Vec<Fit> = Vec::new();
    let roles = profiles.groups.iter().zip(&profiles.codes).zip(&profiles.interests);
    for ((&group, code), letters) in roles {
        let Some(fit) = profile.fit(letters) else { continue };
        let found = Fit { group: GroupId(group), profile: code.clone(), letters: letters.clone(), fit };
        match best.last_mut().filter(|last| last.group == found.group) {
            Some(last) if found.fit > last.fit => *last = found,
            Some(_) => {}
            None => best.push(found),
        }
    }
    best.sort_by(|a, b| {
        b.fit
            .total_cmp(&a.fit)
            .then(workers(catalog, b.group).total_cmp(&workers(catalog, a.group)))
            .then(a.group.cmp(&b.group))
    });
    best
}

/// The role of an occupation that fits best, as [`ranked`] takes it; none where it has no letters or nothing stands out.
pub fn best_role(catalog: &Catalog, profile: &Profile, group: GroupId) -> Option<Fit> {
    let profiles = catalog.profiles();
    let roles = profiles.groups.iter().zip(&profiles.codes).zip(&profiles.interests);
    let mut best: Option<Fit> = None;
    for ((_, code), letters) in roles.filter(|((own, _), _)| GroupId(**own) == group) {
        let Some(fit) = profile.fit(letters) else { continue };
        if best.as_ref().is_none_or(|best| fit > best.fit) {
            best = Some(Fit { group, profile: code.clone(), letters: letters.clone(), fit });
        }
    }
    best
}

#[cfg(test)]
mod tests {
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
        let hundred = |letters| (100.0 * most(letters).unwrap()).round();
        assert_eq!([hundred("SIR"), hundred("IRS"), hundred("AR"), hundred("C")], [76.0, 76.0, 82.0, 91.0]);
        assert!(most("").is_none() && most("X").is_none());
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
            assert!(fit <= most("SIR").unwrap() + 1e-6, "{fit}");
            best = best.max(fit);
        }
        assert!(best > most("SIR").unwrap() - 0.02, "{best}");
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
                    let own: Vec<i64> =
                        answers.iter().skip(at).step_by(6).flatten().map(|a| *a as i64).collect();
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
        let same = Profile { points: [2.0, 1.0, 0.0, -1.0, -1.0, -1.0], answered: 30 };
        assert!((same.fit("RIA").unwrap() - (8.0_f32 / 14.0).sqrt()).abs() < 1e-6);
        let opposite = Profile { points: same.points.map(|points| -points), answered: 30 };
        assert!((opposite.fit("RIA").unwrap() + (8.0_f32 / 14.0).sqrt()).abs() < 1e-6);
        // Fewer letters have a length of their own, which decides against which of them a list puts first.
        assert!((same.fit("R").unwrap() - 6.0 / (8.0_f32.sqrt() * 3.0)).abs() < 1e-6);
        assert!((same.fit("RI").unwrap() - 8.0 / (8.0 * 13.0_f32).sqrt()).abs() < 1e-6);
        assert_eq!(Profile { points: [0.0; 6], answered: 30 }.fit("RIA"), None);
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
}
