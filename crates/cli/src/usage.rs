//! What is wrong with a command line that cannot be understood, in the language of the user.

use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, FromArgMatches, Parser};
use metier_words::{Language, Locale, Msg, Text};

use super::out::{NOT_FOUND, USAGE, clean, fail, of_system, tell};
use super::start::slips;
use super::{Cli, help};
use metier_content::Settings;

/// Longest part of an argument that is said back, in characters.
const SAID: usize = 80;

/// The command line as values; or, where help was asked for or something is wrong, that is told and the exit code
/// returned.
pub(crate) fn parse(arguments: Vec<OsString>, commit: &str) -> Result<Cli, ExitCode> {
    // The dashboard without options is the usual start; building the whole grammar for it takes as long as a frame.
    if arguments.len() <= 1 {
        return Ok(Cli::default());
    }
    // The words of help are made only where somebody reads them.
    if let Ok(cli) = Cli::try_parse_from(&arguments) {
        return Ok(cli);
    }
    let locale = locale(&arguments);
    let mut command = help::command(&locale, commit);
    let written: Vec<String> = arguments.iter().filter_map(|own| own.to_str().map(str::to_owned)).collect();
    let error = match command.try_get_matches_from_mut(arguments) {
        Ok(matches) => match Cli::from_arg_matches(&matches) {
            Ok(cli) => return Ok(cli),
            Err(error) => error,
        },
        Err(error) => error,
    };
    // A reader that has seen enough is no failure.
    if error.kind() == ErrorKind::DisplayHelp {
        return Err(printed(&help::page(&error.render()), &locale));
    }
    if error.kind() == ErrorKind::DisplayVersion {
        return Err(printed(&error.render().to_string(), &locale));
    }
    tell(mistyped(&command, &written).unwrap_or_else(|| sentence(&error, &command)), &locale);
    Err(ExitCode::from(USAGE))
}

/// Prints a page and says with which code to end.
fn printed(page: &str, locale: &Locale) -> ExitCode {
    let mut out = io::stdout().lock();
    match out.write_all(page.as_bytes()).and_then(|()| out.flush()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) if e.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(e) => fail(NOT_FOUND, Msg::CliStdoutFailed { error: of_system(&e) }, locale),
    }
}

/// The language, before the command line is understood: its own option, the configuration, the system.
fn locale(arguments: &[OsString]) -> Locale {
    let said: Vec<&str> = arguments.iter().filter_map(|argument| argument.to_str()).collect();
    let option =
        said.iter().enumerate().rev().find_map(|(i, argument)| match argument.strip_prefix("--lang") {
            Some("") => said.get(i + 1).and_then(|code| Language::of_code(code)),
            Some(rest) => rest.strip_prefix('=').and_then(Language::of_code),
            None => None,
        });
    match option {
        Some(language) => Locale::new(language),
        None if said.contains(&"--no-config") => Settings::of_system().locale(),
        None => metier_user::settings().locale(),
    }
}

/// The option that no command here has, with the nearest one: what takes words with hyphens would take it for a word, and
/// the next word for one too many.
fn mistyped(command: &Command, arguments: &[String]) -> Option<Text> {
    let own = arguments.iter().skip(1).find_map(|word| command.find_subcommand(word));
    let known: Vec<&str> = [Some(command), own]
        .into_iter()
        .flatten()
        .flat_map(|one| one.get_arguments().filter_map(clap::Arg::get_long))
        .chain(
            own.into_iter()
                .flat_map(Command::get_subcommands)
                .flat_map(|one| one.get_arguments().filter_map(clap::Arg::get_long)),
        )
        .chain(["help", "version"])
        .collect();
    let words = arguments.iter().skip(1).take_while(|word| *word != "--");
    let mut options =
        words.filter_map(|word| word.strip_prefix("--")).filter_map(|word| word.split('=').next());
    let typed = options.find(|word| word.starts_with(char::is_alphabetic) && !known.contains(word))?;
    let allowed = if typed.len() < 6 { 1 } else { 2 };
    let near = known.iter().map(|name| (slips(typed, name), *name)).filter(|(slips, _)| *slips <= allowed);
    let near = near.min_by_key(|(slips, _)| *slips).map(|(_, name)| Text::verbatim(format!("--{name}")));
    let option = Text::verbatim(clean(&format!("--{typed}"), SAID));
    let similar = near.map_or(Text::EMPTY, |name| Msg::UsageSimilar { name }.into());
    let see = Msg::UsageSee { command: Text::verbatim("metier") };
    Some(Text::spaced([Msg::UsageUnknownOption { option }.into(), similar, see.into()]))
}

