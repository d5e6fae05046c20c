//! The command line: what can be asked without a terminal, and the exit codes 0 done, 1 not found,
//! 2 wrong usage or no terminal.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::builder::{PossibleValuesParser, RangedU64ValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::app::ThemeName;
use crate::content::{PayUnit, Settings};
use crate::evidence::pay::{HoursBasis, Place};
use crate::evidence::rating::Weights;
use metier_model::{Geo, Lang};
use metier_words::{Language, Msg};

mod answer;
mod find;
pub mod help;
mod import;
mod list;
mod offer;
mod out;
mod usage;

pub use answer::run;
pub use list::ListOptions;
pub use out::{of_system, tell};
pub use usage::parse;

/// Plan a career: all 516 occupations of Canada's classification, offline.
///
/// Without a command the dashboard opens. In it, ? shows the keys.
#[derive(Debug, Parser)]
#[command(
    name = "metier",
    version,
    disable_help_subcommand = true,
    disable_help_flag = true,
    disable_version_flag = true,
    args_override_self = true
)]
pub struct Cli {
    /// What to print instead of opening the dashboard.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// How and for where.
    #[command(flatten)]
    pub options: Options,
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
    #[arg(long, value_name = "NAME", value_parser = PossibleValuesParser::new(ThemeName::ALL.map(ThemeName::name)))]
    pub theme: Option<String>,
}

/// What can be asked without a terminal. What `--help` says of it stands in `lang/`.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Print everything about one occupation.
    Show {
        /// Five-digit code, for example 32129.
        #[arg(value_name = "CODE")]
        code: String,
        /// Only this role, by its number (1 is the first).
        #[arg(long, value_name = "N")]
        role: Option<usize>,
    },
    /// Find occupations by code or job title, in English or French.
    Search {
        /// What to look for; several words are one query.
        #[arg(value_name = "TEXT")]
        text: Vec<String>,
        /// Most hits to print.
        #[arg(long, value_name = "N", default_value_t = 10, value_parser = at_least_one())]
        limit: usize,
        /// Read one query per line from standard input; answer each with one line.
        #[arg(long)]
        stdin: bool,
    },
    /// Read a job offer or a list of duties from standard input: which unit groups does it speak of?
    Match {
        /// Most unit groups to print.
        #[arg(long, value_name = "N", default_value_t = 5, value_parser = at_least_one())]
        limit: usize,
    },
    /// List all occupations, or those that a filter lets through, with TEER, pay, exposure, rating and outlook.
    List(Box<ListOptions>),
    /// Print your shortlist as Markdown.
    Shortlist,
    /// List every source with its coverage.
    Sources,
    /// Look into the data: how complete it is, and the crosswalk to O*NET.
    Data {
        /// What to print.
        #[arg(value_name = "WHAT")]
        what: DataReport,
    },
    /// Show where your files are, or the keys.
    Config {
        /// What to print.
        #[arg(value_name = "WHAT")]
        what: ConfigReport,
    },
    /// Bring in a newer edition: of the wages for yourself, or of anything into the project's own tables.
    Import {
        /// One newer file. Without --to it is kept for you and shown in the place of the built-in figures.
        #[arg(long, value_name = "FILE", requires = "kind")]
        file: Option<PathBuf>,
        /// What that file is, for example wages.
        #[arg(long, value_name = "NAME", requires = "file")]
        kind: Option<String>,
        /// Year of the edition, where the file does not say it.
        #[arg(long, value_name = "YEAR", requires = "file", value_parser = clap::value_parser!(u16).range(2000..=2100))]
        edition: Option<u16>,
        /// Say what you have brought in.
        #[arg(long, conflicts_with_all = ["file", "from", "remove"])]
        list: bool,
        /// Take it away again, so that the built-in figures are shown.
        #[arg(long, value_name = "NAME", conflicts_with_all = ["file", "from"])]
        remove: Option<String>,
        /// For maintainers: folder with all the publishers' files.
        #[arg(long, value_name = "FOLDER", conflicts_with = "file", required_unless_present_any = ["file", "list", "remove"])]
        from: Option<PathBuf>,
        /// For maintainers: folder with the tables to write, `data` in the project.
        #[arg(long, value_name = "FOLDER")]
        to: Option<PathBuf>,
    },
}

/// How and for where figures are shown; before or after the command.
#[allow(clippy::struct_excessive_bools)] // Each is an option of its own.
#[derive(Clone, Debug, Default, Args)]
pub struct Options {
    /// Print JSON.
    #[arg(long, global = true)]
    pub json: bool,
    /// Province for pay, vacancies and immigration: CA, NL, PE, NS, NB, QC, ON, MB, SK, AB, BC, YT, NT, NU.
    #[arg(long, global = true, value_name = "PLACE")]
    pub region: Option<Geo>,
    /// Language of the words: en, fr or ja; titles follow where they exist in it.
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = language)]
    pub lang: Option<Language>,
    /// Language of titles and texts about occupations: en or fr.
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = titles)]
    pub titles: Option<Lang>,
    /// Leave the user's configuration unread, for scripts.
    #[arg(long, global = true)]
    pub no_config: bool,
    /// Pay by the hour instead of the year, in text.
    #[arg(long, global = true)]
    pub hourly: bool,
    /// A year's pay by usual hours instead of 40 a week, in text.
    #[arg(long, global = true)]
    pub usual_hours: bool,
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

/// Says that JSON is a form of an answer, and that nothing was asked.
pub fn json_alone(options: &Options) -> ExitCode {
    out::fail(out::USAGE, Msg::UsageJsonAlone, &options.settings().locale())
}

impl Options {
    /// The settings that were asked for, over those of the configuration.
    pub fn settings(&self) -> Settings {
        self.over(if self.no_config { Settings::of_system() } else { crate::user::settings() })
    }

    /// The weights of the rating by the configuration.
    pub fn weights(&self) -> Weights {
        if self.no_config { Weights::default() } else { crate::user::weights() }
    }

    /// The settings that were asked for, over others that stand.
    pub fn over(&self, mut settings: Settings) -> Settings {
        if let Some(geo) = self.region {
            settings.place = Place { geo, area: None };
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

fn at_least_one() -> RangedU64ValueParser<usize> {
    RangedU64ValueParser::new().range(1..)
}
