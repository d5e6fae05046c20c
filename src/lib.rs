//! `metier`: a terminal dashboard for planning a career, on the whole of Canada's National
//! Occupational Classification 2021, offline.
//!
//! The program is `metier::main`; everything below it is a library that needs no terminal:
//!
//! ```
//! use metier::evidence::Evidence;
//! use metier_model::Lang;
//!
//! let catalog = metier_data::Catalog::embedded()?;
//! let evidence = Evidence::new(&catalog);
//! let group = catalog.group("21231").ok_or("no such unit group")?;
//! assert_eq!(evidence.catalog.title(group, Lang::Fr).split(' ').next(), Some("Ingénieurs/ingénieures"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::process::ExitCode;

// Not for others: what a derive makes of the options for whoever might want it is then not compiled.
mod cli;
pub mod run;
pub mod user;

// Every room under one name, for tests, benches and whoever builds on them.
pub use metier_app as app;
pub use metier_content as content;
pub use metier_evidence as evidence;
pub use metier_fetch as fetch;
pub use metier_import as import;
pub use metier_plan as plan;
pub use metier_report as report;
pub use metier_store as store;
pub use metier_ui as ui;

/// The program: opens the dashboard, or prints what the command line asks for.
pub fn main() -> ExitCode {
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
