//! What the commands of the shortlist do: save, note, undo, order.

use metier_words::{Msg, Text};

use super::input::Input;
use super::overlay::Overlay;
use super::shortlist::Entry;
use super::{App, Effect, Screen};
use metier_model::GroupId;

impl App<'_> {
    pub(super) fn toggle_saved(&mut self, group: GroupId) -> Vec<Effect> {
        let code = self.catalog().code(group);
        let day = self.today.to_string();
        let on = self.shortlist.toggle(code, &day);
        self.clamp_rows();
        self.say(if on {
            Msg::StatusSaved { code: Text::verbatim(code), note: "note", undo: "undo" }
        } else {
            Msg::StatusRemoved { code: Text::verbatim(code), undo: "undo" }
        });
        vec![Effect::SaveShortlist]
    }

    pub(super) fn open_note(&mut self, group: GroupId) -> Vec<Effect> {
        let code = self.catalog().code(group);
        let note = self.shortlist.position(code).and_then(|i| self.shortlist.entries().get(i));
        let input = Input::new(note.map_or("", |entry| entry.note.as_str()));
        self.overlays.push(Overlay::Note { group, input });
        Vec::new()
    }

    /// The note that is being written, where it is not what is saved: its code and text.
    pub fn draft(&self) -> Option<(&str, &str)> {
        let open = self.overlays.iter().rev().find_map(|overlay| match overlay {
            Overlay::Note { group, input } => Some((self.catalog().code(*group), input.text())),
            _ => None,
        })?;
        let saved = self.shortlist.position(open.0).and_then(|at| self.shortlist.entries().get(at));
        (saved.map_or("", |entry| entry.note.as_str()) != open.1).then_some(open)
    }

    /// Opens a note again with the text that was being written when the program ended.
    pub fn offer_draft(&mut self, code: &str, text: &str) {
        let Some(group) = self.catalog().group(code) else { return };
        self.overlays.push(Overlay::Note { group, input: Input::new(text) });
        self.say(Msg::StatusNoteUnfinished);
    }

    pub(super) fn undo(&mut self, back: bool) -> Vec<Effect> {
        let done = if back { self.shortlist.undo() } else { self.shortlist.redo() };
        self.clamp_rows();
        if done {
            self.say(if back { Msg::StatusUndone } else { Msg::StatusRedone });
            return vec![Effect::SaveShortlist];
        }
        self.warn(if back { Msg::StatusNothingToUndo } else { Msg::StatusNothingToRedo });
        Vec::new()
    }

    pub(super) fn shift(&mut self, down: bool) -> Vec<Effect> {
        let row = self.rows[Screen::Shortlist as usize];
        let moved = self.shortlist.shift(row, down);
        self.rows[Screen::Shortlist as usize] = moved;
        let entries = self.shortlist.entries();
        let Some(code) = entries.get(moved).map(|entry| entry.code.clone()) else { return Vec::new() };
        let (code, n, count) = (Text::verbatim(code), moved as i64 + 1, entries.len() as i64);
        if moved == row {
            self.say(if down { Msg::StatusAlreadyLast { code } } else { Msg::StatusAlreadyFirst { code } });
            return Vec::new();
        }
        self.say(Msg::StatusMoved { code, n, count });
        vec![Effect::SaveShortlist]
    }

    pub(super) fn remove(&mut self) -> Vec<Effect> {
        let row = self.rows[Screen::Shortlist as usize];
        let Some(code) = self.shortlist.entries().get(row).map(|entry| entry.code.clone()) else {
            self.say(Msg::StatusNothingToRemove);
            return Vec::new();
        };
        self.shortlist.remove(row);
        self.clamp_rows();
        self.say(Msg::StatusEntryRemoved { code: Text::verbatim(code), undo: "undo" });
        vec![Effect::SaveShortlist]
    }

    /// Puts the entries in the order of their rating, the best first, those without one last. The cursor goes
    /// with its entry.
    pub(super) fn sort_by_rating(&mut self) -> Vec<Effect> {
        let sampler = self.rater().sampler();
        let inputs = self.evidence.rating_inputs(self.settings.place.geo);
        let rating = |entry: &Entry| {
            let group = self.catalog().group(&entry.code)?;
            sampler.value(inputs, group)
        };
        let mut order: Vec<(String, f32)> = self
            .shortlist
            .entries()
            .iter()
            .map(|entry| (entry.code.clone(), rating(entry).unwrap_or(f32::NEG_INFINITY)))
            .collect();
        order.sort_by(|a, b| b.1.total_cmp(&a.1));
        let codes: Vec<String> = order.into_iter().map(|(code, _)| code).collect();
        let row = self.rows[Screen::Shortlist as usize];
        let current = self.shortlist.entries().get(row).map(|entry| entry.code.clone());
        if !self.shortlist.reorder(&codes) {
            self.say(Msg::StatusInOrderOfRatings);
            return Vec::new();
        }
        let at = current.and_then(|code| self.shortlist.position(&code));
        self.rows[Screen::Shortlist as usize] = at.unwrap_or(row);
        self.say(Msg::StatusSortedByRating { undo: "undo" });
        vec![Effect::SaveShortlist]
    }
}
