//! Whom a province's round takes of its stream: in the text, in JSON, in French.

use serde_json::Value;

use super::{json, printed};

fn page(place: &str, language: &str) -> String {
    printed(&["show", "32129", "--region", place, "--page", "immigration", "--lang", language])
}

#[test]
fn what_tells_rounds_of_one_day_apart_is_told() {
    for (place, english, french) in [
        ("ON", "Greater Toronto Area, 57 points or more", "région du grand Toronto, 57 points ou plus"),
        ("ON", "Northern Ontario, 34 points or more", "Nord de l'Ontario, 34 points ou plus"),
        (
            "BC",
            "by wage: 55 CAD/h and 110,000 CAD/year or more, TEER 0, 1, 2, 3, 337 invitations",
            "selon le salaire\u{a0}: 55\u{a0}$ l'heure et 110\u{a0}000\u{a0}$ par année ou plus, FÉER 0, 1, 2, 3, 337 invitations",
        ),
        ("NB", "fields of work (construction, health care)", "domaines (construction, soins de santé)"),
    ] {
        for (language, says) in [("en", english), ("fr", french)] {
            let text = page(place, language);
            assert!(text.contains(says), "{place} {says}: {text}");
        }
    }
    let text = page("ON", "ja");
    assert!(text.contains("グレーター・トロント地域"), "{text}");
}

/// Every round of the last day has the values of its row, and two of a day differ in what is said of them.
#[test]
fn rounds_of_one_day_differ_in_json() {
    let answer = json(&["show", "32129", "--json"]);
    let rounds = answer["immigration_province_rounds"].as_array().unwrap();
    let of = |geo: &str, key: &str| -> Vec<Value> {
        let own = rounds.iter().filter(|round| round["geo"] == geo);
        let all = own.flat_map(|round| {
            let others = round["others_of_the_day"].as_array().unwrap().iter().cloned();
            std::iter::once(round.clone()).chain(others)
        });
        all.map(|round| round[key].clone()).filter(|value| value["missing"].is_null()).collect()
    };
    let mut parts: Vec<Value> = of("ON", "part");
    parts.sort_by_key(Value::to_string);
    parts.dedup();
    assert_eq!(parts, ["eastern", "greater-toronto", "northern"]);
    assert_eq!(of("BC", "cad_per_hour_at_least"), [55]);
    assert_eq!(of("BC", "cad_per_year_at_least"), [110_000]);
    assert!(
        of("NB", "fields").iter().filter(|fields| fields.as_array().is_some_and(|f| !f.is_empty())).count()
            > 5
    );
    for round in rounds {
        let told = |round: &Value| {
            ["part", "cad_per_hour_at_least", "score", "fields"].map(|key| round[key].to_string())
        };
        for other in round["others_of_the_day"].as_array().unwrap() {
            assert_ne!(told(round), told(other), "{round}");
        }
    }
}
