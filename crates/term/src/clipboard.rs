//! The terminal's clipboard, by the sequence OSC 52, which also works from a remote machine.

/// The most that is sent, in bytes of text: some terminals drop longer sequences without a word.
pub const LIMIT: usize = 100_000;

/// A text for the clipboard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClipboardText {
    /// What to write to the terminal.
    pub sequence: String,
    /// How much of the text that is.
    pub sent: Sent,
}

/// How much of a text was sent; whether the terminal took it cannot be known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sent {
    /// Characters.
    pub characters: usize,
    /// Whether that is all of the text.
    pub whole: bool,
}

/// Makes a text ready for the clipboard: control characters other than line ends and tabs, and marks that turn the
/// direction of text, are left out; what is beyond [`LIMIT`] is cut at a whole character, and the answer says so.
pub fn offer(text: &str) -> ClipboardText {
    let mut clean: String = text.chars().filter(|character| !is_unsafe(*character)).collect();
    let length = clean.len();
    let end = (0..=LIMIT.min(length)).rev().find(|at| clean.is_char_boundary(*at)).unwrap_or(0);
    clean.truncate(end);
    let sent = Sent { characters: clean.chars().count(), whole: end == length };
    ClipboardText { sequence: format!("\x1b]52;c;{}\x07", base64(clean.as_bytes())), sent }
}

fn is_unsafe(character: char) -> bool {
    let kept = matches!(character, '\n' | '\t');
    (character.is_control() && !kept)
        || matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Base64 with padding (RFC 4648, section 4).
fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let group =
            chunk.iter().fold(0_u32, |group, byte| group << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for place in 0..4 {
            let digit = (group >> (18 - 6 * place) & 63) as usize;
            let character = ALPHABET.get(digit).map_or('=', |byte| char::from(*byte));
            out.push(if place <= chunk.len() { character } else { '=' });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_gives_the_values_of_rfc_4648_section_10() {
        let values = [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ];
        for (text, encoded) in values {
            assert_eq!(base64(text.as_bytes()), encoded);
        }
        assert_eq!(base64(&[0xfb, 0xff, 0xbf]), "+/+/");
    }

    #[test]
    fn the_sequence_holds_nothing_that_drives_a_terminal() {
        let offer = offer("a\x1b]0;x\x07\u{202e}b\n\tc\u{9d}");
        assert_eq!(offer.sequence, format!("\x1b]52;c;{}\x07", base64(b"a]0;xb\n\tc")));
        assert_eq!(offer.sent, Sent { characters: 9, whole: true });
    }

    #[test]
    fn a_long_text_is_cut_at_a_character_and_told() {
        let text = format!("a{}", "é".repeat(LIMIT));
        let offer = offer(&text);
        assert_eq!(offer.sent, Sent { characters: 50_000, whole: false });
        assert!(offer.sequence.len() < LIMIT * 4 / 3 + 20);
    }
}
