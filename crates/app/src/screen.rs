//! The screens by name: one row of the table below for each.

use metier_words::Text;

use super::Command;

macro_rules! screens {
    ($($(#[$doc:meta])* $screen:ident $token:literal, $command:ident [$($own:ident)*];)*) => {
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
    };
}

// A row: the screen, its name in files, the command that goes to it, its own commands.
screens! {
    /// Tree, occupation, pay, AI.
    Explore "explore", Explore
        [FocusNext FocusPrevious ExpandAll CollapseAll NextTab PreviousTab Role Teer Lens Order];
    /// Occupations side by side.
    Compare "compare", CompareScreen [Baseline HideEqual SortColumns];
    /// What the user saved.
    Shortlist "shortlist", ShortlistScreen
        [Undo Redo MoveUp MoveDown Remove SortList TurnList NextStatus Tags Columns
            NextList PreviousList NewList RenameList RemoveList CopyToList CompareList];
    /// All occupations by pay and exposure.
    Map "map", Map [Treemap Shade];
    /// Where everything comes from.
    Sources "sources", Sources [];
    /// From one's work to other work.
    Moves "moves", Moves [SortMoves TurnMoves BetterMoves OpenMove];
    /// The front door.
    Front "front", Front [];
}

impl Screen {
    /// What it is called: as the command that goes to it.
    pub fn title(self) -> Text {
        self.command().spec().map_or(Text::EMPTY, |spec| spec.title.clone().into())
    }
}
