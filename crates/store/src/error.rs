//! What can go wrong with a file of the user, each as a sentence that says what to do.

use super::paths::short;
use metier_words::{Locale, Msg, Text};
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
    /// Its checksum is another one than was written.
    Altered {
        /// The file.
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
        reason: Text,
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
        reason: Text,
    },
    /// A variable of the environment holds what its setting does not accept.
    Variable {
        /// The variable.
        name: String,
        /// What is wrong with it.
        reason: Text,
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

impl LoadError {
    /// The sentence that says what is wrong, and what to do.
    pub fn text(&self) -> Text {
        let number = |n: &dyn fmt::Display| Text::verbatim(n.to_string());
        match self {
            Self::Read { path, source } => {
                let (file, error) = (shown(path), of_system(source));
                match source.kind() {
                    io::ErrorKind::PermissionDenied => Msg::FileNoPermission { file, error },
                    _ => Msg::FileCannotRead { file, error },
                }
            }
            Self::NotAFile { path } => Msg::FileNotRegular { file: shown(path) },
            Self::Altered { path } => Msg::FileAltered { file: shown(path) },
            Self::TooLarge { path, bytes, limit } => Msg::FileTooLarge {
                file: shown(path),
                bytes: bytes.cast_signed(),
                limit: limit.cast_signed(),
            },
            Self::Broken { path, line, column, reason } | Self::Unknown { path, line, column, reason } => {
                Msg::FileFault {
                    file: name(path),
                    line: number(line),
                    column: number(column),
                    reason: reason.clone(),
                    folder: folder(path),
                }
            }
            Self::Variable { name, reason } => {
                Msg::FaultVariable { name: Text::verbatim(name.clone()), reason: reason.clone() }
            }
            Self::Newer { path, found, known } => Msg::FileNewer {
                file: name(path),
                folder: folder(path),
                found: number(found),
                known: number(known),
            },
        }
        .into()
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text().say(&Locale::default()))
    }
}

/// What the system says; its words are its own.
fn of_system(error: &io::Error) -> Text {
    Text::verbatim(error.to_string())
}

fn shown(path: &Path) -> Text {
    Text::verbatim(short(path))
}

/// A file by its name alone: a message begins with what matters, however narrow the screen is.
fn name(path: &Path) -> Text {
    Text::verbatim(path.file_name().unwrap_or_default().to_string_lossy().into_owned())
}

fn folder(path: &Path) -> Text {
    path.parent().map_or(Text::EMPTY, shown)
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
    /// The file would be larger than such a file may be to be read again (bytes).
    TooLarge {
        /// The size that it would have, in bytes.
        bytes: u64,
        /// The largest size that is read, in bytes.
        limit: u64,
    },
    /// Writing failed on the way, as on a full disk.
    Write {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl SaveError {
    /// The sentence that says what failed, and what to do.
    pub fn text(&self) -> Text {
        match self {
            Self::Refused(why) => Msg::SaveRefused { reason: why.text() },
            Self::Directory { path, source } => {
                Msg::SaveDirectory { folder: shown(path), error: of_system(source) }
            }
            Self::Busy { path } => Msg::SaveBusy { file: shown(path) },
            Self::ReadOnly { path } => Msg::SaveReadOnly { file: shown(path) },
            Self::TooLarge { bytes, limit } => {
                Msg::SaveTooLarge { bytes: bytes.cast_signed(), limit: limit.cast_signed() }
            }
            Self::Write { path, source } => Msg::SaveFailed { file: shown(path), error: of_system(source) },
        }
        .into()
    }
}

impl fmt::Display for SaveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text().say(&Locale::default()))
    }
}

impl std::error::Error for SaveError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Refused(why) => Some(why),
            Self::Directory { source, .. } | Self::Write { source, .. } => Some(source),
            Self::Busy { .. } | Self::ReadOnly { .. } | Self::TooLarge { .. } => None,
        }
    }
}
