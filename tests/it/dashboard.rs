//! The real binary in a pseudo-terminal: how it ends, what it keeps, and a newcomer's way through it.
#![cfg(unix)]

mod drawn;
mod kept;
mod keys;
mod light;
mod plain;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::support::{self, Pty, after_the_session, modes_left, readable, signal};
use portable_pty::CommandBuilder;
use tempfile::TempDir;

/// How long the end of the program is waited for; it ends at once, and on a loaded machine later.
const SOON: Duration = Duration::from_secs(30);
const BINARY: &str = env!("CARGO_BIN_EXE_metier");

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

/// The same environment on every machine, with the user's files in a folder of the test.
fn environment(command: &mut CommandBuilder, folder: &Path) {
    for name in ["NO_COLOR", "COLORTERM", "COLORFGBG", "LC_ALL", "LC_CTYPE", "METIER_STATE_DIR"] {
        command.env_remove(name);
    }
    command.env("TERM", "xterm-256color");
    command.env("LANG", "C.UTF-8");
    command.env("METIER_CONFIG_DIR", folder);
    command.env("RUST_BACKTRACE", "0");
    command.cwd(folder);
}

/// Leaves the place of somebody who looked at the tree.
fn been_here(folder: &Path) {
    let state = folder.join("state.ron");
    if !state.exists() {
        fs::write(state, "(screen: \"explore\", lens: \"classification\")").unwrap();
    }
}

/// Starts the program where somebody has been before, so that it opens where they were.
fn start_with(folder: &Path, columns: u16, rows: u16, change: impl FnOnce(&mut CommandBuilder)) -> Pty {
    been_here(folder);
    first_start_with(folder, columns, rows, change)
}

/// Starts the program in a folder as it is.
fn first_start_with(folder: &Path, columns: u16, rows: u16, change: impl FnOnce(&mut CommandBuilder)) -> Pty {
    let mut command = CommandBuilder::new(BINARY);
    environment(&mut command, folder);
    change(&mut command);
    let pty = Pty::spawn(command, columns, rows);
    pty.wait_for("metier");
    pty.stable();
    pty
}

fn start(folder: &Path) -> Pty {
    start_with(folder, 80, 24, |_| {})
}

/// Asserts the end: the code in time, every mode undone, nothing of the dashboard on the main screen.
fn assert_given_back(pty: &mut Pty, code: u32) {
    assert_eq!(pty.end_within(SOON), code, "{}", pty.contents());
    let raw = pty.raw();
    assert_eq!(modes_left(&raw), BTreeSet::new(), "{}", readable(&raw));
    assert!(!pty.screen().alternate_screen());
    assert!(!after_the_session(&raw).contains("Occupations"), "{}", readable(&raw));
}

fn shortlist(folder: &Path) -> String {
    fs::read_to_string(folder.join("shortlist.ron")).unwrap_or_default()
}

// ---- the ends

#[test]
fn however_it_ends_the_terminal_is_given_back() {
    for (how, code) in [("q", 0), ("<C-c>", 0), ("/nurse<C-c>", 0), ("3q", 0), ("?<C-c>", 0)] {
        let folder = folder();
        let mut pty = start(folder.path());
        let on: BTreeSet<String> = ["1000", "1002", "1006", "1049", "2004", "25"].map(str::to_owned).into();
        assert_eq!(modes_left(&pty.raw()), on);
        pty.keys(how);
        assert_given_back(&mut pty, code);
    }
}

#[test]
fn signals_give_the_terminal_back_and_end_with_128_and_their_number() {
    for (name, code) in support::ENDING {
        let folder = folder();
        let mut pty = start(folder.path());
        pty.stable();
        pty.signal(name);
        assert_given_back(&mut pty, code);
    }
}

#[test]
fn a_vanished_terminal_ends_it() {
    let folder = folder();
    let mut pty = start(folder.path());
    pty.keys("/32129<Enter>s");
    pty.wait_for("32129 saved");
    pty.hang_up();
    assert_eq!(pty.end_within(SOON), 129);
    assert!(shortlist(folder.path()).contains("32129"), "what was saved stays");
}

