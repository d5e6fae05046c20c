//! What a wage in the columns rests on, in one byte.

use serde::{Deserialize, Serialize};

use crate::floats::FixedRow;

/// What the wage of one unit group in one place rests on: its reference period, whether the publisher gives a year's
/// pay, and whether it is of the older edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct WageBasis(u8);

impl WageBasis {
    /// The basis of a place without a wage.
    pub const NONE: Self = Self(u8::MAX);
    const BY_YEAR: u8 = 0x80;
    const OLDER: u8 = 0x40;

    /// Of a reference period, by its position in [`super::Columns::periods`] (0 to 62).
    #[must_use]
    pub fn new(period: u8, by_year: bool) -> Self {
        Self(period & !(Self::BY_YEAR | Self::OLDER) | if by_year { Self::BY_YEAR } else { 0 })
    }

    /// Of the regional table's older edition, because the newer one has none for the place; the period is then the year of
    /// that edition.
    #[must_use]
    pub fn older(self) -> Self {
        Self(self.0 | Self::OLDER)
    }

    /// Whether there is a wage at all.
    #[must_use]
    pub fn is_known(self) -> bool {
        self != Self::NONE
    }

    /// Whether the publisher gives a year's pay.
    #[must_use]
    pub fn is_by_year(self) -> bool {
        self.is_known() && self.0 & Self::BY_YEAR != 0
    }

    /// Whether it is of the older edition.
    #[must_use]
    pub fn is_older(self) -> bool {
        self.is_known() && self.0 & Self::OLDER != 0
    }

    /// Position of the reference period in [`super::Columns::periods`]; none without a wage.
    #[must_use]
    pub fn period(self) -> Option<usize> {
        self.is_known().then(|| usize::from(self.0 & !(Self::BY_YEAR | Self::OLDER)))
    }
}

impl FixedRow for WageBasis {
    const BYTES: usize = 1;

    fn write(&self, bytes: &mut Vec<u8>) {
        bytes.push(self.0);
    }

    fn read(bytes: &[u8]) -> Self {
        bytes.first().map_or(Self::NONE, |&byte| Self(byte))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_basis_says_what_it_was_made_of() {
        for (period, by_year) in [(0, false), (0, true), (5, true), (62, false)] {
            let newer = WageBasis::new(period, by_year);
            assert_eq!(
                (newer.period(), newer.is_by_year(), newer.is_older()),
                (Some(period.into()), by_year, false)
            );
            let older = newer.older();
            assert_eq!(
                (older.period(), older.is_by_year(), older.is_older()),
                (Some(period.into()), by_year, true)
            );
        }
        let none = WageBasis::NONE;
        assert_eq!(
            (none.period(), none.is_by_year(), none.is_older(), none.is_known()),
            (None, false, false, false)
        );
    }
}
