//! A delimited file of any size, row by row: what is kept of it at a time is bounded, whatever stands in it.

use std::cell::Cell;
use std::fs::File;
use std::io::{self, Chain, Cursor, Read};
use std::path::Path;
use std::rc::Rc;

use super::clean;
use super::error::{Error, Result, shown};
use super::looks::{self, Looks};
use super::row::{Head, SheetRow};
use metier_words::Msg;

/// Is told how many bytes and rows of a file have been read so far.
pub type Progress<'p> = &'p mut dyn FnMut(u64, u64);

/// The most bytes of one row: Job Bank's longest has about a thousand.
const LONGEST: usize = 1 << 20;
/// Bytes that are read at once.
const AT_ONCE: usize = 32 * 1024;
/// Rows after which the reader says how far it is.
const OFTEN: u64 = 2_000;

/// A file that a person brings: with commas, semicolons or tabs, in UTF-8, UTF-16 or Windows-1252.
pub(super) struct Stream {
    head: Head,
    reader: Records,
    read: Rc<Cell<u64>>,
}

impl Stream {
    /// Opens a file and reads the names of its columns.
    ///
    /// # Errors
    /// When it cannot be read or is empty.
    pub(super) fn open(path: &Path) -> Result<Self> {
        let file = text_file(path)?;
        let read = Rc::new(Cell::new(0));
        let mut reader = reader(path, DecodedText::new(file, Rc::clone(&read)))?;
        let mut record = csv::ByteRecord::new();
        loop {
            if !reader.read_byte_record(&mut record).map_err(|error| of_csv(path, error))? {
                return Err(Error::layout(path, Msg::ImportEmpty));
            }
            // Our own tables name their source in a line above the header, and a spreadsheet what parts its fields.
            if !record.get(0).is_some_and(|field| field.starts_with(b"# ") || field.starts_with(b"sep=")) {
                break;
            }
        }
        let head = Head::new(path, texts(&record).iter());
        Ok(Self { head, reader, read })
    }

    /// What is known of its columns.
    pub(super) fn head(&self) -> &Head {
        &self.head
    }

    /// Gives each row, as long as more are wanted.
    ///
    /// # Errors
    /// Those of the taker; when the file cannot be read, has a row without an end, or ends within a quoted field.
    pub(super) fn each(
        mut self,
        progress: Progress,
        mut take: impl FnMut(&Head, SheetRow) -> Result<bool>,
    ) -> Result<Head> {
        let mut record = csv::ByteRecord::new();
        let mut rows = 0_u64;
        let failed = |head: &Head, error| of_csv(head.path(), error);
        while self.reader.read_byte_record(&mut record).map_err(|error| failed(&self.head, error))? {
            rows += 1;
            if rows.is_multiple_of(OFTEN) {
                progress(self.read.get(), rows);
            }
            let texts = texts(&record);
            let row = SheetRow::new(&self.head, &texts);
            row.fits()?;
            if !take(&self.head, row)? {
                break;
            }
        }
        Ok(self.head)
    }
}

/// The rows of a file without regard to its columns, remarks and names among them.
///
/// # Errors
/// When it cannot be read; each row when the file cannot be read on, has a row without an end, or ends within a quoted
/// field.
pub(super) fn records(path: &Path) -> Result<impl Iterator<Item = Result<csv::StringRecord>>> {
    let text = DecodedText::new(text_file(path)?, Rc::default());
    let rows = reader(path, text)?.into_byte_records();
    Ok(rows.map(move |row| row.map(|row| texts(&row)).map_err(|error| of_csv(path, error))))
}

/// A file whose beginning has been looked at. It is not gone back in: what is imported may be a pipe.
type Begun = Chain<Cursor<Vec<u8>>, File>;

/// A reader of rows whose beginning has been looked at, too.
type Records = csv::Reader<Chain<Cursor<Vec<u8>>, DecodedText<Begun>>>;

