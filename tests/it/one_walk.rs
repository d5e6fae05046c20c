//! Which papers a place asks for, and how long the way in is there: page, filter, moves, ways and what suits somebody say
//! the same of every occupation in every place.

use std::rc::Rc;

use metier::content::{Settings, Subject, compare};
use metier::evidence::Evidence;
use metier::evidence::rating::{Rater, Weights};
use metier::plan::between::Schools;
use metier::plan::moves::{Moves, Start};
use metier::plan::papers::{self, Demand};
use metier::plan::path::{Goal, Graph, Prices};
use metier::plan::person::Person;
use metier_data::Catalog;
use metier_evidence::pay::HoursBasis;
use metier_model::date::Day;
use metier_model::schema::Region;
use metier_model::{Geo, GroupId, Lang};
use metier_words::Text;

fn catalog() -> &'static Catalog {
    Box::leak(Box::new(Catalog::embedded().unwrap()))
}

/// The messages by which a page says that nothing is asked.
const NONE: [&str; 3] = ["papers-no-licence", "papers-no-other", "compare-none-named"];
/// Those by which it says that everybody is asked, but for a licence to drive, which no regulator of work gives.
const OF_ALL: [&str; 3] =
    ["papers-licence-required", "papers-registration-required", "papers-certificate-required"];

/// The messages that a text is made of.
fn ids(text: &Text) -> Vec<&'static str> {
    match text {
        Text::Joined(_, parts) => parts.iter().flat_map(ids).collect(),
        other => other.id().into_iter().collect(),
    }
}

#[test]
fn all_that_ask_for_papers_agree_in_every_place() {
    let catalog = catalog();
    let evidence = Evidence::new(catalog);
    let rater = Rc::new(Rater::new(Weights::default()));
    let (mut sure, mut partly, mut none, mut elsewhere, mut of_all) = (0, 0, 0, 0, 0);
    for group in GroupId::all() {
        let occupation = catalog.occupation(group, Lang::En).unwrap();
        for place in Geo::all() {
            let name = format!("{} {}", catalog.code(group), place.code());
            let degree = occupation.licence_degree(None, place);
            assert_eq!(papers::degree(catalog, group, place), Some(degree), "{name}: filter");
            assert_eq!(Person::default().lacks(catalog, group, None, place).paper, Some(degree), "{name}");
            let roles = occupation.roles_in(place);
            elsewhere += usize::from(roles.len() < occupation.roles.len());
            let own = occupation.least_role(place).map_or(roles[0], |(role, _)| role);
            assert!(roles.contains(&own), "{name}: a role that the place does not have decides");
            let asked = papers::of(&occupation, None, place);
            let is_sure = asked.iter().any(|paper| paper.by_law && paper.demand == Demand::Required);
            let own = occupation.licence_degree(Some(own), place);
            assert_eq!(is_sure, own.least == 3, "{name}: moves {asked:?}, the role that decides {own:?}");
            assert!(is_sure || degree.least < 3, "{name}: required of all, and moves do not say so");
            let is_firm =
                |demand| matches!(demand, Demand::Required | Demand::SomeProvinces | Demand::SomeRoles);
            let firm = asked.iter().any(|paper| paper.by_law && is_firm(paper.demand));
            assert!(!firm || degree.most == 3, "{name}: moves ask for what the filter does not: {asked:?}");
            let settings = Settings { place: place.into(), ..Settings::default() };
            let subject = Subject::new(&evidence, &rater, group, settings, Day(20_600));
            let said = ids(&compare::papers_cell(&subject).text);
            let says = |known: &[&str]| said.iter().any(|id| known.contains(id));
            let says_none = says(&NONE);
            assert_eq!(says_none, degree.most == 0, "{name}: page says {said:?}, the filter {degree:?}");
            assert!(!says(&OF_ALL) || degree.most == 3, "{name}: page says {said:?}, the filter {degree:?}");
            of_all += usize::from(says(&OF_ALL));
            sure += usize::from(degree.least == 3);
            partly += usize::from(degree.is_partly_required());
            none += usize::from(says_none);
        }
    }
    assert!(
        sure > 800 && partly > 200 && none > 3_000 && elsewhere > 10 && of_all > 800,
        "{sure} {partly} {none} {elsewhere} {of_all}"
    );
}

