//! Settings from the environment: each has its variable, and an option goes before it, a choice on the screen and the
//! configuration behind it.

use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn run(folder: &Path, variables: &[(&str, &str)], arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_metier"));
    command.args(arguments).env("METIER_CONFIG_DIR", folder).env("LC_ALL", "C.UTF-8").stdin(Stdio::null());
    command.env_remove("METIER_STATE_DIR").envs(variables.iter().copied()).output().unwrap()
}

/// Each setting with its value and where it comes from.
fn settings(
    folder: &Path,
    variables: &[(&str, &str)],
    options: &[&str],
) -> HashMap<String, (String, String)> {
    let output = run(folder, variables, &[&["config"], options].concat());
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    let text = String::from_utf8(output.stdout).unwrap();
    let fields = |line: &str| line.split('\t').map(str::to_owned).collect::<Vec<_>>();
    text.lines().skip(1).map(fields).map(|row| (row[0].clone(), (row[1].clone(), row[2].clone()))).collect()
}

/// Setting, variable, its value as it is shown, the same in `config.ron` and `settings.ron` and shown.
const ALL: [(&str, &str, &str, &str); 10] = [
    ("theme", "light", "light", "\"contrast\""),
    ("region", "on", "ON", "\"BC\""),
    ("hours", "Usual", "usual", "\"full-time\""),
    ("language", "FR", "fr", "\"ja\""),
    ("titles", "fr", "fr", "\"en\""),
    ("unit", "hour", "hour", "\"year\""),
    (
        "weights",
        "10,20,30,20,10,10",
        "{\"entry\":10.0,\"exposure\":30.0,\"hours\":10.0,\"openings\":20.0,\"outlook\":20.0,\"pay\":10.0}",
        "(pay: 1, outlook: 1, exposure: 1, openings: 1, entry: 1, hours: 1)",
    ),
    ("mouse", "off", "false", "true"),
    ("ascii", "1", "true", "false"),
    ("work", "32129", "32129", "\"21231\""),
];

#[test]
fn every_setting_has_its_variable_between_option_and_choice() {
    for (setting, value, shown, other) in ALL {
        let folder = tempfile::tempdir().unwrap();
        let own = folder.path();
        let variable = format!("METIER_{}", setting.to_uppercase());
        let say = ["--lang", "en"];
        let of = |variables: &[(&str, &str)]| {
            // Words are English whatever is set, but where the language itself is looked at.
            let options: &[&str] = if setting == "language" { &[] } else { &say };
            settings(own, variables, options)[setting].clone()
        };
        let is = |text: &str, origin: &str| (text.to_owned(), origin.to_owned());
        let by_variable = [(variable.as_str(), value)];
        assert_eq!(of(&by_variable).0, shown, "{setting}");
        assert!(of(&[(variable.as_str(), "")]).1.contains("default"), "{setting}: an empty one says nothing");
        if setting == "language" {
            continue;
        }
        assert_eq!(of(&by_variable), is(shown, "environment"), "{setting}");
        fs::write(own.join("config.ron"), format!("({setting}: {other})")).unwrap();
        assert_eq!(of(&[]).1, "config.ron");
        assert_eq!(of(&by_variable), is(shown, "environment"), "{setting} goes before config.ron");
        fs::write(own.join("settings.ron"), format!("({setting}: {other})")).unwrap();
        assert_eq!(of(&[]).1, "chosen on the screen");
        assert_eq!(of(&by_variable), is(shown, "environment"), "{setting} goes before a choice");
    }
    let folder = tempfile::tempdir().unwrap();
    let all = [
        ("METIER_REGION", "ON"),
        ("METIER_UNIT", "year"),
        ("METIER_HOURS", "full-time"),
        ("METIER_TITLES", "fr"),
    ];
    let options = ["--lang", "en", "--titles", "en", "--region", "BC", "--hourly", "--usual-hours"];
    let with = settings(folder.path(), &all, &options);
    for (setting, value) in [("region", "BC"), ("unit", "hour"), ("hours", "usual"), ("titles", "en")] {
        assert_eq!(
            with[setting],
            (value.to_owned(), "option".to_owned()),
            "an option goes before the variable"
        );
    }
}

#[test]
fn variables_hold_for_every_command_and_not_for_scripts_without_configuration() {
    let folder = tempfile::tempdir().unwrap();
    let pay = |variables: &[(&str, &str)], more: &[&str]| {
        let output = run(folder.path(), variables, &[&["show", "32129", "--json"], more].concat());
        serde_json::from_slice::<serde_json::Value>(&output.stdout).unwrap()
    };
    let here = pay(&[("METIER_REGION", "qc"), ("METIER_LANGUAGE", "fr")], &[]);
    assert_eq!((&here["pay"]["geo"], &here["language"]), (&"QC".into(), &"fr".into()));
    let without = pay(&[("METIER_REGION", "qc"), ("METIER_LANGUAGE", "fr")], &["--no-config"]);
    assert_eq!((&without["pay"]["geo"], &without["language"]), (&"CA".into(), &"en".into()));
}

#[test]
fn a_faulty_variable_is_named_and_the_others_hold() {
    let folder = tempfile::tempdir().unwrap();
    for (name, value, says) in [
        ("METIER_REGION", "Mars", "MARS"),
        ("METIER_THEME", "neon", "dark, light, contrast, mono"),
        ("METIER_MOUSE", "perhaps", "mouse"),
        ("METIER_WEIGHTS", "1,2,3", "25,20,15,15,15,10"),
        ("METIER_WEIGHTS", "NaN,1,1,1,1,1", "weights"),
        ("METIER_WEIGHTS", "3e38,1,1,1,1,1", "weights"),
        ("METIER_WORK", "123", "123"),
    ] {
        let output = run(folder.path(), &[(name, value), ("METIER_UNIT", "hour")], &["config", "check"]);
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{name}={value}");
        assert!(
            told.contains(&format!("The variable {name} is left out: ")) && told.contains(says),
            "{told}"
        );
        // Whoever asks for figures reads it, too: they are not those of the variable; scripts leave both aside.
        let asked =
            |more: &[&str]| run(folder.path(), &[(name, value)], &[&["list", "--limit", "1"], more].concat());
        let figures = asked(&[]);
        let told = String::from_utf8(figures.stderr).unwrap();
        assert!(
            figures.status.success() && told.contains(&format!("The variable {name} is left out: ")),
            "{told}"
        );
        assert!(asked(&["--no-config"]).stderr.is_empty());
    }
}

/// `--help` names every variable.
#[test]
fn help_names_every_variable() {
    let folder = tempfile::tempdir().unwrap();
    for language in ["en", "fr", "ja"] {
        let output = run(folder.path(), &[], &["--help", "--lang", language]);
        let text = String::from_utf8(output.stdout).unwrap();
        for (setting, ..) in ALL {
            let variable = format!("METIER_{}", setting.to_uppercase());
            assert!(text.contains(&variable), "{language}: {variable}");
        }
    }
}
