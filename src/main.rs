//! The `metier` command: opens the dashboard, or prints a report.

use std::process::ExitCode;

use metier_cli::{Asked, asked};

mod run;

/// The commit that the program was built from; empty where it is not known.
const COMMIT: &str = match option_env!("METIER_COMMIT") {
    Some(commit) => commit,
    None => "",
};

fn main() -> ExitCode {
    match asked(std::env::args_os().collect(), COMMIT) {
        Asked::Answered(code) => code,
        Asked::Dashboard(asked) => run::dashboard(&asked),
    }
}
