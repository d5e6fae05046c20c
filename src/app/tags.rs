//! The tags of an entry of the shortlist, as they are being written.

use super::input::Input;
use super::room::{Desk, Layer, Outcome, Press};
use super::{Command, Effect, Overlay, Shared};
use metier_words::{Msg, Text};

/// Longest tag, in characters.
const LONGEST: usize = 40;

/// The tags of an entry, separated by commas.
#[derive(Clone, Debug, PartialEq)]
pub struct TagField {
    /// Code of the entry.
    pub code: String,
    /// What is typed.
    pub input: Input,
}

impl TagField {
    /// The tags of the entry at a position as they are saved, to be changed; none where there is no entry.
    pub(super) fn overlay(row: usize, shared: &Shared) -> Option<Overlay> {
        let entry = shared.shortlist.entries().get(row)?;
        let input = Input::new(entry.tags.join(", "));
        Some(Overlay::Tags(Self { code: entry.code.clone(), input }))
    }
}

impl Layer for TagField {
    fn input(&mut self) -> Option<&mut Input> {
        Some(&mut self.input)
    }

    fn is_typed(&self) -> bool {
        true
    }

    fn word(&self, command: Command) -> Option<Msg> {
        match command {
            Command::Accept => Some(Msg::WordKeep),
            Command::Close => Some(Msg::WordAsBefore),
            _ => None,
        }
    }

    fn takes(&self, command: Command) -> bool {
        !matches!(command, Command::PreviousLine | Command::NextLine)
    }

    fn update(&mut self, press: Press, desk: &mut Desk) -> Outcome {
        if !press.is(Command::Accept) {
            self.input.key(press.key);
            return Outcome::STAY;
        }
        let tags: Vec<String> = self
            .input
            .text()
            .split(',')
            .map(|tag| tag.trim().chars().take(LONGEST).collect::<String>())
            .filter(|tag| !tag.is_empty())
            .collect();
        desk.shared.shortlist.set_tags(&self.code, &tags);
        desk.shared.say(Msg::StatusTagsWritten { code: Text::verbatim(self.code.clone()), undo: "undo" });
        Outcome::Close(vec![Effect::SaveShortlist.into()])
    }
}
