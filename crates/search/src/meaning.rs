//! What words mean for the unit groups: a linear model that the project trains itself.
//!
//! A text is the mean of its stems' vectors, weighted by log rarity and brought to length one; its
//! dot product with the vector of a unit group says how well the group answers. Every stem has its
//! share in that number, so a hit can say why it is one. The table is read where it lies.

use super::exact::exp;
use super::pieces;

/// Numbers in a vector.
pub const DIM: usize = 64;

/// A stem of the trained table.
#[derive(Clone, Debug, PartialEq)]
pub struct StemRow {
    /// The stem.
    pub stem: String,
    /// Natural logarithm of its rarity: its weight in a text.
    pub rarity: f32,
    /// What one step of `values` is worth.
    pub scale: f32,
    /// Its vector.
    pub values: [i8; DIM],
}

/// A unit group of the trained table.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupRow {
    /// What one step of `values` is worth.
    pub scale: f32,
    /// Its vector.
    pub values: [i8; DIM],
}

/// The trained table, on its way into the archive.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WordTable {
    /// Stems in order.
    pub stems: Vec<StemRow>,
    /// Unit groups in code order.
    pub groups: Vec<GroupRow>,
    /// How often a hit was right, by the share that it has of all answers: points of a line that never falls, observed
    /// on names that neither the table nor the index knew. Without points a share is its own chance.
    pub chances: Vec<(f32, f32)>,
}

/// The trained model, read where it lies.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Meaning {
    rarities: &'static [[u8; 4]],
    scales: &'static [[u8; 4]],
    values: &'static [[u8; DIM]],
    group_scales: &'static [[u8; 4]],
    group_values: &'static [[u8; DIM]],
    chances: &'static [[u8; 4]],
}

fn float(bytes: Option<&[u8; 4]>) -> f32 {
    bytes.map_or(0.0, |bytes| f32::from_le_bytes(*bytes))
}

impl Meaning {
    pub(crate) fn new(bytes: &'static [u8]) -> Option<Self> {
        let [rarities, scales, values, group_scales, group_values, chances] = pieces::split(bytes)?;
        Some(Self {
            rarities: rarities.as_chunks().0,
            scales: scales.as_chunks().0,
            values: values.as_chunks().0,
            group_scales: group_scales.as_chunks().0,
            group_values: group_values.as_chunks().0,
            chances: chances.as_chunks().0,
        })
    }

    /// Whether there is a trained model.
    pub(crate) fn is_there(&self) -> bool {
        !self.values.is_empty() && !self.group_values.is_empty()
    }

    /// The rarity of a row, 0 where there is none.
    pub(crate) fn rarity(&self, row: u16) -> f32 {
        float(self.rarities.get(usize::from(row)))
    }

    /// The chance of a hit, 0 to 1, by its share of all answers: between two observed points on a straight line.
    pub(crate) fn chance(&self, share: f32) -> f32 {
        let points = self.chances.as_chunks::<2>().0.iter();
        on_line(points.map(|[at, chance]| (f32::from_le_bytes(*at), f32::from_le_bytes(*chance))), share)
    }

    /// The vector of a text of these rows, each with a weight beside its rarity; none where no row is known.
    pub(crate) fn text(&self, rows: &[(u16, f32)]) -> Option<TextVector> {
        let mut sum = [0.0_f32; DIM];
        for (row, weight) in rows {
            let Some(values) = self.values.get(usize::from(*row)) else { continue };
            let factor = weight * self.rarity(*row) * float(self.scales.get(usize::from(*row)));
            for (sum, value) in sum.iter_mut().zip(values) {
                *sum += factor * f32::from(value.cast_signed());
            }
        }
        let length = sum.iter().map(|value| value * value).sum::<f32>().sqrt();
        (length > 1e-6 && length.is_finite())
            .then(|| TextVector { values: sum.map(|value| value / length), length })
    }

    /// How well each unit group answers a text.
    pub(crate) fn heads(&self, text: &TextVector, into: &mut Vec<f32>) {
        into.clear();
        // Whole numbers: their sum is the same in any order, so that the compiler adds many at once.
        let text = text.values.map(|value| (value * STEPS).round() as i16);
        for (values, scale) in self.group_values.iter().zip(self.group_scales) {
            into.push(dot(&text, values) as f32 / STEPS * f32::from_le_bytes(*scale));
        }
    }

