//! The command line as scripts use it: what it prints, in which shape, and with which exit code.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

mod beside;
mod commands;
mod conditions;
mod languages;
mod lines;
mod offers;
mod refused;
mod rounds;
pub(crate) mod schema;
mod schemas;
mod sums;
mod tokens;
mod variables;
mod verify;
mod walk;
mod words;

fn metier(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_metier"));
    // Nothing of the user that runs the tests.
    command.args(arguments).env("METIER_CONFIG_DIR", "/nonexistent/metier-tests").stdin(Stdio::null());
    command
}

fn run(arguments: &[&str]) -> Output {
    metier(arguments).output().unwrap()
}

/// What a command prints that ends well and says nothing else.
fn printed(arguments: &[&str]) -> String {
    let output = run(arguments);
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!((output.status.code(), told.as_str()), (Some(0), ""), "{arguments:?}");
    String::from_utf8(output.stdout).unwrap()
}

fn json(arguments: &[&str]) -> Value {
    let text = printed(arguments);
    assert_eq!(text.lines().count(), 1, "{arguments:?}: one line");
    serde_json::from_str(&text).unwrap()
}

/// Either a value of the right type, or `{"missing": "reason"}`.
fn known_or_missing(value: &Value, is: fn(&Value) -> bool) -> bool {
    let keys = ["missing", "geo", "have", "need"];
    let object = value.as_object().filter(|object| object.keys().all(|key| keys.contains(&key.as_str())));
    let reason = object.and_then(|object| object.get("missing"));
    is(value) || reason.and_then(Value::as_str).is_some_and(|reason| !reason.is_empty())
}

/// What the issue lists, with the types that a script may count on.
fn check(value: &Value) {
    let text = |value: &Value| assert!(value.as_str().is_some_and(|text| !text.is_empty()), "{value}");
    let texts = |value: &Value| value.as_array().unwrap_or_else(|| panic!("{value}")).iter().for_each(text);
    let array = |value: &Value| value.as_array().unwrap_or_else(|| panic!("no array: {value}")).clone();
    text(&value["code"]);
    text(&value["title"]["en"]);
    text(&value["title"]["fr"]);
    assert!(value["teer"].as_u64().is_some_and(|teer| teer <= 5));
    let path = array(&value["hierarchy"]);
    assert_eq!(path.len(), 5);
    path.iter().chain(&array(&value["similar"])).for_each(|class| {
        text(&class["code"]);
        text(&class["title"]);
    });
    if value["summary"].is_string() {
        for role in array(&value["roles"]) {
            text(&role["name"]);
            texts(&role["duties"]);
            texts(&role["employers"]);
        }
        for (key, keys) in [
            ("requirements", ["text", "strength"]),
            ("credentials", ["name", "issuer"]),
            ("training", ["step", "setting"]),
        ] {
            for entry in array(&value[key]) {
                for key in keys {
                    text(&entry[key]);
                }
            }
        }
    } else {
        for key in ["summary", "roles", "requirements", "credentials", "training"] {
            assert!(known_or_missing(&value[key], |_| false), "{key}: {}", value[key]);
        }
    }
    let pay = &value["pay"];
    text(&pay["asked"]);
    assert_eq!(pay["unit"], "CAD/hour");
    for key in ["low", "median", "high"] {
        assert!(known_or_missing(&pay[key], Value::is_number), "pay.{key}: {}", pay[key]);
    }
    for key in ["geo", "period", "source"] {
        assert!(known_or_missing(&pay[key], Value::is_string), "pay.{key}: {}", pay[key]);
    }
    assert!(known_or_missing(&pay["bands"], Value::is_array), "{}", pay["bands"]);
    for band in pay["bands"].as_array().into_iter().flatten() {
        for key in ["band", "years", "kind"] {
            text(&band[key]);
        }
        let figures = ["low", "centre", "high"].map(|key| band[key].as_f64().unwrap());
        assert!(figures[0] <= figures[1] && figures[1] <= figures[2], "{band}");
    }
    let ai = &value["ai"];
    let exposure = &ai["exposure"];
    if exposure["missing"].is_null() {
        let figures = ["low", "score", "high"].map(|key| exposure[key].as_f64().unwrap());
        assert!(figures[0] <= figures[1] && figures[1] <= figures[2], "{exposure}");
        assert!(exposure["contested"].is_boolean());
    }
    for measure in array(&ai["measures"]) {
        text(&measure["name"]);
        assert!(known_or_missing(&measure["value"], Value::is_number), "{measure}");
        assert!(known_or_missing(&measure["percentile"], Value::is_number), "{measure}");
    }
    assert!(known_or_missing(&ai["complementarity"], Value::is_number));
    assert!(known_or_missing(&ai["quadrant"], Value::is_string));
    for key in ["takes_over", "assists", "stays_human", "skills"] {
        assert!(
            known_or_missing(&ai[key], |list| list.as_array().is_some_and(|list| !list.is_empty())),
            "{key}"
        );
    }
    for key in ["entry_level", "long_run"] {
        assert!(known_or_missing(&ai[key], Value::is_string), "{key}");
    }
    assert!(value["outlook"].is_object());
    for answer in array(&value["immigration"]) {
        for key in ["program", "stream", "result", "checked", "url"] {
            text(&answer[key]);
        }
    }
    let sources = array(&value["sources"]);
    assert!(sources.len() > 3);
    for source in sources {
        text(&source["id"]);
        assert!(known_or_missing(&source["url"], Value::is_string), "{source}");
    }
}

