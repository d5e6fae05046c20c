//! Settings and state: what comes back, what is refused.

use super::*;

#[test]
fn what_is_chosen_goes_before_the_configuration_and_leaves_it_alone() {
    let folder = folder();
    let path = folder.path().join("config.ron");
    let file = ConfigFile::new(&path);
    assert_eq!(file.load(&RULES).config, Config::default());
    let text = "( // mine\n theme: \"dark\", region: Some(\"ON\"), mouse: false, keys: {\"save\": \"s\"})";
    fs::write(&path, text).unwrap();
    let chosen_path = folder.path().join("state/settings.ron");
    let chosen = ChosenFile::new(&chosen_path);
    assert_eq!(chosen.load().unwrap(), Config::default());
    let weights = Weights::from_array([25.0, 20.0, 15.0, 15.0, 15.0, 10.5]);
    chosen.update(|config| config.weights = Some(weights)).unwrap();
    chosen.update(|config| config.theme = Some("light".into())).unwrap();
    let expected = Config {
        theme: Some("light".into()),
        region: Some("ON".into()),
        mouse: Some(false),
        weights: Some(weights),
        keys: [("save".to_owned(), "s".to_owned())].into(),
        ..Config::default()
    };
    assert_eq!(chosen.load().unwrap().over(file.load(&RULES).config), expected);
    assert_eq!(Weights::from_array(weights.to_array()), weights);
    assert_eq!(fs::read_to_string(&path).unwrap(), text);
    let own = fs::read_to_string(&chosen_path).unwrap();
    assert!(own.starts_with("// What was chosen") && !own.contains("region:"), "{own}");
    chosen.update(|config| config.forget("theme")).unwrap();
    assert_eq!(chosen.load().unwrap().over(file.load(&RULES).config).theme.as_deref(), Some("dark"));
    // One with a fault is put aside, not overwritten.
    fs::write(&chosen_path, "(theme: ").unwrap();
    chosen.update(|config| config.ascii = Some(true)).unwrap();
    assert!(names(&folder.path().join("state")).iter().any(|name| name.starts_with("settings.broken-")));
}

/// Windows that choose at once keep each other's choices.
#[test]
fn choices_of_many_writers_are_all_kept() {
    let folder = folder();
    let path = folder.path().join("settings.ron");
    let one = |change: fn(&mut Config)| {
        let file = ChosenFile::new(&path);
        std::thread::spawn(move || (0..20).for_each(|_| file.update(change).unwrap()))
    };
    let writers = [
        one(|c| c.theme = Some("light".into())),
        one(|c| c.region = Some("ON".into())),
        one(|c| c.hours = Some("usual".into())),
        one(|c| c.language = Some("fr".into())),
        one(|c| c.unit = Some("hour".into())),
        one(|c| c.titles = Some("en".into())),
        one(|c| c.mouse = Some(false)),
        one(|c| c.ascii = Some(true)),
    ];
    for writer in writers {
        writer.join().unwrap();
    }
    let kept = ChosenFile::new(&path).load().unwrap();
    assert!(
        ["theme", "region", "hours", "language", "unit", "titles", "mouse", "ascii"]
            .iter()
            .all(|name| kept.has(name)),
        "{kept:?}"
    );
}

#[test]
fn one_faulty_setting_switches_off_itself_alone() {
    let folder = folder();
    let path = folder.path().join("config.ron");
    let file = ConfigFile::new(&path);
    for (faulty, line) in [
        ("theme: \"pink\",", 3),
        ("mouse: 1,", 3),
        ("colour: \"dark\",", 3),
        ("weights: (pay: 1),", 3),
        ("weights: (pay: 3e38, outlook: 3e38, exposure: 3e38, openings: 0, entry: 0, hours: 0),", 3),
        ("weights: (pay: 1e-45, outlook: 0, exposure: 0, openings: 0, entry: 0, hours: 0),", 3),
        ("keys: {\n\"fly\": \"f\"},", 4),
    ] {
        fs::write(&path, format!("(\n  region: \"ON\", // mine\n  {faulty}\n  ascii: true,\n)")).unwrap();
        let Loaded { config, faults } = file.load(&RULES);
        assert_eq!((config.region.as_deref(), config.ascii), (Some("ON"), Some(true)), "{faulty}");
        assert_eq!(faults.len(), 1, "{faulty}: {faults:?}");
        let told = faults[0].to_string();
        assert!(told.starts_with(&format!("config.ron line {line}, ")), "{told}");
    }
}

