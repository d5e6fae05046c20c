//! Why a file could not be fetched, as a sentence that says what to do. Nothing in use has changed when one is told.

use std::io;
use std::path::PathBuf;

use metier_model::text::is_unsafe;
use metier_words::{Msg, Number, Text, of_system};

/// A reason.
#[derive(Debug)]
pub enum Error {
    /// The address of the mirror is none that can be trusted.
    Mirror(String),
    /// The server cannot be reached, or says nothing any more: address and what the system says.
    Unreachable(String, String),
    /// The server answers with a status that is no file.
    Status(String, u16),
    /// The file is larger than any of its kind: address and the most bytes.
    Large(String, u64),
    /// A page stands where a file should be.
    Page(String),
    /// Fewer or more bytes came than the server promised: address, bytes there, bytes promised.
    Cut(String, u64, u64),
    /// The portal answers something that it never did.
    Answer(String),
    /// The dataset has no such file.
    NotOffered {
        /// Address that shows the dataset.
        dataset: String,
        /// What the name would look like.
        name: String,
    },
    /// A file of ours cannot be written.
    Write(PathBuf, io::Error),
}

/// Shorthand of this room.
pub(super) type Result<T> = std::result::Result<T, Error>;

/// The most characters of what a server or the system says.
const LONGEST: usize = 200;

fn shown(text: &str) -> Text {
    Text::verbatim(text.chars().filter(|&c| !is_unsafe(c)).take(LONGEST).collect::<String>())
}

/// The host of an address.
fn host(url: &str) -> Text {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    shown(rest.split('/').next().unwrap_or(rest))
}

impl Error {
    /// The sentence.
    pub fn text(&self) -> Text {
        let megabytes = |bytes: u64| Number::decimal(bytes as f64 / f64::from(1 << 20), 1);
        match self {
            Self::Mirror(url) => Msg::FetchMirror { url: shown(url) },
            Self::Unreachable(url, detail) => {
                Msg::FetchUnreachable { host: host(url), detail: shown(detail) }
            }
            Self::Status(url, status) => {
                Msg::FetchStatus { url: shown(url), status: Text::verbatim(status.to_string()) }
            }
            Self::Large(url, most) => Msg::FetchLarge { url: shown(url), most: megabytes(*most) },
            Self::Page(url) => Msg::FetchPage { url: shown(url) },
            Self::Cut(url, done, all) => {
                Msg::FetchCut { url: shown(url), done: *done as i64, all: *all as i64 }
            }
            Self::Answer(url) => Msg::FetchAnswer { url: shown(url) },
            Self::NotOffered { dataset, name } => {
                Msg::FetchNotOffered { url: shown(dataset), name: shown(name) }
            }
            Self::Write(path, error) => {
                Msg::FetchWrite { file: shown(&path.display().to_string()), error: of_system(error) }
            }
        }
        .into()
    }
}