#[test]
fn it_stops_for_the_shell_and_comes_back() {
    let folder = folder();
    let mut command = CommandBuilder::new("sh");
    let script = "\"$1\"; stty -a; echo 'in the shell'; read answer; fg >/dev/null; echo \"ended $?\"";
    command.args(["-mc", script, "sh", BINARY]);
    environment(&mut command, folder.path());
    been_here(folder.path());
    let mut pty = Pty::spawn(command, 80, 24);
    pty.wait_for("Occupations");
    pty.keys("/32129<Enter>");
    pty.wait_for("32129 Other medical");
    pty.stable();
    pty.keys("<C-z>");
    pty.wait_for("in the shell");
    let raw = pty.raw();
    assert_eq!(modes_left(&raw), BTreeSet::new(), "{}", readable(&raw));
    let settings = after_the_session(&raw);
    assert!(settings.contains(" icanon") && settings.contains(" echo "), "{settings}");
    pty.keys("<Enter>");
    pty.wait_until("the dashboard again", |screen, _| {
        screen.alternate_screen() && screen.contents().contains("32129 Other medical")
    });
    pty.keys("3");
    pty.wait_for("3 List");
    pty.keys("q");
    assert_eq!(pty.end_within(SOON), 0);
    assert!(pty.contents().contains("ended 0"), "{}", pty.contents());
    assert_eq!(modes_left(&pty.raw()), BTreeSet::new());
}

#[test]
fn without_a_terminal_it_says_what_to_do() {
    let folder = folder();
    for theme in [None, Some("--ascii")] {
        let output = Command::new(BINARY)
            .args(theme)
            .env("METIER_CONFIG_DIR", folder.path())
            .stdin(Stdio::null())
            .output()
            .unwrap();
        let told = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{told}");
        assert!(told.contains("metier needs a terminal here. For scripts use `metier show CODE`"), "{told}");
        assert!(output.stdout.is_empty() && !told.contains('\x1b'), "{told}");
    }
    let mut pty = {
        let mut command = CommandBuilder::new(BINARY);
        environment(&mut command, folder.path());
        command.args(["--theme", "pink"]);
        Pty::spawn(command, 80, 24)
    };
    assert_eq!(pty.end_within(SOON), 2);
    assert!(pty.contents().contains("dark, light, contrast or mono"), "{}", pty.contents());
}

// ---- what is kept

/// Types a name, sees the four roles, chooses Ontario, sees pay and exposure, saves with a note, quits, comes back
/// and finds it.
#[test]
fn a_newcomer_finds_saves_and_finds_again() {
    let folder = folder();
    let mut pty = first_start_with(folder.path(), 80, 24, |_| {});
    assert!(
        pty.contents().contains("Type a job, a code, or paste a job offer"),
        "the front door says how to begin:\n{}",
        pty.contents()
    );
    pty.keys("prosthetist");
    pty.wait_for("32129 Other medical");
    pty.keys("<Enter>");
    pty.wait_for("Overview Duties");
    // The answers at sight come first, the roles by name a page further.
    pty.wait_for("4 roles share this code");
    pty.keys("<Space>");
    for seen in ["At a glance", "Dietary technicians", "Ocularists", "Prosthetists and"] {
        pty.wait_for(seen);
    }
    // The fourth begins where the page ends.
    pty.keys("<Space>");
    pty.wait_for("Prosthetic and");
    pty.keys("ron<Enter>");
    pty.wait_for("Ontario");
    pty.keys("[[[");
    pty.wait_for("senior 7+");
    pty.keys("]");
    pty.wait_for("of 100");
    pty.keys("ji");
    pty.wait_for("Publisher");
    pty.keys("<Esc>");
    wait_gone(&pty, "Publisher");
    pty.keys("nask about shifts");
    pty.wait_for("ask about shifts");
    pty.keys("<Enter>");
    pty.wait_for("32129 saved with a note");
    pty.keys("q");
    assert_given_back(&mut pty, 0);

    let mut pty = start(folder.path());
    pty.wait_for("32129");
    pty.wait_for("Ontario");
    assert!(
        !pty.contents().contains("prosthetist"),
        "the search text does not come back:\n{}",
        pty.contents()
    );
    pty.keys("3");
    pty.wait_for("ask about shifts");
    pty.keys("q");
    assert_given_back(&mut pty, 0);
}

#[test]
fn a_shortlist_broken_by_hand_is_named_and_kept() {
    let folder = folder();
    let broken = "(\n    version: 1,\n    entries: [\n        (code: \"32129\", note: \"call them\n";
    let path = folder.path().join("shortlist.ron");
    fs::write(&path, broken).unwrap();
    let mut pty = start_with(folder.path(), 240, 30, |_| {});
    pty.wait_for("shortlist.ron");
    let told = pty.stable();
    let last = told.lines().rev().find(|line| line.contains("shortlist.ron")).unwrap().to_owned();
    assert!(last.contains('4') || last.contains('5'), "the line is named: {last}");
    pty.keys("/32120<Enter>");
    pty.wait_for("32120 Medical");
    assert_eq!(fs::read_to_string(&path).unwrap(), broken, "looking about writes nothing");
    pty.keys("s");
    pty.wait_for("set aside");
    pty.keys("q");
    assert_given_back(&mut pty, 0);
    assert!(shortlist(folder.path()).contains("32120"));
    let aside: Vec<_> = fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.to_string_lossy().contains(".broken-"))
        .collect();
    assert_eq!(aside.len(), 1);
    assert_eq!(fs::read_to_string(&aside[0]).unwrap(), broken);
}

