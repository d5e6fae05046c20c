//! What a newer edition of the wages changed: over all unit groups, and for what is saved one by one.

use metier_words::{Joint, Msg, Number, Text};

use super::{Item, Settings, format, terms};
use metier_data::Catalog;
use metier_evidence::pay::{self, Pay, Unlike, basis_differs};
use metier_model::saved::Entry;
use metier_model::{Geo, GroupId};

/// How many unit groups have another median in Canada, and how far the middle one of them moved.
pub fn all(before: &Catalog, after: &Catalog) -> Text {
    let changes = changed(before, after);
    match changes.get(changes.len() / 2) {
        Some(&middle) => Msg::ChangesAll { n: changes.len() as i64, middle: by_percent(middle) }.into(),
        None => Msg::ChangesNone.into(),
    }
}

/// The changes of the medians of Canada that differ, in per cent, the lowest first.
pub fn changed(before: &Catalog, after: &Catalog) -> Vec<f32> {
    let (old, new) =
        (pay::medians(before.columns(), Geo::Canada), pay::medians(after.columns(), Geo::Canada));
    let both = old.iter().zip(&new);
    let mut changes: Vec<f32> =
        both.map(|(old, new)| percent(*old, *new)).filter(|change| change.abs() >= 0.05).collect();
    changes.sort_by(f32::total_cmp);
    changes
}

/// The page of the screen: which edition was brought in over the built-in one, what it changed over all, and for each
/// saved occupation the median before and now, with the note that is kept; without one, how one is brought in.
pub fn page(before: &Catalog, after: &Catalog, entries: &[Entry], settings: &Settings) -> Vec<Item> {
    let Some(about) = after.edition().map(metier_data::Edition::about) else {
        return vec![Item::paragraph(Msg::ChangesNoEdition), Item::gap(), Item::note(Msg::ChangesHow)];
    };
    let edition = Msg::ChangesEdition {
        year: Text::verbatim(about.year.to_string()),
        day: Text::verbatim(about.imported.clone()),
    };
    let mut items = vec![Item::paragraph(edition), Item::paragraph(all(before, after)), Item::gap()];
    if entries.is_empty() {
        items.push(Item::note(Msg::ChangesShortlistEmpty));
        return items;
    }
    items.push(Item::heading(Msg::ChangesShortlist { place: terms::place(settings.place.geo).into() }));
    for entry in entries {
        let code = Text::verbatim(entry.code.clone());
        let Some(group) = after.group(&entry.code) else {
            items.push(Item::warning(Msg::ChangesNoGroup { code }));
            continue;
        };
        let title = Text::verbatim(after.title(group, settings.lang).to_owned());
        let change = median(before, after, group, settings);
        let note = Text::verbatim(entry.note.clone());
        let note = (!entry.note.is_empty()).then(|| Msg::ChangesNote { note }.into());
        items.push(Item::row(code, Text::dots([title, change].into_iter().chain(note))).link(Some(group)));
    }
    items.extend([Item::gap(), Item::note(Msg::ChangesBack)]);
    items
}

/// The median of a unit group before and now, and the change where the two compare.
pub fn median(before: &Catalog, after: &Catalog, group: GroupId, settings: &Settings) -> Text {
    let [old, new] = [before, after].map(|catalog| pay::pay(catalog, group, settings.place));
    let shown = |pay: &Pay| format::figure(&pay.median, |&median| format::pay_amount(pay, median, settings));
    let unit = Text::from(terms::unit(settings.unit));
    let (Some(&from), Some(&to)) = (old.median.value(), new.median.value()) else {
        return Msg::ChangesFromTo { old: shown(&old), new: shown(&new) }.into();
    };
    if from.to_bits() == to.to_bits() {
        return Msg::ChangesSame { pay: shown(&new), unit }.into();
    }
    let by = by_percent(percent(from, to));
    let text = Msg::ChangesBy { old: shown(&old), new: shown(&new), unit, by }.into();
    // Editions differ by their periods, that is what is asked; another place or basis is another thing.
    let why = basis_differs(&old, &new, settings.hours).filter(|why| *why != Unlike::Periods);
    let unlike =
        why.map_or(Text::EMPTY, |why| Msg::ChangesNotComparable { why: terms::unlike(why).into() }.into());
    let note = new.fallback.as_ref().map_or(Text::EMPTY, |note| terms::fallback(note).into());
    Text::commas([text, unlike, note])
}

/// The same in one line under its code and title, and that the note is kept.
pub fn line(before: &Catalog, after: &Catalog, entry: &Entry, settings: &Settings) -> Text {
    let code = Text::verbatim(entry.code.clone());
    let Some(group) = after.group(&entry.code) else { return Msg::ChangesNoGroup { code }.into() };
    let title = Text::verbatim(after.title(group, settings.lang).to_owned());
    let note: Text = if entry.note.is_empty() { Text::EMPTY } else { Msg::ChangesNoteKept.into() };
    let change = Text::joined(Joint::Semicolon, [median(before, after, group, settings), note]);
    Text::joined(Joint::Colon, [Text::spaced([code, title]), change])
}

/// Change in per cent; not a number where one of the two is missing.
pub fn percent(from: f32, to: f32) -> f32 {
    (to / from - 1.0) * 100.0
}

fn by_percent(change: f32) -> Number {
    Number::decimal(f64::from(change), 1).signed()
}
