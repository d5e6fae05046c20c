//! A text from standard input, whatever wrote it: UTF-8, UTF-16, Windows-1252, a web page; what is no text is named.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// A text as it was read.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Read {
    /// The text.
    Text(String),
    /// No text, but this kind of file.
    Other(&'static str),
}

/// First bytes of files that are no text.
const KINDS: &[(&[u8], &str)] = &[
    (b"%PDF", "PDF"),
    (b"PK\x03\x04", "ZIP, Word or LibreOffice"),
    (b"\xd0\xcf\x11\xe0", "Word 97"),
    (b"{\\rtf", "RTF"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"\x1f\x8b", "gzip"),
    (b"\x7fELF", "ELF"),
];

/// Reads bytes as text; `cut` when more followed, so that the last character may be a part of one.
pub(super) fn read(bytes: &[u8], cut: bool) -> Read {
    if let Some((_, kind)) = KINDS.iter().find(|(start, _)| bytes.starts_with(start)) {
        return Read::Other(kind);
    }
    let text = match encoding(bytes) {
        Some(encoding) => encoding.decode(bytes).0.into_owned(),
        None => match std::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            Err(e) if cut && e.error_len().is_none() => {
                String::from_utf8_lossy(bytes.get(..e.valid_up_to()).unwrap_or_default()).into_owned()
            }
            Err(_) => WINDOWS_1252.decode(bytes).0.into_owned(),
        },
    };
    let strange = text.chars().take(2000).filter(|ch| ch.is_control() && !ch.is_whitespace()).count();
    if strange * 10 > text.chars().take(2000).count() {
        return Read::Other("binary");
    }
    Read::Text(if is_page(&text) { page(&text) } else { text })
}

/// The encoding that a mark or the pattern of zero bytes tells.
fn encoding(bytes: &[u8]) -> Option<&'static Encoding> {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return Some(encoding).filter(|encoding| *encoding != UTF_8 || std::str::from_utf8(bytes).is_ok());
    }
    let (pairs, _) = bytes.get(..bytes.len().min(400)).unwrap_or_default().as_chunks::<2>();
    let zeros = |at: usize| pairs.iter().filter(|pair| pair.get(at) == Some(&0)).count();
    let most = |count: usize| !pairs.is_empty() && 3 * count > 2 * pairs.len();
    match (most(zeros(0)), most(zeros(1))) {
        (false, true) => Some(UTF_16LE),
        (true, false) => Some(UTF_16BE),
        _ => None,
    }
}

fn is_page(text: &str) -> bool {
    let start: String = text.trim_start().chars().take(200).collect::<String>().to_lowercase();
    start.starts_with("<!doctype") || start.starts_with("<html") || text.matches("</").count() >= 2
}

/// The words of a web page: a line a block, without scripts and styles.
fn page(text: &str) -> String {
    let mut out = String::with_capacity(text.len() / 2);
    let mut rest = text;
    // Of the same length: only ASCII letters change.
    let lower = text.to_ascii_lowercase();
    while let Some(at) = rest.find('<') {
        out.push_str(rest.get(..at).unwrap_or_default());
        let tag = rest.get(at + 1..).unwrap_or_default();
        let name: String = tag
            .trim_start_matches('/')
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .collect::<String>()
            .to_ascii_lowercase();
        let skip = match name.as_str() {
            "script" | "style" | "head" if !tag.starts_with('/') => {
                find_end(lower.get(text.len() - tag.len()..).unwrap_or_default(), &name)
            }
            _ if tag.starts_with("!--") => tag.find("-->").map(|end| end + 3),
            _ => tag.find('>').map(|end| end + 1),
        };
        if matches!(
            name.as_str(),
            "p" | "br"
                | "li"
                | "div"
                | "tr"
                | "h1"
                | "h2"
                | "h3"
                | "h4"
                | "h5"
                | "h6"
                | "ul"
                | "ol"
                | "section"
                | "title"
                | "td"
                | "table"
                | "dt"
                | "dd"
                | "article"
                | "header"
                | "footer"
        ) {
            out.push('\n');
        }
        rest = skip.and_then(|skip| tag.get(skip..)).unwrap_or_default();
    }
    out.push_str(rest);
    html_escape::decode_html_entities(&out).replace('\u{a0}', " ")
}

/// Where the element that `tag`, in small letters, opens ends.
fn find_end(tag: &str, name: &str) -> Option<usize> {
    let close = format!("</{name}");
    let end = tag.find(&close)?;
    tag.get(end..)?.find('>').map(|close| end + close + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &[u8]) -> String {
        match read(bytes, false) {
            Read::Text(text) => text,
            Read::Other(kind) => panic!("{kind}"),
        }
    }

    #[test]
    fn texts_of_all_encodings_are_read() {
        let utf16: Vec<u8> = "Électricien".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(text(&utf16), "Électricien");
        assert_eq!(text(&[b"\xff\xfe".as_slice(), &utf16].concat()), "Électricien");
        assert_eq!(text("\u{feff}Soudeur".as_bytes()), "Soudeur");
        assert_eq!(text(b"\xc9lectricien d\x92usine"), "Électricien d\u{2019}usine");
        assert_eq!(read("xé".as_bytes().get(..2).unwrap(), true), Read::Text("x".into()));
    }

    #[test]
    fn a_page_gives_its_words_and_other_files_are_named() {
        let page =
            b"<!doctype html><head><title>x</title></head><body><script>if (a<b) {}</script><h1>Cook</h1>\
                     <ul><li>Grill &amp; fry</li><li>Clean&nbsp;up</li></ul></body>";
        let lines: Vec<String> =
            text(page).lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
        assert_eq!(lines, ["Cook", "Grill & fry", "Clean up"]);
        assert_eq!(text(b"pay < 20 and > 10"), "pay < 20 and > 10");
        assert_eq!(read(b"%PDF-1.7 x", false), Read::Other("PDF"));
        assert_eq!(read(&[0, 1, 2, 3, 4, 5, 6, 7], false), Read::Other("binary"));
    }
}
