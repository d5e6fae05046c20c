//! The columns of the shortlist, being chosen: which are shown, and in which order.

use metier_words::Msg;

use super::key::{Code, Key};
use super::room::{Desk, Layer, Outcome, Press, Request, go};
use super::{Command, Context, Effect, Shared};
use metier_content::saved::{Columns, ListColumn};

/// The columns being chosen. The shown ones come first, in their order; what is changed holds at once.
#[derive(Clone, Debug, PartialEq)]
pub struct ColumnForm {
    /// Cursor among all columns.
    pub cursor: usize,
}

impl ColumnForm {
    /// The columns, the cursor on one of them.
    pub(super) fn new(cursor: usize) -> Self {
        Self { cursor }
    }

    /// What the cursor stands on.
    fn column(&self, shared: &Shared) -> Option<ListColumn> {
        shared.columns.offered().get(self.cursor).copied()
    }

    /// The cursor goes with a column to where it stands now.
    fn follow(&mut self, column: ListColumn, shared: &Shared) {
        let at = shared.columns.offered().iter().position(|own| *own == column);
        self.cursor = at.unwrap_or(self.cursor);
    }

    fn toggle(&mut self, shared: &mut Shared) {
        let Some(column) = self.column(shared) else { return };
        if shared.columns.toggle(column) {
            self.follow(column, shared);
        } else {
            shared.warn(Msg::StatusLastColumn);
        }
    }
}

impl Layer for ColumnForm {
    fn context(&self) -> Context {
        Context::Values
    }

    fn word(&self, command: Command) -> Option<Msg> {
        match command {
            Command::Accept => Some(Msg::WordShowHide),
            Command::More => Some(Msg::WordPlace),
            Command::Defaults => Some(Msg::WordAsItComes),
            _ => None,
        }
    }

    fn takes(&self, command: Command, shared: &Shared) -> bool {
        let same = command == Command::Defaults && shared.columns == Columns::default();
        !same && !matches!(command, Command::MuchLess | Command::MuchMore)
    }

    fn update(&mut self, press: Press, desk: &mut Desk) -> Outcome {
        let shared = &mut *desk.shared;
        match press.command {
            Some(Command::Help) => return Outcome::Stay(vec![Request::Do(Command::Help)]),
            Some(Command::Quit) => return Outcome::CLOSE,
            Some(Command::Accept) => self.toggle(shared),
            _ if press.key == Key::plain(Code::Char(' ')) => self.toggle(shared),
            Some(command @ (Command::Less | Command::More)) => {
                let column = self.column(shared);
                if let Some(to) = column.and_then(|own| shared.columns.shift(own, command == Command::More)) {
                    self.cursor = to;
                }
            }
            Some(Command::Defaults) => shared.columns = Columns::default(),
            command => {
                go(command, &mut self.cursor, ListColumn::ALL.len());
                return Outcome::STAY;
            }
        }
        Outcome::Stay(vec![Effect::SaveSettings.into()])
    }

    fn click(&mut self, row: usize) -> Option<Command> {
        self.cursor = row;
        Some(Command::Accept)
    }
}
