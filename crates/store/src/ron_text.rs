//! RON as the user's files are written: options without `Some(...)`, errors with line, column and reason.

use super::{error::LoadError, file::end_of};
use metier_model::saved::NotOneOf;
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
    let texts = |record: Record| record.fields.into_iter().map(|field| (field.name, field.value)).collect();
    located(text).into_iter().map(texts).collect()
}

/// A text of a record with the place where it stands.
pub(super) struct Field {
    pub(super) name: String,
    pub(super) value: String,
    /// Its line, from 1.
    pub(super) line: usize,
}

/// The texts of one record.
pub(super) struct Record {
    pub(super) fields: Vec<Field>,
    /// How many fields of the name [`ENTRIES`] opened a list before it.
    pub(super) list: usize,
}

/// The field that holds the entries of a list.
const ENTRIES: &str = "entries";

/// The same as [`records`], each text with its line and each record with the list that it stands in.
pub(super) fn located(text: &str) -> Vec<Record> {
    let mut found = Vec::new();
    // The list whose texts are being read: each is a field of its own under the list's name.
    let (mut record, mut name, mut list) = (Vec::new(), String::new(), String::new());
    let (mut rest, mut line, mut lists) = (text, 1, 0);
    while let Some(first) = rest.chars().next() {
        let mut used = first.len_utf8();
        match first {
            '(' | ')' => {
                if !record.is_empty() {
                    found.push(Record { fields: std::mem::take(&mut record), list: lists });
                }
                name.clear();
                list.clear();
            }
            '[' => {
                lists += usize::from(name == ENTRIES);
                list = std::mem::take(&mut name);
            }
            ']' => list.clear(),
            '/' if rest.starts_with("//") => used = rest.find('\n').unwrap_or(rest.len()),
            '"' => {
                let (value, length) = quoted(rest);
                used = length;
                if !name.is_empty() {
                    record.push(Field { name: std::mem::take(&mut name), value, line });
                } else if !list.is_empty() {
                    record.push(Field { name: list.clone(), value, line });
                }
            }
            // A text without its quotes, as a code that was typed as a number.
            c if c.is_ascii_digit() && !name.is_empty() => {
                used = rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
                let value = rest.get(..used).unwrap_or_default().to_owned();
                record.push(Field { name: std::mem::take(&mut name), value, line });
            }
            c if c.is_alphabetic() || c == '_' => {
                let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
                used = end;
                rest.get(..end).unwrap_or_default().clone_into(&mut name);
            }
            _ => {}
        }
        line += rest.get(..used).unwrap_or_default().matches('\n').count();
        rest = rest.get(used..).unwrap_or_default();
    }
    found.push(Record { fields: record, list: lists });
    found.retain(|record| !record.fields.is_empty());
    found
}

