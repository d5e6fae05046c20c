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
