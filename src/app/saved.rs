//! The shortlist screen: a cursor over entries and their figures; undo, order, notes.

use std::fmt::Write;

use metier_model::GroupId;
use metier_words::{Joint, Msg, Text};

use super::choices::ChoiceList;
use super::compare::page_of;
use super::copy::{self, Copied};
use super::keys::Target;
use super::room::{Desk, FigureSource, Request, Room, rows, step};
use super::shortlist::{Entry, FIGURES};
use super::tags::TagField;
use super::{Command, Context, Effect, Screen, Shared};
use crate::content::sources::Shown;
use crate::content::{compare, terms};

/// The shortlist screen.
#[derive(Clone, Debug, Default)]
pub struct Saved {
    row: usize,
    column: usize,
}

impl Saved {
    /// Entry that the cursor stands on.
    pub fn row(&self) -> usize {
        self.row
    }

    /// Figure of the entry that the cursor stands on: 0 for all of them.
    pub fn column(&self) -> usize {
        self.column
    }

    fn undo(back: bool, shared: &mut Shared) -> Vec<Request> {
        if if back { shared.shortlist.undo() } else { shared.shortlist.redo() } {
            shared.say(if back { Msg::StatusUndone } else { Msg::StatusRedone });
            return vec![Effect::SaveShortlist.into()];
        }
        shared.warn(if back { Msg::StatusNothingToUndo } else { Msg::StatusNothingToRedo });
        Vec::new()
    }

    fn shift(&mut self, down: bool, shared: &mut Shared) -> Vec<Request> {
        let row = self.row;
        self.row = shared.shortlist.shift(row, down);
        let entries = shared.shortlist.entries();
        let Some(code) = entries.get(self.row).map(|entry| entry.code.clone()) else { return Vec::new() };
        let (code, n, count) = (Text::verbatim(code), self.row as i64 + 1, entries.len() as i64);
        if self.row == row {
            shared.say(if down { Msg::StatusAlreadyLast { code } } else { Msg::StatusAlreadyFirst { code } });
            return Vec::new();
        }
        shared.say(Msg::StatusMoved { code, n, count });
        vec![Effect::SaveShortlist.into()]
    }

    fn remove(&self, shared: &mut Shared) -> Vec<Request> {
        let Some(code) = shared.shortlist.entries().get(self.row).map(|entry| entry.code.clone()) else {
            shared.say(Msg::StatusNothingToRemove);
            return Vec::new();
        };
        shared.shortlist.remove(self.row);
        shared.say(Msg::StatusEntryRemoved { code: Text::verbatim(code), undo: "undo" });
        vec![Effect::SaveShortlist.into()]
    }

    /// Goes on to the next of idea, exploring, applying, dropped, and notes the day.
    fn next_status(&self, shared: &mut Shared) -> Vec<Request> {
        let day = shared.today.to_string();
        let Some(code) = shared.shortlist.entries().get(self.row).map(|entry| entry.code.clone()) else {
            shared.say(Msg::StatusNothingToMark { save: "save" });
            return Vec::new();
        };
        let Some(status) = shared.shortlist.next_status(self.row, &day) else { return Vec::new() };
        let status = terms::entry_status(status).into();
        shared.say(Msg::StatusIsNow { code: Text::verbatim(code), status, undo: "undo" });
        vec![Effect::SaveShortlist.into()]
    }

    /// Puts the entries in the order of their rating, the best first, those without one last. The cursor goes
    /// with its entry.
    fn sort_by_rating(&mut self, shared: &mut Shared) -> Vec<Request> {
        let sampler = shared.rater().sampler();
        let inputs = shared.evidence.rating_inputs(shared.settings.place.geo);
        let rating = |entry: &Entry| {
            let group = shared.catalog().group(&entry.code)?;
            sampler.value(inputs, group)
        };
        let entries = shared.shortlist.entries();
        let mut order: Vec<(String, f32)> = entries
            .iter()
            .map(|entry| (entry.code.clone(), rating(entry).unwrap_or(f32::NEG_INFINITY)))
            .collect();
        order.sort_by(|a, b| b.1.total_cmp(&a.1));
        let codes: Vec<String> = order.into_iter().map(|(code, _)| code).collect();
        let current = entries.get(self.row).map(|entry| entry.code.clone());
        if !shared.shortlist.reorder(&codes) {
            shared.say(Msg::StatusInOrderOfRatings);
            return Vec::new();
        }
        let at = current.and_then(|code| shared.shortlist.position(&code));
        self.row = at.unwrap_or(self.row);
        shared.say(Msg::StatusSortedByRating { undo: "undo" });
        vec![Effect::SaveShortlist.into()]
    }

