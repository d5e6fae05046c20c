//! What can lie over the screen: one row of the table below for each, and one file that holds it.

pub use super::choices::ChoiceList;
pub use super::claim_check::ClaimCheck;
pub use super::columns::ColumnForm;
use super::command::{Command, Context};
pub use super::duties::DutyForm;
pub use super::field::Field;
pub use super::filter::FilterForm;
pub use super::help::Help;
use super::input::Input;
use super::opening::Opening;
pub use super::opening::{Choice, ChoiceOption, Writes};
pub use super::palette::{Goal, Palette, PaletteEntry};
pub use super::reader::Reader;
use super::room::{Layer, Typed};
pub use super::search::{Hit, Search};
use super::shared::Shared;
pub use super::suits::Suits;
pub use super::ways::{OfferedGoal, Want, Ways};
pub use super::weighing::Weighing;
pub use super::what_if::WhatIf;
use metier_words::Msg;

macro_rules! overlays {
    ($($(#[$doc:meta])* $name:ident($state:ty) $(types $input:ident)?;)*) => {
        /// An overlay; the last of the stack has the keys.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Overlay {
            $($(#[$doc])* $name($state),)*
        }

        impl Overlay {
            pub(super) fn layer(&self) -> &dyn Layer {
                match self {
                    $(Self::$name(layer) => layer,)*
                }
            }

            pub(super) fn layer_mut(&mut self) -> &mut dyn Layer {
                match self {
                    $(Self::$name(layer) => layer,)*
                }
            }
        }

        $(impl Typed for $state {
            $(
                fn input(&mut self) -> Option<&mut Input> {
                    Some(&mut self.$input)
                }

                fn is_typed(&self) -> bool {
                    true
                }
            )?
        })*
    };
}

// A row: the overlay, what it holds, the text field that letters go into.
overlays! {
    /// Search as you type.
    Search(Search) types input;
    /// What can be done and gone to, by name.
    Palette(Palette) types input;
    /// The keys in groups.
    Help(Help) types input;
    /// A choice from a list.
    Choice(ChoiceList) types input;
    /// A line that is being written: a note, tags.
    Field(Field) types input;
    /// Something to read, such as a source.
    Reader(Reader);
    /// The rating with its parts and weights.
    Weights(Weighing);
    /// The filter; its criteria act at once.
    Filter(FilterForm);
    /// A what-if of a retraining.
    Payback(WhatIf);
    /// What suits me.
    Suits(Suits);
    /// A figure of pay that somebody names.
    Claim(ClaimCheck) types input;
    /// Ways in several moves.
    Ways(Ways);
    /// The columns of the shortlist, to be chosen.
    Columns(ColumnForm);
    /// The duties of a role, to be ticked.
    Duties(DutyForm);
}

impl Overlay {
    /// The context that its keys are read in, besides the one of all overlays.
    pub fn context(&self) -> Context {
        self.layer().context()
    }

    /// What a command is called here, where the table's word is too general.
    pub fn word(&self, command: Command) -> Option<Msg> {
        self.layer().word(command)
    }

    /// Whether a command does something here.
    pub fn takes(&self, command: Command, shared: &Shared) -> bool {
        self.layer().takes(command, shared)
    }
}

impl Overlay {
    /// What was asked to be laid over the screen.
    pub(super) fn of(opening: Opening, shared: &Shared) -> Self {
        match opening {
            Opening::Choice { what, options, present } => {
                Self::Choice(ChoiceList::new(what, options, present))
            }
            Opening::Field { writes, text } => Self::Field(Field::new(writes, text)),
            Opening::Reader { title, short, items } => Self::Reader(Reader { title, short, items, top: 0 }),
            Opening::Figure { group, figure } => Self::Claim(ClaimCheck::new(group, figure, shared)),
            Opening::Whose { figure } => Self::Search(Search::for_figure(figure)),
            Opening::Sought(sought) => Self::Search(Search::asking(sought)),
            Opening::Columns { cursor } => Self::Columns(ColumnForm::new(cursor)),
        }
    }
}
