//! The newer edition of the wages that the user brought in: laid over the embedded data, kept, removed.

use super::directories;
use crate::evidence::pay::WAGES_YEAR;
use crate::store::EditionFile;
use metier_data::{Catalog, Edition};
use metier_model::ArchiveError;

/// The data of this program with the user's edition over it, where there is one, and what is wrong with that edition.
///
/// # Errors
/// Only where the program itself is damaged.
pub fn catalog() -> Result<(Catalog, Option<String>), ArchiveError> {
    let embedded = Catalog::embedded()?;
    let Ok(file) = file() else { return Ok((embedded, None)) };
    Ok(match file.load() {
        Ok(None) => (embedded, None),
        Ok(Some(bytes)) => match opened(bytes) {
            Ok(edition) => (embedded.with_edition(edition), None),
            Err(e) => (embedded, Some(e)),
        },
        Err(e) => (embedded, Some(e.to_string())),
    })
}

/// An edition from its bytes, which stay for as long as the program runs. The error is a sentence.
pub fn opened(bytes: Vec<u8>) -> Result<Edition, String> {
    const AGAIN: &str = "the figures of this program are shown. `metier import --kind wages --file FILE` brings them \
                         in again, `metier import --remove wages` takes the file away.";
    let edition = Edition::new(Box::leak(bytes.into_boxed_slice()))
        .map_err(|_| format!("The wages that you brought in cannot be read; {AGAIN}"))?;
    let year = edition.about().year;
    // The same year is brought in only where the publisher's own file holds more than the program does.
    if year < WAGES_YEAR {
        return Err(format!(
            "The wages that you brought in are of {year}, older than those of this program ({WAGES_YEAR}); {AGAIN}"
        ));
    }
    Ok(edition)
}

/// The file of this user; an error is a sentence.
pub fn file() -> Result<EditionFile, String> {
    Ok(EditionFile::new(directories()?.edition_file()))
}
