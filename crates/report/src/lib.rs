//! The same content without a terminal: plain text, Markdown, CSV and JSON, linear and without boxes.
//!
//! ```
//! use std::rc::Rc;
//!
//! use metier_content::{Page, Settings, Subject};
//! use metier_evidence::{Evidence, rating::{Rater, Weights}};
//! use metier_model::date::Day;
//! use metier_report::{Style, page};
//!
//! let catalog = metier_data::Catalog::embedded()?;
//! let evidence = Evidence::new(&catalog);
//! let rater = Rc::new(Rater::new(Weights::default()));
//! let group = catalog.group("32129").ok_or("no such unit group")?;
//! let subject = Subject::new(&evidence, &rater, group, Settings::default(), Day::today());
//! let mut markdown = Vec::new();
//! page(&mut markdown, &subject, Page::Overview, Style { sources: true, markdown: true })?;
//! assert!(String::from_utf8(markdown)?.contains("32129"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::io::{self, Write};

use metier_words::{Joint, Locale, Msg, Text};

pub use self::basis::Basis;
pub use self::handout::Extent;

use metier_content::{Item, Page, Shape, Subject, addresses, format};
use metier_data::Catalog;
use metier_model::{Provenance, Source};

mod ai;
mod asked;
mod basis;
pub mod changes;
pub mod duties;
pub mod found;
mod grid;
mod handout;
pub mod html;
pub mod json;
pub mod keys;
pub mod list;
pub mod matching;
mod next;
mod programs;
pub mod progress;
pub mod shortlist;
mod skills;
mod summary;
pub mod table;
mod typed;
mod value;
pub mod verify;

/// How text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// Behind each figure, where it comes from.
    pub sources: bool,
    /// As Markdown: the title of the page is a heading too.
    pub markdown: bool,
}

/// Everything about one occupation as plain text, page after page.
pub fn show(out: &mut impl Write, subject: &Subject, style: Style) -> io::Result<()> {
    let locale = subject.settings.locale();
    title(out, subject, style)?;
    for page in Page::ALL {
        writeln!(out, "\n## {}\n", Text::from(page.title()).say(&locale))?;
        items(out, &subject.page(page), &locale, style)?;
    }
    if !style.sources {
        return Ok(());
    }
    writeln!(out, "\n## {}\n", Text::from(Msg::ReportSources).say(&locale))?;
    for id in json::sources_of(subject) {
        if let Some(source) = subject.catalog().source(id, subject.settings.lang) {
            writeln!(out, "- {}", of_source(subject.catalog(), source).say(&locale))?;
        }
    }
    Ok(())
}

/// One page of an occupation.
pub fn page(out: &mut impl Write, subject: &Subject, page: Page, style: Style) -> io::Result<()> {
    let locale = subject.settings.locale();
    title(out, subject, style)?;
    writeln!(out, "\n## {}\n", Text::from(page.title()).say(&locale))?;
    items(out, &subject.page(page), &locale, style)
}

fn title(out: &mut impl Write, subject: &Subject, style: Style) -> io::Result<()> {
    let catalog = subject.catalog();
    let mark = if style.markdown { "# " } else { "" };
    let lang = subject.settings.lang;
    writeln!(out, "{mark}{} {}", catalog.code(subject.group), catalog.title(subject.group, lang))
}

fn of_source(catalog: &Catalog, source: &Source) -> Text {
    let verbatim = |text: &str| Text::verbatim(text.to_owned());
    let told = metier_content::sources::known_of(catalog, source);
    let edition = match told.edition {
        edition if edition.is_empty() => edition,
        edition => Msg::ShortlistEdition { edition }.into(),
    };
    let about = Text::commas([verbatim(&source.title), told.publisher, edition]);
    let address = match source.url.as_str() {
        "" => Msg::ReportNoAddress.into(),
        url => addresses::shown(url),
    };
    Msg::ReportSource { id: verbatim(&source.id), about, address }.into()
}