#[test]
fn two_windows_lose_nothing_of_each_other() {
    let folder = folder();
    let mut first = start_with(folder.path(), 120, 30, |_| {});
    let mut second = start_with(folder.path(), 120, 30, |_| {});
    first.keys("/32129<Enter>nfrom the first<Enter>");
    first.wait_for("32129 saved with a note");
    second.keys("/32120<Enter>nfrom the second<Enter>");
    second.wait_for("together with what another window wrote");
    second.keys("3");
    second.wait_for("from the first");
    first.keys("/32121<Enter>s");
    first.wait_for("together with what another window wrote");
    for pty in [&mut first, &mut second] {
        pty.keys("q");
        assert_given_back(pty, 0);
    }
    let kept = shortlist(folder.path());
    for part in ["32129", "from the first", "32120", "from the second", "32121"] {
        assert!(kept.contains(part), "{part} is lost:\n{kept}");
    }
}

/// What can be read of a broken list stays in sight with the reason, until the file is mended.
#[test]
fn a_broken_list_is_told_in_its_place_until_it_is_mended() {
    let folder = folder();
    let path = folder.path().join("shortlist.ron");
    let entries = |middle: &str| {
        format!(
            "(\n    version: 1,\n    entries: [\n        (code: \"32129\", note: \"call them\"),\n        {middle},\n        (code: \"32121\"),\n    ],\n)\n"
        )
    };
    fs::write(&path, entries("(code: 32120)")).unwrap();
    let mut pty = start_with(folder.path(), 120, 30, |_| {});
    pty.wait_for("shortlist.ron");
    pty.keys("3j");
    pty.wait_for("line 5 cannot be read: `code`: text in");
    pty.wait_for("3 entries can be read");
    pty.wait_for("call them");
    assert!(!pty.stable().contains("Nothing is saved yet"));
    fs::write(&path, entries("(code: \"32120\")")).unwrap();
    pty.keys("<C-l>");
    pty.wait_for("The list can be read again: 3 saved.");
    assert!(!pty.stable().contains("cannot be read"));
    // Broken again while it runs: what is shown stays, a change puts the file aside and keeps all three.
    fs::write(&path, "(entries: [(code: 3").unwrap();
    pty.keys("3");
    pty.wait_for("line 1 cannot be read");
    pty.keys("gJ");
    pty.wait_for("set aside");
    pty.keys("q");
    assert_given_back(&mut pty, 0);
    let kept = shortlist(folder.path());
    for code in ["32129", "32120", "32121", "call them"] {
        assert!(kept.contains(code), "{code} is lost:\n{kept}");
    }
}

#[test]
fn the_list_is_read_again_when_its_screen_is_opened() {
    let folder = folder();
    let mut first = start_with(folder.path(), 120, 30, |_| {});
    let mut second = start_with(folder.path(), 120, 30, |_| {});
    second.keys("/32120<Enter>nfrom the second<Enter>");
    second.wait_for("32120 saved with a note");
    first.keys("3");
    first.wait_for("from the second");
    first.wait_for("Another window changed the list");
    for pty in [&mut first, &mut second] {
        pty.keys("q");
        assert_given_back(pty, 0);
    }
}

#[test]
fn the_comparison_comes_back_with_its_baseline() {
    let folder = folder();
    let mut pty = start_with(folder.path(), 120, 30, |_| {});
    pty.keys("/32129<Enter>c/32120<Enter>c2<Right>=");
    pty.wait_for("32120 baseline");
    pty.keys("q");
    assert_given_back(&mut pty, 0);
    let mut pty = start_with(folder.path(), 120, 30, |_| {});
    pty.wait_for("2 Compare (2)");
    pty.wait_for("32120 baseline");
    pty.keys("q");
    assert_given_back(&mut pty, 0);
}

