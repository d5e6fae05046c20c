//! Packs immigration: lists, thresholds with the streams that they belong to, rounds, pilots, work permits.

use super::tokens::ListKind;
use super::written::Page;
use super::{Faults, Packing, rows};
use metier_model::archive::Section;
use metier_model::facts::{
    Amount, Community, Gate, Immigration, ImmigrationFile, ListMeaning, ProvinceRound, Rule, SituationNote,
    Stream,
};
use metier_model::schema::Region;
use metier_model::{Geo, Lang, Named, Teer};

use super::table::Fault;

/// The table of thresholds.
const RULES: &str = "immigration_rules.csv";
/// How the names of the lists of Express Entry begin.
const CATEGORY: &str = "category: ";

/// Puts what a stream is called in the other languages beside its name in the first; the fault where it has no row.
fn name_in_each(shown: &str, title: &mut Named, called: &[Named]) -> Option<Fault> {
    let Some(named) = called.iter().find(|named| named.name(Lang::default()) == shown) else {
        return Some(Fault {
            file: "immigration_streams.csv".to_string(),
            line: 0,
            field: "stream".to_string(),
            reason: format!("\"{shown}\" has no row here"),
        });
    };
    for lang in Lang::others() {
        title.get_mut(lang).clone_from(named.get(lang));
    }
    None
}

impl Packing<'_> {
    /// Lists with their sizes, thresholds and programs; each unit group gets the lists that it stands on.
    ///
    /// # Errors
    /// A threshold that belongs to no stream and to no program, or that no unit group meets, would never be shown;
    /// a category without what it asks, or a note about a stream that is not there, would mislead.
    pub(super) fn immigration(&mut self, file: ImmigrationFile) -> Result<(), Faults> {
        let tables = self.tables;
        let mut streams: Vec<Stream> = Vec::new();
        for row in &tables.immigration_lists {
            let position = stream(&mut streams, row);
            if let Some(stream) = streams.get_mut(position) {
                stream.size += 1;
            }
            if let Some(facts) = self.groups.slot(&mut self.facts, row.code) {
                facts.lists.push(position as u16);
            }
        }
        let mut communities: Vec<Community> = Vec::new();
        for row in &tables.immigration_pilots {
            let position = community(&mut communities, row, &tables.immigration_streams);
            if let Some(community) = communities.get_mut(position) {
                community.size += 1;
            }
            if let Some(facts) = self.groups.slot(&mut self.facts, row.code) {
                facts.pilots.push(position as u16);
            }
        }
        let ImmigrationFile { mut programs, categories, streams: notes, situations, untold, open } = file;
        for program in &mut programs {
            program.geos = program.regions.iter().copied().map(province).collect();
        }
        let mut unnamed = Vec::new();
        let mut packed = Immigration {
            streams,
            rules: tables.immigration_rules.iter().map(|row| situated(row, &situations)).collect(),
            programs,
            categories,
            rounds: Vec::new(),
            rounds_read: tables
                .immigration_rounds
                .iter()
                .map(|(_, read)| read.clone())
                .max()
                .unwrap_or_default(),
            province_rounds: tables
                .immigration_rounds_provinces
                .iter()
                .map(|(geo, round)| ProvinceRound { geo: geo.index(), ..round.clone() })
                .collect(),
            communities,
            permits: tables.work_permits.clone(),
            untold,
            open,
        };
        for round in &mut packed.province_rounds {
            let shown = round.stream.name(Lang::default()).to_string();
            unnamed.extend(name_in_each(&shown, &mut round.stream, &tables.immigration_streams));
        }
        packed.province_rounds.sort_by(|a, b| {
            let key = |round: &ProvinceRound| round.stream.name(Lang::default()).to_string();
            (a.geo, &b.date, key(a)).cmp(&(b.geo, &a.date, key(b)))
        });
        packed.rounds = tables.immigration_rounds.iter().map(|(round, _)| round.clone()).collect();
        packed.rounds.sort_by(|a, b| (&a.category, &b.date, b.number).cmp(&(&b.category, &a.date, a.number)));
        let codes: Vec<&str> = self.groups.codes().iter().map(rows::UnitGroup::as_str).collect();
        let mut faults = attach(&mut packed, &tables.immigration_rules, &notes);
        faults.extend(unmet(&packed.rules, &codes));
        let named = packed.untold.iter().flat_map(|pilot| &pilot.codes);
        faults.extend(
            named
                .filter(|code| !codes.contains(&code.as_str()))
                .map(|code| of_ron(format!("untold: \"{code}\" is no unit group"))),
        );
        faults.append(&mut unnamed);
        for stream in packed.streams.iter_mut().filter(|stream| !stream.name.starts_with(CATEGORY)) {
            let shown = (*stream.called().get(Lang::default())).to_string();
            faults.extend(name_in_each(&shown, &mut stream.title, &tables.immigration_streams));
        }
        for stream in &packed.streams {
            if let Some(key) = stream.name.strip_prefix(CATEGORY)
                && !packed.categories.iter().any(|category| category.key == key)
            {
                faults.push(of_ron(format!("categories: what the category \"{key}\" asks is missing")));
            }
        }
        for round in &packed.rounds {
            let category = &round.category;
            let is_told = packed.open.iter().any(|open| open.rounds == *category)
                || packed.categories.iter().any(|own| own.key == *category)
                || packed.programs.iter().any(|program| program.rounds == *category);
            let reason = format!(
                "open: the rounds of \"{category}\" are no program's, no category's and none of these"
            );
            if !is_told && !faults.iter().any(|fault| fault.reason == reason) {
                faults.push(of_ron(reason));
            }
        }
        for note in &situations {
            if !tables.immigration_rules.iter().any(|row| speaks_of(note, row)) {
                faults
                    .push(of_ron(format!("situations: \"{}\" has no such threshold in {RULES}", note.rules)));
            }
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        self.put(Section::Immigration, &packed)
    }
}

