//! Ways in on the page of training: which of its steps follow each other and which replace each other.

use metier_model::Geo;
use metier_model::schema::{Occupation, Route, TrainingStep, Way};
use metier_words::{Joint, Msg, Number, Text};

use super::origin::noc;
use super::{Item, Subject, terms};

/// Whether steps replace each other, or only some people take one: a list read from top to bottom would mislead.
pub(super) fn branch(subject: &Subject, occupation: &Occupation) -> bool {
    occupation.ways.iter().any(|way| subject.concerns(&way.roles) && !is_in_a_row(&way.path))
}

/// A row for each way: `1 college → 2 examination → perhaps 3 course`, with the roles it leads to.
pub(super) fn rows(subject: &Subject, occupation: &Occupation) -> Vec<Item> {
    let place = subject.settings.place.geo;
    let row = |way: &Way| {
        let roles = subject.role_names(&way.roles);
        let roles = if roles.is_empty() { Msg::RolesAll.into() } else { Text::verbatim(roles) };
        let label = if occupation.roles.len() > 1 { roles } else { Msg::TrainingWay.into() };
        // A step of other places is no part of the way here; where nothing else is left the way stands as it is written.
        let own = way.path.at(&occupation.training, place).filter(|_| place != Geo::Canada);
        Item::row(label, told(own.as_ref().unwrap_or(&way.path), &occupation.training, false)).from(noc())
    };
    let ways = occupation.ways.iter().filter(|way| subject.concerns(&way.roles)).map(row);
    std::iter::once(Item::heading(Msg::TrainingWays)).chain(ways).collect()
}

fn is_in_a_row(route: &Route) -> bool {
    match route {
        Route::Step(_) => true,
        Route::Then(parts) => parts.iter().all(is_in_a_row),
        Route::Or(_) | Route::Optional(_) => false,
    }
}

/// The steps by number and setting, put together; alternatives within a row stand in brackets.
fn told(route: &Route, training: &[TrainingStep], within: bool) -> Text {
    let part = |route, within| told(route, training, within);
    match route {
        Route::Step(step) => {
            let setting = training.get(usize::from(*step)).map(|step| terms::setting(step.setting).into());
            Text::spaced([Number::whole(i64::from(*step) + 1).into()].into_iter().chain(setting))
        }
        Route::Then(parts) => Text::joined(Joint::Arrow, parts.iter().map(|next| part(next, true))),
        Route::Or(parts) => {
            let either = parts.iter().map(|other| part(other, false)).reduce(either).unwrap_or(Text::EMPTY);
            if within { Msg::TrainingTogether { steps: either }.into() } else { either }
        }
        Route::Optional(step) => Msg::TrainingPerhaps { steps: part(step, true) }.into(),
    }
}

fn either(first: Text, second: Text) -> Text {
    Msg::TrainingEither { first, second }.into()
}

#[cfg(test)]
mod tests {
    use metier_model::schema::{Duration, Places, Setting};

    use super::*;

    #[test]
    fn what_replaces_what_is_told_by_the_steps() {
        let training = [Setting::College, Setting::Exam, Setting::University, Setting::Work, Setting::Course]
            .map(|setting| TrainingStep {
                setting,
                step: String::new(),
                length: Duration::NotStated,
                basis: None,
                roles: Vec::new(),
                places: Places::NotStated,
                lengths: Vec::new(),
                after: Vec::new(),
            });
        let step = Route::Step;
        let routes =
            Route::Or(vec![Route::Then(vec![step(0), step(1)]), Route::Then(vec![step(2), step(3)])]);
        let either = "1 college → 2 examination, or 3 university → 4 work experience";
        assert_eq!(told(&routes, &training, false).reference(), either);
        let aide = Route::Then(vec![routes, Route::Optional(Box::new(step(4)))]);
        assert_eq!(told(&aide, &training, false).reference(), format!("({either}) → perhaps 5 course"));
        assert!(!is_in_a_row(&aide) && is_in_a_row(&Route::Then(vec![step(0), step(1)])));
    }
}
