//! What is old says so: on the pages, at sight, and by source.

use std::collections::BTreeSet;
use std::rc::Rc;

use metier::content::{Item, Page, Settings, Subject};
use metier::evidence::rating::{Rater, Weights};
use metier::report::json;
use metier_model::date::Day;
use metier_model::schema::Ground;
use metier_model::{GroupId, Method};
use metier_words::Language;

use crate::truth::with;

fn rater() -> Rc<Rater> {
    Rc::new(Rater::new(Weights::default()))
}

/// What is older than its publisher's rhythm says its age in words, once a page, and JSON says it by source.
#[test]
fn old_figures_say_their_age() {
    let day = Day::parse("2026-11-30").unwrap();
    with(|catalog, evidence| {
        let notes = |code: &str, page: Page, day: Day| -> Vec<String> {
            let group = catalog.group(code).unwrap();
            let subject = Subject::new(evidence, &rater(), group, Settings::default(), day);
            let items = subject.page(page);
            items.iter().map(|item| item.text.reference()).filter(|text| text.contains(" old")).collect()
        };
        assert_eq!(notes("00010", Page::Pay, day), ["Job Bank wages: figures of 2021 here, five years old."]);
        let edition = "Job Bank wages: of 2025-11-19, a year old; a new edition comes every year.";
        assert_eq!(notes("32129", Page::Pay, day)[0], edition);
        assert!(
            notes("32129", Page::Pay, Day::parse("2026-11-18").unwrap()).iter().all(|text| text != edition)
        );
        assert!(
            notes("32129", Page::Training, day)
                .iter()
                .any(|text| text.contains("2021-05-11, five years old"))
        );
        assert!(
            notes("00010", Page::Overview, day).iter().any(|text| text.contains("of 2021, five years old"))
        );
        // Each age once a page, and every group of a census has it.
        let mut census = 0;
        for group in GroupId::all() {
            let code = catalog.code(group);
            let told = notes(code, Page::Pay, day);
            let once: BTreeSet<&String> = told.iter().collect();
            assert_eq!(once.len(), told.len(), "{code}: {told:?}");
            census += usize::from(told.iter().any(|text| text.contains("figures of 2021")));
        }
        assert!(census > 14, "{census}");

        let group = catalog.group("00010").unwrap();
        let subject = Subject::new(evidence, &rater(), group, Settings::default(), day);
        let answer = json::show(&subject);
        let ages = answer["ages"].as_array().unwrap();
        let wages =
            ages.iter().find(|age| age["source"] == "jobbank-wages-2025" && age["period"] == "2021").unwrap();
        assert_eq!((&wages["age_months"], &wages["is_old"]), (&58.into(), &true.into()));
        let sources = answer["sources"].as_array().unwrap();
        let own = sources.iter().find(|source| source["id"] == "jobbank-wages-2025").unwrap();
        assert_eq!((&own["age_months"], &own["rhythm_months"]), (&12.into(), &12.into()));
        let noc = sources.iter().find(|source| source["id"] == "noc-2021").unwrap();
        assert_eq!(noc["newer"], "NOC 2026 (announced for December 2026)");
    });
}

/// What rests on the rules of today as the project knows them says so on the page, in each language, and opens to them.
#[test]
fn what_rests_on_the_rules_of_today_says_so() {
    with(|catalog, evidence| {
        let (mut count, mut silent) = (0, Vec::new());
        for group in GroupId::all() {
            let subject = Subject::new(evidence, &rater(), group, Settings::default(), Day(20_600));
            let Some(occupation) = &subject.occupation else { continue };
            let grounds = occupation.requirements.iter().map(|own| own.ground);
            let grounds = grounds.chain(occupation.credentials.iter().map(|own| own.ground));
            let wanted = grounds.filter(|&ground| ground == Ground::Rules).count();
            let items = subject.page(Page::Requirements);
            let told =
                |item: &&Item| item.from.as_ref().is_some_and(|from| from.method == Some(Method::Rules));
            let marked: Vec<&Item> = items.iter().filter(told).filter(|item| !item.tail.is_empty()).collect();
            if marked.len() < wanted {
                silent.push(catalog.code(group).to_string());
            }
            for language in Language::ALL {
                let locale = Settings { language, ..Settings::default() }.locale();
                let tails: BTreeSet<String> = marked.iter().map(|item| item.tail.say(&locale)).collect();
                assert!(tails.len() <= 1 && tails.iter().all(|tail| tail.len() > 10), "{tails:?}");
            }
            count += wanted;
        }
        assert!(count > 100 && silent.is_empty(), "{count}: {silent:?}");
    });
}
