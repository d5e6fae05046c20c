//! The arrows of the house: which room uses which, read from the sources; none runs back up.

use std::collections::BTreeSet;
use std::fs;

use super::reading::{code, uses};
use super::{crates, files, repository, room};

/// Every room with the rooms and crates that it may use. A room stands before all that it uses, so the table
/// itself can hold no circle. Where only a part of a room may be used, its path is written out. Below the rooms
/// stand the crates of the house, whose walls the compiler keeps by what their manifests name.
const ROOMS: &[(&str, &[&str])] = &[
    ("main", &["run", "metier_cli"]),
    (
        "run",
        &[
            "events",
            "metier_cli",
            "metier_ui",
            "metier_user",
            "metier_report",
            "metier_app",
            "metier_content",
            "metier_evidence",
            "metier_data",
            "metier_model",
            "metier_term",
            "metier_words",
        ],
    ),
    ("events", &["metier_ui", "metier_app", "metier_term"]),
    (
        "metier_cli",
        &[
            "metier_words",
            "metier_user",
            "metier_report",
            "metier_app::Keymap",
            "metier_app::ThemeName",
            "metier_content",
            "metier_plan",
            "metier_evidence",
            "metier_fetch",
            "metier_import",
            "metier_data",
            "metier_search",
            "metier_model",
            "metier_term::columns",
        ],
    ),
    (
        "metier_user",
        &[
            "metier_words",
            "metier_app",
            "metier_content",
            "metier_evidence",
            "metier_store",
            "metier_data",
            "metier_model",
        ],
    ),
    (
        "metier_ui",
        &["metier_words", "metier_app", "metier_content", "metier_plan", "metier_evidence", "metier_model"],
    ),
    (
        "metier_report",
        &[
            "metier_words",
            "metier_app::COMMANDS",
            "metier_app::Context",
            "metier_app::Keymap",
            "metier_app::shortlist::Entry",
            "metier_app::shortlist::List",
            "metier_content",
            "metier_plan",
            "metier_evidence",
            "metier_data",
            "metier_search",
            "metier_model",
        ],
    ),
    (
        "metier_app",
        &[
            "metier_words",
            "metier_content",
            "metier_plan",
            "metier_evidence",
            "metier_data",
            "metier_search",
            "metier_model",
        ],
    ),
    (
        "metier_content",
        &[
            "metier_words",
            "metier_plan",
            "metier_evidence",
            "metier_data",
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
            "metier_model",
        ],
    ),
    ("metier_plan", &["metier_words", "metier_evidence", "metier_data", "metier_model"]),
    ("metier_evidence", &["metier_data", "metier_model"]),
    ("metier_fetch", &["metier_words", "metier_model::text"]),
    ("metier_import", &["metier_words", "metier_data", "metier_pack", "metier_model"]),
    (
        "metier_store",
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
    ("metier_search", &["metier_model::Lang", "metier_model::PerLang", "metier_model::tokens"]),
    ("metier_model", &["metier_features"]),
    ("metier_term", &["metier_features"]),
    ("metier_words", &["metier_features"]),
    ("metier_features", &[]),
];

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
            wrong.extend(wrong_arrows(file, text));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_table_of_rooms_is_whole_and_without_a_circle() {
    let root = ["src/main.rs", "src/lib.rs"].map(|file| fs::read_to_string(repository().join(file)).unwrap());
    let root = code(&root.concat());
    let rooms = root
        .lines()
        .filter_map(|line| line.trim_start_matches("pub ").strip_prefix("mod ")?.strip_suffix(';'));
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

/// The crates of the house that a manifest names outside of its tests.
fn named_in(manifest: &str) -> BTreeSet<String> {
    let parts = manifest.split("\n[").filter(|part| {
        let head = part.lines().next().unwrap_or_default();
        head == "dependencies]" || head == "build-dependencies]"
    });
    let names =
        parts.flat_map(str::lines).filter_map(|line| line.strip_prefix("metier-")?.split(['.', ' ']).next());
    names.map(|name| format!("metier_{name}")).collect()
}

#[test]
fn the_walls_that_the_compiler_keeps_are_those_of_the_table() {
    for (name, folder) in crates() {
        let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap();
        // A build script is a room of its own.
        let script = folder.join("build.rs").is_file();
        let rooms: &[&str] = if script { &[&name, "build"] } else { &[&name] };
        let allowed: BTreeSet<String> = ROOMS
            .iter()
            .filter(|(room, _)| rooms.contains(room))
            .flat_map(|(_, uses)| uses.iter().map(|path| path.split("::").next().unwrap().to_owned()))
            .collect();
        assert_eq!(named_in(&manifest), allowed, "{name}: the manifest and the table differ");
    }
}
