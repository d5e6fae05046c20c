//! The commands with their arguments. What `--help` says of them stands in `lang/`.

use std::path::PathBuf;

use clap::Subcommand;
use clap::builder::{PossibleValuesParser, RangedU64ValueParser};

use super::list::ListOptions;
use super::moves::{PathOptions, PaybackOptions};
use super::shortlist::ListCommand;
use metier_content::Page;
use metier_content::compare::COMPARED;

/// What can be asked without a terminal.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Everything about an occupation, or about several.
    Show {
        /// Codes of unit groups or of profiles.
        #[arg(value_name = "CODE", required = true)]
        code: Vec<String>,
        /// One role, by its number.
        #[arg(long, value_name = "N")]
        role: Option<usize>,
        /// One page.
        #[arg(long, value_name = "PAGE", value_parser = page)]
        page: Option<Page>,
        /// Keys of the JSON answer.
        #[arg(long, value_name = "NAMES", value_delimiter = ',')]
        fields: Vec<String>,
    },
    /// Occupations by code or job title.
    Search {
        /// Several words are one query.
        #[arg(value_name = "TEXT")]
        text: Vec<String>,
        /// Most hits.
        #[arg(long, value_name = "N", default_value_t = 10, value_parser = at_least_one())]
        limit: usize,
        /// One query a line from standard input.
        #[arg(long)]
        stdin: bool,
    },
    /// Unit groups that a text speaks of.
    Match {
        /// Most unit groups.
        #[arg(long, value_name = "N", default_value_t = 5, value_parser = at_least_one())]
        limit: usize,
    },
    /// All occupations, or those that a filter lets through.
    List(Box<ListOptions>),
    /// Occupations beside each other.
    Compare {
        /// Codes; the first is the baseline.
        #[arg(value_name = "CODE", required = true, num_args = 2..=COMPARED)]
        codes: Vec<String>,
    },
    /// Moves to similar work.
    Similar {
        /// Code of a unit group or of a profile.
        #[arg(value_name = "CODE")]
        code: String,
        /// Most moves.
        #[arg(long, value_name = "N", default_value_t = 10, value_parser = at_least_one())]
        limit: usize,
    },
    /// The way to other work in up to three moves.
    Path(PathOptions),
    /// Whether a retraining is worth it.
    Payback(PaybackOptions),
    /// The rating of an occupation with its parts.
    Rank {
        /// Code of a unit group.
        #[arg(value_name = "CODE")]
        code: String,
    },
    /// The duties of an occupation with what AI could do of each.
    Duties {
        /// Code of a unit group or of a profile.
        #[arg(value_name = "CODE")]
        code: String,
        /// One role, by its number.
        #[arg(long, value_name = "N")]
        role: Option<usize>,
    },
    /// What suits a person by interests.
    Interests {
        /// Thirty answers, 0, 1 or 2 each, and - for none.
        #[arg(value_name = "ANSWERS", allow_hyphen_values = true, value_parser = no_option)]
        answers: Option<String>,
        /// What the person cannot do.
        #[arg(long, value_name = "WHAT")]
        cannot: Option<String>,
        /// Most occupations.
        #[arg(long, value_name = "N", default_value_t = 10, value_parser = at_least_one())]
        limit: usize,
    },
    /// Fields of work with their positions.
    Fields {
        /// A part of a field's name.
        #[arg(value_name = "NAME")]
        name: Option<String>,
    },
    /// The shortlist.
    Shortlist {
        /// Name of the list; the one that is chosen on the screen where none is named.
        #[arg(long = "list", global = true, value_name = "NAME")]
        in_list: Option<String>,
        /// What to do with it; nothing prints it.
        #[command(subcommand)]
        what: Option<ListCommand>,
    },
    /// All sources.
    Sources,
    /// Reports about the data, and newer editions of it.
    Data {
        /// What to do.
        #[command(subcommand)]
        what: DataCommand,
    },
    /// Settings, files and keys.
    Config {
        /// What to do.
        #[command(subcommand)]
        what: Option<ConfigCommand>,
    },
    /// What is wrong with files, terminal and data, and what to do.
    Doctor,
    /// A newer edition.
    Import {
        /// One newer file.
        #[arg(long, value_name = "FILE", requires = "kind")]
        file: Option<PathBuf>,
        /// What that file is.
        #[arg(long, value_name = "NAME", requires = "file")]
        kind: Option<String>,
        /// Year of the edition.
        #[arg(long, value_name = "YEAR", requires = "file", value_parser = clap::value_parser!(u16).range(2000..=2100))]
        edition: Option<u16>,
        /// Brings it in without a question.
        #[arg(long, requires = "file")]
        yes: bool,
        /// What is brought in.
        #[arg(long, conflicts_with_all = ["file", "from", "remove"])]
        list: bool,
        /// Take it away again.
        #[arg(long, value_name = "NAME", conflicts_with_all = ["file", "from"])]
        remove: Option<String>,
        /// Folder with all the publishers' files.
        #[arg(long, value_name = "FOLDER", conflicts_with = "file", required_unless_present_any = ["file", "list", "remove"])]
        from: Option<PathBuf>,
        /// Folder with the tables to write.
        #[arg(long, value_name = "FOLDER")]
        to: Option<PathBuf>,
    },
    /// A script that completes commands in a shell.
    Completions {
        /// Which shell.
        #[arg(value_name = "SHELL")]
        shell: clap_complete::Shell,
    },
    /// The manual page.
    Man,
    /// Help for the program or a command.
    Help {
        /// A command with its own commands.
        #[arg(value_name = "COMMAND")]
        command: Vec<String>,
    },
    /// Version, licences, editions of the data.
    Version {
        /// The edition of every source too.
        #[arg(long)]
        verbose: bool,
    },
}