/// What is wrong, with what to do.
fn sentence(error: &clap::Error, command: &Command) -> Text {
    // Of several suggestions the last is the nearest.
    let one = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(clean(text, SAID)),
        Some(ContextValue::Strings(texts)) => texts.last().map(|text| clean(text, SAID)),
        _ => None,
    };
    let all = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => clean(text, SAID),
        Some(ContextValue::Strings(texts)) => clean(&texts.join(", "), 4 * SAID),
        _ => String::new(),
    };
    let named = |kind| Text::verbatim(option(&all(kind)));
    let called = one(ContextKind::InvalidSubcommand);
    let see = || Text::from(Msg::UsageSee { command: Text::verbatim("metier") });
    let problem = match error.kind() {
        ErrorKind::UnknownArgument => match all(ContextKind::InvalidArg) {
            option if option.starts_with('-') => Msg::UsageUnknownOption { option: Text::verbatim(option) },
            argument => Msg::UsageUnexpected { argument: Text::verbatim(argument) },
        },
        ErrorKind::InvalidSubcommand => {
            Msg::UsageUnknownCommand { command: Text::verbatim(called.unwrap_or_default()) }
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let accepts = accepts(command, &all(ContextKind::InvalidArg));
            match one(ContextKind::InvalidValue).filter(|value| !value.is_empty()) {
                Some(value) => Msg::UsageBadValue {
                    value: Text::verbatim(value),
                    option: named(ContextKind::InvalidArg),
                    accepts,
                },
                None => Msg::UsageNoValue { option: named(ContextKind::InvalidArg), accepts },
            }
        }
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues | ErrorKind::NoEquals => {
            let accepts = accepts(command, &all(ContextKind::InvalidArg));
            let option = named(ContextKind::InvalidArg);
            match error.get(ContextKind::ActualNumValues) {
                Some(ContextValue::Number(1..)) => Msg::UsageFewValues { option, accepts },
                _ => Msg::UsageNoValue { option, accepts },
            }
        }
        ErrorKind::TooManyValues => Msg::UsageTooMany {
            value: Text::verbatim(all(ContextKind::InvalidValue)),
            option: named(ContextKind::InvalidArg),
        },
        ErrorKind::MissingRequiredArgument => {
            let names = Text::verbatim(all(ContextKind::InvalidArg).replace("...", ""));
            // Of a word from a list the list is told, too.
            let accepts = accepts(command, &all(ContextKind::InvalidArg));
            return Text::spaced([Msg::UsageMissing { names }.into(), accepts, see()]);
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            Msg::UsageMissingCommand
        }
        ErrorKind::ArgumentConflict => {
            Msg::UsageConflict { option: named(ContextKind::InvalidArg), other: named(ContextKind::PriorArg) }
        }
        ErrorKind::InvalidUtf8 => Msg::UsageNotText,
        _ => Msg::UsageOther,
    };
    // Where all values are named, as the shells are, none of them is guessed: `tcsh` is not meant as `zsh`.
    let similar = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg]
        .into_iter()
        .find_map(one)
        .map_or(Text::EMPTY, |name| Msg::UsageSimilar { name: Text::verbatim(name) }.into());
    Text::spaced([problem.into(), similar, see()])
}

/// `--region` for `--region <place>`.
fn option(text: &str) -> String {
    text.split(' ').next().unwrap_or(text).to_owned()
}

/// What the help says of an option, as clap names it: `--region <place>` or `<code>`.
fn accepts(command: &Command, named: &str) -> Text {
    let name = option(named);
    let inner = command.get_subcommands().flat_map(Command::get_subcommands);
    let all = command.get_subcommands().chain([command]).chain(inner);
    let found = all.flat_map(Command::get_arguments).find(|arg| {
        let long = arg.get_long().map(|long| format!("--{long}"));
        long.as_deref() == Some(name.as_str()) || long.is_none() && arg.to_string() == named
    });
    found.and_then(clap::Arg::get_help).map_or(Text::EMPTY, |help| Text::verbatim(help.to_string()))
}
