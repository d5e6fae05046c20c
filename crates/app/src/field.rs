//! One line that is being written over the screen, and where it goes: a note, the tags of an entry, the name of a list.

use std::borrow::Cow;

use super::input::Input;
use super::opening::{Opening, Writes};
use super::room::{Desk, Layer, Outcome, Press};
use super::{Command, Effect, Shared, lists};
use metier_model::GroupId;
use metier_model::saved::LONGEST_TAG;
use metier_words::{Msg, Text};

/// A line that is being written.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// What it is.
    pub writes: Writes,
    /// What is typed.
    pub input: Input,
}

impl Field {
    /// A line with a text to be changed.
    pub(super) fn new(writes: Writes, text: impl Into<String>) -> Self {
        Self { writes, input: Input::new(text) }
    }

    /// The note as it is saved, to be changed.
    pub(super) fn note(group: GroupId, shared: &Shared) -> Opening {
        Opening::Field { writes: Writes::Note(group), text: shared.note_of(group).to_owned() }
    }

    /// The tags of the entry at a position as they are saved, to be changed; none where there is no entry.
    pub(super) fn tags(row: usize, shared: &Shared) -> Option<Opening> {
        let entry = shared.shortlist.entries().get(row)?;
        Some(Opening::Field { writes: Writes::Tags(entry.code.clone()), text: entry.tags.join(", ") })
    }

    /// What is kept so far of what is written.
    pub(super) fn saved<'s>(&self, shared: &'s Shared) -> Cow<'s, str> {
        match &self.writes {
            Writes::Note(group) => shared.note_of(*group).into(),
            Writes::Tags(code) => {
                let at = shared.shortlist.position(code);
                let entry = at.and_then(|at| shared.shortlist.entries().get(at));
                entry.map(|entry| entry.tags.join(", ")).unwrap_or_default().into()
            }
            Writes::NewList => "".into(),
            Writes::ListName => shared.shortlist.name().into(),
        }
    }

    /// The code and the text of a note that is being written, where it is not what is saved.
    pub(super) fn draft<'n>(&'n self, shared: &'n Shared) -> Option<(&'n str, &'n str)> {
        let Writes::Note(group) = self.writes else { return None };
        let text = self.input.text();
        (shared.note_of(group) != text).then_some((shared.catalog().code(group), text))
    }

    /// Keeps what is written; false, said in a sentence, where it cannot be.
    fn keep(&self, shared: &mut Shared) -> bool {
        match &self.writes {
            Writes::Note(group) => {
                let code = shared.catalog().code(*group);
                let new = !shared.shortlist.contains(code);
                let day = shared.today.to_string();
                shared.shortlist.set_note(code, self.input.text().trim(), &day);
                let code = Text::verbatim(code);
                shared.say(if new {
                    Msg::StatusSavedWithNote { code }
                } else {
                    Msg::StatusNoteWritten { code }
                });
            }
            Writes::Tags(code) => {
                let tags = self.input.text().split(',').map(str::trim).filter(|tag| !tag.is_empty());
                let tags: Vec<String> = tags.map(str::to_owned).collect();
                if let Some(long) = tags.iter().find(|tag| tag.chars().count() > LONGEST_TAG) {
                    shared.warn(Msg::ShortlistBadTag { word: Text::verbatim(long.clone()) });
                    return false;
                }
                shared.shortlist.set_tags(code, &tags);
                shared.say(Msg::StatusTagsWritten { code: Text::verbatim(code.clone()), undo: "undo" });
            }
            Writes::NewList => return lists::made(self.input.text(), shared),
            Writes::ListName => return lists::renamed(self.input.text(), shared),
        }
        true
    }
}

impl Layer for Field {
    fn accepts(&self) -> Option<Msg> {
        Some(Msg::WordKeep)
    }

    fn leaves(&self) -> Option<Msg> {
        Some(Msg::WordAsBefore)
    }

    fn takes(&self, command: Command, _: &Shared) -> bool {
        // A list needs a name.
        let names = matches!(self.writes, Writes::NewList | Writes::ListName);
        if command == Command::Accept && names && self.input.text().trim().is_empty() {
            return false;
        }
        !matches!(command, Command::PreviousLine | Command::NextLine)
    }

    fn update(&mut self, press: Press, desk: &mut Desk) -> Outcome {
        if press.is(Command::Accept) {
            if !self.keep(desk.shared) {
                return Outcome::STAY;
            }
            let mut done = vec![Effect::SaveShortlist.into()];
            if matches!(self.writes, Writes::NewList | Writes::ListName) {
                // Which list is chosen is a setting.
                done.push(Effect::SaveSettings.into());
            }
            return Outcome::Close(done);
        }
        self.input.key(press.key);
        Outcome::STAY
    }
}