fn of_ron(reason: String) -> Fault {
    Fault { file: "immigration.ron".to_string(), line: 0, field: String::new(), reason }
}

/// A fault of the threshold at a position: the table's rows begin on its third line.
fn of_rule(position: usize, reason: &str) -> Fault {
    Fault { file: RULES.to_string(), line: position + 3, field: String::new(), reason: reason.to_string() }
}

fn province(region: Region) -> u8 {
    Geo::Province(region).index()
}

/// Position of a row's list among those met so far.
fn stream(streams: &mut Vec<Stream>, row: &rows::ListEntryRow) -> usize {
    let geo = row.jurisdiction.index();
    let known = streams.iter().position(|s| s.geo == geo && s.program == row.program && s.name == row.stream);
    known.unwrap_or_else(|| {
        streams.push(Stream {
            geo,
            program: row.program.clone(),
            name: row.stream.clone(),
            title: Named::default(),
            meaning: match row.kind {
                ListKind::Ineligible => ListMeaning::LeftOut,
                ListKind::InDemand | ListKind::Listed => ListMeaning::Wanted,
            },
            gate: None,
            whole: false,
            rules: Vec::new(),
            checked: row.checked.clone(),
            url: row.url.clone(),
            size: 0,
        });
        streams.len() - 1
    })
}

/// What a community is called: one without a row among the names bears the same name in every language.
fn named(community: &str, called: &[Named]) -> Named {
    let known = called.iter().find(|named| named.name(Lang::default()) == community);
    known.cloned().unwrap_or_else(|| Named::of(|_| community.to_owned()))
}

/// Position of a row's community among those met so far.
fn community(communities: &mut Vec<Community>, row: &rows::PilotEntryRow, called: &[Named]) -> usize {
    let geo = row.province.index();
    let known = communities
        .iter()
        .position(|c| c.geo == geo && c.pilot == row.pilot && c.name.get(Lang::default()) == &row.community);
    known.unwrap_or_else(|| {
        communities.push(Community {
            geo,
            pilot: row.pilot,
            name: named(&row.community, called),
            size: 0,
            checked: row.checked.clone(),
            url: row.url.clone(),
        });
        communities.len() - 1
    })
}

/// Whether a note about situations speaks of a row of the table.
fn speaks_of(note: &SituationNote, row: &rows::RuleRow) -> bool {
    let value = match row.rule.amount {
        Amount::AtLeast(value, _) => Some(value),
        Amount::Nothing | Amount::Schooling(_) => None,
    };
    row.jurisdiction == Geo::Province(note.region)
        && row.stream == note.rules
        && row.rule.factor == note.factor
        && (note.value.is_none() || note.value == value)
}

/// The threshold of a row with the situation in which it holds.
fn situated(row: &rows::RuleRow, notes: &[SituationNote]) -> Rule {
    let situation = notes.iter().find(|note| speaks_of(note, row)).map(|note| note.situation.clone());
    Rule { situation, ..row.rule.clone() }
}

