//! What one learns on each way into an occupation, way by way: the rungs of schooling in their order with their lengths.
//!
//! Here and not with the plan, because the packing of the columns uses the same function.

use serde::{Deserialize, Serialize};

use super::{Occupation, Route, Setting, TrainingStep};
use crate::Geo;

crate::tokens! {
    /// A rung of schooling.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
    pub enum Rung {
        /// A short course: it stands on no ladder, and one does not stand for another.
        Course = "course",
        /// An apprenticeship: paid work with blocks of schooling, whose years are practice.
        Trade = "trade",
        /// A certificate or diploma of a college or a trade school.
        College = "college",
        /// A first degree.
        University = "university",
        /// A degree above it.
        Graduate = "graduate",
    }
}

/// One step of schooling.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Learned {
    /// Its rung.
    pub rung: Rung,
    /// Shortest, months; 0 where no length is stated.
    pub low: f32,
    /// Longest, months.
    pub high: f32,
    /// Whether its length is stated.
    pub stated: bool,
}

/// The schooling on one way into one role, in the order in which it is done.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Studies {
    /// Position of the role.
    pub role: u16,
    /// Its steps; none where the way asks for no schooling.
    pub steps: Vec<Learned>,
}

impl Studies {
    /// How high each step stands: 1 a college's certificate or diploma, 2 a first degree, 3 one more degree of that kind
    /// after it (law, medicine, teaching after another degree), 4 a degree above it, 5 one more after that; none for
    /// courses and apprenticeships.
    pub fn heights(&self) -> impl Iterator<Item = Option<u8>> {
        let mut before = 0;
        self.steps.iter().map(move |step| {
            let height = match step.rung {
                Rung::Course | Rung::Trade => return None,
                Rung::College => 1,
                Rung::University if before >= 2 => 3,
                Rung::University => 2,
                Rung::Graduate if before >= 4 => 5,
                Rung::Graduate => 4,
            };
            before = before.max(height);
            Some(height)
        })
    }

    /// How high it leads; 0 where it asks for nothing but courses or an apprenticeship.
    #[must_use]
    pub fn height(&self) -> u8 {
        self.heights().flatten().max().unwrap_or(0)
    }

    /// Whether an apprenticeship is a part of it.
    #[must_use]
    pub fn is_trade(&self) -> bool {
        self.steps.iter().any(|step| step.rung == Rung::Trade)
    }
}

impl Route {
    /// The schooling on each way through it in a place.
    fn learned(&self, training: &[TrainingStep], place: Geo) -> Vec<Vec<Learned>> {
        match self {
            Self::Step(step) => {
                let step = training.get(usize::from(*step));
                vec![step.and_then(|step| of_step(step, place)).into_iter().collect()]
            }
            Self::Optional(_) => vec![Vec::new()],
            Self::Then(parts) => parts.iter().fold(vec![Vec::new()], |before, part| {
                let next = part.learned(training, place);
                let both = before.iter().flat_map(|a| next.iter().map(move |b| [&a[..], b].concat()));
                both.collect()
            }),
            Self::Or(parts) => parts.iter().flat_map(|part| part.learned(training, place)).collect(),
        }
    }
}

fn of_step(step: &TrainingStep, place: Geo) -> Option<Learned> {
    let rung = match step.setting {
        Setting::Course => Rung::Course,
        Setting::Apprenticeship => Rung::Trade,
        Setting::College => Rung::College,
        Setting::University => Rung::University,
        Setting::Graduate => Rung::Graduate,
        Setting::School | Setting::Exam | Setting::Practice | Setting::OnTheJob | Setting::Work => {
            return None;
        }
    };
    let length = step.length_in(place).months();
    let (low, high) = length.unwrap_or_default();
    Some(Learned { rung, low, high, stated: length.is_some() })
}

impl Occupation {
    /// The schooling on each way into each of its roles in a place, each once a role.
    #[must_use]
    pub fn programs(&self, place: Geo) -> Vec<Studies> {
        let mut all: Vec<Studies> = Vec::new();
        for role in 0..self.roles.len() {
            let way = self.way_of(role, place);
            let none = || vec![Vec::new()];
            for steps in way.map_or_else(none, |way| way.learned(&self.training, place)) {
                let program = Studies { role: role as u16, steps };
                if !all.contains(&program) {
                    all.push(program);
                }
            }
        }
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::{Duration, Places, Unit};

    fn step(setting: Setting, length: Duration) -> TrainingStep {
        TrainingStep {
            step: String::new(),
            setting,
            length,
            basis: None,
            roles: Vec::new(),
            places: Places::NotStated,
            lengths: Vec::new(),
        }
    }

    /// Each way by itself: what replaces each other makes two, what is optional none, and a degree after a degree stands
    /// above one.
    #[test]
    fn each_way_has_its_rungs_in_order() {
        let years = |low, high| Duration::Estimated(low, high, Unit::Years);
        let training = [
            step(Setting::University, years(3, 4)),
            step(Setting::University, years(1, 2)),
            step(Setting::Graduate, years(2, 2)),
            step(Setting::Practice, years(1, 1)),
            step(Setting::Course, Duration::NotStated),
        ];
        let then = |steps: &[u16]| Route::Then(steps.iter().map(|&step| Route::Step(step)).collect());
        let route = Route::Then(vec![
            Route::Or(vec![then(&[0, 1]), then(&[0, 3, 2])]),
            Route::Optional(Box::new(Route::Step(3))),
            Route::Step(4),
        ]);
        let ways = route.learned(&training, Geo::Canada);
        let heights = |steps: &[Learned]| {
            let program = Studies { role: 0, steps: steps.to_vec() };
            (program.heights().collect::<Vec<_>>(), program.height())
        };
        assert_eq!(heights(&ways[0]), (vec![Some(2), Some(3), None], 3));
        assert_eq!(heights(&ways[1]), (vec![Some(2), Some(4), None], 4));
        assert_eq!((ways[1][1].low, ways[1][1].high, ways[1][2].stated), (24.0, 24.0, false));
        assert_eq!(ways.len(), 2);
        let twice = [ways[1][1]; 2];
        assert_eq!(heights(&twice).1, 5, "a doctorate after a master's");
    }
}
