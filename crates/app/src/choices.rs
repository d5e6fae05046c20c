//! Choices from lists: the place that figures are asked for, the role of a unit group, what one has learned.

use metier_words::{Locale, Msg, Text};

use super::input::Input;
use super::key::{Code, Key};
use super::opening::{Choice, ChoiceOption, Opening};
use super::room::{Desk, Layer, Outcome, Press, Request, go};
use super::{Command, Effect, Shared, lists};
use metier_content::became::{self, BecameChoice};
use metier_content::{Settings, terms};
use metier_data::Catalog;
use metier_evidence::pay::Place;
use metier_model::{Geo, GroupId};
use metier_plan::person::Schooled;
use metier_search::fold::Folded;

/// Occupations that are looked at for what their people studied, at most.
const DONE: usize = 4;

/// A choice from a list.
#[derive(Clone, Debug, PartialEq)]
pub struct ChoiceList {
    /// What is chosen.
    pub what: Choice,
    /// What can be chosen, in order.
    pub options: Vec<ChoiceOption>,
    /// The one that holds now.
    pub present: usize,
    /// What is typed.
    pub input: Input,
    /// Options that fit what is typed.
    pub shown: Vec<usize>,
    /// Cursor among those.
    pub cursor: usize,
}

impl ChoiceList {
    /// A choice that nothing is typed into yet, the cursor on what holds now.
    pub(super) fn new(what: Choice, options: Vec<ChoiceOption>, present: usize) -> Self {
        let shown = (0..options.len()).collect();
        Self { what, options, present, input: Input::default(), shown, cursor: present }
    }

    /// The choice of a place.
    pub(super) fn places(shared: &Shared) -> Opening {
        let places = places(shared.catalog());
        let present = places.iter().position(|place| *place == shared.settings.place).unwrap_or(0);
        let areas = shared.catalog().areas();
        let options = places
            .iter()
            .map(|place| {
                if let Some(area) = place.area.and_then(|area| areas.get(area as usize)) {
                    let own = ChoiceOption::new(terms::region(&area.name, place.geo));
                    return ChoiceOption { inner: true, ..own }.also([Text::verbatim(area.code.clone())]);
                }
                let (name, code) = (Shared::geo_name(place.geo), Text::verbatim(place.geo.code()));
                ChoiceOption::new(Msg::ChoicePlace { name, code })
            })
            .collect();
        Opening::Choice { what: Choice::Region, options, present }
    }

    /// The choice of a role of the occupation that is shown; none, said in a sentence, where there is no choice.
    pub(super) fn roles(desk: &mut Desk) -> Option<Opening> {
        let roles: Vec<ChoiceOption> = match desk.derived.subject().and_then(|s| s.occupation.as_ref()) {
            Some(occupation) if occupation.roles.len() > 1 => std::iter::once(Msg::ChoiceAllRoles.into())
                .chain(occupation.roles.iter().map(|r| Text::verbatim(r.name.clone())))
                .map(ChoiceOption::new)
                .collect(),
            Some(_) => {
                desk.shared.say(Msg::StatusOneRole);
                return None;
            }
            None => {
                desk.shared.warn(Msg::StatusChooseOccupation { search: "search" });
                return None;
            }
        };
        let role = desk.derived.subject().and_then(|subject| subject.role);
        Some(Opening::Choice { what: Choice::Role, options: roles, present: role.map_or(0, |role| role + 1) })
    }

    /// The choice of the schooling that one has.
    pub(super) fn schooling(shared: &Shared) -> Opening {
        let names = std::iter::once(Msg::SuitsNoSchooling).chain(Schooled::ALL.map(terms::schooled));
        let options = names.map(ChoiceOption::new).collect();
        let present = shared.person.schooled.map_or(0, |own| own as usize + 1);
        Opening::Choice { what: Choice::Schooling, options, present }
    }

    /// The choice of the field that one studied, by name.
    pub(super) fn fields(shared: &Shared) -> Opening {
        let fields = fields(shared);
        let known = shared.catalog().study_fields();
        let named = |&(at, name): &(u16, &str)| {
            let field = known.get(usize::from(at));
            let others = field
                .into_iter()
                .flat_map(|field| field.name.iter().map(|(_, own)| own).chain([&field.code]));
            ChoiceOption::new(Text::verbatim(name.to_owned())).also(others.cloned().map(Text::verbatim))
        };
        let options =
            std::iter::once(ChoiceOption::new(Msg::SuitsNoField)).chain(fields.iter().map(named)).collect();
        let at = fields.iter().position(|&(at, _)| Some(at) == shared.person.field);
        Opening::Choice { what: Choice::Field, options, present: at.map_or(0, |at| at + 1) }
    }

