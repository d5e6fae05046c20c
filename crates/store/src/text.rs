//! Text that people typed, made safe to keep and to print: no control characters, no hidden direction marks.

use metier_model::text::is_unsafe;

/// `text` on one line, without control characters and without the characters that change the direction of the
/// text around them (Unicode's bidirectional embeddings, overrides and isolates), which could make a terminal
/// show something else than what is stored. Line ends and tabs become a space, ends are trimmed. Idempotent.
pub fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\n' | '\r' | '\t' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                if !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            other if is_unsafe(other) => {}
            other => out.push(other),
        }
    }
    out.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn typed_text_is_one_line_of_what_can_be_seen() {
        for (typed, kept) in [
            ("plain", "plain"),
            ("  a b  ", "a b"),
            ("a\nb\r\nc\td", "a b c d"),
            ("a\n\n\nb", "a b"),
            ("a \n b", "a  b"),
            ("\u{1b}[31mred", "[31mred"),
            ("a\u{202e}b\u{2066}c", "abc"),
            ("a\u{2028}b\u{85}c", "a b c"),
            ("\n", ""),
            ("\u{e9}t\u{e9} \u{65e5}\u{672c}", "\u{e9}t\u{e9} \u{65e5}\u{672c}"),
        ] {
            assert_eq!(clean(typed), kept, "{typed:?}");
            assert_eq!(clean(kept), kept, "cleaned twice it stays");
        }
    }
}
