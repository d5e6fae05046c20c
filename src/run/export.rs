//! The shortlist as two files in the working folder: Markdown to go on writing in, and a page to print.

use std::io;
use std::path::{Path, PathBuf};

use metier_app::App;
use metier_cli::of_system;
use metier_report::{Basis, Extent, html, shortlist};
use metier_words::{Msg, Text};

/// Exports of one day that find a name.
const MOST: usize = 1_000;

/// Writes both, about two sheets or with all of each entry, under one name that no file has yet, and names them in a sentence.
///
/// # Errors
/// Why a file cannot be written, or that all names of the day are taken, in a sentence.
pub(super) fn write(app: &App, whole: bool) -> Result<Text, Text> {
    let shared = &app.shared;
    let basis = Basis {
        evidence: shared.evidence,
        rater: shared.rater(),
        settings: shared.settings,
        today: shared.today,
    };
    let (list, work) = (shared.shortlist.list(), shared.work());
    let extent = if whole { Extent::Whole } else { Extent::Short };
    let text = shortlist::markdown(&basis, &list, work, extent);
    let page = html::shortlist(&basis, &list, work, extent);
    for n in 1..MOST {
        let number = if n == 1 { String::new() } else { format!("-{n}") };
        let name = PathBuf::from(format!("metier-shortlist-{}{number}", shared.today));
        match both((&name.with_extension("md"), &text), (&name.with_extension("html"), &page)) {
            Ok([text, page]) if whole => return Ok(Msg::RunExportedWhole { text, page }.into()),
            Ok([text, page]) => {
                return Ok(Msg::RunExportedBoth { text, page, whole: "export-whole" }.into());
            }
            Err(e) if e.kind() == io::ErrorKind::AlreadyExists => {}
            Err(e) => return Err(of_system(&e)),
        }
    }
    Err(Msg::RunExportsFull.into())
}

/// Writes two files that do not exist yet, or none, and says where they are.
fn both(one: (&Path, &str), other: (&Path, &str)) -> io::Result<[Text; 2]> {
    metier_user::write_new(one.0, one.1)?;
    if let Err(e) = metier_user::write_new(other.0, other.1) {
        // Half of an export would take its name from the next one.
        std::fs::remove_file(one.0)?;
        return Err(e);
    }
    let place = |path: &Path| {
        let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        Text::verbatim(metier_user::short(&whole))
    };
    Ok([place(one.0), place(other.0)])
}
