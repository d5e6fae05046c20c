//! Typing errors: the distance between a typed word and a word of the index, and which letters agree.

/// Longest word, in bytes, that is compared with others.
pub(crate) const MAX_WORD: usize = 32;

/// Errors that are forgiven in a typed word of `length` bytes: none up to two letters, one up to six, two from seven.
/// Three letters that stand alone are the beginning of too many words for an error among them.
pub(crate) fn allowed(length: usize, alone: bool) -> u32 {
    match length {
        0..=2 => 0,
        3 if alone => 0,
        3..=6 => 1,
        _ => 2,
    }
}

/// Distance of a typed word to a word of the index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Distance {
    /// To the whole word.
    pub whole: u32,
    /// To the nearest beginning of it.
    pub beginning: u32,
}

/// A typed word, prepared for many comparisons.
///
/// The distance is the optimal string alignment distance: insertions, deletions, substitutions and
/// swaps of neighbours, each of cost one. All cells of a column are bits of one number (Hyyrö 2003,
/// "A bit-vector algorithm for computing Levenshtein and Damerau edit distances").
#[derive(Debug)]
pub(crate) struct Pattern {
    places: [u64; 256],
    length: usize,
}

impl Pattern {
    /// Prepares `typed`; `None` when it is empty or longer than [`MAX_WORD`] bytes.
    pub(crate) fn new(typed: &[u8]) -> Option<Self> {
        if typed.is_empty() || typed.len() > MAX_WORD {
            return None;
        }
        let mut places = [0; 256];
        for (index, byte) in typed.iter().enumerate() {
            if let Some(place) = places.get_mut(usize::from(*byte)) {
                *place |= 1_u64 << index;
            }
        }
        Some(Self { places, length: typed.len() })
    }

    /// The distance to `word`, and to its nearest beginning.
    pub(crate) fn distance(&self, word: &[u8]) -> Distance {
        let last = 1_u64 << (self.length - 1);
        let (mut vp, mut vn, mut d0, mut before) = (u64::MAX, 0_u64, 0_u64, 0_u64);
        let mut distance = self.length as u32;
        let mut beginning = distance;
        for byte in word {
            let here = self.places.get(usize::from(*byte)).copied().unwrap_or(0);
            let swap = ((!d0 & here) << 1) & before;
            d0 = ((here & vp).wrapping_add(vp) ^ vp) | here | vn | swap;
            let up = vn | !(d0 | vp);
            let down = d0 & vp;
            if up & last != 0 {
                distance += 1;
            } else if down & last != 0 {
                distance -= 1;
            }
            beginning = beginning.min(distance);
            let up = (up << 1) | 1;
            vp = (down << 1) | !(d0 | up);
            vn = up & d0;
            before = here;
        }
        Distance { whole: distance, beginning }
    }
}

/// Which letters of `word` agree with `typed`: the longest common subsequence (of the beginning of
/// the word when `typed` is shorter), as indices into `word`, ascending.
pub(crate) fn common(typed: &[u8], word: &[u8]) -> Vec<u16> {
    let typed = typed.get(..typed.len().min(MAX_WORD)).unwrap_or_default();
    let word = word.get(..word.len().min(typed.len() + 2)).unwrap_or_default();
    let width = word.len() + 1;
    // lengths[i * width + j]: of the longest common subsequence of typed[i..] and word[j..].
    let mut lengths = vec![0_u8; (typed.len() + 1) * width];
    let at = |lengths: &[u8], i: usize, j: usize| lengths.get(i * width + j).copied().unwrap_or(0);
    for (i, a) in typed.iter().enumerate().rev() {
        for (j, b) in word.iter().enumerate().rev() {
            let value = if a == b {
                at(&lengths, i + 1, j + 1) + 1
            } else {
                at(&lengths, i + 1, j).max(at(&lengths, i, j + 1))
            };
            if let Some(slot) = lengths.get_mut(i * width + j) {
                *slot = value;
            }
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut agreeing = Vec::new();
    while let (Some(a), Some(b)) = (typed.get(i), word.get(j)) {
        if a == b && at(&lengths, i, j) == at(&lengths, i + 1, j + 1) + 1 {
            agreeing.push(j as u16);
            i += 1;
            j += 1;
        } else if at(&lengths, i + 1, j) >= at(&lengths, i, j + 1) {
            i += 1;
        } else {
            j += 1;
        }
    }
    agreeing
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The optimal string alignment distance by its definition.
    fn plain(a: &[u8], b: &[u8]) -> u32 {
        let mut table = vec![vec![0_u32; b.len() + 1]; a.len() + 1];
        for i in 0..=a.len() {
            for j in 0..=b.len() {
                table[i][j] = if i == 0 || j == 0 {
                    (i + j) as u32
                } else {
                    let change = u32::from(a[i - 1] != b[j - 1]);
                    let mut least =
                        (table[i - 1][j] + 1).min(table[i][j - 1] + 1).min(table[i - 1][j - 1] + change);
                    if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                        least = least.min(table[i - 2][j - 2] + 1);
                    }
                    least
                };
            }
        }
        table[a.len()][b.len()]
    }

    #[test]
    fn errors_count_as_people_make_them() {
        let distance =
            |typed: &str, word: &str| Pattern::new(typed.as_bytes()).unwrap().distance(word.as_bytes());
        assert_eq!(distance("prosthetsit", "prosthetist").whole, 1);
        assert_eq!(distance("truk", "truck").whole, 1);
        assert_eq!(distance("enginer", "engineer").whole, 1);
        assert_eq!(distance("softw", "software"), Distance { whole: 3, beginning: 0 });
        assert_eq!(distance("sofwar", "software"), Distance { whole: 2, beginning: 1 });
        assert!(Pattern::new(b"").is_none() && Pattern::new(&[b'a'; 33]).is_none());
        let errors = [2, 3, 4, 6, 7].map(|length| allowed(length, false));
        assert_eq!((errors, allowed(3, true)), ([0, 1, 1, 1, 2], 0));
    }

    #[test]
    fn agreeing_letters_are_found() {
        assert_eq!(common(b"truk", b"truck"), [0, 1, 2, 4]);
        assert_eq!(common(b"sofwar", b"software"), [0, 1, 2, 4, 5, 6]);
        assert!(common(b"", b"software").is_empty());
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn bits_and_table_agree(typed in "[a-d]{1,12}", word in "[a-d]{0,14}") {
            let (typed, word) = (typed.as_bytes(), word.as_bytes());
            let found = Pattern::new(typed).unwrap().distance(word);
            prop_assert_eq!(found.whole, plain(typed, word));
            let beginning = (0..=word.len()).map(|end| plain(typed, &word[..end])).min();
            prop_assert_eq!(Some(found.beginning), beginning);
        }

        #[test]
        fn agreeing_letters_ascend_and_agree(typed in "[a-d]{0,12}", word in "[a-d]{0,14}") {
            let agreeing = common(typed.as_bytes(), word.as_bytes());
            prop_assert!(agreeing.is_sorted_by(|a, b| a < b));
            let mut rest = typed.bytes();
            for at in agreeing {
                let letter = word.as_bytes()[usize::from(at)];
                prop_assert!(rest.any(|byte| byte == letter));
            }
        }
    }
}
