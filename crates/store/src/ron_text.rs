//! RON as the user's files are written: options without `Some(...)`, errors with line, column and reason.

use super::{error::LoadError, file::end_of};
use metier_model::text::is_unsafe;
use metier_words::{Msg, Text};
use ron::{error::SpannedError, extensions::Extensions, ser::PrettyConfig};
use serde::{Serialize, de::DeserializeOwned};
use std::path::Path;

fn options() -> ron::Options {
    ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}

/// Reads a value from the text of a file.
pub(super) fn parse<T: DeserializeOwned>(path: &Path, text: &str) -> Result<T, LoadError> {
    options().from_str(text).map_err(|error| explain(path, text, &error))
}

/// The texts of every record `( ... )` in a text by their fields' names, whatever is broken in and around them:
/// commas, colons and brackets may be missing, fields may be unknown. A quote that is not closed ends with its line.
/// The time grows with the text's length alone.
pub(super) fn records(text: &str) -> Vec<Vec<(String, String)>> {
    let mut found = Vec::new();
    // The list whose texts are being read: each is a field of its own under the list's name.
    let (mut record, mut name, mut list) = (Vec::new(), String::new(), String::new());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let mut used = first.len_utf8();
        match first {
            '(' | ')' => {
                if !record.is_empty() {
                    found.push(std::mem::take(&mut record));
                }
                name.clear();
                list.clear();
            }
            '[' => list = std::mem::take(&mut name),
            ']' => list.clear(),
            '/' if rest.starts_with("//") => used = rest.find('\n').unwrap_or(rest.len()),
            '"' => {
                let (value, length) = quoted(rest);
                used = length;
                if !name.is_empty() {
                    record.push((std::mem::take(&mut name), value));
                } else if !list.is_empty() {
                    record.push((list.clone(), value));
                }
            }
            // A text without its quotes, as a code that was typed as a number.
            c if c.is_ascii_digit() && !name.is_empty() => {
                used = rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
                record.push((std::mem::take(&mut name), rest.get(..used).unwrap_or_default().to_owned()));
            }
            c if c.is_alphabetic() || c == '_' => {
                let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
                used = end;
                rest.get(..end).unwrap_or_default().clone_into(&mut name);
            }
            _ => {}
        }
        rest = rest.get(used..).unwrap_or_default();
    }
    found.push(record);
    found.retain(|record| !record.is_empty());
    found
}

/// The text between the quote that this begins with and the next one, and the bytes of both.
fn quoted(text: &str) -> (String, usize) {
    let (mut value, mut escaped) = (String::new(), false);
    for (at, c) in text.char_indices().skip(1) {
        match c {
            '\n' => return (value, at),
            _ if escaped => {
                escaped = false;
                let literal = format!("\"\\{c}\"");
                value.push_str(&options().from_str::<String>(&literal).unwrap_or_else(|_| c.to_string()));
            }
            '\\' => escaped = true,
            '"' => return (value, at + 1),
            _ => value.push(c),
        }
    }
    (value, text.len())
}

/// A value under its header comment, one field a line.
pub(super) fn write<T: Serialize>(header: &str, value: &T) -> Result<String, ron::Error> {
    let pretty = PrettyConfig::new().new_line("\n").indentor("    ").escape_strings(true);
    Ok(format!("{header}{}\n", options().to_string_pretty(value, pretty)?))
}

/// A value under its header comment, a record of a list a line.
pub(super) fn write_lines<T: Serialize>(header: &str, value: &T) -> Result<String, ron::Error> {
    let lines = PrettyConfig::new().new_line("\n").indentor("").depth_limit(2).escape_strings(true);
    Ok(format!("{header}{}\n", options().to_string_pretty(value, lines)?))
}

/// A value in the fewest bytes.
pub(super) fn write_dense<T: Serialize>(value: &T) -> Result<String, ron::Error> {
    options().to_string(value)
}

