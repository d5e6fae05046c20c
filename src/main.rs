//! The `metier` command: opens the dashboard, or prints a report.

use std::process::ExitCode;

use metier::cli;

fn main() -> ExitCode {
    let cli = match cli::parse(std::env::args_os().collect()) {
        Ok(cli) => cli,
        Err(code) => return code,
    };
    match cli.command {
        Some(command) => cli::run(command, &cli.options),
        None if cli.options.json => cli::json_alone(&cli.options),
        None => match cli::start(&cli) {
            Ok(start) => metier::run::dashboard(&cli, start.as_deref()),
            Err(code) => code,
        },
    }
}
