//! Settings one by one: set, forgotten, laid over each other, held against their rules.

use super::*;

fn text(value: &str) -> ron::Value {
    ron::Value::String(value.to_owned())
}

/// Every setting with a value that it takes.
fn all() -> Vec<(&'static str, ron::Value)> {
    let weights = "(pay: 1, outlook: 2, exposure: 3, openings: 4, entry: 5, hours: 6)";
    NAMES
        .into_iter()
        .map(|name| match name {
            "mouse" | "ascii" => (name, ron::Value::Bool(true)),
            "weights" => (name, ron::from_str(weights).unwrap()),
            _ => (name, text(&format!("a {name}"))),
        })
        .collect()
}

fn of(name: &str, value: ron::Value) -> Config {
    let mut config = Config::default();
    config.set(name, value).unwrap();
    config
}

/// One setting is itself and no other: set it is there, forgotten it is gone, and the others stay as they were.
#[test]
fn each_setting_is_set_and_forgotten_alone() {
    let mut whole = Config::default();
    for (name, value) in all() {
        let own = of(name, value.clone());
        for other in NAMES {
            assert_eq!(own.has(other), other == name, "{name} {other}");
        }
        whole.set(name, value).unwrap();
    }
    for name in NAMES {
        let mut without = whole.clone();
        without.forget(name);
        for other in NAMES {
            assert_eq!(without.has(other), other != name, "{name} {other}");
        }
    }
    assert!(Config::default().set("colour", text("red")).is_err());
    assert!(Config::default().set("mouse", text("yes")).is_err());
    assert!(Config::default().set("theme", ron::Value::Bool(true)).is_err());
}

/// What is said above goes before what is said below, setting by setting; only what differs has changed.
#[test]
fn one_file_lies_over_another() {
    for (name, value) in all() {
        let (own, none) = (of(name, value), Config::default());
        assert_eq!(own.clone().over(none.clone()), own, "{name}");
        assert_eq!(none.clone().over(own.clone()), own, "{name}");
        assert_eq!(own.changed_since(&none), own, "{name}");
        assert_eq!(own.changed_since(&own), none, "{name}");
        // Taken away it is no change that another window has to follow.
        assert_eq!(none.changed_since(&own), none, "{name}");
    }
    let (above, below) = (of("theme", text("light")), of("theme", text("dark")));
    assert_eq!(above.clone().over(below.clone()), above);
    assert_eq!(above.changed_since(&below), above);
    let keys = |key: &str| Config { keys: [("quit".to_owned(), key.to_owned())].into(), ..Config::default() };
    assert_eq!(keys("x").over(keys("y")), keys("x"));
    assert_eq!(Config::default().over(keys("y")), keys("y"));
    let mut own = keys("x");
    own.forget("quit");
    assert_eq!(own, keys("x"), "a command is no setting");
}

/// Six weights, none below nothing or too large to reckon with, and not nothing together.
#[test]
fn weights_are_sound_within_their_bounds() {
    for (numbers, sound) in [
        ([25.0, 20.0, 15.0, 15.0, 15.0, 10.0], true),
        ([0.0, 0.0, 0.0, 0.0, 0.0, 1000.0], true),
        ([0.0, 0.0, 0.0, 0.0, 0.0, 0.001], true),
        ([0.0; 6], false),
        ([0.0, 0.0, 0.0, 0.0, 0.0, 0.0009], false),
        ([0.0, 0.0, 0.0, 0.0, 0.0, 1000.1], false),
        ([-0.1, 5.0, 5.0, 5.0, 5.0, 5.0], false),
        ([f64::NAN, 5.0, 5.0, 5.0, 5.0, 5.0], false),
    ] {
        let weights = Weights::from_array(numbers);
        assert_eq!(weights.is_sound(), sound, "{numbers:?}");
        let config = Config { weights: Some(weights), ..Config::default() };
        assert_eq!(
            fault(&config, &[]).map(|(culprit, _)| culprit),
            (!sound).then_some(Culprit::Setting("weights"))
        );
    }
    // One that is left out is no nothing.
    let missing =
        ron::from_str::<Weights>("(pay: 1, outlook: 2, exposure: 3, openings: 4, entry: 5)").unwrap();
    assert!(!missing.is_sound());
}

#[test]
fn a_setting_breaks_its_own_rule_and_no_other() {
    let rules = [
        Rule { key: "theme", accepted: &["light", "dark"] },
        Rule { key: "columns", accepted: &["pay", "rank"] },
        Rule { key: "keys", accepted: &["quit"] },
    ];
    let broken = |config: &Config| fault(config, &rules).map(|(culprit, _)| culprit.name().to_owned());
    let keyed =
        |command: &str| Config { keys: [(command.to_owned(), "x".to_owned())].into(), ..Config::default() };
    for (config, name) in [
        (of("theme", text("light")), None),
        (of("theme", text("neon")), Some("theme")),
        (of("region", text("light")), None),
        (of("columns", text("rank pay")), None),
        (of("columns", text("rank colour")), Some("columns")),
        (keyed("quit"), None),
        (keyed("fly"), Some("fly")),
        (of("work", text("32129")), None),
        (of("work", text(NO_WORK)), None),
        (of("work", text("3212")), Some("work")),
        (of("work", text("321290")), Some("work")),
        (of("work", text("3212a")), Some("work")),
    ] {
        assert_eq!(broken(&config).as_deref(), name, "{config:?}");
    }
}

