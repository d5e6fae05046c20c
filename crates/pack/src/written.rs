//! The files of `data/` that people write by hand, in RON: reading them, and rules that several share.

use std::fs;
use std::path::Path;

use ron::error::{Error, SpannedError};
use ron::extensions::Extensions;
use serde::de::DeserializeOwned;

use super::check::is_date;
use super::table::Fault;
use super::{Faults, language, locate};
use metier_model::Lang;
use metier_model::text::is_unsafe;

/// What a file says, and the file.
pub(super) struct Written<T> {
    pub(super) value: T,
    pub(super) page: Page,
}

/// A file as it stands, and what is found wrong with it after reading.
pub(super) struct Page {
    file: String,
    text: String,
    /// The language that its texts are in.
    pub(super) lang: Lang,
    pub(super) faults: Faults,
}

impl<T: DeserializeOwned> Written<T> {
    /// Reads a file; none where there is no such file.
    ///
    /// # Errors
    /// When it cannot be read or is not RON of this type.
    pub(super) fn read(path: &Path) -> Result<Option<Self>, Fault> {
        let file = path.display().to_string();
        match fs::read(path) {
            Ok(bytes) => Self::parse(file, bytes).map(Some),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(of_file(file, format!("cannot be read: {error}"))),
        }
    }

    /// Reads a file that must be there.
    ///
    /// # Errors
    /// As of [`Written::read`], and when there is no such file.
    pub(super) fn required(path: &Path) -> Result<Self, Fault> {
        Self::read(path)?.ok_or_else(|| of_file(path.display().to_string(), "is missing".to_string()))
    }

    pub(super) fn parse(file: String, bytes: Vec<u8>) -> Result<Self, Fault> {
        let Ok(text) = String::from_utf8(bytes) else {
            return Err(of_file(file, "is not UTF-8; save it as UTF-8".to_string()));
        };
        // All files of `data/` leave out `Some(…)`.
        let options = ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
        match options.from_str(&text) {
            Ok(value) => {
                Ok(Self { value, page: Page { file, text, lang: Lang::default(), faults: Vec::new() } })
            }
            Err(error) => Err(of_ron(file, &error)),
        }
    }
}

impl Page {
    /// Notes a fault of the field at a path, `roles[0].duties[2]` for example.
    pub(super) fn fault(&mut self, field: &str, reason: impl Into<String>) {
        let line = locate::line(&self.text, field);
        self.faults.push(Fault {
            file: self.file.clone(),
            line,
            field: field.to_string(),
            reason: reason.into(),
        });
    }

    /// A fault of the line on which a text stands.
    pub(super) fn fault_of_text(&self, text: &str, reason: String) -> Fault {
        let line = self.text.find(text).map_or(0, |at| locate::line_at(&self.text, at));
        Fault { file: self.file.clone(), line, field: String::new(), reason }
    }

    /// Faults a text that is too short, too long, or not clean enough for a terminal.
    pub(super) fn check_text(&mut self, field: &str, text: &str, low: usize, high: usize) {
        let length = text.chars().count();
        if !(low..=high).contains(&length) {
            self.fault(field, format!("has {length} characters, {low} to {high} are allowed: \"{text}\""));
        }
        if let Some(bad) = text.chars().find(|&c| is_unsafe(c)) {
            self.fault(field, format!("holds the control character {bad:?}"));
        }
        if text.trim() != text || text.contains("  ") {
            self.fault(field, format!("has stray spaces: \"{text}\""));
        }
        if let Some(around) = language::loose_space(text, self.lang) {
            self.fault(field, language::loose_reason(&around));
        }
    }

    /// Faults what is no date.
    pub(super) fn check_date(&mut self, field: &str, text: &str) {
        if !is_date(text) {
            self.fault(field, format!("\"{text}\" is no date of the form 2026-08-21"));
        }
    }

