//! Which files name a particular language.

use std::fs;

use super::reading::{code, tokens};
use super::{files, repository};

/// The files that name a particular language, outside `lang/` and tests, with what each of them says of it. What a
/// language needs besides is a row in one of these or goes through `Lang::ALL`.
const LANGUAGES: &[&str] = &[
    // The languages of titles and prose.
    "metier_model/lang.rs",
    // The languages of the program's own words, and how each writes numbers and plurals.
    "metier_words/language.rs",
    // The folders of `lang/`.
    "metier_words/build/main.rs",
    // Small words of each language, and where the noun of a title stands.
    "metier_search/language.rs",
    // Endings of gender; one of them is spelt like the code of a language.
    "metier_search/stem.rs",
    // The names of the languages.
    "metier_content/terms/language.rs",
    // Names of the publishers' files, of which those in a second language are passed over.
    "metier_fetch/address.rs",
];

/// The texts between quotes of a source, without its comments.
fn literals(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' => {
                let mut literal = String::new();
                while let Some(c) = chars.next().filter(|c| *c != '"') {
                    literal.push(c);
                    if c == '\\' {
                        literal.extend(chars.next());
                    }
                }
                found.push(literal);
            }
            '\'' if chars.peek() == Some(&'"') => {
                chars.next();
            }
            '/' if chars.peek() == Some(&'/') => {
                chars.find(|&c| c == '\n');
            }
            _ => {}
        }
    }
    found
}

/// The words of a name: `title_fr` and `TitleFr` are both `title`, `fr`.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut begins = true;
    for c in name.chars() {
        if !c.is_ascii_alphanumeric() {
            begins = true;
            continue;
        }
        match words.last_mut() {
            Some(word) if !begins && !c.is_ascii_uppercase() => word.push(c),
            _ => words.push(c.to_ascii_lowercase().to_string()),
        }
        begins = false;
    }
    words
}

/// Whether a source names a language outside its tests: in a name of code, or in a literal that is no sentence, as a
/// code, a column or a file.
fn names_a_language(text: &str) -> bool {
    const NAMES: [&str; 6] = ["en", "fr", "ja", "english", "french", "japanese"];
    let names = |name: &str| words(name).iter().any(|word| NAMES.contains(&word.as_str()));
    let own = text.split("#[cfg(test)]\nmod ").next().unwrap_or(text);
    let own = own.split("#[cfg(test)]\npub(super) mod ").next().unwrap_or(own);
    tokens(&code(own)).iter().any(|token| names(token))
        || literals(own).iter().any(|literal| !literal.contains([' ', '/']) && names(literal))
}

#[test]
fn few_files_name_a_particular_language() {
    assert!(LANGUAGES.len() <= 8);
    // A folder `tests` and a file `tests.rs` within a crate's sources are compiled for its tests alone.
    let tests = |file: &str| file.contains("/tests/") || file.ends_with("/tests.rs");
    let own = files().iter().filter(|(file, _)| !tests(file));
    let mut naming: Vec<String> =
        own.filter(|(_, text)| names_a_language(text)).map(|(file, _)| file.clone()).collect();
    let build = repository().join("crates/words/build");
    for entry in fs::read_dir(build).unwrap() {
        let path = entry.unwrap().path();
        if names_a_language(&fs::read_to_string(&path).unwrap()) {
            naming.push(format!("metier_words/build/{}", path.file_name().unwrap().to_str().unwrap()));
        }
    }
    naming.sort();
    let mut allowed = LANGUAGES.to_vec();
    allowed.sort_unstable();
    assert_eq!(naming, allowed, "what differs by language goes through Lang::ALL, PerLang or Named");
    for text in
        ["let french = 1;", "Lang::Fr", "x.title_fr", "f(\"en\")", "\"fields_fr.ron\"", "Msg::InEnglish"]
    {
        assert!(names_a_language(text), "{text}");
    }
    for text in ["// French", "f(\"the French title\")", "entry.when", "#[cfg(test)]\nmod tests { Lang::Fr }"]
    {
        assert!(!names_a_language(text), "{text}");
    }
}
