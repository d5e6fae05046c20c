//! The form of an answer: text, JSON, comma-separated values, Markdown or HTML, and what every answer is made from.

use std::io::{self, Write};
use std::rc::Rc;

use metier_words::{Locale, Msg, Text};
use serde_json::Value;

use super::Options;
use super::out::{line, tell};
use metier_content::Settings;
use metier_evidence::Evidence;
use metier_evidence::rating::Rater;
use metier_model::GroupId;
use metier_model::date::Day;
use metier_report::json::answer;
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

    /// Its title in the language of titles.
    pub(super) fn title(&self, group: GroupId) -> Text {
        Text::verbatim(self.evidence.catalog.title(group, self.settings.lang))
    }

    /// Its code.
    pub(super) fn code(&self, group: GroupId) -> Text {
        Text::verbatim(self.evidence.catalog.code(group))
    }

    /// An answer in JSON: its own keys, or its rows, beside what stands around every answer. `kind` names its schema.
    pub(super) fn object(&self, kind: &str, body: Value) -> Value {
        answer::object(kind, self.evidence.catalog, &self.settings, body)
    }

    /// Writes it as one line.
    pub(super) fn json(&self, out: &mut impl Write, kind: &str, body: Value) -> io::Result<()> {
        line(out, &self.object(kind, body))
    }

    /// Writes a sentence as a line of its own.
    pub(super) fn say(&self, out: &mut impl Write, sentence: impl Into<Text>) -> io::Result<()> {
        writeln!(out, "{}", sentence.into().say(&self.locale))
    }

    /// Whether somebody reads the tables in columns on a terminal.
    pub(super) fn is_looked_at(&self) -> bool {
        self.form.table() == table::TableFormat::Aligned
    }

    /// Writes rows, of which the first may be the heads, in the form that is asked for.
    pub(super) fn table(&self, out: &mut impl Write, rows: &[Vec<Text>]) -> io::Result<()> {
        table::write(out, rows, self.form.table(), &self.locale)
    }

    /// Writes rows below their heads.
    pub(super) fn headed<const COLUMNS: usize>(
        &self,
        out: &mut impl Write,
        heads: [Msg; COLUMNS],
        rows: impl Iterator<Item = Vec<Text>>,
    ) -> io::Result<()> {
        let heads = heads.into_iter().map(Text::from).collect();
        self.table(out, &std::iter::once(heads).chain(rows).collect::<Vec<_>>())
    }

    /// Says on standard error why there is no answer, and gives the code to end with.
    #[expect(clippy::unnecessary_wraps, reason = "it is what a command that fails returns")]
    pub(super) fn fail(&self, code: u8, sentence: impl Into<Text>) -> io::Result<u8> {
        tell(sentence, &self.locale);
        Ok(code)
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
