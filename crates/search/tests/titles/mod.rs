//! Titles for the tests and the bench of search: the project's own tables, or the reference data
//! beside the repository while those are not there.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "shared with the bench, which is not test code to clippy"
)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use metier_search::build::{Input, TitleEntry};
use metier_search::{Index, Lang};

/// A title as the tables have it.
#[derive(Clone, Debug)]
pub(crate) struct Title {
    /// Number of the unit group, in code order.
    pub group: u16,
    /// Its code.
    pub code: String,
    /// Language.
    pub lang: Lang,
    /// The title.
    pub text: String,
    /// The unit group's own title.
    pub official: bool,
    /// Marked as illustrative.
    pub illustrative: bool,
}

fn rows(path: &Path) -> Vec<BTreeMap<String, String>> {
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let text = text.trim_start_matches('\u{feff}');
    let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(text.as_bytes());
    let header = reader.headers().unwrap().clone();
    reader
        .records()
        .map(|record| {
            header
                .iter()
                .map(ToString::to_string)
                .zip(record.unwrap().iter().map(ToString::to_string))
                .collect()
        })
        .collect()
}

/// All job titles and official titles; `None` when there is neither our table nor the reference data.
pub(crate) fn load() -> Option<Vec<Title>> {
    // The bench at the root and the tests of this crate both find the project's folder from their own.
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let root = if here.join("data").exists() { here } else { here.join("../..") };
    let own = (root.join("data/titles.csv"), root.join("data/noc.csv"));
    let noc = root.join("../shared/data/noc");
    // Code, language, title, illustrative, official.
    let mut found: Vec<(String, Lang, String, bool, bool)> = Vec::new();
    let mut add = |code: &str, lang, title: &str, illustrative, official| {
        found.push((code.to_string(), lang, title.to_string(), illustrative, official));
    };
    if own.0.exists() && own.1.exists() {
        for row in rows(&own.0) {
            let lang = if row["lang"] == "fr" { Lang::Fr } else { Lang::En };
            add(&row["code"], lang, &row["title"], row["illustrative"] == "1", false);
        }
        for row in rows(&own.1).iter().filter(|row| row["level"] == "5") {
            add(&row["code"], Lang::En, &row["title_en"], false, true);
            add(&row["code"], Lang::Fr, &row["title_fr"], false, true);
        }
    } else if noc.exists() {
        for row in rows(&noc.join("titles_en.csv")) {
            add(&row["code"], Lang::En, &row["title"], row["illustrative"] == "1", false);
        }
        for row in rows(&noc.join("titles_fr.csv")) {
            add(&row["code"], Lang::Fr, &row["title"], false, false);
        }
        for row in rows(&noc.join("structure_en.csv")).iter().filter(|row| row["Level"] == "5") {
            add(&row["Code - NOC 2021 V1.0"], Lang::En, &row["Class title"], false, true);
        }
        for row in rows(&noc.join("structure_fr.csv")).iter().filter(|row| row["Niveau"] == "5") {
            add(&row["Code dela CNP 2021 v1.0"], Lang::Fr, &row["Titres de classes"], false, true);
        }
    } else {
        return None;
    }
    let groups: BTreeMap<String, u16> = {
        let codes: std::collections::BTreeSet<&String> = found.iter().map(|title| &title.0).collect();
        codes.into_iter().cloned().zip(0..).collect()
    };
    Some(
        found
            .into_iter()
            .map(|(code, lang, text, illustrative, official)| Title {
                group: groups[&code],
                code,
                lang,
                text,
                official,
                illustrative,
            })
            .collect(),
    )
}

/// The index of `titles`, as bytes.
pub(crate) fn build(titles: &[Title]) -> Vec<u8> {
    let entries: Vec<TitleEntry<'_>> = titles
        .iter()
        .map(|title| TitleEntry {
            group: title.group,
            code: &title.code,
            lang: title.lang,
            title: &title.text,
            official: title.official,
            illustrative: title.illustrative,
        })
        .collect();
    metier_search::build::build(&Input { entries: &entries, ..Input::default() })
}

/// The index of `titles`, opened.
pub(crate) fn index(titles: &[Title]) -> Index {
    Index::new(Vec::leak(build(titles))).unwrap()
}