#[test]
fn show_has_every_key_with_its_type() {
    let value = json(&["show", "32129", "--json", "--region", "ON"]);
    check(&value);
    assert_eq!(value["code"], "32129");
    assert_eq!(value["roles"].as_array().unwrap().len(), 4);
    assert_eq!((&value["pay"]["asked"], &value["pay"]["geo"]), (&"ON".into(), &"ON".into()));
    assert_eq!(value["pay"]["bands"].as_array().unwrap().len(), 3);
    assert_eq!(value["hierarchy"][4]["code"], "32129");
    // Occupations at the edges: no wage at all, no measures, a wage by the year.
    for code in ["00010", "40042", "51111", "65329", "85100"] {
        if run(&["show", code]).status.success() {
            check(&json(&["show", code, "--json"]));
        }
    }
}

/// METHODS: 32129 in B.C., published 2025.
#[test]
fn the_wages_of_the_gold_case_are_the_published_ones() {
    let pay = &json(&["show", "32129", "--json", "--region", "BC"])["pay"];
    assert_eq!((&pay["low"], &pay["median"], &pay["high"]), (&17.85.into(), &28.0.into(), &31.55.into()));
    assert_eq!((&pay["geo"], &pay["period"]), (&"BC".into(), &"2023-2024".into()));
}

#[test]
fn where_nothing_is_published_the_country_answers_and_says_so() {
    let pay = &json(&["show", "32129", "--json", "--region", "PE"])["pay"];
    assert_eq!((&pay["asked"], &pay["geo"]), (&"PE".into(), &"CA".into()));
    assert!(pay["note"]["text"].as_str().unwrap().contains("showing Canada"), "{}", pay["note"]);
    let text = printed(&["show", "32129", "--region", "PE"]);
    assert!(text.contains("not in the table for Prince Edward Island, showing Canada"), "{text}");
}

/// A comma in thousands is no part of a number in text.
fn numbers(line: &str) -> Vec<f64> {
    line.split(|c: char| !(c.is_ascii_digit() || c == '.'))
        .filter_map(|word| word.trim_end_matches('.').parse().ok())
        .collect()
}