/// Reads rows with the delimiter that the first line tells.
fn reader(path: &Path, mut text: DecodedText<Begun>) -> Result<Records> {
    let mut beginning = Vec::new();
    let names = loop {
        if let Some(names) = first_line(&beginning) {
            break names.to_vec();
        }
        let mut more = [0; 4 * 1024];
        match text.read(&mut more).map_err(|error| of_reading(path, error))? {
            0 => break beginning.clone(),
            count => beginning.extend_from_slice(more.get(..count).unwrap_or_default()),
        }
    };
    Ok(csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(&names))
        .from_reader(Cursor::new(beginning).chain(text)))
}

/// What parts the fields of a line: the most frequent of comma, semicolon, tab and bar outside quotation marks, of
/// equally frequent ones the comma, which is the usual.
fn delimiter(line: &[u8]) -> u8 {
    let mut quoted = false;
    let mut counts = [(0, b'|'), (0, b'\t'), (0, b';'), (0, b',')];
    for &byte in line {
        quoted ^= byte == b'"';
        for (count, mark) in &mut counts {
            *count += usize::from(!quoted && byte == *mark);
        }
    }
    counts.into_iter().max_by_key(|(count, _)| *count).map_or(b',', |(_, mark)| mark)
}

/// Opens a file that is read as text. What is none is told by its first bytes, whatever its name is.
fn text_file(path: &Path) -> Result<Begun> {
    let mut file = File::open(path).map_err(Error::read(path))?;
    let mut begins = Vec::new();
    file.by_ref().take(looks::ENOUGH as u64).read_to_end(&mut begins).map_err(Error::read(path))?;
    Looks::of(&begins).wanted(Looks::Table, path)?;
    Ok(Cursor::new(begins).chain(file))
}

/// The first line that is no remark, once it is whole.
fn first_line(bytes: &[u8]) -> Option<&[u8]> {
    let mut lines = bytes.split_inclusive(|&byte| byte == b'\n');
    let is_remark = |line: &[u8]| line.starts_with(b"# ") || line.starts_with(b"sep=");
    lines.find(|line| line.ends_with(b"\n") && !is_remark(line) && line.len() > 1)
}

/// A row as text; a field that is no UTF-8 is taken for Windows-1252.
fn texts(record: &csv::ByteRecord) -> csv::StringRecord {
    csv::StringRecord::from_byte_record(record.clone()).unwrap_or_else(|_| {
        let mut texts: csv::StringRecord = record.iter().map(clean::decode).collect();
        texts.set_position(record.position().cloned());
        texts
    })
}

fn of_csv(path: &Path, error: csv::Error) -> Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => of_reading(path, error),
        other => Error::layout(path, Msg::ImportTable { detail: shown(format!("{other:?}")) }),
    }
}

fn of_reading(path: &Path, error: io::Error) -> Error {
    match error.get_ref().and_then(|inner| inner.downcast_ref()) {
        Some(Wrong::Quote { line }) => Error::layout(path, Msg::ImportQuote { line: shown(line) }),
        Some(Wrong::Long { line, quoted }) => {
            let (line, most) = (shown(line), LONGEST as i64);
            Error::layout(path, Msg::ImportLong { line, most, quoted: *quoted })
        }
        None => Error::Read(path.to_path_buf(), error),
    }
}

/// What no row may be.
#[derive(Debug)]
enum Wrong {
    /// The file ends within a quoted field; the line of its last quote.
    Quote { line: u64 },
    /// A row has no end; its line, and whether a quote in it is open.
    Long { line: u64, quoted: bool },
}

impl std::fmt::Display for Wrong {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self:?}")
    }
}

impl std::error::Error for Wrong {}

impl From<Wrong> for io::Error {
    fn from(wrong: Wrong) -> Self {
        Self::new(io::ErrorKind::InvalidData, wrong)
    }
}