    /// The choice of what the code of a saved entry became: one, all where there are several, or as it is. None where it
    /// is the same still.
    pub(super) fn became(row: usize, shared: &Shared) -> Option<Opening> {
        let entry = shared.shortlist.entries().get(row)?;
        let became = shared.catalog().became(&entry.code, shared.settings.lang)?;
        let all = (became.codes.len() > 1).then(|| Text::from(Msg::BecameKeepAll));
        let leave = Text::from(Msg::BecameLeave { code: Text::verbatim(entry.code.clone()) });
        let names = became.codes.iter().map(became::named).chain(all).chain([leave]);
        let options: Vec<ChoiceOption> = names.map(ChoiceOption::new).collect();
        Some(Opening::Choice { what: Choice::Became(row), options, present: 0 })
    }

    fn choose(&self, chosen: usize, desk: &mut Desk) -> Vec<Request> {
        match self.what {
            Choice::Region => {
                let Some(&place) = places(desk.shared.catalog()).get(chosen) else { return Vec::new() };
                set_place(desk.shared, place)
            }
            Choice::Became(row) => {
                let shared = &mut *desk.shared;
                let Some(entry) = shared.shortlist.entries().get(row) else { return Vec::new() };
                let code = entry.code.clone();
                let became = shared.catalog().became(&code, shared.settings.lang);
                // Another window may have changed the list meanwhile.
                let Some(became) = became.filter(|became| became.codes.len() < self.options.len()) else {
                    return Vec::new();
                };
                let answer = match chosen {
                    one if one < became.codes.len() => BecameChoice::One(one),
                    last if last + 1 == self.options.len() => BecameChoice::Leave,
                    _ => BecameChoice::All,
                };
                shared.shortlist.became(row, &became, answer);
                shared.say(Msg::StatusBecame { code: Text::verbatim(code), undo: "undo" });
                vec![Effect::SaveShortlist.into()]
            }
            Choice::Schooling => {
                let own = chosen.checked_sub(1).and_then(|at| Schooled::ALL.get(at).copied());
                desk.shared.person.schooled = own;
                Vec::new()
            }
            Choice::Field => {
                let own = chosen.checked_sub(1).and_then(|at| fields(desk.shared).get(at).map(|&(at, _)| at));
                desk.shared.person.field = own;
                Vec::new()
            }
            Choice::RemoveList if chosen == 0 => Vec::new(),
            Choice::RemoveList => lists::remove(desk.shared),
            Choice::ToList(row) => lists::copy(row, chosen, desk.shared),
            Choice::Role => {
                let group = desk.derived.subject().map(|subject| subject.group);
                match (group, chosen.checked_sub(1)) {
                    (Some(group), Some(role)) => {
                        desk.shared.roles.insert(group, role);
                    }
                    (Some(group), None) => {
                        desk.shared.roles.remove(&group);
                    }
                    (None, _) => {}
                }
                let name = self.options.get(chosen).filter(|_| chosen > 0).map(|offer| offer.name.clone());
                desk.shared.say(match name {
                    Some(name) => Msg::StatusRole { name, role: "role" },
                    None => Msg::StatusAllRoles,
                });
                Vec::new()
            }
        }
    }
}

/// Fields of study that anybody has, by their names in the language of the titles, with their positions; the most
/// frequent first.
fn fields<'a>(shared: &Shared<'a>) -> Vec<(u16, &'a str)> {
    let known = (0_u16..).zip(shared.catalog().study_fields()).filter(|(_, field)| field.people > 0);
    let mut all: Vec<(u16, &str)> =
        known.map(|(at, field)| (at, field.name.name(shared.settings.lang))).collect();
    // Most held first, so that of several that fit what is typed the likely one is the first.
    let people =
        |at: u16| shared.catalog().study_fields().get(usize::from(at)).map_or(0, |field| field.people);
    all.sort_by_key(|&(at, _)| std::cmp::Reverse(people(at)));
    all
}

/// Fields, as their choice numbers them, that people have studied who do what is typed: what a field is called in
/// everyday words is mostly what one does with it.
fn studied(typed: &str, desk: &mut Desk) -> Vec<usize> {
    let known = fields(desk.shared);
    let groups: Vec<GroupId> = {
        let Some(mut searcher) = desk.shared.searcher(&[]) else { return Vec::new() };
        searcher.search(typed, DONE).iter().map(|hit| GroupId(hit.group)).collect()
    };
    let found = metier_content::study::fields_of(desk.shared.catalog(), &groups).into_iter();
    found.filter_map(|field| Some(known.iter().position(|&(at, _)| at == field)? + 1)).collect()
}

/// Canada and the provinces, each followed by its economic regions.
pub(super) fn places(catalog: &Catalog) -> Vec<Place> {
    let areas = catalog.areas();
    let mut places = Vec::new();
    for geo in Geo::all() {
        places.push(geo.into());
        let index = geo.index();
        let own = areas.iter().enumerate().filter(|(_, a)| a.economic_region && a.geo == index);
        places.extend(own.map(|(i, _)| Place { geo, area: Some(i as u8) }));
    }
    places
}

pub(super) fn next_region(shared: &mut Shared) -> Vec<Request> {
    let all: Vec<Geo> = Geo::all().collect();
    let at = all.iter().position(|geo| *geo == shared.settings.place.geo).map_or(0, |i| i + 1);
    let geo = all.get(at % all.len()).copied().unwrap_or_default();
    set_place(shared, geo.into())
}

