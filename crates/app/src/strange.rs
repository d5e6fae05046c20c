//! What a kept state names and this program does not have: it is passed over at the start, and said.

use metier_content::Page;
use metier_content::map::Height;
use metier_content::treemap::Shade;
use metier_data::Catalog;
use metier_model::state::{Done, State};
use metier_plan::filter::Filter;
use metier_plan::interests::Answers;
use metier_plan::limits::Limits;
use metier_plan::order::Order;
use metier_plan::person::Schooled;
use metier_words::{Msg, Text};

use super::tree::Lens;
use super::{Pane, Screen, ticks};

/// One value of a state.
#[derive(Clone, Debug, PartialEq)]
pub struct Strange {
    /// As it stands in the file.
    pub value: String,
    /// What is wrong with it.
    pub reason: Text,
}

/// Everything in a state that means nothing here.
pub fn of_state(state: &State, catalog: &Catalog) -> Vec<Strange> {
    let mut found = values(state, catalog);
    for (name, value) in &state.filter {
        if let Err(reason) = Filter::default().set(name, value, catalog) {
            found.push(Strange { value: name.clone(), reason: Msg::FaultStateFilter { reason }.into() });
        }
    }
    for (code, roles) in ticks::unknown(&state.done, catalog) {
        for (profile, names) in roles {
            for name in names {
                let [code, role, value] = [&code, &profile, &name].map(|own| Text::verbatim(own.clone()));
                let reason = Msg::FaultTickUnknown { code, role, value }.into();
                found.push(Strange { value: name, reason });
            }
        }
    }
    found
}

/// The ticks that this program knows: those that are taken away where the user takes them away.
pub fn known_ticks(done: &Done, catalog: &Catalog) -> Done {
    let mut known = done.clone();
    for (code, roles) in ticks::unknown(done, catalog) {
        for (profile, names) in roles {
            if let Some(kept) = known.get_mut(&code).and_then(|own| own.get_mut(&profile)) {
                kept.retain(|name| !names.contains(name));
            }
        }
    }
    known
}

/// Whether a value is one of this program's.
type Known<'k> = &'k dyn Fn(&str) -> bool;

/// Fields whose values are none of this program's.
fn values(state: &State, catalog: &Catalog) -> Vec<Strange> {
    let group = |code: &str| catalog.group(code).is_some();
    let node = |code: &str| catalog.hierarchy().node(code).is_some();
    let field = |code: &str| catalog.study_fields().iter().any(|field| field.code == code);
    let one: [(&'static str, &Option<String>, Known); 13] = [
        ("occupation", &state.occupation, &node),
        ("screen", &state.screen, &|token| Screen::ALL.into_iter().any(|screen| screen.token() == token)),
        ("pane", &state.pane, &|token| Pane::of_token(token).is_some()),
        ("tab", &state.tab, &|token| Page::of_token(token).is_some()),
        ("order", &state.order, &|token| Order::of_token(token).is_some()),
        ("baseline", &state.baseline, &group),
        ("lens", &state.lens, &|token| Lens::of_token(token).is_some()),
        ("shade", &state.shade, &|token| Shade::of_token(token).is_some()),
        ("height", &state.height, &|token| Height::of_token(token).is_some()),
        ("interests", &state.interests, &|answers| Answers::read(answers).is_some()),
        ("schooling", &state.schooling, &|token| Schooled::of_token(token).is_some()),
        ("studied", &state.studied, &field),
        ("cannot", &state.cannot, &|words| Limits::read(words).is_some()),
    ];
    let many: [(&'static str, &[String], Known); 2] =
        [("open", &state.open, &node), ("compared", &state.compared, &group)];
    let mut found = Vec::new();
    let mut look = |name: &'static str, value: &String, known: Known| {
        if !known(value) {
            let (key, shown) = (Text::verbatim(name), Text::verbatim(value.clone()));
            let reason = Msg::FaultStateUnknown { key, value: shown }.into();
            found.push(Strange { value: value.clone(), reason });
        }
    };
    for (name, value, known) in one {
        if let Some(value) = value {
            look(name, value, known);
        }
    }
    for (name, values, known) in many {
        for value in values {
            look(name, value, known);
        }
    }
    found
}
