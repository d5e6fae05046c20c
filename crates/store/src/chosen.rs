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

    /// Its place.
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
        let lock = Lock::take(&target)?;
        let mut chosen = match self.load() {
            Ok(chosen) => chosen,
            Err(error) if error.may_be_set_aside() => {
                file::set_aside(&target)?;
                Config::default()
            }
            Err(error) => return Err(SaveError::Refused(error)),
        };
        change(&mut chosen);
        let text = ron_text::write(HEADER, &chosen).map_err(|error| SaveError::unwritten(&target, error))?;
        file::replace(&target, &text, Some(&lock))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A text with a fault is put aside and written anew; what is no file, or cannot be read, is left alone.
    #[test]
    fn choices_replace_a_broken_file_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.ron");
        let file = ChosenFile::new(&path);
        assert_eq!(file.load().unwrap(), Config::default());
        file.update(|chosen| chosen.theme = Some("light".into())).unwrap();
        file.update(|chosen| chosen.region = Some("ON".into())).unwrap();
        let kept = file.load().unwrap();
        assert_eq!((kept.theme.as_deref(), kept.region.as_deref()), (Some("light"), Some("ON")));
        std::fs::write(&path, "(theme: ").unwrap();
        assert!(file.load().is_err());
        file.update(|chosen| chosen.unit = Some("hour".into())).unwrap();
        assert_eq!(file.load().unwrap(), Config { unit: Some("hour".into()), ..Config::default() });
        let aside = |folder: &std::path::Path| {
            let names = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
            names.filter(|name| name.to_string_lossy().contains("broken")).count()
        };
        assert_eq!(aside(folder.path()), 1);
        std::fs::remove_file(&path).unwrap();
        std::fs::create_dir(&path).unwrap();
        let refused = file.update(|chosen| chosen.unit = None);
        assert!(matches!(refused, Err(SaveError::Refused(_))), "{refused:?}");
        assert_eq!(aside(folder.path()), 1);
    }
}
