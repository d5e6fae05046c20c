//! Which commands answer in which forms.

use metier_words::{Msg, Text};

use super::Options;
use super::command::{Command, ConfigCommand, DataCommand};
use super::form::OutputFormat;

/// The form that the options ask for, where the command has it.
pub(super) fn of(command: &Command, options: &Options) -> Result<OutputFormat, Text> {
    let asked = [options.json, options.csv, options.md, options.html];
    let mut on = OutputFormat::ALL.into_iter().zip(asked).filter(|(_, on)| *on).map(|(form, _)| form);
    let Some(form) = on.next() else { return Ok(OutputFormat::Text) };
    if let Some(other) = on.next() {
        return Err(Msg::UsageConflict {
            option: Text::verbatim(form.option()),
            other: Text::verbatim(other.option()),
        }
        .into());
    }
    if has(command).contains(&form) {
        return Ok(form);
    }
    let commands =
        COMMANDS.iter().filter(|(_, forms)| forms.contains(&form)).map(|(name, _)| Text::verbatim(*name));
    Err(Msg::UsageFormWith { form: Text::verbatim(form.option()), commands: Text::commas(commands) }.into())
}

const TABLE: &[OutputFormat] = &[OutputFormat::Json, OutputFormat::Csv, OutputFormat::Markdown];
const ALL: &[OutputFormat] =
    &[OutputFormat::Json, OutputFormat::Csv, OutputFormat::Markdown, OutputFormat::Html];

/// Commands that answer in more forms than text.
const COMMANDS: [(&str, &[OutputFormat]); 23] = [
    ("show", &[OutputFormat::Json, OutputFormat::Markdown, OutputFormat::Html]),
    ("search", &[OutputFormat::Json]),
    ("match", &[OutputFormat::Json]),
    ("list", TABLE),
    ("compare", ALL),
    ("similar", ALL),
    ("path", TABLE),
    ("payback", TABLE),
    ("rank", TABLE),
    ("duties", TABLE),
    ("interests", TABLE),
    ("fields", TABLE),
    ("shortlist", ALL),
    ("sources", &[OutputFormat::Json]),
    ("data diff", &[OutputFormat::Json]),
    ("data verify", &[OutputFormat::Json]),
    ("config show", TABLE),
    ("config check", &[OutputFormat::Json]),
    ("config paths", &[OutputFormat::Json]),
    ("config keys", &[OutputFormat::Json]),
    ("doctor", &[OutputFormat::Json]),
    ("import --list", &[OutputFormat::Json]),
    ("version", &[OutputFormat::Json]),
];

fn has(command: &Command) -> &'static [OutputFormat] {
    let name = match command {
        Command::Show { .. } => "show",
        Command::Search { .. } => "search",
        Command::Match { .. } => "match",
        Command::List(_) => "list",
        Command::Compare { .. } => "compare",
        Command::Similar { .. } => "similar",
        Command::Path(_) => "path",
        Command::Payback(_) => "payback",
        Command::Rank { .. } => "rank",
        Command::Duties { .. } => "duties",
        Command::Interests { .. } => "interests",
        Command::Fields { .. } => "fields",
        Command::Shortlist { .. } => "shortlist",
        Command::Sources => "sources",
        Command::Data { what: DataCommand::Diff } => "data diff",
        Command::Data { what: DataCommand::Verify } => "data verify",
        Command::Config { what: None | Some(ConfigCommand::Show) } => "config show",
        Command::Config { what: Some(ConfigCommand::Check) } => "config check",
        Command::Config { what: Some(ConfigCommand::Paths) } => "config paths",
        Command::Config { what: Some(ConfigCommand::Keys) } => "config keys",
        Command::Doctor => "doctor",
        Command::Import { list: true, .. } => "import --list",
        Command::Version { .. } => "version",
        _ => return &[],
    };
    COMMANDS.iter().find(|(own, _)| *own == name).map_or(&[], |(_, forms)| forms)
}
