//! What can go wrong while a publisher's file is re-laid, as sentences that say what to do.

use metier_model::text::is_unsafe;
use metier_words::{Joint, Locale, Msg, Number, Text, of_system};
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Faults after which nothing more is read: whoever mends that many asks again.
pub(super) const MOST: usize = 1_000;

/// A reason why an import stopped; nothing in the target folder has changed when one is returned.
#[derive(Debug)]
pub enum Error {
    /// A file or folder could not be read.
    Read(PathBuf, io::Error),
    /// A table could not be written.
    Write(PathBuf, io::Error),
    /// A file is not in a layout that the importer knows.
    Layout(PathBuf, Text),
    /// One field of a publisher's file makes no sense: file, line, column, reason.
    Field(PathBuf, u64, String, Text),
    /// The new tables break rules of [`metier_pack::tables`]: one fault a line.
    Rules(Vec<Text>),
}

/// Faults that are told at once.
const TOLD: usize = 20;
/// The most characters of one fault.
const LONGEST: usize = 400;

/// A figure of a file with the decimals that it has there, for the reader's language.
pub(super) fn amount(figure: f64) -> Text {
    let written = figure.to_string();
    let decimals = written.split_once('.').map_or(0, |(_, decimals)| decimals.len().min(4));
    Number::decimal(figure, decimals as u8).into()
}

/// What a file says, fit for a terminal: nothing that could drive it, and not more than can be read.
pub(super) fn shown(value: impl fmt::Display) -> Text {
    let text = value.to_string();
    let mut safe: String = text.chars().filter(|&c| !is_unsafe(c)).take(LONGEST).collect();
    if text.chars().nth(LONGEST).is_some() {
        safe.push('…');
    }
    Text::verbatim(safe)
}

/// Shorthand of this module.
pub(super) type Result<T> = std::result::Result<T, Error>;

impl Error {
    pub(super) fn read(path: &Path) -> impl FnOnce(io::Error) -> Self + '_ {
        move |error| Self::Read(path.to_path_buf(), error)
    }

    pub(super) fn write(path: &Path) -> impl FnOnce(io::Error) -> Self + '_ {
        move |error| Self::Write(path.to_path_buf(), error)
    }

    pub(super) fn layout(path: &Path, reason: impl Into<Text>) -> Self {
        Self::Layout(path.to_path_buf(), reason.into())
    }
}

impl Error {
    /// The sentence that says what is wrong, and what to do.
    pub fn text(&self) -> Text {
        match self {
            Self::Read(path, error) => {
                Msg::ImportCannotRead { file: file(path), error: of_system(error) }.into()
            }
            Self::Write(path, error) => {
                Msg::ImportCannotWrite { file: file(path), error: of_system(error) }.into()
            }
            Self::Layout(path, reason) => {
                Msg::ImportNoLayout { file: file(path), reason: reason.clone() }.into()
            }
            Self::Field(path, line, field, reason) => Msg::ImportField {
                file: file(path),
                line: shown(line),
                field: shown(field),
                reason: reason.clone(),
            }
            .into(),
            Self::Rules(faults) => {
                let indented = |fault: Text| Text::joined(Joint::None, [Text::verbatim("  "), fault]);
                let n = faults.len() as i64;
                let many = faults.len() >= MOST;
                let head = if many { Msg::ImportRulesMany { n } } else { Msg::ImportRules { n } }.into();
                let told = faults.iter().take(TOLD).cloned().map(indented);
                let left = faults.len().saturating_sub(TOLD) as i64;
                let more = (left > 0).then(|| indented(Msg::ImportRulesMore { n: left }.into()));
                Text::joined(Joint::Line, std::iter::once(head).chain(told).chain(more))
            }
        }
    }
}

fn file(path: &Path) -> Text {
    Text::verbatim(path.display().to_string())
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text().say(&Locale::default()))
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Read(_, error) | Self::Write(_, error) => Some(error),
            _ => None,
        }
    }
}
