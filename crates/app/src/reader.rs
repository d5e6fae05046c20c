//! Something to read over the screen: a source, what is wrong with the settings.

use super::room::{Desk, Layer, Outcome, Press, go};
use super::{Command, Shared};
use metier_content::Item;
use metier_words::Text;

/// Something to read.
#[derive(Clone, Debug, PartialEq)]
pub struct Reader {
    /// Title in the border.
    pub title: Text,
    /// A shorter one, for where that has no room.
    pub short: Text,
    /// What stands there.
    pub items: Vec<Item>,
    /// Item at the top.
    pub top: usize,
}

impl Reader {
    /// A page under a title.
    pub(super) fn new(title: impl Into<Text>, items: Vec<Item>) -> Self {
        let title = title.into();
        Self { short: title.clone(), title, items, top: 0 }
    }
}

impl Layer for Reader {
    fn takes(&self, command: Command, _: &Shared) -> bool {
        command != Command::Accept
    }

    fn update(&mut self, press: Press, _: &mut Desk) -> Outcome {
        if matches!(press.command, Some(Command::Quit | Command::Help | Command::Source | Command::Accept)) {
            return Outcome::CLOSE;
        }
        go(press.command, &mut self.top, self.items.len());
        Outcome::STAY
    }
}