/// What can be asked about the data, and done with it.
#[derive(Clone, Debug, PartialEq, Eq, Subcommand)]
pub(crate) enum DataCommand {
    /// How many of the 516 unit groups have each part.
    Verify,
    /// Unit group, role, O*NET occupation, fit, origin and reason, as CSV.
    Crosswalk,
    /// Fetch the publishers' newest files.
    Update {
        /// What to fetch; the wages where nothing is named.
        #[arg(value_name = "KIND", value_parser = PossibleValuesParser::new(metier_fetch::KINDS.map(|(name, ..)| name)))]
        kinds: Vec<String>,
        /// Folder with the tables to write.
        #[arg(long, value_name = "FOLDER")]
        to: Option<PathBuf>,
        /// Brings it in without a question.
        #[arg(long)]
        yes: bool,
    },
    /// What the newer edition changed.
    Diff,
    /// Go back to the built-in edition.
    Reset,
}

/// What can be done with the settings.
#[derive(Debug, Subcommand)]
pub(crate) enum ConfigCommand {
    /// Every setting with its value and where it comes from.
    Show,
    /// Whether the files can be read.
    Check,
    /// Where the files are.
    Paths,
    /// The keys that hold.
    Keys,
    /// Forget what was chosen on the screen.
    Reset {
        /// Name of the setting.
        #[arg(value_name = "NAME")]
        name: String,
    },
    /// The form of the configuration as JSON Schema.
    Schema,
}

fn page(token: &str) -> Result<Page, String> {
    Page::of_token(token).ok_or_else(String::new)
}

/// Answers begin with a hyphen where the first is none; a word behind two is an option with a slip in it.
fn no_option(text: &str) -> Result<String, String> {
    let is_option = text.strip_prefix("--").is_some_and(|rest| rest.starts_with(|c: char| c.is_alphabetic()));
    if is_option { Err(String::new()) } else { Ok(text.to_owned()) }
}

fn at_least_one() -> RangedU64ValueParser<usize> {
    RangedU64ValueParser::new().range(1..)
}
