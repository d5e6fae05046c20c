//! The form of an answer: text, JSON, comma-separated values, Markdown or HTML, and what every answer is made from.

use std::rc::Rc;

use metier_words::Locale;

use super::Options;
use metier_content::Settings;
use metier_evidence::Evidence;
use metier_evidence::rating::Rater;
use metier_model::date::Day;
use metier_report::{Basis, table};

/// The form of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum OutputFormat {
    /// Text: columns on a terminal, tabs in a pipe.
    Text,
    /// JSON.
    Json,
    /// Comma-separated values.
    Csv,
    /// Markdown.
    Markdown,
    /// A page of HTML that stands alone.
    Html,
}

impl OutputFormat {
    pub(super) const ALL: [Self; 4] = [Self::Json, Self::Csv, Self::Markdown, Self::Html];

    /// Its option on the command line.
    pub(super) const fn option(self) -> &'static str {
        match self {
            Self::Text => "",
            Self::Json => "--json",
            Self::Csv => "--csv",
            Self::Markdown => "--md",
            Self::Html => "--html",
        }
    }

    /// How a table is written in this form.
    pub(super) fn table(self) -> table::TableFormat {
        match self {
            Self::Csv => table::TableFormat::Csv,
            Self::Markdown => table::TableFormat::Markdown,
            _ => table::TableFormat::of_output(),
        }
    }
}

impl<'a> Ask<'a> {
    /// What a report of today rests on.
    pub(super) fn basis(&self, rater: &'a Rc<Rater>) -> Basis<'a> {
        Basis { evidence: self.evidence, rater, settings: self.settings, today: Day::today() }
    }
}

/// What every answer is made from.
pub(super) struct Ask<'a> {
    pub(super) evidence: &'a Evidence<'a>,
    pub(super) options: &'a Options,
    pub(super) settings: Settings,
    pub(super) locale: Locale,
    pub(super) form: OutputFormat,
}
