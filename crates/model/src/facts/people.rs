//! Prospects by province, ESDC's likeness of profiles, what people studied, how many they are.

use serde::{Deserialize, Serialize};

use crate::floats::FixedRow;

use super::super::Named;

/// Job Bank's outlook for three years in one province.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ThreeYear {
    /// Job Bank could not determine it.
    #[default]
    Undetermined,
    /// Very limited.
    VeryLimited,
    /// Limited.
    Limited,
    /// Moderate.
    Moderate,
    /// Good.
    Good,
    /// Very good.
    VeryGood,
}

impl FixedRow for ThreeYear {
    const BYTES: usize = 1;

    fn write(&self, bytes: &mut Vec<u8>) {
        bytes.push(*self as u8);
    }

    #[inline]
    fn read(bytes: &[u8]) -> Self {
        // Written out, so that the numbers of all are told apart at once; every start reads them.
        match u8::read(bytes) {
            1 => Self::VeryLimited,
            2 => Self::Limited,
            3 => Self::Moderate,
            4 => Self::Good,
            5 => Self::VeryGood,
            _ => Self::Undetermined,
        }
    }
}

impl ThreeYear {
    /// From the least to the most favourable; undetermined is none of them.
    pub const ALL: [Self; 5] = [Self::VeryLimited, Self::Limited, Self::Moderate, Self::Good, Self::VeryGood];

    /// The token of `data/three_year.csv`.
    pub fn token(self) -> &'static str {
        match self {
            Self::Undetermined => "undetermined",
            Self::VeryLimited => "very-limited",
            Self::Limited => "limited",
            Self::Moderate => "moderate",
            Self::Good => "good",
            Self::VeryGood => "very-good",
        }
    }

    /// Whether Job Bank says anything.
    pub fn is_determined(self) -> bool {
        self != Self::Undetermined
    }
}

crate::tokens! {
    /// How similar ESDC's Skills Match Matrix calls one profile to another, in the direction from the first.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    pub enum Match {
        /// Not similar.
        Not = "not-similar",
        /// Somewhat similar.
        Somewhat = "somewhat-similar",
        /// Similar.
        Similar = "similar",
        /// Very similar.
        Very = "very-similar",
    }
}

impl Match {
    fn of(bits: u8) -> Self {
        Self::ALL.get(usize::from(bits & 3)).copied().unwrap_or(Self::Not)
    }
}

/// The Skills Match Matrix in the archive: `u16` number of profiles, `u16` number of gaps, the gaps (two `u16` each:
/// from, to), then two bits a pair, row (from) after row, the first pair in the lowest bits.
#[derive(Clone, Copy, Debug)]
pub struct Matches<'a> {
    profiles: usize,
    gaps: &'a [u8],
    bits: &'a [u8],
}

impl<'a> Matches<'a> {
    /// The bytes of a square of levels; the first index is the profile that one comes from.
    pub fn pack(levels: &[Vec<Option<u8>>]) -> Vec<u8> {
        let number = |n: usize| u16::try_from(n).unwrap_or(u16::MAX).to_le_bytes();
        let mut gaps = Vec::new();
        let mut bits = vec![0_u8; (levels.len() * levels.len()).div_ceil(4)];
        for (from, row) in levels.iter().enumerate() {
            for (to, level) in row.iter().enumerate() {
                match level {
                    Some(level) => {
                        let at = from * levels.len() + to;
                        if let Some(byte) = bits.get_mut(at / 4) {
                            *byte |= (level & 3) << (2 * (at % 4));
                        }
                    }
                    None if from != to => gaps.push((from, to)),
                    None => {}
                }
            }
        }
        let mut bytes = Vec::with_capacity(4 + 4 * gaps.len() + bits.len());
        bytes.extend(number(levels.len()));
        bytes.extend(number(gaps.len()));
        for (from, to) in gaps {
            bytes.extend(number(from));
            bytes.extend(number(to));
        }
        bytes.extend(bits);
        bytes
    }

