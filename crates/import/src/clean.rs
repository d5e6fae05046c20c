//! Repairs of publishers' quirks in single values: encodings, entities, control characters, codes, figures.

use metier_model::text::is_unsafe;

/// Windows-1252's characters for the bytes 0x80 to 0x9f; the five unassigned ones become U+FFFD.
const CP1252: [char; 32] = [
    '€', '\u{fffd}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{fffd}', 'Ž', '\u{fffd}',
    '\u{fffd}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{fffd}', 'ž', 'Ÿ',
];

/// A file's text: UTF-8 with or without byte-order mark, else Windows-1252 (COPS, older concordances).
pub(super) fn decode(bytes: &[u8]) -> String {
    let wide = |bytes: &[u8], order: fn([u8; 2]) -> u16| {
        let units = bytes.chunks_exact(2).filter_map(|pair| <[u8; 2]>::try_from(pair).ok().map(order));
        char::decode_utf16(units).map(|c| c.unwrap_or('\u{fffd}')).collect()
    };
    match utf16(bytes) {
        Some((true, mark)) => return wide(bytes.get(mark..).unwrap_or_default(), u16::from_le_bytes),
        Some((false, mark)) => return wide(bytes.get(mark..).unwrap_or_default(), u16::from_be_bytes),
        None => {}
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_string(),
        Err(_) => bytes
            .iter()
            .map(|&byte| match byte {
                0x80..=0x9f => CP1252.get(usize::from(byte) - 0x80).copied().unwrap_or('\u{fffd}'),
                _ => char::from(byte),
            })
            .collect(),
    }
}

/// Whether a file begins as UTF-16, the lower byte first or last, and the bytes of its mark. Without a mark the empty
/// half of the first letter tells it: no other encoding of a table has a zero there.
pub(super) fn utf16(bytes: &[u8]) -> Option<(bool, usize)> {
    match bytes {
        [0xff, 0xfe, ..] => Some((true, 2)),
        [0xfe, 0xff, ..] => Some((false, 2)),
        [first, 0, ..] if *first != 0 => Some((true, 0)),
        [0, second, ..] if *second != 0 => Some((false, 0)),
        _ => None,
    }
}

/// A name's normal form: letters and digits in lower case, words parted by one space. A trailing
/// footnote digit that is stuck to a word ("Time Pressure2") is kept: only exact names match.
pub(super) fn key(name: &str) -> String {
    let mut key = String::with_capacity(name.len());
    for c in name.chars() {
        if c.is_alphanumeric() {
            key.extend(c.to_lowercase());
        } else if !key.is_empty() && !key.ends_with(' ') {
            key.push(' ');
        }
    }
    key.truncate(key.trim_end().len());
    key
}