pub(super) fn set_place(shared: &mut Shared, place: Place) -> Vec<Request> {
    shared.settings = Settings { place, ..shared.settings };
    vec![Effect::SaveSettings.into()]
}

impl Layer for ChoiceList {
    /// Without a choice in sight there is nothing to act on.
    fn takes(&self, command: Command, _: &Shared) -> bool {
        command == Command::Close || !self.shown.is_empty()
    }

    /// `j` and `k` move as long as nothing is typed, but for names that are found by typing.
    fn everywhere(&self, command: Command, key: Key) -> bool {
        if self.input.text().is_empty() && self.what != Choice::Field {
            return matches!(command, Command::Up | Command::Down | Command::PageUp | Command::PageDown)
                && key != Key::plain(Code::Char(' '));
        }
        matches!(command, Command::PageUp | Command::PageDown) && !matches!(key.code, Code::Char(_))
    }

    fn update(&mut self, press: Press, desk: &mut Desk) -> Outcome {
        let accepted = press.is(Command::Accept);
        if let (true, Some(&chosen)) = (accepted, self.shown.get(self.cursor)) {
            return Outcome::Close(self.choose(chosen, desk));
        }
        if !accepted && !go(press.command, &mut self.cursor, self.shown.len()) && self.input.key(press.key) {
            self.typed(desk);
        }
        Outcome::STAY
    }

    fn typed(&mut self, desk: &mut Desk) {
        let (shown, best) = fitting(&self.options, self.input.text(), &desk.shared.locale());
        self.shown = shown;
        self.cursor = if self.input.text().is_empty() { self.present } else { best };
        if self.what == Choice::Field && !self.input.text().trim().is_empty() {
            for at in studied(self.input.text(), desk) {
                if !self.shown.contains(&at) {
                    self.shown.push(at);
                }
            }
        }
    }

    fn click(&mut self, row: usize) -> Option<Command> {
        self.cursor = row;
        Some(Command::Accept)
    }
}

/// Options that fit a text, and which of them is the best: every word of the text begins a word of a name of the option,
/// or of the one that it belongs to. Who is shown because of what belongs to it is there to be read.
fn fitting(options: &[ChoiceOption], typed: &str, locale: &Locale) -> (Vec<usize>, usize) {
    let typed = Folded::new(typed);
    let wanted: Vec<&str> = typed.words().collect();
    if wanted.is_empty() {
        return ((0..options.len()).collect(), 0);
    }
    let names: Vec<Vec<Folded>> = options.iter().map(|option| option.names(locale)).collect();
    let any = |i: usize, fits: &dyn Fn(&Folded) -> bool| names.get(i).is_some_and(|own| own.iter().any(fits));
    let outer = |i: usize| options.get(i).is_some_and(|option| !option.inner);
    let whole = |name: &Folded| wanted.iter().all(|wanted| name.words().any(|word| word.starts_with(wanted)));
    let own: Vec<bool> = (0..options.len()).map(|i| any(i, &whole)).collect();
    let fits = |i: usize| own.get(i) == Some(&true);
    let head = |i: usize| (0..=i).rev().find(|&i| outer(i)).unwrap_or(i);
    let below = |i: usize| (i + 1..options.len()).take_while(|&i| !outer(i)).any(fits);
    let shown: Vec<usize> =
        (0..options.len()).filter(|&i| fits(i) || fits(head(i)) || outer(i) && below(i)).collect();
    // The abbreviation at the end, then an outer name that begins so, then any name that begins so.
    let abbreviated =
        |i: usize| wanted.len() == 1 && any(i, &|name| name.words().last() == wanted.first().copied());
    let begins = |i: usize| any(i, &|name| name.text().starts_with(typed.text()));
    let best = shown
        .iter()
        .position(|&i| outer(i) && abbreviated(i))
        .or_else(|| shown.iter().position(|&i| outer(i) && begins(i)))
        .or_else(|| shown.iter().position(|&i| begins(i)))
        .or_else(|| shown.iter().position(|&i| fits(i)));
    (shown, best.unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_filters_and_finds_the_best() {
        let options = [
            ("Canada (CA)", false),
            ("Nova Scotia (NS)", false),
            ("Cape Breton", true),
            ("New Brunswick (NB)", false),
            ("Québec (QC)", false),
            ("Côte-Nord", true),
        ]
        .map(|(name, inner)| ChoiceOption { inner, ..ChoiceOption::new(Text::verbatim(name)) });
        let fitting = |typed: &str| fitting(&options, typed, &Locale::default());
        assert_eq!(fitting(""), (vec![0, 1, 2, 3, 4, 5], 0));
        assert_eq!(fitting("ns"), (vec![1, 2], 0));
        assert_eq!(fitting("n"), (vec![1, 2, 3, 4, 5], 0), "the region of a province is shown below it");
        assert_eq!(fitting("CÔTE"), (vec![4, 5], 1), "with the province that it belongs to");
        assert_eq!(fitting("quebec"), (vec![4, 5], 0));
        assert_eq!(fitting("xyz"), (vec![], 0));
    }
}
