//! Packs immigration: lists of occupations, thresholds, and the programs of `immigration.ron`.

use super::tokens::{ListKind, Token};
use super::written::Page;
use super::{Faults, Packing, place, rows};
use metier_model::archive::Section;
use metier_model::facts::{Immigration, ImmigrationFile, Rule, Stream};
use metier_model::schema::Region;

impl Packing<'_> {
    /// Lists with their sizes, thresholds and programs; each unit group gets the lists that it stands on.
    pub(super) fn immigration(&mut self, file: ImmigrationFile) -> Result<(), Faults> {
        let mut streams: Vec<Stream> = Vec::new();
        for row in &self.tables.immigration_lists {
            let position = stream(&mut streams, row);
            if let Some(stream) = streams.get_mut(position) {
                stream.size += 1;
            }
            if let Some(facts) = self.groups.slot(&mut self.facts, row.code) {
                facts.lists.push(position as u16);
            }
        }
        let ImmigrationFile { mut programs, lists: notes } = file;
        for program in &mut programs {
            program.geos = program.regions.iter().copied().map(province).collect();
        }
        let rules = self.tables.immigration_rules.iter().map(rule).collect();
        self.put(Section::Immigration, &Immigration { streams, rules, programs, notes })
    }
}

fn province(region: Region) -> u8 {
    place(metier_model::Geo::Province(region))
}

/// Position of a row's list among those met so far.
fn stream(streams: &mut Vec<Stream>, row: &rows::ListEntry) -> usize {
    let geo = place(row.jurisdiction);
    let known = streams.iter().position(|s| s.geo == geo && s.program == row.program && s.name == row.stream);
    known.unwrap_or_else(|| {
        streams.push(Stream {
            geo,
            program: row.program.clone(),
            name: row.stream.clone(),
            wanted: row.kind != ListKind::Ineligible,
            checked: row.checked.clone(),
            url: row.url.clone(),
            size: 0,
        });
        streams.len() - 1
    })
}

fn rule(row: &rows::Rule) -> Rule {
    let teer: Vec<String> = row.teer.iter().map(ToString::to_string).collect();
    Rule {
        geo: place(row.jurisdiction),
        program: row.program.clone(),
        stream: row.stream.clone(),
        factor: row.factor.token().to_string(),
        op: row.op.token().to_string(),
        value: row.value.clone(),
        unit: row.unit.clone(),
        teer: teer.join(" "),
        applies: row.applies.join(" "),
        excludes: row.excludes.join(" "),
        checked: row.checked.clone(),
        url: row.url.clone(),
    }
}

/// Holds `immigration.ron` against its rules: dates are dates, pages are secure pages.
pub(super) fn check(written: &ImmigrationFile, page: &mut Page) {
    for (i, program) in written.programs.iter().enumerate() {
        page.check_date(&format!("programs[{i}].since"), &program.since, true);
        page.check_date(&format!("programs[{i}].checked"), &program.checked, false);
        page.check_url(&format!("programs[{i}].url"), &program.url);
    }
    for (i, list) in written.lists.iter().enumerate() {
        page.check_date(&format!("lists[{i}].since"), &list.since, false);
    }
}

#[cfg(test)]
mod tests {
    use super::super::written::Written;
    use super::*;

    const FILE: &str = "(
    programs: [
        (program: \"P\", stream: \"S\", regions: [BC, YT], test: Teer([0]), since: \"2025-01-01\",
            checked: \"2026-08-21\",
            url: \"https://example.org/p\"),
    ],
    lists: [
        (program: \"P\", stream: \"c:\",
            since: \"2026-02-18\", note: \"N\", personal: []),
    ],
)
";

    fn faults(from: &str, to: &str) -> Vec<String> {
        assert!(FILE.contains(from), "{from}");
        let text = FILE.replacen(from, to, 1).into_bytes();
        let mut file = Written::parse("data/immigration.ron".to_string(), text).unwrap();
        check(&file.value, &mut file.page);
        file.page.faults.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn dates_and_pages_of_programs_are_checked() {
        let no_date = "is no date of the form 2026-08-21";
        let cases = [
            ("since: \"2025-01-01\",", "", String::new()),
            ("2025-01-01", "2025", format!("3: programs[0].since: \"2025\" {no_date}")),
            ("2026-08-21", "2026-8-21", format!("4: programs[0].checked: \"2026-8-21\" {no_date}")),
            ("2026-08-21", "", format!("4: programs[0].checked: \"\" {no_date}")),
            ("2026-02-18", "2026-02-32", format!("9: lists[0].since: \"2026-02-32\" {no_date}")),
            (
                "https:",
                "http:",
                "5: programs[0].url: \"http://example.org/p\" is no https address".to_string(),
            ),
        ];
        for (from, to, expected) in cases {
            let told = faults(from, to).join("\n");
            let expected =
                if expected.is_empty() { expected } else { format!("data/immigration.ron:{expected}") };
            assert_eq!(told, expected, "{from} to {to}");
        }
    }

    #[test]
    fn rows_of_one_list_share_its_stream() {
        let row = |code: &str, stream: &str, kind| rows::ListEntry {
            code: rows::UnitGroup::parse(code).unwrap(),
            jurisdiction: metier_model::Geo::Province(Region::NS),
            program: "P".to_string(),
            stream: stream.to_string(),
            kind,
            checked: "2026-08-21".to_string(),
            url: "https://example.org".to_string(),
        };
        let mut streams = Vec::new();
        let rows = [
            row("32120", "a", ListKind::InDemand),
            row("32129", "b", ListKind::Ineligible),
            row("32129", "a", ListKind::InDemand),
        ];
        assert_eq!(rows.each_ref().map(|row| stream(&mut streams, row)), [0, 1, 0]);
        let wanted: Vec<_> = streams.iter().map(|s| (s.name.as_str(), s.wanted, s.geo)).collect();
        assert_eq!(wanted, [("a", true, 3), ("b", false, 3)]);
    }
}
