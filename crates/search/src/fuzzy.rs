//! Last resort: titles that have the query's letters in their order, with gaps.
//!
//! The first letter must begin a word. Abbreviations that are made of the beginnings of words
//! (`orthtech`, `rn`) come before letters picked from within a word (`elctrcn`). Nothing is better than what is far from
//! what was typed: letters out of several words, or out of a word twice as long, are chance (`automaticien` in
//! `Sage-femme autorisée/maïeuticien autorisé`).

use super::layout::{Index, WORD, letters, small};

/// Titles that are looked at letter by letter at most, so that the cost stays bounded.
const LIMIT: usize = 20_000;
/// Words of weight that initials may leave out.
const LEFT_OUT: i32 = 1;

/// Offers titles that contain `typed` (2 to 32 folded letters) with gaps, each with a score.
///
/// Letters picked from within a word are tried when fewer than three titles are made of beginnings.
pub(crate) fn propose(index: &Index, typed: &[u8], mut offer: impl FnMut(u32, i32)) {
    let Some(first) = typed.get(..1) else { return };
    if typed.len() > 32 {
        return;
    }
    let initial = index.beginning(first);
    let wanted = letters(typed);
    let candidates = || {
        let having = index.title_letters().enumerate().filter(|(_, letters)| wanted & !letters == 0);
        having.take(LIMIT).filter_map(|(title, _)| {
            let words = index.title_words(title as u32);
            words.iter().any(|word| initial.contains(&(small(*word) & WORD))).then_some((title as u32, words))
        })
    };
    let mut found = 0;
    for (title, words) in candidates() {
        if let Some(pieces) = beginnings(index, words, typed) {
            let pieces = pieces.cast_signed();
            let weight = i32::from(index.meta(title).weight);
            let are_initials = typed.len().cast_signed() < 2 * pieces as isize;
            if are_initials && weight - pieces > LEFT_OUT {
                continue;
            }
            offer(title, 600 - 60 * pieces - 14 * (weight - pieces).clamp(0, 12) + frequency(index, words));
            found += 1;
        }
    }
    if found < 3 && typed.len() >= 4 {
        for (title, words) in candidates() {
            if let Some(breaks) = within(index, words, typed) {
                let weight = i32::from(index.meta(title).weight);
                offer(title, 300 - 20 * breaks.cast_signed() - 10 * weight.min(12));
            }
        }
    }
}

/// How frequent the words of a title are: 5 × log2 of their titles, on average. Abbreviations stand
/// for frequent titles.
fn frequency(index: &Index, words: &[[u8; 3]]) -> i32 {
    let total: u32 = words
        .iter()
        .map(|word| small(*word) & WORD)
        .map(|word| index.postings(word..word + 1).len().max(1).ilog2())
        .sum();
    (5 * total / words.len().max(1) as u32).cast_signed()
}

/// Fewest words whose beginnings, in the order of the title, spell `typed`.
fn beginnings(index: &Index, words: &[[u8; 3]], typed: &[u8]) -> Option<u32> {
    // Bit n of `reached`: the first n letters can be spelt; fewest[n]: with that many words.
    let mut fewest = [u8::MAX; 33];
    fewest[0] = 0;
    let mut reached = 1_u64;
    for word in words {
        let word = index.word(small(*word) & WORD);
        let mut open = reached;
        while open != 0 {
            let from = 63 - open.leading_zeros() as usize;
            open &= !(1 << from);
            let rest = typed.get(from..).unwrap_or_default();
            let common = rest.iter().zip(word).take_while(|(a, b)| a == b).count();
            let used = fewest.get(from).copied().unwrap_or(u8::MAX).saturating_add(1);
            for (slot, at) in fewest.iter_mut().zip(0..).skip(from + 1).take(common) {
                *slot = (*slot).min(used);
                reached |= 1 << at;
            }
        }
    }
    (reached & 1 << typed.len() != 0).then(|| fewest.get(typed.len()).map_or(0, |pieces| u32::from(*pieces)))
}

/// Fewest gaps when `typed` is picked from left to right out of one word that is not twice as long, its first letter
/// first.
fn within(index: &Index, words: &[[u8; 3]], typed: &[u8]) -> Option<u32> {
    words.iter().filter_map(|word| gaps(index.word(small(*word) & WORD), typed)).min()
}

/// Gaps when `typed` is picked out of `word`.
fn gaps(word: &[u8], typed: &[u8]) -> Option<u32> {
    if word.first() != typed.first() || word.len() > 2 * typed.len() {
        return None;
    }
    let (mut next, mut breaks, mut adjacent) = (0, 0, true);
    for byte in word {
        if typed.get(next) == Some(byte) {
            breaks += u32::from(!adjacent);
            adjacent = true;
            next += 1;
        } else {
            adjacent = false;
        }
    }
    (next >= typed.len()).then_some(breaks)
}

#[cfg(test)]
mod tests {
    use super::gaps;

    #[test]
    fn letters_are_picked_out_of_a_word_that_is_not_far_longer() {
        let gaps = |word: &str, typed: &str| gaps(word.as_bytes(), typed.as_bytes());
        assert_eq!(gaps("electrician", "elctrcn"), Some(3));
        assert_eq!(gaps("prosthetist", "prstht"), Some(2));
        assert_eq!(gaps("prosthetist", "prst"), None, "twice as long and more");
        assert_eq!(gaps("prosthetist", "rstht"), None, "the first letter is left out");
        assert_eq!(gaps("maieuticien", "automaticien"), None);
    }
}
