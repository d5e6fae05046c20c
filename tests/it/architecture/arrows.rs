//! The arrows of the house: which room uses which, as ARCHITECTURE.md lists them, held against the sources and the manifests.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::sync::LazyLock;

use super::reading::{code, uses};
use super::{crates, files, repository, room};

/// Where a room may use a part of another one only: what of it.
const PARTS: &[(&str, &[&str])] = &[
    ("metier_cli", &["metier_app::Keymap", "metier_app::ThemeName", "metier_term::columns"]),
    (
        "metier_report",
        &[
            "metier_app::COMMANDS",
            "metier_app::Context",
            "metier_app::Keymap",
            "metier_app::shortlist::Entry",
            "metier_app::shortlist::List",
        ],
    ),
    (
        "metier_content",
        &[
            "metier_search::Condition",
            "metier_search::Edition",
            "metier_search::Hit",
            "metier_search::MatchKind",
            "metier_search::Reason",
            "metier_search::Said",
            "metier_search::Searcher",
            "metier_search::Spoken",
            "metier_search::Topic",
            "metier_search::UnknownCode",
            "metier_search::Via",
            "metier_search::WhoseCode",
            "metier_search::language",
            "metier_search::matching",
        ],
    ),
    ("metier_fetch", &["metier_model::text"]),
    (
        "metier_store",
        &[
            "metier_model::correspondence",
            "metier_model::date",
            "metier_model::lists",
            "metier_model::saved",
            "metier_model::state",
            "metier_model::text",
        ],
    ),
    ("metier_data", &["metier_search::Edition", "metier_search::Former", "metier_search::Index"]),
    (
        "metier_pack",
        &[
            "metier_search::build",
            "metier_search::fold",
            "metier_search::meaning",
            "metier_search::stem",
            "metier_search::trained",
        ],
    ),
    ("metier_search", &["metier_model::Lang", "metier_model::PerLang", "metier_model::tokens"]),
];

/// The rooms of the program itself; all others are crates, but for the build script of `data`.
const PROGRAM: [&str; 4] = ["main", "run", "events", "build"];

/// The list of ARCHITECTURE.md, line by line: a room, and what it uses.
static LISTED: LazyLock<Vec<(String, Vec<String>)>> = LazyLock::new(|| {
    let text = fs::read_to_string(repository().join("ARCHITECTURE.md")).unwrap();
    let lines = text.lines().filter_map(|line| line.strip_prefix("    ")?.split_once(" → "));
    let name = |word: &str| match word.trim() {
        own if PROGRAM.contains(&own) => own.to_owned(),
        own => format!("metier_{own}"),
    };
    let used = |words: &str| words.split(',').filter(|word| *word != "nothing").map(name).collect();
    lines.map(|(room, words)| (name(room), used(words))).collect()
});

/// What each room may use: what the list says of it, or the parts that it is held to.
static ROOMS: LazyLock<BTreeMap<&str, Vec<&str>>> = LazyLock::new(|| {
    let may_use = |room: &str, used: &'static str| {
        let parts = PARTS.iter().filter(|(own, _)| *own == room).flat_map(|(_, parts)| parts.iter());
        let parts: Vec<&str> = parts.copied().filter(|part| part.split("::").next() == Some(used)).collect();
        if parts.is_empty() { vec![used] } else { parts }
    };
    let rooms = LISTED
        .iter()
        .map(|(room, all)| (room.as_str(), all.iter().flat_map(|used| may_use(room, used)).collect()));
    rooms.collect()
});

/// What of a file's uses its room may not use.
fn wrong_arrows(file: &str, text: &str) -> Vec<String> {
    let own = room(file);
    let Some(allowed) = ROOMS.get(own) else {
        return vec![format!("{file}: the room {own} is not in the list of ARCHITECTURE.md")];
    };
    let is_allowed = |path: &str| {
        allowed.iter().any(|allowed| {
            path.strip_prefix(allowed).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
        })
    };
    // A file of tests may use what the manifest names for tests alone.
    let for_tests = if file.ends_with("/tests.rs") { dev_dependencies(own) } else { BTreeSet::new() };
    let is_for_tests = |path: &str| for_tests.contains(path.split("::").next().unwrap_or(path));
    uses(file, text)
        .into_iter()
        .filter(|path| !is_allowed(path) && !is_for_tests(path))
        .map(|path| format!("{file}: {own} may not use {path}"))
        .collect()
}

/// The rooms that the manifest of a crate names for its tests.
fn dev_dependencies(room: &str) -> BTreeSet<String> {
    let Some((_, folder)) = crates().into_iter().find(|(name, _)| name == room) else {
        return BTreeSet::new();
    };
    let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap();
    let section = manifest.split("[dev-dependencies]").nth(1).unwrap_or_default();
    let lines = section.lines().take_while(|line| !line.starts_with('['));
    let names = lines.filter_map(|line| line.split(['.', ' ', '=']).next());
    names.filter(|name| name.starts_with("metier-")).map(|name| name.replace('-', "_")).collect()
}

