//! The arrows of the house: which room uses which, read from the sources; none runs back up.

// Helpers outside `#[test]` functions may fail a test too.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Every room with the rooms that it may use. A room stands before all that it uses, so the table itself can
/// hold no circle. Where only a part of a room may be used, its path is written out.
const ROOMS: &[(&str, &[&str])] = &[
    ("main", &["cli", "run"]),
    ("run", &["cli", "user", "ui", "report", "app", "content", "evidence", "catalog", "term"]),
    (
        "cli",
        &[
            "user",
            "report",
            "app::Keymap",
            "app::ThemeName",
            "content",
            "plan",
            "evidence",
            "import",
            "search",
            "catalog",
        ],
    ),
    ("user", &["app", "content", "evidence", "catalog", "store"]),
    ("ui", &["app", "content", "plan", "evidence", "catalog"]),
    (
        "report",
        &[
            "app::COMMANDS",
            "app::Context",
            "app::Keymap",
            "app::shortlist::Entry",
            "content",
            "plan",
            "evidence",
            "search",
            "catalog",
        ],
    ),
    ("app", &["content", "plan", "evidence", "search", "catalog"]),
    ("content", &["plan", "evidence", "catalog"]),
    ("plan", &["evidence", "catalog"]),
    ("evidence", &["catalog"]),
    ("import", &["pack", "catalog"]),
    ("store", &["catalog::date", "catalog::text"]),
    ("pack", &["search::build", "catalog"]),
    ("search", &[]),
    ("catalog", &[]),
    ("term", &[]),
];

/// Files that are longer than the house wants, and why they are one file.
const LONG: &[(&str, &str)] = &[];

/// Longest file, in lines.
const LINES: usize = 500;

fn src() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// Every source file below `src/`, as its path from there with `/`, and its text.
fn files() -> Vec<(String, String)> {
    fn walk(dir: &Path, found: &mut Vec<(String, String)>) {
        for entry in fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let parts: Vec<_> =
                    path.strip_prefix(src()).unwrap().iter().map(|p| p.to_str().unwrap()).collect();
                found.push((parts.join("/"), fs::read_to_string(&path).unwrap()));
            }
        }
    }
    let mut found = Vec::new();
    walk(&src(), &mut found);
    found.sort();
    assert!(found.len() > 80, "only {} files were found", found.len());
    found
}

/// The room of a file: its folder, or its own name.
fn room(file: &str) -> &str {
    file.split_once('/').map_or_else(|| file.trim_end_matches(".rs"), |(room, _)| room)
}

/// A source without its comments, and without what stands between quotes.
fn code(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let (mut chars, mut quoted) = (text.chars().peekable(), false);
    while let Some(c) = chars.next() {
        match c {
            '\\' if quoted => {
                chars.next();
            }
            '"' => quoted = !quoted,
            // A quote as a character.
            '\'' if !quoted && chars.peek() == Some(&'"') => {
                chars.next();
            }
            '/' if !quoted && chars.peek() == Some(&'/') => {
                chars.find(|&c| c == '\n');
                code.push('\n');
            }
            c if !quoted => code.push(c),
            _ => {}
        }
    }
    code
}

/// The words and signs of a source, spaces left out; `::` is one sign.
fn tokens(code: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let mut chars = code.chars().peekable();
    while let Some(c) = chars.next() {
        if c.is_alphanumeric() || c == '_' {
            let mut word = String::from(c);
            while let Some(&next) = chars.peek().filter(|next| next.is_alphanumeric() || **next == '_') {
                word.push(next);
                chars.next();
            }
            tokens.push(word);
        } else if c == ':' && chars.peek() == Some(&':') {
            chars.next();
            tokens.push("::".to_owned());
        } else if !c.is_whitespace() {
            tokens.push(c.to_string());
        }
    }
    tokens
}

/// The paths that begin at a position: one, or one for each name of a `{…}` group, groups in groups too.
fn paths(tokens: &[String], at: &mut usize, before: &[String], found: &mut Vec<String>) {
    let mut path = before.to_vec();
    loop {
        match tokens.get(*at).map(String::as_str) {
            Some("{") => {
                *at += 1;
                while tokens.get(*at).is_some_and(|token| token != "}") {
                    paths(tokens, at, &path, found);
                    if tokens.get(*at).is_some_and(|token| token == ",") {
                        *at += 1;
                    }
                }
                *at += 1;
                return;
            }
            Some(word) => {
                if word != "self" {
                    path.push(word.to_owned());
                }
                *at += 1;
            }
            None => return,
        }
        if tokens.get(*at).is_some_and(|token| token == "::") {
            *at += 1;
        } else {
            // A name that is given another: `as other`.
            while tokens.get(*at).is_some_and(|token| token == "as") && before.len() < path.len() {
                *at += 2;
            }
            found.push(path.join("::"));
            return;
        }
    }
}

