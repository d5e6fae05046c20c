//! Job Bank's three-year outlook on the pages: before COPS's ten years, as it is nearer in place and time.

use metier_words::{Msg, Text};

use super::{Item, Subject, terms};
use crate::cell::{Cell, cell};
use metier_evidence::three_year::{self, PERIOD};
use metier_model::facts::ThreeYear;
use metier_model::{Figure, Geo};

/// Words of an outlook.
pub fn words(level: ThreeYear) -> Text {
    match level {
        ThreeYear::Undetermined => Msg::ThreeYearUndetermined,
        ThreeYear::VeryLimited => Msg::ThreeYearVeryLimited,
        ThreeYear::Limited => Msg::ThreeYearLimited,
        ThreeYear::Moderate => Msg::ThreeYearModerate,
        ThreeYear::Good => Msg::ThreeYearGood,
        ThreeYear::VeryGood => Msg::ThreeYearVeryGood,
    }
    .into()
}

/// The section of the outlook page.
pub(super) fn section(subject: &Subject, items: &mut Vec<Item>) {
    let (catalog, geo) = (subject.catalog(), subject.settings.place.geo);
    let heading = Msg::ThreeYearHeading { period: Text::verbatim(PERIOD), place: Text::verbatim(geo.code()) };
    items.push(Item::heading(Text::from(heading)));
    match three_year::of(catalog, subject.group, geo) {
        Figure::Known { value, from } => {
            let released = Text::verbatim(three_year::released(catalog, geo).to_owned());
            let label = Msg::ThreeYearRow { period: Text::verbatim(PERIOD) };
            items.push(
                Item::row(Text::from(label), words(value))
                    .from(from)
                    .more(Text::from(Msg::ThreeYearReleased), released),
            );
            if !value.is_determined() {
                let note = Msg::ThreeYearUndeterminedNote { place: terms::in_words(geo) };
                items.push(Item::note(Text::from(note)));
            }
        }
        Figure::Missing(_) => items.push(Item::note(Text::from(Msg::ThreeYearCanadaNote))),
    }
    items.extend(elsewhere(subject));
    items.push(Item::gap());
}

/// The other provinces and territories by what is expected there, the best first; undetermined ones last.
fn elsewhere(subject: &Subject) -> Option<Item> {
    let asked = subject.settings.place.geo;
    let all = three_year::everywhere(subject.catalog(), subject.group);
    let levels = ThreeYear::ALL.into_iter().rev().chain([ThreeYear::Undetermined]);
    let parts: Vec<Text> = levels
        .filter_map(|level| {
            let places: Vec<Text> = all
                .iter()
                .filter(|(region, own)| *own == level && Geo::Province(*region) != asked)
                .map(|(region, _)| Text::verbatim(region.code()))
                .collect();
            (!places.is_empty())
                .then(|| Msg::ThreeYearIn { level: words(level), places: Text::commas(places) }.into())
        })
        .collect();
    // As published, place by place, whichever place is asked for.
    let from = metier_model::Provenance::published(three_year::SOURCE, PERIOD, Geo::Canada);
    (!parts.is_empty()).then(|| Item::row(Text::from(Msg::ThreeYearElsewhere), Text::dots(parts)).from(from))
}

/// The cell of a comparison.
pub(super) fn compared(subject: &Subject) -> Cell {
    match three_year::of(subject.catalog(), subject.group, subject.settings.place.geo) {
        Figure::Known { value, from } => cell(words(value), Some(from)),
        Figure::Missing(_) => cell(Msg::ThreeYearCanadaNote, None),
    }
}
