//! `metier doctor`: files, language, data and terminal; what is wrong, and what to do.

use std::io::{self, IsTerminal, Write};

use metier_words::{Msg, Text};

use super::form::Ask;
use super::out::{NOT_FOUND, clean};
use super::version;
use crate::content::terms;
use crate::user;
use metier_model::Lang;
use metier_model::date::Day;

/// Data older than this many days is worth a look for a newer edition.
const OLD: i64 = 400;

pub(super) fn run(out: &mut impl Write, ask: &Ask) -> io::Result<u8> {
    let mut report = Report { wrong: 0, lines: Vec::new() };
    report.fine(Msg::DoctorVersion { version: Text::verbatim(version::line()) });
    files(&mut report);
    words(&mut report, ask);
    data(&mut report, ask);
    terminal(&mut report);
    for (sound, text) in &report.lines {
        let mark = if *sound { Msg::DoctorFine } else { Msg::DoctorWrong };
        writeln!(out, "{:<8}{}", Text::from(mark).say(&ask.locale), text.say(&ask.locale))?;
    }
    let n = report.wrong;
    writeln!(out, "\n{}", Text::from(Msg::DoctorCount { n }).say(&ask.locale))?;
    Ok(if n == 0 { 0 } else { NOT_FOUND })
}

struct Report {
    wrong: i64,
    lines: Vec<(bool, Text)>,
}

impl Report {
    fn fine(&mut self, text: impl Into<Text>) {
        self.lines.push((true, text.into()));
    }

    fn wrong(&mut self, text: impl Into<Text>) {
        self.wrong += 1;
        self.lines.push((false, text.into()));
    }
}

fn files(report: &mut Report) {
    match user::settings::decided() {
        Ok(decided) if decided.faults.is_empty() => report.fine(Msg::DoctorSettings),
        Ok(decided) => decided.faults.iter().for_each(|fault| report.wrong(fault.text())),
        Err(e) => report.wrong(e),
    }
    match user::lists() {
        Ok(lists) => {
            let n = lists.iter().map(|list| list.entries.len()).sum::<usize>() as i64;
            report.fine(Msg::DoctorShortlist { n });
        }
        Err(e) => report.wrong(e),
    }
    if let Ok(paths) = user::paths() {
        for file in paths {
            report.fine(file);
        }
    }
}

fn words(report: &mut Report, ask: &Ask) {
    let variable = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(|name| {
        let value = std::env::var(name).ok().filter(|value| !value.is_empty())?;
        Some(format!("{name}={}", clean(&value, 60)))
    });
    report.fine(Msg::DoctorLanguage {
        language: Text::verbatim(ask.settings.language.own_name()),
        system: Text::verbatim(variable.unwrap_or_else(|| "-".to_owned())),
    });
    report.fine(Msg::DoctorPlace { place: terms::place(ask.settings.place.geo).into() });
}

fn data(report: &mut Report, ask: &Ask) {
    let catalog = ask.evidence.catalog;
    let today = Day::today();
    for source in catalog.sources(Lang::default()) {
        let days = Day::parse(&source.accessed).map(|read| today.since(read));
        let (id, edition) = (Text::verbatim(source.id.clone()), Text::verbatim(source.edition.clone()));
        match days {
            Some(days) if days > OLD => report.wrong(Msg::DoctorOld { id, edition, days }),
            Some(_) | None => {}
        }
    }
    report.fine(Msg::DoctorSources { n: catalog.sources(Lang::default()).len() as i64 });
    match catalog.edition() {
        Some(edition) => {
            report.fine(Msg::DoctorEdition { year: Text::verbatim(edition.about().year.to_string()) });
        }
        None => report.fine(Msg::DoctorNoEdition),
    }
}

fn terminal(report: &mut Report) {
    let term = std::env::var("TERM").unwrap_or_default();
    let term = if term.is_empty() { "-".to_owned() } else { clean(&term, 60) };
    match (io::stdin().is_terminal() && io::stderr().is_terminal(), term.as_str()) {
        (false, _) => report.fine(Msg::DoctorNoTerminal),
        (true, "dumb" | "-") => report.wrong(Msg::DoctorDumb { term: Text::verbatim(term.clone()) }),
        (true, _) => report.fine(Msg::DoctorTerminal {
            term: Text::verbatim(term.clone()),
            colours: std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()),
        }),
    }
}