#[test]
fn a_broken_configuration_names_line_and_key_and_is_not_overwritten() {
    let folder = folder();
    let path = folder.path().join("config.ron");
    let file = ConfigFile::new(&path);
    let shown = folder.path().display();
    let cases = [
        (
            "(\n    // theme: \"light\",\n    theme: \"pink\",\n)",
            "line 3, column 5: `theme` is \"pink\", not one of dark, light.",
        ),
        (
            "(\n    keys: {\n        \"fly\": \"f\",\n    },\n)",
            "line 3, column 9: `keys` names \"fly\", which is no command; `metier config keys` lists them.",
        ),
        (
            "(\n    colour: \"dark\",\n)",
            "line 2, column 5: the field `colour` is not known; the known ones are \
             theme, region, hours, language, titles, unit, weights, mouse, ascii, work, list, columns, keys.",
        ),
        ("(mouse: \"no\")", "line 1, column 2: `mouse`: true or false is expected."),
        (
            "(weights: (pay: -1, outlook: 0, exposure: 0, openings: 0, entry: 0, hours: 0))",
            "line 1, column 2: `weights` needs all six: pay, outlook, exposure, openings, entry, hours; each from 0 to 1000, not all of them 0.",
        ),
        ("(theme: \"dark\"", "line 1, column 15: a comma is missing, or a closing bracket."),
        (
            "(\n    theme: \"dark\"\n    region: \"ON\",\n)",
            "line 2, column 18: a comma is missing, or a closing bracket.",
        ),
    ];
    for (text, sentence) in cases {
        fs::write(&path, text).unwrap();
        let told = file.load(&RULES).faults[0].to_string();
        assert!(
            told.starts_with(&format!("config.ron {sentence} Correct the line in {shown}")),
            "{text}: {told}"
        );
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
    }
}

#[test]
fn the_state_comes_back_and_a_broken_one_is_replaced() {
    let folder = folder();
    let path = folder.path().join("deep/state.ron");
    let file = StateFile::new(&path);
    assert_eq!(file.load(), (State::default(), None));
    let state = State {
        occupation: Some("32129".into()),
        open: vec!["3".into(), "32".into()],
        screen: Some("explore".into()),
        pane: Some("tree".into()),
        tab: Some("duties".into()),
        filter: [("teer".to_owned(), "2,3".to_owned())].into(),
        order: Some("pay".to_owned()),
        height: Some("net".into()),
        compared: vec!["32129".into(), "32120".into()],
        baseline: Some("32120".into()),
        treemap: true,
        shade: Some("women".into()),
        lens: Some("noc".into()),
        interests: Some("210-2".into()),
        schooling: Some("college".into()),
        studied: Some("31.05".into()),
        cannot: Some("lifting,writing:rather-not".into()),
        draft: Some(metier::store::Draft { code: "32129".into(), text: "half a \"note".into() }),
        done: [("32129".to_owned(), [("32129.03".to_owned(), ["1+2".to_owned()].into())].into())].into(),
        used: [("save".to_owned(), 3)].into(),
    };
    file.save(&Done::new(), &state).unwrap();
    assert_eq!(file.load(), (state.clone(), None));
    fs::write(&path, "(occupation: \"1\", from_the_future: 3)").unwrap();
    assert_eq!(file.load().0.occupation.as_deref(), Some("1"), "unknown parts are passed over");
    fs::write(&path, "(occupation: 5)").unwrap();
    let (read, message) = file.load();
    assert_eq!(read, State::default());
    let message = message.unwrap().reference();
    assert!(
        message.starts_with("Starting afresh, as state.ron cannot be used. state.ron line 1"),
        "{message}"
    );
    assert!(message.contains("line 1, column 14: `occupation`: text in quotes is expected"), "{message}");
    file.save(&Done::new(), &state).unwrap();
    assert_eq!(file.load(), (state, None));
}
