//! The user's files: round trips, sentences, merging, several writers, and being killed in the middle.

use metier::store::{
    ChosenFile, Config, ConfigFile, Directories, Entry, EntryStatus, LoadError, Loaded, Rule, SaveError,
    Shortlist, ShortlistFile, State, StateFile, Weights, text::clean,
};
use metier_model::state::Done;
use metier_model::text::is_unsafe;
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

mod attacks;
mod damaged;
mod files;
mod invalid;
mod merge;
mod settings;
mod writers;

const RULES: [Rule<'static>; 2] =
    [Rule { key: "theme", accepted: &["dark", "light"] }, Rule { key: "keys", accepted: &["save", "open"] }];

fn entry(code: &str, note: &str) -> Entry {
    Entry { note: note.into(), ..Entry::new(code, "2026-01-02") }
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
    assert_eq!(Directories::from_environment(|_| None, None), None);
}

// ---- shortlist: round trip, sentences

#[test]
fn a_shortlist_comes_back_as_it_was_saved() {
    let folder = folder();
    let path = folder.path().join("new/metier/shortlist.ron");
    let file = ShortlistFile::new(&path);
    assert_eq!(file.load().unwrap(), Shortlist::default());
    let mine = list(&[("32129", "ask \"Marie\" about \\ Montréal 義肢"), ("00010", ""), ("21231", "c")]);
    let saved = file.save(&Shortlist::default(), &mine).unwrap();
    assert_eq!(saved.shortlist, mine);
    assert_eq!(saved.set_aside, None);
    assert_eq!(file.load().unwrap(), mine);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.starts_with("// The shortlist of metier. You may edit this file by hand"), "{text}");
    assert!(text.contains("            code: \"32129\",\n"), "{text}");
    assert_eq!(names(path.parent().unwrap()), ["shortlist.lock", "shortlist.ron"]);
}

