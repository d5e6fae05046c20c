//! Rows of a comparison about the conditions of work: those that decide.

use metier_words::{Msg, Number, Text};

use super::parts::NumberFormat;
use super::{Cell, ComparisonTable, NumberRow, cell};
use crate::conditions::{head, step};
use crate::skills_page::Owner;
use crate::{Subject, format, terms};
use metier_evidence::conditions::{Condition, Conditions};
use metier_evidence::skills;
use metier_model::{Geo, Missing, Provenance};

/// The key of each row of figures, and what it tells.
const ROWS: [(&str, Condition); 6] = [
    ("outdoors", Condition::Outdoors),
    ("standing", Condition::Standing),
    ("sitting", Condition::Sitting),
    ("danger", Condition::Danger),
    ("noise", Condition::Noise),
    ("public", Condition::Public),
];

fn from() -> Provenance {
    Provenance::published(skills::SOURCE, "2025", Geo::Canada)
}

/// The rows: the kind of schedule and the length of the week in words, then levels of five, each the mean of the roles.
pub(super) fn rows(table: &mut ComparisonTable) {
    let Some(first) = table.subjects.first() else { return };
    let conditions = &Conditions::new(first.catalog());
    for (key, condition) in [("schedule", Condition::Schedule), ("week", Condition::Week)] {
        table.facts((key, head(condition)), &|s| words(s, conditions, condition), &|s| {
            let kinds = kinds(s, conditions, condition);
            (!kinds.is_empty()).then_some(kinds)
        });
    }
    for (key, condition) in ROWS {
        table.numbers(NumberRow::new(key, head(condition), NumberFormat::Decimals(1)), &|s| {
            level(s, conditions, condition)
        });
    }
}

/// The levels of a condition over the roles, each once, the lowest first.
fn kinds(subject: &Subject, conditions: &Conditions, condition: Condition) -> Vec<u8> {
    let owner = Owner::of(subject);
    let mut kinds: Vec<u8> =
        owner.profiles.iter().filter_map(|&profile| conditions.level(profile, condition)).collect();
    kinds.sort_unstable();
    kinds.dedup();
    kinds
}

fn unknown() -> Cell {
    cell(terms::missing(&Missing::NotPublished(Geo::Canada)), None)
}

fn words(subject: &Subject, conditions: &Conditions, condition: Condition) -> Cell {
    let kinds = kinds(subject, conditions, condition);
    if kinds.is_empty() {
        return unknown();
    }
    let words = kinds.iter().filter_map(|&level| step(condition.measure(), level)).map(Text::from);
    cell(Text::commas(words), Some(from()))
}

fn level(subject: &Subject, conditions: &Conditions, condition: Condition) -> Cell {
    let owner = Owner::of(subject);
    let Some(span) = conditions.span(&owner.profiles, condition) else { return unknown() };
    let number = Number::decimal(f64::from(span.mean), 1);
    let of = Text::from(Msg::CountsOf { top: condition.top().into() });
    let made = cell(format::with(number, of.clone()), Some(owner.from()));
    let measure = crate::conditions::measure(condition.measure());
    Cell {
        number: Some(metier_words::rounded(f64::from(span.mean), 1)),
        shown: Some(number.into()),
        beside: of,
        ..made
    }
    .more(Msg::CompareMeaning, measure)
}
