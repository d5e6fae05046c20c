//! Ways into an occupation: which steps of preparation follow each other and which replace each other, and how long
//! that takes.
//!
//! Here and not with the methods, because the packing of the columns that filters read uses the same function.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Occupation, Setting, TrainingStep};

/// A way into some roles of an occupation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Way {
    /// Profile codes of the roles it leads to; empty means all.
    #[serde(default)]
    pub roles: Vec<String>,
    /// The steps.
    pub path: Route,
}

/// Steps of preparation, put together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Route {
    /// One step: its position in the occupation's training, from 0.
    Step(u16),
    /// All of these in a row.
    Then(Vec<Route>),
    /// One of these.
    Or(Vec<Route>),
    /// A step that some take and nobody needs to get in: it is told of and counts nothing.
    Optional(Box<Route>),
}

impl Route {
    /// The positions of all steps in it, in the order of writing.
    #[must_use]
    pub fn steps(&self) -> Vec<u16> {
        match self {
            Self::Step(step) => vec![*step],
            Self::Then(parts) | Self::Or(parts) => parts.iter().flat_map(Self::steps).collect(),
            Self::Optional(part) => part.steps(),
        }
    }

    /// The positions of the steps that count: all but those that nobody needs to get in.
    #[must_use]
    pub fn needed(&self) -> Vec<u16> {
        match self {
            Self::Step(step) => vec![*step],
            Self::Then(parts) | Self::Or(parts) => parts.iter().flat_map(Self::needed).collect(),
            Self::Optional(_) => Vec::new(),
        }
    }

    /// Whether a `Then` or `Or` in it has no or one part only, and so puts nothing together.
    #[must_use]
    pub fn is_idle(&self) -> bool {
        match self {
            Self::Step(_) => false,
            Self::Then(parts) | Self::Or(parts) => parts.len() < 2 || parts.iter().any(Self::is_idle),
            Self::Optional(part) => part.is_idle(),
        }
    }
}

/// Months from the shortest to the longest way.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Span {
    /// Shortest, months.
    pub shortest: f32,
    /// Longest, months.
    pub longest: f32,
    /// Whether a step in it has no stated length: it counts nothing, so that both ends are too low.
    pub open: bool,
    /// Whether a length in it is our estimate: a sum is no firmer than its weakest part.
    pub estimated: bool,
}

/// How long a way is, schooling and supervised practice apart and together.
///
/// The whole is no sum of its parts where one way has more school and the other more practice.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Length {
    /// College, university, graduate school, courses. Secondary school is what everyone stands on and counts nothing.
    pub schooling: Span,
    /// Apprenticeship, supervised practice, learning at work, other work.
    pub practice: Span,
    /// Both.
    pub whole: Span,
}

impl Route {
    /// The length of the way over the steps of an occupation; a step that the training lacks counts nothing.
    #[must_use]
    pub fn length(&self, training: &[TrainingStep]) -> Length {
        match self {
            Self::Step(step) => training.get(usize::from(*step)).map(of_step).unwrap_or_default(),
            Self::Then(parts) => {
                parts.iter().map(|part| part.length(training)).reduce(Length::then).unwrap_or_default()
            }
            Self::Or(parts) => {
                parts.iter().map(|part| part.length(training)).reduce(Length::or).unwrap_or_default()
            }
            Self::Optional(_) => Length::default(),
        }
    }
}

/// The way that asks for the least schooling; where several do, one of stated length before others, then the one with
/// the least practice.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Least {
    /// Positions of its steps in the training.
    pub steps: Vec<u16>,
    /// Schooling, months.
    pub schooling: f32,
    /// Practice, months: apprenticeship, supervised practice, learning at work, other work.
    pub practice: f32,
    /// Whether a step of practice in it has no stated length: it counts nothing.
    pub open: bool,
    /// Whether a step of schooling in it has no stated length: it counts nothing.
    pub school_open: bool,
}

impl Least {
    /// Less schooling goes before more; of as much, what is stated whole goes before what is not; then less practice.
    fn is_before(&self, other: &Self) -> bool {
        let by_schooling = self.schooling.total_cmp(&other.schooling);
        let by_school_stated = by_schooling.then(self.school_open.cmp(&other.school_open));
        let by_stated = by_school_stated.then(self.open.cmp(&other.open));
        by_stated.then(self.practice.total_cmp(&other.practice)).is_lt()
    }

    /// Whether its schooling is known: stated whole, or at least in part.
    fn is_known(&self) -> bool {
        !self.school_open || self.schooling > 0.0
    }

    fn or(self, other: Self) -> Self {
        if other.is_before(&self) { other } else { self }
    }

    fn then(mut self, next: Self) -> Self {
        self.steps.extend(next.steps);
        Self {
            steps: self.steps,
            schooling: self.schooling + next.schooling,
            practice: self.practice + next.practice,
            open: self.open || next.open,
            school_open: self.school_open || next.school_open,
        }
    }
}

