//! The command line: what can be asked without a terminal, and the exit codes 0 done, 1 not found,
//! 2 wrong usage or no terminal.

use std::io::{self, BufRead, Read, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::rc::Rc;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::app::Keymap;
use crate::catalog::date::Day;
use crate::catalog::{Catalog, Geo, GroupId, Lang};
use crate::content::{PayUnit, Settings, Subject};
use crate::evidence::Evidence;
use crate::evidence::pay::{HoursBasis, Place};
use crate::evidence::rating::{Rater, Weights};
use crate::report;
use crate::search::{Index, Searcher};

/// Plan a career: all 516 occupations of Canada's classification, offline.
///
/// Without a command the dashboard opens. In it, ? shows the keys.
#[derive(Debug, Parser)]
#[command(name = "metier", version, about, disable_help_subcommand = true)]
pub struct Cli {
    /// What to print instead of opening the dashboard.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// How the dashboard is drawn.
    #[command(flatten)]
    pub screen: ScreenOptions,
}

/// How the dashboard is drawn.
#[derive(Clone, Debug, Default, Args)]
pub struct ScreenOptions {
    /// Leave the mouse to the terminal.
    #[arg(long)]
    pub no_mouse: bool,
    /// Draw with ASCII characters only.
    #[arg(long)]
    pub ascii: bool,
    /// Colours: dark, light, contrast or mono.
    #[arg(long, value_name = "NAME")]
    pub theme: Option<String>,
}

/// What can be asked without a terminal.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Print everything about one occupation.
    Show {
        /// Five-digit code, for example 32129.
        code: String,
        /// How and for where.
        #[command(flatten)]
        options: Options,
        /// Only this role, by its number (1 is the first).
        #[arg(long, value_name = "N")]
        role: Option<usize>,
    },
    /// Find occupations by code or job title, in English or French.
    Search {
        /// What to look for; several words are one query.
        text: Vec<String>,
        /// How and for where.
        #[command(flatten)]
        options: Options,
        /// Most hits to print.
        #[arg(long, value_name = "N", default_value_t = 10)]
        limit: usize,
        /// Read one query per line from standard input; answer each with one line.
        #[arg(long)]
        stdin: bool,
    },
    /// Read a job offer or a list of duties from standard input: which unit groups does it speak of?
    Match {
        /// How and for where.
        #[command(flatten)]
        options: Options,
        /// Most unit groups to print.
        #[arg(long, value_name = "N", default_value_t = 5)]
        limit: usize,
    },
    /// List all occupations with TEER, pay and exposure.
    List {
        /// How and for where.
        #[command(flatten)]
        options: Options,
        /// Only this TEER category, 0 to 5.
        #[arg(long, value_name = "N")]
        teer: Option<u8>,
        /// Print comma-separated values.
        #[arg(long, conflicts_with = "json")]
        csv: bool,
    },
    /// Print your shortlist as Markdown.
    Shortlist {
        /// How and for where.
        #[command(flatten)]
        options: Options,
    },
    /// List every source with its coverage.
    Sources,
    /// Look into the data: how complete it is, and the crosswalk to O*NET.
    Data {
        /// What to print.
        what: DataReport,
    },
    /// Show where your files are, or the keys.
    Config {
        /// What to print.
        what: ConfigReport,
    },
    /// Bring publishers' files into the project's own tables.
    Import {
        /// Folder with the publishers' files.
        #[arg(long, value_name = "FOLDER", required_unless_present = "file")]
        from: Option<PathBuf>,
        /// One newer file instead of a folder.
        #[arg(long, value_name = "FILE", requires = "kind", conflicts_with = "from")]
        file: Option<PathBuf>,
        /// What that file is, for example wages.
        #[arg(long, value_name = "NAME", requires = "file")]
        kind: Option<String>,
        /// Folder with the tables to write.
        #[arg(long, value_name = "FOLDER", default_value = "data")]
        to: PathBuf,
    },
}

/// How and for where a report is made.
#[derive(Clone, Debug, Default, Args)]
pub struct Options {
    /// Print JSON.
    #[arg(long)]
    pub json: bool,
    /// Province for pay, vacancies and immigration: CA, NL, PE, NS, NB, QC, ON, MB, SK, AB, BC, YT, NT, NU.
    #[arg(long, value_name = "CODE", default_value = "CA")]
    pub region: Geo,
    /// Language of titles.
    #[arg(long, value_enum, default_value_t = Language::En)]
    pub lang: Language,
    /// Pay by the hour instead of the year, in text.
    #[arg(long)]
    pub hourly: bool,
    /// A year's pay by usual hours instead of 40 a week, in text.
    #[arg(long)]
    pub usual_hours: bool,
}

/// Language of titles.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Language {
    /// English.
    #[default]
    En,
    /// French.
    Fr,
}

/// Reports about the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum DataReport {
    /// How many of the 516 unit groups have each part.
    Verify,
    /// Unit group, role, O*NET occupation, fit, origin and reason, as CSV.
    Crosswalk,
}

/// Reports about the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ConfigReport {
    /// Where configuration, shortlist and state are kept.
    Paths,
    /// All commands with their keys, as Markdown.
    Keys,
}