/// How the bytes of a file are to be read.
#[derive(Clone, Copy)]
enum Encoding {
    Bytes,
    Utf16([usize; 2]),
}

/// The bytes of a file as the reader of rows takes them: without a byte-order mark, UTF-16 as UTF-8, line ends as one
/// byte, no row without an end.
struct DecodedText<R> {
    inner: R,
    read: Rc<Cell<u64>>,
    encoding: Option<Encoding>,
    /// Read, not yet decoded: half a unit of UTF-16, or the first of two surrogates.
    raw: Vec<u8>,
    /// Decoded, not yet taken.
    out: Vec<u8>,
    taken: usize,
    carriage_return: bool,
    quoted: bool,
    row: usize,
    line: u64,
    /// The line of the last quote.
    quote: u64,
    ended: bool,
}

impl<R: Read> DecodedText<R> {
    fn new(inner: R, read: Rc<Cell<u64>>) -> Self {
        Self {
            inner,
            read,
            encoding: None,
            raw: Vec::new(),
            out: Vec::new(),
            taken: 0,
            carriage_return: false,
            quoted: false,
            row: 0,
            line: 1,
            quote: 1,
            ended: false,
        }
    }

    fn fill(&mut self) -> io::Result<()> {
        self.out.clear();
        self.taken = 0;
        let mut bytes = vec![0; AT_ONCE];
        let count = match self.inner.read(&mut bytes) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => return Ok(()),
            other => other?,
        };
        self.read.set(self.read.get() + count as u64);
        self.raw.extend_from_slice(bytes.get(..count).unwrap_or_default());
        if count == 0 {
            return self.end();
        }
        let encoding = match self.encoding {
            Some(encoding) => encoding,
            // The longest mark has three bytes.
            None if self.raw.len() < 3 => return Ok(()),
            None => self.begin(),
        };
        self.decode(encoding)
    }

    /// Takes the byte-order mark for what it says.
    fn begin(&mut self) -> Encoding {
        let (encoding, mark) = match (clean::utf16(&self.raw), self.raw.as_slice()) {
            (Some((true, mark)), _) => (Encoding::Utf16([0, 1]), mark),
            (Some((false, mark)), _) => (Encoding::Utf16([1, 0]), mark),
            (None, [0xef, 0xbb, 0xbf, ..]) => (Encoding::Bytes, 3),
            (None, _) => (Encoding::Bytes, 0),
        };
        self.raw.drain(..mark);
        *self.encoding.insert(encoding)
    }

    fn decode(&mut self, encoding: Encoding) -> io::Result<()> {
        let raw = std::mem::take(&mut self.raw);
        let Encoding::Utf16([low, high]) = encoding else {
            return raw.iter().try_for_each(|&byte| self.byte(byte));
        };
        let unit = |pair: &[u8]| match (pair.get(low), pair.get(high)) {
            (Some(&low), Some(&high)) => u16::from_le_bytes([low, high]),
            _ => 0xfffd,
        };
        let mut whole = raw.len() / 2 * 2;
        // The first of two surrogates waits for the second.
        let last = whole.checked_sub(2).and_then(|at| raw.get(at..whole));
        if last.is_some_and(|pair| (0xd800..0xdc00).contains(&unit(pair))) && !self.ended {
            whole -= 2;
        }
        let (now, later) = raw.split_at(whole);
        self.raw = later.to_vec();
        for c in char::decode_utf16(now.chunks_exact(2).map(unit)) {
            let c = c.unwrap_or('\u{fffd}');
            c.encode_utf8(&mut [0; 4]).bytes().try_for_each(|byte| self.byte(byte))?;
        }
        Ok(())
    }

    fn byte(&mut self, byte: u8) -> io::Result<()> {
        // The reader of rows takes the second byte of a line's end for the beginning of the next line, and counts no line
        // that ends with the first one alone.
        if std::mem::replace(&mut self.carriage_return, byte == b'\r') && byte == b'\n' {
            return Ok(());
        }
        let byte = if byte == b'\r' { b'\n' } else { byte };
        match byte {
            b'"' => {
                self.quoted = !self.quoted;
                self.quote = self.line;
            }
            b'\n' if !self.quoted => (self.row, self.line) = (0, self.line + 1),
            b'\n' => self.line += 1,
            _ => {}
        }
        self.row += 1;
        if self.row > LONGEST {
            return Err(Wrong::Long { line: self.line, quoted: self.quoted }.into());
        }
        self.out.push(byte);
        Ok(())
    }

    fn end(&mut self) -> io::Result<()> {
        self.ended = true;
        let encoding = self.encoding.unwrap_or_else(|| self.begin());
        self.decode(encoding)?;
        if self.quoted {
            return Err(Wrong::Quote { line: self.quote }.into());
        }
        Ok(())
    }
}