impl Route {
    /// The way through it that asks for the least schooling.
    #[must_use]
    pub fn least(&self, training: &[TrainingStep]) -> Least {
        match self {
            Self::Step(step) => {
                let length = self.length(training);
                Least {
                    steps: vec![*step],
                    schooling: length.schooling.shortest,
                    practice: length.practice.shortest,
                    open: length.practice.open,
                    school_open: length.schooling.open,
                }
            }
            Self::Then(parts) => {
                parts.iter().map(|part| part.least(training)).reduce(Least::then).unwrap_or_default()
            }
            Self::Or(parts) => {
                parts.iter().map(|part| part.least(training)).reduce(Least::or).unwrap_or_default()
            }
            Self::Optional(_) => Least::default(),
        }
    }
}

/// What is known of the schooling on all the ways of an occupation taken one by one.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Stated {
    /// Months on the shortest of the ways all of whose schooling has a stated length.
    pub least: Option<f32>,
    /// Months that are stated on the way with the fewest of them among those with a step of no stated length: it takes
    /// longer, and nobody has stated by how much.
    pub at_least: Option<f32>,
}

impl Route {
    /// Months of schooling on each way through it, and whether a step of it has no stated length.
    fn choices(&self, training: &[TrainingStep]) -> Vec<(f32, bool)> {
        match self {
            Self::Step(_) | Self::Optional(_) => {
                let schooling = self.length(training).schooling;
                vec![(schooling.shortest, schooling.open)]
            }
            Self::Then(parts) => parts.iter().fold(vec![(0.0, false)], |before, part| {
                let next = part.choices(training);
                let both = before.iter().flat_map(|a| next.iter().map(move |b| (a.0 + b.0, a.1 || b.1)));
                both.collect()
            }),
            Self::Or(parts) => parts.iter().flat_map(|part| part.choices(training)).collect(),
        }
    }
}

impl Occupation {
    /// What is known of the schooling on each way into each of its roles: where the least way has no stated length,
    /// another one may have.
    #[must_use]
    pub fn stated_schooling(&self) -> Stated {
        let into = |role: &super::Role| {
            self.ways.iter().find(|way| way.roles.is_empty() || way.roles.contains(&role.profile))
        };
        let choices = self.roles.iter().filter_map(into).flat_map(|way| way.path.choices(&self.training));
        choices.fold(Stated::default(), |all, (months, open)| {
            let fewer = |least: Option<f32>| Some(least.map_or(months, |least| least.min(months)));
            if open {
                Stated { at_least: fewer(all.at_least), ..all }
            } else {
                Stated { least: fewer(all.least), ..all }
            }
        })
    }

    /// The way that asks for the least schooling, into the role that asks for the least; none where no way has a
    /// known length of schooling.
    #[must_use]
    pub fn least_way(&self) -> Option<Least> {
        self.least_role().map(|(_, least)| least)
    }

    /// The same with the position of the role that it leads into, the first of several with one way.
    #[must_use]
    pub fn least_role(&self) -> Option<(usize, Least)> {
        let into = |role: usize| {
            let profile = &self.roles.get(role)?.profile;
            let way = self.ways.iter().find(|way| way.roles.is_empty() || way.roles.contains(profile))?;
            Some((role, way.path.least(&self.training))).filter(|(_, least)| least.is_known())
        };
        (0..self.roles.len()).filter_map(into).reduce(|a, b| if b.1.is_before(&a.1) { b } else { a })
    }

    /// The position of the role with a profile code.
    #[must_use]
    pub fn role_of(&self, profile: &str) -> Option<usize> {
        self.roles.iter().position(|role| role.profile == profile)
    }

    /// Months of practice on the way into a role that asks for the least schooling, and whether all of it has a stated
    /// length.
    #[must_use]
    pub fn practice_of(&self, role: usize) -> Option<(f32, bool)> {
        let profile = &self.roles.get(role)?.profile;
        let way = self.ways.iter().find(|way| way.roles.is_empty() || way.roles.contains(profile))?;
        let least = way.path.least(&self.training);
        Some((least.practice, !least.open))
    }

    /// How long the way into one of its roles is; none where it has no such role; the build
    /// holds every role to a way.
    ///
    /// Payback, filters, comparison, moves and the rating's ease of entry all ask this one function.
    #[must_use]
    pub fn way_into(&self, role: usize) -> Option<Length> {
        let profile = &self.roles.get(role)?.profile;
        let way = self.ways.iter().find(|way| way.roles.is_empty() || way.roles.contains(profile))?;
        Some(way.path.length(&self.training))
    }

