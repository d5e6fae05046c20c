//! Reads, holds together and packs the files of the occupations: facts, and prose in each language.

use std::collections::BTreeMap;
use std::path::Path;

use super::occupation::{self, Known, OccupationFile};
use super::rows::UnitGroup;
use super::table::Fault;
use super::written::{Page, Written};
use super::{Faults, Packing, language, record};
use metier_model::UNIT_GROUPS;
use metier_model::archive::Section;
use metier_model::schema::Occupation;
use metier_model::schema::written::{Facts, Prose};
use metier_model::{Lang, PerLang};

/// Files of one language that a sentence may stand in before it is filler.
const FILLER: usize = 3;

/// What is written about the unit groups, in code order; none where nobody has written it yet.
#[derive(Default)]
pub(super) struct Occupations {
    facts: Vec<Option<Facts>>,
    prose: PerLang<Vec<Option<Prose>>>,
    /// Facts and prose of the first language, laid together.
    pub(super) merged: Vec<Option<Occupation>>,
}

/// The files of one unit group, and the occupation in each language that it is written in.
struct Files {
    facts: Written<Facts>,
    prose: PerLang<Option<Written<Prose>>>,
    laid: PerLang<Option<Occupation>>,
}

impl Occupations {
    /// All prose with the number of its unit group, whatever its language.
    pub(super) fn prose(&self) -> impl Iterator<Item = (u16, &Prose)> {
        self.prose
            .iter()
            .flat_map(|(_, all)| (0..).zip(all).filter_map(|(group, prose)| Some((group, prose.as_ref()?))))
    }
}

impl Packing<'_> {
    /// Every occupation in code order, none where it is not written or cannot be read.
    pub(super) fn read_occupations(&self, dir: &Path, known: &Known, faults: &mut Faults) -> Occupations {
        let mut all: Vec<Option<Files>> = Vec::with_capacity(UNIT_GROUPS);
        for code in self.groups.codes().iter().map(UnitGroup::as_str) {
            let folder = dir.join(code.get(..2).unwrap_or_default());
            all.push(read(&folder, code, known, faults));
        }
        for lang in Lang::ALL {
            faults.extend(filler(all.iter().flatten().filter_map(|files| {
                Some((files.laid.get(lang).as_ref()?, &files.prose.get(lang).as_ref()?.page))
            })));
        }
        let mut occupations = Occupations::default();
        for files in all {
            let (facts, PerLang(prose), PerLang([merged, ..])) = match files {
                None => Default::default(),
                Some(files) => (Some(files.facts.value), files.prose, files.laid),
            };
            occupations.facts.push(facts);
            occupations.merged.push(merged);
            for (lang, prose) in Lang::ALL.into_iter().zip(prose) {
                occupations.prose.get_mut(lang).push(prose.map(|file| file.value));
            }
        }
        occupations
    }

    /// The records of the occupations: facts and each language apart, so that a reader decodes one language only.
    pub(super) fn occupations(&mut self, all: &Occupations) -> Result<(), Faults> {
        self.writer.list(Section::Records, &records(&all.facts)?);
        for (lang, prose) in all.prose.iter() {
            self.writer.list(Section::Prose(lang), &records(prose)?);
        }
        Ok(())
    }
}

fn records<T: serde::Serialize>(all: &[Option<T>]) -> Result<Vec<Vec<u8>>, Faults> {
    all.iter().map(|one| one.as_ref().map_or_else(|| Ok(Vec::new()), record)).collect()
}

