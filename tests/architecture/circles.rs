//! No circle of files: within a crate, the files that use each other are known, and no new ones join them.

use std::collections::{BTreeMap, BTreeSet};

use super::files;
use super::reading::{code, paths, tokens};

/// The circles that there are, each by its files without the ending, and why. A parent that hands its children out, or
/// a child that uses its parent, is none.
const KNOWN: &[&[&str]] = &[
    // The table of screens and overlays holds the state of each, and each asks for others by that table.
    &[
        "app::choices",
        "app::columns",
        "app::compare",
        "app::copy",
        "app::derived",
        "app::explore",
        "app::field",
        "app::front",
        "app::keys",
        "app::lists",
        "app::map",
        "app::moves",
        "app::overlay",
        "app::reader",
        "app::room",
        "app::saved",
        "app::screen",
        "app::search",
        "app::shared",
        "app::sources",
        "app::suits",
    ],
];

/// The module of a file: its path without the ending, and without `mod`, `lib`; for a crate behind its name.
fn module(file: &str) -> Vec<String> {
    let mut parts: Vec<String> = file.trim_end_matches(".rs").split('/').map(str::to_owned).collect();
    if parts.last().is_some_and(|last| last == "mod" || last == "lib") {
        parts.pop();
    }
    parts
}

type Graph = BTreeMap<String, BTreeSet<String>>;

/// Which modules use which by a path that begins with `crate` or `super`, parents and children left out.
fn graph(sources: &[(String, String)]) -> Graph {
    let modules: BTreeSet<String> = sources.iter().map(|(file, _)| module(file).join("::")).collect();
    let mut graph = Graph::new();
    for (file, text) in sources {
        let own = module(file);
        let text = text.split("#[cfg(test)]").next().unwrap_or(text);
        let tokens = tokens(&code(text));
        let root = usize::from(file.starts_with("metier_"));
        let mut used = Vec::new();
        let mut at = 0;
        while at < tokens.len() {
            let begins = at == 0 || tokens[at - 1] != "::";
            let is_hands_out =
                at >= 2 && tokens[at - 1] == "use" && matches!(tokens[at - 2].as_str(), "pub" | ")");
            if begins && !is_hands_out && (tokens[at] == "crate" || tokens[at] == "super") {
                let mut base = if tokens[at] == "crate" { own[..root].to_vec() } else { own.clone() };
                while tokens.get(at).is_some_and(|token| token == "super" || token == "crate") {
                    if tokens[at] == "super" {
                        base.pop();
                    }
                    at += 2;
                }
                paths(&tokens, &mut at, &base, &mut used);
            } else {
                at += 1;
            }
        }
        let own = own.join("::");
        let known = |path: &str| {
            let parts: Vec<&str> = path.split("::").collect();
            (1..=parts.len()).rev().map(|n| parts[..n].join("::")).find(|path| modules.contains(path))
        };
        let related = |a: &str, b: &str| a == b || b.starts_with(&format!("{a}::"));
        let used = used.iter().filter_map(|path| known(path));
        graph
            .entry(own.clone())
            .or_default()
            .extend(used.filter(|to| !related(to, &own) && !related(&own, to)));
    }
    graph
}

/// Whether one module leads to another, over any number of arrows.
fn leads(graph: &Graph, from: &str, to: &str) -> bool {
    let (mut seen, mut open) = (BTreeSet::new(), vec![from]);
    while let Some(module) = open.pop() {
        for next in graph.get(module).into_iter().flatten() {
            if next == to {
                return true;
            }
            if seen.insert(next.as_str()) {
                open.push(next);
            }
        }
    }
    false
}

/// The circles of a graph: modules that lead to each other.
fn circles(graph: &Graph) -> Vec<Vec<String>> {
    let mut left: BTreeSet<&String> = graph.keys().filter(|module| leads(graph, module, module)).collect();
    let mut circles = Vec::new();
    while let Some(first) = left.first().copied() {
        let circle: Vec<&String> = left
            .iter()
            .copied()
            .filter(|other| leads(graph, first, other) && leads(graph, other, first))
            .collect();
        circles.push(circle.iter().map(|module| (*module).clone()).collect());
        left.retain(|module| !circle.contains(module));
    }
    circles
}

#[test]
fn no_file_joins_a_circle() {
    let mut new = Vec::new();
    for circle in circles(&graph(&files())) {
        let known = KNOWN.iter().any(|known| circle.iter().all(|module| known.contains(&module.as_str())));
        if !known {
            new.push(circle.join(", "));
        }
    }
    assert_eq!(new, Vec::<String>::new(), "give what they share a file of its own");
}

#[test]
fn a_circle_is_found_and_a_parent_is_none() {
    let sources = |all: &[(&str, &str)]| -> Vec<(String, String)> {
        all.iter().map(|(file, text)| ((*file).to_owned(), (*text).to_owned())).collect()
    };
    let round = sources(&[
        ("ui/a.rs", "use super::b::{B, C};"),
        ("ui/b.rs", "fn f() -> crate::ui::c::C { x }"),
        ("ui/c.rs", "use super::a::A;"),
        ("ui/mod.rs", "use a::A;"),
    ]);
    assert_eq!(circles(&graph(&round)), [["ui::a", "ui::b", "ui::c"]]);
    let none = sources(&[
        ("ui/a.rs", "use super::View; use super::b::B;"),
        ("ui/b.rs", "use super::View; // use super::a::A;"),
        ("ui/mod.rs", "mod a; pub use a::A;"),
    ]);
    assert!(circles(&graph(&none)).is_empty());
}
