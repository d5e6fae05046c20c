//! Every message is said somewhere: words that nobody asks for are translated for nothing.

use std::collections::BTreeSet;
use std::fs;

use metier_app::command::COMMANDS;
use metier_content::Page;
use metier_model::facts::AI_MEASURES;
use metier_plan::interests::ITEMS;
use metier_words::{Language, Msg};

use super::reading::{code, tokens};
use super::{files, repository};

/// Whether the help of the command line asks for it by the name of a command, option or value: its own test holds those.
fn is_of_the_help(file: &str, id: &str) -> bool {
    (file == "help.ftl" || id.starts_with("help-list-")) && Msg::plain(id).is_some()
}

/// The ids that are made of what they are about.
fn made() -> BTreeSet<String> {
    let commands = COMMANDS.iter().flat_map(|spec| {
        ["command-{}", "command-{}-help", "palette-also-{}"].map(|form| form.replace("{}", spec.id))
    });
    let pages =
        Page::ALL.into_iter().map(|page| format!("palette-also-page-{}", page.token().to_lowercase()));
    let languages = Language::ALL.into_iter().map(|language| format!("palette-language-{}", language.code()));
    let items = (1..=ITEMS).map(|item| format!("interest-item-{item}"));
    let measures = AI_MEASURES.iter().flat_map(|measure| {
        let id = measure.id.replace('_', "-");
        ["", "-short", "-role"].map(|form| format!("ai-measure-{id}{form}"))
    });
    commands.chain(pages).chain(languages).chain(items).chain(measures).collect()
}

/// The messages that the sources name, tests apart.
fn named() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (file, text) in files() {
        if file.ends_with("tests.rs") || file.contains("/tests/") {
            continue;
        }
        let own = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
        let tokens = tokens(&code(own));
        let asked = tokens.windows(3).filter(|words| words[0] == "Msg" && words[1] == "::");
        found.extend(asked.map(|words| words[2].clone()));
    }
    found
}

/// `more-alike` as the name of its variant.
fn variant(id: &str) -> String {
    id.split('-').map(|part| part[..1].to_uppercase() + &part[1..]).collect()
}

#[test]
fn every_message_is_said_somewhere() {
    let (named, made) = (named(), made());
    let mut count = 0;
    let mut unsaid = Vec::new();
    for entry in fs::read_dir(repository().join("lang/en")).unwrap() {
        let path = entry.unwrap().path();
        let file = path.file_name().unwrap().to_str().unwrap();
        for (id, _) in fs::read_to_string(&path).unwrap().lines().filter_map(|line| line.split_once(" =")) {
            if !id.starts_with(|c: char| c.is_ascii_lowercase()) || is_of_the_help(file, id) {
                continue;
            }
            count += 1;
            if !named.contains(&variant(id)) && !made.contains(id) {
                unsaid.push(format!("{file}: {id}"));
            }
        }
    }
    assert!(count > 2_000, "only {count} messages were read");
    assert!(unsaid.is_empty(), "nothing asks for {unsaid:#?}");
}
