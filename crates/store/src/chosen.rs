//! `settings.ron`: what was chosen on the screen, setting by setting, in a file of the program's own.

use super::{
    config::Config,
    error::{LoadError, SaveError},
    file::{self, Lock},
    paths::follow,
    ron_text,
};
use std::path::{Path, PathBuf};

const HEADER: &str = "\
// What was chosen on the screens of metier. It goes before config.ron and may be deleted at any time.
";

/// The file `settings.ron` at its place, beside `state.ron`.
#[derive(Debug, Clone)]
pub struct ChosenFile {
    path: PathBuf,
}

impl ChosenFile {
    /// The file at a path, usually [`super::Directories::chosen_file`]. Nothing is read yet.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    /// The path, as it was given.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What was chosen; nothing where there is no such file.
    ///
    /// # Errors
    /// A sentence that names the file and the line.
    pub fn load(&self) -> Result<Config, LoadError> {
        let Some(text) = file::read(&self.path)? else { return Ok(Config::default()) };
        ron_text::parse(&self.path, &text)
    }

    /// Changes some of the choices and keeps the others, also those that another window made meanwhile: under a
    /// lock the file is read again, `change` is applied to what it holds, and the file is replaced whole. One with
    /// a fault is put aside first.
    ///
    /// # Errors
    /// A sentence; what was on disk is still there.
    pub fn update(&self, change: impl FnOnce(&mut Config)) -> Result<(), SaveError> {
        let target = follow(&self.path);
        let _lock = Lock::take(&target)?;
        let mut chosen = match self.load() {
            Ok(chosen) => chosen,
            Err(error) if error.may_be_set_aside() => {
                file::set_aside(&target)?;
                Config::default()
            }
            Err(error) => return Err(SaveError::Refused(error)),
        };
        change(&mut chosen);
        let text = ron_text::write(HEADER, &chosen).map_err(|error| SaveError::Write {
            path: target.clone(),
            source: std::io::Error::other(error),
        })?;
        file::replace(&target, &text)
    }
}
