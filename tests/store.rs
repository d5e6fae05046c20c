//! The user's files: round trips, sentences, merging, several writers, and being killed in the middle.

// Helpers outside `#[test]` functions may fail a test too.
#![allow(clippy::unwrap_used, clippy::panic)]

use metier::store::{
    Config, ConfigFile, Directories, Entry, LoadError, Rule, SaveError, Shortlist, ShortlistFile, State,
    StateFile, Weights,
    text::{clean, is_unsafe},
};
use proptest::prelude::*;
use std::{
    collections::BTreeSet,
    ffi::OsString,
    fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};
use tempfile::TempDir;

const RULES: [Rule<'static>; 2] =
    [Rule { key: "theme", accepted: &["dark", "light"] }, Rule { key: "keys", accepted: &["save", "open"] }];

fn entry(code: &str, note: &str) -> Entry {
    Entry { code: code.into(), note: note.into(), added: "2026-01-02".into() }
}

fn list(entries: &[(&str, &str)]) -> Shortlist {
    let entries = entries.iter().map(|(code, note)| entry(code, note)).collect();
    Shortlist { entries, ..Shortlist::default() }
}

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

// ---- paths

fn directories(variables: &[(&str, &str)]) -> Option<Directories> {
    let lookup = |name: &str| {
        variables.iter().find(|(known, _)| *known == name).map(|(_, value)| OsString::from(value))
    };
    Directories::from_environment(lookup, None)
}

#[test]
fn directories_follow_the_environment_in_order() {
    let found = |variables: &[(&str, &str)]| {
        let both = directories(variables).unwrap();
        (both.config.to_str().unwrap().to_owned(), both.state.to_str().unwrap().to_owned())
    };
    let pair = |config: &str, state: &str| (config.to_owned(), state.to_owned());
    let home = ("HOME", "/h");
    assert_eq!(found(&[home]), pair("/h/.config/metier", "/h/.local/state/metier"));
    let xdg = [home, ("XDG_CONFIG_HOME", "/c"), ("XDG_STATE_HOME", "/s")];
    assert_eq!(found(&xdg), pair("/c/metier", "/s/metier"));
    let relative = [home, ("XDG_CONFIG_HOME", "c"), ("XDG_STATE_HOME", "")];
    assert_eq!(found(&relative), pair("/h/.config/metier", "/h/.local/state/metier"));
    let own = [home, ("METIER_CONFIG_DIR", "/m"), ("XDG_CONFIG_HOME", "/c"), ("XDG_STATE_HOME", "/s")];
    assert_eq!(found(&own), pair("/m", "/m"));
    assert_eq!(found(&[("METIER_CONFIG_DIR", "/m"), ("METIER_STATE_DIR", "/n")]), pair("/m", "/n"));
    assert_eq!(
        found(&[home, ("METIER_CONFIG_DIR", "")]),
        pair("/h/.config/metier", "/h/.local/state/metier")
    );
    assert_eq!(directories(&[("HOME", "relative")]), None);
    let system = Directories { config: "/sys/c".into(), state: "/sys/s".into() };
    assert_eq!(Directories::from_environment(|_| None, Some(system.clone())), Some(system));
    assert!(Directories::NONE.contains("METIER_CONFIG_DIR"));
}

// ---- shortlist: round trip, sentences

#[test]
fn a_shortlist_comes_back_as_it_was_saved() {
    let folder = folder();
    let file = ShortlistFile::new(folder.path().join("new/metier/shortlist.ron"));
    assert_eq!(file.load().unwrap(), Shortlist::default());
    let mine = list(&[("32129", "ask \"Marie\" about \\ Montréal 義肢"), ("00010", ""), ("21231", "c")]);
    let saved = file.save(&Shortlist::default(), &mine).unwrap();
    assert_eq!(saved.shortlist, mine);
    assert_eq!(saved.set_aside, None);
    assert_eq!(file.load().unwrap(), mine);
    let text = fs::read_to_string(file.path()).unwrap();
    assert!(text.starts_with("// The shortlist of metier. You may edit this file by hand"), "{text}");
    assert!(text.contains("            code: \"32129\",\n"), "{text}");
    assert_eq!(names(file.path().parent().unwrap()), ["shortlist.lock", "shortlist.ron"]);
}

#[test]
fn a_shortlist_written_by_hand_is_read_kindly() {
    let folder = folder();
    let path = folder.path().join("shortlist.ron");
    let file = ShortlistFile::new(&path);
    fs::write(&path, "\u{feff}(entries: [(code: \"32129\"), (code: \" 32129\", note: \"x\\u{1b}[2J\")])")
        .unwrap();
    let read = file.load().unwrap();
    assert_eq!(read.entries, [Entry { code: "32129".into(), note: "x[2J".into(), added: String::new() }]);
    fs::write(&path, "  \n").unwrap();
    assert_eq!(file.load().unwrap(), Shortlist::default());
}

#[test]
fn a_broken_shortlist_is_named_and_set_aside_only_by_a_save() {
    let folder = folder();
    let path = folder.path().join("shortlist.ron");
    let file = ShortlistFile::new(&path);
    let broken = "(\n    version: 1,\n    entries: [\n        (code: 32129),\n    ],\n)\n";
    fs::write(&path, broken).unwrap();
    let sentence = file.load().unwrap_err().to_string();
    let shown = path.display();
    assert_eq!(
        sentence,
        format!("{shown}, line 4, column 16: expected string. Correct the line, or move the file away.")
    );
    assert_eq!(names(folder.path()), ["shortlist.ron"], "reading must leave everything alone");

    let mine = list(&[("21231", "")]);
    let first = file.save(&Shortlist::default(), &mine).unwrap();
    let aside = first.set_aside.unwrap();
    assert_eq!(fs::read_to_string(&aside).unwrap(), broken);
    assert_eq!(file.load().unwrap(), mine);
    let name = aside.file_name().unwrap().to_str().unwrap().to_owned();
    let stamp = name.strip_prefix("shortlist.broken-").and_then(|rest| rest.strip_suffix(".ron")).unwrap();
    assert_eq!(stamp.len(), "20261122-025157".len(), "{name}");

    let mut copies = BTreeSet::from([aside]);
    for round in 0..5 {
        fs::write(&path, format!("({round}")).unwrap();
        copies.insert(file.save(&mine, &mine).unwrap().set_aside.unwrap());
    }
    assert_eq!(copies.len(), 6, "no copy may replace another");
    let texts: BTreeSet<String> = copies.iter().map(|copy| fs::read_to_string(copy).unwrap()).collect();
    assert_eq!(texts.len(), 6);
    assert_eq!(file.load().unwrap(), mine);
}

#[test]
fn broken_text_is_placed() {
    let folder = folder();
    let path = folder.path().join("shortlist.ron");
    let file = ShortlistFile::new(&path);
    let cases: [(&[u8], usize, usize, &str); 5] = [
        (b"(entries: [\n", 2, 1, "expected opening `(`"),
        (b"(\n  entries: [\n    (note: \"a\"),\n  ])", 3, 15, "missing field named `code`"),
        (b"(version: 1,\n \xff)", 2, 2, "not UTF-8"),
        (b"(entries: [])\nmore", 2, 1, "trailing characters"),
        (b"(version: \"one\")", 1, 11, "expected integer"),
    ];
    for (bytes, at_line, at_column, what) in cases {
        fs::write(&path, bytes).unwrap();
        match file.load().unwrap_err() {
            LoadError::Broken { line, column, reason, .. } => {
                assert!(reason.contains(what), "{reason}");
                assert_eq!((line, column), (at_line, at_column), "{reason}");
            }
            other => panic!("{other}"),
        }
    }
    fs::write(&path, "[".repeat(100_000)).unwrap();
    assert!(file.load().unwrap_err().is_damage(), "deep nesting must be an error, not a crash");
}

#[test]
fn what_a_newer_version_wrote_is_left_alone() {
    let folder = folder();
    let path = folder.path().join("shortlist.ron");
    let file = ShortlistFile::new(&path);
    let shown = path.display();
    let cases = [
        (
            "(version: 7, entries: [(code: \"32129\", stars: 5)], shared: {1: [2]})",
            format!(
                "{shown} was written by a newer metier (layout 7; this one knows up to 1). \
                 Update metier; until then the file is left as it is."
            ),
        ),
        (
            "(version: 1,\n entries: [(code: \"32129\", stars: 5)])",
            format!(
                "{shown}, line 2, column 28: the field `stars` is not known; the known ones are code, note, added. \
                 Correct the line; until then the file is left as it is."
            ),
        ),
    ];
    for (text, sentence) in cases {
        fs::write(&path, text).unwrap();
        assert_eq!(file.load().unwrap_err().to_string(), sentence);
        let refused = file.save(&Shortlist::default(), &list(&[("21231", "")])).unwrap_err();
        assert_eq!(refused.to_string(), format!("Not saved. {sentence}"));
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
        assert_eq!(names(folder.path()), ["shortlist.lock", "shortlist.ron"]);
    }
}

#[test]
fn places_that_cannot_be_used_are_told() {
    let folder = folder();
    let path = folder.path().join("shortlist.ron");
    let file = ShortlistFile::new(&path);
    fs::create_dir(&path).unwrap();
    let sentence = file.load().unwrap_err().to_string();
    assert!(
        sentence.ends_with("shortlist.ron is not a regular file. Move it away, and try again."),
        "{sentence}"
    );
    let refused = file.save(&Shortlist::default(), &list(&[("21231", "")])).unwrap_err();
    assert_eq!(refused.to_string(), format!("Not saved. {sentence}"));
    fs::remove_dir(&path).unwrap();

    fs::File::create(&path).unwrap().set_len(9 << 20).unwrap();
    let sentence = file.load().unwrap_err().to_string();
    assert!(sentence.contains("has 9437184 bytes, more than the 8388608 that are read"), "{sentence}");
    fs::remove_file(&path).unwrap();

    // A file where the directory should be fails for every user, also for root.
    let below = ShortlistFile::new(folder.path().join("plain/shortlist.ron"));
    fs::write(folder.path().join("plain"), "x").unwrap();
    let sentence = below.save(&Shortlist::default(), &list(&[("21231", "")])).unwrap_err().to_string();
    assert!(sentence.starts_with("Not saved: nothing can be written in "), "{sentence}");
    assert!(
        sentence.ends_with("Make the directory writable, or set METIER_CONFIG_DIR to one that is."),
        "{sentence}"
    );

    let full =
        SaveError::Write { path: "/d/shortlist.ron".into(), source: std::io::Error::other("disk full") };
    assert_eq!(
        full.to_string(),
        "Not saved: writing /d/shortlist.ron failed (disk full). The former file is whole; make room, and save again."
    );
    let read = LoadError::Read { path: "/d/shortlist.ron".into(), source: std::io::Error::other("refused") };
    assert_eq!(read.to_string(), "Cannot read /d/shortlist.ron: refused. Check its permissions.");
}

#[test]
fn a_lock_that_is_never_given_back_ends_in_a_sentence() {
    let folder = folder();
    let file = ShortlistFile::new(folder.path().join("shortlist.ron"));
    let holder = fs::File::create(folder.path().join("shortlist.lock")).unwrap();
    holder.lock().unwrap();
    let began = Instant::now();
    let sentence = file.save(&Shortlist::default(), &list(&[("21231", "")])).unwrap_err().to_string();
    assert!(began.elapsed() < Duration::from_secs(8));
    assert!(sentence.contains("another metier holds "), "{sentence}");
    assert!(sentence.ends_with("Save again; if that fails, close the other one first."), "{sentence}");
    holder.unlock().unwrap();
    file.save(&Shortlist::default(), &list(&[("21231", "")])).unwrap();
}

#[cfg(unix)]
#[test]
fn permissions_links_and_write_protection_are_respected() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let folder = folder();
    let path = folder.path().join("config/shortlist.ron");
    let real = folder.path().join("dotfiles/list.ron");
    fs::create_dir(path.parent().unwrap()).unwrap();
    fs::create_dir(real.parent().unwrap()).unwrap();
    symlink("../dotfiles/list.ron", &path).unwrap();
    let file = ShortlistFile::new(&path);
    let one = list(&[("21231", "one")]);
    file.save(&Shortlist::default(), &one).unwrap();
    assert!(path.is_symlink(), "the link must stay a link, also when it pointed nowhere at first");
    assert_eq!(ShortlistFile::new(&real).load().unwrap(), one);
    assert_eq!(mode(&real), 0o600);

    fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).unwrap();
    let two = list(&[("21231", "two")]);
    file.save(&one, &two).unwrap();
    assert_eq!(mode(&real), 0o640);
    assert_eq!(file.load().unwrap(), two);

    fs::set_permissions(&real, fs::Permissions::from_mode(0o440)).unwrap();
    let sentence = file.save(&two, &one).unwrap_err().to_string();
    assert!(sentence.ends_with("is write-protected. Make it writable, and save again."), "{sentence}");
    assert_eq!(file.load().unwrap(), two);
}

