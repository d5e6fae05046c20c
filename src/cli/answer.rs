//! Carries out a command of the command line: opens what it needs, prints, says how it ended.

use std::io::{self, Write};
use std::process::ExitCode;
use std::rc::Rc;

use metier_words::{Msg, Text};

use super::out::{NOT_FOUND, USAGE, fail, line, of_system, tell};
use super::{Command, ConfigReport, DataReport, Options, find, import};
use crate::app::Keymap;
use crate::content::Subject;
use crate::evidence::Evidence;
use crate::evidence::rating::Rater;
use crate::report::{self, table::Form};
use metier_model::date::Day;

/// Commands that answer in JSON where that is asked.
const WITH_JSON: [&str; 6] = ["show", "search", "match", "list", "shortlist", "sources"];

impl Command {
    fn has_json(&self) -> bool {
        !matches!(self, Self::Data { .. } | Self::Config { .. } | Self::Import { .. })
    }
}

/// Carries out a command and says with which code to end.
pub fn run(command: Command, options: &Options) -> ExitCode {
    let locale = options.settings().locale();
    if options.json && !command.has_json() {
        let commands = Text::commas(WITH_JSON.map(Text::verbatim));
        return fail(USAGE, Msg::UsageJsonWith { commands }, &locale);
    }
    if let Command::Import { .. } = command {
        return import::run(command, options);
    }
    let catalog = match crate::user::edition::catalog() {
        Ok((catalog, problem)) => {
            if let Some(problem) = problem {
                tell(problem, &locale);
            }
            catalog
        }
        Err(e) => return fail(USAGE, e.to_string(), &locale),
    };
    let evidence = Evidence::new(&catalog);
    let mut out = io::BufWriter::new(io::stdout().lock());
    let result = match command {
        Command::Show { code, role } => show(&mut out, &evidence, &code, options, role),
        Command::Search { text, limit, stdin } => {
            let asked = find::Search { text: text.join(" "), limit, stdin };
            find::search(&mut out, &catalog, &asked, options, &locale)
        }
        Command::Match { limit } => find::matched(&mut out, &catalog, limit, options, &locale),
        Command::List(list) if list.csv && options.json => {
            return fail(USAGE, Msg::UsageJsonCsv, &locale);
        }
        Command::List(list) => super::list::run(&mut out, &evidence, options, &list),
        Command::Shortlist => match crate::user::shortlist_entries() {
            Ok(entries) if options.json => line(
                &mut out,
                &report::json::shortlist(&evidence, &entries, options.weights(), &options.settings()),
            )
            .map(|()| 0),
            Ok(entries) => {
                let rater = Rc::new(Rater::new(options.weights()));
                let today = Day::today();
                let text =
                    report::shortlist::markdown(&evidence, &rater, &entries, options.settings(), today);
                out.write_all(text.as_bytes()).map(|()| 0)
            }
            Err(e) => return fail(NOT_FOUND, e, &locale),
        },
        Command::Sources if options.json => {
            let sources: Vec<_> = catalog.sources().iter().map(report::json::source).collect();
            line(&mut out, &serde_json::Value::Array(sources)).map(|()| 0)
        }
        Command::Sources => {
            report::items(&mut out, &crate::content::sources::all(&catalog, Day::today()), &locale)
                .map(|()| 0)
        }
        Command::Data { what: DataReport::Verify } => {
            let (rows, more, complete) = report::verify::completeness(&catalog);
            let more: String = more.iter().map(|line| line.say(&locale) + "\n").collect();
            report::table::write(&mut out, &rows, Form::Aligned, &locale)
                .and_then(|()| writeln!(out, "\n{}", more.trim_end()))
                .map(|()| if complete { 0 } else { NOT_FOUND })
        }
        Command::Data { what: DataReport::Crosswalk } => {
            out.write_all(report::verify::crosswalk(&catalog).as_bytes()).map(|()| 0)
        }
        Command::Config { what: ConfigReport::Keys } => {
            out.write_all(report::keys::markdown(&Keymap::default(), &locale).as_bytes()).map(|()| 0)
        }
        Command::Config { what: ConfigReport::Paths } => match crate::user::paths() {
            Ok(text) => out.write_all(text.as_bytes()).map(|()| 0),
            Err(e) => return fail(NOT_FOUND, e, &locale),
        },
        // Done above.
        Command::Import { .. } => Ok(0),
    };
    match result.and_then(|code| out.flush().map(|()| code)) {
        Ok(code) => ExitCode::from(code),
        // Whoever reads has seen enough.
        Err(e) if e.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(e) => fail(NOT_FOUND, Msg::CliStdoutFailed { error: of_system(&e) }, &locale),
    }
}

fn show(
    out: &mut impl Write,
    evidence: &Evidence,
    code: &str,
    options: &Options,
    role: Option<usize>,
) -> io::Result<u8> {
    let catalog = evidence.catalog;
    let locale = options.settings().locale();
    let group = match catalog.group(code.trim()) {
        Some(group) => group,
        None => match find::named(catalog, code, options) {
            Ok((group, note)) => {
                tell(note, &locale);
                group
            }
            Err(hint) => {
                tell(hint, &locale);
                return Ok(NOT_FOUND);
            }
        },
    };
    let rater = Rc::new(Rater::new(options.weights()));
    let subject = Subject::new(evidence, &rater, group, options.settings(), Day::today());
    let roles = subject.occupation.as_ref().map_or(0, |occupation| occupation.roles.len());
    if let Some(wrong) = role.filter(|&role| role == 0 || role > roles) {
        let code = Text::verbatim(catalog.code(group));
        tell(Msg::CliNoRole { code, roles: roles as i64, number: wrong as i64 }, &locale);
        return Ok(NOT_FOUND);
    }
    let subject = subject.with_role(role.map(|role| role - 1));
    if options.json {
        line(out, &report::json::show(&subject))?;
    } else {
        report::show(out, &subject)?;
    }
    Ok(0)
}
