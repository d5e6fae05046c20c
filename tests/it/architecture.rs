//! The arrows of the house: which room uses which, read from the sources; none runs back up.

mod circles;
mod languages;
mod reading;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use reading::{code, tokens, uses};

/// Every room with the rooms and crates that it may use. A room stands before all that it uses, so the table
/// itself can hold no circle. Where only a part of a room may be used, its path is written out. Below the rooms
/// stand the crates of the house, whose walls the compiler keeps by what their manifests name.
const ROOMS: &[(&str, &[&str])] = &[
    ("main", &["cli", "run"]),
    (
        "run",
        &[
            "metier_words",
            "cli",
            "user",
            "ui",
            "report",
            "app",
            "content",
            "evidence",
            "metier_data",
            "metier_model",
            "metier_term",
            "metier_words",
        ],
    ),
    (
        "cli",
        &[
            "metier_words",
            "user",
            "report",
            "app::Keymap",
            "app::ThemeName",
            "content",
            "plan",
            "evidence",
            "fetch",
            "import",
            "metier_data",
            "metier_search",
            "metier_model",
            "metier_term::columns",
        ],
    ),
    ("user", &["metier_words", "app", "content", "evidence", "store", "metier_data", "metier_model"]),
    ("ui", &["metier_words", "app", "content", "plan", "evidence", "metier_data", "metier_model"]),
    (
        "report",
        &[
            "metier_words",
            "app::COMMANDS",
            "app::Context",
            "app::Keymap",
            "app::shortlist::Entry",
            "app::shortlist::List",
            "content",
            "plan",
            "evidence",
            "metier_data",
            "metier_search",
            "metier_model",
        ],
    ),
    ("app", &["metier_words", "content", "plan", "evidence", "metier_data", "metier_search", "metier_model"]),
    (
        "content",
        &[
            "metier_words",
            "plan",
            "evidence",
            "metier_data",
            "metier_search::Edition",
            "metier_search::Hit",
            "metier_search::MatchKind",
            "metier_search::Reason",
            "metier_search::Searcher",
            "metier_search::Spoken",
            "metier_search::Via",
            "metier_search::language",
            "metier_search::matching",
            "metier_model",
        ],
    ),
    ("plan", &["metier_words", "evidence", "metier_data", "metier_model"]),
    ("evidence", &["metier_words", "metier_data", "metier_model"]),
    ("fetch", &["metier_words", "metier_model::text"]),
    ("import", &["metier_words", "metier_data", "metier_pack", "metier_model"]),
    (
        "store",
        &[
            "metier_words",
            "metier_model::correspondence",
            "metier_model::date",
            "metier_model::lists",
            "metier_model::saved",
            "metier_model::state",
            "metier_model::text",
        ],
    ),
    ("build", &["metier_pack"]),
    ("metier_train", &["metier_model", "metier_pack", "metier_search"]),
    (
        "metier_data",
        &["metier_model", "metier_search::Edition", "metier_search::Former", "metier_search::Index"],
    ),
    (
        "metier_pack",
        &[
            "metier_search::build",
            "metier_search::fold",
            "metier_search::meaning",
            "metier_search::stem",
            "metier_search::trained",
            "metier_model",
        ],
    ),
    ("metier_search", &["metier_model::Lang", "metier_model::PerLang"]),
    ("metier_model", &[]),
    ("metier_term", &[]),
    ("metier_words", &[]),
];

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
fn files() -> Vec<(String, String)> {
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

/// The room of a file: its folder, or its own name.
fn room(file: &str) -> &str {
    file.split_once('/').map_or_else(|| file.trim_end_matches(".rs"), |(room, _)| room)
}

/// What of a file's uses its room may not use.
fn wrong_arrows(file: &str, text: &str) -> Vec<String> {
    let own = room(file);
    let allowed = ROOMS.iter().find(|(name, _)| *name == own).map(|(_, uses)| *uses);
    let Some(allowed) = allowed else {
        return vec![format!("{file}: the room {own} is not in the table of this test")];
    };
    let is_allowed = |path: &str| {
        allowed.iter().any(|allowed| {
            path.strip_prefix(allowed).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
        })
    };
    uses(file, text)
        .into_iter()
        .filter(|path| !is_allowed(path))
        .map(|path| format!("{file}: {own} may not use {path}"))
        .collect()
}

#[test]
fn no_arrow_runs_back_up() {
    let mut wrong = Vec::new();
    for (file, text) in files() {
        if file != "lib.rs" {
            wrong.extend(wrong_arrows(&file, &text));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_table_of_rooms_is_whole_and_without_a_circle() {
    let lib = code(&fs::read_to_string(repository().join("src/lib.rs")).unwrap());
    let rooms = lib.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    let crates = crates();
    let declared: BTreeSet<&str> =
        rooms.chain(crates.iter().map(|(name, _)| name.as_str())).chain(["main", "build"]).collect();
    let listed: BTreeSet<&str> = ROOMS.iter().map(|(room, _)| *room).collect();
    assert_eq!(declared, listed);
    for (i, (room, uses)) in ROOMS.iter().enumerate() {
        for used in *uses {
            let used = used.split("::").next().unwrap();
            let below = ROOMS.iter().skip(i + 1).any(|(other, _)| *other == used);
            assert!(below, "{room} uses {used}, which stands above it");
        }
    }
}

#[test]
fn wrong_arrows_are_found_in_every_spelling() {
    for (file, text) in [
        ("content/map.rs", "use crate::app::App;"),
        ("content/map.rs", "use super::super::ui::draw;"),
        ("content/mod.rs", "use super::{evidence::pay, report};"),
        ("content/map.rs", "use metier_search::fold::Folded;"),
        ("plan/similar.rs", "use crate::{evidence::pay, content::{self, format}};"),
        ("evidence/pay.rs", "fn f() -> crate::content::Item { x }"),
        ("evidence/pay.rs", "mod tests { use super::super::super::ui; }"),
        ("app/tree.rs", "use metier_pack::tables;"),
        ("app/tree.rs", "let url = \"https://example.org\"; let x = crate::ui::draw;"),
        ("store/text.rs", "use metier_model::{text, Geo};"),
        ("metier_pack/pay.rs", "use metier_search::{build, Searcher};"),
        ("metier_model/geo.rs", "fn f() -> metier_data::Catalog { x }"),
        ("run2.rs", "fn f() {}"),
    ] {
        assert!(!wrong_arrows(file, text).is_empty(), "{file}: {text}");
    }
    for (file, text) in [
        ("content/map.rs", "// use crate::app::App;"),
        ("content/map.rs", "let s = \"crate::app\"; use super::tone; use metier_model::Geo;"),
        ("plan/similar.rs", "use crate::{evidence::{pay::Pay, rank as bad}};"),
        ("store/text.rs", "use metier_model::{date::Day, text::is_unsafe as bad};"),
        ("evidence/pay.rs", "mod tests { use super::super::Evidence; }"),
        (
            "metier_search/score.rs",
            "use crate::layout::MatchKind; use metier_model::Lang; mod tests { use super::super::fold; }",
        ),
    ] {
        assert_eq!(wrong_arrows(file, text), Vec::<String>::new(), "{file}: {text}");
    }
}

/// Files of rooms other than `may` that use one of some words as a token path.
fn outside(may: &[&str], used: fn(&[String]) -> bool) -> Vec<String> {
    let elsewhere = files().into_iter().filter(|(file, _)| !may.contains(&room(file)));
    elsewhere.filter(|(_, text)| used(&tokens(&code(text)))).map(|(file, _)| file).collect()
}

#[test]
fn only_the_rooms_at_the_terminal_know_of_one() {
    let knows = |tokens: &[String]| tokens.iter().any(|t| t == "ratatui" || t == "crossterm");
    assert_eq!(outside(&["metier_term", "run", "ui"], knows), Vec::<String>::new());
    assert!(!outside(&[], knows).is_empty());
}

#[test]
fn only_one_room_opens_a_connection() {
    let connects = |tokens: &[String]| {
        tokens.iter().any(|token| ["ureq", "TcpStream", "TcpListener", "UdpSocket"].contains(&token.as_str()))
    };
    assert_eq!(outside(&["fetch"], connects), Vec::<String>::new());
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
        "store",
        "user",
        "run",
        "cli",
        "fetch",
        "import",
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
        let known = LONG.iter().any(|(long, _)| *long == file);
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
    for (file, text) in files() {
        let tokens = tokens(&code(&text));
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
