//! The documents that are made from the program and its data are not stale.

use std::fs;
use std::path::{Path, PathBuf};

use metier::app::{COMMANDS, Keymap};
use metier::report;
use metier_data::Catalog;

fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn text(path: &str) -> String {
    fs::read_to_string(repository().join(path)).unwrap_or_else(|e| panic!("{path}: {e}"))
}

#[test]
fn the_keys_of_the_readme_are_those_of_the_program() {
    let readme = text("README.md");
    let marked = readme.split_once("<!-- keys -->").and_then(|(_, after)| after.split_once("<!-- /keys -->"));
    let Some((table, _)) = marked else {
        panic!("README.md must hold the keys between <!-- keys --> and <!-- /keys -->")
    };
    let table = table.trim();
    let current = report::keys::markdown(&Keymap::default(), &metier_words::Locale::default());
    assert_eq!(table, current.trim(), "put what `metier config keys` prints between the marks of README.md");
    for spec in COMMANDS {
        assert!(table.contains(&format!("| {} |", spec.id)), "{}", spec.id);
    }
}

#[test]
fn the_crosswalk_is_the_one_of_the_data() {
    let catalog = Catalog::embedded().unwrap();
    let current = report::verify::crosswalk(&catalog);
    let kept = text("data/crosswalk.csv");
    let differs = kept.lines().zip(current.lines()).position(|(kept, current)| kept != current);
    assert!(
        kept == current,
        "data/crosswalk.csv is stale at line {}: write into it what `cargo run -- data crosswalk` prints",
        differs.unwrap_or_else(|| kept.lines().count().min(current.lines().count())) + 1
    );
}

/// Every committed text file, as its path from the root.
fn documents() -> Vec<String> {
    fn walk(root: &Path, dir: &Path, found: &mut Vec<String>) {
        for entry in fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap();
            // In a second working tree `.git` is a file.
            if matches!(name, "target" | ".git") {
                continue;
            }
            if path.is_dir() {
                walk(root, &path, found);
            } else if path.is_file() {
                found.push(path.strip_prefix(root).unwrap().to_str().unwrap().to_owned());
            }
        }
    }
    let mut found = Vec::new();
    walk(&repository(), &repository(), &mut found);
    found
}

#[test]
fn no_document_names_a_place_of_one_machine() {
    // Put together here, so that this file does not hold them itself.
    let words = [["/wo", "rk/"], ["/ro", "ot/"], ["/tm", "p/w/"], ["/ho", "me/"]].map(|parts| parts.concat());
    let mut found = Vec::new();
    for path in documents() {
        let Ok(text) = fs::read_to_string(repository().join(&path)) else { continue };
        for (number, line) in text.lines().enumerate() {
            // Inside an address the same letters follow the name of a host.
            let starts =
                |at: usize| !line[..at].ends_with(|c: char| c.is_alphanumeric() || c == '.' || c == '~');
            let named = |word: &String| line.match_indices(word.as_str()).any(|(at, _)| starts(at));
            let tests = ["tests/", "src/", "crates/"].iter().any(|dir| path.starts_with(dir));
            for word in words.iter().filter(|word| named(word) && !(tests && word.contains("me/"))) {
                found.push(format!("{path}:{}: {word}", number + 1));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn links_of_the_readme_lead_to_files_that_are_there() {
    let readme = text("README.md");
    for link in readme.split("](").skip(1).filter_map(|after| after.split(')').next()) {
        if !link.contains("://") && !link.starts_with('#') {
            let path = link.split('#').next().unwrap();
            assert!(repository().join(path).exists(), "README.md links to {path}, which is not there");
        }
    }
}
