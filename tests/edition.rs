//! A year later: a newer edition of the wages on an installed program, from the file to the shortlist and back.

// Helpers outside `#[test]` functions may fail a test too.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use metier_data::Catalog;
use metier_model::GroupId;
use serde_json::Value;
use tempfile::TempDir;

/// A user's folder with a shortlist of two, one with a note.
fn user() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let list = r#"(entries: [(code: "32129", note: "ask Marie", added: "2026-01-02"), (code: "32120")])"#;
    fs::write(folder.path().join("shortlist.ron"), list).unwrap();
    folder
}

fn metier(user: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_metier"));
    command.args(arguments).env("METIER_CONFIG_DIR", user).env_remove("METIER_STATE_DIR");
    command.stdin(Stdio::null()).output().unwrap()
}

fn printed(user: &Path, arguments: &[&str]) -> String {
    let output = metier(user, arguments);
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!((output.status.code(), told.as_str()), (Some(0), ""), "{arguments:?}");
    String::from_utf8(output.stdout).unwrap()
}

fn refused(user: &Path, arguments: &[&str]) -> String {
    let output = metier(user, arguments);
    assert_eq!(output.status.code(), Some(1), "{arguments:?}");
    assert!(output.stdout.is_empty());
    String::from_utf8(output.stderr).unwrap()
}

fn pay(user: &Path, code: &str) -> Value {
    let text = printed(user, &["show", code, "--json"]);
    serde_json::from_str::<Value>(&text).unwrap()["pay"].clone()
}

/// The wages of `data/`, each figure a tenth higher, as a file of another year.
fn a_tenth_higher() -> String {
    let table = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("data/wages.csv")).unwrap();
    let mut text = String::new();
    for (at, line) in table.lines().enumerate().skip(1) {
        let mut fields: Vec<String> = line.split(',').map(str::to_owned).collect();
        if at > 1 {
            for field in &mut fields[2..5] {
                *field = field.parse::<f64>().map_or(String::new(), |cad| format!("{:.2}", cad * 1.1));
            }
            "2024-2025".clone_into(&mut fields[5]);
        }
        text.push_str(&fields.join(","));
        text.push('\n');
    }
    text
}

fn import(file: &Path) -> [&str; 5] {
    ["import", "--kind", "wages", "--file", file.to_str().unwrap()]
}

#[test]
fn scenario_15_a_new_edition_is_shown_says_what_changed_and_goes_again() {
    let user = user();
    let own = user.path();
    let before = pay(own, "32129");
    assert_eq!(before["source"], "jobbank-wages-2025");
    let file = own.join("wages_2026.csv");
    fs::write(&file, a_tenth_higher()).unwrap();
    let list = fs::read_to_string(own.join("shortlist.ron")).unwrap();

    let text = printed(own, &import(&file));
    assert!(text.starts_with("Wages, edition 2026: 4,664 rows for "), "{text}");
    assert!(text.contains("unit groups have another median wage in Canada"), "{text}");
    let line = text.lines().find(|line| line.starts_with("32129 ")).unwrap();
    assert!(
        line.contains("58,400 to 64,200 CAD/year (+10.0 %)") && line.ends_with("your note is kept"),
        "{line}"
    );
    assert!(text.lines().any(|line| line.starts_with("32120 ") && line.ends_with("(+10.0 %)")), "{text}");
    assert_eq!(
        fs::read_to_string(own.join("shortlist.ron")).unwrap(),
        list,
        "nothing of the user is touched"
    );

    let after = pay(own, "32129");
    assert_eq!((&after["source"], &after["period"]), (&"jobbank-wages-2026".into(), &"2024-2025".into()));
    let times = after["median"].as_f64().unwrap() / before["median"].as_f64().unwrap();
    assert!((times - 1.1).abs() < 0.001, "{after}");
    let shown = printed(own, &["show", "32129"]);
    assert!(
        shown.contains("P50, median: 64,200 CAD/year; 30.80 CAD/h [published, annualized; 2024-2025; CA]"),
        "{shown}"
    );
    assert!(shown.contains("- jobbank-wages-2026: Job Bank wages, "), "{shown}");
    let listed: Value = serde_json::from_str(&printed(own, &["list", "--json"])).unwrap();
    let row = listed.as_array().unwrap().iter().find(|row| row["code"] == "32129").unwrap();
    assert_eq!(row["pay"]["median"], after["median"], "columns and records agree");
    assert!(printed(own, &["import", "--list"]).starts_with("Wages, edition 2026: "));

    assert!(printed(own, &["import", "--remove", "wages"]).starts_with("Removed"));
    assert_eq!(pay(own, "32129"), before);
    assert!(printed(own, &["import", "--list"]).starts_with("Nothing is brought in"));
    assert!(refused(own, &["import", "--remove", "wages"]).contains("nothing is brought in"));
}

