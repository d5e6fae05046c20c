//! Reads, checks and packs what is written in words: occupations, fields, claims, sources, titles.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::de::DeserializeOwned;

use super::occupation::{self, Known};
use super::outlook::future_word;
use super::rows::UnitGroup;
use super::table::Fault;
use super::written::{Page, Written};
use super::{Faults, Packing, curated, immigration, record};
use metier_model::archive::Section;
use metier_model::facts::{Claim, Field, ImmigrationFile, UNIT_GROUPS};
use metier_model::schema::{Duration, Occupation, Setting};
use metier_search::build::{self as index, Entry, Lang};

/// Files that a sentence may stand in before it is filler.
const FILLER: usize = 3;
/// Everything that is written in RON.
pub(super) struct Texts {
    /// In code order; none where nobody has written it yet.
    pub(super) occupations: Vec<Option<Occupation>>,
    pub(super) immigration: ImmigrationFile,
    pub(super) claims: Vec<Claim>,
    pub(super) fields: Vec<Field>,
}

impl Packing<'_> {
    /// Reads and checks all RON files; needs the outlook, which occupations are held against.
    pub(super) fn read_texts(&self, dir: &Path) -> Result<Texts, Faults> {
        let mut faults = Vec::new();
        let known = self.known();
        let sources: BTreeSet<&str> = self.tables.sources.iter().map(|source| source.id.as_str()).collect();
        let occupations = self.read_occupations(&dir.join("occupations"), &known, &mut faults);
        let fields = read(dir, "fields.ron", &mut faults, |fields: &Vec<Field>, page| {
            curated::check_fields(fields, page, &known.unit_groups);
        });
        let claims = read(dir, "claims.ron", &mut faults, |claims: &Vec<Claim>, page| {
            curated::check_claims(claims, page, &known.unit_groups, &sources);
        });
        let immigration = read(dir, "immigration.ron", &mut faults, immigration::check);
        match (fields, claims, immigration) {
            (Some(fields), Some(claims), Some(immigration)) if faults.is_empty() => {
                Ok(Texts { occupations, immigration, claims, fields })
            }
            _ => Err(faults),
        }
    }

    /// What the tables know, to hold an occupation against.
    fn known(&self) -> Known {
        let codes = || self.groups.codes().iter().map(ToString::to_string);
        let mut crosswalk: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for link in &self.tables.crosswalk_published {
            crosswalk.entry(link.code.to_string()).or_default().insert(link.onet.clone());
        }
        Known {
            unit_groups: codes().collect(),
            profiles: self.tables.oasis_scores.iter().map(|row| row.profile.clone()).collect(),
            onet: self.tables.onet.iter().map(|row| row.onet.clone()).collect(),
            crosswalk,
            future: codes().zip(self.facts.iter().map(|facts| future_word(facts).to_string())).collect(),
        }
    }

    /// Every occupation in code order, none where it is not written or cannot be read.
    fn read_occupations(&self, dir: &Path, known: &Known, faults: &mut Faults) -> Vec<Option<Occupation>> {
        let mut written = Vec::with_capacity(UNIT_GROUPS);
        for code in self.groups.codes().iter().map(UnitGroup::as_str) {
            let path = dir.join(code.get(..2).unwrap_or_default()).join(format!("{code}.ron"));
            match Written::<Occupation>::read(&path) {
                Ok(Some(mut file)) => {
                    check_occupation(&file.value, code, known, &mut file.page);
                    faults.append(&mut file.page.faults);
                    written.push(Some(file));
                }
                Ok(None) => written.push(None),
                Err(fault) => {
                    faults.push(fault);
                    written.push(None);
                }
            }
        }
        faults.extend(filler(written.iter().flatten()));
        written.into_iter().map(|file| file.map(|file| file.value)).collect()
    }

    /// The records of the occupations.
    pub(super) fn occupations(&mut self, all: &[Option<Occupation>]) -> Result<(), Faults> {
        let records: Vec<Vec<u8>> = all
            .iter()
            .map(|occupation| occupation.as_ref().map_or_else(|| Ok(Vec::new()), record))
            .collect::<Result<_, _>>()?;
        self.writer.list(Section::Records, &records);
        Ok(())
    }

    /// Where everything comes from.
    pub(super) fn sources(&mut self) -> Result<(), Faults> {
        let tables = self.tables;
        self.put(Section::Sources, &tables.sources)
    }

    /// Example titles by unit group, and the search index of these and the official ones.
    pub(super) fn titles(&mut self) {
        let tables = self.tables;
        let mut entries: Vec<Entry> = Vec::with_capacity(tables.titles.len() + 2 * UNIT_GROUPS);
        for class in &tables.noc {
            let Some(group) = self.groups.position_of(&class.code) else { continue };
            for (lang, title) in [(Lang::En, &class.title_en), (Lang::Fr, &class.title_fr)] {
                entries.push(Entry {
                    group,
                    code: &class.code,
                    lang,
                    title,
                    official: true,
                    illustrative: false,
                });
            }
        }
        for row in &tables.titles {
            let Some(group) = self.groups.position(row.code) else { continue };
            let lang = match row.lang {
                metier_model::Lang::En => Lang::En,
                metier_model::Lang::Fr => Lang::Fr,
            };
            let illustrative = row.illustrative == Some(true);
            let (code, title) = (row.code.as_str(), row.title.as_str());
            entries.push(Entry { group, code, lang, title, official: false, illustrative });
        }
        self.writer.list(Section::TitlesEn, &examples(&entries, Lang::En));
        self.writer.list(Section::TitlesFr, &examples(&entries, Lang::Fr));
        self.writer.bytes(Section::Search, index::build(&entries));
    }
}

