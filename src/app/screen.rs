//! The screens: one row of the table below for each, one file that holds its state, one in `ui` that draws it.

use metier_words::Text;

use super::Command;
use super::compare::Compare;
use super::explore::Explore;
use super::front::Front;
use super::map::Map;
use super::moves::Moves;
use super::room::Room;
use super::saved::Saved;
use super::sources::Sources;
use metier_data::Catalog;

macro_rules! screens {
    ($($(#[$doc:meta])* $screen:ident $field:ident: $state:ty,
        $token:literal, $command:ident [$($own:ident)*];)*) => {
        /// The screens, in the order of their keys.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Screen {
            $($(#[$doc])* $screen,)*
        }

        impl Screen {
            /// All of them.
            pub const ALL: [Self; [$($token),*].len()] = [$(Self::$screen),*];

            /// Its name in the file of what comes back at the next start.
            pub fn token(self) -> &'static str {
                match self {
                    $(Self::$screen => $token,)*
                }
            }

            /// The command that goes to it.
            pub fn command(self) -> Command {
                match self {
                    $(Self::$screen => Command::$command,)*
                }
            }

            /// The screen whose own a command is, whichever is shown.
            pub(super) fn owner(command: Command) -> Option<Self> {
                match command {
                    $($(Command::$own => Some(Self::$screen),)*)*
                    _ => None,
                }
            }
        }

        impl Default for Screen {
            /// The first one.
            fn default() -> Self {
                let [first, ..] = Self::ALL;
                first
            }
        }

        /// The state of each screen.
        #[derive(Clone, Debug, Default)]
        pub struct Screens {
            $($(#[$doc])* pub $field: $state,)*
        }

        impl Screens {
            pub(super) fn room(&self, screen: Screen) -> &dyn Room {
                match screen {
                    $(Screen::$screen => &self.$field,)*
                }
            }

            pub(super) fn room_mut(&mut self, screen: Screen) -> &mut dyn Room {
                match screen {
                    $(Screen::$screen => &mut self.$field,)*
                }
            }
        }
    };
}

// A row: the screen and its state, its name in files, the command that goes to it, its own commands.
screens! {
    /// Tree, occupation, pay, AI.
    Explore explore: Explore, "explore", Explore
        [FocusNext FocusPrevious Zoom ExpandAll CollapseAll NextTab PreviousTab Role Teer Lens Order];
    /// Occupations side by side.
    Compare compare: Compare, "compare", CompareScreen [Baseline HideEqual SortColumns];
    /// What the user saved.
    Shortlist saved: Saved, "shortlist", ShortlistScreen
        [Undo Redo MoveUp MoveDown Remove SortList TurnList NextStatus Tags Columns
            NextList PreviousList NewList RenameList RemoveList CopyToList CompareList];
    /// All occupations by pay and exposure.
    Map map: Map, "map", Map [Treemap Shade];
    /// Where everything comes from.
    Sources sources: Sources, "sources", Sources [];
    /// From one's work to other work.
    Moves moves: Moves, "moves", Moves [SortMoves TurnMoves BetterMoves OpenMove];
    /// The front door.
    Front front: Front, "front", Front [];
}

impl Screen {
    /// What it is called: as the command that goes to it.
    pub fn title(self) -> Text {
        self.command().spec().map_or(Text::EMPTY, |spec| spec.title.clone().into())
    }
}

impl Screens {
    pub(super) fn new(catalog: &Catalog) -> Self {
        Self { explore: Explore::new(catalog), ..Self::default() }
    }
}
