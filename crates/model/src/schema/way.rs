//! Ways into an occupation: which steps of preparation follow each other and which replace each other, and how long
//! that takes.
//!
//! Here and not with the methods, because the packing of the columns that filters read uses the same function.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Occupation, Setting, TrainingStep};
use crate::Geo;

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

    /// What of it there is in a place: a step of other places counts nothing, and of what replaces each other a part
    /// that needs such a step is no way there; none where nothing is left.
    #[must_use]
    pub fn at(&self, training: &[TrainingStep], place: Geo) -> Option<Self> {
        let here = |parts: &[Self]| parts.iter().filter_map(|part| part.at(training, place)).collect();
        let several = |parts: Vec<Self>, join: fn(Vec<Self>) -> Self| match <[Self; 1]>::try_from(parts) {
            Ok([one]) => Some(one),
            Err(parts) => (!parts.is_empty()).then(|| join(parts)),
        };
        match self {
            Self::Step(step) => is_of(training, *step, place).then_some(Self::Step(*step)),
            Self::Then(parts) => several(here(parts), Self::Then),
            Self::Or(parts) => {
                let whole: Vec<Self> =
                    parts.iter().filter(|part| part.is_whole(training, place)).cloned().collect();
                // Where each province has its own way, Canada as a whole has all of them.
                if whole.is_empty() && place == Geo::Canada {
                    return Some(self.clone());
                }
                several(here(&whole), Self::Or)
            }
            Self::Optional(part) => Some(Self::Optional(Box::new(part.at(training, place)?))),
        }
    }

    /// Whether all that it needs there is in a place.
    fn is_whole(&self, training: &[TrainingStep], place: Geo) -> bool {
        match self {
            Self::Step(step) => is_of(training, *step, place),
            Self::Then(parts) => parts.iter().all(|part| part.is_whole(training, place)),
            Self::Or(parts) => {
                place == Geo::Canada || parts.iter().any(|part| part.is_whole(training, place))
            }
            Self::Optional(_) => true,
        }
    }

    /// Whether of some steps that replace each other none is there in a place; the build refuses that.
    #[must_use]
    pub fn is_closed(&self, training: &[TrainingStep], place: Geo) -> bool {
        match self {
            Self::Step(_) => false,
            Self::Then(parts) => parts.iter().any(|part| part.is_closed(training, place)),
            Self::Or(parts) => {
                let mut whole = parts.iter().filter(|part| part.is_whole(training, place)).peekable();
                (whole.peek().is_none() && place != Geo::Canada)
                    || whole.any(|part| part.is_closed(training, place))
            }
            Self::Optional(part) => part.is_closed(training, place),
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
    /// The length of the way over the steps of an occupation in a place; a step that the training lacks counts nothing, and
    /// neither do years of other work in the place of what is learned.
    #[must_use]
    pub fn length(&self, training: &[TrainingStep], place: Geo) -> Length {
        let each = |part: &Self| part.length(training, place);
        match self {
            Self::Step(step) => {
                training.get(usize::from(*step)).map(|step| of_step(step, place)).unwrap_or_default()
            }
            Self::Then(parts) => parts.iter().map(each).reduce(Length::then).unwrap_or_default(),
            Self::Or(parts) => {
                let taught = || parts.iter().filter(|part| !part.least(training, place).is_by_work());
                let all = || parts.iter().map(each).reduce(Length::or);
                taught().map(each).reduce(Length::or).or_else(all).unwrap_or_default()
            }
            Self::Optional(_) => Length::default(),
        }
    }
}

/// The last TEER whose work is learned before it or within years in it, as the code's digit.
const LEARNS: u8 = b'3';

/// The way that asks for the least schooling; where several do, one of stated length before others, then the one with
/// the least practice. Years of other work in the place of schooling stand behind what is learned: nobody comes to them
/// by studying.
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "four facts of one way, of which each may hold without the others"
)]
pub struct Least {
    /// Positions of its steps in the training.
    pub steps: Vec<u16>,
    /// Schooling, months.
    pub schooling: f32,
    /// Practice, months: apprenticeship, supervised practice, learning at work, other work.
    pub practice: f32,
    /// The most practice that the same steps take, months.
    pub practice_most: f32,
    /// Whether a step of practice in it has no stated length: it counts nothing.
    pub open: bool,
    /// Whether a step of schooling in it has no stated length: it counts nothing.
    pub school_open: bool,
    /// Whether years of other work are a part of it.
    pub worked: bool,
    /// Whether something is learned at work in it: an apprenticeship, supervised practice, training on the job.
    pub trained: bool,
}

