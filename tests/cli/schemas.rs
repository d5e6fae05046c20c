//! Every answer in JSON keeps to its schema in `schemas/`.

use std::fs;
use std::path::Path;

use serde_json::Value;

use super::json;
use super::schema::{faults, keeps};

#[test]
fn answers_keep_to_their_schemas() {
    for (name, arguments) in [
        ("show", &["show", "32129", "--region", "BC"][..]),
        ("show", &["show", "41101", "--lang", "fr", "--region", "QC"]),
        ("show", &["show", "00010", "--lang", "ja", "--region", "NU"]),
        ("show", &["show", "72200", "--role", "1"]),
        ("list", &["list", "--region", "NT"]),
        ("search", &["search", "teacher"]),
        ("sources", &["sources"]),
        ("compare", &["compare", "32129", "41101", "00010"]),
        ("similar", &["similar", "72200", "--region", "YT"]),
        ("path", &["path", "32129", "31100"]),
        ("ways", &["path", "64100", "--min-pay", "70000", "--max-schooling", "2", "--region", "NS"]),
        ("ways", &["path", "64100", "62020", "--limit", "3"]),
        ("payback", &["payback", "32129", "32120", "--tuition-low", "9000"]),
        ("rank", &["rank", "41101"]),
        ("duties", &["duties", "32129", "--lang", "fr"]),
        ("duties", &["duties", "00010"]),
        ("interests", &["interests", "012012"]),
        ("interests-items", &["interests"]),
        ("fields", &["fields"]),
    ] {
        keeps(&json(&[arguments, &["--json"]].concat()), name);
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