/// Gives every threshold to the streams or the program that it belongs to. A stream that has thresholds and no list
/// comes to stand behind the lists.
fn attach(
    packed: &mut Immigration,
    rows: &[rows::RuleRow],
    notes: &[metier_model::facts::StreamNote],
) -> Faults {
    let mut faults = Vec::new();
    let named = |notes: &[metier_model::facts::StreamNote], geo: u8, stream: &str| {
        notes.iter().position(|note| province(note.region) == geo && note.stream == stream)
    };
    // A stream without a list is one that is named by thresholds alone and that no other stream takes over.
    for row in rows.iter().filter(|row| !row.stream.is_empty()) {
        let geo = row.jurisdiction.index();
        let known = packed.streams.iter().any(|s| s.geo == geo && s.name == row.stream);
        let taken = notes.iter().any(|note| province(note.region) == geo && note.rules.contains(&row.stream));
        if !known && !taken {
            packed.streams.push(Stream {
                geo,
                program: row.program.clone(),
                name: row.stream.clone(),
                title: Named::default(),
                meaning: ListMeaning::NoList,
                gate: None,
                whole: false,
                rules: Vec::new(),
                checked: row.checked.clone(),
                url: row.url.clone(),
                size: 0,
            });
        }
    }
    let mut used = vec![false; notes.len()];
    for stream in &mut packed.streams {
        if let Some(at) = named(notes, stream.geo, &stream.name)
            && let (Some(note), Some(used)) = (notes.get(at), used.get_mut(at))
        {
            *used = true;
            stream.title.get_mut(Lang::default()).clone_from(&note.title);
            stream.gate.clone_from(&note.gate);
            stream.whole = note.whole;
        }
    }
    for (note, _) in notes.iter().zip(used).filter(|(_, used)| !used) {
        let reason = format!("streams: \"{}\" has neither a list nor a threshold", note.stream);
        faults.push(of_ron(reason));
    }
    for (position, row) in rows.iter().enumerate() {
        let geo = row.jurisdiction.index();
        let mut reaches = false;
        for stream in packed.streams.iter_mut().filter(|s| s.geo == geo && s.program == row.program) {
            let taken_over = named(notes, geo, &stream.name)
                .and_then(|at| notes.get(at))
                .is_some_and(|note| note.rules.contains(&row.stream));
            if stream.name == row.stream || taken_over {
                stream.rules.push(position as u16);
                reaches = true;
            }
        }
        for program in &mut packed.programs {
            if geo == 0 && !program.thresholds.is_empty() && program.thresholds == row.program {
                program.rules.push(position as u16);
                reaches = true;
            }
        }
        if !reaches {
            faults.push(of_rule(
                position,
                "belongs to no stream and no program, so that nothing would show it: name it in immigration.ron",
            ));
        }
    }
    faults
}

/// Thresholds that speak of no unit group at all.
fn unmet(rules: &[Rule], codes: &[&str]) -> Faults {
    let meets = |rule: &Rule| codes.iter().any(|code| rule.applies_to(code, Teer::of(code).0));
    (0..)
        .zip(rules)
        .filter(|(_, rule)| !meets(rule))
        .map(|(position, _)| {
            of_rule(position, "applies to no unit group: its TEER and its codes exclude each other")
        })
        .collect()
}

