//! Headings of an offer: what stands below them, and which label the title.

use super::word_lists::{
    DUTY_HEADS, HEAD_ASKED, HEAD_ASKED_WORDS, HEAD_BLOCK, HEAD_LINE, HEAD_OFFERED_WORDS, WordList,
};

/// What stands below a heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Head {
    /// A condition in one short line.
    Line,
    /// What is offered, who offers it, how to apply: up to an empty line or the next heading.
    Block,
    /// The same for what is asked of a person: the software that is named there is that of the work.
    Asked,
}

/// Words that a heading has at most.
const HEAD_WORDS: usize = 6;

/// What stands below a folded heading; `marked` where a colon or a question mark ends it, so that it need not be a known
/// one. None for what is no heading of conditions.
pub(crate) fn head(text: &str, marked: bool) -> Option<Head> {
    let known = [(&HEAD_LINE, Head::Line), (&HEAD_BLOCK, Head::Block), (&HEAD_ASKED, Head::Asked)];
    if let Some((_, head)) = known.into_iter().find(|(list, _)| list.contains(text)) {
        return Some(head);
    }
    let has = |list: &WordList| text.split(' ').any(|word| list.contains(word));
    if !marked || DUTY_HEADS.contains(text) || text.split(' ').count() > HEAD_WORDS {
        None
    } else if has(&HEAD_OFFERED_WORDS) {
        Some(Head::Block)
    } else if has(&HEAD_ASKED_WORDS) {
        Some(Head::Asked)
    } else {
        None
    }
}
