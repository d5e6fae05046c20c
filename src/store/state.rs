//! `state.ron`: where the user was when the program last ended.

use super::{error::SaveError, file, ron_text};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

const HEADER: &str = "\
// Where you last were in metier. It may be deleted at any time.
";

/// Where the user was. Every part is text that only the program's screens understand, and each is optional, so
/// that a newer or older version takes what it knows. The search text is not kept.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct State {
    /// The code of the occupation shown last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub occupation: Option<String>,
    /// The codes of the open branches of the tree.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub open: Vec<String>,
    /// The screen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub screen: Option<String>,
    /// The focused pane.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pane: Option<String>,
    /// The tab of the detail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tab: Option<String>,
    /// The region whose figures were asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// The criteria of the filter by their names, as the command line has them.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub filter: BTreeMap<String, String>,
    /// What the list of occupations is ordered by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<String>,
    /// The codes of the occupations that were compared, in their order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub compared: Vec<String>,
    /// The code of the one that differences were measured against.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub baseline: Option<String>,
    /// The lens of the tree: the classification, the fields or the list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lens: Option<String>,
    /// A note that was being written when the program was ended from outside.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub draft: Option<Draft>,
}

/// A note that is not kept yet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Draft {
    /// The code of its occupation.
    pub code: String,
    /// What was typed so far.
    pub text: String,
}

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

    /// The path, as it was given.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Reads the state. Whatever is wrong with the file costs no more than the place where the user was: it is
    /// told in a sentence, and the next save replaces the file.
    pub fn load(&self) -> (State, Option<String>) {
        let read = file::read(&self.path).and_then(|text| match text {
            Some(text) => ron_text::parse(&self.path, &text),
            None => Ok(State::default()),
        });
        match read {
            Ok(state) => (state, None),
            Err(error) => {
                (State::default(), Some(format!("Starting afresh, as state.ron cannot be used. {error}")))
            }
        }
    }

    /// Replaces the file whole; of two windows the last one counts.
    ///
    /// # Errors
    /// A sentence; what was on disk is still there.
    pub fn save(&self, state: &State) -> Result<(), SaveError> {
        let text = ron_text::write(HEADER, state).map_err(|error| SaveError::Write {
            path: self.path.clone(),
            source: std::io::Error::other(error),
        })?;
        file::replace(&self.path, &text)
    }
}
