//! What can go wrong while a publisher's file is re-laid, as sentences that say what to do.

use metier_model::text::is_unsafe;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// A reason why an import stopped; nothing in the target folder has changed when one is returned.
#[derive(Debug)]
pub enum Error {
    /// A file or folder could not be read.
    Read(PathBuf, io::Error),
    /// A table could not be written.
    Write(PathBuf, io::Error),
    /// A file is not in a layout that the importer knows.
    Layout(PathBuf, String),
    /// One field of a publisher's file makes no sense: file, line, column, reason.
    Field(PathBuf, u64, String, String),
    /// The new tables break rules of [`metier_pack::tables`]: one fault a line.
    Rules(Vec<String>),
}

/// Faults that are told at once.
const TOLD: usize = 20;
/// The most characters of one fault.
const LONGEST: usize = 400;

/// What a file says, fit for a terminal: nothing that could drive it, and not more than can be read.
fn printable(text: &str) -> String {
    let mut safe: String = text.chars().filter(|&c| !is_unsafe(c)).take(LONGEST).collect();
    if text.chars().nth(LONGEST).is_some() {
        safe.push('…');
    }
    safe
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

    pub(super) fn layout(path: &Path, reason: impl Into<String>) -> Self {
        Self::Layout(path.to_path_buf(), reason.into())
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Read(path, error) => {
                write!(f, "cannot read {}: {error}; name the folder or file that holds it", path.display())
            }
            Self::Write(path, error) => {
                write!(f, "cannot write {}: {error}; choose a folder that you may write to", path.display())
            }
            Self::Layout(path, reason) => {
                let reason = printable(reason);
                write!(
                    f,
                    "{} is in no known layout: {reason}; see data/README.md for the layouts",
                    path.display()
                )
            }
            Self::Field(path, line, field, reason) => {
                let (field, reason) = (printable(field), printable(reason));
                write!(
                    f,
                    "{}:{line}: {field}: {reason}; correct the file or leave the row out",
                    path.display()
                )
            }
            Self::Rules(faults) => {
                let count = faults.len();
                let rules = if count == 1 { "one rule" } else { &format!("rules {count} times") };
                write!(f, "the new tables break {rules}, so nothing was replaced:")?;
                faults.iter().take(TOLD).try_for_each(|fault| write!(f, "\n  {}", printable(fault)))?;
                if count > TOLD { write!(f, "\n  and {} more", count - TOLD) } else { Ok(()) }
            }
        }
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