#[test]
fn a_broken_configuration_is_named_and_never_overwritten() {
    let folder = folder();
    let path = folder.path().join("config.ron");
    let broken = "(\n    theme: \"pink\",\n)\n";
    fs::write(&path, broken).unwrap();
    let mut pty = start_with(folder.path(), 240, 30, |_| {});
    pty.wait_for("config.ron");
    let told = pty.stable();
    assert!(told.contains("theme") && told.contains("dark"), "key and accepted values:\n{told}");
    // The message stays in a box until it is closed, and what is chosen goes elsewhere.
    pty.wait_for("Settings");
    pty.keys("<Esc>");
    wait_gone(&pty, "Settings");
    pty.keys("T");
    pty.stable();
    pty.keys("q");
    assert_given_back(&mut pty, 0);
    assert_eq!(fs::read_to_string(&path).unwrap(), broken);
}

// ---- how it is drawn

/// Parameters of every sequence that sets colours and attributes.
fn attributes(raw: &[u8]) -> Vec<u16> {
    let text = String::from_utf8_lossy(raw);
    let mut found = Vec::new();
    for part in text.split("\x1b[").skip(1) {
        let end = part.find(|c: char| !(c.is_ascii_digit() || c == ';' || c == ':')).unwrap_or(part.len());
        if part[end..].starts_with('m') {
            found.extend(part[..end].split([';', ':']).filter_map(|number| number.parse::<u16>().ok()));
        }
    }
    found
}

fn is_colour(parameter: u16) -> bool {
    matches!(parameter, 30..=38 | 40..=48 | 90..=97 | 100..=107)
}

/// Goes over all screens. Esc is typed alone, as a person does: with a letter right behind it it means Alt.
fn walk(pty: &mut Pty) {
    for (keys, shown) in [
        ("/prosth", "Prosthetist"),
        ("<Enter>sc/32120<Enter>c2", "Comparison"),
        ("x", "equal rows hidden"),
        ("3", "saved"),
        ("4", "to the right"),
        ("5", "Every figure comes from"),
        ("1W", "low AI less protection"),
    ] {
        pty.keys(keys);
        pty.wait_for(shown);
    }
    pty.keys("<Esc>");
    wait_gone(pty, "low AI less protection");
    pty.keys("?");
    pty.wait_for("type to filter");
    pty.keys("<Esc>");
    wait_gone(pty, "type to filter");
    pty.keys("rpe<Enter>");
    pty.wait_for("Prince Edward Island");
}

fn wait_gone(pty: &Pty, text: &str) {
    pty.wait_until(&format!("screen without {text:?}"), |screen, _| !screen.contents().contains(text));
}

#[test]
fn an_export_never_overwrites() {
    let folder = folder();
    let mut pty = start_with(folder.path(), 120, 30, |_| {});
    pty.keys("/32129<Enter>nfor the counsellor<Enter>e");
    pty.wait_for("Shortlist written to");
    pty.keys("3");
    pty.wait_for("for the counsellor");
    pty.keys("e");
    pty.wait_for("-2.md");
    pty.keys("\u{1b}e");
    pty.wait_for("-3.md");
    pty.keys("q");
    assert_given_back(&mut pty, 0);
    let written: Vec<String> = fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .map(|path| fs::read_to_string(path).unwrap())
        .collect();
    assert_eq!(written.len(), 3);
    let mut lengths: Vec<usize> = written.iter().map(String::len).collect();
    lengths.sort_unstable();
    assert!(2 * lengths[1] < lengths[2], "one with all of each entry, two of about two sheets: {lengths:?}");
    for text in written {
        assert!(text.contains("32129") && text.contains("| for the counsellor |"), "{text}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn idle_costs_nothing() {
    let folder = folder();
    let mut pty = start(folder.path());
    // A page, the front door, the map, moves, and what lies over a screen.
    for (keys, shown) in [
        ("/32129<Enter>", "Overview Duties"),
        ("m", "moves within reach"),
        ("4", "arrows move"),
        ("0", "Type a job"),
        ("<Down>:", "Do or go to"),
    ] {
        pty.keys(keys);
        pty.wait_for(shown);
        pty.stable();
        let quiet = support::is_quiet(pty.pid());
        assert!(quiet, "{shown}: processor ticks or context switches while nothing happens");
    }
    pty.keys("<Esc>q");
    assert_given_back(&mut pty, 0);
}

#[test]
fn killed_it_leaves_whole_files() {
    let folder = folder();
    let mut pty = start(folder.path());
    pty.keys("/32129<Enter>s");
    pty.wait_for("32129 saved");
    signal(pty.pid(), "KILL");
    pty.end_within(SOON);
    let mut pty = start(folder.path());
    pty.keys("3");
    pty.wait_for("32129");
    pty.keys("q");
    assert_given_back(&mut pty, 0);
}