    /// A matrix over its bytes; none where they are too few.
    pub fn new(bytes: &'a [u8]) -> Option<Self> {
        let number =
            |at: usize| Some(usize::from(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?)));
        let (profiles, count) = (number(0)?, number(2)?);
        let end = 4 + 4 * count;
        let (gaps, bits) = (bytes.get(4..end)?, bytes.get(end..)?);
        (bits.len() >= (profiles * profiles).div_ceil(4)).then_some(Self { profiles, gaps, bits })
    }

    /// How similar a profile is called, coming from another, by their positions; none for itself, past the end, and
    /// where the publisher gives no level.
    pub fn level(self, from: usize, to: usize) -> Option<Match> {
        if from == to || from >= self.profiles || to >= self.profiles {
            return None;
        }
        Some(self.written(from, to)?).filter(|_| !self.is_gap(from, to))
    }

    /// Whether a profile is called so similar at least, coming from another; gaps are looked for last, as few are so.
    pub fn is_at_least(self, from: usize, to: usize, least: Match) -> bool {
        from != to
            && from < self.profiles
            && to < self.profiles
            && self.written(from, to).is_some_and(|level| level >= least)
            && !self.is_gap(from, to)
    }

    fn written(self, from: usize, to: usize) -> Option<Match> {
        let at = from * self.profiles + to;
        self.bits.get(at / 4).map(|byte| Match::of(byte >> (2 * (at % 4))))
    }

    fn is_gap(self, from: usize, to: usize) -> bool {
        let ([a, b], [c, d]) = ((from as u16).to_le_bytes(), (to as u16).to_le_bytes());
        self.gaps.chunks_exact(4).any(|gap| gap == [a, b, c, d])
    }
}

/// People of one unit group with a field of study.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Studied {
    /// Position in the table of fields of study.
    pub field: u16,
    /// People, rounded by the publisher.
    pub people: u32,
    /// The figure is that of 00018, which folds 00011 to 00015.
    pub folded: bool,
}

/// A field of study, four digits of the Classification of Instructional Programs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StudyField {
    /// Code, `13.01`.
    pub code: String,
    /// Name as published, in the first language; in another one our own translation, empty where there is none.
    pub name: Named,
    /// People of all unit groups with it: the labour force's mix.
    pub people: u32,
}

/// The labour force of a unit group in one province, rounded by the publisher.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct People {
    /// 1 + position in `Region::ALL`.
    pub geo: u8,
    /// All.
    pub people: Option<u32>,
    /// Men+.
    pub men: Option<u32>,
    /// Women+.
    pub women: Option<u32>,
    /// The figures are those of 00018, which folds 00011 to 00015.
    pub folded: bool,
}

/// The unemployment rate of a major group in one place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Unemployment {
    /// Two digits.
    pub major: String,
    /// 0 for Canada, else 1 + position in `Region::ALL`.
    pub geo: u8,
    /// Per cent of the labour force.
    pub rate: f32,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_matrix_keeps_its_directions_and_its_gaps() {
        let levels =
            vec![vec![None, Some(2), Some(3)], vec![Some(1), None, None], vec![Some(0), Some(1), None]];
        let bytes = Matches::pack(&levels);
        let matrix = Matches::new(&bytes).unwrap();
        assert_eq!(matrix.level(0, 1), Some(Match::Similar));
        assert_eq!(matrix.level(1, 0), Some(Match::Somewhat));
        assert_eq!(matrix.level(0, 2), Some(Match::Very));
        assert_eq!(matrix.level(2, 0), Some(Match::Not));
        assert_eq!(matrix.level(1, 2), None, "a gap");
        assert_eq!(matrix.level(2, 2), None, "itself");
        assert_eq!(matrix.level(3, 0), None, "past the end");
        assert!(Matches::new(&bytes[..bytes.len() - 1]).is_none());
    }
}