    /// The part of a row in how well a group answers the text.
    pub(crate) fn share(&self, text: &TextVector, row: u16, weight: f32, group: u16) -> f32 {
        let (Some(word), Some(answer)) =
            (self.values.get(usize::from(row)), self.group_values.get(usize::from(group)))
        else {
            return 0.0;
        };
        let product: i32 = word
            .iter()
            .zip(answer)
            .map(|(a, b)| i32::from(a.cast_signed()) * i32::from(b.cast_signed()))
            .sum();
        let scale =
            float(self.scales.get(usize::from(row))) * float(self.group_scales.get(usize::from(group)));
        weight * self.rarity(row) * product as f32 * scale / text.length
    }
}

/// The chance, 0 to 1, of a hit with this share of all answers, by points of the line; see [`WordTable::chances`].
pub fn chance(points: &[(f32, f32)], share: f32) -> f32 {
    on_line(points.iter().copied(), share)
}

fn on_line(points: impl Iterator<Item = (f32, f32)>, share: f32) -> f32 {
    let mut before: Option<(f32, f32)> = None;
    for (at, chance) in points {
        if share < at {
            return match before {
                Some((from, low)) => low + (chance - low) * (share - from) / (at - from),
                None => chance * share / at,
            };
        }
        before = Some((at, chance));
    }
    before.map_or(share, |(_, chance)| chance)
}

/// Steps to one in which a text of length one is held against unit groups.
const STEPS: f32 = 16_384.0;

fn dot(text: &[i16; DIM], values: &[u8; DIM]) -> i32 {
    let mut sum = 0;
    for (a, b) in text.iter().zip(values) {
        sum += i32::from(*a) * i32::from(b.cast_signed());
    }
    sum
}

/// A text as the model sees it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TextVector {
    values: [f32; DIM],
    length: f32,
}

/// The share of each answer in all of them, 0 to 1, from how well they answer (softmax).
pub(crate) fn shares(answers: impl Iterator<Item = f32> + Clone) -> Vec<f32> {
    let most = answers.clone().fold(f32::NEG_INFINITY, f32::max);
    let mut shares: Vec<f32> = answers.map(|answer| exp(answer - most)).collect();
    let sum: f32 = shares.iter().sum();
    for share in &mut shares {
        *share /= sum.max(f32::MIN_POSITIVE);
    }
    shares
}

/// The trained table as bytes.
pub(crate) fn build(table: &WordTable) -> Vec<u8> {
    let floats =
        |values: &mut dyn Iterator<Item = f32>| -> Vec<u8> { values.flat_map(f32::to_le_bytes).collect() };
    let bytes = |values: &[i8; DIM]| values.map(i8::cast_unsigned);
    pieces::join(&[
        floats(&mut table.stems.iter().map(|row| row.rarity)),
        floats(&mut table.stems.iter().map(|row| row.scale)),
        table.stems.iter().flat_map(|row| bytes(&row.values)).collect(),
        floats(&mut table.groups.iter().map(|row| row.scale)),
        table.groups.iter().flat_map(|row| bytes(&row.values)).collect(),
        floats(&mut table.chances.iter().flat_map(|(at, chance)| [*at, *chance])),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chance_lies_on_the_line_between_two_observed_points() {
        let points = [(0.25, 0.125), (0.75, 0.625)];
        for (share, expected) in
            [(0.0, 0.0), (0.125, 0.0625), (0.25, 0.125), (0.5, 0.375), (0.75, 0.625), (1.0, 0.625)]
        {
            assert!((chance(&points, share) - expected).abs() < 1e-6, "{share}");
        }
        assert!((chance(&[], 0.5) - 0.5).abs() < 1e-6);
    }

    #[test]
    fn shares_of_all_answers_add_up_to_one() {
        let shares = shares([1.0, 1.0, 0.0].into_iter());
        assert!((shares.iter().sum::<f32>() - 1.0).abs() < 1e-6);
        assert!((shares[0] - shares[1]).abs() < 1e-6 && shares[0] > 2.7 * shares[2], "{shares:?}");
    }
}
