//! How much of a place something applies in, and what a step of preparation is there.

use super::{Duration, Places, Region, TrainingStep};
use crate::Geo;

/// How much of a place something applies in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Extent {
    /// In none of it.
    Nowhere,
    /// In some provinces, where the place is Canada as a whole.
    Partly,
    /// In all of it.
    Wholly,
}

impl Places {
    /// Whether it is one of these.
    #[must_use]
    pub fn has(&self, region: Region) -> bool {
        match self {
            Self::NotStated | Self::Everywhere => true,
            Self::In(all) => all.contains(&region),
            Self::Except(all) => !all.contains(&region),
        }
    }

    /// How much of a place they are, among the provinces that have what it is about.
    #[must_use]
    pub fn extent(&self, place: Geo, among: &[Region]) -> Extent {
        match place {
            Geo::Province(region) if self.has(region) => Extent::Wholly,
            Geo::Province(_) => Extent::Nowhere,
            Geo::Canada => match among.iter().filter(|&&region| self.has(region)).count() {
                0 => Extent::Nowhere,
                all if all == among.len() => Extent::Wholly,
                _ => Extent::Partly,
            },
        }
    }

    /// Whether a step of preparation counts in a place; in Canada as a whole what counts in most provinces does.
    #[must_use]
    pub fn counts_in(&self, place: Geo) -> bool {
        match place {
            Geo::Province(region) => self.has(region),
            Geo::Canada => {
                Region::ALL.into_iter().filter(|&region| self.has(region)).count() * 2 > Region::ALL.len()
            }
        }
    }
}

impl TrainingStep {
    /// How long it takes in a place.
    #[must_use]
    pub fn length_in(&self, place: Geo) -> Duration {
        let own = self.lengths.iter().find(|(places, _)| places.counts_in(place));
        own.map_or(self.length, |(_, length)| *length)
    }
}
