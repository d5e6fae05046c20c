//! No circle of files: within a crate, no two files use each other, straight or over others.

use std::collections::{BTreeMap, BTreeSet};

use super::files;
use super::reading::{code, paths, tokens};

/// The module of a file: its path without the ending, and without `mod`, `lib`; for a crate behind its name.
fn module(file: &str) -> Vec<String> {
    let mut parts: Vec<String> = file.trim_end_matches(".rs").split('/').map(str::to_owned).collect();
    if parts.last().is_some_and(|last| last == "mod" || last == "lib") {
        parts.pop();
    }
    parts
}

type Graph = BTreeMap<String, BTreeSet<String>>;

/// The sources of the house by their modules, and the names that a module takes from elsewhere: who takes `Screen` from
/// `app` uses `app::screen`, where `app` has it from.
struct Sources {
    tokens: BTreeMap<String, Vec<String>>,
    taken: BTreeMap<String, String>,
}

impl Sources {
    fn new(files: &[(String, String)]) -> Self {
        let mut tokens_of = BTreeMap::new();
        for (file, text) in files {
            let text = text.split("#[cfg(test)]").next().unwrap_or(text);
            tokens_of.insert(module(file).join("::"), tokens(&code(text)));
        }
        let mut sources = Self { tokens: tokens_of, taken: BTreeMap::new() };
        let mut taken = BTreeMap::new();
        for (own, tokens) in &sources.tokens {
            for path in sources.paths(own, tokens, true) {
                if let Some((from, name)) = path.rsplit_once("::").filter(|(from, _)| from != own) {
                    taken.insert(format!("{own}::{name}"), format!("{from}::{name}"));
                }
            }
        }
        sources.taken = taken;
        sources
    }

    /// The paths in a module that begin with `crate` or `super`, and behind `use` with a child of it; in full. Either
    /// those behind `use` alone, or all but what the module hands out.
    fn paths(&self, own: &str, tokens: &[String], imports: bool) -> Vec<String> {
        let own: Vec<String> = own.split("::").filter(|part| !part.is_empty()).map(str::to_owned).collect();
        let root = usize::from(own.first().is_some_and(|first| first.starts_with("metier_")));
        let mut used = Vec::new();
        let mut at = 0;
        while at < tokens.len() {
            let before = |by: usize| at.checked_sub(by).map_or("", |at| tokens[at].as_str());
            let is_import = before(1) == "use";
            let is_hands_out = is_import && matches!(before(2), "pub" | ")");
            let mut base = own.clone();
            let is_child = is_import && {
                let child: Vec<&str> = own.iter().map(String::as_str).chain([tokens[at].as_str()]).collect();
                self.tokens.contains_key(&child.join("::"))
            };
            let leads = before(1) != "::" && (tokens[at] == "crate" || tokens[at] == "super");
            if (leads || is_child) && if imports { is_import } else { !is_hands_out } {
                if tokens[at] == "crate" {
                    base.truncate(root);
                }
                while tokens.get(at).is_some_and(|token| token == "super" || token == "crate") {
                    if tokens[at] == "super" {
                        base.pop();
                    }
                    at += 2;
                }
                paths(tokens, &mut at, &base, &mut used);
            } else {
                at += 1;
            }
        }
        used
    }

    /// The module that a path leads into, over all that hand its name on.
    fn known(&self, path: &str) -> Option<String> {
        let mut path = path.to_owned();
        for _ in 0..8 {
            let parts: Vec<&str> = path.split("::").collect();
            let handed = (1..=parts.len()).find_map(|n| {
                let to = self.taken.get(&parts[..n].join("::"))?;
                Some(
                    [to.as_str()]
                        .into_iter()
                        .chain(parts[n..].iter().copied())
                        .collect::<Vec<_>>()
                        .join("::"),
                )
            });
            match handed {
                Some(to) => path = to,
                None => break,
            }
        }
        let parts: Vec<&str> = path.split("::").collect();
        let modules = (1..=parts.len()).rev().map(|n| parts[..n].join("::"));
        modules.into_iter().find(|path| self.tokens.contains_key(path))
    }
}

/// Which modules use which, parents and children left out.
fn graph(files: &[(String, String)]) -> Graph {
    let sources = Sources::new(files);
    let related = |a: &str, b: &str| a == b || b.starts_with(&format!("{a}::"));
    let arrows = |(own, tokens): (&String, &Vec<String>)| {
        let used = sources.paths(own, tokens, false);
        let used = used.iter().filter_map(|path| sources.known(path));
        let others = used.filter(|to| !related(to, own) && !related(own, to)).collect();
        (own.clone(), others)
    };
    sources.tokens.iter().map(arrows).collect()
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
fn no_files_use_each_other() {
    let circles = circles(&graph(files()));
    let named: Vec<String> = circles.iter().map(|circle| circle.join(", ")).collect();
    assert_eq!(named, Vec::<String>::new(), "give what they share a file of its own");
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
    let handed = sources(&[
        ("ui/a.rs", "use super::B;"),
        ("ui/b.rs", "use super::a::A;"),
        ("ui/mod.rs", "mod a; mod b; pub use b::B;"),
    ]);
    assert_eq!(circles(&graph(&handed)), [["ui::a", "ui::b"]]);
    let none = sources(&[
        ("ui/a.rs", "use super::View; use super::b::B;"),
        ("ui/b.rs", "use super::View; // use super::a::A;"),
        ("ui/mod.rs", "mod a; pub use a::A;"),
    ]);
    assert!(circles(&graph(&none)).is_empty());
}