impl Least {
    /// Less schooling goes before more; of as much, what is stated whole goes before what is not; then less practice.
    fn is_before(&self, other: &Self) -> bool {
        let by_learning = self.is_by_work().cmp(&other.is_by_work());
        let by_schooling = by_learning.then(self.schooling.total_cmp(&other.schooling));
        let by_school_stated = by_schooling.then(self.school_open.cmp(&other.school_open));
        let by_stated = by_school_stated.then(self.open.cmp(&other.open));
        by_stated.then(self.practice.total_cmp(&other.practice)).is_lt()
    }

    /// Whether nothing is learned in it.
    fn is_untaught(&self) -> bool {
        self.schooling <= 0.0 && !self.school_open && !self.trained
    }

    /// Whether years of other work stand in it for all that others learn.
    fn is_by_work(&self) -> bool {
        self.worked && self.is_untaught()
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
            practice_most: self.practice_most + next.practice_most,
            open: self.open || next.open,
            school_open: self.school_open || next.school_open,
            worked: self.worked || next.worked,
            trained: self.trained || next.trained,
        }
    }
}

impl Route {
    /// The way through it that asks for the least schooling in a place.
    #[must_use]
    pub fn least(&self, training: &[TrainingStep], place: Geo) -> Least {
        let each = |part: &Self| part.least(training, place);
        match self {
            Self::Step(step) => {
                let length = self.length(training, place);
                let setting = training.get(usize::from(*step)).map(|step| step.setting);
                Least {
                    worked: setting == Some(Setting::Work),
                    trained: setting.is_some_and(Setting::trains),
                    steps: vec![*step],
                    schooling: length.schooling.shortest,
                    practice: length.practice.shortest,
                    practice_most: length.practice.longest,
                    open: length.practice.open,
                    school_open: length.schooling.open,
                }
            }
            Self::Then(parts) => parts.iter().map(each).reduce(Least::then).unwrap_or_default(),
            Self::Or(parts) => parts.iter().map(each).reduce(Least::or).unwrap_or_default(),
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

impl Occupation {
    /// The way into one of its roles in a place, without the steps of other places; none where it has no such role or
    /// nothing is asked there. The build holds every role to a way.
    #[must_use]
    pub fn way_of(&self, role: usize, place: Geo) -> Option<Route> {
        self.written_way(role)?.path.at(&self.training, place)
    }

    /// The way into one of its roles as it is written, the steps of all places.
    fn written_way(&self, role: usize) -> Option<&Way> {
        let profile = &self.roles.get(role)?.profile;
        self.ways.iter().find(|way| way.roles.is_empty() || way.roles.contains(profile))
    }

    /// What is known of the schooling on each way into each of its roles in a place: where the least way has no stated
    /// length, another one may have.
    #[must_use]
    pub fn stated_schooling(&self, place: Geo) -> Stated {
        let ways = self.programs(place).into_iter().filter(|way| !way.by_work);
        let ways = ways.filter(|way| self.written_way(usize::from(way.role)).is_some());
        let choices = ways.map(|way| (way.months().0, way.is_open()));
        choices.fold(Stated::default(), |all, (months, open)| {
            let fewer = |least: Option<f32>| Some(least.map_or(months, |least| least.min(months)));
            if open {
                Stated { at_least: fewer(all.at_least), ..all }
            } else {
                Stated { least: fewer(all.least), ..all }
            }
        })
    }

    /// The way that asks for the least schooling in a place, with the position of the role that it leads into, the first
    /// of several with one way; none where no way has a known length of schooling. A role that only other places have is
    /// none that decides ([`Occupation::roles_in`]), and one without anything to learn only where all are such, unless the
    /// classification says that the work takes no more than weeks.
    #[must_use]
    pub fn least_role(&self, place: Geo) -> Option<(usize, Least)> {
        let into = |role: usize| Some((role, self.least_into(role, place)?));
        let known = self.roles_in(place).into_iter().filter_map(into).filter(|(_, least)| least.is_known());
        let known = known.map(|(role, least)| (self.is_untaught(&least), role, least));
        let least = known.reduce(|a, b| {
            let is_before = a.0 && !b.0 || a.0 == b.0 && b.2.is_before(&a.2);
            if is_before { b } else { a }
        });
        least.map(|(_, role, least)| (role, least))
    }

    /// Whether nothing is learned on a way although the classification says that the work is: who is appointed or
    /// promoted to it is not whom the occupation is named for.
    fn is_untaught(&self, least: &Least) -> bool {
        let learns = self.code.as_bytes().get(1).is_some_and(|teer| *teer <= LEARNS);
        learns && least.is_untaught()
    }

    /// Whether the least way into a role is one of these, and that into another role is none.
    pub(super) fn is_untaught_role(&self, role: usize, place: Geo) -> bool {
        let is = |role: usize| self.least_into(role, place).is_some_and(|least| self.is_untaught(&least));
        is(role) && self.roles_in(place).into_iter().any(|other| !is(other))
    }

    /// The way into a role that asks for the least schooling in a place.
    fn least_into(&self, role: usize, place: Geo) -> Option<Least> {
        self.written_way(role)?;
        Some(self.way_of(role, place).map(|way| way.least(&self.training, place)).unwrap_or_default())
    }

    /// The position of the role with a profile code.
    #[must_use]
    pub fn role_of(&self, profile: &str) -> Option<usize> {
        self.roles.iter().position(|role| role.profile == profile)
    }

    /// Months of practice on the way into a role that asks for the least schooling, from the shortest to the longest, and
    /// whether all of it has a stated length.
    #[must_use]
    pub fn practice_of(&self, role: usize, place: Geo) -> Option<([f32; 2], bool)> {
        let least = self.least_into(role, place)?;
        Some(([least.practice, least.practice_most], !least.open))
    }

    /// How long the way into one of its roles is in a place; none where it has no such role; the build holds every role
    /// to a way.
    ///
    /// Payback, filters, comparison, moves and the rating's ease of entry all ask this one function.
    #[must_use]
    pub fn way_into(&self, role: usize, place: Geo) -> Option<Length> {
        self.written_way(role)?;
        Some(self.way_of(role, place).map(|way| way.length(&self.training, place)).unwrap_or_default())
    }

    /// The steps that count in the way into one of its roles, or in the ways into all of them, in a place, in the order
    /// of the training.
    #[must_use]
    pub fn counted(&self, role: Option<usize>, place: Geo) -> Vec<&TrainingStep> {
        let roles = role.map_or_else(|| self.roles_in(place), |role| vec![role]);
        let ways = roles.into_iter().filter_map(|role| self.way_of(role, place));
        let needed: BTreeSet<u16> = ways.flat_map(|way| way.needed()).collect();
        needed.into_iter().filter_map(|step| self.training.get(usize::from(step))).collect()
    }

    /// How long the ways into all of its roles are in a place, from the shortest of all to the longest; none where it
    /// has no role.
    #[must_use]
    pub fn ways_into(&self, place: Geo) -> Option<Length> {
        self.roles_in(place).into_iter().filter_map(|role| self.way_into(role, place)).reduce(Length::or)
    }
}

impl Span {
    /// Whether a publisher gives every length in it; none where no step in it has a length.
    #[must_use]
    pub fn is_published(self) -> Option<bool> {
        (self.longest > 0.0).then_some(!self.estimated)
    }
}

fn is_of(training: &[TrainingStep], step: u16, place: Geo) -> bool {
    training.get(usize::from(step)).is_some_and(|step| step.places.counts_in(place))
}

fn of_step(step: &TrainingStep, place: Geo) -> Length {
    let length = step.length_in(place);
    let span = match length.months() {
        Some((shortest, longest)) => {
            Span { shortest, longest, open: false, estimated: !length.is_official() }
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
mod tests;
