//! Words of an offer by which lines are conditions and not duties.

use super::word_lists::{ASKING, ASKS, CONDITIONS};

/// Whether a folded word is one of conditions.
pub(crate) fn is_condition(word: &str) -> bool {
    CONDITIONS.contains(word)
}

/// Whether a folded sentence says what is asked of a person or how to apply.
pub(crate) fn asks(text: &str) -> bool {
    ASKS.begins(text)
}

/// Words of a sentence that asks, without its end.
const ASKED_WORDS: usize = 12;

/// Whether a folded sentence ends as one that says what is asked of a person, and has another word of conditions: a
/// welder that is needed is the work.
pub(crate) fn ends_asking(text: &str) -> bool {
    let before = ASKING.entries().iter().find_map(|with| text.strip_suffix(with)?.strip_suffix(' '));
    before
        .is_some_and(|before| before.split(' ').any(is_condition) && before.split(' ').count() <= ASKED_WORDS)
}
