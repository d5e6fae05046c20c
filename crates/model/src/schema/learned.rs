//! What one learns on each way into an occupation, way by way: the rungs of schooling in their order with their lengths.
//!
//! Here and not with the plan, because the packing of the columns uses the same function.

use serde::{Deserialize, Serialize};

use super::{Occupation, Role, Route, Setting, TrainingStep};

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
    /// The schooling on each way through it.
    fn learned(&self, training: &[TrainingStep]) -> Vec<Vec<Learned>> {
        match self {
            Self::Step(step) => {
                vec![training.get(usize::from(*step)).and_then(of_step).into_iter().collect()]
            }
            Self::Optional(_) => vec![Vec::new()],
            Self::Then(parts) => parts.iter().fold(vec![Vec::new()], |before, part| {
                let next = part.learned(training);
                let both = before.iter().flat_map(|a| next.iter().map(move |b| [&a[..], b].concat()));
                both.collect()
            }),
            Self::Or(parts) => parts.iter().flat_map(|part| part.learned(training)).collect(),
        }
    }
}

fn of_step(step: &TrainingStep) -> Option<Learned> {
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
    let (low, high) = step.length.months().unwrap_or_default();
    Some(Learned { rung, low, high, stated: step.length.months().is_some() })
}

impl Occupation {
    /// The schooling on each way into each of its roles, each once a role.
    #[must_use]
    pub fn programs(&self) -> Vec<Studies> {
        let mut all: Vec<Studies> = Vec::new();
        for (at, role) in self.roles.iter().enumerate() {
            let into = |role: &Role| {
                self.ways.iter().find(|way| way.roles.is_empty() || way.roles.contains(&role.profile))
            };
            for steps in into(role).map(|way| way.path.learned(&self.training)).unwrap_or_default() {
                let program = Studies { role: at as u16, steps };
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
    use crate::schema::{Duration, Unit};

    fn step(setting: Setting, length: Duration) -> TrainingStep {
        TrainingStep { step: String::new(), setting, length, basis: None, roles: Vec::new() }
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
        let ways = route.learned(&training);
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
