//! How long the way into a role is: steps that follow each other add up, steps that replace each other do not.

use metier_model::schema::Occupation;
pub use metier_model::schema::way::{Length, Span};
use metier_model::{Geo, Method};

/// Formula, in words.
pub const METHOD: Method = Method::SchoolingSum;

/// The length of the way into one role in a place, or from the shortest to the longest into all that the place has, by
/// [`METHOD`]; none where nobody has written the way.
pub fn length(occupation: &Occupation, role: Option<usize>, place: Geo) -> Option<Length> {
    match role {
        Some(role) => occupation.way_into(role, place),
        None => occupation.ways_into(place),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use metier_model::Lang;
    use metier_model::schema::Unit::{self, Hours, Months, Weeks, Years};
    use metier_model::schema::{Duration, Places, Route, Setting, TrainingStep, Way};

    use Route::{Optional, Or, Step, Then};

    fn step(setting: Setting, low: u16, high: u16, unit: Unit) -> TrainingStep {
        let length = Duration::Official(low, high, unit);
        TrainingStep {
            step: "S".to_owned(),
            setting,
            length,
            basis: None,
            roles: Vec::new(),
            places: Places::NotStated,
            lengths: Vec::new(),
            after: Vec::new(),
        }
    }

    fn span(shortest: f32, longest: f32) -> Span {
        Span { shortest, longest, open: false, estimated: false }
    }

    /// METHODS §4a: two to three years of university, three of law, then articling.
    #[test]
    fn gold_lawyers() {
        let steps = [
            step(Setting::School, 36, 48, Months),
            step(Setting::University, 2, 3, Years),
            step(Setting::University, 3, 3, Years),
            step(Setting::Practice, 10, 12, Months),
            step(Setting::Exam, 1, 1, Weeks),
        ];
        let length = Then((0..5).map(Step).collect()).length(&steps, Geo::Canada);
        assert_eq!(length.schooling, span(60.0, 72.0));
        assert_eq!(length.practice, span(10.0, 12.0));
        assert_eq!(length.whole, span(70.0, 84.0));
    }

    /// METHODS §4a: 32129.03, two years of college, then three of supervised practice.
    #[test]
    fn gold_prosthetists() {
        let catalog = metier_data::Catalog::embedded().unwrap();
        let mut occupation = catalog.occupation(catalog.group("32129").unwrap(), Lang::En).unwrap();
        let role = occupation.roles.iter().position(|role| role.profile == "32129.03").unwrap();
        let of = |setting| {
            let own = |step: &TrainingStep| step.setting == setting && step.roles == ["32129.03"];
            Step(occupation.training.iter().position(own).unwrap() as u16)
        };
        let path = Then(vec![of(Setting::College), of(Setting::Practice)]);
        occupation.ways = vec![Way { roles: vec!["32129.03".to_owned()], path }];
        let own = length(&occupation, Some(role), Geo::Canada).unwrap();
        assert_eq!(
            (own.schooling, own.practice, own.whole),
            (span(24.0, 24.0), span(36.0, 36.0), span(60.0, 60.0))
        );
        assert_eq!(length(&occupation, Some(99), Geo::Canada), None);
    }

    #[test]
    fn what_replaces_each_other_is_a_range_and_what_is_optional_counts_nothing() {
        let steps = [
            step(Setting::College, 24, 24, Months),
            step(Setting::Practice, 12, 12, Months),
            step(Setting::OnTheJob, 48, 60, Months),
            step(Setting::Course, 40, 80, Hours),
        ];
        let path = Or(vec![Then(vec![Step(0), Step(1)]), Step(2)]);
        let length = path.length(&steps, Geo::Canada);
        assert_eq!(length.schooling, span(0.0, 24.0));
        assert_eq!(length.practice, span(12.0, 60.0));
        assert_eq!(length.whole, span(36.0, 60.0), "not 12 to 84, which is no way at all");
        let course = Optional(Box::new(Step(3))).length(&steps, Geo::Canada);
        assert_eq!(course.whole, span(0.0, 0.0));
        let course = Step(3).length(&steps, Geo::Canada);
        assert!((course.whole.longest - 2.0 / 4.348).abs() < 1e-6, "{course:?}");
    }

    #[test]
    fn a_step_without_a_length_is_said_and_counts_nothing() {
        let mut practice = step(Setting::Practice, 1, 1, Years);
        practice.length = Duration::NotStated;
        let mut school = practice.clone();
        school.setting = Setting::School;
        let steps = [step(Setting::College, 2, 2, Years), practice, school];
        let length = Then(vec![Step(2), Step(0), Step(1)]).length(&steps, Geo::Canada);
        assert_eq!(length.schooling, span(24.0, 24.0));
        assert!(length.practice.open && length.whole.open);
        assert_eq!(length.whole.longest, 24.0);
    }
}
