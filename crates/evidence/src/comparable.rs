//! The one rule by which two figures of pay are subtracted or not.

use super::pay::{HoursBasis, Unlike};

/// What has to agree before two figures of pay are subtracted. A record tells places and editions apart by their names,
/// a column by their positions.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Comparable<P, E> {
    /// What the figure is of.
    pub place: P,
    /// Its edition and reference period.
    pub edition: E,
    /// Whether the publisher gives a year's pay.
    pub by_year: bool,
    /// Whether it is a year's pay that was raised to a floor.
    pub hides_pay: bool,
    /// Whether usual hours are published.
    pub usual_hours: bool,
}

impl<P: PartialEq, E: PartialEq> Comparable<P, E> {
    /// Why two figures are not subtracted from each other: the first of these that holds; nothing where they may be.
    pub(super) fn unlike(&self, other: &Self, hours: HoursBasis) -> Option<Unlike> {
        [
            (self.place != other.place, Unlike::Places),
            (self.edition != other.edition, Unlike::Periods),
            (self.by_year != other.by_year, Unlike::ByYear),
            (self.hides_pay || other.hides_pay, Unlike::Minimum),
            (hours == HoursBasis::Usual && self.usual_hours != other.usual_hours, Unlike::Hours),
        ]
        .into_iter()
        .find_map(|(differs, why)| differs.then_some(why))
    }
}
