//! The position of a unit group, by which columns and lists are read.

use serde::{Deserialize, Serialize};

/// Number of unit groups in NOC 2021.
pub const UNIT_GROUPS: usize = 516;

/// A unit group by its position in code order, 0 to 515.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct GroupId(pub u16);

impl GroupId {
    /// Every unit group in code order.
    pub fn all() -> impl DoubleEndedIterator<Item = Self> + ExactSizeIterator {
        (0..UNIT_GROUPS as u16).map(Self)
    }

    /// As an index into columns.
    pub fn index(self) -> usize {
        self.0 as usize
    }

    /// Its figure in a column; none where it is missing there, which is NaN.
    pub fn figure_in(self, column: &[f32]) -> Option<f32> {
        column.get(self.index()).copied().filter(|figure| !figure.is_nan())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_figure_is_none_and_never_zero() {
        let column = [2.5, f32::NAN, 0.0];
        assert_eq!(
            [0, 1, 2, 3].map(|group| GroupId(group).figure_in(&column)),
            [Some(2.5), None, Some(0.0), None]
        );
    }
}
