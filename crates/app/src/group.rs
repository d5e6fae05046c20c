//! What each command is for: the groups that help shows, in the order in which one needs them.

use super::command::{Command, Context, Spec};
use metier_words::Msg;

/// What commands are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Group {
    /// To find an occupation.
    Find,
    /// To read what stands there, and to move about in it.
    Read,
    /// To decide between occupations.
    Decide,
    /// To keep what one found.
    Keep,
    /// To set how everything is shown.
    Settings,
}

impl Group {
    /// In the order of help.
    pub const ALL: [Self; 5] = [Self::Find, Self::Read, Self::Decide, Self::Keep, Self::Settings];

    /// Its heading.
    pub const fn name(self) -> Msg {
        match self {
            Self::Find => Msg::GroupFind,
            Self::Read => Msg::GroupRead,
            Self::Decide => Msg::GroupDecide,
            Self::Keep => Msg::GroupKeep,
            Self::Settings => Msg::GroupSettings,
        }
    }

    /// The group of a row of the table: its own where it is a command of everywhere, else the one of its place.
    pub fn of(spec: &Spec) -> Self {
        match spec.command {
            Command::Search
            | Command::Front
            | Command::Jump
            | Command::Palette
            | Command::Explore
            | Command::Map
            | Command::Interests
            | Command::Filter
            | Command::ClearFilter
            | Command::Teer
            | Command::Order
            | Command::Lens
            | Command::Earlier
            | Command::Later => Self::Find,
            Command::Compare
            | Command::CompareList
            | Command::CompareScreen
            | Command::Moves
            | Command::Work
            | Command::Ways
            | Command::Payback
            | Command::Weights
            | Command::Claim
            | Command::Duties
            | Command::CompareHits => Self::Decide,
            Command::Save
            | Command::SaveHit
            | Command::Note
            | Command::ShortlistScreen
            | Command::Undo
            | Command::Redo
            | Command::Changes
            | Command::Copy
            | Command::Export
            | Command::ExportWhole => Self::Keep,
            Command::Region
            | Command::NextRegion
            | Command::Hours
            | Command::Unit
            | Command::Language
            | Command::TitleLanguage
            | Command::Theme
            | Command::Mouse
            | Command::Redraw
            | Command::Suspend
            | Command::ForceQuit
            | Command::Quit
            | Command::Help => Self::Settings,
            _ => match spec.context {
                Context::Search | Context::Criteria | Context::Suits | Context::Tree => Self::Find,
                Context::Compare | Context::Moves | Context::Map | Context::Values | Context::Ways => {
                    Self::Decide
                }
                Context::Shortlist => Self::Keep,
                Context::Global | Context::Detail | Context::Overlay => Self::Read,
            },
        }
    }
}
