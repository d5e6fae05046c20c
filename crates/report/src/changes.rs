//! What a newer edition of the wages changed: over all unit groups, and for the shortlist one by one.

use metier_words::{Joint, Msg, Number, Text};
use serde_json::{Value, json};

use metier_app::shortlist::Entry;
use metier_content::{Settings, format, terms};
use metier_data::Catalog;
use metier_evidence::pay::{self, Pay, Unlike, basis_differs};
use metier_model::{Geo, GroupId};

/// A change of a median that is asked about, in per cent.
const JUMP: f32 = 40.0;

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

/// The same for the shortlist as JSON: code, title, median before and after in CAD an hour, change in per cent.
pub fn rows(before: &Catalog, after: &Catalog, entries: &[Entry], settings: &Settings) -> Vec<Value> {
    let of = |entry: &Entry| {
        let group = after.group(&entry.code)?;
        let [old, new] = [before, after].map(|catalog| pay_in(catalog, group, settings));
        let median = |pay: &Pay| match pay.median.value() {
            Some(&cad) => super::json::number(cad, 2),
            None => super::json::missing("not-published"),
        };
        let change = match (old.median.value(), new.median.value()) {
            (Some(&from), Some(&to)) => super::json::number(percent(from, to), 1),
            _ => super::json::missing("not-published"),
        };
        Some(json!({
            "code": entry.code,
            "title": after.title(group, settings.lang),
            "before": median(&old),
            "after": median(&new),
            "change_percent": change,
        }))
    };
    entries.iter().filter_map(of).collect()
}

/// Medians that are further from those of before than `JUMP` per cent: unit group, place, CAD an hour before and
/// after. A file that is read wrongly, or is none of wages, shows in them.
pub fn jumps(before: &Catalog, after: &Catalog) -> Vec<(GroupId, Geo, f32, f32)> {
    let mut jumps = Vec::new();
    for geo in Geo::all() {
        let (old, new) = (pay::medians(before.columns(), geo), pay::medians(after.columns(), geo));
        for (group, (&old, &new)) in GroupId::all().zip(old.iter().zip(&new)) {
            if percent(old, new).abs() > JUMP {
                jumps.push((group, geo, old, new));
            }
        }
    }
    jumps
}

/// One line per entry: code, title, old and new median, change, and that the note is kept.
pub fn shortlist(before: &Catalog, after: &Catalog, entries: &[Entry], settings: &Settings) -> Vec<Text> {
    if entries.is_empty() {
        return vec![Msg::ChangesShortlistEmpty.into()];
    }
    let place = terms::place(settings.place.geo).into();
    let mut lines = vec![Msg::ChangesShortlist { place }.into()];
    for entry in entries {
        let code = Text::verbatim(entry.code.clone());
        let Some(group) = after.group(&entry.code) else {
            lines.push(Msg::ChangesNoGroup { code }.into());
            continue;
        };
        let (old, new) = (pay_in(before, group, settings), pay_in(after, group, settings));
        let title = Text::verbatim(after.title(group, settings.lang).to_owned());
        let note: Text = if entry.note.is_empty() { Text::EMPTY } else { Msg::ChangesNoteKept.into() };
        let change = Text::joined(Joint::Semicolon, [change(&old, &new, settings), note]);
        lines.push(Text::joined(Joint::Colon, [Text::spaced([code, title]), change]));
    }
    lines
}

fn pay_in(catalog: &Catalog, group: GroupId, settings: &Settings) -> Pay {
    pay::pay(catalog, group, settings.place)
}

fn change(old: &Pay, new: &Pay, settings: &Settings) -> Text {
    let shown = |pay: &Pay| format::figure(&pay.median, |&median| format::pay_amount(pay, median, settings));
    let unit = Text::from(terms::unit(settings.unit));
    let (Some(&from), Some(&to)) = (old.median.value(), new.median.value()) else {
        return Msg::ChangesFromTo { old: shown(old), new: shown(new) }.into();
    };
    if from.to_bits() == to.to_bits() {
        return Msg::ChangesSame { pay: shown(new), unit }.into();
    }
    let by = by_percent(percent(from, to));
    let text = Msg::ChangesBy { old: shown(old), new: shown(new), unit, by }.into();
    // Editions differ by their periods, that is what is asked; another place or basis is another thing.
    let why = basis_differs(old, new, settings.hours).filter(|why| *why != Unlike::Periods);
    let unlike =
        why.map_or(Text::EMPTY, |why| Msg::ChangesNotComparable { why: terms::unlike(why).into() }.into());
    let note = new.fallback.as_ref().map_or(Text::EMPTY, |note| terms::fallback(note).into());
    Text::commas([text, unlike, note])
}

/// Change in per cent; not a number where one of the two is missing.
fn percent(from: f32, to: f32) -> f32 {
    (to / from - 1.0) * 100.0
}

fn by_percent(change: f32) -> Number {
    Number::decimal(f64::from(change), 1).signed()
}
