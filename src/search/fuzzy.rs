//! Last resort: titles that have the query's letters in their order, with gaps.
//!
//! The first letter must begin a word. Abbreviations that are made of the beginnings of words
//! (`orthtech`, `rn`) come before letters picked from anywhere.

use super::layout::{Index, WORD, letters, small};

/// Titles that are looked at letter by letter at most, so that the cost stays bounded.
const LIMIT: usize = 20_000;

/// Offers titles that contain `typed` (2 to 32 folded letters) with gaps, each with a score.
pub fn propose(index: &Index, typed: &[u8], mut offer: impl FnMut(u32, i32)) {
    let Some(&first) = typed.first() else { return };
    if typed.len() > 32 {
        return;
    }
    let wanted = letters(typed);
    let having = index.title_letters().enumerate().filter(|(_, letters)| wanted & !letters == 0);
    for (title, _) in having.take(LIMIT) {
        let title = title as u32;
        let words = index.title_words(title);
        if !words.iter().any(|word| index.word(small(*word) & WORD).first() == Some(&first)) {
            continue;
        }
        let weight = i32::from(index.meta(title).weight);
        if let Some(pieces) = beginnings(index, words, typed) {
            offer(title, 600 - 60 * pieces as i32 - 14 * (weight - pieces as i32).clamp(0, 12));
        } else if typed.len() >= 4
            && let Some(breaks) = anywhere(index, words, typed)
        {
            offer(title, 300 - 20 * breaks as i32 - 10 * weight.min(12));
        }
    }
}

/// Fewest words whose beginnings, in the order of the title, spell `typed`.
fn beginnings(index: &Index, words: &[[u8; 3]], typed: &[u8]) -> Option<u32> {
    const NONE: u8 = u8::MAX;
    // fewest[n]: words needed to spell the first n letters.
    let mut fewest = [NONE; 33];
    fewest[0] = 0;
    for word in words {
        let word = index.word(small(*word) & WORD);
        for from in (0..typed.len()).rev() {
            let used = fewest.get(from).copied().unwrap_or(NONE);
            if used == NONE {
                continue;
            }
            let rest = typed.get(from..).unwrap_or_default();
            let common = rest.iter().zip(word).take_while(|(a, b)| a == b).count();
            for slot in fewest.iter_mut().skip(from + 1).take(common) {
                *slot = (*slot).min(used.saturating_add(1));
            }
        }
    }
    fewest.get(typed.len()).filter(|pieces| **pieces != NONE).map(|pieces| u32::from(*pieces))
}

/// Number of gaps when `typed` is picked from left to right, starting at the beginning of a word.
fn anywhere(index: &Index, words: &[[u8; 3]], typed: &[u8]) -> Option<u32> {
    let mut next = 0;
    let mut breaks = 0;
    let mut adjacent = true;
    for word in words {
        let word = index.word(small(*word) & WORD);
        if next == 0 && word.first() != typed.first() {
            continue;
        }
        for byte in word {
            if typed.get(next) == Some(byte) {
                breaks += u32::from(!adjacent);
                adjacent = true;
                next += 1;
            } else {
                adjacent = false;
            }
        }
    }
    (next >= typed.len()).then_some(breaks)
}
