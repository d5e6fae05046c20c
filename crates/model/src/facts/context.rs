//! Work context of `OaSIS`: what each scale measures, and the levels of a profile, three of them in a byte.

use serde::{Deserialize, Serialize};

use crate::{Besides, Named};

crate::tokens! {
    /// What a level of work context counts, by the head of the publisher's column.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
    pub enum ContextMeasure {
        /// How often.
        #[default]
        Frequency = "frequency",
        /// For how much of the time.
        Duration = "duration",
        /// How much it matters.
        Importance = "importance",
        /// How far.
        Degree = "degree",
        /// Which kind of schedule: regular, irregular, seasonal.
        Schedule = "schedule",
        /// How long the week is, in three steps.
        Hours = "hours",
        /// How near others are.
        Distance = "distance",
    }
}

impl ContextMeasure {
    /// The highest level; 0 says that something does not apply.
    pub const fn top(self) -> u8 {
        match self {
            Self::Schedule | Self::Hours => 3,
            Self::Frequency | Self::Duration | Self::Importance | Self::Degree | Self::Distance => 5,
        }
    }
}

/// One scale of work context.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContextScale {
    /// The guide's code and what is counted, `J02b05-frequency`: some descriptors have two scales.
    pub column: String,
    /// What a level counts.
    pub measure: ContextMeasure,
    /// Name as published, in the first language; in another one, our own translation.
    pub name: Named,
    /// The same in the languages besides those of titles: our own translation.
    pub besides: Besides,
}

/// Levels that a byte holds: each is 0 to 5, and 6 × 6 × 6 is 216.
const HELD: usize = 3;
/// The levels that there are.
const BASE: u8 = 6;

/// A byte that holds no levels.
pub const UNSAID: u8 = u8::MAX;

/// The bytes of the levels of one profile.
pub fn pack_levels(levels: &[u8]) -> Vec<u8> {
    let byte = |three: &[u8]| three.iter().rev().fold(0, |sum: u8, &level| sum * BASE + level.min(BASE - 1));
    levels.chunks(HELD).map(byte).collect()
}

/// How many bytes so many levels take.
pub const fn packed_width(levels: usize) -> usize {
    levels.div_ceil(HELD)
}

/// The level at a position among the bytes of one profile; none past their end and where the profile has none.
pub fn packed_level(bytes: &[u8], at: usize) -> Option<u8> {
    let byte = bytes.get(at / HELD).filter(|&&byte| byte != UNSAID)?;
    Some(match at % HELD {
        0 => byte % BASE,
        1 => byte / BASE % BASE,
        _ => byte / (BASE * BASE),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_come_back_as_they_were() {
        for levels in [vec![], vec![5], vec![5, 5, 5, 5], vec![0, 1, 2, 3, 4, 5, 0, 5, 1]] {
            let bytes = pack_levels(&levels);
            assert_eq!(bytes.len(), packed_width(levels.len()));
            let read: Vec<u8> = (0..levels.len()).filter_map(|at| packed_level(&bytes, at)).collect();
            assert_eq!(read, levels);
            assert_eq!(packed_level(&bytes, bytes.len() * HELD), None);
            assert!(bytes.iter().all(|&byte| byte != UNSAID));
        }
    }
}
