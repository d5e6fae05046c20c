//! The note to an occupation, as it is being written.

use super::input::Input;
use super::room::{Desk, Layer, Outcome, Press};
use super::{Command, Effect, Overlay, Shared};
use metier_model::GroupId;
use metier_words::{Msg, Text};

/// A note to an occupation.
#[derive(Clone, Debug, PartialEq)]
pub struct NoteField {
    /// Which.
    pub group: GroupId,
    /// What is typed.
    pub input: Input,
}

impl NoteField {
    /// The note as it is saved, to be changed.
    pub(super) fn overlay(group: GroupId, shared: &Shared) -> Overlay {
        Overlay::Note(Self { group, input: Input::new(saved(group, shared)) })
    }

    /// The code and the text that is being written, where it is not what is saved.
    pub(super) fn draft<'n>(&'n self, shared: &'n Shared) -> Option<(&'n str, &'n str)> {
        let text = self.input.text();
        (saved(self.group, shared) != text).then_some((shared.catalog().code(self.group), text))
    }

    fn write(&self, shared: &mut Shared) {
        let code = shared.catalog().code(self.group);
        let new = !shared.shortlist.contains(code);
        let day = shared.today.to_string();
        shared.shortlist.set_note(code, self.input.text().trim(), &day);
        let code = Text::verbatim(code);
        shared.say(if new { Msg::StatusSavedWithNote { code } } else { Msg::StatusNoteWritten { code } });
    }
}

fn saved<'s>(group: GroupId, shared: &'s Shared) -> &'s str {
    let at = shared.shortlist.position(shared.catalog().code(group));
    at.and_then(|at| shared.shortlist.entries().get(at)).map_or("", |entry| entry.note.as_str())
}

impl Layer for NoteField {
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
        if press.is(Command::Accept) {
            self.write(desk.shared);
            return Outcome::Close(vec![Effect::SaveShortlist.into()]);
        }
        self.input.key(press.key);
        Outcome::STAY
    }
}
