//! How many people do the work, how many are women, and the unemployment rate around them.

use metier_words::{Msg, Number, Text};

use super::{Item, Subject, terms};
use metier_evidence::people;
use metier_model::{Figure, Geo};

fn percent(share: f32) -> Text {
    Msg::PeoplePercent { share: Number::decimal(f64::from(share) * 100.0, 0) }.into()
}

/// The row at a glance: the share of women in the place.
pub(super) fn women(subject: &Subject) -> Item {
    let geo = subject.settings.place.geo;
    match people::women(&subject.facts, geo) {
        Figure::Known { value, from } => Item::row(Text::from(Msg::PeopleWomen), percent(value)).from(from),
        Figure::Missing(reason) => Item::row(Text::from(Msg::PeopleWomen), terms::missing(&reason)),
    }
}

/// The section of the outlook page.
pub(super) fn section(subject: &Subject, items: &mut Vec<Item>) {
    let geo = subject.settings.place.geo;
    items.push(Item::gap());
    let heads = [Msg::PeopleHeading.into(), Text::verbatim(geo.code())];
    items.push(Item::heading(Text::from(Msg::PeopleHeading)).cells(heads));
    let label = Text::from(Msg::PeopleWorkforceIn { place: Text::verbatim(geo.code()) });
    match people::workforce(&subject.facts, geo) {
        Figure::Known { value, from } => {
            items.push(
                Item::row(label, Text::from(Number::whole(value.people.into()))).from(from).in_column(),
            );
            items.extend(super::study::counted_with(subject));
        }
        Figure::Missing(reason) => items.push(Item::row(label, terms::missing(&reason))),
    }
    // The unit stands with the name, so that the numbers end in one column.
    items.push(match people::women(&subject.facts, geo) {
        Figure::Known { value, from } => {
            Item::row(Msg::PeopleWomenPercent, Number::decimal(f64::from(value) * 100.0, 0))
                .from(from)
                .in_column()
        }
        Figure::Missing(_) => women(subject),
    });
    items.extend(elsewhere(&people::women(&subject.facts, geo), geo));
    items.push(unemployment(subject));
    items.extend(elsewhere(&people::unemployment(subject.catalog(), subject.group, geo), geo));
}

/// What is said where another place is shown than was asked for.
pub fn fallback<T>(figure: &Figure<T>, asked: Geo) -> Option<Msg> {
    let shown = figure.provenance()?.geo;
    (shown != asked).then(|| terms::elsewhere(asked, shown))
}

fn elsewhere<T>(figure: &Figure<T>, asked: Geo) -> Option<Item> {
    fallback(figure, asked).map(Item::note)
}

fn unemployment(subject: &Subject) -> Item {
    let label = Text::from(Msg::PeopleUnemployment);
    match people::unemployment(subject.catalog(), subject.group, subject.settings.place.geo) {
        Figure::Known { value, from } => {
            let major = Text::verbatim(value.major);
            let label = if value.shared.is_empty() {
                Msg::PeopleUnemploymentOf { major }
            } else {
                let others = Text::commas(value.shared.iter().cloned().map(Text::verbatim));
                Msg::PeopleUnemploymentShared { major, others }
            };
            Item::row(label, Number::decimal(value.percent.into(), 1)).from(from).in_column()
        }
        Figure::Missing(reason) => Item::row(label, terms::missing(&reason)),
    }
}

/// The share of women in the place, 0-1.
pub(super) fn share_of_women(subject: &Subject) -> Figure<f32> {
    people::women(&subject.facts, subject.settings.place.geo)
}