#[test]
fn text_and_json_say_the_same_wages() {
    for (code, region) in
        [("32129", "ON"), ("32129", "BC"), ("21232", "CA"), ("72200", "AB"), ("64100", "QC")]
    {
        let pay = &json(&["show", code, "--json", "--region", region])["pay"];
        let text = printed(&["show", code, "--hourly", "--region", region]);
        let page = text.split("\n## ").find(|page| page.starts_with("Pay\n")).unwrap();
        let found: Vec<f64> = page.lines().flat_map(numbers).collect();
        let mut wanted: Vec<f64> =
            ["low", "median", "high"].iter().filter_map(|key| pay[key].as_f64()).collect();
        for band in pay["bands"].as_array().into_iter().flatten() {
            wanted.extend(["low", "centre", "high"].map(|key| band[key].as_f64().unwrap()));
        }
        assert!(wanted.len() >= 3, "{pay}");
        for wage in wanted {
            let near = found.iter().any(|number| (number - wage).abs() < 0.006);
            assert!(near, "{code} {region}: {wage} of the JSON is not in the text:\n{page}");
        }
    }
}

#[test]
fn text_is_linear_and_plain() {
    for arguments in
        [&["show", "32129"][..], &["list"], &["search", "nurse"], &["sources"], &["config", "keys"]]
    {
        let text = printed(arguments);
        assert!(!text.chars().any(|c| c.is_control() && c != '\n' && c != '\t'), "{arguments:?}");
        assert!(!text.chars().any(|c| ('\u{2500}'..='\u{259f}').contains(&c)), "{arguments:?} draws boxes");
    }
}

#[test]
fn list_has_all_unit_groups() {
    let list = json(&["list", "--json"]);
    let rows = list["rows"].as_array().unwrap();
    assert_eq!(rows.len(), 516);
    for row in rows {
        assert!(row["code"].as_str().is_some_and(|code| code.len() == 5), "{row}");
        assert!(row["title"].is_string() && row["teer"].is_u64(), "{row}");
        assert!(row["pay"]["missing"].is_string() || row["pay"]["median"].is_number(), "{row}");
        assert!(known_or_missing(&row["exposure"], Value::is_number), "{row}");
    }
    assert!(rows.windows(2).all(|pair| pair[0]["code"].as_str() < pair[1]["code"].as_str()), "in code order");
    assert_eq!(printed(&["list"]).lines().count(), 517);
    let csv = printed(&["list", "--csv", "--region", "ON"]);
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    assert_eq!(reader.records().map(Result::unwrap).count(), 516);
    let teer = json(&["list", "--json", "--teer", "2"]);
    assert!(teer["rows"].as_array().unwrap().iter().all(|row| row["teer"] == 2));
}

#[test]
fn options_stand_before_or_after_the_command() {
    for (before, after) in [
        (
            &["--region", "on", "--json", "show", "32129"][..],
            &["show", "32129", "--json", "--region", "ON"][..],
        ),
        (&["--lang", "fr", "search", "prosthetist"], &["search", "prosthetist", "--lang", "fr"]),
        (&["--hourly", "list"], &["list", "--hourly"]),
    ] {
        assert_eq!(printed(before), printed(after), "{before:?}");
    }
}

/// No null, no empty text, no number with the digits that a `f32` adds, and every reason says something.
fn check_values(value: &Value, place: &str) {
    match value {
        Value::Null => panic!("{place} is null"),
        Value::String(text) => assert!(!text.is_empty(), "{place} is empty"),
        Value::Number(number) => assert!(number.to_string().len() <= 10, "{place}: {number}"),
        Value::Array(list) => list.iter().for_each(|value| check_values(value, place)),
        Value::Object(object) => {
            object.iter().for_each(|(key, value)| check_values(value, &format!("{place}.{key}")));
        }
        Value::Bool(_) => {}
    }
}

#[test]
fn a_missing_value_is_a_reason_and_a_number_has_the_digits_of_its_source() {
    // With claims and hand-written places; without a wage, without measures, without vacancies.
    for code in ["32129", "00013", "40042", "12110", "12203", "00010"] {
        check_values(&json(&["show", code, "--json"]), code);
    }
    for arguments in [&["list", "--json"][..], &["sources", "--json"], &["list", "--json", "--region", "NU"]]
    {
        check_values(&json(arguments), &arguments.join(" "));
    }
    let claims = json(&["show", "32129", "--json"])["claims"].clone();
    let rating = claims.as_array().unwrap().iter().find(|claim| claim["topic"] == "rating").unwrap();
    assert_eq!(rating["low"], 6.8);
}

