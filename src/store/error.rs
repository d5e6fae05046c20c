//! What can go wrong with a file of the user, each as a sentence that says what to do.

use super::paths::short;
use std::{
    fmt, io,
    path::{Path, PathBuf},
};

/// Why a file of the user could not be read. The file itself is never touched by reading it.
#[derive(Debug)]
#[non_exhaustive]
pub enum LoadError {
    /// The system would not let the file be read.
    Read {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// There is something at the path that is not a file of text, such as a directory or a pipe.
    NotAFile {
        /// The place.
        path: PathBuf,
    },
    /// The file is far larger than such a file can be (bytes).
    TooLarge {
        /// The file.
        path: PathBuf,
        /// Its size in bytes.
        bytes: u64,
        /// The largest size that is read, in bytes.
        limit: u64,
    },
    /// The text is not well formed, or a value is of the wrong kind.
    Broken {
        /// The file.
        path: PathBuf,
        /// Line, from 1.
        line: usize,
        /// Column in characters, from 1.
        column: usize,
        /// What is wrong there.
        reason: String,
    },
    /// The text is well formed, but holds a field or value that this version does not know.
    Unknown {
        /// The file.
        path: PathBuf,
        /// Line, from 1.
        line: usize,
        /// Column in characters, from 1.
        column: usize,
        /// What is not known, and what would be.
        reason: String,
    },
    /// A newer version of the program wrote the file.
    Newer {
        /// The file.
        path: PathBuf,
        /// The version of the layout that the file states.
        found: u32,
        /// The newest version of the layout that this program knows.
        known: u32,
    },
}

impl LoadError {
    /// Whether the file is text with a fault, so that its bytes may be set aside and the file written anew.
    /// Anything else may be somebody's good work, and is not to be replaced.
    pub fn may_be_set_aside(&self) -> bool {
        matches!(self, Self::Broken { .. } | Self::Unknown { .. })
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Read { path, source } => {
                let advice = match source.kind() {
                    io::ErrorKind::PermissionDenied => "Check its permissions.",
                    _ => "Look what stands there, and try again.",
                };
                write!(f, "Cannot read {}: {source}. {advice}", short(path))
            }
            Self::NotAFile { path } => {
                write!(f, "{} is not a regular file. Move it away, and try again.", short(path))
            }
            Self::TooLarge { path, bytes, limit } => write!(
                f,
                "{} has {bytes} bytes, more than the {limit} that are read. Move it away, and try again.",
                short(path)
            ),
            Self::Broken { path, line, column, reason } | Self::Unknown { path, line, column, reason } => {
                write!(
                    f,
                    "{} line {line}, column {column}: {reason}. Correct the line in {}, or move the file away.",
                    name(path),
                    folder(path)
                )
            }
            Self::Newer { path, found, known } => write!(
                f,
                "{} in {} was written by a newer metier (layout {found}; this one knows up to {known}). \
                 Update metier; until then the file is left as it is.",
                name(path),
                folder(path)
            ),
        }
    }
}

/// A file by its name alone: a message begins with what matters, however narrow the screen is.
fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn folder(path: &Path) -> String {
    path.parent().map_or_else(String::new, short)
}

impl std::error::Error for LoadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Read { source, .. } => Some(source),
            _ => None,
        }
    }
}

/// Why a file of the user could not be written. What was on disk before is still there.
#[derive(Debug)]
#[non_exhaustive]
pub enum SaveError {
    /// What is on disk may not be replaced: it cannot be read, or a newer version wrote it.
    Refused(LoadError),
    /// The directory is missing and cannot be made, or nothing can be written in it.
    Directory {
        /// The directory.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Another program held the lock for the whole time limit.
    Busy {
        /// The lock file.
        path: PathBuf,
    },
    /// The file is write-protected.
    ReadOnly {
        /// The file.
        path: PathBuf,
    },
    /// The settings to be written break a rule, so that the next start could not read them.
    Invalid {
        /// What is wrong, and what is accepted.
        reason: String,
    },
    /// Writing failed on the way, as on a full disk.
    Write {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl fmt::Display for SaveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(why) => write!(f, "Not saved. {why}"),
            Self::Directory { path, source } => write!(
                f,
                "Not saved: nothing can be written in {} ({source}). \
                 Make the directory writable, or set METIER_CONFIG_DIR to one that is.",
                short(path)
            ),
            Self::Busy { path } => write!(
                f,
                "Not saved: another metier holds {}. Save again; if that fails, close the other one first.",
                short(path)
            ),
            Self::ReadOnly { path } => {
                write!(f, "Not saved: {} is write-protected. Make it writable, and save again.", short(path))
            }
            Self::Invalid { reason } => write!(f, "Not saved: {reason}."),
            Self::Write { path, source } => write!(
                f,
                "Not saved: writing {} failed ({source}). The former file is whole; make room, and save again.",
                short(path)
            ),
        }
    }
}

impl std::error::Error for SaveError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Refused(why) => Some(why),
            Self::Directory { source, .. } | Self::Write { source, .. } => Some(source),
            Self::Busy { .. } | Self::ReadOnly { .. } | Self::Invalid { .. } => None,
        }
    }
}
