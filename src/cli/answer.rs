//! Carries out a command of the command line: opens what it needs, prints, says how it ended.

use std::io::{self, BufRead, Read, Write};
use std::process::ExitCode;
use std::rc::Rc;

use super::{Command, ConfigReport, DataReport, Options, import};
use crate::app::Keymap;
use crate::content::{Subject, format};
use crate::evidence::Evidence;
use crate::evidence::rating::Rater;
use crate::report;
use metier_data::Catalog;
use metier_model::date::Day;
use metier_model::{GroupId, Lang};
use metier_search::{Index, Searcher};

/// Longest job offer that is read, in bytes.
const MATCHED_BYTES: u64 = 1_000_000;
/// Not found.
pub(super) const NOT_FOUND: u8 = 1;
/// Wrong usage.
pub(super) const USAGE: u8 = 2;

impl Command {
    fn has_json(&self) -> bool {
        !matches!(self, Self::Data { .. } | Self::Config { .. } | Self::Import { .. })
    }
}

/// Carries out a command and says with which code to end.
pub fn run(command: Command, options: &Options) -> ExitCode {
    if options.json && !command.has_json() {
        return fail(USAGE, "--json goes with show, search, match, list, shortlist and sources");
    }
    if let Command::Import { .. } = command {
        return import::run(command);
    }
    let catalog = match crate::user::edition::catalog() {
        Ok((catalog, problem)) => {
            if let Some(problem) = problem {
                eprintln!("metier: {problem}");
            }
            catalog
        }
        Err(e) => return fail(USAGE, &e.to_string()),
    };
    let evidence = Evidence::new(&catalog);
    let mut out = io::BufWriter::new(io::stdout().lock());
    let result = match command {
        Command::Show { code, role } => show(&mut out, &evidence, &code, options, role),
        Command::Search { text, limit, stdin } => {
            search(&mut out, &catalog, &text.join(" "), options, limit, stdin)
        }
        Command::Match { limit } => {
            let mut text = String::new();
            match io::stdin().lock().take(MATCHED_BYTES).read_to_string(&mut text) {
                Ok(_) => report::matching::run(
                    &mut out,
                    &catalog,
                    &text,
                    options.settings().lang,
                    limit,
                    options.json,
                )
                .map(|found| if found { 0 } else { NOT_FOUND }),
                Err(e) => return fail(USAGE, &format!("cannot read standard input as text: {e}")),
            }
        }
        Command::List(list) if list.csv && options.json => {
            return fail(USAGE, "--csv and --json cannot be asked for together");
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
            Err(e) => return fail(NOT_FOUND, &e),
        },
        Command::Sources if options.json => {
            let sources: Vec<_> = catalog.sources().iter().map(report::json::source).collect();
            line(&mut out, &serde_json::Value::Array(sources)).map(|()| 0)
        }
        Command::Sources => report::items(
            &mut out,
            &crate::content::sources::all(&catalog, Day::today()),
            &options.settings().locale(),
        )
        .map(|()| 0),
        Command::Data { what: DataReport::Verify } => {
            let (text, complete) = report::verify::completeness(&catalog);
            out.write_all(text.as_bytes()).map(|()| if complete { 0 } else { NOT_FOUND })
        }
        Command::Data { what: DataReport::Crosswalk } => {
            out.write_all(report::verify::crosswalk(&catalog).as_bytes()).map(|()| 0)
        }
        Command::Config { what: ConfigReport::Keys } => {
            out.write_all(report::keys::markdown(&Keymap::default()).as_bytes()).map(|()| 0)
        }
        Command::Config { what: ConfigReport::Paths } => match crate::user::paths() {
            Ok(text) => out.write_all(text.as_bytes()).map(|()| 0),
            Err(e) => return fail(NOT_FOUND, &e),
        },
        // Done above.
        Command::Import { .. } => Ok(0),
    };
    match result.and_then(|code| out.flush().map(|()| code)) {
        Ok(code) => ExitCode::from(code),
        // Whoever reads has seen enough.
        Err(e) if e.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(e) => fail(NOT_FOUND, &format!("cannot write to standard output: {e}")),
    }
}

pub(super) fn fail(code: u8, sentence: &str) -> ExitCode {
    eprintln!("metier: {sentence}");
    ExitCode::from(code)
}

pub(super) fn line(out: &mut impl Write, value: &serde_json::Value) -> io::Result<()> {
    serde_json::to_writer(&mut *out, value)?;
    writeln!(out)
}

