//! The position of a unit group, by which columns and lists are read.

use crate::facts::UNIT_GROUPS;

/// A unit group by its position in code order, 0 to 515.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
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
}