#[test]
fn what_killed_writers_left_behind_is_swept() {
    let folder = folder();
    let path = folder.path().join("state.ron");
    let (old, young) = (folder.path().join(".state.ron-abc.tmp"), folder.path().join(".state.ron-def.tmp"));
    fs::write(&old, "half").unwrap();
    fs::write(&young, "half").unwrap();
    let an_hour_ago = std::time::SystemTime::now() - Duration::from_secs(3600);
    fs::File::options().write(true).open(&old).unwrap().set_modified(an_hour_ago).unwrap();
    StateFile::new(&path).save(&State::default()).unwrap();
    assert!(!old.exists());
    assert!(young.exists(), "it may be somebody's write in progress");
}

#[test]
fn text_is_cleaned() {
    assert_eq!(clean("  a\tb\r\nc\u{1b}]52;c;x\u{7}\u{202e}d\u{2066}\u{9b}1m "), "a b c]52;c;xd1m");
    assert_eq!(clean("Électricienne 義肢 👩‍🔧"), "Électricienne 義肢 👩‍🔧");
}

// ---- merge, through the file as another window would do it

/// What is on disk after `theirs` and then `mine` were made from `base`.
fn merged(base: &Shortlist, mine: &Shortlist, theirs: &Shortlist) -> Shortlist {
    let folder = folder();
    let file = ShortlistFile::new(folder.path().join("shortlist.ron"));
    file.save(&Shortlist::default(), base).unwrap();
    assert_eq!(file.save(base, theirs).unwrap().shortlist, theirs.tidy());
    let saved = file.save(base, mine).unwrap().shortlist;
    assert_eq!(file.load().unwrap(), saved, "what is returned is what is on disk");
    saved
}

