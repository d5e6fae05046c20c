//! The shortlist as a Markdown page that one can hand to a counsellor: whole, and readable without the program.

use std::fmt::Write;
use std::rc::Rc;

use metier_words::{Locale, Msg, Text};

use crate::app::shortlist::Entry;
use crate::content::{
    Item, Settings, Shape, Subject, compare, format, immigration_page, sources, terms, work,
};
use crate::evidence::Evidence;
use crate::evidence::rating::{Input, Rater};
use metier_model::Provenance;
use metier_model::date::Day;

/// A page with one section per entry: note, every figure of the comparison with its provenance, what is asked for,
/// papers and steps of training by role, programs of immigration; the sources with their dates at the end.
pub fn markdown(
    evidence: &Evidence,
    rater: &Rc<Rater>,
    entries: &[Entry],
    settings: Settings,
    today: Day,
) -> String {
    let mut page = Page { evidence, text: String::new(), ids: Vec::new(), today };
    page.head(rater, settings);
    for (n, entry) in entries.iter().enumerate() {
        let Some(group) = evidence.catalog.group(&entry.code) else {
            let (code, note) = (clean(&entry.code), clean(&entry.note));
            page.line(&format!("\n## {}. {code}\n\nNo unit group of NOC 2021. {note}", n + 1));
            continue;
        };
        page.entry(n + 1, entry, &Subject::new(evidence, rater, group, settings, today));
    }
    page.sources();
    page.text
}

struct Page<'e> {
    evidence: &'e Evidence<'e>,
    text: String,
    /// Sources that were named, in the order of their first figure.
    ids: Vec<&'static str>,
    today: Day,
}

