//! What the open data portal says of a dataset, and which of its files is the newest of a kind. The portal is a CKAN:
//! `package_show` answers `{"success": true, "result": {"resources": [{"url", "last_modified", …}]}}`.

use serde_json::Value;

use super::RemoteFile;
use super::address::Pick;
use super::error::{Error, Result};

/// The address that shows a dataset, without its id.
pub(super) const SHOW: &str = "https://open.canada.ca/data/api/3/action/package_show?id=";

/// The files that are wanted, of each the newest: by the years in its name, then by the day it was changed.
pub(super) fn choose(url: &str, text: &str, pick: &Pick) -> Result<Vec<RemoteFile>> {
    let answer: Value = serde_json::from_str(text).map_err(|_| Error::Answer(url.to_owned()))?;
    let resources = answer.get("result").and_then(|result| result.get("resources")).and_then(Value::as_array);
    let Some(resources) = resources.filter(|_| answer.get("success") == Some(&Value::Bool(true))) else {
        return Err(Error::Answer(url.to_owned()));
    };
    let mut found: Vec<PortalFile> = resources.iter().filter_map(|resource| wanted(resource, pick)).collect();
    found.sort_by(|a, b| b.rank.cmp(&a.rank));
    let first = |begin: &str| {
        let mut names = found.iter().filter(|found| found.offer.name.to_lowercase().starts_with(begin));
        names.next().map(|found| found.offer.clone()).ok_or_else(|| Error::NotOffered {
            dataset: url.to_owned(),
            name: format!("{begin}*{}*{}", pick.has, pick.ending),
        })
    };
    if pick.each.is_empty() {
        Ok(vec![first("")?])
    } else {
        pick.each.iter().map(|begin| first(begin)).collect()
    }
}

/// A file of the dataset that has the right name.
struct PortalFile {
    offer: RemoteFile,
    rank: (Vec<u16>, String),
}

fn wanted(resource: &Value, pick: &Pick) -> Option<PortalFile> {
    let text = |key: &str| resource.get(key).and_then(Value::as_str).unwrap_or_default();
    let url = text("url");
    // Nothing but a file over TLS, and nothing that would leave the folder.
    let name = url.strip_prefix("https://")?.split(['?', '#']).next()?.rsplit('/').next()?;
    let plain = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
    if name.is_empty() || name.len() > 200 || name.starts_with('.') || !name.chars().all(plain) {
        return None;
    }
    let lower = name.to_lowercase();
    let right = lower.ends_with(pick.ending)
        && lower.contains(pick.has)
        && !pick.lacks.iter().any(|part| lower.contains(part));
    let offer = RemoteFile { url: url.to_owned(), name: name.to_owned() };
    right.then(|| PortalFile { rank: (years(name), text("last_modified").to_owned()), offer })
}

/// The years in a name, the latest first: `wage2025opendata`, `20252027_outlook`, `19nov2025`.
fn years(name: &str) -> Vec<u16> {
    let digits = name.split(|c: char| !c.is_ascii_digit()).filter(|part| part.len() == 4 || part.len() == 8);
    let fours = digits.flat_map(|part| part.as_bytes().chunks_exact(4));
    let mut years: Vec<u16> = fours
        .filter_map(|four| std::str::from_utf8(four).ok()?.parse().ok())
        .filter(|year| (2000..2100).contains(year))
        .collect();
    years.sort_unstable_by(|a, b| b.cmp(a));
    years
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{RemoteSource, of};

    fn picked(kind: &str, urls: &[(&str, &str)]) -> Result<Vec<String>> {
        let resources: Vec<Value> =
            urls.iter().map(|(url, day)| serde_json::json!({"url": url, "last_modified": day})).collect();
        let text = serde_json::json!({"success": true, "result": {"resources": resources}}).to_string();
        let Some((RemoteSource::Dataset { pick, .. }, _)) = of(kind) else { panic!("{kind}") };
        choose("u", &text, pick).map(|offers| offers.into_iter().map(|offer| offer.name).collect())
    }

    #[test]
    fn the_newest_edition_is_taken() {
        let at = "https://open.canada.ca/download/";
        let wages = [
            ("2a71-das-wage2024opendata-esdc-all-11dec2024-vf.csv", "2026-05-01"),
            ("2a71-das-wage2025opendata-esdc-all-19nov2025-vf.csv", "2025-11-19"),
            ("wage2016opendata.csv", "2017-01-01"),
            ("wages-dictionary-2027.csv", "2027-01-01"),
            ("wage2026.pdf", "2026-01-01"),
        ]
        .map(|(name, day)| (format!("{at}{name}"), day));
        let wages = wages.each_ref().map(|(url, day)| (url.as_str(), *day));
        assert_eq!(picked("wages", &wages).unwrap(), ["2a71-das-wage2025opendata-esdc-all-19nov2025-vf.csv"]);
        let outlooks = [
            ("https://open.canada.ca/d/20222024_outlook_n21_en_221114.xlsx", ""),
            ("https://open.canada.ca/d/20252027_outlook_n21_fr_251208.xlsx", ""),
            ("https://open.canada.ca/d/20252027_outlook_n21_en_251208.xlsx", ""),
            ("https://open.canada.ca/d/20242026_outlook_n21_en_250117.xlsx", ""),
        ];
        assert_eq!(picked("three-year-outlook", &outlooks).unwrap(), ["20252027_outlook_n21_en_251208.xlsx"]);
    }

    #[test]
    fn a_file_that_is_missing_is_named() {
        let told = picked("cops", &[("https://open.canada.ca/summary_sommaire_2024_2033_noc2021.csv", "")]);
        assert!(
            matches!(told, Err(Error::NotOffered { name, .. }) if name.starts_with("employment_emploi_"))
        );
    }

    #[test]
    fn an_answer_is_not_trusted() {
        for text in
            ["", "[]", "<html>", r#"{"success": false, "result": {"resources": []}}"#, r#"{"success": true}"#]
        {
            let Some((RemoteSource::Dataset { pick, .. }, _)) = of("wages") else { panic!() };
            assert!(matches!(choose("u", text, pick), Err(Error::Answer(_))), "{text}");
        }
        for url in [
            "http://open.canada.ca/wage2026.csv",
            "https://open.canada.ca/..%2f..%2fwage2026.csv",
            "https://open.canada.ca/.wage.csv",
            "file:///wage2026.csv",
            "https://open.canada.ca/wage 2026.csv",
        ] {
            assert!(matches!(picked("wages", &[(url, "")]), Err(Error::NotOffered { .. })), "{url}");
        }
    }
}