#[test]
fn merge_table() {
    type Notes<'a> = &'a [(&'a str, &'a str)];
    let table: [(&str, Notes, Notes, Notes, Notes); 14] = [
        ("nothing changed", &[("1", "a")], &[("1", "a")], &[("1", "a")], &[("1", "a")]),
        ("both added", &[], &[("1", "")], &[("2", "")], &[("1", ""), ("2", "")]),
        ("both added one", &[], &[("1", "x")], &[("1", "y")], &[("1", "x / y")]),
        ("both added one, one note", &[], &[("1", "")], &[("1", "y")], &[("1", "y")]),
        ("mine removed", &[("1", ""), ("2", "")], &[("2", "")], &[("1", ""), ("2", "")], &[("2", "")]),
        ("they removed", &[("1", ""), ("2", "")], &[("1", ""), ("2", "")], &[("2", "")], &[("2", "")]),
        ("removed against note", &[("1", "a")], &[], &[("1", "b")], &[("1", "b")]),
        ("note against removed", &[("1", "a")], &[("1", "b")], &[], &[("1", "b")]),
        ("my note", &[("1", "a")], &[("1", "b")], &[("1", "a")], &[("1", "b")]),
        ("their note", &[("1", "a")], &[("1", "a")], &[("1", "b")], &[("1", "b")]),
        ("two notes", &[("1", "a")], &[("1", "b")], &[("1", "c")], &[("1", "b / c")]),
        ("same note", &[("1", "a")], &[("1", "b")], &[("1", "b")], &[("1", "b")]),
        (
            "my order, theirs after",
            &[("1", ""), ("2", "")],
            &[("2", ""), ("1", "")],
            &[("3", ""), ("1", ""), ("2", "")],
            &[("2", ""), ("1", ""), ("3", "")],
        ),
        (
            "only they moved",
            &[("1", ""), ("2", ""), ("3", "")],
            &[("1", ""), ("2", "x"), ("3", ""), ("4", "")],
            &[("3", ""), ("1", ""), ("2", "")],
            &[("3", ""), ("1", ""), ("2", "x"), ("4", "")],
        ),
    ];
    for (name, base, mine, theirs, expected) in table {
        assert_eq!(merged(&list(base), &list(mine), &list(theirs)), list(expected), "{name}");
    }
}