/// What a file uses of other rooms, as paths from the root of the crate.
fn uses(file: &str, text: &str) -> BTreeSet<String> {
    let tokens = tokens(&code(text));
    // How many times `super` leads from this file to the root of the crate.
    let parts: Vec<&str> = file.trim_end_matches(".rs").split('/').filter(|part| *part != "mod").collect();
    let tests =
        tokens.windows(2).position(|pair| pair[0] == "mod" && pair[1] == "tests").unwrap_or(usize::MAX);
    let mut found = Vec::new();
    let mut i = 0;
    while i < tokens.len() {
        let begins = i == 0 || tokens[i - 1] != "::";
        if begins
            && (tokens[i] == "crate" || tokens[i] == "metier")
            && tokens.get(i + 1).is_some_and(|t| t == "::")
        {
            i += 2;
            paths(&tokens, &mut i, &[], &mut found);
        } else if begins && tokens[i] == "super" {
            let mut levels = 0;
            while tokens.get(i).is_some_and(|t| t == "super") && tokens.get(i + 1).is_some_and(|t| t == "::")
            {
                levels += 1;
                i += 2;
            }
            if levels == 0 {
                i += 1;
            } else if levels >= parts.len() + usize::from(i > tests) {
                paths(&tokens, &mut i, &[], &mut found);
            }
        } else {
            i += 1;
        }
    }
    let own = room(file);
    found.into_iter().filter(|path| path.split("::").next() != Some(own)).collect()
}

/// What of a file's uses its room may not use.
fn wrong_arrows(file: &str, text: &str) -> Vec<String> {
    let own = room(file);
    let allowed = ROOMS.iter().find(|(name, _)| *name == own).map(|(_, uses)| *uses);
    let Some(allowed) = allowed else {
        return vec![format!("src/{file}: the room {own} is not in the table of this test")];
    };
    let is_allowed = |path: &str| {
        allowed.iter().any(|allowed| {
            path.strip_prefix(allowed).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
        })
    };
    uses(file, text)
        .into_iter()
        .filter(|path| !is_allowed(path))
        .map(|path| format!("src/{file}: {own} may not use {path}"))
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
    let lib = code(&fs::read_to_string(src().join("lib.rs")).unwrap());
    let declared: BTreeSet<&str> =
        lib.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';')).collect();
    let listed: BTreeSet<&str> = ROOMS.iter().map(|(room, _)| *room).filter(|room| *room != "main").collect();
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
        ("catalog/geo.rs", "use crate::app::App;"),
        ("catalog/geo.rs", "use super::super::evidence::pay;"),
        ("catalog/mod.rs", "use super::{evidence::pay, search};"),
        ("plan/similar.rs", "use crate::{catalog::Geo, content::{self, format}};"),
        ("evidence/pay.rs", "fn f() -> crate::content::Item { x }"),
        ("evidence/pay.rs", "mod tests { use super::super::super::ui; }"),
        ("app/tree.rs", "use crate::pack::tables;"),
        ("app/tree.rs", "let url = \"https://example.org\"; let x = crate::ui::draw;"),
        ("run2.rs", "fn f() {}"),
    ] {
        assert!(!wrong_arrows(file, text).is_empty(), "{file}: {text}");
    }
    for (file, text) in [
        ("catalog/geo.rs", "// use crate::app::App;"),
        ("catalog/geo.rs", "let s = \"crate::app\"; use super::figure; use crate::catalog::Geo;"),
        ("store/text.rs", "use crate::{catalog::{date::Day, text::is_unsafe as bad}};"),
        ("evidence/pay.rs", "mod tests { use super::super::Evidence; }"),
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
    assert_eq!(outside(&["term", "run", "ui"], knows), Vec::<String>::new());
    assert!(!outside(&[], knows).is_empty());
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
    let may = ["store", "user", "run", "cli", "import", "pack", "term"];
    assert_eq!(outside(&may, touches), Vec::<String>::new());
    assert!(!outside(&[], touches).is_empty());
}

#[test]
fn every_file_says_what_it_owns_and_is_not_too_long() {
    let mut faults = Vec::new();
    for (file, text) in files() {
        if !text.starts_with("//! ") {
            faults.push(format!("src/{file}: the first line must say what it owns: //! …"));
        }
        let lines = text.lines().count();
        let known = LONG.iter().any(|(long, _)| *long == file);
        if lines > LINES && !known {
            faults.push(format!(
                "src/{file}: has {lines} lines, {LINES} are allowed without a reason in this test"
            ));
        }
        if lines <= LINES && known {
            faults.push(format!("src/{file}: is short enough now: take it off the list in this test"));
        }
    }
    for (long, _) in LONG {
        assert!(src().join(long).is_file(), "src/{long} is on the list and is no file");
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
                faults.push(format!("src/{file}: {word}"));
            }
        }
        for word in ["TODO", "FIXME", "XXX"] {
            if text.contains(word) {
                faults.push(format!("src/{file}: {word}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