/// Text fit for a terminal: entities resolved, controls and bidirectional marks gone, spaces single.
pub(super) fn text(raw: &str) -> String {
    let mut text = raw.to_string();
    if text.contains('&') {
        for (entity, c) in [
            ("&quot;", "\""),
            ("&#39;", "'"),
            ("&apos;", "'"),
            ("&lt;", "<"),
            ("&gt;", ">"),
            ("&nbsp;", " "),
            ("&amp;", "&"),
        ] {
            text = text.replace(entity, c);
        }
    }
    let text: String =
        text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(|&c| !is_unsafe(c)).collect();
    text.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A code without what publishers set before it: `NOC_32129`, `noc_32129`, `CNP_32129`, `#00010`.
pub(super) fn bare(raw: &str) -> &str {
    let raw = raw.trim();
    let is_mark = |head: &&str| ["NOC_", "CNP_"].iter().any(|mark| head.eq_ignore_ascii_case(mark));
    let without = raw.get(..4).filter(is_mark).and_then(|_| raw.get(4..));
    without.unwrap_or(raw).trim_start_matches('#')
}

/// A unit group's code from the ways publishers spell it: `32129`, `#00010`, `NOC_32129`, `10` (zeros lost).
pub(super) fn unit_group(raw: &str) -> Option<String> {
    // A spreadsheet writes 32129.0; anything else behind the point is another code, or no code.
    let (digits, rest) = bare(raw).split_once('.').unwrap_or((bare(raw), "0"));
    if rest.is_empty() || rest.bytes().any(|byte| byte != b'0') {
        return None;
    }
    // Only the senior managers' codes begin with a zero, and with three of them: 00010 to 00018. Four digits are a
    // code of NOC 2016.
    (matches!(digits.len(), 1 | 2 | 5) && digits.bytes().all(|b| b.is_ascii_digit()))
        .then(|| format!("{digits:0>5}"))
}

/// An `OaSIS` profile's code from the ways its files spell it: `32129.03`, `31100.1` for `31100.10`
/// (a spreadsheet dropped the zero), `10010` for `10010.00`.
pub(super) fn profile(raw: &str) -> Option<String> {
    let raw = raw.trim();
    let (code, part) = raw.split_once('.').unwrap_or((raw, ""));
    let code = unit_group(code)?;
    (part.len() <= 2 && part.bytes().all(|b| b.is_ascii_digit())).then(|| format!("{code}.{part:0<2}"))
}

/// A figure in as few digits as `places` decimals allow; `-0` is `0`.
pub(super) fn figure(value: f64, places: usize) -> String {
    let text = format!("{value:.places$}");
    let text = if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { &text };
    if text == "-0" { "0".to_string() } else { text.to_string() }
}

/// [`figure`], empty where there is none.
pub(super) fn optional(value: Option<f64>, places: usize) -> String {
    value.map_or_else(String::new, |value| figure(value, places))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decodes_both_encodings() {
        assert_eq!(decode(b"\xef\xbb\xbf\xc3\xa9"), "é");
        assert_eq!(decode(b"\xff\xfea\0\xe9\0"), "aé");
        assert_eq!(decode(b"\xfe\xff\0a\0\xe9"), "aé");
        assert_eq!(decode(b"a\0\xe9\0"), "aé", "without a mark");
        assert_eq!(decode(b"\0a\0\xe9"), "aé");
        assert_eq!(decode(b"\xc9lectricienne \x96 \x9cuvre"), "Électricienne – œuvre");
    }

    #[test]
    fn restores_codes() {
        assert_eq!(unit_group("6322"), None, "NOC 2016");
        assert_eq!(["NOC_6322", "6322.0"].map(unit_group), [None, None], "NOC 2016");
        assert_eq!(
            ["noc_32129", "CNP_32129", "32129.0"].map(unit_group),
            [(); 3].map(|()| Some("32129".into()))
        );
        assert_eq!(
            ["32129.5", "32129.03", "32129."].map(unit_group),
            [None, None, None],
            "another code, or none"
        );
        assert_eq!(unit_group("#00010").as_deref(), Some("00010"));
        assert_eq!(unit_group("NOC_32129").as_deref(), Some("32129"));
        assert_eq!(unit_group("11").as_deref(), Some("00011"));
        assert_eq!(unit_group("TEER_0"), None);
        assert_eq!(profile("31100.1").as_deref(), Some("31100.10"));
        assert_eq!(profile("10010").as_deref(), Some("10010.00"));
        assert_eq!(profile("32129.03").as_deref(), Some("32129.03"));
        assert_eq!(profile("32129.031"), None);
    }

    #[test]
    fn strips_what_could_drive_a_terminal() {
        assert_eq!(text(" a\u{a0}&amp; b\u{202e}\u{1b}[31m \t c&#39;s "), "a & b[31m c's");
    }

    #[test]
    fn figures_are_short() {
        assert_eq!(figure(1.099_999_999_999_999_9, 1), "1.1");
        assert_eq!(figure(-0.04, 1), "0");
        assert_eq!(figure(120.0, 2), "120");
        assert_eq!(figure(100.0, 0), "100");
        assert_eq!(optional(None, 2), "");
    }

    #[test]
    fn names_match_across_spellings() {
        assert_eq!(key(" Setting up "), key("Setting Up"));
        assert_eq!(key("Oral Communication: Active Listening   "), "oral communication active listening");
        assert_ne!(key("Time Pressure2"), key("Time Pressure"));
    }
}
