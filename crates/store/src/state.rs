//! `state.ron`: where the user was when the program last ended.

use super::{error::SaveError, file, ron_text};
use metier_model::state::State;
use metier_words::{Msg, Text};
use std::path::PathBuf;

const HEADER: &str = "\
// Where you last were in metier. It may be deleted at any time.
";

/// The file `state.ron` at its place.
#[derive(Debug, Clone)]
pub struct StateFile {
    path: PathBuf,
}

impl StateFile {
    /// The file at a path, usually [`super::Directories::state_file`]. Nothing is read yet.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    /// Reads the state. Whatever is wrong with the file costs no more than the place where the user was: it is
    /// told in a sentence, and the next save replaces the file.
    pub fn load(&self) -> (State, Option<Text>) {
        let read = file::read(&self.path).and_then(|text| match text {
            Some(text) => ron_text::parse(&self.path, &text),
            None => Ok(State::default()),
        });
        match read {
            Ok(state) => (state, None),
            Err(error) => (State::default(), Some(Msg::StateAfresh { reason: error.text() }.into())),
        }
    }

    /// Replaces the file whole; of two windows the last one counts.
    ///
    /// # Errors
    /// A sentence; what was on disk is still there.
    pub fn save(&self, state: &State) -> Result<(), SaveError> {
        let text = ron_text::write(HEADER, state).map_err(|error| SaveError::unwritten(&self.path, error))?;
        file::replace(&self.path, &text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Where the user was comes back; a file that cannot be used costs that place, is told, and is replaced.
    #[test]
    fn a_state_comes_back_and_one_that_cannot_be_read_is_told_and_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("state.ron");
        let file = StateFile::new(&path);
        assert_eq!(file.load(), (State::default(), None));
        let state = State { tab: Some("pay".into()), compared: vec!["32129".into()], ..State::default() };
        file.save(&state).unwrap();
        assert_eq!(file.load(), (state.clone(), None));
        std::fs::write(&path, "(tab: ").unwrap();
        let (afresh, told) = file.load();
        let told = told.map(|told| told.say(&metier_words::Locale::default())).unwrap_or_default();
        assert_eq!(afresh, State::default());
        assert!(told.contains("state.ron") && told.contains("line 1"), "{told}");
        file.save(&state).unwrap();
        assert_eq!(file.load(), (state, None));
    }
}
