//! The user's own files: where they are, and reading and writing them without losing anything.
//!
//! - [`paths`] finds the directories, [`shortlist`], [`config`] and [`state`] are the three files.
//! - Files are RON that a person may edit; every error is a sentence that names the file and says what to do.
//! - Nothing here knows the program's screens or occupations: values are text, and whoever calls gives the
//!   accepted ones ([`config::Rule`]).
//!
//! ```
//! use metier_store::{Entry, shortlist::{Shortlist, ShortlistFile}};
//!
//! let folder = tempfile::tempdir()?;
//! let file = ShortlistFile::new(folder.path().join("shortlist.ron"));
//! // Where there is no file yet, nothing is saved, and that is no error.
//! let before = file.load().map_err(|_| "cannot be read")?;
//! let mut mine = before.clone();
//! mine.entries.push(Entry::new("32129", "2026-11-29"));
//! file.save(&before, &mine).map_err(|_| "cannot be written")?;
//! assert_eq!(file.load().map_err(|_| "cannot be read")?.entries.len(), 1);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod chosen;
pub mod codes;
pub mod config;
mod dense;
pub mod edition;
pub mod error;
mod file;
pub mod paths;
mod ron_text;
pub mod shortlist;
pub mod state;
pub mod text;
pub mod variables;

pub use chosen::ChosenFile;
pub use codes::CodesFile;
pub use config::{Config, ConfigFile, Loaded, Rule, Weights};
pub use edition::EditionFile;
pub use error::{Kept, LoadError, SaveError};
pub use file::{try_directory, write_new};
pub use metier_model::saved::{Entry, EntryStatus};
pub use metier_model::state::{Draft, State};
pub use paths::Directories;
pub use shortlist::{Saved, Shortlist, ShortlistFile};
pub use state::StateFile;
