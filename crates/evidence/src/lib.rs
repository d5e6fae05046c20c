//! What the published figures say about an occupation: one file per method of the evidence.
//!
//! All functions are pure; an [`Evidence`] only keeps the columns that several of them rank by, and
//! computes each at its first use.
//!
//! ```
//! use metier_evidence::Evidence;
//!
//! let catalog = metier_data::Catalog::embedded()?;
//! let evidence = Evidence::new(&catalog);
//! let group = catalog.group("21231").ok_or("no such unit group")?;
//! let exposure = evidence.ai(group).exposure;
//! // A value never comes without what it rests on.
//! let (value, from) = exposure.value().zip(exposure.provenance()).ok_or("not rated")?;
//! assert!((0.0..=100.0).contains(&value.score) && value.low <= value.score && value.score <= value.high);
//! assert!(from.sources.contains(&"eloundou-2023"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

// Gold values are compared as they are: the same operations give the same bits.
#![cfg_attr(test, allow(clippy::float_cmp))]

use std::cell::OnceCell;

use metier_data::Catalog;
use metier_model::{Geo, GroupId, rank};

pub mod age;
pub mod ai;
pub mod claim;
mod comparable;
pub mod conditions;
pub mod esdc;
pub mod floor;
pub mod immigration;
pub mod median;
pub mod outlook;
pub mod pay;
pub mod payback;
pub mod people;
pub mod rating;
pub mod said;
pub mod schooling;
pub mod skills;
pub mod study;
pub mod three_year;

/// The catalogue with the rankings over all unit groups.
pub struct Evidence<'a> {
    /// The facts.
    pub catalog: &'a Catalog,
    ai: ai::Kept,
    rating: [OnceCell<rating::Inputs>; 14],
    tied: OnceCell<Vec<f32>>,
    skills: OnceCell<Vec<f32>>,
}

impl<'a> Evidence<'a> {
    /// Evidence over a catalogue; computes nothing yet.
    pub fn new(catalog: &'a Catalog) -> Self {
        Self {
            catalog,
            ai: ai::Kept::default(),
            rating: std::array::from_fn(|_| OnceCell::new()),
            tied: OnceCell::new(),
            skills: OnceCell::new(),
        }
    }

    /// AI measures of all unit groups with their ranks.
    pub fn ai_rankings(&self) -> ai::Rankings<'_> {
        ai::Rankings::new(self.catalog, &self.ai)
    }

    /// Rating inputs of all unit groups with their ranks, for a place: the three-year outlook is the place's.
    pub fn rating_inputs(&self, place: Geo) -> &rating::Inputs {
        let [canada, provinces @ ..] = &self.rating;
        let index = usize::from(place.index());
        let cell = index.checked_sub(1).and_then(|at| provinces.get(at)).unwrap_or(canada);
        cell.get_or_init(|| rating::Inputs::new(self, place))
    }

    /// How tied each unit group is to its fields of study, in rising order.
    pub(crate) fn tied_sorted(&self) -> &[f32] {
        self.tied.get_or_init(|| rank::sorted(&self.catalog.columns().tied))
    }

    /// Mean level of every scale over all profiles.
    pub fn skill_means(&self) -> &[f32] {
        self.skills.get_or_init(|| skills::means(self.catalog))
    }

    /// AI exposure of one unit group.
    pub fn ai(&self, group: GroupId) -> ai::Impact {
        ai::impact(self, group)
    }
}
