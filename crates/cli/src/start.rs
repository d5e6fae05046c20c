//! Where the dashboard opens: a code, a class, or a job title; a word that is nearly a command is not guessed at.

use std::process::ExitCode;

use clap::CommandFactory;
use metier_words::{Msg, Text};

use super::out::{NOT_FOUND, USAGE, fail, printable};
use super::{Cli, code, find};
use metier_data::Catalog;

/// Where the dashboard opens: the code of a class or unit group.
pub(crate) type Start = Option<String>;

/// What the words behind the program's name mean; the error is told already.
pub(crate) fn start(cli: &Cli) -> Result<Start, ExitCode> {
    let text = cli.start.join(" ");
    if text.trim().is_empty() {
        return Ok(None);
    }
    let settings = cli.options.settings();
    let locale = settings.locale();
    let first = cli.start.first().map(String::as_str).unwrap_or_default();
    if let Some(command) = nearest_command(first) {
        let problem = Msg::UsageUnknownCommand { command: printable(first, 80) };
        let similar = Msg::UsageSimilar { name: Text::verbatim(command) };
        return Err(fail(USAGE, Text::spaced([problem.into(), similar.into()]), &locale));
    }
    let catalog =
        Catalog::embedded().map_err(|e| fail(NOT_FOUND, metier_user::edition::damaged(&e), &locale))?;
    if catalog.hierarchy().node(text.trim()).is_some() {
        return Ok(Some(text.trim().to_owned()));
    }
    let several = code::each(&text);
    if several.len() > 1 {
        let codes = Text::spaced(several.iter().map(|code| printable(code, 20)));
        return Err(fail(USAGE, Msg::UsageOneStart { codes }, &locale));
    }
    if let Ok(named) = code::named(&catalog, &text, &cli.options) {
        return Ok(Some(catalog.code(named.group).to_owned()));
    }
    match find::titled(&catalog, &text, settings.lang) {
        Some(group) => Ok(Some(catalog.code(group).to_owned())),
        None => Err(fail(USAGE, Msg::UsageNoStart { text: printable(&text, 80) }, &locale)),
    }
}

/// The command that a word is one or two slips of the keyboard away from.
fn nearest_command(word: &str) -> Option<String> {
    let root = Cli::command();
    let names = root.get_subcommands().map(|command| command.get_name().to_owned());
    let allowed = |name: &str| if name.len() < 6 { 1 } else { 2 };
    names
        .map(|name| (slips(word, &name), name))
        .filter(|(slips, name)| *slips <= allowed(name))
        .min_by_key(|(slips, _)| *slips)
        .map(|(_, name)| name)
}

/// Letters that are missing, too many, wrong or changed for their neighbour, at least (optimal string alignment).
pub(super) fn slips(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let at = |rows: &[Vec<usize>], i: usize, j: usize| {
        rows.get(i).and_then(|row| row.get(j)).copied().unwrap_or(usize::MAX)
    };
    let mut rows: Vec<Vec<usize>> = vec![(0..=b.len()).collect()];
    for (i, c) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, d) in b.iter().enumerate() {
            let kept = at(&rows, i, j).saturating_add(usize::from(c != d));
            let added = row.last().copied().unwrap_or(usize::MAX).saturating_add(1);
            let dropped = at(&rows, i, j + 1).saturating_add(1);
            let mut least = kept.min(added).min(dropped);
            let turned = i > 0 && j > 0 && a.get(i - 1) == Some(d) && b.get(j - 1) == Some(c);
            if turned {
                least = least.min(at(&rows, i - 1, j - 1).saturating_add(1));
            }
            row.push(least);
        }
        rows.push(row);
    }
    at(&rows, a.len(), b.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_keyboard_is_no_job_title() {
        for (word, command) in
            [("serach", "search"), ("lsit", "list"), ("shwo", "show"), ("shortlst", "shortlist")]
        {
            assert_eq!(nearest_command(word).as_deref(), Some(command), "{word}");
        }
        for word in ["prosthetist", "nurse", "32129", "chef", "infirmière"] {
            assert_eq!(nearest_command(word), None, "{word}");
        }
    }
}
