//! Choices from lists: the place that figures are asked for, and the role of a unit group.

use metier_words::{Locale, Msg, Text};

use super::input::Input;
use super::overlay::{Choice, Offer, Overlay};
use super::{App, Effect};
use crate::content::terms;
use crate::evidence::pay::Place;
use metier_model::Geo;
use metier_model::schema::Region;
use metier_search::fold::Folded;

impl App<'_> {
    pub(super) fn choose_region(&mut self) {
        let places = self.places();
        let cursor = places.iter().position(|place| *place == self.settings.place).unwrap_or(0);
        let areas = self.catalog().areas();
        let options = places
            .iter()
            .map(|place| {
                if let Some(area) = place.area.and_then(|area| areas.get(area as usize)) {
                    return Offer { name: Text::verbatim(area.name.clone()), inner: true };
                }
                let (name, code) = (Self::geo_name(place.geo), Text::verbatim(place.geo.code()));
                Offer { name: Msg::ChoicePlace { name, code }.into(), inner: false }
            })
            .collect();
        self.open_choice(Choice::Region, options, cursor);
    }

    /// Canada and the provinces, each followed by its economic regions.
    fn places(&self) -> Vec<Place> {
        let areas = self.catalog().areas();
        let mut places = Vec::new();
        for geo in Geo::all() {
            places.push(Place { geo, area: None });
            let index = crate::evidence::pay::geo_index(geo);
            let own = areas.iter().enumerate().filter(|(_, a)| a.economic_region && a.geo == index);
            places.extend(own.map(|(i, _)| Place { geo, area: Some(i as u8) }));
        }
        places
    }

    pub(super) fn next_region(&mut self) -> Vec<Effect> {
        let all: Vec<Geo> = Geo::all().collect();
        let at = all.iter().position(|geo| *geo == self.settings.place.geo).map_or(0, |i| i + 1);
        let geo = all.get(at % all.len()).copied().unwrap_or_default();
        self.set_place(geo.into())
    }

    fn set_place(&mut self, place: Place) -> Vec<Effect> {
        self.set_settings(crate::content::Settings { place, ..self.settings });
        vec![Effect::SaveSettings]
    }

    pub(super) fn choose_role(&mut self) {
        let offer = |name| Offer { name, inner: false };
        let roles: Vec<Offer> = match self.subject().and_then(|s| s.occupation.as_ref()) {
            Some(occupation) if occupation.roles.len() > 1 => std::iter::once(Msg::ChoiceAllRoles.into())
                .chain(occupation.roles.iter().map(|r| Text::verbatim(r.name.clone())))
                .map(offer)
                .collect(),
            Some(_) => return self.say(Msg::StatusOneRole),
            None => return self.warn(Msg::StatusChooseFirst),
        };
        let cursor = self.role().map_or(0, |role| role + 1);
        self.open_choice(Choice::Role, roles, cursor);
    }

    fn open_choice(&mut self, what: Choice, options: Vec<Offer>, present: usize) {
        let shown = (0..options.len()).collect();
        let input = Input::default();
        self.overlays.push(Overlay::Choice { what, options, present, input, shown, cursor: present });
    }

    pub(super) fn choose(&mut self, what: Choice, cursor: usize) -> Vec<Effect> {
        match what {
            Choice::Region => match self.places().get(cursor).copied() {
                Some(place) => self.set_place(place),
                None => Vec::new(),
            },
            Choice::Role => {
                let group = self.subject().map(|subject| subject.group);
                match (group, cursor.checked_sub(1)) {
                    (Some(group), Some(role)) => {
                        self.roles.insert(group, role);
                    }
                    (Some(group), None) => {
                        self.roles.remove(&group);
                    }
                    (None, _) => {}
                }
                self.make_subject(group);
                self.pane_row = [0; 2];
                let name =
                    self.subject().and_then(|subject| subject.chosen_role()).map(|role| role.name.clone());
                self.say(match name {
                    Some(name) => Msg::StatusRole { name: Text::verbatim(name), role: "role" },
                    None => Msg::StatusAllRoles,
                });
                Vec::new()
            }
        }
    }

    /// The name of a province or of Canada.
    pub fn geo_name(geo: Geo) -> Text {
        terms::place(geo).into()
    }

    /// The name of the place that figures are asked for.
    pub fn place_name(&self) -> Text {
        let place = self.settings.place;
        match place.area.and_then(|area| self.catalog().areas().get(area as usize)) {
            Some(area) => Text::verbatim(area.name.clone()),
            None => Self::geo_name(place.geo),
        }
    }

    /// Sets the province, for the command line and the configuration.
    pub fn set_geo(&mut self, geo: Geo) {
        self.set_settings(crate::content::Settings { place: geo.into(), ..self.settings });
    }

    /// All provinces and territories, as the choice shows them.
    pub fn regions() -> &'static [Region] {
        &Region::ALL
    }
}

/// Options that fit a text, and which of them is the best: every word of the text begins a word of the option, or
/// of the one that it belongs to. Who is shown because of what belongs to it is there to be read.
pub(super) fn fitting(options: &[Offer], typed: &str, locale: &Locale) -> (Vec<usize>, usize) {
    let typed = Folded::new(typed);
    let wanted: Vec<&str> = typed.words().collect();
    if wanted.is_empty() {
        return ((0..options.len()).collect(), 0);
    }
    let names: Vec<Folded> = options.iter().map(|option| Folded::new(&option.name.say(locale))).collect();
    let outer = |i: usize| options.get(i).is_some_and(|option| !option.inner);
    let own: Vec<bool> = names
        .iter()
        .map(|name| wanted.iter().all(|wanted| name.words().any(|word| word.starts_with(wanted))))
        .collect();
    let fits = |i: usize| own.get(i) == Some(&true);
    let head = |i: usize| (0..=i).rev().find(|&i| outer(i)).unwrap_or(i);
    let below = |i: usize| (i + 1..options.len()).take_while(|&i| !outer(i)).any(fits);
    let shown: Vec<usize> =
        (0..options.len()).filter(|&i| fits(i) || fits(head(i)) || outer(i) && below(i)).collect();
    // The abbreviation at the end, then an outer name that begins so, then any name that begins so.
    let abbreviated = |i: usize| {
        wanted.len() == 1 && names.get(i).and_then(|n| n.words().last()) == wanted.first().copied()
    };
    let begins = |i: usize| names.get(i).is_some_and(|name| name.text().starts_with(typed.text()));
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
        .map(|(name, inner)| Offer { name: Text::verbatim(name), inner });
        let fitting = |typed: &str| fitting(&options, typed, &Locale::default());
        assert_eq!(fitting(""), (vec![0, 1, 2, 3, 4, 5], 0));
        assert_eq!(fitting("ns"), (vec![1, 2], 0));
        assert_eq!(fitting("n"), (vec![1, 2, 3, 4, 5], 0), "the region of a province is shown below it");
        assert_eq!(fitting("CÔTE"), (vec![4, 5], 1), "with the province that it belongs to");
        assert_eq!(fitting("quebec"), (vec![4, 5], 0));
        assert_eq!(fitting("xyz"), (vec![], 0));
    }
}
