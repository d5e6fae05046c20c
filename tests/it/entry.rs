//! Ease of entry: the shortest way into any role, asked of every occupation by counting out all its ways.

// Both are sums of the same published numbers in the same order.
#![allow(clippy::float_cmp)]

use std::rc::Rc;

use metier::content::because::because;
use metier::content::{Page, Settings, Subject};
use metier::evidence::Evidence;
use metier::evidence::rating::{Input, Rater, Weights};
use metier::plan::pair;
use metier::report::json;
use metier_data::Catalog;
use metier_model::date::Day;
use metier_model::schema::{Occupation, Setting};
use metier_model::{Geo, GroupId, Lang};

use super::rules::singly;

/// Months of schooling of the shortest way into a role, and whether all of it is stated.
fn shortest(occupation: &Occupation, role: usize) -> (f32, bool) {
    use Setting::{College, Course, Graduate, University};
    let Some(way) = occupation.way_of(role, Geo::Canada) else { return (0.0, true) };
    let lengths = |steps: &Vec<u16>| {
        let steps = steps.iter().map(|&at| &occupation.training[usize::from(at)]);
        let school = steps.filter(|step| matches!(step.setting, College | Course | Graduate | University));
        let months: Vec<Option<f32>> = school.map(|step| step.length.months().map(|(low, _)| low)).collect();
        (months.iter().flatten().sum::<f32>(), months.iter().all(Option::is_some))
    };
    let all = singly(&way).iter().map(lengths).collect::<Vec<_>>();
    all.into_iter().reduce(|a, b| if b.0 < a.0 || b.0 == a.0 && b.1 { b } else { a }).unwrap()
}

/// For all 516: the column that the rating, filters, moves and rankings read is the least over all roles, whichever
/// stands first; JSON names it with its role, and the words beside the rating say role and longest way.
#[test]
fn ease_of_entry_is_the_shortest_way_into_any_role() {
    let catalog = Box::leak(Box::new(Catalog::embedded().unwrap()));
    let evidence = Evidence::new(catalog);
    let rater = Rc::new(Rater::new(Weights::default()));
    let (mut not_first, mut unknown, mut ranges) = (0, 0, 0);
    for group in GroupId::all() {
        let code = catalog.code(group);
        let occupation = catalog.occupation(group, Lang::En).unwrap();
        let roles: Vec<(f32, bool)> =
            (0..occupation.roles.len()).map(|at| shortest(&occupation, at)).collect();
        let known = |(months, stated): &&(f32, bool)| *stated || *months > 0.0;
        let least = roles.iter().filter(known).map(|(months, _)| *months).reduce(f32::min);
        not_first += usize::from(least.is_some_and(|least| roles[0].0 > least));
        unknown += usize::from(least.is_none());
        assert_eq!(pair::least_months(catalog, group, Geo::Canada), least, "{code}");

        let subject = Subject::new(&evidence, &rater, group, Settings::default(), Day(20_600));
        let told = &json::show(&subject)["schooling"];
        let own = told["shortest"]["schooling_months"].as_f64();
        assert_eq!(own.is_some(), least.is_some(), "{code}");
        if let (Some(own), Some(least)) = (own, least) {
            assert!((own - f64::from(least)).abs() < 0.01, "{code}: {own} {least}");
            let profile = told["shortest"]["profile"].as_str();
            let role =
                occupation.roles.iter().position(|role| Some(role.profile.as_str()) == profile).unwrap();
            assert_eq!(roles[role].0, least, "{code}: the role has that way");
            let words = because(&subject, Input::Entry).reference();
            let several = occupation.roles.len() > 1;
            assert_eq!(words.contains(&occupation.roles[role].name), several, "{code}: {words}");
            let high = told["length"]["schooling_months"]["high"].as_f64().unwrap_or(own);
            assert_eq!(words.contains("longest way"), high > own + 0.01, "{code}: {words}");
            ranges += usize::from(high > own + 0.01);
        }
    }
    assert!(not_first > 15 && unknown < 30 && ranges > 100, "{not_first} {unknown} {ranges}");
    println!("shorter than the first role's: {not_first}; unknown: {unknown}; with a longer way: {ranges}");
}

/// Where the classification asks for nothing in particular no requirement is made up: the page says so instead.
#[test]
fn nothing_asked_is_no_requirement() {
    let catalog = Box::leak(Box::new(Catalog::embedded().unwrap()));
    let evidence = Evidence::new(catalog);
    let rater = Rc::new(Rater::new(Weights::default()));
    for code in ["85100", "85101"] {
        let group = catalog.group(code).unwrap();
        let subject = Subject::new(&evidence, &rater, group, Settings::default(), Day(20_600));
        let said: Vec<String> =
            subject.page(Page::Requirements).iter().map(|item| item.text.reference()).collect();
        assert!(said.iter().any(|line| line.contains("nothing in particular")), "{code}: {said:?}");
        assert!(!said.iter().any(|line| line.contains("teaches") || line.contains("shows how")), "{said:?}");
        assert_eq!(json::show(&subject)["requirements"].as_array().unwrap().len(), 0);
    }
}
