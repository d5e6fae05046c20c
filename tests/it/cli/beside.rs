//! What is said beside figures, in every language: medians at the minimum wage, what a row measures, words of a comparison
//! as values, keys of lines, and what is wrong with a command line or a file.

use std::collections::BTreeMap;
use std::fs;

use serde_json::Value;

use crate::support::metier as at;

const LANGUAGES: [&str; 3] = ["en", "fr", "ja"];

/// A median at the minimum wage is told to be that wherever it stands; no band, rank or part of the rating is made of it.
#[test]
fn a_median_at_the_minimum_wage_is_told_wherever_it_stands() {
    let words = [
        ("en", "min. wage", "lowest published", "really earns is not known"),
        ("fr", "sal. min.", "plus bas publié", "on ignore ce que gagne vraiment"),
        ("ja", "最低賃金", "公表の最低額", "実際の収入は不明"),
    ];
    for (lang, hour, year, known) in words {
        for code in ["32200", "32201", "32209", "51122", "65229"] {
            let page = super::printed(&["show", code, "--lang", lang]);
            assert!(page.contains(known), "{code} {lang}: {page}");
        }
        for (arguments, least) in [
            (&["list", "--order", "pay", "--region", "NS"][..], 10),
            (&["compare", "32201", "51122", "31301"], 2),
            (&["show", "32201", "--page", "pay"], 6),
        ] {
            let text = super::printed(&[arguments, &["--lang", lang]].concat());
            let marks = text.matches(hour).count() + text.matches(year).count();
            assert!(marks >= least, "{arguments:?} {lang}: {text}");
            // Of pay by the year no place has a minimum wage.
            assert!(arguments[0] == "list" || !text.contains(&format!("({hour})")), "{arguments:?}: {text}");
        }
    }
    let shown = super::json(&["show", "32201", "--json"]);
    let pay = &shown["pay"];
    assert_eq!(
        (&pay["least_by_year"]["reach"], &pay["least_by_year"]["middle_known"]),
        (&"median".into(), &false.into())
    );
    assert!(pay["minimum_wage"].is_null() && pay["at_minimum_wage"] == false, "{pay}");
    assert_eq!(pay["bands"]["missing"], "median-at-minimum-wage");
    assert_eq!(pay["more_than_percent_of_unit_groups"]["missing"], "no-rank");
    let rating = super::json(&["rank", "32201", "--json"]);
    let parts = rating["rating"]["parts"].as_array().unwrap();
    assert_eq!((&parts[0]["input"], parts[0]["score"].is_number()), (&"pay".into(), false), "{rating}");
    assert_eq!(rating["rating"]["inputs"], 5);
    // An older figure of a region below today's minimum wage says so.
    for (lang, said) in
        [("en", "below today's minimum wage of 16.50"), ("fr", "sous le salaire minimum d'aujourd'hui")]
    {
        let page = super::printed(&["show", "64100", "--region", "Halifax", "--page", "pay", "--lang", lang]);
        assert!(page.contains(said), "{page}");
    }
}

/// What a row of a comparison measures stands below the table, where its name does not tell.
#[test]
fn rows_that_a_name_does_not_explain_are_explained_below() {
    for lang in LANGUAGES {
        let text = super::printed(&["compare", "31301", "32101", "--lang", lang]);
        let below: Vec<&str> = text.lines().skip_while(|line| !line.is_empty()).skip(1).collect();
        assert_eq!(below.len(), 2, "{lang}: {text}");
        let values = super::printed(&["compare", "31301", "32101", "--lang", lang, "--csv"]);
        assert!(below.iter().all(|line| !values.contains(line)), "{values}");
    }
}

/// The words of a comparison have values beside them, the same in every language.
#[test]
fn words_of_a_comparison_are_values_too() {
    let told = |lang| {
        let answer =
            super::json(&["compare", "31301", "32201", "72200", "--region", "NB", "--json", "--lang", lang]);
        let mut told: BTreeMap<String, Vec<Value>> = BTreeMap::new();
        for row in answer["comparison"].as_array().unwrap() {
            for cell in row["cells"].as_array().unwrap() {
                let names = [
                    "token",
                    "tokens",
                    "schooling_months",
                    "practice_months",
                    "licence_least",
                    "licence_most",
                ];
                for name in names {
                    if let Some(value) = cell.get(name) {
                        let place = format!("{} {name}", row["key"].as_str().unwrap());
                        told.entry(place).or_default().push(value.clone());
                    }
                }
            }
        }
        told
    };
    let english = told("en");
    for place in [
        "quadrant token",
        "schooling schooling_months",
        "credentials licence_least",
        "credentials tokens",
        "express_entry tokens",
        "interests tokens",
    ] {
        assert_eq!(english.get(place).map(Vec::len), Some(3), "{place}: {english:?}");
    }
    for lang in ["fr", "ja"] {
        assert_eq!(told(lang), english);
    }
}

