//! `metier import`: a newer edition of the wages for the user, or publishers' files for maintainers.

use std::path::Path;
use std::process::ExitCode;

use super::Command;
use super::answer::{NOT_FOUND, USAGE, fail};
use crate::evidence::pay::WAGES_YEAR;
use crate::import::{Kind, edition, run as import_all, run_one};
use crate::report;
use crate::user;
use metier_data::Catalog;
use metier_data::edition::About;
use metier_model::date::Day;

/// The one kind of file that users bring in for themselves.
const WAGES: &str = "wages";

/// Carries out the command.
pub(super) fn run(command: Command) -> ExitCode {
    let Command::Import { file, kind, edition, list, remove, from, to } = command else {
        return ExitCode::SUCCESS;
    };
    let done = if list {
        listed()
    } else if let Some(kind) = remove {
        removed(&kind)
    } else if let Some(file) = file {
        let kind = kind.unwrap_or_default();
        match (Kind::named(&kind), to) {
            (Some(kind), Some(to)) => run_one(kind, &file, &to)
                .map(|report| written(&report))
                .map_err(|e| (NOT_FOUND, e.to_string())),
            (Some(Kind::Wages), None) => brought_in(&file, edition),
            (Some(_), None) => Err((
                USAGE,
                format!("only wages can be brought in for yourself; maintainers add `--to data` for {kind}"),
            )),
            (None, _) => {
                Err((USAGE, format!("\"{kind}\" is no kind of file that can be imported; wages is one")))
            }
        }
    } else {
        let (from, to) = (from.unwrap_or_default(), to.unwrap_or_else(|| "data".into()));
        import_all(&from, &to).map(|report| written(&report)).map_err(|e| (NOT_FOUND, e.to_string()))
    };
    match done {
        Ok(text) => {
            use std::io::Write;
            // Whoever reads may have seen enough.
            let _ = std::io::stdout().lock().write_all(text.as_bytes());
            ExitCode::SUCCESS
        }
        Err((code, sentence)) => fail(code, &sentence),
    }
}

/// Exit code and sentence.
type Refusal = (u8, String);

fn written(report: &crate::import::Report) -> String {
    format!("{report}Written; build again to see it.\n")
}

fn brought_in(file: &Path, year: Option<u16>) -> Result<String, Refusal> {
    let refused = |e: String| (NOT_FOUND, e);
    let embedded = Catalog::embedded().map_err(|e| refused(e.to_string()))?;
    let today = Day::today().to_string();
    let bytes =
        edition::wages(file, &embedded, year, WAGES_YEAR, &today).map_err(|e| refused(e.to_string()))?;
    let newer = user::edition::opened(bytes.clone()).map_err(refused)?;
    let (before, _) = user::edition::catalog().map_err(|e| refused(e.to_string()))?;
    let after = embedded.with_edition(newer);
    let kept = user::edition::file().map_err(refused)?;
    kept.save(&bytes).map_err(|e| refused(e.to_string()))?;
    let mut text = String::new();
    if let Some(edition) = after.edition() {
        text = format!("{}Kept in {}.\n\n", about(edition.about()), user::short(kept.path()));
    }
    let settings = user::settings();
    text.push_str(&report::changes::all(&before, &after));
    match user::shortlist_entries() {
        Ok(entries) => text.push_str(&report::changes::shortlist(&before, &after, &entries, &settings)),
        Err(e) => text = format!("{text}Your shortlist cannot be compared. {e}\n"),
    }
    Ok(text)
}

fn about(about: &About) -> String {
    let rows = crate::content::format::whole(i64::from(about.rows), metier_model::Lang::En);
    let text = format!(
        "Wages, edition {}: {rows} {} for {} of {} unit groups, from {}, brought in on {}.\n",
        about.year,
        if about.rows == 1 { "row" } else { "rows" },
        about.groups,
        metier_model::UNIT_GROUPS,
        about.file,
        about.imported
    );
    let lacking = metier_model::UNIT_GROUPS - usize::from(about.groups);
    let lacking = match lacking {
        0 => String::new(),
        1 => format!("The one other unit group keeps edition {WAGES_YEAR}.\n"),
        _ => format!("The {lacking} other unit groups keep edition {WAGES_YEAR}.\n"),
    };
    text + &lacking
}

fn listed() -> Result<String, Refusal> {
    let (catalog, problem) = user::edition::catalog().map_err(|e| (NOT_FOUND, e.to_string()))?;
    match (catalog.edition(), problem) {
        (Some(edition), _) => {
            let file = user::edition::file().map_err(|e| (NOT_FOUND, e))?;
            Ok(format!("{}Kept in {}.\n", about(edition.about()), user::short(file.path())))
        }
        (None, Some(problem)) => Err((NOT_FOUND, problem)),
        (None, None) => Ok(format!("Nothing is brought in; wages are those of edition {WAGES_YEAR}.\n")),
    }
}

fn removed(kind: &str) -> Result<String, Refusal> {
    if kind != WAGES {
        return Err((USAGE, format!("\"{kind}\" is nothing that you can bring in; wages is")));
    }
    let file = user::edition::file().map_err(|e| (NOT_FOUND, e))?;
    match file.remove() {
        Ok(true) => Ok(format!("Removed; wages are those of edition {WAGES_YEAR} again.\n")),
        Ok(false) => {
            Err((NOT_FOUND, format!("nothing is brought in; wages are those of edition {WAGES_YEAR}")))
        }
        Err(e) => Err((NOT_FOUND, e.to_string())),
    }
}
