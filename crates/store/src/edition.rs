//! `wages.edition`: a newer edition of the wages that the user brought in, as bytes that only metier reads.

use super::error::{LoadError, SaveError};
use super::file;
use std::path::{Path, PathBuf};

/// What a file with a checksum begins with.
const SEAL: &[u8] = b"metier edition 1\n";

/// FNV-1a with 64 bits: every step can be undone, so that no change of a single byte goes unnoticed.
fn checksum(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325, |sum, &byte| (sum ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

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
    /// A sentence that names the file, also where a byte of it is another than was written.
    pub fn load(&self) -> Result<Option<Vec<u8>>, LoadError> {
        let Some(bytes) = file::read_bytes(&self.path)? else { return Ok(None) };
        match bytes.strip_prefix(SEAL) {
            // One that an older version kept.
            None => Ok(Some(bytes)),
            Some(rest) => match rest.split_first_chunk() {
                Some((sum, edition)) if u64::from_le_bytes(*sum) == checksum(edition) => {
                    Ok(Some(edition.to_vec()))
                }
                _ => Err(LoadError::Altered { path: self.path.clone() }),
            },
        }
    }

    /// Replaces the file whole.
    ///
    /// # Errors
    /// A sentence; what was on disk is still there.
    pub fn save(&self, bytes: &[u8]) -> Result<(), SaveError> {
        file::replace(&self.path, [SEAL, &checksum(bytes).to_le_bytes(), bytes].concat(), None)
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

#[cfg(test)]
mod tests {
    use super::*;

    /// The published values of FNV-1a with 64 bits.
    #[test]
    fn the_checksum_is_the_published_one() {
        assert_eq!(checksum(b""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(checksum(b"a"), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(checksum(b"foobar"), 0x8594_4171_f739_67e8);
    }

    #[test]
    fn an_edition_comes_back_whole_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let file = EditionFile::new(folder.path().join("wages.edition"));
        assert!(matches!(file.load(), Ok(None)));
        assert!(!file.remove().unwrap());
        for bytes in [&b""[..], b"some wages", &[0, 255, 10, 13]] {
            file.save(bytes).unwrap();
            assert_eq!(file.load().unwrap().as_deref(), Some(bytes));
        }
        let kept = std::fs::read(file.path()).unwrap();
        // A byte that is another, and one that is cut off, are both noticed.
        for at in [SEAL.len(), SEAL.len() + 8, kept.len() - 1] {
            let mut altered = kept.clone();
            altered[at] ^= 1;
            std::fs::write(file.path(), altered).unwrap();
            assert!(matches!(file.load(), Err(LoadError::Altered { .. })), "byte {at}");
        }
        std::fs::write(file.path(), &kept[..SEAL.len() + 3]).unwrap();
        assert!(matches!(file.load(), Err(LoadError::Altered { .. })));
        // One of an older version has no seal.
        std::fs::write(file.path(), b"older").unwrap();
        assert_eq!(file.load().unwrap().as_deref(), Some(&b"older"[..]));
        assert!(file.remove().unwrap() && matches!(file.load(), Ok(None)));
    }

    /// Whoever asks for the built-in edition back learns that another one is still in the way.
    #[test]
    fn an_edition_that_cannot_be_removed_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let file = EditionFile::new(folder.path().join("wages.edition"));
        std::fs::create_dir(file.path()).unwrap();
        let refused = file.remove();
        assert!(matches!(&refused, Err(SaveError::Write { path, .. }) if path == file.path()), "{refused:?}");
    }
}
