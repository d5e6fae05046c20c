//! Which characters may not be kept or printed, wherever a text comes from: the one list of them.

/// Whether a character drives a terminal, turns the direction of the text around it or hides in it: controls
/// (line ends and tabs too), Unicode's line separators, bidirectional marks, embeddings, overrides and isolates,
/// and invisible characters. The two joiners are none of these: emoji and some scripts are spelled with them.
#[must_use]
pub fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}'
                | '\u{feff}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_all_scripts_are_safe_and_what_hides_is_not() {
        assert!(!"Électricienne 義肢 👩\u{200d}🔧 – · “x” ½".chars().any(is_unsafe));
        for c in ['\u{1b}', '\n', '\u{9b}', '\u{202e}', '\u{2066}', '\u{200b}', '\u{2029}', '\u{61c}'] {
            assert!(is_unsafe(c), "{c:?}");
        }
    }
}