/// Line and column of a quoted text; the first line where it stands otherwise.
pub(super) fn place_of_text(text: &str, quoted: &str) -> (usize, usize) {
    let literal = format!("{quoted:?}");
    let found = (1..).zip(text.lines()).filter(|(_, line)| !line.trim_start().starts_with("//"));
    let mut found = found.filter_map(|(number, line)| Some((number, line.get(..line.find(&literal)?)?)));
    found.next().map_or((1, 1), |(number, before)| (number, before.chars().count() + 1))
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
        ron::Error::ExpectedInteger
        | ron::Error::IntegerOutOfBounds
        | ron::Error::InvalidIntegerDigit { .. }
        | ron::Error::UnderscoreAtBeginning => Msg::FaultWhole,
        ron::Error::ExpectedFloat | ron::Error::FloatUnderscore => Msg::FaultNumber,
        ron::Error::ExpectedComma
        | ron::Error::ExpectedArrayEnd
        | ron::Error::ExpectedMapEnd
        | ron::Error::ExpectedOptionEnd
        | ron::Error::ExpectedStructLikeEnd => Msg::FaultComma,
        ron::Error::ExpectedIdentifier
        | ron::Error::InvalidIdentifier(_)
        | ron::Error::SuggestRawIdentifier(_) => Msg::FaultName,
        ron::Error::UnclosedBlockComment | ron::Error::UnclosedLineComment => Msg::FaultComment,
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
        // What a type of ours refuses: its words name what it accepts.
        ron::Error::Message(detail) => match NotOneOf::of(detail) {
            Some(NotOneOf { field, value, known }) => Msg::FaultNotOne {
                key: Text::verbatim(field),
                value: told(value),
                accepted: Text::verbatim(known.to_owned()),
            },
            None => Msg::FaultOther { detail: told(detail) },
        },
        _ => Msg::FaultForm,
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

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<Vec<(String, String)>> {
        records(text)
    }

    fn fields(all: &[(&str, &str)]) -> Vec<(String, String)> {
        all.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn texts_of_a_broken_file_are_found_by_their_names() {
        for (text, found) in [
            ("(code: \"32129\", note: \"a\")", &[fields(&[("code", "32129"), ("note", "a")])][..]),
            // Neither commas nor colons nor the closing bracket are needed.
            ("(code \"32129\" note \"a\"", &[fields(&[("code", "32129"), ("note", "a")])]),
            // A code that was typed as a number; a number without a name is nobody's.
            ("(code: 32129, 5)", &[fields(&[("code", "32129")])]),
            // What a comment holds is no entry; a lone stroke begins none.
            ("// (code: \"1\")\n(code: \"2\")", &[fields(&[("code", "2")])]),
            ("(code: / \"2\")", &[fields(&[("code", "2")])]),
            ("(code: \"2\") // the end", &[fields(&[("code", "2")])]),
            // Texts of a list stand each under its name, and end with it.
            (
                "(tags: [\"a\", \"b\"], \"c\", code: \"2\")",
                &[fields(&[("tags", "a"), ("tags", "b"), ("code", "2")])],
            ),
            // A quote that is not closed ends with its line.
            ("(note: \"a\ncode: \"2\")", &[fields(&[("note", "a"), ("code", "2")])]),
            ("(note: \"a \\\"b\\\" \\n\")", &[fields(&[("note", "a \"b\" \n")])]),
            (
                "(a_b: \"1\")(\u{e9}t\u{e9}: \"2\")",
                &[fields(&[("a_b", "1")]), fields(&[("\u{e9}t\u{e9}", "2")])],
            ),
            ("", &[]),
            ("()()", &[]),
        ] {
            assert_eq!(read(text), found, "{text}");
        }
    }

    #[test]
    fn a_quoted_text_has_the_bytes_of_both_quotes() {
        for (text, value, bytes) in [
            ("\"ab\" c", "ab", 4),
            ("\"\u{e9}\"", "\u{e9}", 4),
            ("\"a\nb\"", "a", 2),
            ("\"open", "open", 5),
            ("\"a\\tb\"", "a\tb", 6),
            ("\"a\\qb\"", "aqb", 6),
        ] {
            assert_eq!(quoted(text), (value.to_owned(), bytes), "{text}");
        }
    }

    #[test]
    fn the_key_of_a_value_is_the_word_before_its_colon() {
        let text = "(\n  region: \"ON\",\n  \u{e9}: 1, pay_now : 2)";
        for (line, column, key) in [
            (2, 11, Some("region")),
            (2, 10, Some("region")),
            (2, 4, None),
            (3, 6, Some("\u{e9}")),
            (3, 1, None),
            (9, 1, None),
            (0, 1, None),
        ] {
            assert_eq!(key_before(text, line, column), key, "{line}:{column}");
        }
    }

    #[test]
    fn a_line_and_column_is_the_byte_where_it_begins() {
        let text = "ab\n\u{e9}f\n";
        for (line, column, byte) in
            [(1, 1, 0), (1, 2, 1), (2, 1, 3), (2, 2, 5), (2, 3, 6), (3, 1, 7), (9, 9, 7)]
        {
            assert_eq!(offset_of(text, line, column), byte, "{line}:{column}");
        }
    }

    /// A sentence about a file holds its first two hundred characters and says that there are more.
    #[test]
    fn what_a_file_says_is_short_and_cannot_drive_a_terminal() {
        let long = "x".repeat(201);
        for (text, told_as) in [
            ("ON", "ON".to_owned()),
            ("a\u{1b}[31m\u{202e}b", "a[31mb".to_owned()),
            (&long[..200], long[..200].to_owned()),
            (long.as_str(), format!("{}\u{2026}", &long[..200])),
        ] {
            assert_eq!(told(text), Text::verbatim(told_as), "{text}");
        }
    }

    /// What is wrong is said in our words in every language: the reader's own are for those who know RON.
    #[test]
    fn no_words_of_the_reader_are_told() {
        #[derive(Debug, serde::Deserialize)]
        #[allow(dead_code)] // Only read.
        struct One {
            a: i8,
        }
        for (text, wanted) in [
            ("(-1: 2)", Msg::FaultName),
            ("(a: 1 /* b", Msg::FaultComment),
            ("(a: 999)", Msg::FaultWhole),
            ("#![enable(none)] (a: 1)", Msg::FaultForm),
        ] {
            let Err(LoadError::Broken { reason, .. }) = parse::<One>(Path::new("f.ron"), text) else {
                panic!("{text} is read")
            };
            for language in metier_words::Language::ALL {
                let locale = metier_words::Locale::new(language);
                let (said, wanted) = (reason.say(&locale), Text::from(wanted.clone()).say(&locale));
                assert!(said.ends_with(&wanted), "{text}: {said}");
            }
        }
    }

    /// A missing comma is told without the key before it, which is whole; a wrong value is told with its key.
    #[test]
    fn a_fault_names_its_key_but_for_a_missing_comma() {
        #[derive(Debug, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        #[allow(dead_code)] // Only read.
        struct Two {
            a: f64,
            b: bool,
        }
        let fault = |text: &str| match parse::<Two>(Path::new("f.ron"), text) {
            Err(LoadError::Broken { line, column, reason, .. }) => (line, column, reason),
            other => panic!("{other:?}"),
        };
        assert_eq!(fault("(a: 1.0 b: true)"), (1, 8, Msg::FaultComma.into()));
        let wrong = Msg::FaultAtKey { key: Text::verbatim("b"), reason: Msg::FaultSwitch.into() };
        assert_eq!(fault("(a: 1.0,\n  b: 5)"), (2, 6, wrong.into()));
        // Not even a word with a colon in a comment behind the value.
        let (_, _, reason) = fault("(a: 1.0 // then b:\n b: true)");
        assert_eq!(reason, Msg::FaultComma.into());
        let unknown = parse::<Two>(Path::new("f.ron"), "(a: 1.0, b: true, c: 1)");
        let Err(LoadError::Unknown { reason, .. }) = unknown else { panic!("{unknown:?}") };
        let said = reason.say(&metier_words::Locale::default());
        assert!(said.contains("`c`") && said.contains("a, b"), "{said}");
    }
}
