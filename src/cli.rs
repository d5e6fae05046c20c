//! The command line: what can be asked without a terminal, and the exit codes 0 done, 1 not found,
//! 2 wrong usage or no terminal.

use std::process::ExitCode;

use clap::builder::PossibleValuesParser;
use clap::{Args, Parser};

use metier_app::ThemeName;
use metier_content::{PayUnit, Settings};
use metier_evidence::pay::{HoursBasis, Place};
use metier_evidence::rating::Weights;
use metier_model::Lang;
use metier_words::{Language, Msg};

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
pub(crate) mod help;
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

pub(crate) use answer::run;
pub(crate) use command::Command;
pub(crate) use out::{of_system, tell};
pub(crate) use start::start;
pub(crate) use usage::parse;

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
pub(crate) struct Cli {
    /// What to print instead of opening the dashboard.
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    /// Where the dashboard opens: a code, or a job title in words.
    #[arg(value_name = "START")]
    pub(crate) start: Vec<String>,
    /// How and for where.
    #[command(flatten)]
    pub(crate) options: Options,
    /// How the dashboard is drawn.
    #[command(flatten)]
    pub(crate) screen: ScreenOptions,
}

/// How the dashboard is drawn.
#[derive(Clone, Debug, Default, Args)]
pub(crate) struct ScreenOptions {
    /// Leave the mouse to the terminal.
    #[arg(long)]
    pub(crate) no_mouse: bool,
    /// Draw with ASCII characters only.
    #[arg(long)]
    pub(crate) ascii: bool,
    /// Colours: dark, light, contrast or mono.
    #[arg(long, value_name = "NAME", value_parser = PossibleValuesParser::new(ThemeName::TOKENS))]
    pub(crate) theme: Option<String>,
}

/// How and for where figures are shown; before or after the command.
#[allow(clippy::struct_excessive_bools)] // Each is an option of its own.
#[derive(Clone, Debug, Default, Args)]
pub(crate) struct Options {
    /// Print JSON.
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// Print comma-separated values.
    #[arg(long, global = true)]
    pub(crate) csv: bool,
    /// Print Markdown.
    #[arg(long, global = true)]
    pub(crate) md: bool,
    /// Print a page of HTML that stands alone.
    #[arg(long, global = true)]
    pub(crate) html: bool,
    /// Plain text without where each figure comes from.
    #[arg(long, global = true)]
    pub(crate) plain: bool,
    /// Place for pay, vacancies and immigration: an abbreviation, a name, or an economic region.
    #[arg(long, global = true, value_name = "PLACE", value_parser = place::of)]
    pub(crate) region: Option<Place>,
    /// Language of the words: en, fr or ja; titles follow where they exist in it.
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = language)]
    pub(crate) lang: Option<Language>,
    /// Language of titles and texts about occupations: en or fr.
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = titles)]
    pub(crate) titles: Option<Lang>,
    /// Leave the user's configuration unread, for scripts.
    #[arg(long, global = true)]
    pub(crate) no_config: bool,
    /// Pay by the hour instead of the year, in text.
    #[arg(long, global = true)]
    pub(crate) hourly: bool,
    /// A year's pay by usual hours instead of 40 a week, in text.
    #[arg(long, global = true)]
    pub(crate) usual_hours: bool,
}

/// Says that JSON is a form of an answer, and that nothing was asked.
pub(crate) fn json_alone(options: &Options) -> ExitCode {
    out::fail(out::USAGE, Msg::UsageJsonAlone, &options.settings().locale())
}

impl Options {
    /// The settings that were asked for, over those of the configuration.
    pub(crate) fn settings(&self) -> Settings {
        self.over(if self.no_config { Settings::of_system() } else { metier::user::settings() })
    }

    /// The weights of the rating by the configuration.
    pub(crate) fn weights(&self) -> Weights {
        if self.no_config { Weights::default() } else { metier::user::weights() }
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
