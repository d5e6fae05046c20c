//! Every part of the three first pages stands in the place that data/README.md says: the table is read against the program.

#![allow(clippy::expect_used)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::rc::Rc;

use metier::content::classes::{self, TreeEntry};
use metier::content::{Item, Page, Settings, Subject, claims};
use metier::evidence::Evidence;
use metier::evidence::rating::{Rater, Weights};
use metier_data::Catalog;
use metier_model::Lang;
use metier_model::date::Day;

/// Words of the program that each row of the table promises, in the order of the tables.
const ROWS: &[(&str, &[&str])] = &[
    ("lead statement", &["artificial limbs, braces"]),
    ("example titles", &["Ocularist", "Prosthetist", "Dietary technician"]),
    ("main duties by group", &["Ocularists", "conformer", "implant"]),
    ("employment requirements", &["American Society of Ocularists", "CBCPO", "CAPO"]),
    (
        "additional information (technicians who become practitioners)",
        &["Certified prosthetist or orthotist"],
    ),
    (
        "similar unit groups at the end of the page",
        &["32109", "32120", "32121", "32122", "32123", "32124", "32103", "32104", "33101"],
    ),
    ("breakdown summary (broad category to minor group, TEER)", &["3212", "TEER"]),
    ("version", &["2021 version 1.0 National Occupational Classification"]),
    ("occupation code, path to immigration", &["Express Entry", "No direct Express Entry"]),
    ("overall 6.8 of 10", &["6.8 of 10"]),
    ("AI verdict, what is replaced", &["moderate", "Six examples", "mammograms"]),
    (
        "AI lists: automates, assists, human skills, skills to learn",
        &["AI takes over", "AI assists", "Stays human"],
    ),
    ("entry level, long run", &["Beginners", "In the long run", "Fewer posts for beginners"]),
    ("pay bands by experience, with notes", &["public health system", "nights or overtime", "supervisor"]),
    ("education path with duration", &["Dietary technology program"]),
    ("education path with cost", &["15,000-40,000", "30,000-60,000"]),
    ("credentials with issuer", &["WES or IQAS", "IELTS, TEF", "provincial health regulator"]),
    (
        "immigration visas (PNP, AIP, LMIA)",
        &["PNP", "Atlantic Immigration Program", "labour market assessment", "Ontario and B.C."],
    ),
    ("who it suits, who it does not", &["outside the big cities", "CLB 7"]),
    ("career outlook", &["2024-2033", "technical sales"]),
    ("growth tags", &["recruitment for rural places", "nomination by provinces"]),
    ("sources", &["Indeed, Glassdoor and ERI"]),
    (
        "introduction, training of technicians",
        &["at least 20 occupations", "after high school", "apart from one another"],
    ),
    ("technician positions", &["Orthotist", "Prosthetist", "Pharmacy technician"]),
    ("medical imaging, what it is", &["pictures of the inside of a body"]),
    ("imaging positions", &["Sonographer", "Fluoroscopy", "Mammography", "Nuclear medicine technology"]),
    ("country of each position", &["New Zealand"]),
    ("separate roles there, one here", &["separate roles"]),
];

fn words(items: &[Item], into: &mut String) {
    for item in items {
        let rest = item.more.iter().flat_map(|(label, text)| [label, text]);
        for text in [&item.label, &item.text, &item.tail, &item.name].into_iter().chain(rest) {
            into.push_str(&text.reference());
            into.push('\n');
        }
    }
}

/// What the program says about 32129 and about its field, by the place that the table names.
fn said() -> Vec<(&'static str, String)> {
    let catalog = Box::leak(Box::new(Catalog::embedded().unwrap()));
    let evidence = Evidence::new(catalog);
    let rater = Rc::new(Rater::new(Weights::default()));
    let group = catalog.group("32129").unwrap();
    let subject = Subject::new(&evidence, &rater, group, Settings::default(), Day(0));
    let mut places: Vec<(&str, String)> = [
        ("Overview", Page::Overview),
        ("Duties", Page::Duties),
        ("Requirements", Page::Requirements),
        ("Training", Page::Training),
        ("Outlook", Page::Outlook),
        ("Immigration", Page::Immigration),
        ("Pay chart", Page::Pay),
        ("AI page", Page::Ai),
    ]
    .into_iter()
    .map(|(name, page)| {
        let mut text = String::new();
        words(&subject.page(page), &mut text);
        (name, text)
    })
    .collect();
    let mut claimed = String::new();
    words(&claims::items(&subject), &mut claimed);
    places.push(("claim", claimed));
    let sources = catalog.sources(Lang::default());
    let named: Vec<String> =
        sources.iter().map(|source| format!("{} {}", source.edition, source.title)).collect();
    places.push(("Sources", named.join("\n")));
    let field =
        catalog.fields(Lang::default()).iter().position(|field| field.id == "health-technical").unwrap();
    let page =
        classes::items(&evidence, &Settings::default(), TreeEntry::Field(field as u16), |_| true, usize::MAX);
    let mut text = String::new();
    words(&page.items, &mut text);
    places.push(("Fields", text));
    places
}

#[test]
fn the_table_of_the_first_pages_holds() {
    let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("data/README.md")).unwrap();
    let (_, table) = readme.split_once("## Where the three first pages stand").unwrap();
    let promised: BTreeMap<&str, &[&str]> = ROWS.iter().copied().collect();
    let said = said();
    let mut rows = 0;
    for row in table.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| part ")) {
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        let (part, place) = (cells[1], cells[2]);
        let Some(needed) = promised.get(part) else {
            panic!("tests/it/seeds.rs has no words for \"{part}\"")
        };
        let named: Vec<&String> =
            said.iter().filter(|(name, _)| place.contains(name)).map(|(_, text)| text).collect();
        assert!(!named.is_empty(), "{part}: \"{place}\" names no place");
        for words in *needed {
            assert!(
                named.iter().any(|text| text.contains(words)),
                "{part}: \"{place}\" does not say \"{words}\""
            );
        }
        rows += 1;
    }
    assert!(rows >= 25, "{rows} rows");
}

/// The nine unit groups at the end of the classification's page are named as work that is near or not to be confused:
/// a claim that mentions a code in passing names no neighbour.
#[test]
fn the_nine_neighbours_stand_as_neighbours() {
    let catalog = Catalog::embedded().unwrap();
    let occupation = catalog.occupation(catalog.group("32129").unwrap(), Lang::En).unwrap();
    let apart = occupation.not_confused_with.iter().map(|other| &other.code);
    let near: Vec<&String> = apart.chain(&occupation.similar).collect();
    for code in ["32109", "32120", "32121", "32122", "32123", "32124", "32103", "32104", "33101"] {
        assert!(near.iter().any(|own| *own == code), "{code}");
    }
}
