//! What can lie over the screen: search, palette, choices, notes, readers, rating and payback.

use metier_words::{Msg, Text};

use super::command::{Command, Context};
use super::input::Input;
use crate::content::Item;
use crate::content::found::How;
use crate::evidence::pay::HoursBasis;
use crate::evidence::payback::{Assumptions, Schooling};
use crate::evidence::rating::Weights;
use crate::plan::filter::Filter;
use metier_model::{GroupId, NodeId};

/// A hit of the search, as the screen shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// Where it leads.
    pub target: NodeId,
    /// The code.
    pub code: String,
    /// The official title.
    pub title: String,
    /// The title that matched; of a code, the level of its class.
    pub matched: Text,
    /// Whether that is the official title.
    pub same: bool,
    /// Character positions in `matched` that matched.
    pub positions: Vec<u16>,
    /// How it was found.
    pub how: How,
    /// Why, for a hit by meaning.
    pub why: Option<Text>,
    /// Whether the filter leaves it out.
    pub outside: bool,
}

/// An overlay; the last of the stack has the keys.
#[derive(Clone, Debug, PartialEq)]
pub enum Overlay {
    /// Search as you type; with `codes`, codes only.
    Search {
        /// What is typed.
        input: Input,
        /// What was found.
        hits: Vec<Hit>,
        /// Cursor among the hits.
        cursor: usize,
        /// Codes of any level only.
        codes: bool,
    },
    /// Commands by name.
    Palette {
        /// What is typed.
        input: Input,
        /// Commands that fit.
        found: Vec<Command>,
        /// Cursor among them.
        cursor: usize,
    },
    /// A choice from a list.
    Choice {
        /// What is chosen.
        what: Choice,
        /// What can be chosen, in order.
        options: Vec<Offer>,
        /// The one that holds now.
        present: usize,
        /// What is typed.
        input: Input,
        /// Options that fit what is typed.
        shown: Vec<usize>,
        /// Cursor among those.
        cursor: usize,
    },
    /// A note to an occupation.
    Note {
        /// Which.
        group: GroupId,
        /// What is typed.
        input: Input,
    },
    /// Something to read: help, a source.
    Reader {
        /// Title in the border.
        title: Text,
        /// What stands there.
        items: Vec<Item>,
        /// Item at the top.
        top: usize,
    },
    /// The rating with its parts and weights.
    Weights {
        /// Weights being changed.
        weights: Weights,
        /// Weights as they were when it opened.
        before: Weights,
        /// Cursor among the inputs.
        cursor: usize,
    },
    /// The filter; its criteria act at once.
    Filter {
        /// What it was when it was opened.
        before: Filter,
        /// Cursor among the criteria.
        cursor: usize,
        /// Digits typed so far as the value of the line.
        typed: String,
    },
    /// A what-if.
    Payback {
        /// From which occupation.
        from: GroupId,
        /// To which.
        to: GroupId,
        /// Settings being changed.
        assumptions: Assumptions,
        /// Hours that a year's pay is made of here.
        hours: HoursBasis,
        /// What the training steps say of the years of schooling.
        schooling: Option<Schooling>,
        /// Cursor among the settings.
        cursor: usize,
    },
}

impl Overlay {
    /// The context that its keys are read in, besides the one of all overlays.
    pub fn context(&self) -> Context {
        match self {
            Self::Search { codes: false, .. } => Context::Search,
            Self::Weights { .. } | Self::Payback { .. } => Context::Values,
            Self::Filter { .. } => Context::Criteria,
            _ => Context::Overlay,
        }
    }

    /// Whether letters go into a text field.
    pub fn is_typed(&self) -> bool {
        matches!(self, Self::Search { .. } | Self::Palette { .. } | Self::Choice { .. } | Self::Note { .. })
    }

    /// What a command is called here, where the table's word is too general.
    pub fn word(&self, command: Command) -> Option<Msg> {
        Some(match (self, command) {
            (Self::Search { .. }, Command::Accept) => Msg::WordOpen,
            (Self::Palette { .. }, Command::Accept) => Msg::WordDo,
            (Self::Note { .. } | Self::Weights { .. } | Self::Filter { .. }, Command::Accept) => {
                Msg::WordKeep
            }
            (Self::Note { .. } | Self::Weights { .. } | Self::Filter { .. }, Command::Close) => {
                Msg::WordAsBefore
            }
            _ => return None,
        })
    }

    /// Whether a command does something here.
    pub fn takes(&self, command: Command) -> bool {
        match command {
            Command::PreviousLine | Command::NextLine => !matches!(self, Self::Note { .. }),
            Command::Accept => !matches!(self, Self::Reader { .. } | Self::Payback { .. }),
            _ => true,
        }
    }
}

/// What a choice is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Province or territory; economic regions of the province below it.
    Region,
    /// Role of the unit group.
    Role,
}

/// What a choice offers.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// Its name.
    pub name: Text,
    /// Whether it belongs to the one above it.
    pub inner: bool,
}
