//! The shortlist in memory: entries in hand order, with undo.

use crate::content::became::{self, Answer};
use metier_model::correspondence::Became;
pub use metier_model::saved::Entry;
use metier_model::saved::{EntryStatus, change};

/// Figures that an entry is shown with: pay, rating, exposure, outlook.
pub const FIGURES: usize = 4;
/// How many changes can be undone.
const HISTORY: usize = 100;

/// One change of this window: the entries before it and after it.
type Change = (Vec<Entry>, Vec<Entry>);

/// Entries with the changes that this window made.
#[derive(Clone, Debug, Default)]
pub struct Shortlist {
    entries: Vec<Entry>,
    past: Vec<Change>,
    future: Vec<Change>,
}

impl Shortlist {
    /// A shortlist read from the user's file.
    pub fn new(entries: Vec<Entry>) -> Self {
        Self { entries, past: Vec::new(), future: Vec::new() }
    }

    /// The entries in their order.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// What another window made of it; the history of this window stays.
    pub fn replace(&mut self, entries: Vec<Entry>) {
        self.entries = entries;
    }

    /// Whether a code is on it.
    pub fn contains(&self, code: &str) -> bool {
        self.position(code).is_some()
    }

    /// Position of a code.
    pub fn position(&self, code: &str) -> Option<usize> {
        self.entries.iter().position(|entry| entry.code == code)
    }

    fn change(&mut self, change: impl FnOnce(&mut Vec<Entry>)) {
        let before = self.entries.clone();
        change(&mut self.entries);
        if self.entries != before {
            self.past.push((before, self.entries.clone()));
            if self.past.len() > HISTORY {
                self.past.remove(0);
            }
            self.future.clear();
        }
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
    pub fn set_note(&mut self, code: &str, note: &str, day: &str) {
        let position = self.position(code);
        self.change(|entries| match position.and_then(|i| entries.get_mut(i)) {
            Some(entry) => note.clone_into(&mut entry.note),
            None => {
                entries.push(Entry { note: note.to_owned(), ..Entry::new(code, day) });
            }
        });
    }

    /// Notes how far the user is with the entry at a position; the new status, none where there is no entry.
    pub fn next_status(&mut self, position: usize, day: &str) -> Option<EntryStatus> {
        let now = self.entries.get(position)?.status as usize;
        let next = EntryStatus::ALL.get((now + 1) % EntryStatus::ALL.len()).copied()?;
        self.change(|entries| {
            if let Some(entry) = entries.get_mut(position) {
                entry.set_status(next, day);
            }
        });
        Some(next)
    }

    /// Makes the user's answer to what the code of an entry became.
    pub fn became(&mut self, position: usize, became: &Became, answer: Answer) {
        self.change(|entries| became::answer(entries, position, became, answer));
    }

    /// Gives an entry these tags and no others.
    pub fn set_tags(&mut self, code: &str, tags: &[String]) {
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
        if position >= self.entries.len() || other >= self.entries.len() {
            return position;
        }
        self.change(|entries| entries.swap(position, other));
        other
    }

    /// Puts the entries in the order of some codes, all of which are on the list; false where it is theirs already.
    pub fn reorder(&mut self, codes: &[String]) -> bool {
        let before = self.entries.clone();
        let place = |entry: &Entry| codes.iter().position(|code| *code == entry.code);
        self.change(|entries| entries.sort_by_key(place));
        self.entries != before
    }

    /// Undoes the last change of this window in what is there now, which others may have changed since; false
    /// where there is none.
    pub fn undo(&mut self) -> bool {
        let Some((before, after)) = self.past.pop() else { return false };
        self.entries = change(&after, &before, &self.entries);
        self.future.push((before, after));
        true
    }

    /// Does the last undone change again, likewise; false where there is none.
    pub fn redo(&mut self) -> bool {
        let Some((before, after)) = self.future.pop() else { return false };
        self.entries = change(&before, &after, &self.entries);
        self.past.push((before, after));
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_change_can_be_undone_and_done_again() {
        let mut list = Shortlist::default();
        assert!(list.toggle("32129", "2026-11-22"));
        list.set_note("32120", "ask about shifts", "2026-11-22");
        assert_eq!(list.shift(1, false), 0);
        let full = list.entries().to_vec();
        list.remove(0);
        assert!(list.undo());
        assert_eq!(list.entries(), full);
        assert!(list.undo() && list.undo() && list.undo());
        assert!(list.entries().is_empty() && !list.undo());
        assert!(list.redo() && list.redo() && list.redo());
        assert_eq!(list.entries(), full);
    }

    #[test]
    fn moves_past_the_ends_change_nothing() {
        let mut list = Shortlist::default();
        list.toggle("32129", "");
        assert_eq!(list.shift(0, false), 0);
        assert_eq!(list.shift(0, true), 0);
        list.remove(7);
        assert!(list.undo() && !list.undo());
    }

    fn entry(code: &str, note: &str) -> Entry {
        Entry { note: note.into(), ..Entry::new(code, "") }
    }

    /// What another window or a hand wrote since is nobody's to undo here.
    #[test]
    fn undo_takes_back_the_own_change_alone() {
        let mut list = Shortlist::default();
        list.toggle("32129", "");
        list.set_note("32129", "mine", "");
        list.replace(vec![entry("21231", "theirs"), entry("32129", "mine"), entry("31102", "")]);
        list.toggle("31301", "");
        list.replace([list.entries(), &[entry("72200", "later")]].concat());
        let codes = |list: &Shortlist| list.entries().iter().map(|e| e.code.clone()).collect::<Vec<_>>();
        assert!(list.undo());
        assert_eq!(codes(&list), ["21231", "32129", "31102", "72200"]);
        assert!(list.undo());
        assert_eq!(codes(&list), ["21231", "32129", "31102", "72200"]);
        assert_eq!(list.entries()[1], entry("32129", ""));
        assert!(list.undo());
        assert_eq!(codes(&list), ["21231", "31102", "72200"]);
        assert!(list.redo() && list.redo() && list.redo() && !list.redo());
        let mut all = codes(&list);
        all.sort();
        assert_eq!(all, ["21231", "31102", "31301", "32129", "72200"]);
        assert_eq!(list.entries()[list.position("32129").unwrap()].note, "mine");
        assert_eq!(list.entries()[list.position("21231").unwrap()].note, "theirs");
    }
}
