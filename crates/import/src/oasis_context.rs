//! The work context of `OaSIS`: a digit a scale for each profile, and what each scale is.

use metier_model::facts::ContextMeasure;
use metier_words::Msg;
use std::collections::{BTreeMap, BTreeSet};

use super::clean;
use super::error::{Result, shown};
use super::files::Files;
use super::output::{Output, translated};
use super::sheet::{Sheet, SheetColumn, Told};
use super::{Batch, note};
use metier_pack::language::columns;

/// The scales with the names that the project gave them in other languages; they are carried over by column.
const NAMED: &str = include_str!("../../../data/oasis_context_scales.csv");

/// Descriptors whose name in the score file of an edition is not that of its guide.
const RENAMED: [(&str, &str); 6] = [
    ("Responsibility for Health and Safety", "Responsibility for Health and Safety of Others"),
    ("Responsible for Others' Health and Safety", "Responsibility for Health and Safety of Others"),
    ("Responsibility for Outcomes and Results", "Responsibility for Outcomes and Results of Other Workers"),
    ("Structured vs Unstruct. Work", "Structured versus Unstructured Work"),
    ("Work Schedule", "Type of Work Schedules"),
    ("Work With Work Group or Team", "Work with Group or Team"),
];

/// What stands behind the name of a descriptor in the head of a column, by its beginning in normal form.
const MEASURES: [(&str, ContextMeasure); 9] = [
    ("degree", ContextMeasure::Degree),
    ("duration", ContextMeasure::Duration),
    ("freedom", ContextMeasure::Degree),
    ("frequency", ContextMeasure::Frequency),
    ("importance", ContextMeasure::Importance),
    ("number of hours", ContextMeasure::Hours),
    ("physical distance", ContextMeasure::Distance),
    ("regular", ContextMeasure::Schedule),
    ("responsibility degree", ContextMeasure::Degree),
];

/// Guide's descriptors by the letter of their category and the normal form of their name: code and name.
pub(super) type Descriptors = BTreeMap<(Option<char>, String), (String, String)>;

/// `oasis_context.csv` (one row of digits per profile) and `oasis_context_scales.csv` (what each digit is).
pub(super) fn context(
    files: &Files,
    source: &str,
    guide: &Descriptors,
    profiles: &BTreeMap<String, String>,
    batch: &mut Batch,
) -> Result<()> {
    let sheet = files.open(&["workcontext"])?;
    let key = Sheet::at(0, "OaSIS Code - Final");
    let mut scales =
        Output::new("oasis_context_scales.csv", &[source, "metier"], &columns("column,measure,name**"), 1);
    let [others, besides] = [3, 4].map(|at| translated(NAMED, at));
    let mut held: BTreeMap<String, SheetColumn> = BTreeMap::new();
    let mut unnamed = 0;
    for (at, header) in sheet.names().iter().enumerate().skip(2) {
        let Some((code, name, measure)) = descriptor(guide, header, &held) else {
            return Err(sheet.layout(Msg::ImportNoDescriptor { name: shown(header) }));
        };
        let column = format!("{code}-{}", measure.token());
        let [other, beside] =
            [&others, &besides].map(|names| names.get(&column).cloned().unwrap_or_default());
        unnamed += usize::from(other.is_empty() || beside.is_empty());
        // A name that nobody translated yet is the published one.
        let beside = if beside.is_empty() { name.to_string() } else { beside };
        scales.push([column.clone(), measure.token().to_string(), name.to_string(), other, beside]);
        held.insert(column, Sheet::at(at, header));
    }
    let mut table = Output::new("oasis_context.csv", &[source], "profile,levels", 1);
    let (mut seen, mut told) = (BTreeSet::new(), Told::default());
    for row in sheet.rows() {
        table.at(row);
        let field = row.get(&key);
        let profile = clean::profile(field)
            .ok_or_else(|| row.fault(&key, Msg::ImportNoProfile { value: shown(field) }))?;
        told.once(row, &key, [&profile, "work-context"])?;
        if !profiles.contains_key(&profile) {
            return Err(row.fault(&key, Msg::ImportProfileUnlisted { value: shown(profile) }));
        }
        let mut levels = String::with_capacity(held.len());
        for (id, column) in &held {
            let measure = id.split_once('-').and_then(|(_, measure)| ContextMeasure::of_token(measure));
            let top = measure.unwrap_or_default().top();
            levels.push_str(&row.whole(column, u32::from(top))?.to_string());
        }
        seen.insert(profile.clone());
        table.push([profile, levels]);
    }
    if seen.len() != profiles.len() {
        return Err(sheet.layout(Msg::ImportProfiles { n: shown(seen.len()), all: shown(profiles.len()) }));
    }
    note(
        batch,
        "oasis_context_scales.csv",
        "scales without a translated name; add ours to the table",
        unnamed,
    );
    batch.add(table);
    batch.add(scales);
    Ok(())
}

/// The descriptor that a head names, and what its levels count. The head of 2025 says it in brackets. That of 2023 says
/// the name alone, the second time with a number: how often stands first there.
fn descriptor<'g>(
    guide: &'g Descriptors,
    header: &str,
    held: &BTreeMap<String, SheetColumn>,
) -> Option<(&'g str, &'g str, ContextMeasure)> {
    let known = |name: &str| guide.get(&(Some('J'), clean::key(name)));
    let ends = header.char_indices().map(|(at, _)| at).chain([header.len()]).rev();
    let (code, name, rest) = ends.filter_map(|at| header.split_at_checked(at)).find_map(|(name, rest)| {
        let renamed = || RENAMED.iter().find(|(old, _)| clean::key(old) == name.trim());
        let (code, name) = known(name).or_else(|| known(renamed()?.1))?;
        Some((code, name, rest.trim()))
    })?;
    let said = MEASURES.iter().find(|(begin, _)| rest.starts_with(begin)).map(|(_, measure)| *measure);
    let ours = || {
        let mut own: Vec<ContextMeasure> = translated(NAMED, 1)
            .iter()
            .filter(|(column, _)| column.split_once('-').is_some_and(|(own, _)| own == code))
            .filter_map(|(_, measure)| ContextMeasure::of_token(measure))
            .filter(|measure| !held.contains_key(&format!("{code}-{}", measure.token())))
            .collect();
        own.sort_by_key(|measure| *measure as usize);
        own.first().copied()
    };
    let measure = said.or_else(|| rest.bytes().all(|b| b.is_ascii_digit()).then(ours)?)?;
    Some((code, name, measure))
}
