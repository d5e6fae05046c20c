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

/// Files that hold lists of words themselves, and what of. Words of a language stand in `crates/search/words/<code>.txt` or
/// in `data/`, so that another language brings its own.
const LISTS: &[(&str, &str)] = &[
    ("metier_cli/help.rs", "names of options"),
    ("metier_evidence/said.rs", "units of pay in the words of three languages"),
    ("metier_search/called.rs", "articles behind an infinitive"),
    ("metier_search/language.rs", "small words, by language"),
    ("metier_search/matching.rs", "words before what something is done with"),
    ("metier_search/stem.rs", "endings"),
    ("metier_search/texts.rs", "words of texts without weight, of which the table of search was trained"),
    ("metier_search/tools.rs", "names of software"),
    ("metier_search/typed.rs", "words for a person"),
    ("metier_search/wishes.rs", "words around a wish, in both languages"),
];

/// Words that stand one behind the other at most, outside of tests.
fn longest_list(text: &str) -> usize {
    let own = text.split("#[cfg(test)]\nmod ").next().unwrap_or(text);
    let lines: Vec<&str> = own.lines().filter_map(|line| line.split("//").next()).collect();
    let (mut longest, mut list) = (0, 0);
    for pair in lines.join("\n").split('"').collect::<Vec<_>>().chunks(2) {
        let [between, literal] = pair else { continue };
        let is_word = !literal.is_empty() && literal.chars().all(|c| c.is_ascii_lowercase() || c == ' ');
        list = if !is_word {
            0
        } else if between.trim() == "," {
            list + 1
        } else {
            1
        };
        longest = longest.max(list);
    }
    longest
}

#[test]
fn few_files_hold_lists_of_words() {
    let tests = |file: &str| file.contains("/tests/") || file.ends_with("/tests.rs");
    let own = files().iter().filter(|(file, _)| !tests(file));
    let holding: Vec<&str> =
        own.filter(|(_, text)| longest_list(text) >= 10).map(|(file, _)| file.as_str()).collect();
    let allowed: Vec<&str> = LISTS.iter().map(|(file, _)| *file).collect();
    assert_eq!(holding, allowed, "words of a language stand in crates/search/words or data/");
    assert_eq!(longest_list("[\"a\", \"b c\",\n\"d\"] // \"e\",\nf(\"g\", \"H\")"), 3);
}