/// What the reader found wrong, as the reason in a sentence. Fields and variants that are not known are told
/// apart from damage: they may come from a newer version, and are nobody's to overwrite.
fn explain(path: &Path, text: &str, error: &SpannedError) -> LoadError {
    let path = path.to_path_buf();
    let (line, column) = place(text, error);
    match &error.code {
        ron::Error::NoSuchStructField { expected, found, .. } => {
            let reason = unknown_field(found, expected.join(", "));
            LoadError::Unknown { path, line, column, reason }
        }
        code => {
            let reason = match key_before(text, line, column) {
                Some(key) if !matches!(code, ron::Error::ExpectedComma) => {
                    let key = told(key);
                    Msg::FaultAtKey { key, reason: plain(code) }.into()
                }
                _ => plain(code),
            };
            LoadError::Broken { path, line, column, reason }
        }
    }
}

/// The most characters of a file that a sentence about it holds.
const LONGEST: usize = 200;

/// What a file says, fit for a sentence: nothing that could drive a terminal, and not more than can be read.
pub(super) fn told(text: &str) -> Text {
    let mut safe: String = text.chars().filter(|&c| !is_unsafe(c)).take(LONGEST).collect();
    if text.chars().nth(LONGEST).is_some() {
        safe.push('…');
    }
    Text::verbatim(safe)
}

/// A field that is not known, and those that are.
pub(super) fn unknown_field(name: &str, known: String) -> Text {
    Msg::FaultUnknownField { name: told(name), known: Text::verbatim(known) }.into()
}

/// The reader's finding in words for those who know no RON.
fn plain(code: &ron::Error) -> Text {
    match code {
        ron::Error::ExpectedString => Msg::FaultText,
        ron::Error::ExpectedStringEnd => Msg::FaultQuote,
        ron::Error::ExpectedBoolean => Msg::FaultSwitch,
        ron::Error::ExpectedInteger => Msg::FaultWhole,
        ron::Error::ExpectedFloat => Msg::FaultNumber,
        ron::Error::ExpectedComma => Msg::FaultComma,
        ron::Error::ExpectedArray => Msg::FaultList,
        ron::Error::ExpectedMap => Msg::FaultPairs,
        ron::Error::ExpectedStructLike
        | ron::Error::ExpectedNamedStructLike(_)
        | ron::Error::ExpectedDifferentStructName { .. } => Msg::FaultOpening,
        ron::Error::ExpectedMapColon => Msg::FaultColon,
        ron::Error::Eof => Msg::FaultEnd,
        ron::Error::TrailingCharacters => Msg::FaultTrailing,
        ron::Error::MissingStructField { field, .. } => Msg::FaultMissing { key: told(field) },
        ron::Error::DuplicateStructField { field, .. } => Msg::FaultTwice { key: told(field) },
        code => {
            let mut detail = code.to_string();
            if let Some(first) = detail.get(..1).map(str::to_lowercase) {
                detail.replace_range(..1, &first);
            }
            Msg::FaultOther { detail: told(&detail) }
        }
    }
    .into()
}

/// The key whose value stands at a place: the last word with a colon before it on its line.
fn key_before(text: &str, line: usize, column: usize) -> Option<&str> {
    let line = text.lines().nth(line.checked_sub(1)?)?;
    let end = line.char_indices().nth(column.saturating_sub(1)).map_or(line.len(), |(at, _)| at);
    let before = line.get(..end)?.trim_end().strip_suffix(':')?;
    let start = before.rfind(|c: char| !(c.is_alphanumeric() || c == '_')).map_or(0, |at| at + 1);
    before.get(start..).filter(|key| !key.is_empty())
}

/// Line and column (in characters, from 1) of what the reader stumbled over. The span starts before the blanks in
/// front of it. A missing comma is where it should have been: after the value, which the span's end is behind.
fn place(text: &str, error: &SpannedError) -> (usize, usize) {
    let (start, end) = (error.span.start, error.span.end);
    if error.code == ron::Error::ExpectedComma {
        let before = text.get(..offset_of(text, end.line, end.col)).unwrap_or_default();
        return end_of(before.trim_end());
    }
    let from = offset_of(text, start.line, start.col);
    let blanks = text.get(from..).unwrap_or_default().chars().take_while(|c| c.is_whitespace());
    let width: usize = blanks.map(char::len_utf8).sum();
    end_of(text.get(..from + width).unwrap_or_default())
}

/// The byte at which a line and column begin, or the text's length.
fn offset_of(text: &str, line: usize, column: usize) -> usize {
    let before: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let rest = text.get(before..).unwrap_or_default();
    before + rest.chars().take(column.saturating_sub(1)).map(char::len_utf8).sum::<usize>()
}
