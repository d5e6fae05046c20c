//! What a filter is as a whole: which ways to immigrate there are, and what stays when it is cleared or a person speaks.

use super::*;
use crate::interests::Answers;
use metier_data::Catalog;

/// Express Entry, its categories and the programs can be chosen everywhere, the lists of a province there and where
/// Canada is asked for; a list of what is left out, and a stream without a list, never.
#[test]
fn the_routes_of_a_place_are_the_federal_ones_and_its_own() {
    let catalog = Catalog::embedded().unwrap();
    let immigration = catalog.immigration();
    let wanted = |of: &dyn Fn(u8) -> bool| -> Vec<ImmigrationRoute> {
        (0_u16..)
            .zip(&immigration.streams)
            .filter(|(_, stream)| stream.meaning == ListMeaning::Wanted && of(stream.geo))
            .map(|(at, _)| ImmigrationRoute::List(at))
            .collect()
    };
    let programs: Vec<ImmigrationRoute> =
        (0..immigration.programs.len() as u16).map(ImmigrationRoute::Program).collect();
    let (mut own, mut communities) = (0, Vec::new());
    for geo in Geo::all() {
        let of_place = match geo {
            Geo::Canada => wanted(&|place| place != 0),
            Geo::Province(_) => wanted(&|place| place == geo.index()),
        };
        own += of_place.len();
        let any = vec![ImmigrationRoute::AnyCategory];
        let here = |of: u8| geo == Geo::Canada || of == geo.index();
        let mut pilots: Vec<ImmigrationRoute> = (0_u16..)
            .zip(&immigration.communities)
            .filter(|(_, community)| here(community.geo))
            .map(|(at, _)| ImmigrationRoute::Community(at))
            .collect();
        if !pilots.is_empty() {
            pilots.insert(0, ImmigrationRoute::AnyPilot);
        }
        communities.push(pilots.len());
        let expected = [any, wanted(&|place| place == 0), programs.clone(), of_place, pilots].concat();
        assert_eq!(ImmigrationRoute::all(immigration, geo), expected, "{geo:?}");
    }
    assert!(communities[0] > 10 && communities.contains(&0), "{communities:?}");
    assert!(own > 4 && immigration.streams.iter().any(|stream| stream.meaning != ListMeaning::Wanted));
}

/// A federal list has the name of its program before its own, a province's list has its own name alone.
#[test]
fn routes_have_names_that_commands_take() {
    let catalog = Catalog::embedded().unwrap();
    let immigration = catalog.immigration();
    let names: Vec<String> = ImmigrationRoute::all(immigration, Geo::Canada)
        .into_iter()
        .map(|route| route.name(immigration))
        .collect();
    for name in [
        "Express Entry, any category",
        "Express Entry, healthcare",
        "Express Entry, Federal Skilled Trades Program",
        "BC PNP Care: veterinary targeted ITA",
        "Community pilots, any community",
        "North Bay and Area, Rural Community Immigration Pilot",
        "Timmins, Francophone Community Immigration Pilot",
    ] {
        assert!(names.iter().any(|own| own == name), "{name}: {names:?}");
    }
    for gone in [ImmigrationRoute::List(u16::MAX), ImmigrationRoute::Program(u16::MAX)] {
        assert_eq!(gone.name(immigration), "", "a list that an older edition had");
    }
}

/// The name that a file keeps is that of the tables; what the screen says in the first language is the same today, and may
/// be said better without losing anybody's filter.
#[test]
fn a_community_is_kept_under_the_name_of_its_table() {
    let catalog = Catalog::embedded().unwrap();
    let immigration = catalog.immigration();
    for (at, community) in (0_u16..).zip(&immigration.communities) {
        let name = ImmigrationRoute::Community(at).name(immigration);
        assert_eq!(name, format!("{}, {}", community.name.0[0], community.pilot.name()));
        assert_eq!(ImmigrationRoute::Community(at).in_words(immigration).reference(), name);
    }
    assert!(!immigration.communities.is_empty());
}

/// Cleared, a filter still knows who asks and what is measured against, and nothing else.
#[test]
fn a_cleared_filter_keeps_who_asks_and_what_is_measured_against() {
    let catalog = Catalog::embedded().unwrap();
    let mut filter = Filter::default();
    assert!(!filter.is_active());
    for (word, value) in
        [("teer", "5"), ("pays-more-than", "32129"), ("suits", "210:20"), ("keep-unknown", "teer")]
    {
        filter.set(word, value, &catalog).unwrap();
        assert!(filter.is_active());
    }
    let cleared = filter.cleared();
    assert!(!cleared.is_active() && !cleared.keeps_unknown(Criterion::Teer));
    assert_eq!((cleared.baseline, cleared.person), (catalog.group("32129"), filter.person));
    let rest = Filter { baseline: None, person: Person::default(), ..cleared };
    assert_eq!(rest, Filter::default());
}

/// What a person says anew is taken over; a criterion whose value is gone is off then, one that has it stays as it was.
#[test]
fn what_a_person_no_longer_says_is_no_longer_asked_for() {
    let catalog = Catalog::embedded().unwrap();
    let mut filter = Filter::default();
    for (word, value) in [("suits", "210"), ("studied", "31.05"), ("teer", "2")] {
        filter.set(word, value, &catalog).unwrap();
    }
    let on = |filter: &Filter| {
        [Criterion::Suits, Criterion::Studied, Criterion::Teer].map(|criterion| filter.is_on(criterion))
    };
    let other = Person { answers: Answers::read("0012").unwrap(), ..filter.person };
    filter.speak_of(other);
    assert_eq!((filter.person, on(&filter)), (other, [true, true, true]));
    filter.speak_of(Person { answers: Answers::default(), ..other });
    assert_eq!(on(&filter), [false, true, true]);
    filter.speak_of(other);
    assert_eq!(on(&filter), [false, true, true], "what is off stays off");
    filter.speak_of(Person::default());
    assert_eq!((filter.person, on(&filter)), (Person::default(), [false, false, true]));
}
