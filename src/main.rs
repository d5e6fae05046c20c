//! The `metier` command: opens the dashboard, or prints a report.

use std::process::ExitCode;

use metier::cli::{self, USAGE};
use metier_words::Msg;

fn main() -> ExitCode {
    let cli = match cli::parse(std::env::args_os().collect()) {
        Ok(cli) => cli,
        Err(code) => return code,
    };
    match cli.command {
        Some(command) => cli::run(command, &cli.options),
        None if cli.options.json => {
            cli::tell(Msg::UsageJsonAlone, &cli.options.settings().locale());
            ExitCode::from(USAGE)
        }
        None => metier::run::dashboard(&cli),
    }
}
