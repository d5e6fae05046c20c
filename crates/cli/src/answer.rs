//! Carries out a command of the command line: opens what it needs, prints, says how it ended.

use std::io::{self, Write};
use std::process::ExitCode;

use metier_words::{Locale, Msg};

use super::command::DataCommand;
use super::form::{Ask, OutputFormat};
use super::forms;
use super::out::{NOT_FOUND, USAGE, fail, of_system, tell};
use super::{
    Command, Options, compare, complete, config, data, doctor, duties, find, help, import, interests, list,
    moves, rank, shortlist, show, version,
};
use metier_evidence::Evidence;
use metier_model::date::Day;

/// Carries out a command and says with which code to end.
pub(crate) fn run(command: Command, options: &Options) -> ExitCode {
    let settings = options.settings();
    let locale = settings.locale();
    let form = match forms::of(&command, options) {
        Ok(form) => form,
        Err(why) => return fail(USAGE, why, &locale),
    };
    tell_faults(&command, options, &locale);
    match command {
        Command::Import { .. } => return import::run(command, options),
        Command::Data { what: DataCommand::Update { kinds, to, yes } } => {
            return data::update(&kinds, to.as_deref(), yes, options);
        }
        Command::Data { what: DataCommand::Reset } => return data::reset(&locale),
        _ => {}
    }
    let catalog = match metier_user::edition::catalog() {
        Ok((catalog, problem)) => {
            if let Some(problem) = problem {
                tell(problem, &locale);
            }
            catalog
        }
        Err(e) => return fail(USAGE, e, &locale),
    };
    let evidence = Evidence::new(&catalog);
    let mut out = io::BufWriter::new(io::stdout().lock());
    let ask = Ask { evidence: &evidence, options, settings, locale: locale.clone(), form };
    let result = answer(&mut out, &ask, command);
    match result.and_then(|code| out.flush().map(|()| code)) {
        Ok(code) => ExitCode::from(code),
        // Whoever reads has seen enough.
        Err(e) if e.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(e) => fail(NOT_FOUND, Msg::CliStdoutFailed { error: of_system(&e) }, &locale),
    }
}

/// Names what is wrong in the configuration, so that nobody takes figures for those of a setting that was left out. The
/// commands that are about the configuration tell it themselves.
fn tell_faults(command: &Command, options: &Options, locale: &Locale) {
    let tells_itself = matches!(
        command,
        Command::Config { .. }
            | Command::Doctor
            | Command::Version { .. }
            | Command::Completions { .. }
            | Command::Man
    );
    if options.no_config || tells_itself {
        return;
    }
    // Without a folder for the files there are none, and what needs one says so.
    if let Ok(decided) = metier_user::settings::decided() {
        for fault in decided.faults {
            tell(fault.text(), locale);
        }
    }
}

fn answer(out: &mut impl Write, ask: &Ask, command: Command) -> io::Result<u8> {
    let catalog = ask.evidence.catalog;
    match command {
        Command::Show { code, role, page, fields } => {
            show::run(out, ask, &show::Show { code: &code.join(" "), role, page, fields: &fields })
        }
        Command::Search { text, limit, stdin } => {
            find::search(out, ask, &find::Search { text: text.join(" "), limit, stdin })
        }
        Command::Match { limit } => find::matched(out, ask, limit),
        Command::List(asked) => list::run(out, ask, &asked),
        Command::Compare { codes } => compare::run(out, ask, &codes),
        Command::Similar { code, limit } => moves::similar(out, ask, &code, limit),
        Command::Path(asked) => moves::path(out, ask, &asked),
        Command::Payback(asked) => moves::payback(out, ask, &asked),
        Command::Rank { code } => rank::rank(out, ask, &code),
        Command::Duties { code, role } => duties::run(out, ask, &code, role),
        Command::Interests { answers, cannot, limit } => {
            interests::run(out, ask, answers.as_deref(), cannot.as_deref(), limit)
        }
        Command::Fields { name } => rank::fields(out, ask, name.as_deref()),
        Command::Shortlist { in_list, what } => shortlist::run(out, ask, in_list.as_deref(), what.as_ref()),
        Command::Sources if ask.form == OutputFormat::Json => {
            let rows = metier_report::json::sources(catalog, ask.settings.lang, &ask.locale, Day::today());
            ask.json(out, "sources", rows).map(|()| 0)
        }
        Command::Sources => metier_report::items(
            out,
            &metier_content::sources::all(catalog, ask.settings.lang, Day::today()),
            &ask.locale,
            ask.style(),
        )
        .map(|()| 0),
        Command::Data { what } => data::run(out, ask, &what),
        Command::Config { what } => config::run(out, ask, what.as_ref()),
        Command::Doctor => doctor::run(out, ask),
        Command::Completions { shell } => {
            complete::completions(out, catalog, shell, (&ask.locale, ask.settings.lang), ask.options.commit)
        }
        Command::Man => complete::man(out, &ask.locale, ask.options.commit),
        Command::Help { command } => help::of(out, &command, &ask.locale),
        Command::Version { verbose } => version::run(out, catalog, verbose, ask),
        // Done before the catalogue was opened.
        Command::Import { .. } => Ok(0),
    }
}

impl Ask<'_> {
    /// How text is written.
    pub(super) fn style(&self) -> metier_report::Style {
        metier_report::Style { sources: !self.options.plain, markdown: self.form == OutputFormat::Markdown }
    }
}