/// Items as lines: a heading with a colon, a list with hyphens, figures with their provenance, and
/// words in place of the marks that a screen shows.
pub fn items(out: &mut impl Write, items: &[Item], locale: &Locale, style: Style) -> io::Result<()> {
    let mut gap = false;
    for item in items {
        // What a drawing shows stands beside it, and there are no keys to press in a pipe. A gap is one line, and none
        // where only such follow it.
        match item.shape {
            Shape::Drawing | Shape::Hint => continue,
            Shape::Gap => {
                gap = true;
                continue;
            }
            _ => {}
        }
        let said = Said::of(item, locale);
        let text = &said.text;
        if std::mem::take(&mut gap) {
            writeln!(out)?;
        }
        let from = if style.sources { from(item, locale) } else { String::new() };
        let line = || said.row(item, locale);
        match item.shape {
            Shape::Drawing | Shape::Hint | Shape::Gap => {}
            Shape::Heading => {
                let heading = Text::joined(Joint::Colon, [Text::verbatim(text.clone()), Text::verbatim(" ")]);
                writeln!(out, "{}", heading.say(locale).trim_end())?;
            }
            Shape::Paragraph | Shape::Note => writeln!(out, "{text}")?,
            Shape::Warning => {
                let note = Msg::ReportNote { text: Text::verbatim(text.clone()) };
                writeln!(out, "{}", Text::from(note).say(locale))?;
            }
            Shape::Bullet => writeln!(out, "- {}{from}", line())?,
            Shape::Row | Shape::For => writeln!(out, "{}{from}", line())?,
        }
        if style.sources && !item.address.is_empty() {
            let page = Msg::ReportPage { address: addresses::shown(&item.address) };
            writeln!(out, "  {}", Text::from(page).say(locale))?;
        }
    }
    Ok(())
}

/// An item for those who listen: words in place of marks.
pub(crate) struct Said {
    /// Its label; empty where it has none.
    pub(crate) label: String,
    /// Its text.
    pub(crate) text: String,
}

impl Said {
    pub(crate) fn of(item: &Item, locale: &Locale) -> Self {
        let text = spoken(&item.text, locale).trim().to_owned();
        Self { label: label(item).say(locale), text }
    }

    /// Both in a line; before a text with a label of its own a comma stands between the two, so that one colon is left.
    fn row(&self, item: &Item, locale: &Locale) -> String {
        let Self { label, text } = self;
        let label = Text::verbatim(label.clone());
        let said = |part: &Text| Text::verbatim(spoken(part, locale).trim().to_owned());
        let parts = match &item.text {
            Text::Joined(Joint::Colon, parts) if !self.label.is_empty() => parts.as_slice(),
            _ => &[],
        };
        let row = match parts {
            [own, rest] => [Text::commas([label, said(own)]), said(rest)],
            _ => [label, Text::verbatim(text.clone())],
        };
        Text::joined(Joint::Colon, row).say(locale)
    }
}

/// What stands in brackets behind a line: where its figure comes from. Behind one of a list it stands only where the
/// screen shows something there as well.
fn from(item: &Item, locale: &Locale) -> String {
    if item.shape != Shape::Row && item.tail.is_empty() {
        return String::new();
    }
    let told = |(what, from): (Option<&Text>, &Provenance)| {
        let from = format::provenance(from);
        let text = what.map_or_else(|| from.clone(), |what| format::labelled(what.clone(), from.clone()));
        format!(" [{}]", spoken(&text, locale))
    };
    item.provenances().map(told).collect()
}

/// A label for those who listen: a word for a mark.
fn label(item: &Item) -> Text {
    item.mark.map_or_else(|| item.label.clone(), |mark| mark.word().into())
}

/// A text for those who listen: the dots between its parts become semicolons, marks become words.
fn spoken(text: &Text, locale: &Locale) -> String {
    let mut spoken = text.say(&locale.clone().said_aloud()).replace(" · ", "; ");
    for (mark, word) in [
        ("→", Some(Msg::SaidTo)),
        ("≠", Some(Msg::SaidUnlike)),
        ("≈", Some(Msg::SaidAbout)),
        ("★", Some(Msg::SaidSaved)),
        ("●", Some(Msg::SaidChosen)),
        ("○", None),
    ] {
        if spoken.contains(mark) {
            let word = word.map(|word| Text::from(word).say(locale)).unwrap_or_default();
            spoken = spoken.replace(mark, &word);
        }
    }
    spoken
}
