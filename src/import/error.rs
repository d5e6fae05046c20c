//! What can go wrong while a publisher's file is re-laid, as sentences that say what to do.

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
                write!(
                    f,
                    "{} is in no known layout: {reason}; see data/README.md for the layouts",
                    path.display()
                )
            }
            Self::Field(path, line, field, reason) => {
                write!(
                    f,
                    "{}:{line}: {field}: {reason}; correct the file or leave the row out",
                    path.display()
                )
            }
            Self::Rules(faults) => {
                write!(f, "the new tables break {} rules, so nothing was replaced:", faults.len())?;
                faults.iter().try_for_each(|fault| write!(f, "\n  {fault}"))
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
