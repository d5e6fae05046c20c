//! The `metier` command: opens the dashboard, or prints a report.

use std::process::ExitCode;

use clap::Parser;
use metier::cli::{self, Cli};

fn main() -> ExitCode {
    let cli = Cli::parse();
    match cli.command {
        Some(command) => cli::run(command, &cli.options),
        None if cli.options.json => {
            eprintln!(
                "metier: --json says how, not what: name a command, for example `metier show 32129 --json`."
            );
            ExitCode::from(2)
        }
        None => metier::run::dashboard(&cli),
    }
}
