//! The `metier` command: opens the dashboard, or prints a report.

use std::process::ExitCode;

use clap::Parser;
use metier::cli::{self, Cli};

fn main() -> ExitCode {
    let cli = Cli::parse();
    match cli.command {
        Some(command) => cli::run(command),
        None => metier::run::dashboard(&cli.screen),
    }
}
