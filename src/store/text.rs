//! Text that people typed, made safe to keep and to print: no control characters, no hidden direction marks.

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

/// Whether a character drives a terminal or turns the direction of a text. Line ends and tabs count too.
pub fn is_unsafe(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
                | '\u{2028}' | '\u{2029}'
        )
}
