//! `OaSIS`: profiles, their scores by descriptor, interests, exclusions, and the Skills Match Matrix.

use metier_words::Msg;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::clean;
use super::error::{Result, shown};
use super::files::Files;
use super::oasis_context::{self, Descriptors};
use super::output::Output;
use super::sheet::{Alike, Sheet, SheetColumn, SheetRow, Told};
use super::{Batch, note};
use metier_pack::bounds;
use metier_pack::language::columns;
use metier_pack::tokens::ScaleGroup;

/// The score files that make a profile's vector: group of ours, names of the file without edition and marks,
/// letter that begins the guide's codes.
const GROUPS: [(ScaleGroup, &[&str], char); 4] = [
    (ScaleGroup::Skills, &["skills"], 'F'),
    (ScaleGroup::Abilities, &["abilities"], 'A'),
    (ScaleGroup::Knowledge, &["knowledge", "knowledges"], 'G'),
    (ScaleGroup::WorkActivities, &["workactivities"], 'K'),
];

/// The scales with the French names that the project gave them; they are carried over by code.
const NAMED: &str = include_str!("../../../data/oasis_scales.csv");

/// Descriptors whose name in a score file of 2023 is not the guide's; each is the only one of its category that
/// is left over on both sides. Those of 2025 agree.
const RENAMED: [(&str, &str); 6] = [
    ("Business Administration", "Business Management"),
    ("Client Services", "Client Service"),
    ("Vehicles and Machinery Operations", "Vehicle, Machinery and Equipment Operations"),
    (
        "Estimate Quantifiable Charact. of Prod., Events or Info.",
        "Estimating the Quantifiable Characteristics",
    ),
    (
        "Evaluating Information to Determine Compliance with Standards",
        "Evaluating Information to Determine Compliance",
    ),
    ("Using New Relevant Knowledge", "Applying New Knowledge"),
];

/// All tables from `OaSIS`: profiles, scores with their scales, interests, exclusions.
pub(super) fn oasis(folder: &Path, batch: &mut Batch) -> Result<()> {
    let files = Files::of(folder, "oasis")?;
    let sheet = files.open(&["labels"])?;
    let source = format!("oasis-{}", files.year()?);
    let code = sheet.column(&["OaSIS profile code"])?;
    let label = sheet.column(&["Label"])?;
    let (mut profiles, mut lines) = (BTreeMap::new(), BTreeMap::new());
    let (mut stray, mut cut, mut alike) = (0, 0, Alike::default());
    for row in sheet.rows() {
        stray += usize::from(row.text(&label) != row.get(&label));
        alike.told(row, &label, [&profile(row, &code)?, ""], row.get(&label))?;
        lines.entry(profile(row, &code)?).or_insert(row.line());
        // A misprint of the publisher's, in one label.
        profiles.insert(profile(row, &code)?, row.text(&label).replace("finiching", "finishing"));
    }
    let alone: BTreeSet<String> = profiles.keys().filter(|p| p.ends_with(".00")).cloned().collect();
    for (profile, label) in &mut profiles {
        // A profile numbered 00 is its whole unit group and bears the classification's title.
        if !alone.contains(profile)
            && let Some(short) = shortened(label)
        {
            *label = short;
            cut += 1;
        }
    }
    note(batch, "oasis_profiles.csv", "labels with doubled spaces", stray);
    note(batch, "oasis_profiles.csv", "labels cut to their first names, with an ellipsis", cut);
    scores(&files, &source, &profiles, batch)?;
    interests(&files, &source, &profiles, batch)?;
    exclusions(&files, &source, batch)?;
    if files.has("skillsmatchmatrix") {
        matches(&files, &source, &profiles, batch)?;
    }
    let mut table = Output::new("oasis_profiles.csv", &[&source], "profile,label", 1)
        .of([("profile", &code), ("label", &label)]);
    for (profile, label) in profiles {
        table.at_line(sheet.head().path(), lines.get(&profile).copied().unwrap_or_default());
        table.push([profile, label]);
    }
    batch.add(table);
    Ok(())
}

/// The first names of a label that lists more than eight words of them, none where it is short: long lists
/// stand word for word in the publisher's prose too, which this project does not carry.
fn shortened(label: &str) -> Option<String> {
    const WORDS: usize = 8;
    let words = |text: &str| text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).count();
    if words(label) <= WORDS {
        return None;
    }
    let parting = [", ", " - ", " and "];
    let end = parting
        .iter()
        .flat_map(|mark| label.match_indices(mark).map(|(at, _)| at))
        .filter(|&at| label.get(..at).is_some_and(|head| words(head) <= WORDS))
        .max()?;
    label.get(..end).map(|head| format!("{} …", head.trim_end_matches(',')))
}