impl Options {
    fn settings(&self) -> Settings {
        Settings {
            place: Place { geo: self.region, area: None },
            hours: if self.usual_hours { HoursBasis::Usual } else { HoursBasis::FullTime },
            lang: if self.lang == Language::Fr { Lang::Fr } else { Lang::En },
            unit: if self.hourly { PayUnit::Hour } else { PayUnit::Year },
        }
    }
}

/// Longest job offer that is read, in bytes.
const MATCHED_BYTES: u64 = 1_000_000;
/// Not found.
const NOT_FOUND: u8 = 1;
/// Wrong usage.
const USAGE: u8 = 2;

/// Carries out a command and says with which code to end.
pub fn run(command: Command) -> ExitCode {
    let catalog = match Catalog::embedded() {
        Ok(catalog) => catalog,
        Err(e) => return fail(USAGE, &e.to_string()),
    };
    let evidence = Evidence::new(&catalog);
    let mut out = io::BufWriter::new(io::stdout().lock());
    let result = match command {
        Command::Show { code, options, role } => show(&mut out, &evidence, &code, &options, role),
        Command::Search { text, options, limit, stdin } => {
            search(&mut out, &catalog, &text.join(" "), &options, limit, stdin)
        }
        Command::Match { options, limit } => {
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
        Command::List { options, teer, csv } => {
            let settings = options.settings();
            let listed = report::listed(&evidence, &settings, teer);
            let written = if options.json {
                line(&mut out, &report::json::list(&catalog, &listed, settings.lang))
            } else if csv {
                report::list_csv(&mut out, &catalog, &settings, &listed)
            } else {
                report::list(&mut out, &catalog, &settings, &listed)
            };
            written.map(|()| if listed.is_empty() { NOT_FOUND } else { 0 })
        }
        Command::Shortlist { options } => match crate::user::shortlist_entries() {
            Ok(entries) => {
                let rater = Rc::new(Rater::new(Weights::default()));
                let today = Day::today();
                let text =
                    report::shortlist::markdown(&evidence, &rater, &entries, options.settings(), today);
                out.write_all(text.as_bytes()).map(|()| 0)
            }
            Err(e) => return fail(NOT_FOUND, &e),
        },
        Command::Sources => {
            report::items(&mut out, &crate::content::sources::all(&catalog, Day::today())).map(|()| 0)
        }
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
        Command::Import { from, file, kind, to } => return import(from, file, kind.as_deref(), &to),
    };
    match result.and_then(|code| out.flush().map(|()| code)) {
        Ok(code) => ExitCode::from(code),
        // Whoever reads has seen enough.
        Err(e) if e.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(e) => fail(NOT_FOUND, &format!("cannot write to standard output: {e}")),
    }
}

fn fail(code: u8, sentence: &str) -> ExitCode {
    eprintln!("metier: {sentence}");
    ExitCode::from(code)
}

fn line(out: &mut impl Write, value: &serde_json::Value) -> io::Result<()> {
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
            None => {
                format!("\"{code}\" is no unit group of NOC 2021; `metier search` finds codes by job title.")
            }
        };
        eprintln!("metier: {hint}");
        return Ok(NOT_FOUND);
    };
    let rater = Rc::new(Rater::new(Weights::default()));
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

fn search(
    out: &mut impl Write,
    catalog: &Catalog,
    text: &str,
    options: &Options,
    limit: usize,
    stdin: bool,
) -> io::Result<u8> {
    let index = catalog.search_index().ok().and_then(|bytes| Index::new(bytes).ok());
    let Some(index) = index else {
        return Err(io::Error::other("the embedded search index is damaged: build metier again"));
    };
    let mut searcher = Searcher::new(index);
    let lang = options.settings().lang;
    searcher.set_language(match lang {
        Lang::En => crate::search::Lang::En,
        Lang::Fr => crate::search::Lang::Fr,
    });
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
            eprintln!(
                "metier: nothing found for \"{}\": try fewer letters or another word.",
                printable(text)
            );
        }
        return Ok(NOT_FOUND);
    }
    Ok(0)
}

/// The user's text without what could drive a terminal.
fn printable(text: &str) -> String {
    text.chars().filter(|&c| !crate::pack::occupation::is_unsafe(c)).take(80).collect()
}

fn import(
    from: Option<PathBuf>,
    file: Option<PathBuf>,
    kind: Option<&str>,
    to: &std::path::Path,
) -> ExitCode {
    let result = match (from, file, kind) {
        (Some(from), ..) => crate::import::run(&from, to),
        (None, Some(file), Some(name)) => match crate::import::Kind::named(name) {
            Some(kind) => crate::import::run_one(kind, &file, to),
            None => {
                return fail(
                    USAGE,
                    &format!("\"{name}\" is no kind of file that can be imported; wages is one"),
                );
            }
        },
        _ => return fail(USAGE, "name a folder with --from, or one file with --file and --kind"),
    };
    match result {
        Ok(report) => {
            println!("{report}");
            ExitCode::SUCCESS
        }
        Err(e) => fail(NOT_FOUND, &e.to_string()),
    }
}
