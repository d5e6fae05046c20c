//! The shortest way into an occupation: the role that it leads to, its steps in order, and how long it takes in all.

use metier_words::{Joint, Msg, Text};

use super::origin::{length_of, lengths};
use super::{Item, terms};
use metier_model::Geo;
use metier_model::schema::{Duration, Least, Occupation, Setting, TrainingStep};
use metier_plan::pair::{Practice, StatedYears};

/// The way that asks for the least schooling, into the role that asks for the least.
pub(super) struct WayIn<'o> {
    /// The role, where the occupation has several.
    role: Option<&'o str>,
    steps: Vec<TrainingStep>,
    least: Least,
    /// Whether the length of its schooling is stated.
    known: bool,
}

/// The shortest way in; where no way has a stated length the first that is written; none where none is.
pub(super) fn shortest(occupation: &Occupation, place: Geo) -> Option<WayIn<'_>> {
    let known = occupation.least_role(place);
    let (role, least, known) = if let Some((role, least)) = known {
        (role, least, true)
    } else {
        let first = *occupation.roles_in(place).first()?;
        (first, occupation.way_of(first, place)?.least(&occupation.training, place), false)
    };
    let steps = least.steps.iter().filter_map(|&step| occupation.training.get(usize::from(step)));
    let steps = steps.map(|step| TrainingStep { length: step.length_in(place), ..step.clone() }).collect();
    let name = occupation.roles.get(role).filter(|_| occupation.roles.len() > 1);
    Some(WayIn { role: name.map(|role| role.name.as_str()), steps, least, known })
}

/// The practice that a move asks for beside the schooling.
pub(super) fn practice(own: Practice) -> Msg {
    let length = Text::from(terms::months(own.months, own.most));
    match (own.months > 0.0, own.timed) {
        (false, _) => Msg::MovePracticeOpen,
        (true, true) => Msg::MovePracticeWall { length },
        (true, false) => Msg::MovePracticeWall { length: Msg::CompareAtLeast { length }.into() },
    }
}

impl WayIn<'_> {
    /// The role by its name.
    pub(super) fn role(&self) -> Option<Text> {
        self.role.map(|role| Text::verbatim(role.to_owned()))
    }

    /// What it is called: with the role where there are several.
    pub(super) fn heading(&self) -> Text {
        self.role().map_or(Msg::MoveWay.into(), |role| Msg::MoveWayRole { role }.into())
    }

    /// How long it takes in all: schooling, and practice beside or after it.
    pub(super) fn total(&self) -> Text {
        use Setting::{Apprenticeship, College, Course, Graduate, OnTheJob, Practice, University, Work};
        let span = |counted: &[Setting]| {
            let lengths = self.steps.iter().filter(|step| counted.contains(&step.setting));
            let lengths = lengths.filter_map(|step| step.length.months());
            lengths.fold((0.0, 0.0), |(low, high), (least, most)| (low + least, high + most))
        };
        let told = |(low, high): (f32, f32)| Text::from(terms::months(low, high));
        let (school, practice) = (
            span(&[College, University, Graduate, Course]),
            span(&[Apprenticeship, Practice, OnTheJob, Work]),
        );
        let school = match (self.known, school.1 > 0.0) {
            (false, _) => Msg::MoveUnknownSchooling,
            (true, true) => Msg::WayInSchool { length: told(school) },
            (true, false) => Msg::WayInNoSchool,
        };
        let practice = (practice.1 > 0.0).then(|| Msg::CompareOfPractice { length: told(practice) }.into());
        let open = self.least.open.then(|| Msg::WayInOpen.into());
        Text::commas(std::iter::once(school.into()).chain(practice).chain(open))
    }

    /// Its steps in order, each with its setting and length, and all of it at the end: for a beginner, where it is less
    /// from one's own work.
    pub(super) fn rows(&self, own: Option<StatedYears>) -> Vec<Item> {
        let all = own.is_some_and(|own| !self.is_whole(own));
        let all = if all { Msg::WayInAllAnew } else { Msg::WayInAll };
        let one = |(i, step): (usize, &TrainingStep)| {
            let length = step.length.months().is_some().then(|| terms::duration(step));
            let how = Text::commas(std::iter::once(terms::setting(step.setting).into()).chain(length));
            let text = Text::dots([Text::verbatim(step.step.clone()), how]);
            Item::row(Msg::WayInStep { n: i as i64 + 1 }, text).from(length_of(step))
        };
        let mut rows: Vec<Item> = self.steps.iter().enumerate().map(one).collect();
        let estimated = self.steps.iter().any(|step| matches!(step.length, Duration::Estimated(..)));
        rows.push(Item::row(all, self.total()).from(lengths(estimated)));
        rows
    }

    /// Whether a length of schooling is that of the whole way, whatever one has behind one.
    pub(super) fn is_whole(&self, schooling: StatedYears) -> bool {
        let steps = self.steps.iter().filter(|step| step.setting.is_school());
        let whole: Vec<(f32, f32)> = steps.filter_map(|step| step.length.months()).collect();
        let [low, high] = [|own: &(f32, f32)| own.0, |own: &(f32, f32)| own.1]
            .map(|end| whole.iter().map(end).sum::<f32>());
        let is = |own: f32, all: f32| (12.0 * own - all).abs() < 0.5;
        is(schooling.low, low) && is(schooling.high, high)
    }

    /// The same in one line: the role, the settings in order with their lengths, and all of it; `from_work` is all of it
    /// for whoever does the work before, where that is another length.
    pub(super) fn line(&self, from_work: Option<Text>) -> Text {
        let one = |step: &TrainingStep| {
            let setting = Text::from(terms::setting(step.setting));
            match step.length.months() {
                Some(_) => Text::spaced([setting, terms::duration(step)]),
                None => setting,
            }
        };
        let steps = Text::joined(Joint::Plus, self.steps.iter().map(one));
        let steps = if self.steps.is_empty() { Msg::WayNothing.into() } else { steps };
        let of = |word: Msg, length: Text| Text::joined(Joint::Colon, [word.into(), length]);
        let all = match &from_work {
            Some(_) => Some(of(Msg::WayInAllAnew, self.total())),
            None => (self.steps.len() > 1).then(|| of(Msg::WayInAll, self.total())),
        };
        let own = from_work.map(|length| of(Msg::WayInAllFrom, length));
        Text::dots(self.role().into_iter().chain([steps]).chain(all).chain(own))
    }
}

#[cfg(test)]
mod tests {
    use metier_data::Catalog;
    use metier_model::Lang;

    use super::*;

    /// Of five roles the one without schooling, its one step, and what it comes to; of several steps all in order.
    #[test]
    fn the_shortest_way_names_its_role_its_steps_and_their_total() {
        let catalog = Catalog::embedded().unwrap();
        let occupation = |code| catalog.occupation(catalog.group(code).unwrap(), Lang::default()).unwrap();
        let several = occupation("32109");
        let way = shortest(&several, Geo::Canada).unwrap();
        assert!(way.heading().reference().contains("Ophthalmic"), "{}", way.heading().reference());
        assert_eq!(way.total().reference(), "no schooling, 1 year of practice");
        assert_eq!(way.rows(None).len(), 2, "one step and the total");
        let hygienists = occupation("32111");
        let way = shortest(&hygienists, Geo::Canada).unwrap();
        assert_eq!(way.rows(None).len(), way.steps.len() + 1);
        assert!(way.total().reference().starts_with("2-3 years of schooling"), "{}", way.total().reference());
    }
}
