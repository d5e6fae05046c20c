//! The lists of the shortlist: chosen, made, renamed, removed, and an entry put on another one.

use metier_words::{Msg, Text};

use super::opening::{Choice, ChoiceOption, Opening, Writes};
use super::room::Request;
use super::shortlist::BadName;
use super::{COMPARED, Command, Effect, Screen, Shared};

/// Does what a command of lists means; none where it is no such command. The cursor stands on a row of the list.
pub(super) fn update(command: Command, row: usize, shared: &mut Shared) -> Option<Vec<Request>> {
    let name = || shared.shortlist.name().to_owned();
    Some(match command {
        Command::NextList => turn(1, shared),
        Command::PreviousList => turn(-1, shared),
        Command::NewList => {
            vec![Request::Open(Opening::Field { writes: Writes::NewList, text: String::new() })]
        }
        Command::RenameList => vec![Request::Open(Opening::Field { writes: Writes::ListName, text: name() })],
        Command::RemoveList => ask(shared),
        Command::CopyToList => target(row, shared),
        Command::CompareList => compared(shared),
        _ => return None,
    })
}

/// Chooses a list by its position and says which it is.
pub(super) fn choose(at: usize, shared: &mut Shared) -> Vec<Request> {
    if !shared.shortlist.choose(at) {
        return Vec::new();
    }
    let (list, n) = (shared.list_name(at), shared.shortlist.entries().len() as i64);
    shared.say(Msg::StatusList { list, n });
    vec![Effect::SaveSettings.into()]
}

fn turn(by: isize, shared: &mut Shared) -> Vec<Request> {
    let count = shared.shortlist.lists().len();
    if count < 2 {
        shared.say(Msg::StatusOneList { new: "new-list" });
        return Vec::new();
    }
    let at = shared.shortlist.chosen().cast_signed() + by;
    choose(at.rem_euclid(count.cast_signed()).unsigned_abs(), shared)
}

/// Asks before a list with entries is removed; one without is removed at once.
fn ask(shared: &mut Shared) -> Vec<Request> {
    if !shared.shortlist.entries().is_empty() {
        return vec![Request::Open(removal(shared))];
    }
    if shared.shortlist.chosen() == 0 {
        shared.say(Msg::StatusFirstListStays { new: "new-list", rename: "rename-list" });
        return Vec::new();
    }
    remove(shared)
}

/// Removes the chosen list; the first one is emptied.
pub(super) fn remove(shared: &mut Shared) -> Vec<Request> {
    let (list, first) = (shared.list_name(shared.shortlist.chosen()), shared.shortlist.chosen() == 0);
    shared.shortlist.remove_list();
    shared.say(if first {
        Msg::StatusListEmptied { list, undo: "undo" }
    } else {
        Msg::StatusListRemoved { list, undo: "undo" }
    });
    vec![Effect::SaveShortlist.into(), Effect::SaveSettings.into()]
}

/// To which list the entry at a row is to go as well.
fn target(row: usize, shared: &mut Shared) -> Vec<Request> {
    if shared.shortlist.entries().get(row).is_none() {
        shared.say(Msg::StatusNothingToMark { save: "save" });
        return Vec::new();
    }
    if shared.shortlist.lists().len() < 2 {
        shared.say(Msg::StatusOneList { new: "new-list" });
        return Vec::new();
    }
    vec![Request::Open(targets(row, shared))]
}

/// Puts the entry at a row on another list as well.
pub(super) fn copy(row: usize, to: usize, shared: &mut Shared) -> Vec<Request> {
    let Some(code) = shared.shortlist.entries().get(row).map(|entry| entry.code.clone()) else {
        return Vec::new();
    };
    let (code, list) = (Text::verbatim(code), shared.list_name(to));
    if !shared.shortlist.copy_to(row, to) {
        shared.say(Msg::StatusOnListAlready { code, list });
        return Vec::new();
    }
    shared.say(Msg::StatusCopiedTo { code, list, undo: "undo" });
    vec![Effect::SaveShortlist.into()]
}

/// Puts the first occupations of the list beside each other, in place of what is compared now.
fn compared(shared: &mut Shared) -> Vec<Request> {
    let groups: Vec<_> = shared.saved().take(COMPARED).collect();
    if groups.is_empty() {
        shared.say(Msg::StatusNothingToMark { save: "save" });
        return Vec::new();
    }
    let (n, all) = (groups.len() as i64, shared.shortlist.entries().len() as i64);
    shared.compare_these(groups);
    let list = shared.list_name(shared.shortlist.chosen());
    shared.say(Msg::StatusListCompared { list, n, all });
    vec![Request::Go(Screen::Compare)]
}

/// Makes a list; false, said in a sentence, where it can have no such name.
pub(super) fn made(name: &str, shared: &mut Shared) -> bool {
    let made = shared.shortlist.make(name);
    said(made, shared, |list| Msg::StatusListMade { list, save: "save" })
}

/// Gives the chosen list another name; false, said in a sentence, where it can have no such one.
pub(super) fn renamed(name: &str, shared: &mut Shared) -> bool {
    let renamed = shared.shortlist.rename(name);
    said(renamed, shared, |list| Msg::StatusListRenamed { list, undo: "undo" })
}

fn said(done: Result<(), BadName>, shared: &mut Shared, told: fn(Text) -> Msg) -> bool {
    match done {
        Ok(()) => {
            let list = shared.list_name(shared.shortlist.chosen());
            shared.say(told(list));
        }
        Err(BadName::Empty) => shared.warn(Msg::StatusListNoName),
        Err(BadName::Taken) => shared.warn(Msg::StatusListTaken),
    }
    done.is_ok()
}

/// A choice about lists.
fn choice(what: Choice, names: Vec<Text>, present: usize) -> Opening {
    let options = names.into_iter().map(ChoiceOption::new).collect();
    Opening::Choice { what, options, present }
}

/// Whether a list is to go with what is on it; the cursor stands on no.
fn removal(shared: &Shared) -> Opening {
    let n = shared.shortlist.entries().len() as i64;
    let list = shared.list_name(shared.shortlist.chosen());
    let go = if shared.shortlist.chosen() == 0 {
        Msg::ChoiceEmptyList { list, n }
    } else {
        Msg::ChoiceRemoveList { list, n }
    };
    choice(Choice::RemoveList, vec![Msg::ChoiceKeepList.into(), go.into()], 0)
}

/// The lists that an entry can go to.
fn targets(row: usize, shared: &Shared) -> Opening {
    let names = (0..shared.shortlist.lists().len()).map(|at| shared.list_name(at)).collect();
    choice(Choice::ToList(row), names, shared.shortlist.chosen())
}
