//! The `metier` command: opens the dashboard, or prints a report.

use std::process::ExitCode;

fn main() -> ExitCode {
    metier::main()
}
