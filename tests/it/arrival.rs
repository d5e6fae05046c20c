//! What a newcomer is told: who selects, who recognizes training from abroad, what a permit asks, what has no table.

use std::rc::Rc;

use metier::content::{Page, Settings, Subject};
use metier::evidence::rating::{Rater, Weights};
use metier::report::json;
use metier_model::Geo;
use metier_model::date::Day;
use metier_model::schema::Region;
use metier_words::Language;

use super::truth::with;

fn rater() -> Rc<Rater> {
    Rc::new(Rater::new(Weights::default()))
}

fn at(geo: Geo) -> Settings {
    Settings { place: geo.into(), ..Settings::default() }
}

/// A program below a degree gets the permit after study in a field of the list alone: on the page in each language, and
/// as a rule of its own in JSON.
#[test]
fn the_permit_after_study_tells_the_condition_on_the_field() {
    with(|catalog, evidence| {
        let group = catalog.group("32129").unwrap();
        let subject = Subject::new(evidence, &rater(), group, at(Geo::Canada), Day(20_600));
        let items = subject.page(Page::Immigration);
        for (language, words) in [
            (Language::En, "a program below a bachelor's degree: in a field of study on the list"),
            (Language::Fr, "un programme inférieur au baccalauréat"),
            (Language::Ja, "学士未満の課程"),
        ] {
            let locale = Settings { language, ..Settings::default() }.locale();
            assert!(items.iter().any(|item| item.text.say(&locale).contains(words)), "{language:?}");
        }
        let answer = json::show(&subject);
        let rules = answer["work_permit_after_study"].as_array().unwrap();
        let field: Vec<_> = rules.iter().filter(|rule| rule["subject"] == "field").collect();
        assert_eq!(field.len(), 1);
        assert_eq!((&field[0]["study"], &field[0]["since"]), (&"college".into(), &"2024-11-01".into()));
    });
}

/// With Quebec as the place, that it selects by itself comes before Express Entry, which is for the rest of Canada; any
/// other place has no word of it.
#[test]
fn quebec_comes_before_express_entry() {
    with(|catalog, evidence| {
        let group = catalog.group("31301").unwrap();
        for page in [Page::Overview, Page::Immigration] {
            let said = |geo| -> Vec<String> {
                let subject = Subject::new(evidence, &rater(), group, at(geo), Day(20_600));
                let items = subject.page(page);
                items
                    .iter()
                    .map(|item| format!("{} {}", item.label.reference(), item.text.reference()))
                    .collect()
            };
            let quebec = said(Geo::Province(Region::QC));
            let first = quebec.iter().position(|line| line.contains("Arrima")).unwrap();
            let federal =
                quebec.iter().position(|line| line.contains("Express Entry, rest of Canada")).unwrap();
            assert!(first < federal, "{page:?}");
            for geo in [Geo::Canada, Geo::Province(Region::ON)] {
                let other = said(geo);
                assert!(!other.iter().any(|line| line.contains("Arrima") || line.contains("rest of Canada")));
            }
        }
    });
}

/// A federal pilot that the tables do not have is named for its occupations and no other.
#[test]
fn a_pilot_without_a_table_is_named_for_its_occupations() {
    with(|catalog, evidence| {
        for (code, named) in [("44100", true), ("44101", true), ("42202", false)] {
            let group = catalog.group(code).unwrap();
            let subject = Subject::new(evidence, &rater(), group, at(Geo::Canada), Day(20_600));
            let items = subject.page(Page::Immigration);
            let told = items.iter().any(|item| item.text.reference().contains("Home Care Worker"));
            assert_eq!(told, named, "{code}");
        }
    });
}

/// Who recognizes training from abroad stands where a licence, a registration or a trade's certificate is asked in the
/// place, and nowhere else.
#[test]
fn training_from_abroad_is_the_regulators_to_recognize() {
    with(|catalog, evidence| {
        let said = |code: &str, region| {
            let group = catalog.group(code).unwrap();
            let subject = Subject::new(evidence, &rater(), group, at(Geo::Province(region)), Day(20_600));
            let items = subject.page(Page::Requirements);
            let row = items.iter().find(|item| item.label.reference() == "Trained abroad");
            row.map(|item| item.text.reference()).unwrap_or_default()
        };
        assert!(said("31301", Region::NS).starts_with("The regulator of the province"));
        assert!(said("72200", Region::ON).starts_with("The apprenticeship authority"));
        assert_eq!(said("65201", Region::ON), "", "kitchen helpers");
    });
}
