//! What a newer edition of the wages changed: over all unit groups, and for the shortlist one by one.

use metier_words::{Msg, Text};
use serde_json::{Value, json};

use metier_app::shortlist::Entry;
use metier_content::changes::percent;
pub use metier_content::changes::{all, changed};
use metier_content::{Settings, changes, terms};
use metier_data::Catalog;
use metier_evidence::pay::{self, Pay};
use metier_model::{Geo, GroupId};

/// A change of a median that is asked about, in per cent.
const JUMP: f32 = 40.0;

/// What changed for the shortlist as JSON: code, title, median before and after in CAD an hour, change in per cent.
pub fn rows(before: &Catalog, after: &Catalog, entries: &[Entry], settings: &Settings) -> Vec<Value> {
    let of = |entry: &Entry| {
        let group = after.group(&entry.code)?;
        let [old, new] = [before, after].map(|catalog| pay::pay(catalog, group, settings.place));
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
    let head = Msg::ChangesShortlist { place: terms::place(settings.place.geo).into() }.into();
    let lines = entries.iter().map(|entry| changes::line(before, after, entry, settings));
    std::iter::once(head).chain(lines).collect()
}
