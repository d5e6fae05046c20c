//! `metier doctor`: files, language, data and terminal; what is wrong, and what to do.

use std::io::{self, IsTerminal, Write};

use metier_words::{Msg, Text};
use serde_json::json;
use unicode_width::UnicodeWidthStr;

use super::form::{Ask, OutputFormat};
use super::out::{NOT_FOUND, clean};
use super::version;
use super::wrap;
use metier_content::{age, terms};
use metier_model::Lang;
use metier_model::date::Day;
use metier_user::{self as user, health};

/// Cells of the word before a sentence.
const MARK: usize = 8;

pub(super) fn run(out: &mut impl Write, ask: &Ask) -> io::Result<u8> {
    let mut found = Report { wrong: 0, lines: Vec::new(), aged: Vec::new() };
    found.fine("version", Msg::DoctorVersion { version: Text::verbatim(version::line(ask.options.commit)) });
    files(&mut found, ask);
    words(&mut found, ask);
    data(&mut found, ask);
    terminal(&mut found);
    let code = if found.wrong == 0 { 0 } else { NOT_FOUND };
    if ask.form == OutputFormat::Json {
        let one = |(id, sound, text): &(&str, bool, Text)| json!({ "about": id, "sound": sound, "text": text.say(&ask.locale) });
        let lines: Vec<_> = found.lines.iter().map(one).collect();
        let aged = found.aged.iter().map(|(id, text)| json!({ "source": id, "text": text.say(&ask.locale) }));
        let aged: Vec<_> = aged.collect();
        let body = json!({ "wrong": found.wrong, "findings": lines, "old_sources": aged });
        ask.json(out, "doctor", body)?;
        return Ok(code);
    }
    for (_, sound, text) in &found.lines {
        let mark = if *sound { Msg::DoctorFine } else { Msg::DoctorWrong };
        let mark = Text::from(mark).say(&ask.locale);
        let pad = " ".repeat(MARK.saturating_sub(mark.width()));
        wrapped(out, &format!("{mark}{pad}"), &text.say(&ask.locale))?;
    }
    for (_, text) in &found.aged {
        let mark = Text::from(Msg::DoctorAged).say(&ask.locale);
        let pad = " ".repeat(MARK.saturating_sub(mark.width()));
        wrapped(out, &format!("{mark}{pad}"), &text.say(&ask.locale))?;
    }
    let n = found.wrong;
    writeln!(out, "\n{}", Text::from(Msg::DoctorCount { n }).say(&ask.locale))?;
    Ok(code)
}

/// A sentence behind its mark, in as many lines as it needs, all but the first set in under it.
fn wrapped(out: &mut impl Write, mark: &str, sentence: &str) -> io::Result<()> {
    let room = wrap::width().saturating_sub(MARK);
    for (i, part) in wrap::lines(sentence, room).iter().enumerate() {
        let before = if i == 0 { mark.to_owned() } else { " ".repeat(MARK) };
        writeln!(out, "{before}{part}")?;
    }
    Ok(())
}

struct Report {
    wrong: i64,
    /// What it is about, whether it is sound, and the sentence.
    lines: Vec<(&'static str, bool, Text)>,
    /// Sources whose editions are old: nothing is wrong with the program, but there is something to look for.
    aged: Vec<(&'static str, Text)>,
}

impl Report {
    fn fine(&mut self, about: &'static str, text: impl Into<Text>) {
        self.lines.push((about, true, text.into()));
    }

    fn aged(&mut self, id: &'static str, text: Text) {
        self.aged.push((id, text));
    }

    fn wrong(&mut self, about: &'static str, text: impl Into<Text>) {
        self.wrong += 1;
        self.lines.push((about, false, text.into()));
    }
}

fn files(report: &mut Report, ask: &Ask) {
    let findings = health::findings(ask.evidence.catalog, Day::today());
    let sound = |about: &str| findings.iter().all(|(own, _)| *own != about);
    if sound("settings") {
        report.fine("settings", Msg::DoctorSettings);
    }
    if sound("shortlist")
        && let Ok(lists) = user::lists()
    {
        let n = lists.iter().map(|list| list.entries.len()).sum::<usize>() as i64;
        report.fine("shortlist", Msg::DoctorShortlist { n });
    }
    for (about, text) in findings {
        report.wrong(about, text);
    }
    match user::try_folders() {
        Ok(()) => report.fine("folder", Msg::DoctorFolder),
        Err(e) => report.wrong("folder", e),
    }
    if let Ok(paths) = user::paths() {
        for file in paths {
            report.fine("file", file);
        }
    }
}

fn words(report: &mut Report, ask: &Ask) {
    let variable = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(|name| {
        let value = std::env::var(name).ok().filter(|value| !value.is_empty())?;
        Some(format!("{name}={}", clean(&value, 60)))
    });
    report.fine(
        "language",
        Msg::DoctorLanguage {
            language: Text::verbatim(ask.settings.language.own_name()),
            system: Text::verbatim(variable.unwrap_or_else(|| "-".to_owned())),
        },
    );
    report.fine(
        "place",
        Msg::DoctorPlace { place: terms::place_asked(ask.evidence.catalog, ask.settings.place) },
    );
}

fn data(report: &mut Report, ask: &Ask) {
    let catalog = ask.evidence.catalog;
    for (id, text) in age::old_sources(catalog, ask.settings.lang, Day::today()) {
        report.aged(id, text);
    }
    report.fine("sources", Msg::DoctorSources { n: catalog.sources(Lang::default()).len() as i64 });
    match catalog.edition() {
        Some(edition) => {
            report.fine(
                "edition",
                Msg::DoctorEdition { year: Text::verbatim(edition.about().year.to_string()) },
            );
        }
        None => report.fine("edition", Msg::DoctorNoEdition),
    }
}

fn terminal(report: &mut Report) {
    let term = std::env::var("TERM").unwrap_or_default();
    let term = if term.is_empty() { "-".to_owned() } else { clean(&term, 60) };
    match (io::stdin().is_terminal() && io::stderr().is_terminal(), term.as_str()) {
        (false, _) => report.fine("terminal", Msg::DoctorNoTerminal),
        (true, "dumb" | "-") => {
            report.wrong("terminal", Msg::DoctorDumb { term: Text::verbatim(term.clone()) });
        }
        (true, _) => report.fine(
            "terminal",
            Msg::DoctorTerminal {
                term: Text::verbatim(term.clone()),
                colours: std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()),
            },
        ),
    }
}