#[test]
fn a_file_that_went_missing_loses_nothing() {
    let folder = folder();
    let file = ShortlistFile::new(folder.path().join("shortlist.ron"));
    let base = list(&[("1", "a"), ("2", "")]);
    file.save(&Shortlist::default(), &base).unwrap();
    fs::remove_file(file.path()).unwrap();
    let mine = list(&[("1", "a"), ("2", ""), ("3", "")]);
    assert_eq!(file.save(&base, &mine).unwrap().shortlist, mine);
}

fn any_list() -> impl Strategy<Value = Shortlist> {
    let note = prop_oneof![Just(String::new()), "[a-c]{1,2}", "[a-b] / [a-b]", ".{0,8}"];
    prop::collection::vec(("[1-6]", note), 0..7).prop_map(|entries| {
        let entries = entries.into_iter().map(|(code, note)| entry(&code, &note)).collect();
        Shortlist { entries, ..Shortlist::default() }.tidy()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn merge_loses_no_entry_and_no_note(base in any_list(), mine in any_list(), theirs in any_list()) {
        let result = merged(&base, &mine, &theirs);
        let find = |list: &Shortlist, code: &str| list.entries.iter().find(|entry| entry.code == code).cloned();
        let codes: BTreeSet<&String> = result.entries.iter().map(|entry| &entry.code).collect();
        prop_assert_eq!(codes.len(), result.entries.len(), "each code once");
        for (one, other) in [(&mine, &theirs), (&theirs, &mine)] {
            for entry in &one.entries {
                let before = find(&base, &entry.code);
                let changed = before.as_ref().is_none_or(|before| before.note != entry.note);
                let kept = find(&result, &entry.code);
                let removed_by_other = before.is_some() && find(other, &entry.code).is_none();
                prop_assert_eq!(kept.is_none(), removed_by_other && !changed, "{}", entry.code);
                if changed && let Some(kept) = kept {
                    for part in entry.note.split(" / ") {
                        prop_assert!(kept.note.contains(part), "{:?} lost from {:?}", part, kept.note);
                    }
                }
            }
        }
        for entry in &result.entries {
            prop_assert!(find(&mine, &entry.code).is_some() || find(&theirs, &entry.code).is_some());
        }
    }

    #[test]
    fn any_note_survives_the_file_without_unsafe_characters(note in any::<String>()) {
        let folder = folder();
        let file = ShortlistFile::new(folder.path().join("shortlist.ron"));
        let mine = Shortlist { entries: vec![entry("32129", &note)], ..Shortlist::default() };
        let saved = file.save(&Shortlist::default(), &mine).unwrap().shortlist;
        prop_assert_eq!(&file.load().unwrap(), &saved);
        let kept = &saved.entries[0].note;
        prop_assert!(!kept.chars().any(is_unsafe));
        prop_assert_eq!(kept, &clean(&note));
        prop_assert_eq!(&clean(kept), kept);
    }

    #[test]
    fn any_bytes_in_the_files_are_no_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let folder = folder();
        let path = folder.path().join("any.ron");
        fs::write(&path, &bytes).unwrap();
        if let Err(error) = ShortlistFile::new(&path).load() {
            prop_assert!(error.to_string().ends_with('.'));
        }
        if let Err(error) = ConfigFile::new(&path).load(&RULES) {
            prop_assert!(error.to_string().ends_with('.'));
        }
        StateFile::new(&path).load();
        prop_assert_eq!(fs::read(&path).unwrap(), bytes);
    }
}

// ---- several writers, and the end of one in the middle

/// Saves 200 codes of its own, one by one, from a base that is never refreshed but by its own saves.
fn write_200(file: &ShortlistFile, writer: usize) {
    let mut base = file.load().unwrap();
    for number in 0..200 {
        let mut mine = base.clone();
        mine.entries.push(entry(&format!("{writer}{number:04}"), &format!("note {writer}/{number}")));
        base = file.save(&base, &mine).unwrap().shortlist;
    }
}

fn assert_nothing_lost(file: &ShortlistFile, writers: std::ops::Range<usize>) {
    let end = file.load().unwrap();
    assert_eq!(end.entries.len(), writers.len() * 200);
    for writer in writers {
        for number in 0..200 {
            let code = format!("{writer}{number:04}");
            let kept = end.entries.iter().find(|entry| entry.code == code).unwrap();
            assert_eq!(kept.note, format!("note {writer}/{number}"));
        }
    }
}

#[test]
fn two_threads_lose_nothing() {
    let folder = folder();
    let file = ShortlistFile::new(folder.path().join("shortlist.ron"));
    std::thread::scope(|scope| {
        for writer in 1..3 {
            let file = file.clone();
            scope.spawn(move || write_200(&file, writer));
        }
    });
    assert_nothing_lost(&file, 1..3);
}

/// This test program again, as a child that plays one part on a folder.
fn child(part: &str, folder: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["a_part_played_as_a_child", "--exact", "--nocapture"]);
    command.env("METIER_TEST_PART", part).env("METIER_TEST_FOLDER", folder);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::inherit());
    command
}

