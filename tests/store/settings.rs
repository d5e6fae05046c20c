//! Settings and state: what comes back, what is refused.

use super::*;

#[test]
fn settings_come_back_and_a_change_keeps_the_others() {
    let folder = folder();
    let file = ConfigFile::new(folder.path().join("config.ron"));
    assert_eq!(file.load(&RULES).unwrap(), Config::default());
    fs::write(
        file.path(),
        "( // mine\n theme: \"dark\", region: Some(\"ON\"), mouse: false, keys: {\"save\": \"s\"})",
    )
    .unwrap();
    let weights = Weights::from_array([25.0, 20.0, 15.0, 15.0, 15.0, 10.5]);
    let changed = file.save_weights(&RULES, weights).unwrap();
    let expected = Config {
        theme: Some("dark".into()),
        region: Some("ON".into()),
        mouse: Some(false),
        weights: Some(weights),
        keys: [("save".to_owned(), "s".to_owned())].into(),
        ..Config::default()
    };
    assert_eq!(changed, expected);
    assert_eq!(file.load(&RULES).unwrap(), expected);
    assert_eq!(Weights::from_array(weights.to_array()), weights);
    let text = fs::read_to_string(file.path()).unwrap();
    assert!(text.starts_with("// The settings of metier."), "{text}");
    assert!(text.contains("    theme: \"dark\",\n"), "{text}");
    assert!(!text.contains("language:"), "what is not set is not written: {text}");
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
             theme, region, hours, language, titles, unit, weights, mouse, ascii, keys.",
        ),
        ("(mouse: \"no\")", "line 1, column 9: `mouse`: true or false is expected."),
        (
            "(weights: (pay: -1, outlook: 0, exposure: 0, openings: 0, entry: 0, hours: 0))",
            "line 1, column 2: `weights` needs all six: pay, outlook, exposure, openings, entry, hours; each 0 or more, not all of them 0.",
        ),
        ("(theme: \"dark\"", "line 1, column 15: a comma is missing, or a closing bracket."),
        (
            "(\n    theme: \"dark\"\n    region: \"ON\",\n)",
            "line 2, column 18: a comma is missing, or a closing bracket.",
        ),
    ];
    for (text, sentence) in cases {
        fs::write(&path, text).unwrap();
        let told = file.load(&RULES).unwrap_err().to_string();
        assert!(
            told.starts_with(&format!("config.ron {sentence} Correct the line in {shown}")),
            "{text}: {told}"
        );
        let refused = file.update(&RULES, |config| config.ascii = Some(true)).unwrap_err().to_string();
        assert_eq!(refused, format!("Not saved. {told}"));
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
    }
}

#[test]
fn settings_that_could_not_be_read_again_are_not_written() {
    let folder = folder();
    let file = ConfigFile::new(folder.path().join("config.ron"));
    let told = file.update(&RULES, |config| config.theme = Some("pink".into())).unwrap_err().to_string();
    assert_eq!(told, "Not saved: `theme` is \"pink\", not one of dark, light.");
    let told = file.save_weights(&RULES, Weights::from_array([f64::NAN; 6])).unwrap_err().to_string();
    assert_eq!(
        told,
        "Not saved: `weights` needs all six: pay, outlook, exposure, openings, entry, hours; each 0 or more, not all of them 0."
    );
    assert!(!file.path().exists());
}

#[test]
fn the_state_comes_back_and_a_broken_one_is_replaced() {
    let folder = folder();
    let file = StateFile::new(folder.path().join("deep/state.ron"));
    assert_eq!(file.load(), (State::default(), None));
    let state = State {
        occupation: Some("32129".into()),
        open: vec!["3".into(), "32".into()],
        screen: Some("explore".into()),
        pane: Some("tree".into()),
        tab: Some("duties".into()),
        region: Some("ON".into()),
        filter: [("teer".to_owned(), "2,3".to_owned())].into(),
        order: Some("pay".to_owned()),
        compared: vec!["32129".into(), "32120".into()],
        baseline: Some("32120".into()),
        lens: Some("noc".into()),
        draft: Some(metier::store::Draft { code: "32129".into(), text: "half a \"note".into() }),
    };
    file.save(&state).unwrap();
    assert_eq!(file.load(), (state.clone(), None));
    fs::write(file.path(), "(occupation: \"1\", from_the_future: 3)").unwrap();
    assert_eq!(file.load().0.occupation.as_deref(), Some("1"), "unknown parts are passed over");
    fs::write(file.path(), "(occupation: 5)").unwrap();
    let (read, message) = file.load();
    assert_eq!(read, State::default());
    let message = message.unwrap();
    assert!(
        message.starts_with("Starting afresh, as state.ron cannot be used. state.ron line 1"),
        "{message}"
    );
    assert!(message.contains("line 1, column 14: `occupation`: text in quotes is expected"), "{message}");
    file.save(&state).unwrap();
    assert_eq!(file.load(), (state, None));
}
