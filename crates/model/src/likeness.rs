//! Likeness of two occupations: the cosine of their rows of scores, and its rank among all pairs.

/// Rows of equal width, each of length one (or all zero).
#[derive(Clone, Debug, Default)]
pub struct Vectors {
    width: usize,
    values: Vec<f32>,
}

impl Vectors {
    /// One row per unit group from the rows of its profiles: `profiles` gives (group, scores). The
    /// sum over profiles points the same way as their mean, and length does not matter.
    pub fn of_groups<'a>(
        groups: usize,
        width: usize,
        profiles: impl Iterator<Item = (usize, &'a [u8])>,
    ) -> Self {
        let mut values = vec![0.0_f32; width * groups];
        for (group, scores) in profiles {
            if let Some(row) = values.get_mut(group * width..(group + 1) * width) {
                for (slot, &score) in row.iter_mut().zip(scores) {
                    *slot += f32::from(score);
                }
            }
        }
        values.chunks_mut(width.max(1)).for_each(normalize);
        Self { width, values }
    }

    /// One row.
    pub fn row(&self, group: usize) -> &[f32] {
        self.values.get(group * self.width..(group + 1) * self.width).unwrap_or_default()
    }
}

/// Makes a row's length one; a row of zeros stays.
pub fn normalize(row: &mut [f32]) {
    let length = row.iter().map(|v| v * v).sum::<f32>().sqrt();
    if length > 0.0 {
        for v in row.iter_mut() {
            *v /= length;
        }
    }
}

/// Cosine of two rows of length one.
pub fn cosine(a: &[f32], b: &[f32]) -> f32 {
    let mut sum = 0.0;
    for (a, b) in a.iter().zip(b) {
        sum += a * b;
    }
    sum
}

/// From this cosine on two rows are the same numbers.
pub const IDENTICAL: f32 = 0.999_999;

/// Percentile, 0-100, of a cosine on a ruler: rising cosines at equal steps of rank from 0 to 100.
pub fn percentile(ruler: &[f32], cosine: f32) -> f32 {
    let steps = ruler.len().saturating_sub(1).max(1) as f32;
    let above = ruler.partition_point(|&mark| mark <= cosine);
    match (above.checked_sub(1).and_then(|i| ruler.get(i)), ruler.get(above)) {
        (None, _) => 0.0,
        (Some(_), None) => 100.0,
        (Some(&low), Some(&high)) => {
            let part = if high > low { (cosine - low) / (high - low) } else { 0.0 };
            100.0 * ((above - 1) as f32 + part) / steps
        }
    }
}

/// The ruler over sorted cosines: `marks` of them at equal steps of rank.
pub fn ruler(sorted: &[f32], marks: usize) -> Vec<f32> {
    (0..marks)
        .filter_map(|i| {
            sorted.get(i * sorted.len().saturating_sub(1) / marks.saturating_sub(1).max(1)).copied()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_percentile_is_read_between_marks() {
        let sorted: Vec<f32> = (0..=1000).map(|i| i as f32 / 1000.0).collect();
        let ruler = ruler(&sorted, 101);
        assert_eq!(ruler.len(), 101);
        assert!((percentile(&ruler, 0.503) - 50.3).abs() < 0.01);
        assert_eq!(percentile(&ruler, -1.0), 0.0);
        assert_eq!(percentile(&ruler, 2.0), 100.0);
    }

    #[test]
    fn profiles_of_a_group_are_averaged() {
        let rows: [(usize, &[u8]); 3] = [(0, &[2, 0]), (0, &[0, 2]), (1, &[3, 3])];
        let vectors = Vectors::of_groups(2, 2, rows.into_iter());
        assert!(cosine(vectors.row(0), vectors.row(1)) > IDENTICAL);
    }
}