/// Reads a file that must be there and holds it against its rules; none beside a fault.
fn read<T: DeserializeOwned>(
    dir: &Path,
    name: &str,
    faults: &mut Faults,
    check: impl FnOnce(&T, &mut Page),
) -> Option<T> {
    match Written::<T>::required(&dir.join(name)) {
        Ok(mut file) => {
            check(&file.value, &mut file.page);
            faults.append(&mut file.page.faults);
            Some(file.value)
        }
        Err(fault) => {
            faults.push(fault);
            None
        }
    }
}

fn check_occupation(occupation: &Occupation, code: &str, known: &Known, page: &mut Page) {
    for (field, reason) in occupation::check(occupation, known) {
        page.fault(&field, reason);
    }
    if occupation.code != code {
        page.fault("code", format!("is \"{}\", the file's name says {code}", occupation.code));
    }
}

/// Sentences that stand in too many files, told of the first.
fn filler<'a>(written: impl Iterator<Item = &'a Written<Occupation>>) -> Faults {
    let mut sentences: BTreeMap<&str, Vec<&Written<Occupation>>> = BTreeMap::new();
    for file in written {
        for sentence in occupation::sentences(&file.value) {
            let files = sentences.entry(sentence).or_default();
            if files.last().is_none_or(|last| last.value.code != file.value.code) {
                files.push(file);
            }
        }
    }
    let fault = |(sentence, files): (&str, Vec<&Written<Occupation>>)| -> Option<Fault> {
        let first = files.first().filter(|_| files.len() > FILLER)?;
        let codes: Vec<&str> = files.iter().map(|file| file.value.code.as_str()).collect();
        let reason = format!("\"{sentence}\" is filler, it stands in {}", codes.join(", "));
        Some(first.page.fault_of_text(sentence, reason))
    };
    sentences.into_iter().filter_map(fault).collect()
}

/// Months of schooling in the middle of the written range, over the steps of the first role; NaN where no step
/// of schooling has a length.
pub(super) fn schooling(occupation: Option<&Occupation>) -> f32 {
    let Some(occupation) = occupation else { return f32::NAN };
    let first = occupation.roles.first().map(|role| role.profile.as_str()).unwrap_or_default();
    schooling_of(occupation, first)
}

/// The same over the steps of the role with this profile.
pub(super) fn schooling_of(occupation: &Occupation, profile: &str) -> f32 {
    let mut months = f32::NAN;
    for step in &occupation.training {
        let schooled = matches!(
            step.setting,
            Setting::College | Setting::University | Setting::Graduate | Setting::Apprenticeship
        );
        let own = step.roles.is_empty() || step.roles.iter().any(|role| role == profile);
        if let (true, true, Duration::Official(low, high) | Duration::Estimated(low, high, _)) =
            (schooled, own, &step.months)
        {
            let middle = f32::midpoint(f32::from(*low), f32::from(*high));
            months = if months.is_nan() { middle } else { months.max(middle) };
        }
    }
    months
}