#[test]
fn a_part_of_an_edition_leaves_the_rest_under_its_own_source() {
    let user = user();
    let own = user.path();
    let file = own.join("part.csv");
    fs::write(&file, "code,geo,low,median,high,period\n32129,NAT,22,30.10,42,2024-2025\n").unwrap();
    assert!(refused(own, &import(&file)).contains("add --edition YEAR"));
    let text = printed(own, &[&import(&file)[..], &["--edition", "2026"]].concat());
    assert!(text.contains("1 row for 1 of 516"), "{text}");
    assert!(text.contains("The 515 other unit groups keep edition 2025."), "{text}");
    assert!(text.lines().any(|line| line.starts_with("32120 ") && line.ends_with("as before")), "{text}");
    assert_eq!(pay(own, "32129")["source"], "jobbank-wages-2026");
    assert_eq!(pay(own, "32120")["source"], "jobbank-wages-2025");
}

#[test]
fn a_file_with_faults_changes_nothing_and_names_line_and_field() {
    let user = user();
    let own = user.path();
    let file = own.join("wages_2026.csv");
    let row = |text: &str| format!("code,geo,low,median,high,period\n32129,ON,20,25,30,2024\n{text}\n");
    for (text, says) in [
        ("99999,ON,20,25,30,2024", "wages_2026.csv:3: code: \"99999\" is no unit group"),
        ("nurse,ON,20,25,30,2024", "wages_2026.csv:3: code: \"nurse\" is no unit group"),
        ("32120,Mars,20,25,30,2024", "wages_2026.csv:3: geo: \"Mars\" is neither NAT nor a province"),
        ("32120,ON,26,25,30,2024", "wages_2026.csv:3: median: 25 is less than low, 26"),
        ("32120,ON,20,25,24,2024", "wages_2026.csv:3: high: 24 is less than median, 25"),
        ("32120,ON,20,much,30,2024", "wages_2026.csv:3: median: \"much\" is no number"),
        ("32120,ON,20,,30,2024", "wages_2026.csv:3: median: the figure is missing"),
        (
            "32120,ON,20,25000,30000,2024",
            "wages_2026.csv:3: median: 25000 CAD an hour is not between 1 and 1000",
        ),
        ("32120,ON,20,25,30,", "wages_2026.csv:3: period: a reference period"),
        ("32129,ON,20,25,30,2024", "wages_2026.csv:3: geo: 32129 ON stands in line 2 already"),
    ] {
        fs::write(&file, row(text)).unwrap();
        let told = refused(own, &import(&file));
        assert!(told.contains(says), "{text}: {told}");
    }
    fs::write(&file, "a,b\n1,2\n").unwrap();
    assert!(refused(own, &import(&file)).contains("is in no known layout"));
    fs::rename(&file, own.join("wages_2025.csv")).unwrap();
    fs::write(own.join("wages_2025.csv"), row("32120,ON,20,25,30,2024")).unwrap();
    assert!(refused(own, &import(&own.join("wages_2025.csv"))).contains("metier holds 2025 already"));
    assert!(!own.join("wages.edition").exists());
    assert_eq!(metier(own, &["import", "--kind", "cops", "--file", "x"]).status.code(), Some(2));
}

#[test]
fn a_damaged_edition_is_told_and_the_built_in_figures_are_shown() {
    let user = user();
    let own = user.path();
    for bytes in [&b"METIER99"[..], b"", b"METIER01\xff\xff\xff\xff"] {
        fs::write(own.join("wages.edition"), bytes).unwrap();
        let output = metier(own, &["show", "32129"]);
        assert_eq!(output.status.code(), Some(0));
        assert!(String::from_utf8(output.stdout).unwrap().contains("P50, median: 58,400 CAD/year"));
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(told.contains("The wages that you brought in cannot be read"), "{told}");
    }
}

#[test]
fn without_an_edition_every_wage_is_of_the_embedded_one() {
    let catalog = Catalog::embedded().unwrap();
    assert!(catalog.edition().is_none());
    assert!(GroupId::all().all(|group| catalog.edition_of(group).is_none() && !catalog.facts(group).newer));
}
