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
    /// On which letters anything is answered, R I A S E C: of the others nothing is known.
    pub asked: [bool; 6],
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
            asked: counts.map(|count| count > 0),
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

    /// On how many letters anything is answered.
    pub fn letters_asked(&self) -> usize {
        self.asked.iter().filter(|asked| **asked).count()
    }

    /// The three leading letters of those that anything is answered on, the strongest first; of equal ones the earlier
    /// in R I A S E C.
    pub fn code(&self) -> String {
        let mut order: Vec<usize> =
            (0..HOLLAND.len()).filter(|&at| self.asked.get(at) == Some(&true)).collect();
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

fn length(of: &[f32]) -> f32 {
    of.iter().map(|v| v * v).sum::<f32>().sqrt()
}

/// The highest fit that any answers on the letters `asked` have with an occupation of these letters: that of the profile
/// which is the letters themselves, centred. It stays below 1, since a profile speaks of more letters than an occupation.
pub fn most(letters: &str, asked: [bool; 6]) -> Option<f32> {
    let own = weighted(letters)?;
    let known: Vec<f32> =
        own.iter().zip(asked).filter(|(_, asked)| *asked).map(|(weight, _)| *weight).collect();
    let mean = known.iter().sum::<f32>() / known.len().max(1) as f32;
    let centred: Vec<f32> = known.iter().map(|weight| weight - mean).collect();
    let all = length(&own);
    (all > 0.0).then(|| length(&centred) / all)
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
mod tests;
