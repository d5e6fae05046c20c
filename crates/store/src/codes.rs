//! `codes.ron`: tables of correspondence between editions of the classification that the user brought in.

use super::error::{Kept, LoadError, SaveError};
use super::{file, ron_text};
use metier_model::correspondence::Correspondence;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

const HEADER: &str = "\
// What codes of one edition of the classification became in another, as brought in by
// `metier import --kind correspondence`. metier rewrites the file at the next import.
";

/// What the file holds.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Tables {
    #[serde(default)]
    tables: Vec<Correspondence>,
}

/// The file `codes.ron` at its place.
#[derive(Debug, Clone)]
pub struct CodesFile {
    path: PathBuf,
}

impl CodesFile {
    /// The file at a path, usually [`super::Directories::codes_file`]. Nothing is read yet.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    /// The path, as it was given.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The tables; none where there is no such file.
    ///
    /// # Errors
    /// A sentence that names the file, and where it is broken the line and the reason.
    pub fn load(&self) -> Result<Vec<Correspondence>, LoadError> {
        let Some(text) = file::read(&self.path)? else { return Ok(Vec::new()) };
        ron_text::parse::<Tables>(&self.path, &text).map(|tables| tables.tables)
    }

    /// Replaces the file whole; without tables it is removed.
    ///
    /// # Errors
    /// A sentence; what was on disk is still there.
    pub fn save(&self, tables: Vec<Correspondence>) -> Result<(), SaveError> {
        if tables.is_empty() {
            return match std::fs::remove_file(&self.path) {
                Err(source) if source.kind() != std::io::ErrorKind::NotFound => {
                    Err(SaveError::Write { path: self.path.clone(), source })
                }
                _ => Ok(()),
            };
        }
        let text = ron_text::write(HEADER, &Tables { tables })
            .map_err(|error| SaveError::unwritten(&self.path, error))?;
        file::within_limit(&self.path, Kept::Tables, &text)?;
        file::replace(&self.path, text, None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_come_back_and_without_tables_there_is_no_file() {
        let folder = tempfile::tempdir().unwrap();
        let file = CodesFile::new(folder.path().join("codes.ron"));
        assert!(file.load().unwrap().is_empty() && file.save(Vec::new()).is_ok());
        let tables = vec![Correspondence::default()];
        file.save(tables.clone()).unwrap();
        assert_eq!((file.load().unwrap(), file.path().exists()), (tables, true));
        file.save(Vec::new()).unwrap();
        assert!(!file.path().exists());
        // What is in the way of the file is told.
        std::fs::create_dir(file.path()).unwrap();
        assert!(file.save(Vec::new()).is_err() && file.load().is_err());
    }

    #[test]
    fn tables_that_could_not_be_read_again_are_refused_and_the_former_stay() {
        let folder = tempfile::tempdir().unwrap();
        let file = CodesFile::new(folder.path().join("codes.ron"));
        let table = |file: String| vec![Correspondence { file, ..Correspondence::default() }];
        file.save(table("former".into())).unwrap();
        let refused = file.save(table("x".repeat(file::LIMIT as usize)));
        assert!(matches!(refused, Err(SaveError::TooLarge { kept: Kept::Tables, .. })), "{refused:?}");
        assert!(refused.is_err_and(|error| error.to_string().contains("codes.ron")), "the file is named");
        assert_eq!(file.load().unwrap(), table("former".into()));
    }

    #[test]
    fn tables_with_a_fault_are_told_with_their_line() {
        let folder = tempfile::tempdir().unwrap();
        let file = CodesFile::new(folder.path().join("codes.ron"));
        std::fs::write(file.path(), "(tables: [\n(from: 2016, what: 1)])").unwrap();
        let fault = file.load();
        assert!(matches!(fault, Err(LoadError::Unknown { line: 2, .. })), "{fault:?}");
    }
}
