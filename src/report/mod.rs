//! The same content without a terminal: plain text, Markdown, CSV and JSON, linear and without boxes.

use std::io::{self, Write};

use crate::catalog::{Catalog, GroupId, Lang, Source};
use crate::content::{Item, Page, Settings, Shape, Subject, format};
use crate::evidence::{Evidence, pay};

pub mod json;
pub mod keys;
pub mod matching;
pub mod shortlist;
pub mod verify;

/// Everything about one occupation as plain text, page after page.
pub fn show(out: &mut impl Write, subject: &Subject) -> io::Result<()> {
    let catalog = subject.catalog();
    let lang = subject.settings.lang;
    writeln!(out, "{} {}", catalog.code(subject.group), catalog.title(subject.group, lang))?;
    for page in Page::ALL {
        writeln!(out, "\n## {}\n", page.title(lang))?;
        items(out, &subject.page(page))?;
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
pub fn items(out: &mut impl Write, items: &[Item]) -> io::Result<()> {
    // A picture in characters says nothing to those who listen; its figures follow it.
    let drawn = |item: &&Item| item.text.starts_with(|c| ('\u{2580}'..='\u{259f}').contains(&c));
    for item in items.iter().filter(|item| !drawn(item)) {
        let from = match (&item.from, item.shape) {
            (Some(from), Shape::Row) => format!(" [{}]", spoken(&format::provenance(from))),
            _ => String::new(),
        };
        let text = spoken(&item.text);
        let text = text.trim_start();
        let label = word(item.label.trim());
        match item.shape {
            // What a drawing shows stands beside it, and there are no keys to press in a pipe.
            Shape::Drawing | Shape::Hint => {}
            Shape::Gap => writeln!(out)?,
            Shape::Heading => writeln!(out, "{text}:")?,
            Shape::Paragraph | Shape::Note => writeln!(out, "{text}")?,
            Shape::Warning => writeln!(out, "Note: {text}")?,
            Shape::Bullet if label.is_empty() => writeln!(out, "- {text}")?,
            Shape::Bullet => writeln!(out, "- {label}: {text}")?,
            Shape::Row => writeln!(out, "{label}: {text}{from}")?,
        }
        for (label, text) in item.more.iter().filter(|(label, _)| *label == "Page") {
            writeln!(out, "  {label}: {text}")?;
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

/// One occupation of the list.
pub struct Listed {
    /// Which.
    pub group: GroupId,
    /// Pay in the place asked for.
    pub pay: pay::Pay,
    /// Exposure, 0-100.
    pub exposure: crate::catalog::Figure<crate::evidence::ai::Exposure>,
}

/// All occupations, or those of one TEER category, in code order.
pub fn listed(evidence: &Evidence, settings: &Settings, teer: Option<u8>) -> Vec<Listed> {
    GroupId::all()
        .filter(|&group| teer.is_none_or(|teer| evidence.catalog.teer(group).0 == teer))
        .map(|group| row(evidence, settings, group))
        .collect()
}

/// One of them.
fn row(evidence: &Evidence, settings: &Settings, group: GroupId) -> Listed {
    let pay = pay::pay(evidence.catalog, group, settings.place);
    Listed { group, pay, exposure: evidence.ai(group).exposure }
}

/// The list as lines of text with tabs between the columns.
pub fn list(
    out: &mut impl Write,
    catalog: &Catalog,
    settings: &Settings,
    listed: &[Listed],
) -> io::Result<()> {
    writeln!(out, "code\ttitle\tTEER\tmedian CAD/h\tfor\tAI exposure of 100")?;
    for row in listed {
        let [median, geo, exposure] = columns(row, settings.lang);
        writeln!(
            out,
            "{}\t{}\t{}\t{median}\t{geo}\t{exposure}",
            catalog.code(row.group),
            catalog.title(row.group, settings.lang),
            catalog.teer(row.group)
        )?;
    }
    Ok(())
}

/// The list as comma-separated values; a missing figure is its reason in words, never 0.
pub fn list_csv(
    out: &mut impl Write,
    catalog: &Catalog,
    settings: &Settings,
    listed: &[Listed],
) -> io::Result<()> {
    let mut writer = csv::Writer::from_writer(out);
    writer
        .write_record(["code", "title", "teer", "median_cad_per_hour", "geography", "ai_exposure"])
        .map_err(written)?;
    for row in listed {
        let [median, geo, exposure] = columns(row, Lang::En);
        let teer = catalog.teer(row.group).to_string();
        let title = catalog.title(row.group, settings.lang);
        writer
            .write_record([catalog.code(row.group), title, &teer, &median, &geo, &exposure])
            .map_err(written)?;
    }
    writer.flush()
}

/// The error as the system gave it: a reader that has seen enough must be told apart from a full disk.
fn written(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}

fn columns(row: &Listed, lang: Lang) -> [String; 3] {
    let median = format::figure(&row.pay.median, |&hourly| format::decimal(hourly, 2, lang));
    let geo = row.pay.median.provenance().map_or("-", |from| from.geo.code());
    let exposure = format::figure(&row.exposure, |e| format!("{:.0}", e.score));
    [median, geo.to_owned(), exposure]
}