/// Every line of the pages has a key of its own, and a key speaks of the same numbers in every language.
#[test]
fn lines_of_pages_are_found_by_their_keys() {
    let lines = |code, lang| {
        let answer = super::json(&["show", code, "--region", "BC", "--json", "--lang", lang]);
        let mut told: BTreeMap<String, Value> = BTreeMap::new();
        for page in answer["pages"].as_array().unwrap() {
            for line in page["lines"].as_array().unwrap() {
                let key = format!("{}: {}", page["page"].as_str().unwrap(), line["key"].as_str().unwrap());
                let from = line.get("from").map(|from| from["sources"].clone()).unwrap_or_default();
                assert_eq!(told.insert(key.clone(), from), None, "{key} stands twice");
            }
        }
        told
    };
    for code in ["31301", "32129", "72200"] {
        let english = lines(code, "en");
        assert!(english.len() > 200, "{}", english.len());
        for lang in ["fr", "ja"] {
            let mut other = lines(code, lang);
            other.retain(|key, _| !key.ends_with("/study-translated"));
            let differ: Vec<_> =
                other.iter().filter(|(key, from)| english.get(*key) != Some(*from)).collect();
            assert!(differ.is_empty() && other.len() == english.len(), "{code} {lang}: {differ:?}");
        }
    }
}

/// An option with a slip in it is named as one, with the nearest that there is, also where words with hyphens are taken.
#[test]
fn a_mistyped_option_is_named_with_the_nearest() {
    for (arguments, typed, near) in [
        (&["interests", "--limt", "3"][..], "--limt", "--limit"),
        (&["interests", "012", "--limt", "3"], "--limt", "--limit"),
        (&["interests", "--limt"], "--limt", "--limit"),
        (&["shortlist", "list", "--josn"], "--josn", "--json"),
    ] {
        for lang in LANGUAGES {
            let ended = super::run(&[arguments, &["--lang", lang]].concat());
            let said = String::from_utf8_lossy(&ended.stderr).into_owned();
            assert_eq!(ended.status.code(), Some(2), "{arguments:?}: {said}");
            assert!(said.contains(typed) && said.contains(near), "{arguments:?} {lang}: {said}");
        }
    }
}

/// A folder that takes no file is a fault for `config check`, too; a status that no list has is told in one's own language.
#[test]
fn files_that_cannot_be_kept_or_read_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    for (own, code) in [(folder.path().join("own"), 0), (file.join("below"), 1)] {
        let ended = at(&own, &["config", "check", "--json"]);
        assert_eq!(ended.status.code(), Some(code), "{own:?}");
        let found: Value = serde_json::from_slice(&ended.stdout).unwrap();
        super::schema::keeps(&found, "config-check");
    }
    let list = "(version: 2, entries: [(code: \"32129\", status: \"started\")], lists: [])";
    fs::write(folder.path().join("shortlist.ron"), list).unwrap();
    for (lang, said) in [("en", "not one of"), ("fr", "ce qui n'est pas parmi"), ("ja", "使えません")] {
        let ended = at(folder.path(), &["shortlist", "list", "--lang", lang]);
        let told = String::from_utf8_lossy(&ended.stderr).into_owned();
        assert!(
            told.contains(said) && told.contains("started") && told.contains("dropped"),
            "{lang}: {told}"
        );
        assert!(!told.contains('\u{1f}'), "{told:?}");
    }
}

/// Where an economic region is asked for, what compares pay says of which place each figure is.
#[test]
fn a_path_says_whose_pay_it_reckons_with() {
    for lang in LANGUAGES {
        for arguments in [&["path", "32101", "--min-pay", "90000"][..], &["similar", "32101"]] {
            let of = |region| super::printed(&[arguments, &["--region", region, "--lang", lang]].concat());
            assert!(
                of("Halifax").contains("Halifax") && !of("NS").contains("Halifax"),
                "{arguments:?} {lang}"
            );
        }
    }
}