/// Nova Scotia has no register of psychiatric nurses: who decides there is the registered nurse, on every road.
#[test]
fn a_role_of_other_places_decides_nothing() {
    let catalog = catalog();
    let evidence = Evidence::new(catalog);
    let nurse = catalog.group("31301").unwrap();
    let place = Geo::Province(Region::NS);
    let occupation = catalog.occupation(nurse, Lang::En).unwrap();
    let psychiatric = occupation.role_of("31301.04").unwrap();
    assert!(!occupation.roles_in(place).contains(&psychiatric));
    assert!(occupation.roles_in(Geo::Province(Region::MB)).contains(&psychiatric));
    assert!(occupation.licence_degree(None, place).is_required());
    let own = catalog.group("32129").unwrap();
    let graph = Graph::new(&evidence, place);
    let goal = Goal { to: Some(nurse), ..Goal::default() };
    let ways = graph.few(own, &goal, HoursBasis::default(), &Prices::default(), 3).ways;
    assert!(!ways.is_empty());
    assert!(ways.iter().all(|way| way.steps.last().unwrap().licensed), "{ways:?}");
}

/// A length that holds in one province counts in no other, and between two occupations filter, comparison and moves
/// have one length.
#[test]
fn lengths_of_a_place_count_there_alone() {
    let catalog = catalog();
    let evidence = Evidence::new(catalog);
    // Whole months, shortest and longest.
    let months = |code: &str, place| {
        let occupation = catalog.occupation(catalog.group(code).unwrap(), Lang::En).unwrap();
        let way = occupation.ways_into(place).unwrap().schooling;
        [way.shortest, way.longest].map(|months| months.round() as i32)
    };
    let [canada, quebec, alberta] = [Geo::Canada, Geo::Province(Region::QC), Geo::Province(Region::AB)];
    assert!(months("41101", quebec)[1] > months("41101", alberta)[1] + 11, "the notary's master's");
    assert_eq!((months("41101", alberta)[1], months("41101", canada)[1]), (72, 72));
    assert_eq!(months("41300", alberta)[0], 24);
    assert_eq!((months("41300", quebec)[0], months("41300", canada)[0]), (36, 48));
    let own = catalog.group("42201").unwrap();
    for place in [alberta, Geo::Province(Region::NS)] {
        let start = Start {
            group: own,
            role: None,
            place: place.into(),
            hours: HoursBasis::FullTime,
            lang: Lang::default(),
        };
        let (moves, schools) = (Moves::new(&evidence, start), Schools::new(catalog, place));
        for to in GroupId::all().filter(|&to| to != own) {
            assert_eq!(moves.to(to).schooling, schools.of_move(own, to), "{}", catalog.code(to));
        }
    }
}

/// Years in other work that the way in asks for first: a driver of trucks becomes a conductor before an engineer, and a
/// move straight there says so.
#[test]
fn experience_in_named_work_comes_first() {
    let catalog = catalog();
    let evidence = Evidence::new(catalog);
    let group = |code: &str| catalog.group(code).unwrap();
    let graph = Graph::new(&evidence, Geo::Canada);
    let codes = |from: &str, to: &str| {
        let path = graph.path(group(from), group(to), &Prices::default())?;
        Some(path.steps.iter().map(|step| catalog.code(step.to)).collect::<Vec<_>>())
    };
    assert_eq!(codes("73300", "73310").unwrap(), ["73311", "73310"]);
    assert_eq!(codes("42101", "40041").unwrap(), ["40041"]);
    let chief = codes("72310", "40041").unwrap();
    assert_eq!(chief[chief.len() - 2..], ["42101", "40041"]);
    let start = Start {
        group: group("73300"),
        role: None,
        place: Geo::Canada.into(),
        hours: HoursBasis::FullTime,
        lang: Lang::default(),
    };
    let moves = Moves::new(&evidence, start);
    assert_eq!(moves.to(group("73310")).after, [group("73311")]);
    assert!(moves.to(group("73311")).after.is_empty());
    // No step of any way goes where years are asked for that its start has not.
    let mut named = 0;
    for to in GroupId::all() {
        let after = &catalog.entry(to, Geo::Canada).unwrap().after;
        named += usize::from(!after.is_empty());
    }
    assert!(named > 50, "{named}");
}
