//! The house as its sources show it: arrows, circles, languages, and what a file may be.

mod arrows;
mod circles;
mod languages;
mod reading;
mod rows;
mod words;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use reading::{code, tokens};

/// Files that are longer than the house wants, and why they are one file.
const LONG: &[(&str, &str)] = &[];

/// Longest file, in lines.
const LINES: usize = 500;

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The crates below the program, as they are called in a path of Rust, with their folders.
fn crates() -> Vec<(String, PathBuf)> {
    let folders = fs::read_dir(repository().join("crates")).unwrap().map(|entry| entry.unwrap().path());
    folders
        .filter(|folder| folder.join("Cargo.toml").is_file())
        .map(|folder| (format!("metier_{}", folder.file_name().unwrap().to_str().unwrap()), folder))
        .collect()
}

/// The sources in a folder and those below it, each as its path behind `before`, and its text.
fn walk(dir: &Path, before: &str, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if path.is_dir() {
            walk(&path, &format!("{before}{name}/"), found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push((format!("{before}{name}"), fs::read_to_string(&path).unwrap()));
        }
    }
}

/// Every source file of the house as its path with `/`, from `src/` for the program, behind its name for a crate
/// (`metier_model/geo.rs`), and its text.
fn files() -> &'static [(String, String)] {
    static FILES: LazyLock<Vec<(String, String)>> = LazyLock::new(read);
    &FILES
}

fn read() -> Vec<(String, String)> {
    let mut found = Vec::new();
    walk(&repository().join("src"), "", &mut found);
    for (name, folder) in crates() {
        walk(&folder.join("src"), &format!("{name}/"), &mut found);
        if let Ok(text) = fs::read_to_string(folder.join("build.rs")) {
            found.push(("build.rs".to_owned(), text));
        }
    }
    found.sort();
    assert!(found.len() > 150, "only {} files were found", found.len());
    found
}

/// The tokens of each of these files.
fn tokens_of_files() -> impl Iterator<Item = (&'static str, &'static [String])> {
    static TOKENS: LazyLock<Vec<Vec<String>>> =
        LazyLock::new(|| files().iter().map(|(_, text)| tokens(&code(text))).collect());
    files().iter().zip(TOKENS.iter()).map(|((file, _), tokens)| (file.as_str(), tokens.as_slice()))
}

/// The room of a file: its folder, or its own name.
fn room(file: &str) -> &str {
    file.split_once('/').map_or_else(|| file.trim_end_matches(".rs"), |(room, _)| room)
}

/// Files of rooms other than `may` that use one of some words as a token path.
fn outside(may: &[&str], used: fn(&[String]) -> bool) -> Vec<String> {
    let elsewhere = tokens_of_files().filter(|(file, _)| !may.contains(&room(file)));
    elsewhere.filter(|(_, tokens)| used(tokens)).map(|(file, _)| file.to_owned()).collect()
}

#[test]
fn only_the_rooms_at_the_terminal_know_of_one() {
    let knows = |tokens: &[String]| tokens.iter().any(|t| t == "ratatui" || t == "crossterm");
    assert_eq!(outside(&["metier_term", "run", "metier_ui"], knows), Vec::<String>::new());
    assert!(!outside(&[], knows).is_empty());
}

#[test]
fn only_one_room_opens_a_connection() {
    let connects = |tokens: &[String]| {
        tokens.iter().any(|token| ["ureq", "TcpStream", "TcpListener", "UdpSocket"].contains(&token.as_str()))
    };
    assert_eq!(outside(&["metier_fetch"], connects), Vec::<String>::new());
    assert!(!outside(&[], connects).is_empty());
}

#[test]
fn only_the_rooms_with_files_touch_the_disk() {
    let touches = |tokens: &[String]| {
        tokens.windows(3).any(|t| {
            let path = (t[0].as_str(), t[1].as_str(), t[2].as_str());
            matches!(path, ("std", "::", "fs") | ("fs" | "File", "::", _))
        })
    };
    // To the terminal's room a terminal is a file, and so is what the system says about a process.
    let may = [
        "metier_store",
        "metier_user",
        "run",
        "metier_cli",
        "metier_fetch",
        "metier_import",
        "build",
        "metier_pack",
        "metier_term",
        "metier_train",
    ];
    assert_eq!(outside(&may, touches), Vec::<String>::new());
    assert!(!outside(&[], touches).is_empty());
}

#[test]
fn every_file_says_what_it_owns_and_is_not_too_long() {
    let mut faults = Vec::new();
    for (file, text) in files() {
        if !text.starts_with("//! ") {
            faults.push(format!("{file}: the first line must say what it owns: //! …"));
        }
        let lines = text.lines().count();
        let known = LONG.iter().any(|(long, _)| long == file);
        if lines > LINES && !known {
            faults.push(format!(
                "{file}: has {lines} lines, {LINES} are allowed without a reason in this test"
            ));
        }
        if lines <= LINES && known {
            faults.push(format!("{file}: is short enough now: take it off the list in this test"));
        }
    }
    let mut tests = Vec::new();
    let below = crates().into_iter().flat_map(|(_, folder)| ["tests", "build"].map(|own| folder.join(own)));
    for folder in ["tests", "benches"].map(|own| repository().join(own)).into_iter().chain(below) {
        if folder.is_dir() {
            walk(&folder, &format!("{}/", folder.display()), &mut tests);
        }
    }
    assert!(tests.len() > 30, "only {} files of tests were found", tests.len());
    for (file, lines) in tests.iter().map(|(file, text)| (file, text.lines().count())) {
        if lines > LINES {
            faults.push(format!("{file}: has {lines} lines, {LINES} are allowed in tests too"));
        }
    }
    let files = files();
    for (long, _) in LONG {
        assert!(files.iter().any(|(file, _)| file == long), "{long} is on the list and is no file");
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn nothing_is_unsafe_and_nothing_is_left_to_be_done() {
    let mut faults = Vec::new();
    for ((file, text), (_, tokens)) in files().iter().zip(tokens_of_files()) {
        for word in ["unsafe", "todo", "unimplemented", "dbg"] {
            if tokens.iter().any(|token| token == word) {
                faults.push(format!("{file}: {word}"));
            }
        }
        for word in ["TODO", "FIXME", "XXX"] {
            if text.contains(word) {
                faults.push(format!("{file}: {word}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
