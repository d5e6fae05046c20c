//! The state of each screen: one row of the table below, one file that holds it, one in `ui` that draws it.

use super::compare::Compare;
use super::explore::Explore;
use super::front::Front;
use super::map::Map;
use super::moves::Moves;
use super::room::Room;
use super::saved::Saved;
use super::screen::Screen;
use super::sources::Sources;
use metier_data::Catalog;

macro_rules! states {
    ($($(#[$doc:meta])* $screen:ident $field:ident: $state:ty;)*) => {
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

states! {
    /// Tree, occupation, pay, AI.
    Explore explore: Explore;
    /// Occupations side by side.
    Compare compare: Compare;
    /// What the user saved.
    Shortlist saved: Saved;
    /// All occupations by pay and exposure.
    Map map: Map;
    /// Where everything comes from.
    Sources sources: Sources;
    /// From one's work to other work.
    Moves moves: Moves;
    /// The front door.
    Front front: Front;
}

impl Screens {
    pub(super) fn new(catalog: &Catalog) -> Self {
        Self { explore: Explore::new(catalog), ..Self::default() }
    }
}
