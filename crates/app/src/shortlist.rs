//! The shortlist in memory: several named lists of entries in hand order, one of them chosen, with undo.

use metier_content::became::{self, BecameChoice};
use metier_model::correspondence::Became;
use std::collections::HashMap;

pub use metier_model::lists::{LONGEST_NAME, List};
use metier_model::lists::{Placed, change_list, position, tidy_lists};
pub use metier_model::saved::Entry;
use metier_model::saved::EntryStatus;

/// How many changes can be undone.
const HISTORY: usize = 100;

/// One change of this window: a list before it and after it; none where the change made or removed it.
type Change = (Option<Placed>, Option<Placed>);

/// Why a list cannot have a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadName {
    /// It has no characters.
    Empty,
    /// Another list has it.
    Taken,
}

/// Lists of entries, one of them chosen, with the changes that this window made.
#[derive(Clone, Debug)]
pub struct Shortlist {
    /// At least one.
    lists: Vec<List>,
    chosen: usize,
    past: Vec<Change>,
    future: Vec<Change>,
}

impl Default for Shortlist {
    fn default() -> Self {
        Self { lists: vec![List::default()], chosen: 0, past: Vec::new(), future: Vec::new() }
    }
}

impl Shortlist {
    /// All lists, the first one first.
    pub fn lists(&self) -> &[List] {
        &self.lists
    }

    /// Position of the chosen list.
    pub fn chosen(&self) -> usize {
        self.chosen
    }

    /// The name of the chosen list; empty for a first list without one.
    pub fn name(&self) -> &str {
        self.lists.get(self.chosen).map_or("", |list| list.name.as_str())
    }

    /// The chosen list.
    pub fn list(&self) -> List {
        self.lists.get(self.chosen).cloned().unwrap_or_default()
    }

    /// The entries of the chosen list in their order.
    pub fn entries(&self) -> &[Entry] {
        self.lists.get(self.chosen).map_or(&[], |list| list.entries.as_slice())
    }

    /// Chooses a list by its position; false where it is chosen already, or there is none.
    pub fn choose(&mut self, at: usize) -> bool {
        let other = at != self.chosen && at < self.lists.len();
        if other {
            self.chosen = at;
        }
        other
    }

    /// Chooses a list by its name, where there is such a one.
    pub(crate) fn choose_named(&mut self, name: &str) -> bool {
        position(&self.lists, name).is_some_and(|at| self.choose(at))
    }

    /// What another window made of the lists; the history of this window stays, and so does the chosen list.
    pub fn replace(&mut self, lists: Vec<List>) {
        let name = self.name().to_owned();
        self.lists = tidy_lists(lists);
        self.chosen = if self.chosen == 0 { 0 } else { position(&self.lists, &name).unwrap_or(0) };
    }

    /// Makes a list and chooses it.
    ///
    /// # Errors
    /// Where it can have no such name.
    pub fn make(&mut self, name: &str) -> Result<(), BadName> {
        let name = self.checked(name, None)?;
        let made = Placed { at: self.lists.len(), list: List::new(name) };
        self.chosen = made.at;
        self.lists.push(made.list.clone());
        self.note((None, Some(made)));
        Ok(())
    }

    /// Gives the chosen list another name.
    ///
    /// # Errors
    /// Where it can have no such name.
    pub fn rename(&mut self, name: &str) -> Result<(), BadName> {
        let name = self.checked(name, Some(self.chosen))?;
        self.change_list(|list| list.name = name);
        Ok(())
    }

    /// Removes the chosen list and chooses the one before it. The first list stays and is emptied.
    pub(crate) fn remove_list(&mut self) {
        if self.chosen == 0 {
            self.change(Vec::clear);
            return;
        }
        let at = self.chosen;
        if at < self.lists.len() {
            let list = self.lists.remove(at);
            self.note((Some(Placed { at, list }), None));
        }
        self.chosen = at - 1;
    }

    /// A name as it can be kept, of a new list or of the one at a position.
    fn checked(&self, name: &str, own: Option<usize>) -> Result<String, BadName> {
        let name: String = name.trim().chars().take(LONGEST_NAME).collect();
        let name = name.trim();
        match position(&self.lists, name) {
            _ if name.is_empty() => Err(BadName::Empty),
            Some(other) if Some(other) != own => Err(BadName::Taken),
            _ => Ok(name.to_owned()),
        }
    }

    /// Puts the entry at a position on another list as well, behind its entries; false where that has it already.
    pub(crate) fn copy_to(&mut self, row: usize, to: usize) -> bool {
        let Some(entry) = self.entries().get(row).cloned() else { return false };
        let from = self.chosen;
        if !self.choose(to) {
            return false;
        }
        let new = !self.contains(&entry.code);
        if new {
            self.change(|entries| entries.push(entry));
        }
        self.chosen = from;
        new
    }

