//! The `metier` command: opens the dashboard, or prints a report.
//!
//! The command line and the loop are of the program and not of the library, because of a program only what is called is
//! compiled: half of what a derive makes of the options is for others.

use std::process::ExitCode;

mod cli;
mod run;

fn main() -> ExitCode {
    let cli = match cli::parse(std::env::args_os().collect()) {
        Ok(cli) => cli,
        Err(code) => return code,
    };
    match cli.command {
        Some(command) => cli::run(command, &cli.options),
        None if cli.options.json => cli::json_alone(&cli.options),
        None => match cli::start(&cli) {
            Ok(start) => run::dashboard(&cli, start.as_deref()),
            Err(code) => code,
        },
    }
}
