//! What scripts compare: tokens, editions and what is missing, the same in every language.

use std::collections::BTreeSet;

use serde_json::Value;

use super::json;

/// Keys whose values are tokens wherever they stand.
const TOKENS: [&str; 34] = [
    "kind",
    "strength",
    "setting",
    "result",
    "key",
    "quadrant",
    "quadrant_code",
    "unit",
    "asked",
    "geo",
    "region",
    "place",
    "order",
    "status",
    "missing",
    "token",
    "band",
    "three_year",
    "outlook",
    "future",
    "recent",
    "shape",
    "method",
    "origin",
    "fit",
    "cause",
    "ground",
    "family",
    "years_from",
    "demand",
    "there",
    "back",
    "apart",
    "page",
];

/// Every text that stands for a token in an answer.
fn tokens<'v>(value: &'v Value, key: &'v str, found: &mut Vec<(&'v str, &'v str)>) {
    match value {
        Value::String(text) if TOKENS.contains(&key) || key == "growth" => found.push((key, text.as_str())),
        Value::Array(list) => list.iter().for_each(|one| tokens(one, key, found)),
        Value::Object(object) => object.iter().for_each(|(key, one)| tokens(one, key, found)),
        _ => {}
    }
}

/// A token is one word for a shell and for a comparison. The macro that declares them refuses others at the build; here
/// are those that answers make themselves.
#[test]
fn no_token_of_an_answer_has_a_space() {
    let mut words = BTreeSet::new();
    for arguments in [
        &["show", "32129", "--region", "ER5920"][..],
        &["show", "41101", "--region", "QC"],
        &["show", "31102", "--region", "ON"],
        &["show", "72200", "--region", "BC"],
        &["show", "10011"],
        &["show", "65201"],
        &["similar", "72200", "--region", "YT"],
        &["path", "64100", "62020", "--limit", "3"],
        &["payback", "64100", "72200"],
        &["list", "--region", "NT"],
        &["sources"],
    ] {
        let answer = json(&[arguments, &["--json"]].concat());
        let mut found = Vec::new();
        tokens(&answer, "", &mut found);
        for (key, text) in found {
            assert!(metier_model::tokens::is_token(text), "{arguments:?}: {key}: {text:?}");
            words.insert(text.to_owned());
        }
    }
    for wanted in ["usually-required", "trade-certificate", "on-the-job", "eligible-occupation", "of-10"] {
        assert!(words.contains(wanted), "{wanted} is asked for by none of these: {words:?}");
    }
}

/// An edition tells one file from another, in the envelope and in the table of sources.
#[test]
fn editions_are_the_same_in_every_language() {
    let [en, fr, ja] = ["en", "fr", "ja"].map(|lang| json(&["show", "32129", "--json", "--lang", lang]));
    let editions = |answer: &Value| {
        let of =
            |key: &str| answer["sources"].as_array().unwrap().iter().map(|own| own[key].clone()).collect();
        let both: [Vec<Value>; 2] = ["edition", "period"].map(of);
        (answer["data"].clone(), both)
    };
    assert_eq!(editions(&en), editions(&fr));
    assert_eq!(editions(&en), editions(&ja));
    assert!(en["data"].as_object().unwrap().len() > 20);
}

/// What takes time but has no stated length is missing, and never a length of nothing.
#[test]
fn a_length_that_nobody_states_is_missing() {
    for code in ["41201", "53111", "30010"] {
        let schooling = json(&["show", code, "--json"])["schooling"].clone();
        let months = &schooling["length"]["schooling_months"];
        assert_eq!(months["has_steps_without_length"], true, "{code}: {months}");
        for end in ["low", "high"] {
            assert_eq!(months[end]["missing"], "not-stated", "{code}: {months}");
        }
    }
    // What needs none has a length: none.
    let none = json(&["show", "65201", "--json"])["schooling"]["length"]["schooling_months"].clone();
    assert_eq!(none["low"], 0.0, "{none}");
}

/// Chosen keys keep to the schema, and the whole answer has all that the schema names.
#[test]
fn chosen_keys_keep_to_the_schema_of_the_whole() {
    let some = json(&["show", "32129", "--json", "--fields", "pay,ai"]);
    super::schema::keeps(&some, "show");
    let whole = json(&["show", "32129", "--json"]);
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas/show.json");
    let schema: Value = serde_json::from_str(&std::fs::read_to_string(folder).unwrap()).unwrap();
    let lacking: Vec<&String> = schema["properties"]
        .as_object()
        .unwrap()
        .keys()
        .filter(|key| whole.get(key.as_str()).is_none())
        .collect();
    // A code that is of this edition became nothing.
    assert!(lacking.iter().all(|key| *key == "became"), "{lacking:?}");
    assert!(some.get("rating").is_none() && some.get("pay").is_some());
}

