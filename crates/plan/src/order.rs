//! Orders of unit groups: by rating, pay, exposure, openings; those without the figure come last.

use super::filter::FilterEval;
use super::person::Person;
use metier_data::Catalog;
use metier_evidence::pay::{self, Place};
use metier_evidence::rating::Sampler;
use metier_model::GroupId;

/// What a list is ordered by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Order {
    /// The user's rating, best first.
    #[default]
    Rating,
    /// Median pay, CAD per hour, most first: those of the place, then those that have Canada's alone, because figures of
    /// two places are not set against each other.
    Pay,
    /// Exposure to AI, 0 to 100, least first.
    Exposure,
    /// COPS openings 2024-2033, persons, most first.
    Openings,
    /// The fit of the person's interests, best first.
    Interests,
    /// The share of the people with the person's field of study who work there, most first.
    Studied,
    /// The code.
    Code,
}

impl Order {
    /// In the order of the key.
    pub const ALL: [Self; 7] =
        [Self::Rating, Self::Pay, Self::Exposure, Self::Openings, Self::Interests, Self::Studied, Self::Code];

    /// Whether it has what it needs of the person.
    pub fn is_known(self, person: &Person) -> bool {
        match self {
            Self::Interests => !person.answers.profile().is_flat(),
            Self::Studied => person.field.is_some(),
            _ => true,
        }
    }

    /// The word of the command line and of `state.ron`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Rating => "rating",
            Self::Pay => "pay",
            Self::Exposure => "exposure",
            Self::Openings => "openings",
            Self::Interests => "interests",
            Self::Studied => "studied",
            Self::Code => "code",
        }
    }
}

/// COPS openings of a unit group, persons over 2024-2033.
pub fn openings(catalog: &Catalog, group: GroupId) -> Option<f32> {
    catalog.columns().openings.get(group.index()).copied().filter(|openings| !openings.is_nan())
}

/// The unit groups in an order; ties and those without the figure by their code.
pub fn sorted(
    eval: &FilterEval,
    sampler: Option<&Sampler>,
    place: Place,
    order: Order,
    person: &Person,
    groups: impl Iterator<Item = GroupId>,
) -> Vec<GroupId> {
    let catalog = eval.evidence.catalog;
    let value = |group| match order {
        Order::Code => None,
        Order::Rating => {
            sampler.and_then(|sampler| sampler.value(eval.evidence.rating_inputs(place.geo), group))
        }
        Order::Pay => pay::median(catalog, group, place).map(|median| median.hourly()),
        Order::Exposure => eval.exposure(group).map(|score| -score),
        Order::Openings => openings(catalog, group),
        Order::Interests => eval.fit(group, &person.answers),
        Order::Studied => person.field.and_then(|field| eval.works(group, field)),
    };
    // Many unit groups share their letters: of these the one with more workers comes first.
    let workers = |group: GroupId| match order {
        Order::Interests => {
            catalog.columns().employment.get(group.index()).copied().filter(|n| !n.is_nan()).unwrap_or(0.0)
        }
        _ => 0.0,
    };
    let own = |group: GroupId| match order {
        Order::Pay => pay::median(catalog, group, place).is_some_and(|median| median.from.geo == place.geo),
        _ => true,
    };
    let mut keyed: Vec<(bool, f32, f32, GroupId)> = groups
        .map(|group| (own(group), value(group).unwrap_or(f32::NEG_INFINITY), workers(group), group))
        .collect();
    keyed.sort_by(|a, b| {
        b.0.cmp(&a.0).then(b.1.total_cmp(&a.1)).then(b.2.total_cmp(&a.2)).then(a.3.cmp(&b.3))
    });
    keyed.into_iter().map(|(_, _, _, group)| group).collect()
}