    /// The steps that count in the way into one of its roles, or in the ways into all of them, in the order of the
    /// training.
    #[must_use]
    pub fn counted(&self, role: Option<usize>) -> Vec<&TrainingStep> {
        let roles = self.roles.iter().enumerate().filter(|(at, _)| role.is_none_or(|role| role == *at));
        let ways = roles.filter_map(|(_, role)| {
            self.ways.iter().find(|way| way.roles.is_empty() || way.roles.contains(&role.profile))
        });
        let needed: BTreeSet<u16> = ways.flat_map(|way| way.path.needed()).collect();
        needed.into_iter().filter_map(|step| self.training.get(usize::from(step))).collect()
    }

    /// How long the ways into all of its roles are, from the shortest of all to the longest; none where it has no
    /// role.
    #[must_use]
    pub fn ways_into(&self) -> Option<Length> {
        (0..self.roles.len()).filter_map(|role| self.way_into(role)).reduce(Length::or)
    }
}

impl Span {
    /// Whether a publisher gives every length in it; none where no step in it has a length.
    #[must_use]
    pub fn is_published(self) -> Option<bool> {
        (self.longest > 0.0).then_some(!self.estimated)
    }
}

fn of_step(step: &TrainingStep) -> Length {
    let span = match step.length.months() {
        Some((shortest, longest)) => {
            Span { shortest, longest, open: false, estimated: !step.length.is_official() }
        }
        None => Span { open: true, ..Span::default() },
    };
    let none = Span::default();
    match step.setting {
        Setting::School | Setting::Exam => Length::default(),
        Setting::College | Setting::University | Setting::Graduate | Setting::Course => {
            Length { schooling: span, practice: none, whole: span }
        }
        Setting::Apprenticeship | Setting::Practice | Setting::OnTheJob | Setting::Work => {
            Length { schooling: none, practice: span, whole: span }
        }
    }
}

impl Length {
    fn each(self, other: Self, join: impl Fn(Span, Span) -> Span) -> Self {
        Self {
            schooling: join(self.schooling, other.schooling),
            practice: join(self.practice, other.practice),
            whole: join(self.whole, other.whole),
        }
    }

    fn then(self, next: Self) -> Self {
        self.each(next, |a, b| Span {
            shortest: a.shortest + b.shortest,
            longest: a.longest + b.longest,
            open: a.open || b.open,
            estimated: a.estimated || b.estimated,
        })
    }

    fn or(self, other: Self) -> Self {
        self.each(other, |a, b| Span {
            shortest: a.shortest.min(b.shortest),
            longest: a.longest.max(b.longest),
            open: a.open || b.open,
            estimated: a.estimated || b.estimated,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::{Duration, Unit};

    /// The way that asks for the least: less school goes before less practice, what is stated before what is not.
    #[test]
    fn the_least_way_goes_by_schooling_then_by_stated_practice() {
        let step = |setting, length| TrainingStep {
            step: String::new(),
            setting,
            length,
            basis: None,
            roles: Vec::new(),
        };
        let years = |n| Duration::Official(n, n, Unit::Years);
        let training = [
            step(Setting::University, years(4)),
            step(Setting::Apprenticeship, years(3)),
            step(Setting::Work, Duration::NotStated),
            step(Setting::College, Duration::Official(6, 6, Unit::Months)),
        ];
        let or = |steps: &[u16]| Route::Or(steps.iter().map(|&step| Route::Step(step)).collect());
        let least = or(&[0, 2, 1]).least(&training);
        assert_eq!((least.steps, least.schooling, least.practice, least.open), (vec![1], 0.0, 36.0, false));
        let least = Route::Then(vec![or(&[0, 3]), or(&[2])]).least(&training);
        assert_eq!((least.steps, least.schooling, least.practice, least.open), (vec![3, 2], 6.0, 0.0, true));
        let unstated = TrainingStep { setting: Setting::Course, ..training[2].clone() };
        let training = [&training[..], &[unstated]].concat();
        let least = or(&[4, 1]).least(&training);
        assert_eq!(
            (least.steps.as_slice(), least.is_known()),
            ([1].as_slice(), true),
            "no schooling is known"
        );
        assert!(!or(&[4, 3]).least(&training).is_known(), "a course of no stated length may be the shortest");
        assert!(Route::Then(vec![Route::Step(3), Route::Step(4)]).least(&training).is_known());
        let skipped = Route::Then(vec![Route::Optional(Box::new(Route::Step(0))), Route::Step(1)]);
        assert_eq!(skipped.least(&training).steps, [1]);
        // Each way by itself: a course of no stated length, six months, or both in a row.
        assert_eq!(or(&[4, 3]).choices(&training), [(0.0, true), (6.0, false)]);
        assert_eq!(
            Route::Then(vec![or(&[3, 1]), Route::Step(4)]).choices(&training),
            [(6.0, true), (0.0, true)]
        );
    }
}
