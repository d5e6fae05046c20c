//! Finds the line of a field in a RON file by its path, for faults that are found after reading.

/// Line from 1 of the value at `path`, `roles[0].duties[2]` for example. Of the nearest value above it where
/// this one is not written (fields may be left out), 0 where not even its first part is.
///
/// The text must be RON that has been read; anything else gives some line or 0.
pub(super) fn line(text: &str, path: &str) -> usize {
    let mut scan = Scan { bytes: text.as_bytes(), at: 0 };
    let mut found = None;
    for part in path.split(['.', '[']).filter(|part| !part.is_empty()) {
        let there = match part.strip_suffix(']').map(str::parse) {
            Some(Ok(index)) => scan.item(index),
            Some(Err(_)) => false,
            None => scan.field(part),
        };
        if !there {
            break;
        }
        found = Some(scan.at);
    }
    found.map_or(0, |at| line_at(text, at))
}

/// Line from 1 of a position in a text.
pub(super) fn line_at(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|&byte| byte == b'\n').count() + 1
}

/// A walk over values without understanding them: only strings, comments and brackets matter.
struct Scan<'t> {
    bytes: &'t [u8],
    at: usize,
}

impl Scan<'_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn rest(&self) -> &[u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    /// Passes over bytes up to and including `end`.
    fn past(&mut self, end: &[u8]) {
        let found = self.rest().windows(end.len()).position(|window| window == end);
        self.at = found.map_or(self.bytes.len(), |found| self.at + found + end.len());
    }

    /// Passes over white space and comments.
    fn blank(&mut self) {
        loop {
            let rest = self.rest();
            if rest.starts_with(b"//") {
                self.past(b"\n");
            } else if rest.starts_with(b"/*") {
                self.past(b"*/");
            } else if rest.first().is_some_and(u8::is_ascii_whitespace) {
                self.at += 1;
            } else {
                return;
            }
        }
    }

    /// Takes a name.
    fn word(&mut self) -> &[u8] {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let end = rest.iter().position(|&b| !(b.is_ascii_alphanumeric() || b == b'_')).unwrap_or(rest.len());
        self.at += end;
        rest.get(..end).unwrap_or_default()
    }

    fn take(&mut self, byte: u8) -> bool {
        let there = self.peek() == Some(byte);
        self.at += usize::from(there);
        there
    }

    /// Steps into a value that opens with `bracket`, past a name that may stand before it.
    fn open(&mut self, bracket: u8) -> bool {
        self.blank();
        self.word();
        self.blank();
        self.take(bracket)
    }

    /// Goes to the value of a field of the struct that begins here.
    fn field(&mut self, name: &str) -> bool {
        if !self.open(b'(') {
            return false;
        }
        loop {
            self.blank();
            let found = self.word() == name.as_bytes();
            self.blank();
            if !self.take(b':') {
                return false;
            }
            self.blank();
            if found {
                return true;
            }
            self.value();
            if !self.take(b',') {
                return false;
            }
        }
    }

    /// Goes to an item, from 0, of the list that begins here.
    fn item(&mut self, index: usize) -> bool {
        if !self.open(b'[') {
            return false;
        }
        for _ in 0..index {
            self.value();
            if !self.take(b',') {
                return false;
            }
        }
        self.blank();
        !matches!(self.peek(), None | Some(b']'))
    }

    /// Passes over a value, up to the comma or bracket that ends it.
    fn value(&mut self) {
        let mut depth = 0_u32;
        loop {
            self.blank();
            match self.peek() {
                None => return,
                Some(b',' | b')' | b']' | b'}') if depth == 0 => return,
                Some(b')' | b']' | b'}') => depth -= 1,
                Some(b'(' | b'[' | b'{') => depth += 1,
                Some(quote @ (b'"' | b'\'')) => {
                    self.quoted(quote);
                    continue;
                }
                Some(b'r') if self.raw() => continue,
                Some(b) if b.is_ascii_alphanumeric() || b == b'_' => {
                    self.word();
                    continue;
                }
                Some(_) => {}
            }
            self.at += 1;
        }
    }

    /// Passes over a text in quotation marks.
    fn quoted(&mut self, quote: u8) {
        self.at += 1;
        while let Some(byte) = self.peek() {
            self.at += if byte == b'\\' { 2 } else { 1 };
            if byte == quote {
                return;
            }
        }
    }

    /// Passes over a raw string (`r"…"`, `r#"…"#`), if one begins here.
    fn raw(&mut self) -> bool {
        let hashes = self.rest().iter().skip(1).take_while(|&&byte| byte == b'#').count();
        if self.rest().get(1 + hashes) != Some(&b'"') {
            return false;
        }
        self.at += 2 + hashes;
        let mut end = vec![b'"'];
        end.resize(1 + hashes, b'#');
        self.past(&end);
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r##"// A comment with (brackets] and "quotes.
Occupation(
    code: "1)2,\"3", // code: "x"
    /* roles: [ */
    roles: [
        (name: "a", duties: ["one, two", r#"th"ree"#,
            "four"]),
        (
            name: 'x', duties: [
                "five",
            ],
        ),
    ],
    months: Official(3, 4),
    none: [],
)
"##;

    #[test]
    fn finds_fields_and_items_past_strings_and_comments() {
        for (path, expected) in [
            ("code", 3),
            ("roles", 5),
            ("roles[0].name", 6),
            ("roles[0].duties[1]", 6),
            ("roles[0].duties[2]", 7),
            ("roles[1]", 8),
            ("roles[1].duties[0]", 10),
            ("months", 14),
            ("none", 15),
        ] {
            assert_eq!(line(TEXT, path), expected, "{path}");
        }
    }

    #[test]
    fn what_is_not_written_is_told_of_the_nearest_above() {
        assert_eq!(line(TEXT, "roles[1].onet[0].why"), 8);
        assert_eq!(line(TEXT, "roles[7]"), 5);
        assert_eq!(line(TEXT, "none[0]"), 15);
        assert_eq!(line(TEXT, "absent"), 0);
        assert_eq!(line(TEXT, "months[0]"), 14);
        assert_eq!(line(TEXT, "[0]"), 0);
    }

    #[test]
    fn finds_items_of_a_file_that_is_a_list() {
        assert_eq!(line("[\n(a: 1),\n\n(a: [\n2]),\n]", "[1].a[0]"), 5);
    }

    #[test]
    fn a_text_that_breaks_off_ends_the_walk() {
        for end in (0..TEXT.len()).filter(|&end| TEXT.is_char_boundary(end)) {
            assert!(line(&TEXT[..end], "roles[1].duties[0]") <= 10);
        }
        assert_eq!(line("(a: \"\\", "b"), 0);
    }
}
