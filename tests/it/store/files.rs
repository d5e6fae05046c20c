//! The smaller files, and settings from the environment: what is written comes back, what was altered is noticed.

use metier::store::config::{NAMES, NO_WORK};
use metier::store::{CodesFile, EditionFile, variables};
use metier_model::correspondence::Correspondence;

use super::*;

/// A value for each setting that can stand in a file and, as text, in a variable.
const VALUES: [(&str, &str, &str); 12] = [
    ("theme", "\"dark\"", "dark"),
    ("region", "\"ON\"", "on"),
    ("hours", "\"usual\"", "usual"),
    ("language", "\"fr\"", "FR"),
    ("titles", "\"en\"", "en"),
    ("unit", "\"hour\"", "hour"),
    (
        "weights",
        "(pay: 25, outlook: 20, exposure: 15, openings: 15, entry: 15, hours: 10)",
        "25,20,15,15,15,10",
    ),
    ("mouse", "false", "no"),
    ("ascii", "true", "1"),
    ("work", "\"32129\"", "32129"),
    ("list", "\"plan b\"", "plan b"),
    ("columns", "\"pay hours\"", "pay hours"),
];

/// Columns have a rule of their own: each word is one.
const COLUMNS: [Rule<'static>; 2] =
    [Rule { key: "theme", accepted: &["dark"] }, Rule { key: "columns", accepted: &["pay", "hours"] }];

fn from_environment(name: &str, value: &str) -> Loaded {
    let variable = variables::name(name);
    variables::read(|asked| (asked == variable).then(|| OsString::from(value)), &COLUMNS)
}

#[test]
fn every_setting_is_the_same_from_a_file_and_from_the_environment() {
    assert_eq!(VALUES.map(|(name, ..)| name), NAMES);
    let folder = folder();
    let path = folder.path().join("config.ron");
    let file = ConfigFile::new(&path);
    for (name, written, said) in VALUES {
        fs::write(&path, format!("({name}: {written})")).unwrap();
        let loaded = file.load(&COLUMNS);
        assert!(loaded.faults.is_empty(), "{:?}", loaded.faults);
        let others = || NAMES.into_iter().filter(|other| *other != name);
        assert!(loaded.config.has(name) && !others().any(|other| loaded.config.has(other)), "{name}");
        let told = from_environment(name, said);
        assert!(told.faults.is_empty(), "{:?}", told.faults);
        assert_eq!(told.config, loaded.config, "{name}");
        assert_eq!(from_environment(name, "").config, Config::default(), "an empty variable says nothing");
        let mut forgotten = loaded.config.clone();
        forgotten.forget(name);
        assert_eq!(forgotten, Config::default(), "{name}");
    }
}

#[test]
fn a_value_that_breaks_its_rule_is_told_and_left_out() {
    for (name, value) in [
        ("theme", "pink"),
        ("columns", "pay wealth"),
        ("work", "3212"),
        ("work", "3212x"),
        ("work", "321290"),
        ("mouse", "2"),
        ("weights", "1,2,3"),
        ("weights", "0,0,0,0,0,0"),
        ("weights", "-1,2,3,4,5,6"),
    ] {
        let loaded = from_environment(name, value);
        assert_eq!(loaded.config, Config::default(), "{name} {value}");
        let [fault] = &loaded.faults[..] else { panic!("{name} {value}: {:?}", loaded.faults) };
        assert!(fault.to_string().contains(&variables::name(name)), "{fault}");
    }
    assert_eq!(from_environment("work", NO_WORK).config.work.as_deref(), Some(NO_WORK));
}

#[test]
fn a_fault_is_placed_at_its_setting_and_not_at_a_comment_or_another_word() {
    let folder = folder();
    let path = folder.path().join("config.ron");
    let file = ConfigFile::new(&path);
    for (text, place) in [
        ("(theme: \"pink\")", (1, 2)),
        ("// theme: here\n(\n  region: \"ON\",\n  theme: \"pink\",\n)", (4, 3)),
        ("(list: \"theme\", theme: \"pink\")", (1, 17)),
    ] {
        fs::write(&path, text).unwrap();
        let loaded = file.load(&COLUMNS);
        let [LoadError::Unknown { line, column, .. }] = &loaded.faults[..] else {
            panic!("{text}: {:?}", loaded.faults)
        };
        assert_eq!((*line, *column), place, "{text}");
    }
}

#[test]
fn no_altered_byte_of_an_edition_goes_unnoticed() {
    let folder = folder();
    let file = EditionFile::new(folder.path().join("wages.edition"));
    assert_eq!(file.load().unwrap(), None);
    assert!(!file.remove().unwrap(), "there was none");
    let bytes: Vec<u8> = (0..=255).collect();
    file.save(&bytes).unwrap();
    assert_eq!(file.load().unwrap().as_deref(), Some(&bytes[..]));
    let kept = fs::read(file.path()).unwrap();
    for at in kept.len() - bytes.len() - 8..kept.len() {
        for change in [1, 0x80, 0xff] {
            let mut altered = kept.clone();
            altered[at] ^= change;
            fs::write(file.path(), altered).unwrap();
            assert!(matches!(file.load(), Err(LoadError::Altered { .. })), "byte {at}");
        }
    }
    assert!(file.remove().unwrap() && !file.path().exists());
    // What stands in the way is no file that could be removed.
    fs::create_dir(file.path()).unwrap();
    assert!(file.remove().is_err());
}

#[test]
fn tables_of_codes_come_back_and_none_is_no_file() {
    let folder = folder();
    let file = CodesFile::new(folder.path().join("codes.ron"));
    assert_eq!(file.load().unwrap(), []);
    file.save(Vec::new()).unwrap();
    let tables =
        vec![Correspondence { from: 2016, to: 2021, file: "a.csv".into(), ..Correspondence::default() }];
    file.save(tables.clone()).unwrap();
    assert_eq!(file.load().unwrap(), tables);
    file.save(Vec::new()).unwrap();
    assert!(!file.path().exists());
    fs::create_dir(file.path()).unwrap();
    let error = file.save(Vec::new()).unwrap_err();
    assert!(matches!(&error, SaveError::Write { path, .. } if path == file.path()), "{error}");
    assert!(std::error::Error::source(&error).is_some(), "what could not be removed is told with its cause");
}

/// What a message shows of an entry that could not be kept can be put into the file by hand.
#[test]
fn an_entry_as_a_line_is_read_back() {
    let folder = folder();
    let path = folder.path().join("shortlist.ron");
    let file = ShortlistFile::new(&path);
    let full = Entry {
        status: EntryStatus::Applying,
        since: "2026-02-01".into(),
        tags: vec!["a \"b\"".into(), "c".into()],
        becomes: vec!["32129".into()],
        ..entry("32129", "so \\ far")
    };
    for own in [full, entry("21231", "")] {
        fs::write(&path, format!("(entries: [{}])", ShortlistFile::line(&own))).unwrap();
        assert_eq!(file.load().unwrap().entries, [own]);
    }
}

#[test]
fn every_file_has_its_own_place() {
    let both = directories(&[("METIER_CONFIG_DIR", "/c"), ("METIER_STATE_DIR", "/s")]).unwrap();
    assert_eq!(both.state_file(), Path::new("/s/state.ron"));
    assert_eq!(both.chosen_file(), Path::new("/s/settings.ron"));
    assert_eq!(both.downloads(), Path::new("/s/downloads"));
    assert_eq!(both.shortlist().parent(), Some(Path::new("/c")));
    let mut all = vec![
        both.state_file(),
        both.chosen_file(),
        both.downloads(),
        both.shortlist(),
        both.edition_file(),
        both.codes_file(),
    ];
    let count = all.len();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), count, "{all:?}");
}