/// Legislators are paid by the year: the hourly figure is that divided by the publisher's 2,080 hours.
#[test]
fn pay_by_the_year_is_told_by_the_hour_and_marked() {
    let pay = &json(&["show", "00010", "--json"])["pay"];
    assert_eq!((&pay["unit"], &pay["annual_only"]), (&"CAD/hour".into(), &true.into()));
    assert_eq!(pay["median"], 40.38);
}

#[test]
fn text_has_words_for_marks_and_no_advice_about_keys() {
    for arguments in
        [&["show", "32129"][..], &["show", "00013"], &["show", "32129", "--role", "2"], &["sources"]]
    {
        let text = printed(arguments);
        for mark in ["○", "●", "≠", "→", "≈", "★", " · "] {
            assert!(!text.contains(mark), "{arguments:?}: {mark}");
        }
        for line in text.lines() {
            assert!(!line.starts_with("- :") && !line.starts_with(": "), "{line}");
            let advice =
                line.contains("(i)") || line.to_lowercase().contains(" key ") && line.contains("press");
            assert!(!advice, "{line}");
            assert_eq!(line, line.trim_end(), "{line:?}");
        }
    }
    let text = printed(&["show", "32129"]);
    for line in ["- role: Ocularists", "- not: 32124 Pharmacy technicians", "  Page: https://"] {
        assert!(text.contains(line), "{line}:\n{text}");
    }
}

