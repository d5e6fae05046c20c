//! The same content without a terminal: plain text, Markdown, CSV and JSON, linear and without boxes.

use std::io::{self, Write};

use crate::content::{Item, Page, Shape, Subject, format};
use metier_model::Source;
use metier_words::{Locale, Text};

pub mod changes;
pub mod json;
pub mod keys;
pub mod list;
pub mod matching;
pub mod shortlist;
mod skills;
pub mod verify;

/// Everything about one occupation as plain text, page after page.
pub fn show(out: &mut impl Write, subject: &Subject) -> io::Result<()> {
    let catalog = subject.catalog();
    let lang = subject.settings.lang;
    writeln!(out, "{} {}", catalog.code(subject.group), catalog.title(subject.group, lang))?;
    for page in Page::ALL {
        writeln!(out, "\n## {}\n", Text::from(page.title()).say(&subject.settings.locale()))?;
        items(out, &subject.page(page), &subject.settings.locale())?;
    }
    writeln!(out, "\n## Sources\n")?;
    for id in json::sources_of(subject) {
        if let Some(source) = catalog.source(id) {
            let address = if source.url.is_empty() { "No address." } else { &source.url };
            let Source { id, title, publisher, edition, .. } = source;
            writeln!(out, "- {id}: {title}, {publisher}, {edition}. {address}")?;
        }
    }
    Ok(())
}

/// Items as lines: a heading with a colon, a list with hyphens, figures with their provenance, and
/// words in place of the marks that a screen shows.
pub fn items(out: &mut impl Write, items: &[Item], locale: &Locale) -> io::Result<()> {
    for item in items {
        let text = item.text.say(locale);
        // A picture in characters says nothing to those who listen; its figures follow it.
        if text.starts_with(|c| ('\u{2580}'..='\u{259f}').contains(&c)) {
            continue;
        }
        let tail = item.tail.say(&Locale::default());
        let from = match (&item.from, item.shape) {
            (Some(from), Shape::Row) => format!(" [{}]", spoken(&format::provenance(from).say(locale))),
            _ if tail.starts_with("checked") => format!(" [{}]", item.tail.say(locale)),
            (Some(from), _) if !item.tail.is_empty() => {
                format!(" [{}]", spoken(&format::provenance(from).say(locale)))
            }
            _ => String::new(),
        };
        let text = spoken(&text);
        let text = text.trim_start();
        let label = item.label.say(locale);
        let label = word(label.trim());
        match item.shape {
            // What a drawing shows stands beside it, and there are no keys to press in a pipe.
            Shape::Drawing | Shape::Hint => {}
            Shape::Gap => writeln!(out)?,
            Shape::Heading => writeln!(out, "{text}:")?,
            Shape::Paragraph | Shape::Note => writeln!(out, "{text}")?,
            Shape::Warning => writeln!(out, "Note: {text}")?,
            Shape::Bullet if label.is_empty() => writeln!(out, "- {text}{from}")?,
            Shape::Bullet => writeln!(out, "- {label}: {text}{from}")?,
            Shape::Row | Shape::For => writeln!(out, "{label}: {text}{from}")?,
        }
        if !item.address.is_empty() {
            writeln!(out, "  Page: {}", item.address)?;
        }
    }
    Ok(())
}

/// A label for those who listen: a word for a mark, and no mark that has none.
fn word(label: &str) -> &str {
    match label {
        "○" => "role",
        "●" => "chosen role",
        "≠" => "not",
        "→" => "similar",
        "≈" => "alike by scores",
        "·" => "also",
        _ if !label.contains(char::is_alphanumeric) => "",
        _ => label,
    }
}

/// A text for those who listen: the dots between its parts become semicolons, marks become words.
fn spoken(text: &str) -> String {
    let mut spoken = text.replace(" · ", "; ");
    for (mark, words) in
        [("→", "to"), ("≠", "not the same"), ("≈", "about"), ("★", "saved"), ("●", "chosen"), ("○", "")]
    {
        if spoken.contains(mark) {
            spoken = spoken.replace(mark, words);
        }
    }
    spoken
}
