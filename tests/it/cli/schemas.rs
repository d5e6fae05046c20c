//! Every answer in JSON keeps to its schema in `schemas/`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;

use super::schema::{faults, keeps};
use super::{json, printed};

#[test]
fn answers_keep_to_their_schemas() {
    for (name, arguments) in [
        ("show", &["show", "32129", "--region", "BC"][..]),
        ("show", &["show", "41101", "--lang", "fr", "--region", "QC"]),
        ("show", &["show", "00010", "--lang", "ja", "--region", "NU"]),
        ("show", &["show", "72200", "--role", "1"]),
        ("show-several", &["show", "32129", "31102,00010", "--region", "ON"]),
        ("list", &["list", "--region", "NT"]),
        ("search", &["search", "teacher"]),
        ("sources", &["sources"]),
        ("compare", &["compare", "32129", "41101", "00010"]),
        ("similar", &["similar", "72200", "--region", "YT"]),
        ("path", &["path", "32129", "31100"]),
        ("ways", &["path", "64100", "--min-pay", "70000", "--max-schooling", "2", "--region", "NS"]),
        ("ways", &["path", "64100", "62020", "--limit", "3"]),
        ("payback", &["payback", "32129", "32120", "--tuition-low", "9000"]),
        ("payback", &["payback", "64100", "72200"]),
        ("rank", &["rank", "41101"]),
        ("duties", &["duties", "32129", "--lang", "fr"]),
        ("duties", &["duties", "00010"]),
        ("config-show", &["config"]),
        ("config-show", &["config", "show", "--no-config", "--lang", "ja"]),
        ("config-check", &["config", "check"]),
        ("config-paths", &["config", "paths"]),
        ("config-keys", &["config", "keys", "--lang", "fr"]),
        ("data-verify", &["data", "verify"]),
        ("version", &["version"]),
        ("version", &["version", "--verbose", "--lang", "fr"]),
        ("import-list", &["import", "--list"]),
        ("interests", &["interests", "012012"]),
        ("interests", &["interests", "012012", "--cannot", "lifting,writing:rather-not"]),
        ("list", &["list", "--cannot", "driving", "--limit", "3"]),
        ("interests-items", &["interests"]),
        ("fields", &["fields"]),
    ] {
        keeps(&json(&[arguments, &["--json"]].concat()), name);
    }
}

/// What a table lacks for a unit group (a round, a wage, a link to O*NET) is in its answer in the form of the schema:
/// every unit group on a list of Express Entry, and every seventh of all.
#[test]
fn answers_of_unlike_unit_groups_keep_to_their_schema() {
    let lists = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/immigration_lists.csv");
    let table = fs::read_to_string(lists).unwrap();
    let listed =
        table.lines().filter(|line| line.contains(",Express Entry,")).filter_map(|line| line.get(..5));
    let all = metier_data::Catalog::embedded().unwrap();
    let seventh = metier_model::GroupId::all().step_by(7).map(|group| all.code(group));
    let codes: BTreeSet<&str> = listed.chain(seventh).collect();
    assert!(codes.len() > 140 && codes.contains("41200"));
    let asked: Vec<&str> = ["show"].into_iter().chain(codes).chain(["--json"]).collect();
    keeps(&json(&asked), "show-several");
}

/// An answer that sets unit groups side by side keeps to its schema where one of them lacks a rating, its exposure, a wage
/// or an end of it: every unit group of which the list says so, and all of a territory.
#[test]
fn comparisons_of_what_lacks_figures_keep_to_their_schema() {
    for place in ["CA", "NU"] {
        let list = json(&["list", "--region", place, "--json"]);
        keeps(&list, "list");
        let lacks = |row: &&Value| row.to_string().contains("\"missing\"");
        let rows = list["rows"].as_array().unwrap();
        let codes: Vec<&str> = rows.iter().filter(lacks).filter_map(|row| row["code"].as_str()).collect();
        assert!(codes.len() > 20, "{place}: {}", codes.len());
        for eight in codes.chunks(8).filter(|some| some.len() > 1).take(24) {
            let asked = [&["compare"], eight, &["--region", place, "--json"]].concat();
            keeps(&json(&asked), "compare");
        }
    }
}