    fn figures_under_cursor(&self, shared: &Shared, here: Option<GroupId>) -> Vec<Shown> {
        let Some(group) = here else { return Vec::new() };
        let name = shared.name_of(group);
        let chosen = self.column.checked_sub(1);
        let figures = compare::brief(&shared.subject_of(group)).into_iter().enumerate();
        figures
            .filter(|(i, _)| chosen.is_none_or(|chosen| chosen == *i))
            .map(|(_, (label, cell))| Shown {
                what: Text::dots([label, Text::verbatim(name.clone())]),
                value: cell.text,
                from: cell.from,
                more: cell.more,
            })
            .collect()
    }
}

impl Room for Saved {
    fn context(&self) -> Context {
        Context::Shortlist
    }

    fn update(&mut self, command: Command, desk: &mut Desk) -> Vec<Request> {
        let shared = &mut *desk.shared;
        match command {
            Command::Undo | Command::Redo => return Self::undo(command == Command::Undo, shared),
            Command::MoveUp | Command::MoveDown => return self.shift(command == Command::MoveDown, shared),
            Command::Remove => return self.remove(shared),
            Command::NextStatus => return self.next_status(shared),
            Command::Tags => match TagField::overlay(self.row, shared) {
                Some(overlay) => return vec![Request::Open(overlay)],
                None => shared.say(Msg::StatusNothingToMark { save: "save" }),
            },
            Command::Became => match ChoiceList::became(self.row, shared) {
                Some(overlay) => return vec![Request::Open(overlay)],
                None => shared.say(Msg::StatusNothingBecame),
            },
            Command::SortByRating => return self.sort_by_rating(shared),
            Command::Left => step(&mut self.column, -1, FIGURES + 1),
            Command::Right => step(&mut self.column, 1, FIGURES + 1),
            Command::Open => {
                let group = desk.here;
                // An entry without figures opens into what its code became.
                if group.is_none()
                    && let Some(overlay) = ChoiceList::became(self.row, shared)
                {
                    return vec![Request::Open(overlay)];
                }
                return group
                    .map(|group| Request::Read(shared.catalog().hierarchy().node_of(group)))
                    .into_iter()
                    .collect();
            }
            Command::Back => return vec![Request::Go(Screen::Explore)],
            _ => {
                if let Some(by) = rows(command, shared) {
                    step(&mut self.row, by, shared.shortlist.entries().len());
                }
            }
        }
        Vec::new()
    }

    fn current(&self, shared: &Shared, _: Option<GroupId>) -> Option<GroupId> {
        shared.catalog().group(&shared.shortlist.entries().get(self.row)?.code)
    }

    fn source(&self, desk: &Desk) -> FigureSource {
        page_of(&self.figures_under_cursor(desk.shared, desk.here), desk.shared)
    }

    fn text(&self, desk: &Desk) -> Option<Copied> {
        let shared = &*desk.shared;
        let entries = shared.shortlist.entries();
        if entries.is_empty() {
            return None;
        }
        let locale = shared.locale();
        let head = Text::from(Msg::CopyListTitle { basis: copy::basis(shared) }).say(&locale);
        let mut text = format!("{head}\n");
        let mut ids: Vec<&'static str> = Vec::new();
        for (n, entry) in entries.iter().enumerate() {
            let Some(group) = shared.catalog().group(&entry.code) else {
                let unknown = Msg::CopyUnknown { code: Text::verbatim(entry.code.clone()) };
                let _ = writeln!(text, "\n{}. {}", n + 1, Text::from(unknown).say(&locale));
                continue;
            };
            let _ = writeln!(text, "\n{}. {}", n + 1, shared.name_of(group));
            for (label, cell) in compare::brief(&shared.subject_of(group)) {
                let from = cell.from.as_ref().map_or(String::new(), |from| copy::told(from, &locale));
                let line = Text::joined(Joint::Colon, [label, cell.text]);
                let _ = writeln!(text, "{}{from}", line.say(&locale));
                ids.extend(cell.from.iter().flat_map(|from| from.sources.iter().copied()));
            }
            if !entry.note.is_empty() {
                let note =
                    Text::joined(Joint::Colon, [Msg::CopyNote.into(), Text::verbatim(entry.note.clone())]);
                let _ = writeln!(text, "{}", note.say(&locale));
            }
        }
        text.push_str(&copy::named_sources(shared, ids.into_iter()));
        Some(Copied { what: Msg::CopyShortlist { n: entries.len() as i64 }.into(), text })
    }

    fn click(&mut self, target: Target) -> bool {
        let Target::Row(row) = target else { return false };
        std::mem::replace(&mut self.row, row) == row
    }

    fn clamp(&mut self, shared: &Shared) {
        self.row = self.row.min(shared.shortlist.entries().len().saturating_sub(1));
    }
}
