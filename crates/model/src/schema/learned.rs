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
    /// Whether years of other work stand in it for what is learned on other ways: it is open to whoever has them, and to
    /// nobody else.
    pub by_work: bool,
    /// What such years are, and what is learned at work besides; nothing where they stand for nothing.
    pub worked: Worked,
}

/// Years of other work that stand for what is learned.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Worked {
    /// The codes of the unit groups whose work it is, where they are named.
    pub after: Vec<String>,
    /// Practice on the way beside these years, months, from the shortest to the longest.
    pub practice: [f32; 2],
    /// Whether a step of that practice has no stated length.
    pub practice_open: bool,
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

    /// Months of schooling on it, from the shortest to the longest, as far as they are stated; an apprenticeship is none.
    #[must_use]
    pub fn months(&self) -> (f32, f32) {
        self.school().fold((0.0, 0.0), |(low, high), step| (low + step.low, high + step.high))
    }

    /// Whether a step of schooling in it has no stated length.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.school().any(|step| !step.stated)
    }

    fn school(&self) -> impl Iterator<Item = &Learned> {
        self.steps.iter().filter(|step| step.rung != Rung::Trade)
    }

    /// Whether an apprenticeship is a part of it.
    #[must_use]
    pub fn is_trade(&self) -> bool {
        self.steps.iter().any(|step| step.rung == Rung::Trade)
    }
}

/// One way through a route.
#[derive(Clone, Debug, Default)]
struct Program {
    steps: Vec<Learned>,
    /// Whether years of other work are a part of it, and whether something is learned at work.
    worked: bool,
    trained: bool,
    /// Whether such years stand in it for what replaces them.
    by_work: bool,
    /// Whose years, and the practice beside them.
    years: Worked,
}

impl Program {
    fn of(step: &TrainingStep, place: Geo) -> Self {
        let practice = practice_of(step, place);
        Self {
            steps: of_step(step, place).into_iter().collect(),
            worked: step.setting == Setting::Work,
            trained: step.setting.trains(),
            by_work: false,
            years: Worked {
                after: step.after.clone(),
                practice: practice.unwrap_or_default(),
                practice_open: practice.is_none(),
            },
        }
    }

    fn then(&self, next: &Self) -> Self {
        Self {
            steps: [&self.steps[..], &next.steps].concat(),
            worked: self.worked || next.worked,
            trained: self.trained || next.trained,
            by_work: self.by_work || next.by_work,
            years: Worked {
                after: [&self.years.after[..], &next.years.after].concat(),
                practice: std::array::from_fn(|end| {
                    self.years.practice.get(end).copied().unwrap_or_default()
                        + next.years.practice.get(end).copied().unwrap_or_default()
                }),
                practice_open: self.years.practice_open || next.years.practice_open,
            },
        }
    }

    /// Whether it is nothing but years of other work.
    fn is_work(&self) -> bool {
        self.worked && !self.trained && self.steps.is_empty()
    }
}

impl Route {
    /// The schooling on each way through it in a place.
    fn learned(&self, training: &[TrainingStep], place: Geo) -> Vec<Program> {
        match self {
            Self::Step(step) => {
                let step = training.get(usize::from(*step));
                vec![step.map(|step| Program::of(step, place)).unwrap_or_default()]
            }
            Self::Optional(_) => vec![Program::default()],
            Self::Then(parts) => parts.iter().fold(vec![Program::default()], |before, part| {
                let next = part.learned(training, place);
                before.iter().flat_map(|a| next.iter().map(|b| a.then(b))).collect()
            }),
            Self::Or(parts) => {
                let mut all: Vec<Program> =
                    parts.iter().flat_map(|part| part.learned(training, place)).collect();
                if !all.iter().all(Program::is_work) {
                    for way in all.iter_mut().filter(|way| way.is_work()) {
                        way.by_work = true;
                        // Whoever comes by them has them.
                        way.years =
                            Worked { after: std::mem::take(&mut way.years.after), ..Worked::default() };
                    }
                }
                all
            }
        }
    }
}

/// Months of practice that a step is, from the shortest to the longest; none where it is practice of no stated length.
fn practice_of(step: &TrainingStep, place: Geo) -> Option<[f32; 2]> {
    match step.setting {
        Setting::Apprenticeship | Setting::Practice | Setting::OnTheJob | Setting::Work => {
            step.length_in(place).months().map(|(low, high)| [low, high])
        }
        _ => Some([0.0; 2]),
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
            let none = || vec![Program::default()];
            let untaught = self.is_untaught_role(role, place);
            for way in way.map_or_else(none, |way| way.learned(&self.training, place)) {
                let by_work = way.by_work || untaught;
                let worked = if way.by_work { way.years } else { Worked::default() };
                let program = Studies { role: role as u16, steps: way.steps, by_work, worked };
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
            after: Vec::new(),
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
        let steps = |route: &Route| -> Vec<Vec<Learned>> {
            route.learned(&training, Geo::Canada).into_iter().map(|way| way.steps).collect()
        };
        let ways = steps(&route);
        let heights = |steps: &[Learned]| {
            let program = Studies { steps: steps.to_vec(), ..Studies::default() };
            (program.heights().collect::<Vec<_>>(), program.height())
        };
        assert_eq!(heights(&ways[0]), (vec![Some(2), Some(3), None], 3));
        assert_eq!(heights(&ways[1]), (vec![Some(2), Some(4), None], 4));
        assert_eq!((ways[1][1].low, ways[1][1].high, ways[1][2].stated), (24.0, 24.0, false));
        assert_eq!(ways.len(), 2);
        let twice = [ways[1][1]; 2];
        assert_eq!(heights(&twice).1, 5, "a doctorate after a master's");
        let months = |steps: &[Learned]| {
            let program = Studies { steps: steps.to_vec(), ..Studies::default() };
            (program.months(), program.is_open())
        };
        assert_eq!((months(&ways[0]), months(&ways[1])), (((48.0, 72.0), true), ((60.0, 72.0), true)));
        assert_eq!(months(&ways[0][..2]), ((48.0, 72.0), false));
    }

    /// Years of other work stand for what is learned on another way; where nothing is, they stand for nothing.
    #[test]
    fn work_in_the_place_of_schooling_is_marked() {
        let years = |low, high| Duration::Estimated(low, high, Unit::Years);
        let training = [
            step(Setting::College, years(2, 2)),
            step(Setting::Work, years(3, 3)),
            step(Setting::Apprenticeship, years(4, 4)),
        ];
        let one = |step: u16| Route::Step(step);
        let marks = |route: Route| -> Vec<bool> {
            route.learned(&training, Geo::Canada).iter().map(|way| way.by_work).collect()
        };
        assert_eq!(marks(Route::Or(vec![one(0), one(1)])), [false, true]);
        assert_eq!(marks(Route::Or(vec![one(1), one(2)])), [true, false], "a trade is learned");
        assert_eq!(marks(Route::Then(vec![Route::Or(vec![one(0), one(1)]), one(2)])), [false, true]);
        assert_eq!(marks(Route::Then(vec![one(0), one(1)])), [false]);
        assert_eq!(marks(one(1)), [false]);
    }
}