fn profile(row: SheetRow<'_>, column: &SheetColumn) -> Result<String> {
    let field = row.get(column);
    clean::profile(field).ok_or_else(|| row.fault(column, Msg::ImportNoProfile { value: shown(field) }))
}

/// The unit group of a profile's code, or of its own.
fn group(row: SheetRow<'_>, column: &SheetColumn) -> Result<String> {
    Ok(profile(row, column)?.chars().take_while(|c| *c != '.').collect())
}

/// `oasis_scores.csv` (one row per profile) and `oasis_scales.csv` (what each of its columns is).
fn scores(files: &Files, source: &str, profiles: &BTreeMap<String, String>, batch: &mut Batch) -> Result<()> {
    let guide = files.open(&["guide"])?;
    let code = guide.column(&["Code"])?;
    let name = guide.column(&["Name"])?;
    let structure = guide.column(&["Structure type"])?;
    // Codes are `A01a01` in the guide of 2023, `A.01.a.01` in that of 2025.
    let descriptors: Descriptors = guide
        .rows()
        .filter(|row| row.get(&structure) == "Descriptor")
        .map(|row| {
            let code = row.get(&code).replace('.', "");
            ((code.chars().next(), clean::key(row.get(&name))), (code, row.text(&name)))
        })
        .collect();
    let mut table = Output::new("oasis_scores.csv", &[source], "profile", 1);
    let mut scales = Output::new("oasis_scales.csv", &[source, "metier"], &columns("column,group,name**"), 1);
    // Columns by identifier, so that they stand in the order of `oasis_scales.csv`.
    let mut rows: BTreeMap<&str, BTreeMap<&str, String>> =
        profiles.keys().map(|p| (p.as_str(), BTreeMap::new())).collect();
    let mut ids = BTreeSet::new();
    let [others, besides] = [3, 4].map(|at| super::output::translated(NAMED, at));
    let (mut respelled, mut unnamed) = (0, 0);
    for (scale, names, letter) in GROUPS {
        let group = scale.token();
        let sheet = files.open(names)?;
        let key = Sheet::at(0, "OaSIS Code - Final");
        let mut columns = Vec::new();
        for (at, header) in sheet.names().iter().enumerate().skip(2) {
            let name = RENAMED
                .iter()
                .find(|(old, _)| clean::key(old) == *header)
                .map_or_else(|| header.clone(), |(_, new)| clean::key(new));
            let Some((id, name)) = descriptors.get(&(Some(letter), name)) else {
                return Err(sheet.layout(Msg::ImportNoDescriptor { name: shown(header) }));
            };
            ids.insert(id.as_str());
            let [other, beside] = [&others, &besides].map(|names| names.get(id).cloned().unwrap_or_default());
            unnamed += usize::from(other.is_empty() || beside.is_empty());
            // A name that nobody translated yet is the published one.
            let beside = if beside.is_empty() { name.clone() } else { beside };
            scales.push([id.clone(), group.to_string(), name.clone(), other, beside]);
            columns.push((id.as_str(), Sheet::at(at, id)));
        }
        let (mut seen, mut told) = (BTreeSet::new(), Told::default());
        for row in sheet.rows() {
            let profile = profile(row, &key)?;
            told.once(row, &key, [&profile, group])?;
            respelled += usize::from(profile != row.get(&key));
            let Some(fields) = rows.get_mut(profile.as_str()) else {
                return Err(row.fault(&key, Msg::ImportProfileUnlisted { value: shown(profile) }));
            };
            for (id, column) in &columns {
                let score = row.whole(column, (*bounds::levels(scale).end()).into())?.to_string();
                fields.insert(id, score);
            }
            seen.insert(profile);
        }
        if seen.len() != profiles.len() {
            return Err(
                sheet.layout(Msg::ImportProfiles { n: shown(seen.len()), all: shown(profiles.len()) })
            );
        }
    }
    note(batch, "oasis_scores.csv", "profile codes spelled otherwise than in the list of labels", respelled);
    note(batch, "oasis_scales.csv", "scales without a translated name; add ours to the table", unnamed);
    for id in ids {
        table.add_column(id);
    }
    for (profile, scores) in rows {
        table.push_row(std::iter::once(profile.to_string()).chain(scores.into_values()).collect());
    }
    batch.add(table);
    batch.add(scales);
    if files.has("workcontext") {
        oasis_context::context(files, source, &descriptors, profiles, batch)?;
    }
    Ok(())
}

