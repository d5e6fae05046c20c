//! Files of cases, measured: what is first and among five for each line of somebody else's set.

use std::env;
use std::fs;

use super::*;

/// The files to measure, with blanks between: lines of a text, a tab, and codes with commas between. The name of a file
/// says the language (`_fr`) and whether its texts are offers (`offers`, where `\\n` ends a line).
const FILES: &str = "METIER_CASES";

/// A set of the house where none is named.
const OWN: &str = "french_aside.tsv";

/// `METIER_CASES="a_en.tsv offers_fr.tsv" cargo test --test it find::measured -- --nocapture` prints what is found; lines
/// that are not first stand below each set.
#[test]
fn files_of_cases_are_measured() {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/find").join(OWN);
    let named = env::var(FILES).unwrap_or_default();
    let files: Vec<&Path> = named.split_whitespace().map(Path::new).collect();
    if files.is_empty() {
        let cases = rows(OWN).into_iter().map(|row| (row[1].clone(), row[2].clone())).collect();
        let tally = measured(&own, cases);
        assert!(tally.cases > 30 && tally.rates().1 >= 80, "{:?}", tally.rates());
    }
    for file in files {
        let text = fs::read_to_string(file).unwrap();
        let case = |line: &str| {
            let (text, codes) = line.rsplit_once('\t')?;
            Some((text.replace("\\n", "\n"), codes.trim().replace(',', " ")))
        };
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        let tally = measured(file, lines.filter_map(case).collect());
        assert!(tally.cases > 0, "{}: no line has a tab and codes", file.display());
    }
}

fn measured(file: &Path, cases: Vec<(String, String)>) -> Tally {
    let catalog = Catalog::embedded().unwrap();
    let name = file.file_stem().unwrap().to_str().unwrap();
    let lang = if name.contains("_fr") || name.starts_with("french") { Lang::Fr } else { Lang::En };
    let mut searcher = searcher();
    searcher.set_language(lang);
    let mut tally = Tally::default();
    let mut missed = Vec::new();
    for (text, codes) in cases {
        let found = if name.contains("offers") {
            let rows = metier::content::matching::read(&catalog, &mut searcher, &text, 5, lang).rows;
            rows.iter().position(|row| codes.split(' ').any(|code| code == catalog.code(row.group)))
        } else {
            place(&mut searcher, &text, &codes)
        };
        tally.add(found, 3);
        if found != Some(0) {
            let beginning: String = text.chars().take(90).collect();
            missed.push(format!("  {beginning:?} {codes}: {found:?}"));
        }
    }
    let (first, five, three) = tally.rates();
    println!("{name}: {} cases, {first} % first, {three} % in three, {five} % in five", tally.cases);
    println!("{}", missed.join("\n"));
    tally
}