/// The check itself can fail.
#[test]
fn an_answer_with_another_key_does_not_keep_to_its_schema() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas");
    let schema: Value = serde_json::from_str(&fs::read_to_string(folder.join("rank.json")).unwrap()).unwrap();
    let mut answer = json(&["rank", "32129", "--json"]);
    answer["surprise"] = Value::Bool(true);
    answer["code"] = 32129.into();
    let mut found = Vec::new();
    faults(&answer, &schema, &schema["$defs"], "rank", &mut found);
    assert_eq!(found.len(), 2, "{found:?}");
}

/// A text with its numbers as the text for other programs has them: JSON has them in the language of the answer.
fn with_plain_numbers(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let digit = |at: Option<usize>| at.and_then(|at| chars.get(at)).is_some_and(char::is_ascii_digit);
    let plain = |(at, &c): (usize, &char)| match (digit(at.checked_sub(1)) && digit(Some(at + 1)), c) {
        (true, ',') => Some('.'),
        (true, '\u{a0}' | '\u{202f}') => None,
        _ => Some(c),
    };
    chars.iter().enumerate().filter_map(plain).collect()
}

/// Every row of the text stands in JSON, in its order, under its label and with the same cells.
#[test]
fn a_comparison_has_the_rows_of_its_text() {
    for arguments in [
        &["compare", "32129", "41101", "00010"][..],
        &["compare", "32129", "32120", "--region", "BC"],
        &["compare", "72200", "72201", "--region", "QC", "--lang", "fr"],
    ] {
        let text = printed(arguments);
        // The first two lines name the occupations.
        let rows: Vec<Vec<&str>> = text
            .lines()
            .take_while(|line| !line.is_empty())
            .skip(2)
            .map(|line| line.split('\t').map(str::trim).collect())
            .collect();
        let answer = json(&[arguments, &["--json"]].concat());
        let own = answer["comparison"].as_array().unwrap();
        assert!(own.len() > 15 && own.len() == rows.len(), "{arguments:?}: {} rows", own.len());
        for (row, said) in own.iter().zip(&rows) {
            assert_eq!(row["label"].as_str().unwrap().trim(), said[0], "{arguments:?}");
            let cells = row["cells"].as_array().unwrap();
            assert_eq!(cells.len() + 1, said.len(), "{}", row["key"]);
            for (cell, said) in cells.iter().zip(&said[1..]) {
                // A bare number stands in the text as other programs read it.
                let number = cell["number"].as_f64().is_some_and(|n| said.parse() == Ok(n));
                let own = cell["text"].as_str().unwrap().trim();
                assert!(
                    number || own == *said || with_plain_numbers(own) == *said,
                    "{}: {cell} {said}",
                    row["key"]
                );
            }
        }
        let keys: BTreeSet<&str> = own.iter().filter_map(|row| row["key"].as_str()).collect();
        assert_eq!(keys.len(), own.len(), "a key names one row");
    }
}

/// Asked for several, the second is not forgotten in any form or language, and one of them alone answers as ever.
#[test]
fn several_occupations_are_shown_one_after_another() {
    let alone = |code: &str, more: &[&str]| printed(&[&["show", code], more].concat());
    for more in [
        &[][..],
        &["--page", "pay", "--plain", "--lang", "fr"],
        &["--md", "--lang", "ja", "--page", "outlook"],
        &["--region", "QC", "--hourly", "--page", "overview"],
    ] {
        let both = printed(&[&["show", "32129", "31102"], more].concat());
        assert_eq!(both, format!("{}\n{}", alone("32129", more), alone("31102", more)), "{more:?}");
    }
    // A code asked twice is one, its roles are two; a code that is none leaves nothing half said.
    assert_eq!(alone("32129", &["NOC 32129"]), alone("32129", &[]));
    let roles = json(&["show", "32129.01,32129.03", "--json", "--fields", "role"]);
    let roles: Vec<&Value> =
        roles["occupations"].as_array().unwrap().iter().map(|one| &one["role"]).collect();
    assert_eq!(roles, ["32129.01", "32129.03"]);
    assert!(super::run(&["show", "32129", "99999"]).stdout.is_empty());
    let one = json(&["show", "31102", "--json"]);
    let both = json(&["show", "32129", "31102", "--json"]);
    assert_eq!((&one["schema"], &both["schema"]), (&"metier.show/5".into(), &"metier.show-several/5".into()));
    assert_eq!(both["occupations"][1], one);
    let page = printed(&["show", "32129", "31102", "--html"]);
    assert!(page.contains("<h2>32129 ") && page.contains("<h2>31102 "));
}
