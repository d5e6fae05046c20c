//! What a screen shows as plain text, for the clipboard: what it is called, and its lines.

use std::fmt::Write;

use metier_words::{Joint, Locale, Msg, Text};

use super::tree::Entry;
use super::{App, Screen};

use crate::content::compare::Difference;
use crate::content::{Item, Shape, Subject, compare, format, sources};
use metier_model::Provenance;

/// A text for the clipboard.
#[derive(Clone, Debug, PartialEq)]
pub struct Copied {
    /// What it is, as the beginning of a sentence: `Comparison of 2`.
    pub what: Text,
    /// The text.
    pub text: String,
}

impl App<'_> {
    /// What the screen shows, as text; nothing where it shows nothing to send.
    pub(super) fn screen_text(&self) -> Option<Copied> {
        match self.screen {
            Screen::Explore => Some(self.page_text()),
            Screen::Compare => self.comparison_text(),
            Screen::Shortlist => self.shortlist_text(),
            Screen::Map => Some(self.map_text()),
            Screen::Sources => {
                let text = self.lines(&sources::all(self.catalog(), self.today));
                Some(Copied {
                    what: Msg::CopySources { n: self.catalog().sources().len() as i64 }.into(),
                    text,
                })
            }
        }
    }

    fn page_text(&self) -> Copied {
        let (what, title) = match (self.subject(), self.tree.current()) {
            (Some(subject), _) => {
                let code = Text::verbatim(self.catalog().code(subject.group));
                let page = self.page.title().into();
                (Msg::CopyPage { page, code }, self.name_of(subject.group))
            }
            (None, Some(Entry::Node(node))) => {
                let hierarchy = self.catalog().hierarchy();
                let code = hierarchy.code(node);
                let name = format!("{code} {}", hierarchy.title(node, self.settings.lang));
                (Msg::CopyClass { code: Text::verbatim(code.to_owned()) }, name)
            }
            _ => (Msg::CopyField, String::new()),
        };
        let head = if title.is_empty() { title } else { format!("{title}\n\n") };
        Copied { what: what.into(), text: head + &self.lines(self.items()) }
    }

    /// `Place: British Columbia`, and what pay is made of.
    fn basis(&self) -> Text {
        Text::commas([self.place_name(), format::basis(&self.settings).into()])
    }

    /// Titles of the sources behind some figures, each once.
    fn named_sources<'s>(&self, ids: impl Iterator<Item = &'s str>) -> String {
        let locale = self.locale();
        let mut names: Vec<String> = Vec::new();
        for id in ids {
            let name = self.catalog().source(id).map_or(id.to_owned(), |source| {
                let none = || Text::from(Msg::CopyNoEdition).say(&locale);
                let edition = if source.edition.is_empty() { none() } else { source.edition.clone() };
                format!("{} ({}, {edition})", source.title, source.publisher)
            });
            if !names.contains(&name) {
                names.push(name);
            }
        }
        let head = Text::from(Msg::CopySourcesHead).say(&locale);
        names.iter().fold(format!("\n{head}\n"), |all, name| all + "- " + name + "\n")
    }

    fn comparison_text(&self) -> Option<Copied> {
        let count = self.compared.len();
        if count == 0 {
            return None;
        }
        let (rows, locale) = (self.comparison(), self.locale());
        let what = Text::from(Msg::CopyComparison { n: count as i64 });
        let head = Text::dots([what.clone(), self.basis()]).say(&locale);
        let mut text = format!("{head}\n\n");
        let titles: Vec<String> = self.compared.iter().map(|&group| self.name_of(group)).collect();
        let _ = writeln!(text, "\t{}", titles.join("\t"));
        for row in &rows {
            let cells = row.cells.iter().map(|cell| match cell.difference {
                Difference::None => cell.text.say(&locale),
                difference => format!("{} ({})", cell.text.say(&locale), difference.text().say(&locale)),
            });
            let _ = writeln!(text, "{}\t{}", row.label.say(&locale), cells.collect::<Vec<_>>().join("\t"));
        }
        let from = rows.iter().flat_map(|row| &row.cells).filter_map(|cell| cell.from.as_ref());
        let ids = from.flat_map(|from| from.sources.iter().copied());
        let base = self.compared.get(self.baseline).map_or("", |&group| self.catalog().code(group));
        let against = Text::from(Msg::CopyAgainst { code: Text::verbatim(base) }).say(&locale);
        let _ = write!(text, "\n{against}\n{}", self.named_sources(ids));
        Some(Copied { what, text })
    }

    fn shortlist_text(&self) -> Option<Copied> {
        let entries = self.shortlist.entries();
        if entries.is_empty() {
            return None;
        }
        let locale = self.locale();
        let head = Text::from(Msg::CopyListTitle { basis: self.basis() }).say(&locale);
        let mut text = format!("{head}\n");
        let mut ids: Vec<&'static str> = Vec::new();
        for (n, entry) in entries.iter().enumerate() {
            let Some(group) = self.catalog().group(&entry.code) else {
                let unknown = Msg::CopyUnknown { code: Text::verbatim(entry.code.clone()) };
                let _ = writeln!(text, "\n{}. {}", n + 1, Text::from(unknown).say(&locale));
                continue;
            };
            let subject = Subject::new(self.evidence, self.rater(), group, self.settings, self.today);
            let _ = writeln!(text, "\n{}. {}", n + 1, self.name_of(group));
            for (label, cell) in compare::brief(&subject) {
                let from = cell.from.as_ref().map_or(String::new(), |from| told(from, &locale));
                let line = Text::joined(Joint::Colon, [label, cell.text]);
                let _ = writeln!(text, "{}{from}", line.say(&locale));
                ids.extend(cell.from.iter().flat_map(|from| from.sources.iter().copied()));
            }
            if !entry.note.is_empty() {
                let note =
                    Text::joined(Joint::Colon, [Msg::CopyNote.into(), Text::verbatim(entry.note.clone())]);
                let _ = writeln!(text, "{}", note.say(&locale));
            }
        }
        text.push_str(&self.named_sources(ids.into_iter()));
        Some(Copied { what: Msg::CopyShortlist { n: entries.len() as i64 }.into(), text })
    }

    fn map_text(&self) -> Copied {
        let chart = self.chart();
        let settings = &self.settings;
        let locale = self.locale();
        let say = |message: Msg| Text::from(message).say(&locale);
        let (basis, place) = (format::basis(settings).into(), Self::geo_name(chart.geo));
        let head = [Msg::CopyHeadCode, Msg::CopyHeadTitle, Msg::CopyHeadPay, Msg::CopyHeadExposure].map(say);
        let mut text = format!("{}\n\n{}\n", say(Msg::CopyMapTitle { basis, place }), head.join("\t"));
        for point in &chart.points {
            let pay = format::money(point.pay, settings.unit, settings.lang);
            let (code, title) =
                (self.catalog().code(point.group), self.catalog().title(point.group, settings.lang));
            let _ = writeln!(text, "{code}\t{title}\t{pay}\t{:.0}", point.net);
        }
        Copied { what: Msg::CopyMap { n: chart.points.len() as i64 }.into(), text }
    }

    /// Items as lines, figures with their provenance.
    fn lines(&self, items: &[Item]) -> String {
        let locale = self.locale();
        let line = |item: &Item| {
            let from = item.from.as_ref().map_or(String::new(), |from| told(from, &locale));
            let text = item.text.say(&locale);
            match item.shape {
                // A drawing says nothing as text; its figures stand beside it.
                Shape::Drawing => String::new(),
                _ if item.label.is_empty() => format!("{text}{from}\n"),
                _ => {
                    let line = Text::joined(Joint::Colon, [item.label.clone(), item.text.clone()]);
                    format!("{}{from}\n", line.say(&locale).trim_start())
                }
            }
        };
        items.iter().map(line).collect()
    }
}

/// Where a figure comes from, behind its line.
fn told(from: &Provenance, locale: &Locale) -> String {
    format!(" [{}]", format::provenance(from).say(locale))
}
