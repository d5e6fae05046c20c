//! What can go wrong with a file of the user, each as a sentence that says what to do.

use super::paths::short;
use metier_words::{Locale, Msg, Text, of_system};
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

/// What a file is full of: it says what can be taken out of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// Entries of a shortlist.
    Entries,
    /// Tables of correspondence.
    Tables,
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
        /// The file.
        path: PathBuf,
        /// What fills it.
        kept: Kept,
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
    /// What a file should hold could not be put into its form.
    pub(super) fn unwritten(path: &Path, error: ron::Error) -> Self {
        Self::Write { path: path.to_path_buf(), source: io::Error::other(error) }
    }

    /// The sentence that says what failed, and what to do.
    pub fn text(&self) -> Text {
        match self {
            Self::Refused(why) => Msg::SaveRefused { reason: why.text() },
            Self::Directory { path, source } => {
                Msg::SaveDirectory { folder: shown(path), error: of_system(source) }
            }
            Self::Busy { path } => Msg::SaveBusy { file: shown(path) },
            Self::ReadOnly { path } => Msg::SaveReadOnly { file: shown(path) },
            Self::TooLarge { path, kept, bytes, limit } => {
                let (file, bytes, limit) = (shown(path), bytes.cast_signed(), limit.cast_signed());
                match kept {
                    Kept::Entries => Msg::SaveTooLarge { file, bytes, limit },
                    Kept::Tables => Msg::SaveTablesTooLarge { file, bytes, limit },
                }
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

#[cfg(test)]
mod tests {
    use super::*;
    use std::error::Error;

    fn path() -> PathBuf {
        PathBuf::from("/far/away/list.ron")
    }

    fn system() -> io::Error {
        io::Error::other("the disk is gone")
    }

    /// Whoever reads the sentence can find the file, sees what the system says, and learns what to do.
    #[test]
    fn a_sentence_names_the_file_what_is_wrong_and_the_way_out() {
        let denied = io::Error::new(io::ErrorKind::PermissionDenied, "hands off");
        let reason = || Text::verbatim("no comma");
        let load: [(LoadError, &[&str]); 8] = [
            (
                LoadError::Read { path: path(), source: denied },
                &["/far/away/list.ron", "hands off", "permissions"],
            ),
            (
                LoadError::Read { path: path(), source: system() },
                &["/far/away/list.ron", "the disk is gone", "Look what stands there"],
            ),
            (LoadError::NotAFile { path: path() }, &["/far/away/list.ron", "Move it away"]),
            (LoadError::Altered { path: path() }, &["/far/away/list.ron", "checksum"]),
            (
                LoadError::TooLarge { path: path(), bytes: 907, limit: 506 },
                &["/far/away/list.ron", "907 bytes, more than the 506", "Move it away"],
            ),
            (
                LoadError::Broken { path: path(), line: 12, column: 7, reason: reason() },
                &["list.ron line 12, column 7: no comma", "in /far/away,"],
            ),
            (
                LoadError::Variable { name: "METIER_REGION".into(), reason: reason() },
                &["METIER_REGION", "no comma"],
            ),
            (
                LoadError::Newer { path: path(), found: 9, known: 2 },
                &["list.ron in /far/away", "layout 9", "up to 2", "Update metier"],
            ),
        ];
        let save: [(SaveError, &[&str]); 7] = [
            (
                SaveError::Refused(LoadError::NotAFile { path: path() }),
                &["Not saved", "/far/away/list.ron", "Move it away"],
            ),
            (
                SaveError::Directory { path: "/far/away".into(), source: system() },
                &["Not saved", "in /far/away ", "the disk is gone", "METIER_CONFIG_DIR"],
            ),
            (SaveError::Busy { path: path() }, &["Not saved", "/far/away/list.ron", "Save again"]),
            (SaveError::ReadOnly { path: path() }, &["Not saved", "/far/away/list.ron", "write-protected"]),
            (
                SaveError::TooLarge { path: path(), kept: Kept::Entries, bytes: 907, limit: 506 },
                &["Not saved", "/far/away/list.ron", "907 bytes, more than the 506", "shorten notes"],
            ),
            (
                SaveError::TooLarge { path: path(), kept: Kept::Tables, bytes: 907, limit: 506 },
                &["Not saved", "/far/away/list.ron", "907 bytes, more than the 506", "fewer rows"],
            ),
            (
                SaveError::Write { path: path(), source: system() },
                &["Not saved", "/far/away/list.ron", "the disk is gone", "save again"],
            ),
        ];
        let load = load.iter().map(|(error, parts)| (error.to_string(), parts));
        for (sentence, parts) in load.chain(save.iter().map(|(error, parts)| (error.to_string(), parts))) {
            for part in *parts {
                assert!(sentence.contains(part), "{part} in: {sentence}");
            }
        }
    }

    /// What lies below an error is what the system said, else what forbids the save, else nothing.
    #[test]
    fn what_the_system_said_is_the_source_of_an_error() {
        let said = |error: &dyn Error| error.source().map(ToString::to_string);
        let gone = Some("the disk is gone".to_owned());
        assert_eq!(said(&LoadError::Read { path: path(), source: system() }), gone);
        assert_eq!(said(&SaveError::Write { path: path(), source: system() }), gone);
        assert_eq!(said(&SaveError::Directory { path: path(), source: system() }), gone);
        let newer = || LoadError::Newer { path: path(), found: 9, known: 2 };
        assert_eq!(said(&SaveError::Refused(newer())), Some(newer().to_string()));
        assert_eq!(said(&newer()), None);
        assert_eq!(said(&SaveError::Busy { path: path() }), None);
    }

    /// Only text with a fault is damage; anything else may be somebody's good work.
    #[test]
    fn nothing_but_text_with_a_fault_may_be_set_aside() {
        let reason = || Text::verbatim("no comma");
        for (error, may) in [
            (LoadError::Broken { path: path(), line: 1, column: 1, reason: reason() }, true),
            (LoadError::Unknown { path: path(), line: 1, column: 1, reason: reason() }, true),
            (LoadError::Read { path: path(), source: system() }, false),
            (LoadError::NotAFile { path: path() }, false),
            (LoadError::Altered { path: path() }, false),
            (LoadError::TooLarge { path: path(), bytes: 9, limit: 5 }, false),
            (LoadError::Newer { path: path(), found: 9, known: 2 }, false),
        ] {
            assert_eq!(error.may_be_set_aside(), may, "{error}");
        }
    }
}
