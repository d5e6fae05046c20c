//! Orders of unit groups: by rating, pay, exposure, openings; those without the figure come last.

use super::filter::FilterEval;
use super::interests;
use super::person::Person;
use metier_data::Catalog;
use metier_evidence::pay::{self, Place};
use metier_evidence::rating::Sampler;
use metier_model::GroupId;

metier_model::tokens! {
    /// What a list is ordered by.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    pub enum Order {
        /// The user's rating, best first.
        #[default]
        Rating = "rating",
        /// Median pay, CAD per hour, most first: those of the place, then those that have Canada's alone, because figures of
        /// two places are not set against each other.
        Pay = "pay",
        /// Exposure to AI, 0 to 100, least first.
        Exposure = "exposure",
        /// COPS openings 2024-2033, persons, most first.
        Openings = "openings",
        /// The fit of the person's interests, best first.
        Interests = "interests",
        /// The share of the people with the person's field of study who work there, most first.
        Studied = "studied",
        /// The code.
        Code = "code",
    }
}

impl Order {
    /// Whether it has what it needs of the person.
    pub fn is_known(self, person: &Person) -> bool {
        match self {
            Self::Interests => !person.answers.profile().is_flat(),
            Self::Studied => person.field.is_some(),
            _ => true,
        }
    }
}

/// COPS openings of a unit group, persons over 2024-2033.
pub fn openings(catalog: &Catalog, group: GroupId) -> Option<f32> {
    group.figure_in(&catalog.columns().openings)
}

