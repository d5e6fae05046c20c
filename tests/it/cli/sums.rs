//! Sums on the command line, and fields of study in everyday words.

use super::*;

/// A number on the command line is read as on the screen and in files: with a comma, with spaces, with a dollar.
#[test]
fn numbers_are_taken_as_people_write_them() {
    let count = |pay: &str| printed(&["list", "--min-hourly", pay, "--json"]);
    let plain = count("37.5");
    for pay in ["37,5", "37,50 $", "$37.50"] {
        assert_eq!(count(pay), plain, "{pay}");
    }
    let ways = |pay: &str| json(&["path", "64100", "--min-pay", pay, "--limit", "1", "--json"]);
    let plain = ways("70000.5");
    for pay in ["70 000,5", "70,000.5", "70\u{a0}000,50 $"] {
        assert_eq!(ways(pay), plain, "{pay}");
    }
    for pay in ["70000", "70k", "70,000", "70 000 a year", "33.56/h"] {
        let year = ways(pay)["goal"]["annual_pay_at_least"].as_f64().unwrap();
        assert!((year - 70_000.0).abs() < 20.0, "{pay}: {year}");
        let text = printed(&["path", "64100", "--min-pay", pay, "--limit", "1"]);
        let told = text.lines().find(|line| line.starts_with("Pay asked for: at least ")).unwrap();
        assert_eq!(told.contains("33.56 CAD an hour"), pay.ends_with("/h"), "{told}");
    }
    assert_eq!(count("37.5/h"), count("37.5"));
    assert_eq!(count("70,000"), count("70k"));
    for pay in ["7x", "1,2345", "-1"] {
        assert_eq!(run(&["path", "64100", &format!("--min-pay={pay}")]).status.code(), Some(2), "{pay}");
    }
}

/// A field of study is found by what people call it, as on the screen; which one is taken is said.
#[test]
fn a_field_of_study_is_found_by_everyday_words() {
    for (typed, code, language) in [
        ("welding", "48.05", "en"),
        ("cooking", "12.05", "en"),
        ("nursing", "51.38", "en"),
        ("soudeur", "48.05", "fr"),
    ] {
        let output = run(&["list", "--studied", typed, "--lang", language, "--json"]);
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.success() && told.contains(code), "{typed}: {told}");
        let by_code = run(&["list", "--studied", code, "--lang", language, "--json"]);
        assert_eq!(output.stdout, by_code.stdout, "{typed}");
        assert!(by_code.stderr.is_empty());
    }
    let shared = run(&["list", "--studied", "welding:5", "--json"]).stdout;
    assert_eq!(shared, run(&["list", "--studied", "48.05:5", "--json"]).stdout);
    assert_eq!(run(&["list", "--studied", ""]).status.code(), Some(2));
}

/// A figure of an economic region has its name wherever it stands.
#[test]
fn figures_of_an_economic_region_are_named_after_it() {
    let place = ["--region", "Halifax"];
    let with = |arguments: &[&str]| printed(&[arguments, &place].concat());
    let compared = with(&["compare", "31301", "32101"]);
    assert!(compared.contains("Halifax, NS") && !compared.contains("Nova Scotia"), "{compared}");
    for form in ["--html", "--md"] {
        let text = with(&["compare", "31301", "32101", form]);
        assert!(text.contains("Halifax, NS"), "{text}");
    }
    assert!(with(&["compare", "31301", "32101", "--html"]).contains("Place asked for: Halifax, NS"));
    assert!(with(&["similar", "31301", "--html"]).contains("Place asked for: Halifax, NS"));
    assert!(with(&["payback", "64100", "31301"]).contains("Halifax, NS"));
    let answer = json(&["payback", "64100", "31301", "--region", "Halifax", "--json"]);
    let assumed = &answer["assumptions"];
    assert_eq!((&assumed["geo"], &assumed["region"]), (&"NS".into(), &"ER1250".into()));
    assert!(with(&["list", "--csv"]).contains("\"Halifax, NS\""));
    assert!(with(&["show", "31301", "--page", "overview"]).contains("Halifax, NS"));
    let shown = json(&["show", "31301", "--region", "Halifax", "--json"]);
    let lines = shown["pages"][0]["lines"].as_array().unwrap();
    let pay = lines.iter().find(|line| line["label"] == "Pay").unwrap();
    assert_eq!((&pay["from"]["geo"], &pay["from"]["region"]), (&"NS".into(), &"ER1250".into()));
    assert!(printed(&["payback", "64100", "31301", "--region", "NS"]).contains("Nova Scotia"));
}

/// What stands in one line from two sources has both behind it, and the report names both.
#[test]
fn a_line_of_two_sources_names_both() {
    let shown = json(&["show", "31301", "--region", "ON", "--json"]);
    let lines = shown["pages"][0]["lines"].as_array().unwrap();
    let named: Vec<&str> = shown["sources"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|id| id["id"].as_str().or(id.as_str()))
        .collect();
    for (label, first, second) in [
        ("Jobs", "jobbank-outlook-2025", "cops-2024"),
        ("AI", "eloundou-2023", "anthropic-2026"),
        ("Canada", "ircc-lists-2026-08", "ircc-rounds-2026-08"),
    ] {
        let line = lines.iter().find(|line| line["label"] == label).unwrap();
        let all = line.to_string();
        assert!(all.contains(first) && all.contains(second), "{all}");
        assert!(line["beside"].as_array().is_some_and(|beside| !beside.is_empty()), "{all}");
        assert!(named.contains(&first) && named.contains(&second), "{named:?}");
    }
    // The hours are British Columbia's, and stand beside pay of British Columbia alone.
    for (place, told) in [("BC", true), ("ON", false)] {
        let shown = json(&["show", "33102", "--region", place, "--json"]);
        let lines = shown["pages"][0]["lines"].as_array().unwrap();
        let pay = lines.iter().find(|line| line["label"] == "Pay").unwrap().to_string();
        assert_eq!(pay.contains("workbc-wages-2025"), told, "{place}: {pay}");
    }
    let text = printed(&["show", "31301", "--region", "ON"]);
    let jobs = text.lines().find(|line| line.starts_with("Jobs: ")).unwrap();
    assert!(jobs.contains("; ON] [") && jobs.ends_with("; CA]"), "{jobs}");
    assert!(text.contains("- anthropic-2026: ") && text.contains("- workbc-wages-2025: "), "{text}");
}
