//! Choices from lists: the place that figures are asked for, and the role of a unit group.

use super::overlay::{Choice, Overlay};
use super::{App, Effect};
use crate::catalog::schema::Region;
use crate::catalog::{Geo, Lang};
use crate::evidence::pay::Place;

impl App<'_> {
    pub(super) fn choose_region(&mut self) {
        let lang = self.settings.lang;
        let places = self.places();
        let cursor = places.iter().position(|place| *place == self.settings.place).unwrap_or(0);
        let areas = self.catalog().areas();
        let options = places
            .iter()
            .map(|place| match place.area.and_then(|area| areas.get(area as usize)) {
                Some(area) => format!("   {}", area.name),
                None if lang == Lang::Fr => format!("{} ({})", place.geo.name_fr(), place.geo.code()),
                None => format!("{} ({})", place.geo.name_en(), place.geo.code()),
            })
            .collect();
        self.overlays.push(Overlay::Choice { what: Choice::Region, options, typed: String::new(), cursor });
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
        let roles: Vec<String> = match self.subject().and_then(|s| s.occupation.as_ref()) {
            Some(occupation) if occupation.roles.len() > 1 => std::iter::once("All roles".to_owned())
                .chain(occupation.roles.iter().map(|r| r.name.clone()))
                .collect(),
            Some(_) => return self.say("This unit group has one role."),
            None => return self.warn("Choose an occupation first."),
        };
        let cursor = self.role().map_or(0, |role| role + 1);
        self.overlays.push(Overlay::Choice {
            what: Choice::Role,
            options: roles,
            typed: String::new(),
            cursor,
        });
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
                Vec::new()
            }
        }
    }

    /// Provinces that pay is published for, for the choice by key.
    pub fn province_name(&self) -> String {
        let place = self.settings.place;
        if let Some(area) = place.area.and_then(|area| self.catalog().areas().get(area as usize)) {
            return area.name.clone();
        }
        if self.settings.lang == Lang::Fr {
            place.geo.name_fr().to_owned()
        } else {
            place.geo.name_en().to_owned()
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