/// What a list was asked for, what that removes, and by what it is ordered, stand in its answer.
#[test]
fn a_list_says_what_was_asked_and_what_it_removes() {
    let asked = ["list", "--max-schooling", "2", "--suits", "210-2", "--order", "interests", "--json"];
    let answer = json(&asked);
    super::schema::keeps(&answer, "list");
    assert_eq!((&answer["order"], &answer["place"]), (&"interests".into(), &"CA".into()));
    let rows = answer["rows"].as_array().unwrap();
    assert_eq!(answer["listed"].as_u64(), Some(rows.len() as u64));
    let fits: Vec<f64> = rows.iter().map(|row| row["fit"].as_f64().unwrap()).collect();
    assert!(fits.len() > 5 && fits.is_sorted_by(|a, b| a >= b), "{fits:?}");
    let part = |name: &str| {
        let found = answer["filter"].as_array().unwrap().iter().find(|part| part["criterion"] == name);
        found.unwrap().clone()
    };
    let years = part("max-schooling");
    assert!(years["removes"].as_u64() > Some(0) && years["unknown"].as_u64() > Some(0), "{years}");
    assert_eq!((&years["value"], &years["unknown_kept"]), (&"2".into(), &false.into()));
    // One word for a wage that nobody publishes.
    let unpaid = json(&["list", "--json"]);
    let row = unpaid["rows"].as_array().unwrap().iter().find(|row| row["code"] == "00013").unwrap();
    assert_eq!(row["pay"]["missing"], json(&["show", "00013", "--json"])["pay"]["geo"]["missing"]);
}

/// The median of a unit group has one period wherever it stands.
#[test]
fn a_median_has_one_period() {
    let own = |code: &str| json(&["show", code, "--json"])["pay"]["period"].clone();
    let similar = json(&["similar", "32129", "--json", "--limit", "3"]);
    for one in similar["moves"].as_array().unwrap() {
        assert_eq!(one["pay"]["period"], own(one["code"].as_str().unwrap()));
    }
    let shown = json(&["show", "32129", "--json"]);
    for one in shown["nearest"].as_array().unwrap().iter().take(3) {
        assert_eq!(one["median"]["period"], own(one["code"].as_str().unwrap()));
    }
}

/// What counts moves and what marks them is one measure.
#[test]
fn no_more_moves_are_marked_than_counted() {
    let mut marked_some = false;
    for code in ["14404", "32129", "64100", "10022"] {
        let answer = json(&["show", code, "--json"]);
        let Some(counted) = answer["better_moves"].as_u64() else { continue };
        let rows = |key: &str| answer[key].as_array().cloned().unwrap_or_default();
        let marked: BTreeSet<String> = rows("similar")
            .into_iter()
            .chain(rows("nearest"))
            .filter(|row| row["pays_more_and_less_exposed"] == true)
            .map(|row| row["code"].to_string())
            .collect();
        marked_some |= !marked.is_empty();
        assert!(marked.len() as u64 <= counted, "{code}: {counted} {marked:?}");
    }
    assert!(marked_some);
}

/// The sums of a payback can be worked out from its answer, and a path says for where it is.
#[test]
fn an_answer_holds_what_its_figures_rest_on() {
    let answer = json(&["payback", "64100", "43201", "--json"]);
    let part = |key: &str| answer["assumptions"][key].as_f64().unwrap();
    let years = part("years");
    let most = json(&["show", "43201", "--json"])["schooling"]["length"]["schooling_months"]["high"].clone();
    assert!((years * 12.0 - most.as_f64().unwrap()).abs() < 0.01, "{years} years, {most} months");
    assert!(
        (years * 10.0 - (years * 10.0).round()).abs() > 0.001,
        "weeks are not rounded to tenths of a year"
    );
    let path = json(&["path", "32129", "31100", "--region", "BC", "--json"]);
    assert_eq!((&path["place"], path["cost_is_floor"].is_boolean()), (&"BC".into(), true));
    let sources = json(&["sources", "--json"]);
    let rows = sources["rows"].as_array().unwrap();
    let wages = rows.iter().find(|row| row["id"] == "jobbank-wages-2025").unwrap();
    assert!(wages["unit_groups_covered"].as_u64() > Some(500), "{wages}");
    let claims = json(&["show", "32129", "--region", "BC", "--json"])["claims"].clone();
    let against: Vec<&Value> =
        claims.as_array().unwrap().iter().filter_map(|claim| claim["verdict"].get("against")).collect();
    assert!(!against.is_empty() && against.iter().all(|own| own["geo"] == "BC"), "{claims}");
}
