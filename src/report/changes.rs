//! What a newer edition of the wages changed: over all unit groups, and for the shortlist one by one.

use std::fmt::Write;

use crate::app::shortlist::Entry;
use crate::content::{Settings, format, terms};
use crate::evidence::pay::{self, Pay, Unlike, basis_differs};
use metier_data::Catalog;
use metier_model::{Geo, GroupId};
use metier_words::Text;

/// How many unit groups have another median in Canada, and how far the middle one of them moved.
pub fn all(before: &Catalog, after: &Catalog) -> String {
    let (old, new) =
        (pay::medians(before.columns(), Geo::Canada), pay::medians(after.columns(), Geo::Canada));
    let both = old.iter().zip(&new);
    let mut changes: Vec<f32> =
        both.map(|(old, new)| percent(*old, *new)).filter(|change| change.abs() >= 0.05).collect();
    changes.sort_by(f32::total_cmp);
    match changes.get(changes.len() / 2) {
        Some(middle) => format!(
            "{} unit groups have another median wage in Canada; in the middle the change is {middle:+.1} %.\n",
            changes.len()
        ),
        None => "No median wage in Canada changed.\n".to_owned(),
    }
}

/// One line per entry: code, title, old and new median, change, and that the note is kept.
pub fn shortlist(before: &Catalog, after: &Catalog, entries: &[Entry], settings: &Settings) -> String {
    if entries.is_empty() {
        return "Your shortlist is empty.\n".to_owned();
    }
    let place = settings.place.geo.name_en();
    let mut text = format!("Your shortlist, median pay, {place}:\n");
    for entry in entries {
        let Some(group) = after.group(&entry.code) else {
            let _ = writeln!(text, "{}: no unit group of NOC 2021", entry.code);
            continue;
        };
        let (old, new) = (pay_in(before, group, settings), pay_in(after, group, settings));
        let _ = writeln!(
            text,
            "{} {}: {}{}",
            entry.code,
            after.title(group, settings.lang),
            change(&old, &new, settings),
            if entry.note.is_empty() { "" } else { "; your note is kept" }
        );
    }
    text
}

fn pay_in(catalog: &Catalog, group: GroupId, settings: &Settings) -> Pay {
    pay::pay(catalog, group, settings.place)
}

fn change(old: &Pay, new: &Pay, settings: &Settings) -> String {
    let locale = settings.locale();
    let shown = |pay: &Pay| {
        format::figure(&pay.median, |&median| format::pay_amount(pay, median, settings)).say(&locale)
    };
    let unit = format::unit_name(settings.unit, settings.lang);
    let (Some(&from), Some(&to)) = (old.median.value(), new.median.value()) else {
        return format!("{} to {}", shown(old), shown(new));
    };
    if from.to_bits() == to.to_bits() {
        return format!("{} {unit}, as before", shown(new));
    }
    let mut text = format!("{} to {} {unit} ({:+.1} %)", shown(old), shown(new), percent(from, to));
    // Editions differ by their periods, that is what is asked; another place or basis is another thing.
    if let Some(why) = basis_differs(old, new, settings.hours).filter(|why| *why != Unlike::Periods) {
        let _ = write!(text, ", not comparable: {}", Text::from(terms::unlike(why)).say(&locale));
    }
    if let Some(note) = &new.fallback {
        let _ = write!(text, ", {}", Text::from(terms::fallback(note)).say(&locale));
    }
    text
}

/// Change in per cent; not a number where one of the two is missing.
fn percent(from: f32, to: f32) -> f32 {
    (to / from - 1.0) * 100.0
}