    /// Whether a code is on it.
    pub fn contains(&self, code: &str) -> bool {
        self.position(code).is_some()
    }

    /// Position of a code.
    pub fn position(&self, code: &str) -> Option<usize> {
        self.entries().iter().position(|entry| entry.code == code)
    }

    fn change(&mut self, change: impl FnOnce(&mut Vec<Entry>)) {
        self.change_list(|list| change(&mut list.entries));
    }

    fn change_list(&mut self, change: impl FnOnce(&mut List)) {
        let at = self.chosen;
        let Some(list) = self.lists.get_mut(at) else { return };
        let before = list.clone();
        change(list);
        if *list != before {
            let after = Placed { at, list: list.clone() };
            self.note((Some(Placed { at, list: before }), Some(after)));
        }
    }

    fn note(&mut self, change: Change) {
        self.past.push(change);
        if self.past.len() > HISTORY {
            self.past.remove(0);
        }
        self.future.clear();
    }

    /// Puts a code on the list or takes it off; true where it is on it now.
    pub fn toggle(&mut self, code: &str, day: &str) -> bool {
        let on = self.contains(code);
        self.change(|entries| {
            if on {
                entries.retain(|entry| entry.code != code);
            } else {
                entries.push(Entry::new(code, day));
            }
        });
        !on
    }

    /// Writes a note; puts the code on the list where it is not.
    pub(crate) fn set_note(&mut self, code: &str, note: &str, day: &str) {
        let position = self.position(code);
        self.change(|entries| match position.and_then(|i| entries.get_mut(i)) {
            Some(entry) => note.clone_into(&mut entry.note),
            None => {
                entries.push(Entry { note: note.to_owned(), ..Entry::new(code, day) });
            }
        });
    }

    /// Notes how far the user is with the entry at a position; the new status, none where there is no entry.
    pub(crate) fn next_status(&mut self, position: usize, day: &str) -> Option<EntryStatus> {
        let next = self.entries().get(position)?.status.turned(1);
        self.change(|entries| {
            if let Some(entry) = entries.get_mut(position) {
                entry.set_status(next, day);
            }
        });
        Some(next)
    }

    /// Makes the user's answer to what the code of an entry became.
    pub fn became(&mut self, position: usize, became: &Became, answer: BecameChoice) {
        self.change(|entries| became::answer(entries, position, became, answer));
    }

    /// Gives an entry these tags and no others.
    pub(crate) fn set_tags(&mut self, code: &str, tags: &[String]) {
        let position = self.position(code);
        self.change(|entries| {
            if let Some(entry) = position.and_then(|at| entries.get_mut(at)) {
                entry.tags.clear();
                for tag in tags {
                    entry.add_tag(tag);
                }
            }
        });
    }

    /// Removes an entry by its position.
    pub fn remove(&mut self, position: usize) {
        self.change(|entries| {
            if position < entries.len() {
                entries.remove(position);
            }
        });
    }

    /// Exchanges two neighbours; the new position of the entry.
    pub fn shift(&mut self, position: usize, down: bool) -> usize {
        let other = if down { position + 1 } else { position.wrapping_sub(1) };
        if position.max(other) >= self.entries().len() {
            return position;
        }
        self.change(|entries| entries.swap(position, other));
        other
    }

    /// Puts the entries in the order of some codes, all of which are on the list; false where it is theirs already.
    pub(crate) fn reorder(&mut self, codes: &[String]) -> bool {
        let same = self.entries().iter().map(|entry| &entry.code).eq(codes);
        let places: HashMap<&str, usize> = codes.iter().map(String::as_str).zip(0..).collect();
        self.change(|entries| entries.sort_by_key(|entry| places.get(entry.code.as_str()).copied()));
        !same
    }

    /// Undoes the last change of this window in what is there now, which others may have changed since, and shows the
    /// list that it was made in; false where there is none.
    pub fn undo(&mut self) -> bool {
        let Some(change) = self.past.pop() else { return false };
        self.put(change.1.as_ref(), change.0.as_ref());
        self.future.push(change);
        true
    }

    /// Does the last undone change again, likewise; false where there is none.
    pub(crate) fn redo(&mut self) -> bool {
        let Some(change) = self.future.pop() else { return false };
        self.put(change.0.as_ref(), change.1.as_ref());
        self.past.push(change);
        true
    }

    fn put(&mut self, from: Option<&Placed>, to: Option<&Placed>) {
        if let Some(at) = change_list(from, to, &mut self.lists) {
            self.chosen = at;
        }
        self.chosen = self.chosen.min(self.lists.len().saturating_sub(1));
    }
}

#[cfg(test)]
mod tests;
