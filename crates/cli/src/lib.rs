//! The command line: what can be asked without a terminal, and the exit codes 0 done, 1 not found,
//! 2 wrong usage or no terminal.
//!
//! Of what clap derives half is for others; the types that it derives for are private here, so that only what is called
//! is compiled.
//!
//! ```
//! use metier_cli::{Asked, asked};
//!
//! let arguments = ["metier", "--region", "ON", "--no-config"].map(Into::into);
//! let Asked::Dashboard(dashboard) = asked(arguments.into(), "") else { panic!("no command is named") };
//! assert_eq!(dashboard.start(), None);
//! ```

use std::ffi::OsString;
use std::process::ExitCode;

use clap::builder::PossibleValuesParser;
use clap::{Args, Parser};

use metier_app::ThemeName;
use metier_content::{PayUnit, Settings};
use metier_evidence::pay::{HoursBasis, Place};
use metier_evidence::rating::Weights;
use metier_model::Lang;
use metier_words::{Language, Locale, Msg};

mod answer;
mod code;
mod command;
mod compare;
mod complete;
mod config;
mod data;
mod doctor;
mod duties;
mod find;
mod form;
mod forms;
mod help;
mod import;
mod interests;
mod list;
mod meter;
mod moves;
mod offer;
mod out;
mod place;
mod rank;
mod shortlist;
mod show;
mod start;
mod usage;
mod version;
mod wrap;

use command::Command;
pub use out::{of_system, tell};

/// What the arguments of the program ask for.
pub enum Asked {
    /// It is answered, and the program ends with this code.
    Answered(ExitCode),
    /// The dashboard.
    Dashboard(Box<Dashboard>),
}

/// How the dashboard was asked for.
pub struct Dashboard {
    cli: Cli,
    start: Option<String>,
}

/// Answers what can be answered without a terminal. The commit that the program was built from stands behind its
/// version; empty where it is not known.
pub fn asked(arguments: Vec<OsString>, commit: &'static str) -> Asked {
    let mut cli = match usage::parse(arguments, commit) {
        Ok(cli) => cli,
        Err(code) => return Asked::Answered(code),
    };
    cli.options.commit = commit;
    match cli.command.take() {
        Some(command) => Asked::Answered(answer::run(command, &cli.options)),
        None if cli.options.json => Asked::Answered(json_alone(&cli.options)),
        None => match start::start(&cli) {
            Ok(start) => Asked::Dashboard(Box::new(Dashboard { cli, start })),
            Err(code) => Asked::Answered(code),
        },
    }
}

impl Dashboard {
    /// Where it opens, where that was said: the code of a class or unit group.
    pub fn start(&self) -> Option<&str> {
        self.start.as_deref()
    }

    /// The language and the forms of what is said outside of the dashboard.
    pub fn locale(&self) -> Locale {
        self.cli.options.settings().locale()
    }

    /// The settings that were asked for, over others that stand.
    pub fn over(&self, settings: Settings) -> Settings {
        self.cli.options.over(settings)
    }

    /// The theme, where one was asked for.
    pub fn theme(&self) -> Option<ThemeName> {
        self.cli.screen.theme.as_deref().and_then(ThemeName::of_token)
    }

    /// Whether the mouse is left to the terminal.
    pub fn no_mouse(&self) -> bool {
        self.cli.screen.no_mouse
    }

    /// Whether it is drawn with ASCII characters only.
    pub fn ascii(&self) -> bool {
        self.cli.screen.ascii
    }
}

/// Plan a career: all 516 occupations of Canada's classification, offline.
///
/// Without a command the dashboard opens. In it, ? shows the keys.
#[derive(Debug, Default, Parser)]
#[command(
    name = "metier",
    version,
    disable_help_subcommand = true,
    disable_help_flag = true,
    disable_version_flag = true,
    args_override_self = true
)]
struct Cli {
    /// What to print instead of opening the dashboard.
    #[command(subcommand)]
    command: Option<Command>,
    /// Where the dashboard opens: a code, or a job title in words.
    #[arg(value_name = "START")]
    start: Vec<String>,
    /// How and for where.
    #[command(flatten)]
    options: Options,
    /// How the dashboard is drawn.
    #[command(flatten)]
    screen: ScreenOptions,
}

/// How the dashboard is drawn.
#[derive(Clone, Debug, Default, Args)]
struct ScreenOptions {
    /// Leave the mouse to the terminal.
    #[arg(long)]
    no_mouse: bool,
    /// Draw with ASCII characters only.
    #[arg(long)]
    ascii: bool,
    /// Colours: dark, light, contrast or mono.
    #[arg(long, value_name = "NAME", value_parser = PossibleValuesParser::new(ThemeName::TOKENS))]
    theme: Option<String>,
}

/// How and for where figures are shown; before or after the command.
#[allow(clippy::struct_excessive_bools)] // Each is an option of its own.
#[derive(Clone, Debug, Default, Args)]
struct Options {
    /// Print JSON.
    #[arg(long, global = true)]
    json: bool,
    /// Print comma-separated values.
    #[arg(long, global = true)]
    csv: bool,
    /// Print Markdown.
    #[arg(long, global = true)]
    md: bool,
    /// Print a page of HTML that stands alone.
    #[arg(long, global = true)]
    html: bool,
    /// Plain text without where each figure comes from.
    #[arg(long, global = true)]
    plain: bool,
    /// Place for pay, vacancies and immigration: an abbreviation, a name, or an economic region.
    #[arg(long, global = true, value_name = "PLACE", value_parser = place::of)]
    region: Option<Place>,
    /// Language of the words: en, fr or ja; titles follow where they exist in it.
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = language)]
    lang: Option<Language>,
    /// Language of titles and texts about occupations: en or fr.
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = titles)]
    titles: Option<Lang>,
    /// Leave the user's configuration unread, for scripts.
    #[arg(long, global = true)]
    no_config: bool,
    /// Pay by the hour instead of the year, in text.
    #[arg(long, global = true)]
    hourly: bool,
    /// A year's pay by usual hours instead of 40 a week, in text.
    #[arg(long, global = true)]
    usual_hours: bool,
    /// No option: the commit that the program was built from.
    #[arg(skip)]
    commit: &'static str,
}

/// Says that JSON is a form of an answer, and that nothing was asked.
fn json_alone(options: &Options) -> ExitCode {
    out::fail(out::USAGE, Msg::UsageJsonAlone, &options.settings().locale())
}

impl Options {
    /// The settings that were asked for, over those of the configuration.
    pub(crate) fn settings(&self) -> Settings {
        self.over(if self.no_config { Settings::of_system() } else { metier_user::settings() })
    }

    /// The weights of the rating by the configuration.
    pub(crate) fn weights(&self) -> Weights {
        if self.no_config { Weights::default() } else { metier_user::weights() }
    }

    /// The settings that were asked for, over others that stand.
    pub(crate) fn over(&self, mut settings: Settings) -> Settings {
        if let Some(place) = self.region {
            settings.place = place;
        }
        if let Some(language) = self.lang {
            settings = settings.speaking(language);
        }
        if let Some(lang) = self.titles {
            settings.lang = lang;
        }
        if self.hourly {
            settings.unit = PayUnit::Hour;
        }
        if self.usual_hours {
            settings.hours = HoursBasis::Usual;
        }
        settings
    }
}

fn language(code: &str) -> Result<Language, String> {
    Language::of_code(code).ok_or_else(String::new)
}

fn titles(code: &str) -> Result<Lang, String> {
    Lang::of_code(code).ok_or_else(String::new)
}