/// The unit groups in an order; ties and those without the figure by their code. Pay is as it is held against an
/// occupation, where there is one.
pub fn sorted(
    eval: &FilterEval,
    sampler: Option<&Sampler>,
    place: Place,
    order: Order,
    (person, against): (&Person, Option<GroupId>),
    groups: &mut dyn Iterator<Item = GroupId>,
) -> Vec<GroupId> {
    let catalog = eval.evidence.catalog;
    let value = |group, held: Option<&pay::Median>| match order {
        Order::Code => None,
        Order::Rating => {
            sampler.and_then(|sampler| sampler.value(eval.evidence.rating_inputs(place.geo), group))
        }
        Order::Pay => held.map(pay::Median::hourly),
        Order::Exposure => eval.exposure(group).map(|score| -score),
        Order::Openings => openings(catalog, group),
        Order::Interests => eval.fit(group, &person.answers),
        Order::Studied => person.field.and_then(|field| eval.works(group, field)),
    };
    // Many unit groups share their letters: of these the one with more workers comes first.
    let workers = |group: GroupId| match order {
        Order::Interests => interests::workers(catalog, group),
        _ => 0.0,
    };
    // The place's own figures come first, then its own of an older edition, then Canada's.
    let nearness = |group: GroupId, held: &pay::Median| {
        let held = held.reading();
        let is_own = held.geo == place.geo;
        let is_newest = is_own && !pay::is_left_behind(catalog.columns(), group, place.geo);
        // Of an economic region that is asked for, its own first.
        if held.area.is_some() { 3 } else { u8::from(is_own) + u8::from(is_newest) }
    };
    let mut keyed: Vec<(u8, f32, f32, GroupId)> = groups
        .map(|group| {
            let held = if order == Order::Pay { eval.held_pay(group, against, place) } else { None };
            let near = held.as_ref().map_or(0, |held| nearness(group, held));
            (near, value(group, held.as_ref()).unwrap_or(f32::NEG_INFINITY), workers(group), group)
        })
        .collect();
    keyed.sort_by(|a, b| {
        b.0.cmp(&a.0).then(b.1.total_cmp(&a.1)).then(b.2.total_cmp(&a.2)).then(a.3.cmp(&b.3))
    });
    keyed.into_iter().map(|(_, _, _, group)| group).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use metier_evidence::Evidence;
    use metier_evidence::rating::Weights;
    use metier_model::Geo;

    /// Whatever a list is ordered by, the best stand first and those without the figure last, by their code.
    #[test]
    fn the_best_come_first_and_the_unknown_last() {
        let catalog = Catalog::embedded().unwrap();
        let evidence = Evidence::new(&catalog);
        let eval = FilterEval::new(&evidence);
        let sampler = Sampler::new(Weights::default());
        let place: Place = "NL".parse::<Geo>().unwrap().into();
        let answers = super::super::interests::Answers::read("210210").unwrap();
        let person = Person { answers, field: Some(3), ..Person::default() };
        let order = |order| sorted(&eval, Some(&sampler), place, order, (&person, None), &mut GroupId::all());
        let falls = |all: &[Option<f32>]| {
            all.is_sorted_by(|a, b| a.is_some() && (b.is_none() || a >= b) || a.is_none() && b.is_none())
        };
        for one in Order::ALL {
            let found = order(one);
            let mut codes = found.clone();
            codes.sort_unstable();
            assert!(codes.iter().copied().eq(GroupId::all()), "{one:?}: each once");
            let value = |&group: &GroupId| match one {
                Order::Rating => sampler.value(evidence.rating_inputs(place.geo), group),
                Order::Exposure => eval.exposure(group).map(|score| -score),
                Order::Openings => openings(&catalog, group),
                Order::Interests => eval.fit(group, &answers),
                Order::Studied => eval.works(group, 3),
                Order::Pay | Order::Code => None,
            };
            if matches!(one, Order::Pay | Order::Code) {
                continue;
            }
            let values: Vec<Option<f32>> = found.iter().map(value).collect();
            assert!(falls(&values) && values[0].is_some(), "{one:?}");
            // Alike ones, and those without the figure, stand by code; by interests, those with more workers first.
            if one == Order::Interests {
                let fits = super::super::interests::ranked(&catalog, &answers.profile());
                let fits: Vec<GroupId> = fits.iter().map(|fit| fit.group).collect();
                assert_eq!(found[..fits.len()], fits, "as the page of interests has them");
            } else {
                let ties = found.windows(2).zip(values.windows(2)).filter(|(_, value)| value[0] == value[1]);
                assert!(ties.clone().count() > 0 || values.iter().all(Option::is_some), "{one:?}");
                assert!(ties.into_iter().all(|(group, _)| group[0] < group[1]), "{one:?}");
            }
        }
        assert!(order(Order::Code).iter().copied().eq(GroupId::all()));
        for group in GroupId::all() {
            let cops = catalog.facts(group).cops.and_then(|cops| cops.openings);
            assert_eq!(
                openings(&catalog, group),
                cops.map(|persons| persons as f32),
                "{}",
                catalog.code(group)
            );
        }
        // Pay of the place before pay of it in an older edition before pay of Canada, each falling.
        let pay: Vec<(u8, f32)> = order(Order::Pay)
            .into_iter()
            .filter_map(|group| Some((group, pay::median(&catalog, group, place)?)))
            .map(|(group, median)| {
                let far = if median.from.geo == place.geo {
                    u8::from(pay::is_left_behind(catalog.columns(), group, place.geo))
                } else {
                    2
                };
                (far, median.hourly())
            })
            .collect();
        assert!(pay.is_sorted_by(|a, b| a.0 < b.0 || (a.0 == b.0 && a.1 >= b.1)));
        // Held against work that the place has no median of in the newest edition, all pay is Canada's.
        let (mb, own) = ("MB".parse::<Geo>().unwrap(), catalog.group("32129"));
        assert_eq!(eval.compared_in(own.unwrap(), mb), Some(Geo::Canada));
        let against = sorted(&eval, None, mb.into(), Order::Pay, (&person, own), &mut GroupId::all());
        let held: Vec<_> = against.iter().filter_map(|&group| eval.held_pay(group, own, mb.into())).collect();
        let canada = held.iter().filter(|median| median.from.geo == Geo::Canada).count();
        assert!(canada > 400 && held[held.len() - canada..].is_sorted_by(|a, b| a.hourly() >= b.hourly()));
        let elsewhere = |&group: &GroupId| eval.held_elsewhere(group, own, mb.into()).is_some();
        assert!(against.iter().filter(|group| elsewhere(group)).count() > 300);
        assert!(GroupId::all().all(|group| eval.held_elsewhere(group, None, mb.into()).is_none()));
        let count = |far| pay.iter().filter(|(own, _)| *own == far).count();
        assert!(count(0) > 300 && count(1) == 2 && count(2) > 20);
    }

    #[test]
    fn an_order_that_lacks_what_it_needs_of_the_person_is_not_known() {
        let (nobody, flat) = (Person::default(), "222222222222222222222222222222");
        let answered = |text: &str| Person {
            answers: super::super::interests::Answers::read(text).unwrap(),
            ..Person::default()
        };
        for order in Order::ALL {
            let needs = matches!(order, Order::Interests | Order::Studied);
            assert_eq!(order.is_known(&nobody), !needs, "{order:?}");
        }
        assert!(Order::Interests.is_known(&answered("210")) && !Order::Interests.is_known(&answered(flat)));
        assert!(Order::Studied.is_known(&Person { field: Some(0), ..nobody }));
        let mut words = Order::ALL.map(Order::token).to_vec();
        words.sort_unstable();
        words.dedup();
        assert_eq!(words.len(), Order::ALL.len(), "each has a word of its own");
    }
}
