//! A count before a noun in the plural has a form for one of them, in each language that tells one from several.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Messages whose count is never one: sizes of the classification and of tables, limits, hours, points, levels of a language.
const NEVER_ONE: &[&str] = &[
    "ai-split-few",
    "copy-sources",
    "criterion-no-answers",
    "duties-own",
    "duration-months-range",
    "duration-years-range",
    "fetch-cut",
    "file-too-large",
    "front-questions",
    "front-untouched",
    "immigration-anywhere",
    "immigration-in-force-longer",
    "immigration-in-force-months",
    "immigration-in-province",
    "immigration-old",
    "immigration-permit-college",
    "immigration-permit-combine",
    "immigration-permit-long",
    "immigration-permit-masters",
    "immigration-permit-program",
    "immigration-permit-program-quebec",
    "immigration-permit-short",
    "immigration-permit-university",
    "immigration-province-score",
    "immigration-round",
    "immigration-round-none-alone",
    "immigration-round-none-since",
    "immigration-round-short",
    "immigration-round-times-or-more",
    "import-fewer",
    "import-held",
    "interests-profile",
    "missing-too-few",
    "save-too-large",
    "search-note",
    "source-coverage-of",
    "comparison-how",
    "status-comparison-full",
    "status-filter-away",
    "status-no-filter",
    "treemap-needs",
    "weights-inputs",
];

/// Of verification, which counts whole tables.
const TABLES: &str = "verify-";

/// Words that end like a plural and are none.
const NO_PLURAL: &[&str] = &[
    "is", "was", "has", "as", "this", "us", "yes", "less", "unless", "sans", "dans", "pas", "plus", "mois",
    "fois",
];

/// The messages of a language: id to text; and the arguments that are counts, where they are declared.
fn messages(language: &str) -> (BTreeMap<String, String>, BTreeMap<String, Vec<String>>) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("lang").join(language);
    let (mut texts, mut counts) = (BTreeMap::<String, String>::new(), BTreeMap::new());
    for file in fs::read_dir(folder).unwrap() {
        let (mut declared, mut own) = (Vec::new(), None);
        for line in fs::read_to_string(file.unwrap().path()).unwrap().lines() {
            if let Some(argument) = line.strip_prefix("# $") {
                let (name, kind) = argument.split_once(" (").unwrap();
                if kind.starts_with("count)") {
                    declared.push(name.to_owned());
                }
            } else if let Some((id, text)) =
                line.split_once(" = ").filter(|(id, _)| !id.contains([' ', '{', '#']))
            {
                texts.insert(id.to_owned(), text.to_owned());
                counts.insert(id.to_owned(), std::mem::take(&mut declared));
                own = Some(id.to_owned());
            } else if line.starts_with([' ', '}']) {
                let text = own.as_ref().and_then(|id| texts.get_mut(id)).unwrap();
                text.push('\n');
                text.push_str(line);
            }
        }
    }
    (texts, counts)
}

/// The words after a count, up to the first that is no plain word.
fn after<'t>(text: &'t str, count: &str) -> Vec<&'t str> {
    let Some((_, rest)) = text.split_once(&format!("{{ ${count} }}")) else { return Vec::new() };
    let rest = rest.strip_prefix([' ', '\u{a0}', '\u{202f}']).unwrap_or("");
    let words = rest.split([' ', '\u{a0}', '\n']).take_while(|word| word.chars().all(char::is_alphabetic));
    words.take(2).collect()
}

#[test]
fn a_count_before_a_plural_has_a_form_for_one() {
    let counts = messages("en").1;
    let mut faults = Vec::new();
    for language in ["en", "fr"] {
        for (id, text) in messages(language).0 {
            for count in counts.get(&id).into_iter().flatten() {
                let chosen = text.contains(&format!("${count} ->"));
                let words = after(&text, count);
                let plural = words.iter().any(|word| word.ends_with(['s', 'x']) && !NO_PLURAL.contains(word));
                // A second count is chosen by the first, where they are said of the same thing.
                let any = text.contains(" ->");
                if plural && !chosen && !any && !NEVER_ONE.contains(&id.as_str()) && !id.starts_with(TABLES) {
                    faults.push(format!("lang/{language}: {id}: ${count} {}", words.join(" ")));
                }
            }
        }
    }
    assert!(counts.len() > 1_000, "the messages are read");
    assert!(
        faults.is_empty(),
        "give these a form [one], or say that they never count one:\n{}",
        faults.join("\n")
    );
}