impl Page<'_> {
    fn line(&mut self, text: &str) {
        self.text.push_str(text);
        self.text.push('\n');
    }

    fn head(&mut self, rater: &Rc<Rater>, settings: Settings) {
        let place = settings.place.geo.name_en();
        self.line("# Shortlist of occupations\n");
        self.line(&format!(
            "Written by metier on {}. Place asked for: {place}. Pay in {}.\n",
            self.today,
            format::basis(&settings)
        ));
        self.line(
            "Behind each figure stands how it is known (published, modelled or estimated), its period and its place; \
             the sources with their editions are listed at the end. Exposure to AI counts tasks that a tool could \
             touch; it is not the chance of losing a job.",
        );
        let weights = rater.weights();
        let total: f32 = weights.0.iter().sum();
        let parts: Vec<String> = Input::ALL
            .into_iter()
            .zip(weights.0)
            .map(|(input, weight)| {
                format!(
                    "{} {:.0} %",
                    Text::from(terms::input(input)).say(&settings.locale()),
                    100.0 * weight / total
                )
            })
            .collect();
        self.line(&format!("The rating weighs, by the user's choice: {}.", parts.join(", ")));
    }

    /// The provenance of a figure in brackets; its sources are noted for the list at the end.
    fn from(&mut self, from: Option<&Provenance>) -> String {
        let Some(from) = from else { return String::new() };
        for id in &from.sources {
            if !self.ids.contains(id) {
                self.ids.push(id);
            }
        }
        format!(" [{}]", format::provenance(from).english())
    }

    fn entry(&mut self, number: usize, entry: &Entry, subject: &Subject) {
        let title = subject.catalog().title(subject.group, subject.settings.lang);
        self.line(&format!("\n## {number}. {} {title}\n", entry.code));
        if !entry.note.is_empty() {
            self.line(&format!("> {}\n", clean(&entry.note)));
        }
        if let Some(occupation) = &subject.occupation {
            let roles: Vec<&str> = occupation.roles.iter().map(|role| role.name.as_str()).collect();
            self.line(&occupation.summary);
            if roles.len() > 1 {
                self.line(&format!("\nRoles in this unit group: {}.", roles.join("; ")));
            }
        }
        self.line("\n### Figures\n");
        self.figures(subject);
        let locale = subject.settings.locale();
        self.section("What is asked for, papers and certificates", &work::requirements(subject), &locale);
        self.section("Training", &work::training(subject), &locale);
        self.section("Immigration, about the occupation only", &immigration_page::items(subject), &locale);
        let added = clean(&entry.added);
        if !added.is_empty() {
            self.line(&format!("\nSaved on {added}."));
        }
    }

    fn figures(&mut self, subject: &Subject) {
        let (rater, settings) = (&subject.rater, subject.settings);
        let locale = settings.locale();
        let rows = compare::rows(self.evidence, rater, &[subject.group], 0, settings, self.today);
        for row in rows {
            // The place stands behind the figure itself.
            let Some(cell) = row.cells.first().filter(|_| !row.place) else { continue };
            let indent = "  ".repeat(usize::from(row.indent));
            let from = self.from(cell.from.as_ref());
            self.line(&format!("{indent}- {}: {}{from}", row.label.say(&locale), cell.text.say(&locale)));
        }
        if let Some(fallback) = &subject.pay.fallback {
            let note = Msg::PayFallback { text: terms::fallback(fallback).into() };
            self.line(&format!("- {}", Text::from(note).say(&locale)));
        }
    }

    /// The items of a page as a section, group by group as on the screen, nothing left out.
    fn section(&mut self, title: &str, items: &[Item], locale: &Locale) {
        self.line(&format!("\n### {title}\n"));
        let mut listed = false;
        for item in items {
            let label = item.label.say(locale);
            let (label, text) = (label.trim(), clean(&item.text.say(locale)));
            let from = self.from(item.from.as_ref());
            let under = item.shape == Shape::Note && text.starts_with(' ');
            let is_list = under || item.shape == Shape::Bullet || item.shape == Shape::Row;
            if listed && !is_list {
                self.text.push('\n');
            }
            listed = is_list;
            match item.shape {
                Shape::Gap | Shape::Drawing => listed = false,
                Shape::Heading => self.line(&format!("**{text}**\n")),
                Shape::For => self.line(&format!("For {text}:\n")),
                Shape::Row => self.line(&format!("- {label}: {text}{from}")),
                Shape::Bullet if label.is_empty() => self.line(&format!("- {text}")),
                Shape::Bullet => self.line(&format!("- {label}: {text}{from}")),
                // What a note says of keys is of no use on paper.
                Shape::Hint => listed = true,
                Shape::Note if text.contains("(i)") || text.contains("what-if") => listed = true,
                // It belongs to the entry above it.
                Shape::Note if text.starts_with(' ') => {
                    self.line(&format!("  - {}", text.trim()));
                    listed = true;
                }
                Shape::Note | Shape::Paragraph | Shape::Warning => self.line(&format!("{}\n", text.trim())),
            }
            if !item.address.is_empty() {
                self.line(&format!("  {}", item.address));
            }
        }
    }

    fn sources(&mut self) {
        if self.ids.is_empty() {
            return;
        }
        self.line("\n## Sources\n");
        self.ids.sort_unstable();
        for id in std::mem::take(&mut self.ids) {
            let Some(source) = self.evidence.catalog.source(id) else { continue };
            let mut parts = vec![format!("**{}**, {}", source.title, source.publisher)];
            let known = |label: &str, text: &str| (!text.is_empty()).then(|| format!("{label} {text}"));
            parts.extend(known("edition", &source.edition));
            parts.extend(known("period", &source.period));
            parts.push(format!("read on: {}", Text::from(sources::read_on(source, self.today)).english()));
            parts.extend(known("licence", &source.licence));
            let address = if source.url.is_empty() { "address not known" } else { &source.url };
            let mut line = format!("- {}.", parts.join("; "));
            let _ = write!(line, " {address}");
            self.line(&line);
        }
        self.line("\nThe publishers endorse nothing here.");
    }
}

/// Text without what could drive a terminal or break a line.
fn clean(text: &str) -> String {
    text.chars().map(|c| if metier_model::text::is_unsafe(c) { ' ' } else { c }).collect()
}
