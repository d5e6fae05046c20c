//! Whether an answer keeps to a schema: the parts of JSON Schema that `schemas/` use.

use std::fs;
use std::path::Path;

use serde_json::Value;

/// Where a value does not keep to a schema: the parts of JSON Schema that `schemas/` use.
pub(crate) fn faults(value: &Value, schema: &Value, defs: &Value, place: &str, found: &mut Vec<String>) {
    if let Some(reference) = schema["$ref"].as_str() {
        // A validator has one file: what it refers to stands in it.
        let Some(own) = reference.strip_prefix("#/$defs/").and_then(|name| defs.get(name)) else {
            return found.push(format!("{place}: {reference} is nowhere in the schema"));
        };
        return faults(value, own, defs, place, found);
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
    let schema = read(name);
    let mut found = Vec::new();
    faults(answer, &schema, &schema["$defs"], name, &mut found);
    found.truncate(5);
    assert!(found.is_empty(), "{name}: {found:#?}");
}

fn read(name: &str) -> Value {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas");
    serde_json::from_str(&fs::read_to_string(folder.join(format!("{name}.json"))).unwrap()).unwrap()
}