#[test]
fn no_arrow_runs_back_up() {
    let mut wrong = Vec::new();
    for (file, text) in files() {
        if file != "lib.rs" {
            wrong.extend(wrong_arrows(file, text));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_list_of_rooms_is_whole_and_without_a_circle() {
    let root = ["src/main.rs", "src/lib.rs"].map(|file| fs::read_to_string(repository().join(file)).unwrap());
    let root = code(&root.concat());
    let rooms = root
        .lines()
        .filter_map(|line| line.trim_start_matches("pub ").strip_prefix("mod ")?.strip_suffix(';'));
    let crates = crates();
    let declared: BTreeSet<&str> =
        rooms.chain(crates.iter().map(|(name, _)| name.as_str())).chain(["main", "build"]).collect();
    let listed: BTreeSet<&str> = LISTED.iter().map(|(room, _)| room.as_str()).collect();
    assert_eq!(declared, listed);
    assert_eq!(LISTED.len(), listed.len(), "a room is listed twice");
    for (i, (room, uses)) in LISTED.iter().enumerate() {
        for used in uses {
            let below = LISTED.iter().skip(i + 1).any(|(other, _)| other == used);
            assert!(below, "{room} uses {used}, which stands above it");
        }
    }
    for (room, parts) in PARTS {
        for part in *parts {
            assert!(ROOMS[room].contains(part), "{room} is held to {part}, and the list names no such room");
        }
    }
}

#[test]
fn wrong_arrows_are_found_in_every_spelling() {
    for (file, text) in [
        ("metier_content/map.rs", "use metier_app::App;"),
        ("metier_content/map.rs", "use metier_search::fold::Folded;"),
        ("metier_plan/similar.rs", "use metier_model::Geo; fn f(x: &metier_content::Item) {}"),
        ("metier_evidence/pay.rs", "mod tests { use metier_ui; use metier_ui::draw; }"),
        ("metier_app/tree.rs", "use metier_pack::tables;"),
        ("metier_app/tree.rs", "let url = \"https://example.org\"; let x = metier_ui::draw;"),
        ("metier_report/keys.rs", "use metier_app::{Keymap, App};"),
        ("metier_store/text.rs", "use metier_model::{text, Geo};"),
        ("metier_pack/pay.rs", "use metier_search::{build, Searcher};"),
        ("metier_model/geo.rs", "fn f() -> metier_data::Catalog { x }"),
        ("metier_user/lib.rs", "use metier_cli::asked;"),
        ("events.rs", "use super::run::dashboard;"),
        ("run/ahead.rs", "use super::super::{events, main};"),
        ("run2.rs", "fn f() {}"),
    ] {
        assert!(!wrong_arrows(file, text).is_empty(), "{file}: {text}");
    }
    for (file, text) in [
        ("metier_content/map.rs", "// use metier_app::App;"),
        ("metier_content/map.rs", "let s = \"metier_app::App\"; use super::tone; use metier_model::Geo;"),
        ("metier_plan/similar.rs", "use metier_evidence::{pay::Pay, rank as bad}; use crate::moves::Move;"),
        ("metier_report/keys.rs", "use metier_app::{Keymap, shortlist::{Entry, List}};"),
        ("metier_store/text.rs", "use metier_model::{date::Day, text::is_unsafe as bad};"),
        ("metier_cli/find.rs", "use metier_user as user; mod tests { use super::super::form::Ask; }"),
        ("run/ahead.rs", "use crate::events; mod tests { use super::super::Dashboard; }"),
        (
            "metier_search/score.rs",
            "use crate::layout::MatchKind; use metier_model::Lang; mod tests { use super::super::fold; }",
        ),
    ] {
        assert_eq!(wrong_arrows(file, text), Vec::<String>::new(), "{file}: {text}");
    }
}

/// The crates of the house that a part of a manifest names.
fn named_in(manifest: &str, part: &str) -> BTreeSet<String> {
    let parts = manifest.split("\n[").filter(|text| text.lines().next() == Some(part));
    let names =
        parts.flat_map(str::lines).filter_map(|line| line.strip_prefix("metier-")?.split(['.', ' ']).next());
    names.map(|name| format!("metier_{name}")).collect()
}

#[test]
fn the_walls_that_the_compiler_keeps_are_those_of_the_list() {
    let listed = |room: &str| -> BTreeSet<String> {
        LISTED.iter().filter(|(own, _)| own == room).flat_map(|(_, used)| used.iter().cloned()).collect()
    };
    for (name, folder) in crates() {
        let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap();
        assert_eq!(named_in(&manifest, "dependencies]"), listed(&name), "{name}: manifest and list differ");
        let script = named_in(&manifest, "build-dependencies]");
        let expected = if name == "metier_data" { listed("build") } else { BTreeSet::new() };
        assert_eq!(script, expected, "{name}: the build script");
    }
}