    /// Faults what is no address of a secure page.
    pub(super) fn check_url(&mut self, field: &str, text: &str) {
        if !text.starts_with("https://") || text.contains(|c: char| c.is_whitespace() || is_unsafe(c)) {
            self.fault(field, format!("\"{text}\" is no https address"));
        }
    }
}

fn of_file(file: String, reason: String) -> Fault {
    Fault { file, line: 0, field: String::new(), reason }
}

/// A fault at the place where the reader gave up.
fn of_ron(file: String, error: &SpannedError) -> Fault {
    let field = match &error.code {
        Error::MissingStructField { field, .. } | Error::DuplicateStructField { field, .. } => *field,
        Error::NoSuchStructField { found, .. } => found,
        _ => "",
    };
    let place = error.span.end;
    let reason = format!("{}, near column {}", error.code, place.col);
    Fault { file, line: place.line, field: field.to_string(), reason }
}

#[cfg(test)]
mod tests {
    use super::*;
    use metier_model::facts::Claim;

    const CLAIM: &str =
        "[\n  (code: \"32129\", topic: \"ai\", unit: \"\", says: \"A.\", verdict: \"B.\", source: \"s\"),\n]";

    fn read(text: &str) -> Result<Written<Vec<Claim>>, Fault> {
        Written::parse("data/claims.ron".to_string(), text.as_bytes().to_vec())
    }

    #[test]
    fn names_line_and_field_where_reading_ends() {
        let cases = [
            ("unit: \"\", ", "", "data/claims.ron:2: unit: "),
            ("topic:", "subject:", "data/claims.ron:2: subject: "),
            ("\"ai\",", "\"ai\"", "data/claims.ron:2: Expected comma"),
            ("\"ai\"", "7", "data/claims.ron:2: Expected string"),
        ];
        for (from, to, expected) in cases {
            assert!(CLAIM.contains(from), "{from}");
            let fault = read(&CLAIM.replacen(from, to, 1)).err().unwrap().to_string();
            assert!(fault.starts_with(expected) && !fault.contains('\n'), "{fault}");
        }
        let fault = Written::<Vec<Claim>>::parse("x.ron".to_string(), vec![0xe9]).err().unwrap();
        assert_eq!(fault.to_string(), "x.ron: is not UTF-8; save it as UTF-8");
    }

    #[test]
    fn a_missing_file_is_a_fault_only_where_it_must_be_there() {
        let path = Path::new("no/such.ron");
        assert!(Written::<Vec<Claim>>::read(path).unwrap().is_none());
        let fault = Written::<Vec<Claim>>::required(path).err().unwrap();
        assert_eq!(fault.to_string(), "no/such.ron: is missing");
    }

    #[test]
    fn rules_say_what_is_wrong_and_where() {
        let mut file = read(CLAIM).unwrap().page;
        file.check_text("[0].says", "A.", 1, 2);
        file.check_date("[0].topic", "2026-02-28");
        file.check_url("[0].source", "https://example.org/a");
        assert_eq!(file.faults, []);
        file.check_text("[0].says", "A. ", 5, 9);
        file.check_text("[0].says", "A\u{202e}", 1, 9);
        file.check_date("[0].topic", "2026-13-01");
        file.check_date("[0].topic", "");
        file.check_url("[0].source", "http://example.org");
        let told: Vec<String> = file.faults.iter().map(ToString::to_string).collect();
        assert_eq!(
            told,
            [
                "data/claims.ron:2: [0].says: has 3 characters, 5 to 9 are allowed: \"A. \"",
                "data/claims.ron:2: [0].says: has stray spaces: \"A. \"",
                "data/claims.ron:2: [0].says: holds the control character '\\u{202e}'",
                "data/claims.ron:2: [0].topic: \"2026-13-01\" is no date of the form 2026-08-21",
                "data/claims.ron:2: [0].topic: \"\" is no date of the form 2026-08-21",
                "data/claims.ron:2: [0].source: \"http://example.org\" is no https address",
            ]
        );
    }
}
