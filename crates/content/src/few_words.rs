//! Terms in a few words, for columns and lists.

use metier_words::{Msg, Text};

use super::terms;
use metier_model::Teer;

/// What a TEER category asks for, in a few words.
pub fn teer_short(teer: Teer) -> Msg {
    match teer.0 {
        0 => Msg::TeerManagementShort,
        1 => Msg::TeerUniversityShort,
        2 => Msg::TeerCollegeShort,
        3 => Msg::TeerShorterShort,
        4 => Msg::TeerSecondaryShort,
        _ => Msg::TeerDemonstrationShort,
    }
}

/// The interests that some profiles' letters stand for, each once, in the order of the profiles.
pub(crate) fn interests_of(letters: &[&str]) -> Text {
    let mut seen: Vec<char> = Vec::new();
    for letter in letters.iter().flat_map(|own| own.chars()) {
        if !seen.contains(&letter) {
            seen.push(letter);
        }
    }
    Text::commas(seen.into_iter().filter_map(terms::interest).map(Text::from))
}
