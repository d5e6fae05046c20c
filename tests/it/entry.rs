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
use metier_model::schema::{Occupation, Route, Setting};
use metier_model::{Geo, GroupId, Lang};

/// The shortest way into a role.
#[derive(Clone, Copy, Debug)]
struct Shortest {
    /// Whether years of other work stand in it for all that others learn.
    by_work: bool,
    /// Months of schooling.
    months: f32,
    /// Whether all of them are stated.
    stated: bool,
    /// Whether nothing is learned in it.
    untaught: bool,
}

fn shortest(occupation: &Occupation, role: usize) -> Shortest {
    use Setting::{Apprenticeship, College, Course, Graduate, OnTheJob, Practice, University};
    let trains = |setting| matches!(setting, Apprenticeship | Practice | OnTheJob);
    let nothing = Shortest { by_work: false, months: 0.0, stated: true, untaught: true };
    let Some(way) = occupation.way_of(role, Geo::Canada) else { return nothing };
    let setting = |step: &u16| occupation.training[usize::from(*step)].setting;
    let is_work = |steps: &[u16]| {
        let school = |step: &u16| matches!(setting(step), College | Course | Graduate | University);
        steps.iter().any(|step| setting(step) == Setting::Work)
            && !steps.iter().any(|step| school(step) || trains(setting(step)))
    };
    let lengths = |steps: &Vec<u16>| {
        let steps = steps.iter().map(|&at| &occupation.training[usize::from(at)]);
        let school =
            steps.clone().filter(|step| matches!(step.setting, College | Course | Graduate | University));
        let months: Vec<Option<f32>> = school.map(|step| step.length.months().map(|(low, _)| low)).collect();
        let sum: f32 = months.iter().flatten().sum();
        let stated = months.iter().all(Option::is_some);
        let untaught = sum <= 0.0 && stated && !steps.clone().any(|step| trains(step.setting));
        let by_work = untaught && steps.clone().any(|step| step.setting == Setting::Work);
        Shortest { by_work, months: sum, stated, untaught }
    };
    let all = learned(&way, &is_work).iter().map(lengths).collect::<Vec<_>>();
    let key = |own: &Shortest| (own.by_work, own.months, !own.stated);
    all.into_iter().reduce(|a, b| if key(&b) < key(&a) { b } else { a }).unwrap()
}

/// All ways through a route; where steps can be chosen from, other work in the place of what is learned is no choice.
fn learned(route: &Route, is_work: &dyn Fn(&[u16]) -> bool) -> Vec<Vec<u16>> {
    match route {
        Route::Step(step) => vec![vec![*step]],
        Route::Optional(_) => vec![Vec::new()],
        Route::Then(parts) => parts.iter().fold(vec![Vec::new()], |before: Vec<Vec<u16>>, part| {
            let next = learned(part, is_work);
            before.iter().flat_map(|a| next.iter().map(move |b| [&a[..], b].concat())).collect()
        }),
        Route::Or(parts) => {
            let all: Vec<Vec<u16>> = parts.iter().flat_map(|part| learned(part, is_work)).collect();
            let (work, school): (Vec<_>, Vec<_>) = all.into_iter().partition(|steps| is_work(steps));
            if school.is_empty() { work } else { school }
        }
    }
}

/// For all 516: the column that the rating, filters, moves and rankings read is the least over all roles, whichever
/// stands first, but for years of other work in the place of school and, where the classification says that the work is
/// learned, roles into which nothing is; JSON names it with its role, and the words beside the rating are those of the way that is scored.
#[test]
fn ease_of_entry_is_the_shortest_way_into_any_role() {
    let catalog = Box::leak(Box::new(Catalog::embedded().unwrap()));
    let evidence = Evidence::new(catalog);
    let rater = Rc::new(Rater::new(Weights::default()));
    let (mut not_first, mut unknown, mut ranges) = (0, 0, 0);
    for group in GroupId::all() {
        let code = catalog.code(group);
        let occupation = catalog.occupation(group, Lang::En).unwrap();
        let roles: Vec<Shortest> = (0..occupation.roles.len()).map(|at| shortest(&occupation, at)).collect();
        let learns = matches!(code.as_bytes()[1], b'0'..=b'3');
        let key = |own: &Shortest| (learns && own.untaught, own.by_work, own.months);
        let known = roles.iter().filter(|own| own.stated || own.months > 0.0);
        let least = known.reduce(|a, b| if key(b) < key(a) { b } else { a }).map(|own| own.months);
        not_first += usize::from(least.is_some_and(|least| roles[0].months > least));
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
            assert_eq!(roles[role].months, least, "{code}: the role has that way");
            let words = because(&subject, Input::Entry).reference();
            let several = occupation.roles.len() > 1;
            assert_eq!(words.contains(&occupation.roles[role].name), several, "{code}: {words}");
            let high = told["length"]["schooling_months"]["high"].as_f64().unwrap_or(own);
            assert!(own < 0.01 || !words.contains("no schooling"), "{code}: {words}");
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
