//! Words as the classification spells them: `center` of the United States is `centre` in its titles.
//!
//! The table has only words whose spelling there the titles do not use, or hardly, and none that is also a word of
//! French.

use std::borrow::Cow;

use super::word_lists::SPELLING;

/// As typed, as the titles have it.
fn pairs() -> impl Iterator<Item = (&'static str, &'static str)> {
    SPELLING.entries().iter().filter_map(|entry| entry.split_once(" = "))
}

/// A word in the spelling of the titles, in one number or several; none where it is theirs already.
fn word(typed: &str) -> Option<String> {
    let lower = typed.to_ascii_lowercase();
    let find = |word: &str| pairs().find(|(typed, _)| *typed == word).map(|(_, own)| own);
    find(&lower).map(str::to_owned).or_else(|| Some(format!("{}s", lower.strip_suffix('s').and_then(find)?)))
}

/// The other spellings of a word, in the singular: those of the titles and those that are typed for them.
pub(crate) fn others(word: &str) -> impl Iterator<Item = &'static str> {
    let one = word.strip_suffix('s').unwrap_or(word);
    pairs().filter_map(move |pair| match pair {
        (typed, own) if typed == word || typed == one => Some(own),
        (typed, own) if own == word || own == one => Some(typed),
        _ => None,
    })
}

/// A text with such words in the spelling of the titles, all else as it stands; none where it has none of them.
pub(crate) fn in_titles(text: &str) -> Option<String> {
    let is_letter = |ch: char| ch.is_alphabetic();
    let mut found = false;
    let spelt: String = text
        .split_inclusive(|ch| !is_letter(ch))
        .flat_map(|piece| {
            let end = piece.find(|ch| !is_letter(ch)).unwrap_or(piece.len());
            let (typed, rest) = piece.split_at_checked(end).unwrap_or((piece, ""));
            let own = word(typed);
            found |= own.is_some();
            [own.map_or(Cow::Borrowed(typed), Cow::Owned), Cow::Borrowed(rest)]
        })
        .collect();
    found.then_some(spelt)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_of_pairs_and_a_text_keeps_what_is_not_in_it() {
        assert_eq!(pairs().count(), SPELLING.entries().len(), "an entry is no pair");
        assert_eq!(in_titles("Call Center agent").as_deref(), Some("Call centre agent"));
        assert_eq!(in_titles("mold-setter, molders").as_deref(), Some("mould-setter, moulders"));
        assert_eq!(in_titles("call centre agent"), None);
        assert_eq!(in_titles("centre de théâtre, défense"), None);
        assert_eq!(in_titles(""), None);
    }

    #[test]
    fn a_word_has_its_other_spellings_both_ways() {
        assert_eq!(others("center").collect::<Vec<_>>(), ["centre"]);
        assert_eq!(others("centres").collect::<Vec<_>>(), ["center"]);
        assert_eq!(others("jewellery").collect::<Vec<_>>(), ["jewelery", "jewelry"]);
        assert_eq!(others("nurse").next(), None);
    }
}
