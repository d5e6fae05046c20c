//! `metier shortlist lists`: which lists there are; making, renaming and removing one.

use std::io::{self, Write};

use clap::Subcommand;
use metier_words::{Msg, Number, Text};
use serde_json::json;

use super::super::form::{Ask, OutputFormat};
use super::super::out::{NOT_FOUND, printable};
use super::one_line;
use metier_model::lists::{self, LONGEST_NAME, List};
use metier_model::saved::Entry;
use metier_user as user;

/// What can be done with the lists.
#[derive(Debug, Subcommand)]
pub(crate) enum ListsCommand {
    /// Makes a list.
    New {
        /// Its name.
        #[arg(value_name = "NAME")]
        name: String,
    },
    /// Gives a list another name.
    Rename {
        /// Its name now.
        #[arg(value_name = "NAME")]
        name: String,
        /// Its new name.
        #[arg(value_name = "NAME")]
        new_name: String,
    },
    /// Removes a list.
    Remove {
        /// Its name.
        #[arg(value_name = "NAME")]
        name: String,
        /// Also where occupations are on it.
        #[arg(long)]
        yes: bool,
    },
}

/// What a list is called; the first one may have no name.
fn called(list: &List) -> Text {
    if list.name.is_empty() { Msg::SavedFirst.into() } else { printable(&list.name, LONGEST_NAME) }
}

/// The position of the list that is asked for by its name: else the one that is chosen on the screen, which is no
/// configuration that a script without one follows.
///
/// # Errors
/// That there is none, with those that there are.
pub(super) fn position(all: &[List], name: Option<&str>, ask: &Ask) -> Result<usize, Text> {
    let Some(name) = name else {
        let chosen = || lists::position(all, &user::chosen_list()).unwrap_or(0);
        return Ok(if ask.options.no_config { 0 } else { chosen() });
    };
    let own = name.trim();
    let is_called = |list: &List| list.is_called(own) || called(list).say(&ask.locale) == own;
    all.iter().position(is_called).ok_or_else(|| {
        let known = Text::commas(all.iter().map(called));
        Msg::ShortlistNoList { list: printable(own, LONGEST_NAME), known }.into()
    })
}

/// The entries of the list that is asked for, to be changed.
///
/// # Errors
/// That there is no such list.
pub(super) fn named<'l>(
    all: &'l mut [List],
    name: Option<&str>,
    ask: &Ask,
) -> Result<&'l mut Vec<Entry>, Text> {
    let at = position(all, name, ask)?;
    let list = all.get_mut(at).ok_or_else(|| Text::from(Msg::ShortlistEmpty))?;
    Ok(&mut list.entries)
}

pub(super) fn run(out: &mut impl Write, ask: &Ask, what: Option<&ListsCommand>) -> io::Result<u8> {
    let told = match what {
        None => return shown(out, ask),
        Some(ListsCommand::New { name }) => user::change_lists(|all| {
            let name = new_name(all, name, None)?;
            all.push(List::new(name.clone()));
            Ok(Msg::ShortlistListMade { list: Text::verbatim(name) })
        }),
        Some(ListsCommand::Rename { name, new_name: new }) => user::change_lists(|all| {
            let at = position(all, Some(name), ask)?;
            let name = new_name(all, new, Some(at))?;
            if let Some(list) = all.get_mut(at) {
                list.name.clone_from(&name);
            }
            Ok(Msg::ShortlistListRenamed { list: Text::verbatim(name) })
        }),
        Some(ListsCommand::Remove { name, yes }) => user::change_lists(|all| {
            let at = position(all, Some(name), ask)?;
            let (list, n) = all.get(at).map_or((Text::EMPTY, 0), |own| (called(own), own.entries.len()));
            if n > 0 && !yes {
                return Err(Msg::ShortlistListFull { list, n: n as i64 }.into());
            }
            if at > 0 {
                all.remove(at);
                return Ok(Msg::ShortlistListGone { list });
            }
            all.iter_mut().take(1).for_each(|first| first.entries.clear());
            Ok(Msg::ShortlistListEmptied { list })
        }),
    };
    match told {
        Ok(message) => {
            ask.say(out, message)?;
            Ok(0)
        }
        Err(e) => ask.fail(NOT_FOUND, e),
    }
}

/// A name as a list can have it, other than that of the list at a position.
fn new_name(all: &[List], name: &str, own: Option<usize>) -> Result<String, Text> {
    let name: String = one_line(name).chars().take(LONGEST_NAME).collect();
    let name = name.trim();
    if name.is_empty() {
        return Err(Msg::StatusListNoName.into());
    }
    match lists::position(all, name) {
        Some(other) if Some(other) != own => Err(Msg::StatusListTaken.into()),
        _ => Ok(name.to_owned()),
    }
}

fn shown(out: &mut impl Write, ask: &Ask) -> io::Result<u8> {
    let all = match user::lists() {
        Ok(all) => all,
        Err(e) => return ask.fail(NOT_FOUND, e),
    };
    let chosen = position(&all, None, ask).unwrap_or(0);
    if ask.form == OutputFormat::Json {
        let rows: Vec<_> = all
            .iter()
            .enumerate()
            .map(|(at, list)| {
                json!({ "name": list.name, "first": at == 0, "chosen": at == chosen, "entries": list.entries.len() })
            })
            .collect();
        ask.json(out, "shortlist-lists", json!(rows))?;
        return Ok(0);
    }
    let head = [Msg::ShortlistListHead, Msg::ShortlistListCount, Msg::ShortlistListChosen];
    ask.headed(
        out,
        head,
        all.iter().enumerate().map(|(at, list)| {
            let is_chosen = if at == chosen { Msg::ShortlistListIsChosen.into() } else { Text::EMPTY };
            vec![called(list), Number::whole(list.entries.len() as i64).into(), is_chosen]
        }),
    )?;
    Ok(0)
}