/// Reads the files of one unit group and notes their faults; none where it is not written, or where its files
/// cannot be laid together.
fn read(folder: &Path, code: &str, known: &Known, faults: &mut Faults) -> Option<Files> {
    let name = format!("{code}.ron");
    let facts = folder.join(&name);
    let file = |lang| folder.join(language::file(&name, lang));
    if !facts.exists() && !Lang::ALL.into_iter().any(|lang| file(lang).exists()) {
        return None;
    }
    let facts = kept(Written::<Facts>::required(&facts), faults);
    let mut prose = PerLang::of(|lang| {
        if lang == Lang::default() {
            kept(Written::<Prose>::required(&file(lang)), faults)
        } else {
            kept(Written::<Prose>::read(&file(lang)), faults).flatten()
        }
    });
    let mut facts = facts?;
    let first = prose.get(Lang::default()).as_ref()?;
    let duties: Vec<usize> = first.value.roles.iter().map(|role| role.duties.len()).collect();
    let laid = PerLang::of(|lang| {
        let prose = prose.get_mut(lang).as_mut()?;
        let laid = lay(&mut facts, prose, lang, code, known);
        like_first(prose, &duties, &language::file(&name, Lang::default()));
        laid
    });
    faults.append(&mut facts.page.faults);
    for prose in prose.0.iter_mut().flatten() {
        faults.append(&mut prose.page.faults);
    }
    laid.get(Lang::default()).as_ref()?;
    Some(Files { facts, prose, laid })
}

fn kept<T>(read: Result<T, Fault>, faults: &mut Faults) -> Option<T> {
    read.map_err(|fault| faults.push(fault)).ok()
}

/// Lays prose over facts and holds the occupation against the rules; none where their lists differ in length. The
/// facts are told of beside the prose of the first language, which is always there.
fn lay(
    facts: &mut Written<Facts>,
    prose: &mut Written<Prose>,
    lang: Lang,
    code: &str,
    known: &Known,
) -> Option<Occupation> {
    let unlike = prose.value.unlike(&facts.value);
    for (field, own, asked) in &unlike {
        let reason = format!(
            "has {own} entries, {code}.ron has {asked} for it: both lists go in the same order, one entry for one"
        );
        prose.page.fault(field, reason);
    }
    let first = lang == Lang::default();
    if first && facts.value.code != code {
        let reason = format!("is \"{}\", the file's name says {code}", facts.value.code);
        facts.page.fault("code", reason);
    }
    if !unlike.is_empty() {
        return None;
    }
    let occupation = Occupation::of(facts.value.clone(), prose.value.clone(), lang);
    for found in occupation::check(&occupation, known) {
        match found.part {
            OccupationFile::Prose => prose.page.fault(&found.field, found.reason),
            OccupationFile::Facts if first => facts.page.fault(&found.field, found.reason),
            OccupationFile::Facts => {}
        }
    }
    Some(occupation)
}

/// Holds the duties of a language against those of the first one, role by role: a duty is the same thing in all of them,
/// also where the facts do not link its tasks yet.
fn like_first(prose: &mut Written<Prose>, duties: &[usize], first: &str) {
    for (i, (role, asked)) in prose.value.roles.iter().zip(duties).enumerate() {
        let own = role.duties.len();
        if own != *asked {
            let reason = format!("has {own} entries, {first} has {asked}");
            prose.page.fault(&format!("roles[{i}].duties"), reason);
        }
    }
}