#[test]
fn a_shortlist_written_by_hand_is_read_kindly() {
    let folder = folder();
    let path = folder.path().join("shortlist.ron");
    let file = ShortlistFile::new(&path);
    fs::write(&path, "\u{feff}(entries: [(code: \"32129\"), (code: \" 32129\", note: \"x\\u{1b}[2J\")])")
        .unwrap();
    let read = file.load().unwrap();
    assert_eq!(read.entries, [Entry { note: "x[2J".into(), ..Entry::new("32129", "") }]);
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
    let shown = folder.path().display();
    assert_eq!(
        sentence,
        format!(
            "shortlist.ron line 4, column 16: `code`: text in quotes is expected. \
             Correct the line in {shown}, or move the file away."
        )
    );
    assert_eq!(names(folder.path()), ["shortlist.ron"], "reading must leave everything alone");

    let mine = list(&[("21231", "")]);
    let first = file.save(&Shortlist::default(), &mine).unwrap();
    let aside = first.set_aside.unwrap();
    assert_eq!(fs::read_to_string(&aside).unwrap(), broken);
    let codes: Vec<&str> = first.shortlist.entries.iter().map(|entry| entry.code.as_str()).collect();
    assert_eq!(codes, ["21231", "32129"], "what is legible stays");
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
fn what_of_a_damaged_shortlist_can_be_read_is_found() {
    let folder = folder();
    let path = folder.path().join("shortlist.ron");
    let file = ShortlistFile::new(&path);
    let whole = "(code: \"32129\", note: \"a (b) c)\", added: \"2026-11-22\"),";
    let text = format!(
        "(\n version: 1,\n entries: [\n {whole}\n (code: 32120, note: \"x\"),\n (code: \"32121\"),\n ],\n)\n"
    );
    fs::write(&path, &text).unwrap();
    assert!(file.load().unwrap_err().may_be_set_aside());
    let read = file.salvage();
    let codes: Vec<&str> = read.entries.iter().map(|entry| entry.code.as_str()).collect();
    assert_eq!(codes, ["32129", "32120", "32121"]);
    assert_eq!(read.entries[0].note, "a (b) c)");
    assert_eq!(fs::read_to_string(&path).unwrap(), text, "reading must leave everything alone");
    for nothing in ["", "((((", "no list", "(code: \"3"] {
        fs::write(&path, nothing).unwrap();
        assert_eq!(file.salvage().entries, []);
    }
}

#[test]
fn broken_text_is_placed() {
    let folder = folder();
    let path = folder.path().join("shortlist.ron");
    let file = ShortlistFile::new(&path);
    let cases: [(&[u8], usize, usize, &str); 5] = [
        (b"(entries: [\n", 2, 1, "an opening ( is expected"),
        (b"(\n  entries: [\n    (note: \"a\"),\n  ])", 3, 15, "`code` is missing"),
        (b"(version: 1,\n \xff)", 2, 2, "not UTF-8"),
        (b"(entries: [])\nmore", 2, 1, "nothing may follow"),
        (b"(version: \"one\")", 1, 11, "`version`: a whole number is expected"),
    ];
    for (bytes, at_line, at_column, what) in cases {
        fs::write(&path, bytes).unwrap();
        match file.load().unwrap_err() {
            LoadError::Broken { line, column, reason, .. } => {
                let reason = reason.reference();
                assert!(reason.contains(what), "{reason}");
                assert_eq!((line, column), (at_line, at_column), "{reason}");
            }
            other => panic!("{other}"),
        }
    }
    fs::write(&path, "[".repeat(100_000)).unwrap();
    assert!(file.load().unwrap_err().may_be_set_aside(), "deep nesting must be an error, not a crash");
}

#[test]
fn what_a_newer_version_wrote_is_left_alone() {
    let folder = folder();
    let path = folder.path().join("shortlist.ron");
    let file = ShortlistFile::new(&path);
    let shown = folder.path().display();
    let cases = [(
        "(version: 7, entries: [(code: \"32129\", stars: 5)], shared: {1: [2]})",
        format!(
            "shortlist.ron in {shown} was written by a newer metier (layout 7; this one knows up to 2). \
                 Update metier; until then the file is left as it is."
        ),
    )];
    for (text, sentence) in cases {
        fs::write(&path, text).unwrap();
        assert_eq!(file.load().unwrap_err().to_string(), sentence);
        let refused = file.save(&Shortlist::default(), &list(&[("21231", "")])).unwrap_err();
        assert_eq!(refused.to_string(), format!("Not saved. {sentence}"));
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
        assert_eq!(names(folder.path()), ["shortlist.lock", "shortlist.ron"]);
    }
}

/// One policy for every fault: the file is named and put aside as it is, and what is legible stays on the list.
#[test]
fn no_entry_with_a_fault_is_dropped_by_the_next_save() {
    let cases = [
        ("(code: \"32120\" note: \"no comma\")", "no comma"),
        ("(code: \"32120\", nota: \"another name\")", "nota: another name"),
        ("(code: \"32120\", note: \"no bracket\",", "no bracket"),
        ("(code: \"32120\", note: \"no quote", "no quote"),
        ("(code: 32120, note: \"a number\")", "a number"),
        ("(code: \"32120\", note: \"a day\", added: \"2026-13-01\")", "a day / added: 2026-13-01"),
        ("(code \"32120\" note \"no colons (b) \\\"c\\\"\")", "no colons (b) \"c\""),
    ];
    for (entry, note) in cases {
        let folder = folder();
        let path = folder.path().join("shortlist.ron");
        let file = ShortlistFile::new(&path);
        let text = format!(
            "(\n version: 1,\n entries: [\n (code: \"32129\"),\n {entry}\n (code: \"32121\"),\n ],\n)\n"
        );
        fs::write(&path, &text).unwrap();
        let told = file.load().unwrap_err();
        assert!(told.may_be_set_aside() && told.to_string().starts_with("shortlist.ron line "), "{told}");
        let saved = file.save(&Shortlist::default(), &list(&[("21231", "")])).unwrap();
        let kept = file.load().unwrap();
        assert_eq!(saved.shortlist, kept);
        let codes: BTreeSet<&str> = kept.entries.iter().map(|entry| entry.code.as_str()).collect();
        assert_eq!(codes, ["21231", "32120", "32121", "32129"].into(), "{entry}");
        assert_eq!(kept.entries.iter().find(|e| e.code == "32120").unwrap().note, note, "{entry}");
        assert_eq!(fs::read_to_string(saved.set_aside.unwrap()).unwrap(), text, "{entry}");
        // The same where this window had read the list before the fault came.
        fs::write(&path, "(entries: [(code: \"3").unwrap();
        let saved = file.save(&kept, &kept).unwrap();
        assert_eq!(saved.shortlist, kept, "{entry}");
    }
}

/// Reading takes time in proportion to the text, whatever stands in it.
#[test]
fn floods_of_brackets_and_codes_are_read_in_time() {
    let folder = folder();
    let path = folder.path().join("shortlist.ron");
    let file = ShortlistFile::new(&path);
    let entries = (0..30_000).map(|n| format!("(code:\"{n:05}\"),")).collect::<Vec<_>>().concat();
    let same: String = "(code:\"32129\",note:\"n\"),".repeat(30_000);
    let floods = [
        "(".repeat(7_000_000),
        "(\"".repeat(1_000_000),
        "(code:".repeat(300_000),
        format!("(entries:[{entries}])"),
        format!("(entries:[{entries}"),
        format!("(entries:[{same}])"),
    ];
    for flood in floods {
        fs::write(&path, &flood).unwrap();
        let began = Instant::now();
        drop(file.load());
        let legible = file.salvage();
        file.save(&legible, &list(&[("21231", "")])).unwrap();
        let took = began.elapsed();
        assert!(took < Duration::from_secs(20), "{took:?} for {}", &flood[..40]);
    }
}

#[test]
fn a_list_that_could_not_be_read_again_is_not_written() {
    let folder = folder();
    let file = ShortlistFile::new(folder.path().join("shortlist.ron"));
    let before = list(&[("32129", "kept")]);
    file.save(&Shortlist::default(), &before).unwrap();
    let mut mine = before.clone();
    mine.entries.push(entry("21231", &"x".repeat(9 * 1024 * 1024)));
    let error = file.save(&before, &mine).unwrap_err().to_string();
    assert!(error.contains("more than the 8,388,608 that are read"), "{error}");
    assert_eq!(file.load().unwrap(), before);
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
    assert!(sentence.contains("has 9,437,184 bytes, more than the 8,388,608 that are read"), "{sentence}");
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
    let read = LoadError::Read {
        path: "/d/shortlist.ron".into(),
        source: std::io::ErrorKind::PermissionDenied.into(),
    };
    assert_eq!(read.to_string(), "Cannot read /d/shortlist.ron: access is denied. Check its permissions.");
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
    StateFile::new(&path).save(&Done::new(), &State::default()).unwrap();
    assert!(!old.exists());
    assert!(!young.exists(), "under the lock no other write is in progress");
}

#[test]
fn text_is_cleaned() {
    assert_eq!(clean("  a\tb\r\nc\u{1b}]52;c;x\u{7}\u{202e}d\u{2066}\u{9b}1m "), "a b c]52;c;xd1m");
    assert_eq!(clean("Électricienne 義肢 👩‍🔧"), "Électricienne 義肢 👩‍🔧");
}
