//! Mistakes and tables of the command line in three languages.

use super::{json, printed, run};

/// The same mistake in three languages, each with what to do; the nearest name is offered.
#[test]
fn what_is_wrong_is_said_in_the_language_asked_for() {
    for (arguments, says) in [
        (&["serach", "nurse"][..], "Did you mean search?"),
        (&["--lang", "fr", "serach", "nurse"], "Vouliez-vous dire search?"),
        (&["--lang=ja", "serach", "nurse"], "search のことですか?"),
        (&["show", "32129", "--rol", "2"], "Did you mean --role?"),
        (&["--lang", "fr", "show"], "il manque <code>"),
        (&["--lang", "fr", "list", "--order", "x"], "Valeurs\u{a0}: rating, pay, exposure"),
        (&["--lang", "fr", "man", "--json"], "--json va avec show"),
        (&["--lang", "fr", "import", "--list", "--remove", "wages"], "--list ne va pas avec --remove"),
    ] {
        let output = run(arguments);
        let told = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {told}");
        assert!(told.starts_with("metier: ") && told.contains(says), "{arguments:?}: {told}");
    }
    let told = run(&["--lang", "fr", "show", "99999"]);
    assert!(String::from_utf8_lossy(&told.stderr).contains("99999 n'est pas un code de la CNP 2021"));
}

/// Words behind a code that are not its title are not taken for it in silence; a copied title is, whole or cut, in
/// either language.
#[test]
fn words_behind_a_code_are_told_unless_they_are_its_title() {
    for (typed, is_told) in [
        ("32129 nurse", true),
        ("32129.03 dental", true),
        ("32129", false),
        ("32129.03", false),
        ("32129 NOC 32129", false),
        ("NOC 32129: Other medical technologists and technicians", false),
        ("32129 - Other medical tech", false),
        ("32129 Autres technologues et techniciens", false),
        ("32129 prosthetist", false),
    ] {
        let output = run(&["show", typed, "--page", "pay"]);
        let told = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(0), "{typed}: {told}");
        assert_eq!(told.contains("is no title of 32129"), is_told, "{typed}: {told}");
    }
}

/// A shell that is not known is not taken for another one: those that are known are named.
#[test]
fn the_shells_are_named_where_none_of_them_is_asked_for() {
    for arguments in [&["completions", "tcsh"][..], &["completions"]] {
        let told = String::from_utf8_lossy(&run(arguments).stderr).into_owned();
        assert!(told.contains("bash, elvish, fish, powershell, zsh"), "{told}");
        assert!(!told.contains("Did you mean"), "{told}");
    }
}

/// Who types no list's name is given all of them, to the last and whole; each of them is then taken.
#[test]
fn all_lists_are_named_where_none_of_them_is_asked_for() {
    for language in ["en", "fr", "ja"] {
        let output = run(&["--lang", language, "list", "--immigration", "zzzz"]);
        assert_eq!(output.status.code(), Some(2));
        let told = String::from_utf8(output.stderr).unwrap();
        let parting = if language == "ja" { "；" } else { "; " };
        let (_, named) = told.trim_end().split_once(&format!("express-entry{parting}")).unwrap();
        let names: Vec<&str> = named.split(parting).collect();
        assert!(names.len() > 25, "{told}");
        for name in names {
            let output = run(&["list", "--immigration", name, "--csv"]);
            assert_ne!(output.status.code(), Some(2), "{language}: {name}");
        }
    }
}

#[test]
fn the_last_of_repeated_options_holds() {
    let pay = &json(&["--region", "ON", "show", "32129", "--json", "--json", "--region", "BC"])["pay"];
    assert_eq!(pay["asked"], "BC");
}

/// Numbers are numbers; a missing one is an empty field with its reason in a column of its own.
#[test]
fn csv_is_read_by_a_spreadsheet() {
    let csv = printed(&["list", "--csv", "--region", "NU", "--lang", "fr"]);
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let head = reader.headers().unwrap().clone();
    let column = |name: &str| head.iter().position(|own| own == name).unwrap();
    let figures = ["median", "ai_exposure", "rating", "openings"];
    let mut missing = 0;
    for record in reader.records().map(Result::unwrap) {
        for name in figures {
            let own = if name == "median" { "median_cad_per_hour" } else { name };
            let (value, why) = (&record[column(own)], &record[column(&format!("{name}_missing"))]);
            assert_eq!(value.is_empty(), !why.is_empty(), "{record:?}: {name}");
            assert!(value.is_empty() || value.parse::<f64>().is_ok(), "{value} is no number");
            missing += usize::from(value.is_empty());
        }
        let outlook = &record[column("outlook")];
        assert!(outlook.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{outlook}");
    }
    assert!(missing > 10, "some figures are missing: {missing}");
}
