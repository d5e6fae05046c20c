//! How many files a new row touches: a measure of exposure to AI, a criterion of the filter.

use std::fs;

use metier::plan::filter::Criterion;
use metier_model::facts::AI_MEASURES;

use super::repository;

/// Criteria that something else asks for by name as well, and why.
const ASKED_BY_NAME: &[(&str, &str)] = &[
    ("Teer", "its digits are typed, and the question of the schooling that one has sets it"),
    ("Interests", "its letters are typed"),
    ("Saved", "only it changes with the shortlist"),
    ("PaysMore", "a list compared by pay says by which place"),
    ("Suits", "it needs the answers to the statements"),
    ("Studied", "it needs the field of study"),
    ("Cannot", "it needs what the person cannot do"),
];

/// Measures that a rule rests on and asks for by name, and which rule.
const RESTED_ON: &[(&str, &str)] = &[
    ("eloundou_beta", "labels of tasks and ranks of roles"),
    ("dais_aioe", "complementarity and net exposure"),
];

/// The file where they are named.
const MEASURES: &str = "crates/model/src/facts/ai_measures.rs";

/// The files below a folder that hold what is sought, in order; neither tests nor the occupations' own files.
fn holding(folder: &str, sought: &dyn Fn(&str) -> bool, found: &mut Vec<String>) {
    for entry in fs::read_dir(repository().join(folder)).unwrap() {
        let path = entry.unwrap().path();
        let name = path.strip_prefix(repository()).unwrap().to_str().unwrap().to_owned();
        let is_test = name.ends_with("/tests.rs") || name.ends_with("/trial.rs") || name.ends_with("/tests");
        if is_test || name == "data/occupations" {
            continue;
        }
        if path.is_dir() {
            holding(&name, sought, found);
        } else if fs::read_to_string(&path).is_ok_and(|text| sought(&text)) {
            found.push(name);
        }
    }
    found.sort();
}

/// Whether a text holds a name that is neither part of a longer one nor the name of a file.
fn names(text: &str, name: &str) -> bool {
    let goes_on = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '.';
    text.match_indices(name).any(|(at, _)| {
        let (before, behind) = (text[..at].chars().next_back(), text[at + name.len()..].chars().next());
        !before.is_some_and(goes_on) && !behind.is_some_and(goes_on)
    })
}

/// A measure is its table, the row of its source, and its words in each language. Those that other rules rest on as
/// well are found by their id in one more file.
#[test]
fn a_measure_of_exposure_touches_five_files_and_one_more_where_a_rule_rests_on_it() {
    for measure in AI_MEASURES {
        let [id, message] = [measure.id.to_owned(), format!("ai-measure-{}", measure.id.replace('_', "-"))];
        let table = format!("data/{}", measure.file);
        let mut found = vec![table.clone()];
        assert!(repository().join(&table).is_file());
        for folder in ["crates", "data", "lang", "schemas", "src"] {
            holding(folder, &|text| names(text, &id) || names(text, &message), &mut found);
        }
        let mut wanted =
            vec![table.as_str(), "data/sources.csv", "lang/en/ai.ftl", "lang/fr/ai.ftl", "lang/ja/ai.ftl"];
        wanted.extend(RESTED_ON.iter().any(|(id, _)| *id == measure.id).then_some(MEASURES));
        wanted.sort_unstable();
        found.sort();
        assert_eq!(found, wanted, "{}", measure.id);
    }
}

/// What CONTRIBUTING.md says of how far both rules hold is counted, not remembered.
#[test]
fn contributing_says_how_many_rows_are_excused() {
    let text = fs::read_to_string(repository().join("CONTRIBUTING.md")).unwrap();
    let (measures, criteria) = (AI_MEASURES.len(), Criterion::ALL.len());
    let free = |all: usize, excused: usize| all.checked_sub(excused).unwrap();
    for said in [
        format!("{} of the {measures} measures of today", free(measures, RESTED_ON.len())),
        format!("name the {} others in `{MEASURES}`", RESTED_ON.len()),
        format!("{} of the {criteria} criteria of today", free(criteria, ASKED_BY_NAME.len())),
    ] {
        assert!(text.contains(&said), "CONTRIBUTING.md does not say: {said}");
    }
}

/// A criterion is its row, what is done with it, and its words: three files, and `filter.ftl` of each language.
#[test]
fn a_criterion_of_the_filter_touches_three_files() {
    let rows = fs::read_to_string(repository().join("crates/plan/src/filter/mod.rs")).unwrap();
    for criterion in Criterion::ALL {
        let name = format!("{criterion:?}");
        let row = rows.lines().find(|line| line.trim_start().starts_with(&format!("{name} = criteria::")));
        let row = row.unwrap_or_else(|| panic!("no row of {name}")).trim_end_matches(';');
        let spec = row.rsplit("::").next().unwrap();
        let mut found = Vec::new();
        for folder in ["crates", "src"] {
            let declared = format!("static {spec}: CriterionSpec");
            let asked = format!("Criterion::{name}");
            holding(folder, &|text| names(text, &asked) || text.contains(&declared), &mut found);
        }
        found.retain(|file| {
            !file.starts_with("crates/plan/src/filter/criteria/") && file != "crates/ui/src/filter.rs"
        });
        let by_name = ASKED_BY_NAME.iter().any(|(known, _)| *known == name);
        assert_eq!(!found.is_empty(), by_name, "{name} is asked for in {found:?}");
        let messages = format!("help-list-{}", criterion.word());
        for folder in fs::read_dir(repository().join("lang")).unwrap() {
            let mut found = Vec::new();
            let folder = folder.unwrap().file_name();
            holding(
                &format!("lang/{}", folder.to_str().unwrap()),
                &|text| text.contains(&messages),
                &mut found,
            );
            assert_eq!(found, [format!("lang/{}/filter.ftl", folder.to_str().unwrap())]);
        }
    }
}
