//! The newer edition of the wages that the user brought in: laid over the embedded data, kept, removed.

use super::directories;
use metier_data::{Catalog, Edition};
use metier_evidence::pay::WAGES_YEAR;
use metier_model::ArchiveError;
use metier_store::{CodesFile, EditionFile};
use metier_words::{Msg, Text};

/// The data of this program with the user's edition over it, where there is one, and what is wrong with that edition.
///
/// # Errors
/// Only where the program itself is damaged.
pub fn catalog() -> Result<(Catalog, Option<Text>), Text> {
    let embedded = Catalog::embedded().map_err(|e| damaged(&e))?;
    let Ok(file) = file() else { return Ok((embedded, None)) };
    let (embedded, told) = match codes_file().map(|file| file.load()) {
        Ok(Ok(tables)) => (embedded.with_codes(tables), None),
        Ok(Err(e)) => (embedded, Some(Text::spaced([e.text(), Msg::CodesUnreadable.into()]))),
        Err(_) => (embedded, None),
    };
    let (catalog, problem) = match file.load() {
        Ok(None) => (embedded, None),
        Ok(Some(bytes)) => match opened(bytes) {
            Ok(edition) => (embedded.with_edition(edition), None),
            Err(e) => (embedded, Some(e)),
        },
        Err(e) => {
            let told = [e.text(), Msg::WagesUnreadable.into(), Msg::WagesAgain.into()];
            (embedded, Some(Text::spaced(told)))
        }
    };
    Ok((catalog, problem.or(told)))
}

/// The file with tables of correspondence of this user; an error is a sentence.
pub fn codes_file() -> Result<CodesFile, Text> {
    Ok(CodesFile::new(directories()?.codes_file()))
}

/// The sentence for data of the program itself that cannot be read.
pub fn damaged(error: &ArchiveError) -> Text {
    Msg::ProgramDamaged { detail: Text::verbatim(error.to_string()) }.into()
}

/// An edition from its bytes, which stay for as long as the program runs. The error is a sentence.
pub fn opened(bytes: Vec<u8>) -> Result<Edition, Text> {
    let refused = |why: Msg| Text::spaced([why.into(), Msg::WagesAgain.into()]);
    let edition =
        Edition::new(Box::leak(bytes.into_boxed_slice())).map_err(|_| refused(Msg::WagesUnreadable))?;
    let year = edition.about().year;
    // The same year is brought in only where the publisher's own file holds more than the program does.
    if year < WAGES_YEAR {
        let [year, own] = [year, WAGES_YEAR].map(|year| Text::verbatim(year.to_string()));
        return Err(refused(Msg::WagesOlder { year, own }));
    }
    Ok(edition)
}

/// The folder of files on their way from the publishers; an error is a sentence.
pub fn downloads() -> Result<std::path::PathBuf, Text> {
    Ok(directories()?.downloads())
}

/// The file of this user; an error is a sentence.
pub fn file() -> Result<EditionFile, Text> {
    Ok(EditionFile::new(directories()?.edition_file()))
}
