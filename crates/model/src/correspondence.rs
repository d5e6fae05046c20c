//! What the codes of one edition of the classification became in another: a table of correspondence, and an answer from it.

use serde::{Deserialize, Serialize};

/// The edition that every unit group of the program is of.
pub const EDITION: u16 = 2021;

/// A table of correspondence that the user brought in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Correspondence {
    /// Year of the edition of the old codes.
    pub from: u16,
    /// Year of the edition of the new ones.
    pub to: u16,
    /// Name of the file that it was read from.
    pub file: String,
    /// Day of the import, `YYYY-MM-DD`.
    pub imported: String,
    /// One row a pair, in the order of the old codes.
    pub rows: Vec<Pair>,
}

/// An old code, and one of the codes that it became.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pair {
    /// Old code.
    pub old: String,
    /// Its title.
    pub old_title: String,
    /// New code; empty where the old one has no successor.
    pub new: String,
    /// Its title.
    pub new_title: String,
}

impl Correspondence {
    /// The rows of an old code.
    pub fn of_old<'a>(&'a self, code: &'a str) -> impl Iterator<Item = &'a Pair> {
        self.rows.iter().filter(move |pair| pair.old == code)
    }
}

/// What a code became.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Became {
    /// Year of the edition that the code is of.
    pub from: u16,
    /// Year of the edition of what it became.
    pub to: u16,
    /// Codes with their titles; none where nothing follows it.
    pub codes: Vec<(String, String)>,
}

impl Became {
    /// Whether what it became is what this program has figures of.
    #[must_use]
    pub fn is_known(&self) -> bool {
        self.to == EDITION
    }
}