fn show(
    out: &mut impl Write,
    evidence: &Evidence,
    code: &str,
    options: &Options,
    role: Option<usize>,
) -> io::Result<u8> {
    let catalog = evidence.catalog;
    let Some(group) = catalog.group(code.trim()) else {
        let hint = match catalog.hierarchy().node(code.trim()) {
            Some(node) => {
                let first = catalog.hierarchy().groups_under(node).next();
                let example = first.map_or("", |group| catalog.code(group));
                format!(
                    "{code} is a class above the unit groups; name one of its unit groups, for example {example}."
                )
            }
            None => unknown(catalog, code),
        };
        eprintln!("metier: {hint}");
        return Ok(NOT_FOUND);
    };
    let rater = Rc::new(Rater::new(options.weights()));
    let subject = Subject::new(evidence, &rater, group, options.settings(), Day::today());
    let roles = subject.occupation.as_ref().map_or(0, |occupation| occupation.roles.len());
    if let Some(wrong) = role.filter(|&role| role == 0 || role > roles) {
        eprintln!("metier: {code} has {roles} roles, there is no number {wrong}.");
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

/// What to say of a text that is no code: the unit group that a search for it finds first.
fn unknown(catalog: &Catalog, text: &str) -> String {
    let text = printable(text, 80);
    let mut found = None;
    if let Some(mut searcher) = searcher(catalog, Lang::En) {
        found = searcher.search(&text, 1).first().map(|hit| (hit.code.to_owned(), hit.group));
    }
    match found {
        Some((code, group)) => {
            let title = catalog.title(GroupId(group), Lang::En);
            format!(
                "\"{text}\" is no unit group of NOC 2021. Is it {code} {title}? `metier show {code}` prints it."
            )
        }
        None => format!("\"{text}\" is no unit group of NOC 2021; `metier search` finds codes by job title."),
    }
}

fn searcher(catalog: &Catalog, lang: Lang) -> Option<Searcher> {
    let index = catalog.search_index().ok().and_then(|bytes| Index::new(bytes).ok())?;
    let mut searcher = Searcher::new(index);
    searcher.set_language(match lang {
        Lang::En => metier_search::Lang::En,
        Lang::Fr => metier_search::Lang::Fr,
    });
    Some(searcher)
}

fn search(
    out: &mut impl Write,
    catalog: &Catalog,
    text: &str,
    options: &Options,
    limit: usize,
    stdin: bool,
) -> io::Result<u8> {
    let lang = options.settings().lang;
    let Some(mut searcher) = searcher(catalog, lang) else {
        return Err(io::Error::other("the embedded search index is damaged: build metier again"));
    };
    if stdin {
        let mut query = Vec::new();
        let mut input = io::stdin().lock();
        loop {
            query.clear();
            if input.read_until(b'\n', &mut query)? == 0 {
                return Ok(0);
            }
            let text = String::from_utf8_lossy(&query);
            let hits = searcher.search(text.trim_end_matches(['\r', '\n']), limit);
            if options.json {
                line(out, &report::json::hits(catalog, &hits, lang))?;
            } else {
                let found: Vec<String> =
                    hits.iter().map(|hit| format!("{} {}", hit.code, hit.title)).collect();
                writeln!(out, "{}", found.join("\t"))?;
            }
            // A program that talks to us waits for each answer.
            out.flush()?;
        }
    }
    if text.trim().is_empty() {
        eprintln!("metier: say what to look for, for example `metier search prosthetist`, or pass --stdin.");
        return Ok(USAGE);
    }
    let hits = searcher.search(text, limit);
    if options.json {
        line(out, &report::json::hits(catalog, &hits, lang))?;
    } else {
        for hit in &hits {
            let title = catalog.title(GroupId(hit.group), lang);
            writeln!(out, "{}\t{title}\t{}\t{}", hit.code, hit.title, report::json::kind(hit.kind))?;
        }
    }
    if hits.is_empty() {
        if !options.json {
            eprintln!("metier: {}", format::nothing_found(&printable(text, 80)));
        }
        return Ok(NOT_FOUND);
    }
    Ok(0)
}

/// The user's text without what could drive a terminal.
pub(super) fn printable(text: &str, most: usize) -> String {
    text.chars().filter(|&c| !metier_model::text::is_unsafe(c)).take(most).collect()
}