#[test]
fn a_fault_is_placed_at_its_setting() {
    let text = "// theme: old\n(\n  my_theme: 1,\n  \u{e9}: 2, \"theme\" : \"x\",\n  region: \"ON\", // region: BC\n)";
    assert_eq!(place_of(text, "theme"), (4, 9));
    assert_eq!(place_of(text, "region"), (5, 3));
    assert_eq!(place_of(text, "hours"), (1, 1));
}

/// The settings that a file of this text gives, and the line and words of each fault.
fn loaded(text: &str) -> (Config, Vec<(usize, String)>) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config.ron");
    let file = ConfigFile::new(&path);
    std::fs::write(&path, text).unwrap();
    let rules =
        [Rule { key: "theme", accepted: &["light", "dark"] }, Rule { key: "keys", accepted: &["quit"] }];
    let Loaded { config, faults } = file.load(&rules);
    let told = |fault: LoadError| match fault {
        LoadError::Broken { line, reason, .. } | LoadError::Unknown { line, reason, .. } => {
            (line, reason.say(&metier_words::Locale::default()))
        }
        other => panic!("{other:?}"),
    };
    (config, faults.into_iter().map(told).collect())
}

/// What is right in a file holds, whatever stands beside it; what is wrong is told where it stands.
#[test]
fn a_faulty_setting_costs_itself_alone() {
    let right = "(\n  region: \"ON\",\n  mouse: false,\n  keys: {\"quit\": \"x\"},\n";
    let (whole, faults) = loaded(&format!("{right})"));
    assert_eq!((whole.region.as_deref(), whole.mouse, faults), (Some("ON"), Some(false), Vec::new()));
    assert_eq!(whole.keys.get("quit").map(String::as_str), Some("x"));
    for (wrong, word) in [
        // Of the wrong kind, of no known name, and against its rule.
        ("theme: 5", "theme"),
        ("colour: \"red\"", "colour"),
        ("theme: \"neon\"", "neon"),
        ("weights: (pay: 1)", "weights"),
        ("work: \"321\"", "321"),
    ] {
        let (config, faults) = loaded(&format!("{right}  {wrong},\n)"));
        assert_eq!(config, whole, "{wrong}");
        assert!(matches!(&faults[..], [(5, reason)] if reason.contains(word)), "{wrong}: {faults:?}");
    }
    // Two faults are two sentences.
    let (config, faults) = loaded(&format!("{right}  colour: 1,\n  theme: \"neon\",\n)"));
    assert_eq!(config, whole);
    assert_eq!(faults.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [5, 6]);
    // A key of a command that is none leaves the keys of the others.
    let (config, faults) = loaded(&right.replace('{', "{\"fly\": \"f\", ").replace("},\n", "},\n)"));
    assert_eq!(config, whole);
    assert!(matches!(&faults[..], [(4, reason)] if reason.contains("fly")), "{faults:?}");
    // Nor is a setting lost whose name is that of a command that is none, nor looked at for ever.
    let (config, faults) = loaded("(titles: \"fr\", keys: {\"titles\": \"t\", \"quit\": \"x\"})");
    assert_eq!((config.titles.as_deref(), config.keys.len()), (Some("fr"), 1));
    assert!(matches!(&faults[..], [(1, reason)] if reason.contains("titles")), "{faults:?}");
}

/// A text that is no RON gives nothing, and a file that is empty or not there no fault either.
#[test]
fn a_text_that_cannot_be_read_gives_no_setting_and_says_so() {
    for text in ["", " \n", "()", "// nothing yet\n()"] {
        assert_eq!(loaded(text), (Config::default(), Vec::new()), "{text:?}");
    }
    for text in ["(region: \"ON\"", "(\nregion: \"ON\" mouse: true)", "region", "5"] {
        let (config, faults) = loaded(text);
        assert_eq!((config, faults.len()), (Config::default(), 1), "{text:?}");
    }
    let folder = tempfile::tempdir().unwrap();
    let none = ConfigFile::new(folder.path().join("config.ron")).load(&[]);
    assert!(none.config == Config::default() && none.faults.is_empty());
    let instead = ConfigFile::new(folder.path()).load(&[]);
    assert!(matches!(&instead.faults[..], [LoadError::NotAFile { .. }]), "{instead:?}");
}

/// A fault that only the program can find is told at the line where the setting stands now.
#[test]
fn a_fault_of_the_program_is_placed_in_the_file_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config.ron");
    let file = ConfigFile::new(&path);
    let fault = |key: &str| match file.fault(key, Text::verbatim("taken")) {
        LoadError::Unknown { line, column, reason, .. } => (line, column, reason),
        other => panic!("{other:?}"),
    };
    assert_eq!(fault("region"), (1, 1, Text::verbatim("taken")));
    std::fs::write(&path, "(\n  region: \"ON\",\n)").unwrap();
    assert_eq!(fault("region"), (2, 3, Text::verbatim("taken")));
}