/// Not a test of its own: what [`child`] runs. Without the variable there is nothing to play.
#[test]
fn a_part_played_as_a_child() {
    let Ok(part) = std::env::var("METIER_TEST_PART") else { return };
    let folder = PathBuf::from(std::env::var_os("METIER_TEST_FOLDER").unwrap());
    let file = ShortlistFile::new(folder.join("shortlist.ron"));
    match part.as_str() {
        "forever" => {
            println!("\nready");
            let (mut base, mut number) = (file.load().unwrap(), 0_usize);
            loop {
                let mut mine = base.clone();
                number += 1;
                mine.entries.truncate(30);
                mine.entries
                    .insert(0, entry(&format!("9{}", number % 40), &"long note ".repeat(number % 300)));
                base = file.save(&base, &mine.tidy()).unwrap().shortlist;
            }
        }
        writer => write_200(&file, writer.parse().unwrap()),
    }
}

#[test]
fn two_processes_lose_nothing() {
    let folder = folder();
    let children: Vec<_> = ["1", "2"].map(|part| child(part, folder.path()).spawn().unwrap()).into();
    for child in children {
        assert!(child.wait_with_output().unwrap().status.success());
    }
    assert_nothing_lost(&ShortlistFile::new(folder.path().join("shortlist.ron")), 1..3);
}

