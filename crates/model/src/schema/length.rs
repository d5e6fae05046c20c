//! How long a step of preparation takes, in the unit that its source has.

use serde::{Deserialize, Serialize};

/// Days in a month: 365.25 / 12, rounded as METHODS gives it.
const DAYS: f32 = 30.44;
/// Weeks in a month.
const WEEKS: f32 = 4.348;
/// Hours in a week of school or work.
const HOURS: f32 = 40.0;

/// Length of a step, always a range from shortest to longest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Duration {
    /// The official text gives it.
    Official(u16, u16, Unit),
    /// A usual length by our judgement; the prose says what the judgement rests on.
    Estimated(u16, u16, Unit),
    /// The sources give none and a guess would mislead.
    NotStated,
}

crate::tokens! {
    /// The unit in which a source gives a length.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
    pub enum Unit {
        /// Hours of lessons or practice, 40 to a week.
        Hours = "hours",
        /// Days of the calendar, 30.44 to a month.
        Days = "days",
        /// Weeks, 4.348 to a month.
        Weeks = "weeks",
        /// Months.
        Months = "months",
        /// Years.
        Years = "years",
    }
}

impl Unit {
    /// A number of these in months.
    #[must_use]
    pub fn in_months(self, number: u16) -> f32 {
        let number = f32::from(number);
        match self {
            Self::Hours => number / HOURS / WEEKS,
            Self::Days => number / DAYS,
            Self::Weeks => number / WEEKS,
            Self::Months => number,
            Self::Years => number * 12.0,
        }
    }
}

impl Duration {
    /// Shortest and longest with their unit; none where no length is stated.
    #[must_use]
    pub fn range(self) -> Option<(u16, u16, Unit)> {
        match self {
            Self::Official(low, high, unit) | Self::Estimated(low, high, unit) => Some((low, high, unit)),
            Self::NotStated => None,
        }
    }

    /// Shortest and longest in months; none where no length is stated.
    #[must_use]
    pub fn months(self) -> Option<(f32, f32)> {
        self.range().map(|(low, high, unit)| (unit.in_months(low), unit.in_months(high)))
    }

    /// Whether the official text gives it.
    #[must_use]
    pub fn is_official(self) -> bool {
        matches!(self, Self::Official(..))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_unit_becomes_months() {
        for (number, unit, months) in [
            (1040, Unit::Hours, 5.98),
            (30, Unit::Days, 0.986),
            (8, Unit::Weeks, 1.84),
            (24, Unit::Months, 24.0),
            (3, Unit::Years, 36.0),
        ] {
            assert!((unit.in_months(number) - months).abs() < 0.005, "{number} {unit:?}");
        }
        assert_eq!(Duration::Estimated(1, 2, Unit::Years).months(), Some((12.0, 24.0)));
        assert_eq!(Duration::NotStated.months(), None);
    }
}
