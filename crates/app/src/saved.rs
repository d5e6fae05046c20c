//! The shortlist screen: a cursor over entries and their figures; undo, order, notes.

use std::fmt::Write;

use metier_model::GroupId;
use metier_words::{Joint, Msg, Text};

use super::choices::ChoiceList;
use super::compare::page_of;
use super::copy;
use super::effect::Copied;
use super::field::Field;
use super::opening::Opening;
use super::room::{Desk, FigureSource, Request, Room, rows, step};
use super::shortlist::Entry;
use super::target::Target;
use super::{Command, Context, Effect, Screen, Shared, lists};
use metier_content::saved::{self, ListColumn, Order};
use metier_content::sources::Shown;
use metier_content::terms;

/// The shortlist screen.
#[derive(Clone, Debug, Default)]
pub struct Saved {
    row: usize,
    column: usize,
    at_sight: bool,
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

    /// Whether what an entry answers at sight is asked for, whatever room the list would take.
    pub fn at_sight(&self) -> bool {
        self.at_sight
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

    /// The column that the list is sorted by: the one under the cursor, else the rank.
    fn chosen(&self, shared: &Shared) -> ListColumn {
        let under = self.column.checked_sub(1).and_then(|at| shared.columns.all().get(at));
        under.copied().unwrap_or(ListColumn::Rank)
    }

    /// Puts the entries in the order of a column, the best first or, turned, last; what is not known stays last. The
    /// cursor goes with its entry.
    fn sort(&mut self, turned: bool, desk: &mut Desk) -> Vec<Request> {
        let shared = &mut *desk.shared;
        if shared.shortlist.entries().is_empty() {
            shared.say(Msg::StatusNothingToMark { save: "save" });
            return Vec::new();
        }
        let column = self.chosen(shared);
        let entries = shared.shortlist.entries();
        let ranks = desk.derived.ranks();
        let mut order: Vec<(&Entry, Order)> = entries
            .iter()
            .enumerate()
            .map(|(at, entry)| {
                let subject = shared.catalog().group(&entry.code).map(|group| shared.listed(group));
                (entry, Order::of(column, entry, subject.as_ref(), ranks.get(at).copied().flatten()))
            })
            .collect();
        order.sort_by(|a, b| a.1.compare(&b.1, turned));
        let codes: Vec<String> = order.into_iter().map(|(entry, _)| entry.code.clone()).collect();
        let current = entries.get(self.row).map(|entry| entry.code.clone());
        let name = column.name(&shared.settings);
        if !shared.shortlist.reorder(&codes) {
            shared.say(Msg::StatusSortedAlready { column: name });
            return Vec::new();
        }
        let at = current.and_then(|code| shared.shortlist.position(&code));
        self.row = at.unwrap_or(self.row);
        shared.say(Msg::StatusSortedBy { column: name, undo: "undo" });
        vec![Effect::SaveShortlist.into()]
    }

    fn figures_under_cursor(&self, desk: &Desk) -> Vec<Shown> {
        let shared = &*desk.shared;
        let Some((entry, group)) = shared.shortlist.entries().get(self.row).zip(desk.here) else {
            return Vec::new();
        };
        let name = shared.name_of(group);
        let subject = shared.listed(group);
        let rank = desk.derived.ranks().get(self.row).copied().flatten();
        let chosen = self.column.checked_sub(1);
        let columns = shared.columns.all().iter().enumerate();
        let shown = columns.filter(|(i, _)| chosen.is_none_or(|chosen| chosen == *i));
        let sourced = |column: &ListColumn| {
            !matches!(column, ListColumn::Status | ListColumn::Tags | ListColumn::Saved)
        };
        shown
            .filter(|(_, column)| sourced(column))
            .map(|(_, &column)| {
                let value = saved::value(column, entry, Some(&subject), rank);
                Shown {
                    what: Text::dots([column.name(&shared.settings), Text::verbatim(name.clone())]),
                    value: value.text,
                    from: value.cell.from,
                    more: value.cell.more,
                }
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
            Command::Tags => match Field::tags(self.row, shared) {
                Some(opening) => return vec![Request::Open(opening)],
                None => shared.say(Msg::StatusNothingToMark { save: "save" }),
            },
            Command::Became => match ChoiceList::became(self.row, shared) {
                Some(opening) => return vec![Request::Open(opening)],
                None => shared.say(Msg::StatusNothingBecame),
            },
            Command::SortList | Command::TurnList => {
                return self.sort(command == Command::TurnList, desk);
            }
            Command::Zoom => self.at_sight = !self.at_sight,
            Command::Columns if shared.shortlist.entries().is_empty() => {
                shared.say(Msg::StatusNothingToMark { save: "save" });
            }
            Command::Columns => {
                return vec![Request::Open(Opening::Columns { cursor: self.column.saturating_sub(1) })];
            }
            Command::Left => step(&mut self.column, -1, shared.columns.all().len() + 1),
            Command::Right => step(&mut self.column, 1, shared.columns.all().len() + 1),
            Command::Open => {
                let group = desk.here;
                // An entry without figures opens into what its code became.
                if group.is_none()
                    && let Some(opening) = ChoiceList::became(self.row, shared)
                {
                    return vec![Request::Open(opening)];
                }
                return group
                    .map(|group| Request::Read(shared.catalog().hierarchy().node_of(group)))
                    .into_iter()
                    .collect();
            }
            Command::Back => return vec![Request::Go(Screen::Explore)],
            _ => {
                if let Some(requests) = lists::update(command, self.row, shared) {
                    return requests;
                }
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
        page_of(&self.figures_under_cursor(desk), desk.shared)
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
            let subject = shared.listed(group);
            let rank = desk.derived.ranks().get(n).copied().flatten();
            for &column in shared.columns.all() {
                let value = saved::value(column, entry, Some(&subject), rank);
                if value.text.is_empty() {
                    continue;
                }
                let from = value.cell.from.as_ref().map_or(String::new(), |from| copy::told(from, &locale));
                let line = Text::joined(Joint::Colon, [column.name(&shared.settings), value.text]);
                let _ = writeln!(text, "{}{from}", line.say(&locale));
                ids.extend(value.cell.from.iter().flat_map(|from| from.sources.iter().copied()));
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
        if let Target::Column(at) = target {
            self.column = at + 1;
        }
        let Target::Row(row) = target else { return false };
        std::mem::replace(&mut self.row, row) == row
    }

    fn clamp(&mut self, shared: &Shared) {
        self.row = self.row.min(shared.shortlist.entries().len().saturating_sub(1));
        self.column = self.column.min(shared.columns.all().len());
    }
}
