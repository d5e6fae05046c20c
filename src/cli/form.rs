//! The form of an answer: text, JSON, comma-separated values, Markdown or HTML, and which commands have which.

use metier_words::{Locale, Msg, Text};

use super::command::DataCommand;
use super::{Command, Options};
use crate::content::Settings;
use crate::evidence::Evidence;
use crate::report::table;

/// The form of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Text: columns on a terminal, tabs in a pipe.
    Text,
    /// JSON.
    Json,
    /// Comma-separated values.
    Csv,
    /// Markdown.
    Markdown,
    /// A page of HTML that stands alone.
    Html,
}

impl Form {
    const ALL: [Self; 4] = [Self::Json, Self::Csv, Self::Markdown, Self::Html];

    const fn option(self) -> &'static str {
        match self {
            Self::Text => "",
            Self::Json => "--json",
            Self::Csv => "--csv",
            Self::Markdown => "--md",
            Self::Html => "--html",
        }
    }

    /// How a table is written in this form.
    pub(super) fn table(self) -> table::Form {
        match self {
            Self::Csv => table::Form::Csv,
            Self::Markdown => table::Form::Markdown,
            _ => table::Form::of_output(),
        }
    }
}

/// The form that the options ask for, where the command has it.
pub(super) fn of(command: &Command, options: &Options) -> Result<Form, Text> {
    let asked = [options.json, options.csv, options.md, options.html];
    let mut on = Form::ALL.into_iter().zip(asked).filter(|(_, on)| *on).map(|(form, _)| form);
    let Some(form) = on.next() else { return Ok(Form::Text) };
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

const TABLE: &[Form] = &[Form::Json, Form::Csv, Form::Markdown];
const ALL: &[Form] = &[Form::Json, Form::Csv, Form::Markdown, Form::Html];

/// Commands that answer in more forms than text.
const COMMANDS: [(&str, &[Form]); 15] = [
    ("show", &[Form::Json, Form::Markdown, Form::Html]),
    ("search", &[Form::Json]),
    ("match", &[Form::Json]),
    ("list", TABLE),
    ("compare", ALL),
    ("similar", TABLE),
    ("path", TABLE),
    ("payback", TABLE),
    ("rank", TABLE),
    ("duties", TABLE),
    ("interests", TABLE),
    ("fields", TABLE),
    ("shortlist", ALL),
    ("sources", &[Form::Json]),
    ("data diff", &[Form::Json]),
];

fn has(command: &Command) -> &'static [Form] {
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
        _ => return &[],
    };
    COMMANDS.iter().find(|(own, _)| *own == name).map_or(&[], |(_, forms)| forms)
}

/// What every answer is made from.
pub(super) struct Ask<'a> {
    pub(super) evidence: &'a Evidence<'a>,
    pub(super) options: &'a Options,
    pub(super) settings: Settings,
    pub(super) locale: Locale,
    pub(super) form: Form,
}
