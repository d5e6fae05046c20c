//! Rules of the curated files: `fields.ron`, the second lens of the tree, and `claims.ron`.

use std::collections::{BTreeMap, BTreeSet};

use super::written::Page;
use metier_model::facts::{Claim, Field};

/// Characters of the line that says what a person does.
const LINE: (usize, usize) = (15, 170);
/// Characters of a name.
const NAME: (usize, usize) = (2, 110);
/// Positions that a field must have to be worth a branch of its own.
const POSITIONS: usize = 8;

/// Longest text about a field or a cluster, in characters.
const ABOUT: usize = 400;

/// Holds `fields.ron` against its rules: known codes, lengths, names once each, enough positions.
pub(super) fn check_fields(fields: &[Field], page: &mut Page, unit_groups: &BTreeSet<String>) {
    let mut seen = BTreeMap::new();
    for (i, field) in fields.iter().enumerate() {
        for (key, text) in [("id", &field.id), ("name", &field.name)] {
            let at = format!("[{i}].{key}");
            page.check_text(&at, text, NAME.0, NAME.1);
            if seen.insert((key, text.as_str()), i).is_some() {
                page.fault(&at, format!("\"{text}\" is that of an earlier field too"));
            }
        }
        for (j, note) in field.notes.iter().enumerate() {
            page.check_text(&format!("[{i}].notes[{j}].heading"), &note.heading, NAME.0, NAME.1);
            page.check_text(&format!("[{i}].notes[{j}].text"), &note.text, 20, ABOUT);
        }
        let mut positions = BTreeSet::new();
        for (j, cluster) in field.clusters.iter().enumerate() {
            page.check_text(&format!("[{i}].clusters[{j}].about"), &cluster.about, 0, ABOUT);
            for (k, position) in cluster.positions.iter().enumerate() {
                let at = format!("[{i}].clusters[{j}].positions[{k}]");
                page.check_text(&format!("{at}.name"), &position.name, NAME.0, NAME.1);
                page.check_text(&format!("{at}.line"), &position.line, LINE.0, LINE.1);
                if !positions.insert(position.name.as_str()) {
                    page.fault(
                        &format!("{at}.name"),
                        format!("\"{}\" stands twice in one field", position.name),
                    );
                }
                if !unit_groups.contains(&position.code) {
                    page.fault(
                        &format!("{at}.code"),
                        format!("\"{}\" is no unit group of NOC 2021", position.code),
                    );
                }
            }
        }
        let count = field.clusters.iter().map(|cluster| cluster.positions.len()).sum::<usize>();
        if count < POSITIONS {
            page.fault(
                &format!("[{i}].clusters"),
                format!("\"{}\" has {count} positions, {POSITIONS} are the least", field.id),
            );
        }
    }
}

/// Holds `claims.ron` against its rules: a known code and a known source.
pub(super) fn check_claims(
    claims: &[Claim],
    page: &mut Page,
    unit_groups: &BTreeSet<String>,
    sources: &BTreeSet<&str>,
) {
    for (i, claim) in claims.iter().enumerate() {
        if !unit_groups.contains(&claim.code) {
            page.fault(&format!("[{i}].code"), format!("\"{}\" is no unit group of NOC 2021", claim.code));
        }
        if !sources.contains(claim.source.as_str()) {
            page.fault(&format!("[{i}].source"), format!("\"{}\" is no id of sources.csv", claim.source));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write;

    use super::super::written::Written;
    use super::*;

    /// Fields of eight positions each; every position on a line of its own.
    fn fields(changes: &[(&str, &str)]) -> Vec<String> {
        let mut text = "[\n".to_string();
        for field in ["x", "y"] {
            let _ = write!(text, "(id: \"{field}{field}\", name: \"Name {field}\", about: \"A.\", ");
            text += "clusters: [(name: \"C\", positions: [\n";
            for n in 1..=8 {
                let _ = writeln!(
                    text,
                    "(name: \"{field} worker {n}\", line: \"Does {field} in way {n}\", code: \"32129\", relation: Same, \
                     country: CA),"
                );
            }
            text += "])]),\n";
        }
        text += "]";
        for (from, to) in changes {
            assert!(text.contains(from), "{from}");
            text = text.replacen(from, to, 1);
        }
        let mut file = Written::<Vec<Field>>::parse("fields.ron".to_string(), text.into_bytes()).unwrap();
        check_fields(&file.value, &mut file.page, &BTreeSet::from(["32129".to_string()]));
        file.page.faults.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn fields_are_held_against_every_rule() {
        let place = "fields.ron:4: [0].clusters[0].positions[1]";
        let long = "w".repeat(171);
        let cases = [
            ("\"yy\"", "\"xx\"", "fields.ron:12: [1].id: \"xx\" is that of an earlier field too".to_string()),
            (
                "Name y",
                "Name x",
                "fields.ron:12: [1].name: \"Name x\" is that of an earlier field too".to_string(),
            ),
            ("x worker 2", "x worker 1", format!("{place}.name: \"x worker 1\" stands twice in one field")),
            (
                "Does x in way 2",
                "Does x in  way 2",
                format!("{place}.line: has stray spaces: \"Does x in  way 2\""),
            ),
            (
                "Does x in way 2",
                "Does x in way2",
                format!("{place}.line: has 14 characters, 15 to 170 are allowed: \"Does x in way2\""),
            ),
            (
                "Does x in way 2",
                &long,
                format!("{place}.line: has 171 characters, 15 to 170 are allowed: \"{long}\""),
            ),
            (
                "way 2\", code: \"32129\"",
                "way 2\", code: \"32128\"",
                format!("{place}.code: \"32128\" is no unit group of NOC 2021"),
            ),
            (
                "(name: \"y worker 8\", line: \"Does y in way 8\", code: \"32129\", relation: Same, country: CA),\n",
                "",
                "fields.ron:12: [1].clusters: \"yy\" has 7 positions, 8 are the least".to_string(),
            ),
        ];
        for (from, to, expected) in cases {
            assert_eq!(fields(&[(from, to)]), [expected], "{from} to {to}");
        }
        assert_eq!(fields(&[]), [] as [&str; 0]);
        assert_eq!(fields(&[("y worker 1", "x worker 1")]), [] as [&str; 0]);
    }

    #[test]
    fn claims_name_a_unit_group_and_a_source() {
        let text = "[\n(code: \"32128\", topic: \"ai\", unit: \"\", says: \"A\", verdict: \"B\", source: \"page\"),\n\
                    (code: \"32129\", topic: \"ai\", unit: \"\", says: \"A\", verdict: \"B\", source: \"pages\"),\n]";
        let mut file = Written::<Vec<Claim>>::parse("claims.ron".to_string(), text.into()).unwrap();
        let unit_groups = BTreeSet::from(["32129".to_string()]);
        check_claims(&file.value, &mut file.page, &unit_groups, &BTreeSet::from(["page"]));
        let told: Vec<String> = file.page.faults.iter().map(ToString::to_string).collect();
        assert_eq!(
            told,
            [
                "claims.ron:2: [0].code: \"32128\" is no unit group of NOC 2021",
                "claims.ron:3: [1].source: \"pages\" is no id of sources.csv",
            ]
        );
    }
}