#[test]
fn list_is_filtered_and_ordered_and_says_what_each_criterion_removes() {
    let asked = ["list", "--teer", "2,3", "--interest", "SR", "--min-hourly", "30", "--region", "BC"];
    let with = |more: &[&'static str]| [&asked[..], more].concat();
    let rows = json(&with(&["--order", "pay", "--json"]));
    let rows = rows["rows"].as_array().unwrap();
    assert!((5..60).contains(&rows.len()), "{}", rows.len());
    let pay: Vec<f64> = rows.iter().map(|row| row["pay"]["median"].as_f64().unwrap()).collect();
    assert!(pay.is_sorted_by(|a, b| a >= b) && pay.iter().all(|&median| median >= 30.0), "{pay:?}");
    assert!(rows.iter().all(|row| row["teer"] == 2 || row["teer"] == 3));
    assert!(rows.iter().all(|row| known_or_missing(&row["rating"], Value::is_number)));
    let output = run(&asked);
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(told.starts_with(&format!("metier: {} of 516", rows.len())), "{told}");
    assert!(told.contains("--teer 2,3: removes ") && told.contains(" unknown, left out"), "{told}");
    // One who only wants the rows gets only the rows.
    assert!(run(&with(&["--csv"])).stderr.is_empty());
    let kept = json(&["list", "--json", "--outlook", "strong-shortage", "--keep-unknown"]);
    assert!(kept["rows"].as_array().unwrap().iter().any(|row| row["outlook"]["missing"].is_string()));
    let none = run(&["list", "--json", "--teer", "5", "--min-hourly", "400"]);
    let answer: Value = serde_json::from_slice(&none.stdout).unwrap();
    assert_eq!((none.status.code(), answer["rows"].as_array().unwrap().len()), (Some(1), 0));
}

#[test]
fn search_answers_with_title_and_kind() {
    let hits = json(&["search", "prosthetsit", "--json", "--limit", "3"]);
    let hits = hits["rows"].as_array().unwrap();
    assert!((1..=3).contains(&hits.len()));
    assert_eq!((&hits[0]["code"], &hits[0]["kind"]), (&"32129".into(), &"typo".into()));
    assert_eq!(hits[0]["matched"], "Prosthetist");
    // Several words are one query, quoted or not.
    assert_eq!(printed(&["search", "developer", "software"]), printed(&["search", "developer software"]));
}

#[test]
fn search_by_lines_answers_each_at_once() {
    let mut child = metier(&["search", "--stdin", "--json"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    for (query, code) in [
        (&b"32129\n"[..], Some("32129")),
        (b"tech med lab\r\n", Some("32120")),
        ("électricienne\n".as_bytes(), Some("72200")),
        (b"\n", None),
        (b"\xff\xfe not UTF-8 \x1b[31m\n", None),
        (b"zzzzqqqq xxyyzz\n", None),
        // The last line may lack its end.
        (b"32129", Some("32129")),
    ] {
        input.write_all(query).unwrap();
        input.flush().unwrap();
        if !query.ends_with(b"\n") {
            break;
        }
        let mut line = String::new();
        output.read_line(&mut line).unwrap();
        let hits: Value = serde_json::from_str(&line).unwrap();
        let hits = hits.as_array().unwrap();
        if let Some(code) = code {
            assert!(hits.iter().any(|hit| hit["code"] == code), "{}: {line}", String::from_utf8_lossy(query));
        }
    }
    drop(input);
    let mut rest = String::new();
    output.read_to_string(&mut rest).unwrap();
    assert_eq!(rest.lines().count(), 1);
    assert!(rest.contains("\"32129\""));
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn exit_codes_are_kept_and_every_failure_is_a_sentence() {
    for (arguments, code, says) in [
        (&["show", "99999"][..], 1, "99999 is no code of NOC 2021"),
        (&["show", "3212"], 1, "is a class above the unit groups"),
        (&["show", "32129", "--role", "9"], 1, "has 4 roles"),
        (&["search", "zzzzqqqq"], 1, "Nothing found"),
        (&["search"], 2, "say what to look for"),
        (&["show"], 2, "<code> is missing"),
        (&["show", "32129", "--region", "XX"], 2, "XX"),
        (&["qqqwwwzz"], 2, "qqqwwwzz"),
        (&["list", "--json", "--csv"], 2, "--csv"),
        (&["list", "--teer", "7"], 2, "no TEER category from 0 to 5"),
        (&["list", "--immigration", "care"], 2, "more than one"),
        (&["list", "--order", "colour"], 2, "colour"),
        (&["import"], 2, "--from"),
        (&["import", "--from", "/nonexistent"], 1, "/nonexistent"),
        (&["--theme", "pink"], 2, "dark, light, contrast or mono"),
        (&["--json"], 2, "name a command"),
        (&["man", "--json"], 2, "--json goes with show"),
        (&["search", "nurse", "--limit", "0"], 2, "--limit"),
        (&["match", "--limit", "0"], 2, "--limit"),
        (&["show", "prosthetist"], 1, "Is it 32129 Other medical technologists and technicians?"),
        (&["show", "32129", "99999"], 1, "99999"),
        (&["32129", "31102"], 2, "`metier compare 32129 31102`"),
        (&["show", "zzzzqqqq"], 1, "`metier search` finds codes by job title"),
    ] {
        let output = run(arguments);
        let told = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {told}");
        assert!(told.contains(says), "{arguments:?}: {told}");
        assert!(output.stdout.is_empty(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stdout));
        assert!(!told.contains("panicked"), "{told}");
    }
    let version = printed(&["--version"]);
    assert!(version.starts_with("metier ") && version.contains("jobbank-wages-2025"), "{version}");
    for arguments in [&["--version"][..], &["--help"], &["show", "--help"]] {
        assert_eq!(run(arguments).status.code(), Some(0), "{arguments:?}");
    }
    assert!(json_of_nothing().is_empty());
}

/// A search without a hit is an empty array, also where the exit code says so.
fn json_of_nothing() -> Vec<Value> {
    let output = run(&["search", "zzzzqqqq", "--json"]);
    assert_eq!(output.status.code(), Some(1));
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    answer["rows"].as_array().unwrap().clone()
}

#[test]
fn who_reads_no_further_ends_it_quietly() {
    for arguments in
        [&["list"][..], &["list", "--json"], &["list", "--csv"], &["show", "32129"], &["data", "crosswalk"]]
    {
        let mut child = metier(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!((output.status.code(), told.as_str()), (Some(0), ""), "{arguments:?}");
    }
}

#[test]
fn the_same_data_answers_the_same() {
    for arguments in [&["show", "32129", "--json"][..], &["search", "tech", "--json"], &["data", "crosswalk"]]
    {
        assert_eq!(printed(arguments), printed(arguments), "{arguments:?}");
    }
}
