//! How likely a hit is right: a line that never falls, drawn through what was observed on names held back.
//!
//! Isotonic regression by pooling neighbours that fall (Ayer et al. 1955), over buckets of equally many hits.

use crate::held::HeldResult;

/// Buckets before neighbours are pooled.
const BUCKETS: usize = 24;

/// The share that a hit had of all answers, and whether it was right; only hits by meaning have one.
pub fn observed(found: &[HeldResult<'_>]) -> Vec<(f32, bool)> {
    let of = |found: &HeldResult<'_>| -> Vec<(f32, bool)> {
        let share = |hit: &metier_search::Hit| Some((hit.reason.as_ref()?.probability?, found.is_right(hit)));
        found.hits.iter().filter_map(share).collect()
    };
    found.iter().flat_map(of).collect()
}

/// Points of the line, with three decimals, which is more than the observations tell.
pub fn fit(observed: &[(f32, bool)]) -> Vec<(f32, f32)> {
    let mut pooled: Vec<(f32, f32, f32)> = Vec::new();
    for (share, right, count) in buckets(observed, BUCKETS) {
        let mut last = (share * count, right * count, count);
        while let Some(before) = pooled.last().copied()
            && before.1 / before.2 >= last.1 / last.2
        {
            last = (before.0 + last.0, before.1 + last.1, before.2 + last.2);
            pooled.pop();
        }
        pooled.push(last);
    }
    let rounded = |number: f32| (number * 1000.0).round() / 1000.0;
    let mut points: Vec<(f32, f32)> = pooled
        .into_iter()
        .map(|(share, right, count)| (rounded(share / count), rounded(right / count)))
        .filter(|(share, _)| *share > 0.0)
        .collect();
    points.dedup_by_key(|(share, _)| *share);
    points
}

/// Mean share, share of right ones and number of hits, in so many buckets of equally many hits by rising share.
pub fn buckets(observed: &[(f32, bool)], count: usize) -> Vec<(f32, f32, f32)> {
    let mut sorted = observed.to_vec();
    // Stable: equal shares stay mixed, as they were observed.
    sorted.sort_by(|a, b| a.0.total_cmp(&b.0));
    let size = sorted.len().div_ceil(count.max(1)).max(1);
    let mean = |bucket: &[(f32, bool)]| {
        let all = bucket.len() as f32;
        let shares = bucket.iter().map(|(share, _)| share).sum::<f32>() / all;
        (shares, bucket.iter().filter(|(_, right)| *right).count() as f32 / all, all)
    };
    sorted.chunks(size).map(mean).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_never_falls_and_passes_through_what_was_observed() {
        let of =
            |share: f32, right: usize| (0..96).map(move |at| (share, at % 12 < right)).collect::<Vec<_>>();
        // Twelve hits a bucket; the chances of the second and the third share fall, and are pooled.
        let observed: Vec<(f32, bool)> = [of(0.1, 0), of(0.3, 8), of(0.4, 4)].concat();
        let points = fit(&observed);
        assert!(points.is_sorted_by(|a, b| a.0 < b.0 && a.1 <= b.1), "{points:?}");
        assert_eq!((points.first(), points.last()), (Some(&(0.1, 0.0)), Some(&(0.35, 0.5))));
    }
}
