//! Titles and names that consist of the words of a query and no others.

use super::fold::Folded;
use super::language::is_stop_word;
use super::layout::{Index, STOP, TWIN, WORD, small};
use super::stem::stem;

/// The titles that consist of these words in any number, gender and order, and no others; whether the order is theirs.
pub(crate) fn exact_titles(index: &Index, words: &[String], into: &mut Vec<(u32, bool)>) {
    into.clear();
    let Some(stems) = stems(index, words) else { return };
    let count = stems.len();
    let size = |stem: &u32| {
        index.lexicon.words(*stem).map(|word| index.postings(word..word + 1).len()).sum::<usize>()
    };
    let Some(rarest) = stems.iter().min_by_key(|stem| size(stem)) else { return };
    for word in index.lexicon.words(*rarest) {
        for title in index.postings(word..word + 1) {
            let title = small(*title);
            let meta = index.meta(title);
            if usize::from(meta.weight) != count {
                continue;
            }
            let own = named(index, title, meta.official);
            let has = |stem: &u32| {
                index.lexicon.words(*stem).any(|word| own.iter().any(|own| small(*own) & WORD == word))
            };
            let said = |word: u32| stems.iter().any(|stem| index.lexicon.words(*stem).any(|own| own == word));
            let whole = own.iter().all(|own| small(*own) & (STOP | TWIN) != 0 || said(small(*own) & WORD));
            if stems.iter().all(has) && whole && into.iter().all(|(other, _)| *other != title) {
                let place = |stem: &u32| {
                    own.iter()
                        .position(|own| index.lexicon.words(*stem).any(|word| small(*own) & WORD == word))
                };
                into.push((title, stems.iter().map(place).is_sorted()));
            }
        }
    }
}

/// The words of a title without what an official one says in brackets.
fn named(index: &Index, title: u32, official: bool) -> &'static [[u8; 3]] {
    let words = index.title_words(title);
    match index.title(title).split_once('(') {
        Some((name, _)) if official => words.get(..Folded::new(name).words().len()).unwrap_or(words),
        _ => words,
    }
}

/// The names that consist of these words and no others.
pub(crate) fn exact_names(index: &Index, words: &[String], into: &mut Vec<u16>) {
    into.clear();
    let Some(stems) = stems(index, words) else { return };
    let Some(rarest) = stems.iter().min_by_key(|stem| index.names.having(**stem).len()) else { return };
    for bytes in index.names.having(*rarest) {
        let name = u16::from_le_bytes(*bytes);
        let has = |stem: &u32| {
            index.names.having(*stem).binary_search_by_key(&name, |own| u16::from_le_bytes(*own)).is_ok()
        };
        if usize::from(index.names.weight(name)) == stems.len() && stems.iter().all(has) {
            into.push(name);
        }
    }
}

/// The different stems of words with weight; none where one of them is unknown or no word has weight.
fn stems(index: &Index, words: &[String]) -> Option<Vec<u32>> {
    let mut buffer = String::new();
    let mut stems = Vec::with_capacity(words.len());
    for word in words.iter().filter(|word| !is_stop_word(word)) {
        stem(word, &mut buffer);
        let number = index.lexicon.find(&buffer)?;
        if !stems.contains(&number) {
            stems.push(number);
        }
    }
    (!stems.is_empty()).then_some(stems)
}