/// Holds `immigration.ron` against its rules: dates are dates, pages are secure pages, texts are clean.
pub(super) fn check(written: &ImmigrationFile, page: &mut Page) {
    for (i, program) in written.programs.iter().enumerate() {
        page.check_date(&format!("programs[{i}].checked"), &program.checked);
        page.check_url(&format!("programs[{i}].url"), &program.url);
    }
    for (i, category) in written.categories.iter().enumerate() {
        page.check_date(&format!("categories[{i}].in_force"), &category.in_force);
    }
    for (i, pilot) in written.untold.iter().enumerate() {
        page.check_date(&format!("untold[{i}].opened"), &pilot.opened);
    }
    for (i, stream) in written.streams.iter().enumerate() {
        page.check_text(&format!("streams[{i}].title"), &stream.title, 0, 120);
        if let Some(Gate::Teer(teer) | Gate::TeerOrTrade(teer)) = &stream.gate
            && (teer.is_empty() || teer.iter().any(|teer| *teer > 5))
        {
            page.fault(&format!("streams[{i}].gate"), "names no TEER from 0 to 5");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::written::Written;
    use super::*;
    use metier_model::facts::{Factor, Situation, StreamNote, Unit};

    const FILE: &str = "(
    programs: [
        (program: Atlantic, regions: [BC, YT], test: Teer([0]),
            checked: \"2026-08-21\",
            url: \"https://example.org/p\"),
    ],
    categories: [
        (key: \"c\",
            in_force: \"2026-02-18\", change: New, asks: []),
    ],
    streams: [
        (region: BC, stream: \"S\", gate: Teer([1])),
    ],
    situations: [],
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
    fn dates_pages_and_gates_are_checked() {
        let no_date = "is no date of the form 2026-08-21";
        let cases = [
            ("2026-08-21", "2026-8-21", format!("4: programs[0].checked: \"2026-8-21\" {no_date}")),
            ("2026-02-18", "2026-02-32", format!("9: categories[0].in_force: \"2026-02-32\" {no_date}")),
            (
                "https:",
                "http:",
                "5: programs[0].url: \"http://example.org/p\" is no https address".to_string(),
            ),
            ("Teer([1])", "Teer([6])", "12: streams[0].gate: names no TEER from 0 to 5".to_string()),
        ];
        for (from, to, expected) in cases {
            assert_eq!(
                faults(from, to).join("\n"),
                format!("data/immigration.ron:{expected}"),
                "{from} to {to}"
            );
        }
    }

    #[test]
    fn rows_of_one_list_share_its_stream() {
        let row = |code: &str, stream: &str, kind| rows::ListEntryRow {
            code: rows::UnitGroup::parse(code).unwrap(),
            jurisdiction: Geo::Province(Region::NS),
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
        let wanted: Vec<_> = streams.iter().map(|s| (s.name.as_str(), s.meaning, s.geo)).collect();
        assert_eq!(wanted, [("a", ListMeaning::Wanted, 3), ("b", ListMeaning::LeftOut, 3)]);
    }

    fn rule(stream: &str, months: u32) -> rows::RuleRow {
        rows::RuleRow {
            jurisdiction: Geo::Province(Region::AB),
            program: "PNP".to_string(),
            stream: stream.to_string(),
            rule: Rule {
                factor: Factor::Experience,
                amount: Amount::AtLeast(months, Unit::Months),
                teer: Vec::new(),
                applies: Vec::new(),
                excludes: Vec::new(),
                situation: None,
            },
            checked: "2026-08-21".to_string(),
            url: "https://example.org".to_string(),
        }
    }

    #[test]
    fn a_threshold_goes_to_its_stream_to_one_that_takes_it_over_or_to_one_of_its_own() {
        let rows = [rule("own", 12), rule("taken over", 24), rule("alone", 6)];
        let mut streams = Vec::new();
        let list = rows::ListEntryRow {
            code: rows::UnitGroup::parse("32120").unwrap(),
            jurisdiction: Geo::Province(Region::AB),
            program: "PNP".to_string(),
            stream: "own".to_string(),
            kind: ListKind::InDemand,
            checked: "2026-08-21".to_string(),
            url: "https://example.org".to_string(),
        };
        stream(&mut streams, &list);
        let note = |stream: &str, rules: &[&str]| StreamNote {
            region: Region::AB,
            stream: stream.to_string(),
            rules: rules.iter().map(ToString::to_string).collect(),
            title: String::new(),
            gate: None,
            whole: false,
        };
        let mut packed = Immigration { streams, ..Immigration::default() };
        assert_eq!(attach(&mut packed, &rows, &[note("own", &["taken over"])]), []);
        let found: Vec<_> =
            packed.streams.iter().map(|s| (s.name.as_str(), s.meaning, s.rules.as_slice())).collect();
        assert_eq!(
            found,
            [("own", ListMeaning::Wanted, &[0_u16, 1][..]), ("alone", ListMeaning::NoList, &[2][..])]
        );
        // A threshold of Canada that no program takes over is named with its line.
        let homeless = rows::RuleRow { jurisdiction: Geo::Canada, stream: String::new(), ..rule("", 1) };
        let told = attach(&mut Immigration::default(), &[homeless], &[]);
        assert!(told[0].to_string().starts_with("immigration_rules.csv:3: belongs to no stream"), "{told:?}");
        let told = attach(&mut Immigration::default(), &[], &[note("gone", &[])]);
        assert!(told[0].to_string().contains("\"gone\" has neither a list nor a threshold"), "{told:?}");
    }

    #[test]
    fn a_situation_goes_to_the_threshold_with_its_number() {
        let note = SituationNote {
            region: Region::AB,
            rules: "s".to_string(),
            factor: Factor::Experience,
            value: Some(12),
            situation: Situation::InProvince(18),
        };
        let notes = [note];
        assert_eq!(situated(&rule("s", 12), &notes).situation, Some(Situation::InProvince(18)));
        assert_eq!(situated(&rule("s", 24), &notes).situation, None);
    }
}