#[test]
fn killed_in_the_middle_the_file_is_whole() {
    let folder = folder();
    let file = ShortlistFile::new(folder.path().join("shortlist.ron"));
    let before = list(&[("32129", "kept from the start")]);
    file.save(&Shortlist::default(), &before).unwrap();
    // Delays spread over some saves, in an order without pattern (a step coprime to the range).
    let mut grown = 0;
    for round in 0..50_u64 {
        let mut child = child("forever", folder.path()).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        assert!(lines.map_while(Result::ok).any(|line| line == "ready"));
        std::thread::sleep(Duration::from_micros((round * 7919) % 6007));
        child.kill().unwrap();
        child.wait().unwrap();
        let whole = file.load().unwrap_or_else(|error| panic!("round {round}: {error}"));
        assert!(!whole.entries.is_empty());
        grown = grown.max(whole.entries.len());
    }
    assert!(grown > 1, "the children must have saved something");
    assert!(names(folder.path()).iter().all(|name| !name.contains("broken")));
}

// ---- config

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
    let shown = path.display();
    let cases = [
        (
            "(\n    // theme: \"light\",\n    theme: \"pink\",\n)",
            "line 3, column 5: `theme` is \"pink\"; it may be one of dark, light.",
        ),
        (
            "(\n    keys: {\n        \"fly\": \"f\",\n    },\n)",
            "line 3, column 9: `keys` names \"fly\"; the commands are save, open.",
        ),
        (
            "(\n    colour: \"dark\",\n)",
            "line 2, column 5: the field `colour` is not known; the known ones are \
             theme, region, hours, language, unit, weights, mouse, ascii, keys.",
        ),
        ("(mouse: \"no\")", "line 1, column 9: expected boolean."),
        (
            "(weights: (pay: -1, outlook: 0, exposure: 0, openings: 0, entry: 0, hours: 0))",
            "line 1, column 2: `weights` must be numbers from 0 up, not all of them 0.",
        ),
        ("(theme: \"dark\"", "line 1, column 15: expected comma."),
        ("(\n    theme: \"dark\"\n    region: \"ON\",\n)", "line 2, column 18: expected comma."),
    ];
    for (text, sentence) in cases {
        fs::write(&path, text).unwrap();
        let told = file.load(&RULES).unwrap_err().to_string();
        assert!(told.starts_with(&format!("{shown}, {sentence} Correct the line")), "{text}: {told}");
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
    assert_eq!(told, "Not saved: `theme` is \"pink\"; it may be one of dark, light.");
    let told = file.save_weights(&RULES, Weights::from_array([f64::NAN; 6])).unwrap_err().to_string();
    assert_eq!(told, "Not saved: `weights` must be numbers from 0 up, not all of them 0.");
    assert!(!file.path().exists());
}

// ---- state

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
        lens: Some("noc".into()),
    };
    file.save(&state).unwrap();
    assert_eq!(file.load(), (state.clone(), None));
    fs::write(file.path(), "(occupation: \"1\", from_the_future: 3)").unwrap();
    assert_eq!(file.load().0.occupation.as_deref(), Some("1"), "unknown parts are passed over");
    fs::write(file.path(), "(occupation: 5)").unwrap();
    let (read, message) = file.load();
    assert_eq!(read, State::default());
    let message = message.unwrap();
    assert!(message.starts_with("Starting afresh, as "), "{message}");
    assert!(message.contains("line 1, column 14: expected string"), "{message}");
    file.save(&state).unwrap();
    assert_eq!(file.load(), (state, None));
}
