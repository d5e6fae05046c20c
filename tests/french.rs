//! The program in French: what of ours has no entry in the table, what entries nothing uses, how numbers stand.

#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use metier::content::classes::{self, Entry};
use metier::content::{Item, Page, Settings, Shape, Subject, ai_page, french, pay_page};
use metier::evidence::Evidence;
use metier::evidence::rating::{Rater, Weights};
use metier_data::Catalog;
use metier_model::date::Day;
use metier_model::{Geo, GroupId, Lang};

const TODAY: Day = Day(20_780);

fn geo(code: &str) -> Geo {
    code.parse().unwrap()
}

/// Names and texts that stay as they are in a page of rows and headings: of occupations, classes and publishers.
fn names(catalog: &Catalog) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for node in catalog.hierarchy().nodes() {
        for lang in [Lang::En, Lang::Fr] {
            names.insert(format!(
                "{} {}",
                catalog.hierarchy().code(node),
                catalog.hierarchy().title(node, lang)
            ));
            names.insert(catalog.hierarchy().title(node, lang).to_owned());
        }
    }
    for group in GroupId::all() {
        for role in catalog.occupation(group).into_iter().flat_map(|occupation| occupation.roles) {
            names.extend([role.employers.join(", "), role.profile, role.name]);
        }
    }
    names.extend(catalog.profiles().scales.iter().map(|scale| scale.name.clone()));
    for field in catalog.fields() {
        names.insert(field.name.clone());
        names.extend(field.clusters.iter().map(|cluster| cluster.name.clone()));
    }
    names
}

/// What our table should have of an item and has not, with where it was seen.
fn check(item: &Item, names: &BTreeSet<String>, place: &str, missing: &mut Missing) {
    let Missing { seen, missing } = missing;
    let ours = |text: &str| {
        text.chars().any(char::is_lowercase)
            && !names.contains(text)
            && !text.starts_with("http")
            && !text.contains(".gc.ca")
    };
    let mut look = |text: &str, kind: &str| {
        // Texts that differ in their numbers only are looked at once.
        let shape: String = text.chars().filter(|c| !c.is_ascii_digit()).collect();
        // Under one label stand hundreds of names of roles.
        if !seen.insert(shape) || names.contains(text) {
            return;
        }
        for left in french::left_over(text.trim()) {
            if ours(left.trim()) {
                missing.entry(left).or_insert_with(|| format!("{kind}, {place}"));
            }
        }
    };
    look(&item.label, "label");
    look(&item.tail, "tail");
    for (label, text) in &item.more {
        look(label, "label of the source");
        if !["Page", "Since", "List", "Roles", "Rests on", "Published as"].contains(label) {
            look(text, "text of the source");
        }
    }
    match item.shape {
        Shape::Heading | Shape::Note | Shape::Hint | Shape::Warning => look(&item.text, "line"),
        // Under these labels stand names and prose.
        Shape::Row if ["Employers", "for", "Chosen role", "In French"].contains(&&*item.label) => {}
        Shape::Row if names.contains(&*item.label) || names.contains(&item.text) => look(&item.text, "value"),
        Shape::Row | Shape::Drawing => look(&item.text, "value"),
        Shape::Paragraph | Shape::Bullet | Shape::Gap => {}
    }
}

/// What is looked at already, and what of it has no entry, with the place where it was first seen.
#[derive(Default)]
struct Missing {
    seen: BTreeSet<String>,
    missing: BTreeMap<String, String>,
}

fn fail_if_any(missing: &Missing) {
    let list: Vec<String> =
        missing.missing.iter().map(|(text, place)| format!("{text:?} ({place})")).collect();
    assert!(
        list.is_empty(),
        "{} texts have no French in src/content/french:\n{}",
        list.len(),
        list.join("\n")
    );
}

#[test]
fn every_label_heading_and_remark_of_every_page_has_its_french() {
    let catalog = Catalog::embedded().unwrap();
    let evidence = Evidence::new(&catalog);
    let rater = Rc::new(Rater::new(Weights::default()));
    let names = names(&catalog);
    let mut missing = Missing::default();
    for code in ["CA", "PE", "BC"] {
        let settings = Settings { place: geo(code).into(), ..Settings::default() };
        for group in GroupId::all() {
            let subject = Subject::new(&evidence, &rater, group, settings, TODAY);
            let subject = subject.with_role((code == "PE").then_some(0));
            for page in Page::ALL {
                let by_place = matches!(page, Page::Pay | Page::Outlook | Page::Immigration);
                // The page of skills makes its own French: its scales have names in both languages there.
                if page == Page::Skills || code == "BC" && !by_place {
                    continue;
                }
                let place = format!("{page:?} of {} in {code}", catalog.code(group));
                for item in subject.page(page) {
                    check(&item, &names, &place, &mut missing);
                }
            }
            let place = format!("panes of {} in {code}", catalog.code(group));
            for item in pay_page::pane(&subject).iter().chain(&ai_page::pane(&subject)) {
                check(item, &names, &place, &mut missing);
            }
        }
        for node in catalog.hierarchy().nodes() {
            let (items, _) = classes::items(&evidence, &settings, Entry::Node(node), |_| true, 3);
            let place = format!("class {} in {code}", catalog.hierarchy().code(node));
            for item in &items {
                check(item, &names, &place, &mut missing);
            }
        }
        for field in 0..catalog.fields().len() as u16 {
            let (items, _) = classes::items(&evidence, &settings, Entry::Field(field), |_| true, usize::MAX);
            for item in &items {
                check(item, &names, &format!("field {field}"), &mut missing);
            }
        }
    }
    fail_if_any(&missing);
}

#[test]
fn numbers_of_a_page_have_the_form_of_french() {
    let catalog = Catalog::embedded().unwrap();
    let evidence = Evidence::new(&catalog);
    let rater = Rc::new(Rater::new(Weights::default()));
    let settings = Settings { lang: Lang::Fr, ..Settings::default() };
    let subject = Subject::new(&evidence, &rater, catalog.group("32129").unwrap(), settings, TODAY);
    let value = |page, label: &str| {
        let item = subject.page(page).into_iter().find(|item| item.label == label);
        item.map(|item| item.text).unwrap()
    };
    let rating = value(Page::Overview, "Cote");
    assert!(rating.contains(',') && !rating.contains('.') && rating.contains("éléments sur 6"), "{rating}");
    let pay = value(Page::Overview, "Salaire médian");
    assert!(pay.ends_with("CAD/an") && pay.contains('\u{a0}'), "{pay}");
    assert!(value(Page::Ai, "Complémentarité").contains(','));
    let percent = subject.page(Page::Outlook).into_iter().find(|item| item.label == "Emploi 2033").unwrap();
    assert!(percent.text.ends_with("\u{a0}% en dix ans)"), "{}", percent.text);
}
