//! What a screen shows as plain text, for the clipboard: what it is called, and its lines.

use std::fmt::Write;

use super::tree::Entry;
use super::{App, Screen};
use metier_words::Text;

use crate::content::compare::Difference;
use crate::content::{Item, Shape, Subject, compare, format, sources};

/// A text for the clipboard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copied {
    /// What it is, as the beginning of a sentence: `Comparison of 2`.
    pub what: String,
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
                Some(Copied { what: format!("List of {} sources", self.catalog().sources().len()), text })
            }
        }
    }

    fn page_text(&self) -> Copied {
        let page = Text::from(self.page.title()).say(&self.locale());
        let (what, title) = match (self.subject(), self.tree.current()) {
            (Some(subject), _) => {
                (format!("{page} of {}", self.catalog().code(subject.group)), self.name_of(subject.group))
            }
            (None, Some(Entry::Node(node))) => {
                let hierarchy = self.catalog().hierarchy();
                let name = format!("{} {}", hierarchy.code(node), hierarchy.title(node, self.settings.lang));
                (format!("Page of {}", hierarchy.code(node)), name)
            }
            _ => ("Page of the field".to_owned(), String::new()),
        };
        let head = if title.is_empty() { title } else { format!("{title}\n\n") };
        Copied { what, text: head + &self.lines(self.items()) }
    }

    /// `Place: British Columbia`, and what pay is made of.
    fn basis(&self) -> String {
        format!("{}, {}", self.province_name(), format::basis(&self.settings))
    }

    /// Titles of the sources behind some figures, each once.
    fn named_sources<'s>(&self, ids: impl Iterator<Item = &'s str>) -> String {
        let mut names: Vec<String> = Vec::new();
        for id in ids {
            let name = self.catalog().source(id).map_or(id.to_owned(), |source| {
                let edition = if source.edition.is_empty() { "no edition" } else { &source.edition };
                format!("{} ({}, {edition})", source.title, source.publisher)
            });
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names.iter().fold(String::new(), |all, name| all + "- " + name + "\n")
    }

    fn comparison_text(&self) -> Option<Copied> {
        let count = self.compared.len();
        if count == 0 {
            return None;
        }
        let (rows, locale) = (self.comparison(), self.locale());
        let mut text = format!("Comparison of {count} · {}\n\n", self.basis());
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
        let _ = write!(text, "\nDifferences are against {base}.\nSources:\n{}", self.named_sources(ids));
        Some(Copied { what: format!("Comparison of {count}"), text })
    }

    fn shortlist_text(&self) -> Option<Copied> {
        let entries = self.shortlist.entries();
        if entries.is_empty() {
            return None;
        }
        let mut text = format!("Shortlist · {}\n", self.basis());
        let mut ids: Vec<&'static str> = Vec::new();
        let locale = self.locale();
        for (n, entry) in entries.iter().enumerate() {
            let Some(group) = self.catalog().group(&entry.code) else {
                let _ = writeln!(text, "\n{}. {}: no unit group of NOC 2021", n + 1, entry.code);
                continue;
            };
            let subject = Subject::new(self.evidence, self.rater(), group, self.settings, self.today);
            let _ = writeln!(text, "\n{}. {}", n + 1, self.name_of(group));
            for (label, cell) in compare::brief(&subject) {
                let from = cell
                    .from
                    .as_ref()
                    .map_or(String::new(), |f| format!(" [{}]", format::provenance(f).say(&locale)));
                let _ = writeln!(text, "{}: {}{from}", label.say(&locale), cell.text.say(&locale));
                ids.extend(cell.from.iter().flat_map(|from| from.sources.iter().copied()));
            }
            if !entry.note.is_empty() {
                let _ = writeln!(text, "Note: {}", entry.note);
            }
        }
        let _ = write!(text, "\nSources:\n{}", self.named_sources(ids.into_iter()));
        Some(Copied { what: format!("Shortlist of {}", entries.len()), text })
    }

    fn map_text(&self) -> Copied {
        let chart = self.chart();
        let settings = &self.settings;
        let mut text = format!(
            "Median pay ({}, {}) and net exposure to AI (rank of 100; not the chance of losing a job)\n\ncode\ttitle\tpay\tnet exposure\n",
            format::basis(settings),
            chart.geo.name_en()
        );
        for point in &chart.points {
            let pay = format::money(point.pay, settings.unit, settings.lang);
            let (code, title) =
                (self.catalog().code(point.group), self.catalog().title(point.group, settings.lang));
            let _ = writeln!(text, "{code}\t{title}\t{pay}\t{:.0}", point.net);
        }
        Copied { what: format!("Map of {} occupations", chart.points.len()), text }
    }

    /// Items as lines, figures with their provenance.
    fn lines(&self, items: &[Item]) -> String {
        let locale = self.locale();
        let line = |item: &Item| {
            let from = item
                .from
                .as_ref()
                .map_or(String::new(), |from| format!(" [{}]", format::provenance(from).say(&locale)));
            let text = item.text.say(&locale);
            match item.shape {
                // A drawing says nothing as text; its figures stand beside it.
                Shape::Drawing => String::new(),
                _ if item.label.is_empty() => format!("{text}{from}\n"),
                _ => format!("{}: {text}{from}\n", item.label.say(&locale).trim()),
            }
        };
        items.iter().map(line).collect()
    }
}
