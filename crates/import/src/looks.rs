//! What a file is by its first bytes, whatever its name says: a person who brings another file than an importer reads is
//! told what it is, and what to do.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use metier_words::Msg;

use super::clean;
use super::error::{Error, Result};

/// Bytes from which it is told.
pub(super) const ENOUGH: usize = 4 * 1024;

/// What a file can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Looks {
    /// Text with fields between commas, semicolons or tabs, as far as its first bytes tell.
    Table,
    /// JSON.
    Json,
    /// An Excel workbook of today (xlsx).
    Workbook,
    /// An Excel workbook of before 2007 (xls).
    OldWorkbook,
    /// A zip archive that is no workbook.
    Zip,
    /// A file that gzip packed.
    Gzip,
    /// A PDF.
    Pdf,
    /// A web page, or XML.
    Page,
    /// Text in UTF-32, which nobody writes on purpose.
    Wide,
    /// Something else that is no text, such as a picture.
    Bytes,
}

impl Looks {
    /// What a file that begins with these bytes is.
    pub(super) fn of(begins: &[u8]) -> Self {
        if begins.starts_with(b"PK\x03\x04") || begins.starts_with(b"PK\x05\x06") {
            // Names of the parts stand between them, unpacked; a workbook has its own list of parts in front.
            let has = |name: &[u8]| begins.windows(name.len()).any(|part| part == name);
            let is_book = has(b"xl/") || has(b"[Content_Types].xml") && !has(b"word/") && !has(b"ppt/");
            return if is_book { Self::Workbook } else { Self::Zip };
        }
        match begins {
            [0xd0, 0xcf, 0x11, 0xe0, ..] => return Self::OldWorkbook,
            [0x1f, 0x8b, ..] => return Self::Gzip,
            [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] | [_, 0, 0, 0, _, 0, 0, 0, ..] => {
                return Self::Wide;
            }
            [b'%', b'P', b'D', b'F', b'-', ..] => return Self::Pdf,
            _ => {}
        }
        if clean::utf16(begins).is_none() && begins.contains(&0) {
            return Self::Bytes;
        }
        let text = clean::decode(begins);
        let mut marks = text.chars().filter(|c| !c.is_whitespace() && *c != '\u{feff}');
        match (marks.next(), marks.next()) {
            (Some('<'), _) => Self::Page,
            (Some('{'), _) | (Some('['), None | Some('{' | '[' | ']' | '"')) => Self::Json,
            _ => Self::Table,
        }
    }

    /// What a file is; one that cannot be begun twice, such as a pipe, is taken for a table.
    pub(super) fn of_file(path: &Path) -> Result<Self> {
        if std::fs::metadata(path).is_ok_and(|about| !about.is_file()) {
            return Ok(Self::Table);
        }
        let mut begins = Vec::new();
        let file = File::open(path).map_err(Error::read(path))?;
        file.take(ENOUGH as u64).read_to_end(&mut begins).map_err(Error::read(path))?;
        Ok(Self::of(&begins))
    }

    /// Refuses a file that is not what is read, with what it is.
    ///
    /// # Errors
    /// When it is something else.
    pub(super) fn wanted(self, wanted: Self, path: &Path) -> Result<()> {
        let what = match self {
            own if own == wanted => return Ok(()),
            Self::Table => Msg::ImportIsTable,
            Self::Json => Msg::ImportIsJson,
            Self::Workbook => Msg::ImportBookAsText,
            Self::OldWorkbook => Msg::ImportIsOldBook,
            Self::Zip => Msg::ImportIsZip,
            Self::Gzip => Msg::ImportIsGzip,
            Self::Pdf => Msg::ImportIsPdf,
            Self::Page => Msg::ImportIsPage,
            Self::Wide => Msg::ImportWide32,
            Self::Bytes => Msg::ImportIsNoText,
        };
        Err(Error::layout(path, what))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_told_by_their_first_bytes() {
        let wide: Vec<u8> = "\u{feff}<html>".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let cases: [(&[u8], Looks); 20] = [
            (b"NOC_CNP,prov\n", Looks::Table),
            (b"# source: x; codes: y\na,b\n", Looks::Table),
            (b"", Looks::Table),
            (b"n\0o\0c\0,\0", Looks::Table),
            (b"[code],geo\n", Looks::Table),
            (b" {\"rows\": []}", Looks::Json),
            (b"[{\"a\": 1}]", Looks::Json),
            (b"\xef\xbb\xbf[\n \"a\"]", Looks::Json),
            (b"PK\x03\x04\x14\0\0\0\x08\0....[Content_Types].xml", Looks::Workbook),
            (b"PK\x03\x04\x14\0\0\0\x08\0....wages.csv", Looks::Zip),
            (b"PK\x03\x04\x14\0\0\0\x08\0....[Content_Types].xml..word/document.xml", Looks::Zip),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Looks::OldWorkbook),
            (b"\x1f\x8b\x08\0", Looks::Gzip),
            (b"%PDF-1.7\n", Looks::Pdf),
            (b"\r\n<!DOCTYPE html><html>", Looks::Page),
            (b"<?xml version=\"1.0\"?>", Looks::Page),
            (&wide, Looks::Page),
            (b"\xff\xfe\0\0n\0\0\0", Looks::Wide),
            (b"n\0\0\0o\0\0\0", Looks::Wide),
            (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", Looks::Bytes),
        ];
        for (bytes, looks) in cases {
            assert_eq!(Looks::of(bytes), looks, "{}", String::from_utf8_lossy(bytes));
        }
        let path = Path::new("x.csv");
        assert!(Looks::Table.wanted(Looks::Table, path).is_ok());
        let told = Looks::Pdf.wanted(Looks::Json, path).unwrap_err().to_string();
        assert!(told.contains("PDF"), "{told}");
    }
}