/// The titles of one language that are not official, one list of lines per unit group, illustrative ones first.
fn examples(entries: &[Entry], lang: Lang) -> Vec<String> {
    let mut lists: Vec<Vec<&Entry>> = vec![Vec::new(); UNIT_GROUPS];
    for entry in entries.iter().filter(|entry| !entry.official && entry.lang == lang) {
        if let Some(list) = lists.get_mut(usize::from(entry.group)) {
            list.push(entry);
        }
    }
    let join = |mut list: Vec<&Entry>| {
        list.sort_by_key(|entry| !entry.illustrative);
        list.iter().map(|entry| entry.title).collect::<Vec<_>>().join("\n")
    };
    lists.into_iter().map(join).collect()
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A file with one summary and no more than the type asks for.
    pub(crate) fn occupation(code: &str, summary: &str, training: &str) -> Written<Occupation> {
        let text = format!(
            "(\n code: \"{code}\",\n summary: \"{summary}\",\n roles: [(name: \"N\", profile: \"{code}.00\", \
             duties: [], employers: [])],\n requirements: [], training: [{training}],\n ai: (takes_over: [], \
             assists: [], stays_human: [], skills: [], entry_level: \"{code} e\", long_run: \"{code} l\"),\n \
             suits: [], may_not_suit: [], outlook: \"{code} o\", growth: [], similar: [],\n)"
        );
        Written::parse(format!("data/occupations/{}/{code}.ron", &code[..2]), text.into_bytes()).unwrap()
    }

    #[test]
    fn a_sentence_of_four_files_is_filler_told_with_its_line() {
        let files: Vec<_> = ["32101", "32120", "32129", "33101"]
            .map(|code| occupation(code, "They help people. They help people.", ""))
            .into();
        assert_eq!(filler(files[..3].iter()), []);
        let told: Vec<String> = filler(files.iter()).iter().map(ToString::to_string).collect();
        let codes = "32101, 32120, 32129, 33101";
        assert_eq!(
            told,
            [format!(
                "data/occupations/32/32101.ron:3: \"They help people.\" is filler, it stands in {codes}"
            )]
        );
    }

    #[test]
    fn a_rule_of_occupations_is_told_with_its_line() {
        let mut file = occupation("32129", "Short.", "");
        check_occupation(&file.value, "32120", &Known::default(), &mut file.page);
        let told: Vec<String> = file.page.faults.iter().map(ToString::to_string).collect();
        let name = "data/occupations/32/32129.ron";
        for expected in [
            format!("{name}:3: summary: has 6 characters, 100 to 600 are allowed: \"Short.\""),
            format!("{name}:4: roles[0].duties: has 0 entries, 5 to 9 are allowed"),
            format!("{name}:2: code: is \"32129\", the file's name says 32120"),
        ] {
            assert!(told.contains(&expected), "{expected} in {told:?}");
        }
    }

    #[test]
    fn schooling_is_the_longest_schooled_step_of_the_first_role() {
        let step = |setting: &str, months: &str, roles: &str| {
            format!("(step: \"S\", setting: {setting}, months: {months}, roles: [{roles}]),")
        };
        let months = |steps: &[String]| schooling(Some(&occupation("32129", "S", &steps.concat()).value));
        let college = step("College", "Official(12, 24)", "");
        assert_eq!(months(&[college.clone(), step("Practice", "Official(36, 36)", "")]), 18.0);
        assert_eq!(months(&[college.clone(), step("University", "Estimated(36, 48, \"b\")", "")]), 42.0);
        assert_eq!(months(&[college, step("University", "Official(48, 48)", "\"32129.02\"")]), 18.0);
        assert!(months(&[step("College", "NotStated", "")]).is_nan());
        assert!(schooling(None).is_nan());
    }

    #[test]
    fn example_titles_come_illustrative_first_in_one_language() {
        let entry = |title, lang, official, illustrative| Entry {
            group: 1,
            code: "00011",
            lang,
            title,
            official,
            illustrative,
        };
        let entries = [
            entry("a", Lang::En, false, false),
            entry("b", Lang::En, false, true),
            entry("c", Lang::Fr, false, false),
            entry("d", Lang::En, true, false),
            entry("e", Lang::En, false, true),
        ];
        let lists = examples(&entries, Lang::En);
        assert_eq!((lists[0].as_str(), lists[1].as_str(), lists.len()), ("", "b\ne\na", UNIT_GROUPS));
    }
}
