//! Answers in JSON in two languages: what is no text is the same, and what is a sentence is in the language that the
//! answer names.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::json;

/// Every text of an answer under its place, without positions in lists.
fn texts<'v>(value: &'v Value, place: &str, found: &mut BTreeMap<String, BTreeSet<&'v str>>) {
    match value {
        Value::Object(object) => {
            object.iter().for_each(|(key, value)| texts(value, &format!("{place}.{key}"), found));
        }
        Value::Array(list) => list.iter().for_each(|value| texts(value, &format!("{place}[]"), found)),
        Value::String(text) => {
            found.entry(place.to_owned()).or_default().insert(text);
        }
        _ => {}
    }
}

/// Names that their publisher has in one language, or that stand in both languages under the code of each.
const NAMES: [&str; 15] = [
    // `not-dated` is a token: a year stands there else.
    ".period",
    ".edition",
    ".en",
    ".en[]",
    ".fr",
    ".fr[]",
    ".stream",
    ".by[]",
    ".pathway",
    ".mapping[].title",
    "crosswalk_left_out[].title",
    ".community",
    ".publisher",
    ".tools.rows[].name",
    ".issuer",
];

/// Of so many words it is a sentence.
const SENTENCE: usize = 5;

/// Places where the words of the answer stand: texts of the project or of the program.
fn is_text(place: &str) -> bool {
    let own = place.rsplit('.').next().unwrap_or_default();
    let own = own.trim_end_matches("[]");
    let keys = [
        "text",
        "title",
        "name",
        "label",
        "says",
        "why",
        "reason",
        "summary",
        "how",
        "to",
        "step",
        "role",
        "note",
        "line",
        "cluster",
        "about",
        "duties",
        "employers",
        "suits",
        "may_not_suit",
        "takes_over",
        "assists",
        "stays_human",
        "skills",
        "entry_level",
        "long_run",
        "issuer",
        "words",
        "attribution",
        "geography",
        "publisher",
        "licence",
        "duty",
        "missing",
        "statement",
        "does",
        "papers",
        "positions",
        "language",
        "titles",
        "comment",
        "accessed",
        "matched",
        "category",
        "basis",
        "meaning",
        "newer",
        "heading",
    ];
    keys.contains(&own) || place.contains(".methods.")
}

/// A key, a code, a token is the same whatever the language; and no sentence is.
#[test]
fn keys_are_the_same_in_both_languages_and_sentences_are_not() {
    let shown = |code, region| vec!["show", code, "--region", region];
    let mut asked = vec![
        vec!["similar", "72200", "--region", "ON"],
        vec!["compare", "32129", "31102", "00012", "--region", "NB"],
        vec!["payback", "64100", "72200"],
        vec!["path", "32129", "31100"],
        vec!["rank", "32129"],
        vec!["duties", "32129"],
        vec!["sources"],
        vec!["fields"],
        vec!["interests"],
        vec!["interests", "012012"],
        vec!["list", "--region", "QC"],
        vec!["version", "--verbose"],
        vec!["import", "--list"],
        vec!["config", "paths"],
    ];
    let regions =
        ["CA", "NL", "PE", "NS", "NB", "QC", "ON", "MB", "SK", "AB", "BC", "YT", "NT", "NU", "Northeast, ON"];
    let codes = ["32129", "31102", "00012", "42102", "85120", "72500"];
    for (at, region) in regions.into_iter().enumerate() {
        asked.push(shown(codes[at % codes.len()], region));
    }
    let (mut sentences, mut faults) = (0, Vec::new());
    for arguments in asked {
        let [english, french] =
            ["en", "fr"].map(|lang| json(&[&arguments[..], &["--json", "--lang", lang]].concat()));
        assert_eq!((&english["language"], &french["language"]), (&"en".into(), &"fr".into()));
        let [mut own, mut other] = [BTreeMap::new(), BTreeMap::new()];
        texts(&english, "", &mut own);
        texts(&french, "", &mut other);
        // French alone says that its names of fields are translated: a line more, with a key of its own.
        if let Some(keys) = other.get_mut(".pages[].lines[].key") {
            keys.retain(|key| !key.ends_with("/study-translated"));
        }
        for (place, said) in &own {
            let also = other.get(place).cloned().unwrap_or_default();
            if !is_text(place) && *said != also {
                faults.push(format!("{arguments:?}{place}: {:?}", said.symmetric_difference(&also).next()));
            }
            // What a page lists are names; its sentences come from the same words as the rest.
            let is_name = NAMES.iter().any(|name| place.ends_with(name)) || place.ends_with("lines[].text");
            for same in said.intersection(&also).filter(|text| text.split(' ').count() >= SENTENCE) {
                if !is_name && !place.contains(".data.") && !place.ends_with(".notices") {
                    faults.push(format!("{arguments:?}{place} in both: {same}"));
                }
            }
            sentences += said.iter().filter(|text| text.split(' ').count() >= SENTENCE).count();
        }
    }
    assert!(sentences > 2_000, "{sentences}");
    assert!(faults.is_empty(), "{}: {:#?}", faults.len(), &faults[..faults.len().min(25)]);
}
