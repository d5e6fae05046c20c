//! `wages.edition`: a newer edition of the wages that the user brought in, as bytes that only metier reads.

use super::error::{LoadError, SaveError};
use super::file;
use std::path::{Path, PathBuf};

/// The file `wages.edition` at its place.
#[derive(Debug, Clone)]
pub struct EditionFile {
    path: PathBuf,
}

impl EditionFile {
    /// The file at a path, usually [`super::Directories::edition_file`]. Nothing is read yet.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    /// The path, as it was given.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The bytes; none where there is no such file, which costs one look into the directory.
    ///
    /// # Errors
    /// A sentence that names the file.
    pub fn load(&self) -> Result<Option<Vec<u8>>, LoadError> {
        file::read_bytes(&self.path)
    }

    /// Replaces the file whole.
    ///
    /// # Errors
    /// A sentence; what was on disk is still there.
    pub fn save(&self, bytes: &[u8]) -> Result<(), SaveError> {
        file::replace(&self.path, bytes)
    }

    /// Removes the file; says whether there was one.
    ///
    /// # Errors
    /// A sentence; the file is still there.
    pub fn remove(&self) -> Result<bool, SaveError> {
        match std::fs::remove_file(&self.path) {
            Ok(()) => Ok(true),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(false),
            Err(source) => Err(SaveError::Write { path: self.path.clone(), source }),
        }
    }
}
