//! Names of places: alone, and as a sentence has them.

use metier_data::Catalog;
use metier_evidence::pay::{Fallback, Pay, Place};
use metier_model::figure::Abroad;
use metier_model::schema::Region;
use metier_model::{Geo, Named, Provenance};
use metier_words::{Msg, Text};

use super::named;

/// The place that the pay shown is of, as [`place_of`] names it; nothing where no pay is known.
pub(crate) fn place_of_pay(pay: &Pay) -> Option<Text> {
    pay.median.provenance().map(place_of)
}

/// The place that a figure is of: an economic region by its name, else a province or Canada.
pub fn place_of(from: &Provenance) -> Text {
    from.area.as_ref().map_or_else(|| place(from.geo).into(), |names| region(names, from.geo))
}

/// The place that a figure is of where there is little room: an economic region by its name, else by its letters.
pub fn place_in_short(from: &Provenance) -> Text {
    match (&from.area, from.abroad) {
        (Some(names), _) => region(names, from.geo),
        // Codes of countries and provinces are the same everywhere; the world has a word.
        (None, Some(Abroad::World)) => Msg::PlaceWorld.into(),
        _ => Text::verbatim(from.country_or_province()),
    }
}

/// The place that is asked for: an economic region with its province, else a province or Canada.
pub fn place_asked(catalog: &Catalog, asked: Place) -> Text {
    match asked.area.and_then(|area| catalog.areas().get(usize::from(area))) {
        Some(area) => region(&area.name, asked.geo),
        None => place(asked.geo).into(),
    }
}

/// An economic region with its province: two provinces have a Northeast, and few names say where they are.
pub fn region(names: &Named, geo: Geo) -> Text {
    Msg::PlaceRegion { name: named(names), province: Text::verbatim(geo.code()) }.into()
}

/// An economic region as a sentence has it.
fn region_in_words(names: &Named, geo: Geo) -> Text {
    Msg::PlaceTheRegion { name: named(names), province: Text::verbatim(geo.code()) }.into()
}

/// Where the pay that is shown is for, where that is not what was asked for.
pub fn fallback(fallback: &Fallback) -> Msg {
    let year_of = |year: &dyn ToString| Text::verbatim(year.to_string());
    match fallback {
        Fallback::Older(area, geo, year) => Msg::PayOlder { area: region(area, *geo), year: year_of(year) },
        Fallback::OlderAlone { area, geo, year } => {
            let place = area.as_ref().map_or_else(|| place(*geo).into(), |area| region(area, *geo));
            Msg::PayOlderAlone { place, year: year_of(year) }
        }
        Fallback::Elsewhere(asked, shown) => {
            Msg::PayElsewhere { asked: in_words(*asked), shown: in_words(*shown) }
        }
        Fallback::WholePlace(area, shown) => {
            Msg::PayElsewhere { asked: region_in_words(area, *shown), shown: in_words(*shown) }
        }
    }
}

/// The name of a place.
pub fn place(geo: Geo) -> Msg {
    let Geo::Province(region) = geo else { return Msg::PlaceCanada };
    match region {
        Region::NL => Msg::PlaceNl,
        Region::PE => Msg::PlacePe,
        Region::NS => Msg::PlaceNs,
        Region::NB => Msg::PlaceNb,
        Region::QC => Msg::PlaceQc,
        Region::ON => Msg::PlaceOn,
        Region::MB => Msg::PlaceMb,
        Region::SK => Msg::PlaceSk,
        Region::AB => Msg::PlaceAb,
        Region::BC => Msg::PlaceBc,
        Region::YT => Msg::PlaceYt,
        Region::NT => Msg::PlaceNt,
        Region::NU => Msg::PlaceNu,
    }
}

/// The name of a place as a sentence has it, behind a word such as "for": with its article in French, which says
/// `le Nouveau-Brunswick` but `Terre-Neuve-et-Labrador`.
pub fn in_words(geo: Geo) -> Text {
    in_a_sentence(geo).into()
}

fn in_a_sentence(geo: Geo) -> Msg {
    let Geo::Province(region) = geo else { return Msg::PlaceTheCanada };
    match region {
        Region::NL => Msg::PlaceTheNl,
        Region::PE => Msg::PlaceThePe,
        Region::NS => Msg::PlaceTheNs,
        Region::NB => Msg::PlaceTheNb,
        Region::QC => Msg::PlaceTheQc,
        Region::ON => Msg::PlaceTheOn,
        Region::MB => Msg::PlaceTheMb,
        Region::SK => Msg::PlaceTheSk,
        Region::AB => Msg::PlaceTheAb,
        Region::BC => Msg::PlaceTheBc,
        Region::YT => Msg::PlaceTheYt,
        Region::NT => Msg::PlaceTheNt,
        Region::NU => Msg::PlaceTheNu,
    }
}
