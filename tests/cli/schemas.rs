//! Every answer in JSON keeps to its schema in `schemas/`.

use std::fs;
use std::path::Path;

use serde_json::Value;

use super::json;

/// Where a value does not keep to a schema: the parts of JSON Schema that `schemas/` use.
fn faults(value: &Value, schema: &Value, defs: &Value, place: &str, found: &mut Vec<String>) {
    if schema["$ref"] == "#/$defs/missing" {
        return faults(value, &defs["missing"], defs, place, found);
    }
    if let Some(constant) = schema.get("const") {
        if value != constant {
            found.push(format!("{place}: {value} is not {constant}"));
        }
        return;
    }
    if let Some(any) = schema["anyOf"].as_array() {
        let fits = any.iter().any(|one| {
            let mut own = Vec::new();
            faults(value, one, defs, place, &mut own);
            own.is_empty()
        });
        if !fits {
            let text: String = value.to_string().chars().take(200).collect();
            found.push(format!("{place}: fits none of the forms: {text}"));
        }
        return;
    }
    match (schema["type"].as_str(), value) {
        (Some("object"), Value::Object(object)) => {
            for key in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
                if !object.contains_key(key) {
                    found.push(format!("{place}: {key} is missing"));
                }
            }
            for (key, value) in object {
                let inner = format!("{place}.{key}");
                match (schema["properties"].get(key), &schema["additionalProperties"]) {
                    (Some(own), _) => faults(value, own, defs, &inner, found),
                    (None, Value::Object(_)) => {
                        faults(value, &schema["additionalProperties"], defs, &inner, found);
                    }
                    (None, _) => found.push(format!("{inner} is not in the schema")),
                }
            }
        }
        (Some("array"), Value::Array(list)) => {
            for value in list.iter().filter(|_| schema.get("items").is_some()) {
                faults(value, &schema["items"], defs, &format!("{place}[]"), found);
            }
        }
        (Some("string"), Value::String(_))
        | (Some("number"), Value::Number(_))
        | (Some("boolean"), Value::Bool(_)) => {}
        (wanted, value) => found.push(format!("{place}: {value} is no {wanted:?}")),
    }
}

/// Fails where an answer does not keep to the schema of a name.
pub(crate) fn keeps(answer: &Value, name: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas");
    let schema = fs::read_to_string(folder.join(format!("{name}.json"))).unwrap();
    let schema: Value = serde_json::from_str(&schema).unwrap();
    let mut found = Vec::new();
    faults(answer, &schema, &schema["$defs"], name, &mut found);
    found.truncate(5);
    assert!(found.is_empty(), "{name}: {found:#?}");
}

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
        ("payback", &["payback", "32129", "32120", "--tuition-low", "9000"]),
        ("rank", &["rank", "41101"]),
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
