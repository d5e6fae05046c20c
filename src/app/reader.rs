//! Something to read over the screen: help, a source, what is wrong with the settings.

use super::key::Key;
use super::room::{Desk, Layer, Outcome, Press, go};
use super::{COMMANDS, Command, Context, Keymap, Overlay};
use crate::content::{Item, marks};
use metier_words::{Msg, Text};

/// Something to read.
#[derive(Clone, Debug, PartialEq)]
pub struct Reader {
    /// Title in the border.
    pub title: Text,
    /// What stands there.
    pub items: Vec<Item>,
    /// Item at the top.
    pub top: usize,
}

impl Reader {
    /// A page under a title.
    pub(super) fn overlay(title: impl Into<Text>, items: Vec<Item>) -> Overlay {
        Overlay::Reader(Self { title: title.into(), items, top: 0 })
    }

    /// The keys: first those that hold here, then all others.
    pub(super) fn help(here: Context, keymap: &Keymap) -> Overlay {
        let mut items = Vec::new();
        let order = std::iter::once(here).chain(Context::ALL.into_iter().filter(|&context| context != here));
        for context in order {
            let specs: Vec<_> = COMMANDS.iter().filter(|spec| spec.context == context).collect();
            if specs.is_empty() {
                continue;
            }
            items.push(Item::heading(if context == here && context != Context::Global {
                Msg::HelpHere { context: context.name().into() }
            } else {
                context.name()
            }));
            for spec in specs {
                // One key beside the text, the others behind it: the column of keys stays narrow.
                let mut keys = keymap.keys(spec.command).map(Key::name);
                let key = keys.next().unwrap_or_else(|| Msg::HelpNoKey.into());
                let others = Text::commas(keys);
                let text = Text::from(spec.doc.clone());
                let text = if others.is_empty() { text } else { Msg::HelpAlso { text, keys: others }.into() };
                items.push(Item::row(key, text));
            }
            items.push(Item::gap());
        }
        items.extend(marks::items());
        Self::overlay(Msg::ReaderKeys, items)
    }
}

impl Layer for Reader {
    fn takes(&self, command: Command) -> bool {
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