/// Sentences that stand in too many files of one language, told of the first.
fn filler<'a>(written: impl Iterator<Item = (&'a Occupation, &'a Page)>) -> Faults {
    let mut sentences: BTreeMap<&str, Vec<(&str, &Page)>> = BTreeMap::new();
    for (occupation, page) in written {
        for sentence in occupation::sentences(occupation) {
            let files = sentences.entry(sentence).or_default();
            if files.last().is_none_or(|last| last.0 != occupation.code) {
                files.push((&occupation.code, page));
            }
        }
    }
    let fault = |(sentence, files): (&str, Vec<(&str, &Page)>)| -> Option<Fault> {
        let (_, first) = files.first().filter(|_| files.len() > FILLER)?;
        let codes: Vec<&str> = files.iter().map(|(code, _)| *code).collect();
        let reason = format!("\"{sentence}\" is filler, it stands in {}", codes.join(", "));
        Some(first.fault_of_text(sentence, reason))
    };
    sentences.into_iter().filter_map(fault).collect()
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    const PROSE: &str = "(\n summary: [\"SUMMARY\"],\n roles: [(name: \"N\", duties: [], employers: [])],\n \
         requirements: [],\n training: [STEPS],\n ai: (takes_over: [], assists: [], stays_human: [], \
         skills: [], entry_level: \"CODE e\", long_run: \"CODE l\"),\n suits: [], may_not_suit: [], \
         outlook: \"CODE o\",\n)";

    /// The two files of an occupation with one summary, some steps (facts, prose) and no more than the types ask for.
    fn files(code: &str, summary: &str, training: &[(&str, &str)]) -> (Written<Facts>, Written<Prose>) {
        let steps = |of: fn(&(&str, &str)) -> String| training.iter().map(of).collect::<String>();
        let facts = format!(
            "(\n code: \"{code}\",\n roles: [(profile: \"{code}.00\")],\n requirements: [], training: [{}], ways: [],\n \
             growth: [], similar: [],\n)",
            steps(|step| format!("({}),", step.0))
        );
        let prose = PROSE.replace("SUMMARY", summary).replace("CODE", code);
        let prose = prose.replace("STEPS", &steps(|step| format!("(step: \"S\"{}),", step.1)));
        let name = format!("data/occupations/{}/{code}", &code[..2]);
        (
            Written::parse(format!("{name}.ron"), facts.into_bytes()).unwrap(),
            Written::parse(format!("{name}.en.ron"), prose.into_bytes()).unwrap(),
        )
    }

    /// The same, laid together.
    pub(crate) fn occupation(code: &str, summary: &str, training: &[(&str, &str)]) -> Occupation {
        let (facts, prose) = files(code, summary, training);
        assert_eq!(prose.value.unlike(&facts.value), []);
        Occupation::of(facts.value, prose.value, Lang::En)
    }

    fn told(faults: &[Fault]) -> Vec<String> {
        faults.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_sentence_of_four_files_is_filler_told_with_its_line() {
        let summary = "They help people. They help people.";
        let all: Vec<_> = ["32101", "32120", "32129", "33101"]
            .map(|code| (occupation(code, summary, &[]), files(code, summary, &[]).1.page))
            .into();
        let files = || all.iter().map(|(occupation, page)| (occupation, page));
        assert_eq!(filler(files().take(3)), []);
        let codes = "32101, 32120, 32129, 33101";
        assert_eq!(
            told(&filler(files())),
            [format!(
                "data/occupations/32/32101.en.ron:2: \"They help people. They help people.\" is filler, it stands in {codes}"
            )]
        );
    }

    #[test]
    fn a_rule_of_occupations_is_told_with_its_file_and_line() {
        let (mut facts, mut prose) = files("32129", "Short.", &[]);
        assert!(lay(&mut facts, &mut prose, Lang::En, "32120", &Known::default()).is_some());
        let all = [told(&facts.page.faults), told(&prose.page.faults)].concat();
        let name = "data/occupations/32/32129";
        for expected in [
            format!("{name}.en.ron:2: summary: has 6 characters, 100 to 600 are allowed: \"Short.\""),
            format!("{name}.en.ron:3: roles[0].duties: has 0 entries, 5 to 9 are allowed"),
            format!("{name}.ron:2: code: is \"32129\", the file's name says 32120"),
            format!("{name}.ron:4: training: has 0 entries, 1 to 12 are allowed"),
        ] {
            assert!(all.contains(&expected), "{expected} in {all:?}");
        }
        // A second language says nothing again of the facts.
        let (mut facts, mut prose) = files("32129", "Short.", &[]);
        assert!(lay(&mut facts, &mut prose, Lang::Fr, "32129", &Known::default()).is_some());
        assert_eq!(facts.page.faults, []);
        assert_ne!(prose.page.faults, []);
    }

    #[test]
    fn lists_that_differ_in_length_are_told_in_the_prose() {
        let step = ("setting: College, length: Official(1, 2, Years)", "");
        let (mut facts, _) = files("32129", "S", &[step]);
        let (_, mut prose) = files("32129", "S", &[step, step]);
        assert_eq!(lay(&mut facts, &mut prose, Lang::En, "32129", &Known::default()), None);
        assert_eq!(
            told(&prose.page.faults),
            [
                "data/occupations/32/32129.en.ron:5: training: has 2 entries, 32129.ron has 1 for it: both lists go \
              in the same order, one entry for one"
            ]
        );
    }
}
