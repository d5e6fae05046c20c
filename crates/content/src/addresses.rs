//! Addresses of pages as they are shown: the one in the reader's language where the publisher has it under a known one.

use metier_words::Text;

/// How addresses of a site begin in English and in French, where the rest of both is the same.
const SITES: [(&str, &str); 2] = [
    ("https://www150.statcan.gc.ca/t1/tbl1/en/", "https://www150.statcan.gc.ca/t1/tbl1/fr/"),
    ("https://open.canada.ca/data/en/", "https://open.canada.ca/data/fr/"),
];

/// How the pages on immigration begin in English and in French.
const IMMIGRATION: (&str, &str) = (
    "https://www.canada.ca/en/immigration-refugees-citizenship/services/",
    "https://www.canada.ca/fr/immigration-refugies-citoyennete/services/",
);

/// What follows it, page by page: the names of pages are translated.
const PAGES: [(&str, &str); 6] = [
    ("immigrate-canada.html", "immigrer-canada.html"),
    (
        "immigrate-canada/express-entry/who-can-apply/canadian-experience-class.html",
        "immigrer-canada/entree-express/qui-presenter-demande/categorie-experience-canadienne.html",
    ),
    (
        "immigrate-canada/express-entry/who-can-apply/federal-skilled-trades.html",
        "immigrer-canada/entree-express/qui-presenter-demande/metiers-specialises.html",
    ),
    (
        "immigrate-canada/express-entry/who-can-apply/federal-skilled-workers.html",
        "immigrer-canada/entree-express/qui-presenter-demande/travailleurs-qualifies-federal.html",
    ),
    (
        "study-canada/work/after-graduation/about.html",
        "etudier-canada/travail/apres-obtention-diplome/au-sujet.html",
    ),
    (
        "study-canada/work/after-graduation/eligibility.html",
        "etudier-canada/travail/apres-obtention-diplome/admissibilite.html",
    ),
];

/// Addresses that stand alone.
const ALONE: [(&str, &str); 2] = [
    (
        "https://www.canada.ca/content/dam/ircc/documents/json/ee_rounds_123_en.json",
        "https://www.canada.ca/content/dam/ircc/documents/json/ee_rounds_123_fr.json",
    ),
    (
        "https://open.canada.ca/en/open-government-licence-canada",
        "https://open.canada.ca/fr/licence-du-gouvernement-ouvert-canada",
    ),
];

/// An address in each language: the English one where no other is known.
pub fn shown(url: &str) -> Text {
    match translated(url) {
        Some(second) => Text::named([url.to_owned(), second]),
        None => Text::verbatim(url.to_owned()),
    }
}

fn translated(url: &str) -> Option<String> {
    let same = |(first, second): &(&str, &str)| Some(format!("{second}{}", url.strip_prefix(first)?));
    if let Some(page) = url.strip_prefix(IMMIGRATION.0) {
        let (_, second) = PAGES.iter().find(|(first, _)| *first == page)?;
        return Some(format!("{}{second}", IMMIGRATION.1));
    }
    let alone = ALONE.iter().find(|(first, _)| *first == url);
    alone.map(|(_, second)| (*second).to_owned()).or_else(|| SITES.iter().find_map(same))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_french_where_the_page_is_known_and_stays_elsewhere() {
        let table = "https://www150.statcan.gc.ca/t1/tbl1/en/tv.action?pid=1410041601";
        let page = "https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada.html";
        assert_eq!(
            translated(table).as_deref(),
            Some("https://www150.statcan.gc.ca/t1/tbl1/fr/tv.action?pid=1410041601")
        );
        assert_eq!(
            translated(page).as_deref(),
            Some("https://www.canada.ca/fr/immigration-refugies-citoyennete/services/immigrer-canada.html")
        );
        assert_eq!(translated("https://immigratemanitoba.com/draws/"), None);
        assert_eq!(translated(&page.replace("immigrate-canada", "other")), None);
        for url in [table, page] {
            assert_eq!(shown(url).reference(), url);
        }
    }
}