impl<R: Read> Read for DecodedText<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.taken >= self.out.len() && !self.ended {
            self.fill()?;
        }
        let left = self.out.get(self.taken..).unwrap_or_default();
        let count = left.len().min(buffer.len());
        for (to, from) in buffer.iter_mut().zip(left) {
            *to = *from;
        }
        self.taken += count;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Bytes one at a time, as a slow pipe gives them.
    struct Slow<'a>(&'a [u8]);

    impl Read for Slow<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let count = self.0.len().min(1);
            let (now, later) = self.0.split_at(count);
            buffer[..count].copy_from_slice(now);
            self.0 = later;
            Ok(count)
        }
    }

    fn read(bytes: &[u8]) -> io::Result<String> {
        let both = [true, false].map(|slow| {
            let mut text = String::new();
            let count = Rc::new(Cell::new(0));
            let done = if slow {
                DecodedText::new(Slow(bytes), count).read_to_string(&mut text)
            } else {
                DecodedText::new(bytes, count).read_to_string(&mut text)
            };
            done.map(|_| text)
        });
        let [slow, fast] = both;
        assert_eq!(slow.as_ref().ok(), fast.as_ref().ok());
        fast
    }

    #[test]
    fn encodings_and_line_ends_are_made_one() {
        let wide = |text: &str, be: bool| {
            let units = [0xfeff].into_iter().chain(text.encode_utf16());
            units.flat_map(|u| if be { u.to_be_bytes() } else { u.to_le_bytes() }).collect::<Vec<u8>>()
        };
        for text in ["", "a", "é,🦀\nb", "\"x\n\"\n"] {
            assert_eq!(read(text.as_bytes()).unwrap(), text);
            assert_eq!(read(&wide(text, true)).unwrap(), text);
            assert_eq!(read(&wide(text, false)).unwrap(), text);
            assert_eq!(read(&[b"\xef\xbb\xbf", text.as_bytes()].concat()).unwrap(), text);
        }
        assert_eq!(read(b"a\r\nb\rc\r\r\n").unwrap(), "a\nb\nc\n\n");
    }

    #[test]
    fn the_delimiter_is_told_outside_quotation_marks() {
        for (text, expected) in
            [("a;\"b,c,d\";e\n", b';'), ("a,b\n", b','), ("a\tb\n", b'\t'), ("a\n", b','), ("", b',')]
        {
            assert_eq!(delimiter(text.as_bytes()), expected, "{text}");
        }
        assert_eq!(first_line(b"# source: x; codes: y\n\na,b\n1;2;3\n"), Some(b"a,b\n".as_slice()));
    }

    #[test]
    fn a_row_without_an_end_is_refused() {
        assert!(read(b"a,\"b\nc").unwrap_err().to_string().contains("Quote"));
        let long = [b"a\nb,".to_vec(), vec![b'x'; LONGEST]].concat();
        assert!(DecodedText::new(long.as_slice(), Rc::default()).read_to_end(&mut Vec::new()).is_err());
    }
}
