//! How a command of the command line ends: exit codes, the sentence of a failure, one line of JSON.

use std::io::{self, Write};
use std::process::ExitCode;

pub use metier_words::of_system;
use metier_words::{Locale, Text};

/// Not found, or a file that cannot be read or written.
pub(super) const NOT_FOUND: u8 = 1;
/// Wrong usage, or no terminal.
pub(super) const USAGE: u8 = 2;

/// Says a sentence on standard error, behind the name of the program; false where nobody is left to read it.
pub fn tell(sentence: impl Into<Text>, locale: &Locale) -> bool {
    // Files and arguments are quoted in it: whatever they hold drives no terminal.
    let mut said = sentence.into().say(locale);
    said.retain(|c| c == '\n' || !metier_model::text::is_unsafe(c));
    writeln!(io::stderr(), "metier: {said}").is_ok()
}

/// Says why a command failed, and ends with a code.
pub(super) fn fail(code: u8, sentence: impl Into<Text>, locale: &Locale) -> ExitCode {
    tell(sentence, locale);
    ExitCode::from(code)
}

/// An answer as one line.
pub(super) fn line(out: &mut impl Write, value: &serde_json::Value) -> io::Result<()> {
    serde_json::to_writer(&mut *out, value)?;
    writeln!(out)
}

/// The user's text without what could drive a terminal.
pub(super) fn printable(text: &str, most: usize) -> Text {
    Text::verbatim(clean(text, most))
}

/// The same as plain characters.
pub(super) fn clean(text: &str, most: usize) -> String {
    text.chars().filter(|&c| !metier_model::text::is_unsafe(c)).take(most).collect()
}