/// `interests.csv`: up to three Holland letters per profile, strongest first.
fn interests(
    files: &Files,
    source: &str,
    profiles: &BTreeMap<String, String>,
    batch: &mut Batch,
) -> Result<()> {
    let sheet = files.open(&["interests"])?;
    let code = sheet.column(&["OaSIS Code"])?;
    let letters = [1, 2, 3].map(|n| sheet.column(&[&format!("Holland Codes - {n}")]));
    let [first, second, third] = letters;
    let letters = [first?, second?, third?];
    let mut table = Output::new("interests.csv", &[source], "profile,first,second,third", 1);
    let (mut small, mut moved) = (0, 0);
    for row in sheet.rows() {
        table.at(row);
        let mut id = profile(row, &code)?;
        if !profiles.contains_key(&id) {
            // 14404.01 stands for the one profile of its unit group, 14404.00.
            let Some(only) =
                id.get(..5).map(|group| format!("{group}.00")).filter(|o| profiles.contains_key(o))
            else {
                return Err(row.fault(&code, Msg::ImportProfileUnlisted { value: shown(id) }));
            };
            moved += 1;
            id = only;
        }
        let fields = letters.each_ref().map(|column| {
            let letter = row.get(column);
            small += usize::from(letter.chars().any(char::is_lowercase));
            letter.to_uppercase()
        });
        let [first, second, third] = fields;
        table.push([id, first, second, third]);
    }
    note(batch, "interests.csv", "letters in lower case", small);
    note(batch, "interests.csv", "profiles under a code that the list of labels does not have", moved);
    batch.add(table);
    Ok(())
}

/// `exclusions.csv`: which unit groups the official exclusions of a unit group's profiles point to.
fn exclusions(files: &Files, source: &str, batch: &mut Batch) -> Result<()> {
    let sheet = files.open(&["exclusions"])?;
    let from = sheet.column(&["OaSIS profile code"])?;
    let to = sheet.column(&["Excluded code"])?;
    let mut pairs = BTreeSet::new();
    for row in sheet.rows() {
        // Its profiles exclude profiles; what stands for both is their unit groups.
        let pair = (group(row, &from)?, group(row, &to)?);
        if pair.0 != pair.1 {
            pairs.insert(pair);
        }
    }
    let mut table = Output::new("exclusions.csv", &[source], "code,excluded", 2);
    for (code, excluded) in pairs {
        table.push([code, excluded]);
    }
    batch.add(table);
    Ok(())
}

/// `match_matrix.csv` from the Skills Match Matrix: for every profile (row: from) one digit a profile (to), in the
/// order of the profiles: 0 not similar, 1 somewhat, 2 similar, 3 very similar; a dash for itself and where
/// the publisher gives no level.
fn matches(
    files: &Files,
    source: &str,
    profiles: &BTreeMap<String, String>,
    batch: &mut Batch,
) -> Result<()> {
    let sheet = files.open(&["skillsmatchmatrix"])?;
    let key = Sheet::at(0, "OaSIS Code");
    let mut columns = BTreeMap::new();
    for (at, header) in sheet.names().iter().enumerate().skip(1) {
        // The normal form of a name has a space for the point.
        let header = header.replace(' ', ".");
        let Some(code) = clean::profile(&header).filter(|code| profiles.contains_key(code)) else {
            return Err(sheet.layout(Msg::ImportColumnUnlisted { name: shown(header) }));
        };
        columns.insert(code, Sheet::at(at, &header));
    }
    if columns.len() != profiles.len() {
        let reason = Msg::ImportProfileColumns { n: shown(columns.len()), all: shown(profiles.len()) };
        return Err(sheet.layout(reason));
    }
    let mut table = Output::new("match_matrix.csv", &[source], "profile,levels", 1);
    let mut unsaid = 0;
    for row in sheet.rows() {
        table.at(row);
        let from = profile(row, &key)?;
        let mut levels = String::with_capacity(columns.len());
        for (to, column) in &columns {
            let words = row.get(column);
            levels.push(match words {
                _ if *to == from => '-',
                "Not Similar" => '0',
                "Somewhat Similar" => '1',
                "Similar" => '2',
                "Very Similar" => '3',
                "." | "" => {
                    unsaid += 1;
                    '-'
                }
                _ => return Err(row.fault(column, Msg::ImportNoLevel { value: shown(words) })),
            });
        }
        table.push([from, levels]);
    }
    if table.len() != profiles.len() {
        return Err(
            sheet.layout(Msg::ImportProfileRows { n: shown(table.len()), all: shown(profiles.len()) })
        );
    }
    note(batch, "match_matrix.csv", "pairs of two profiles without a level", unsaid);
    batch.add(table);
    Ok(())
}
