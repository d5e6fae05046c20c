//! What a screen shows as plain text, for the clipboard: what it is called, and its lines.

use metier_words::{Joint, Locale, Msg, Text};

use super::Shared;
use super::effect::Copied;
use super::room::Desk;
use super::tree::TreeEntry;
use metier_content::{Item, Page, Shape, format};
use metier_model::Provenance;

/// `Place: British Columbia`, and what pay is made of.
pub(super) fn basis(shared: &Shared) -> Text {
    Text::commas([shared.place_name(), format::basis(&shared.settings)])
}

/// Titles of the sources behind some figures, each once.
pub(super) fn named_sources<'s>(shared: &Shared, ids: impl Iterator<Item = &'s str>) -> String {
    let locale = shared.locale();
    let mut names: Vec<String> = Vec::new();
    for id in ids {
        let name = shared.catalog().source(id, shared.settings.lang).map_or(id.to_owned(), |source| {
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

/// The page that is shown of what the cursor of the tree stands on.
pub(super) fn of_page(page: Page, entry: Option<TreeEntry>, desk: &Desk) -> Copied {
    let shared = &*desk.shared;
    let (what, title) = match (desk.derived.subject(), entry) {
        (Some(subject), _) => {
            let code = Text::verbatim(shared.catalog().code(subject.group));
            let page = page.title().into();
            (Msg::CopyPage { page, code }, shared.name_of(subject.group))
        }
        (None, Some(TreeEntry::Node(node))) => {
            let hierarchy = shared.catalog().hierarchy();
            let code = hierarchy.code(node);
            let name = format!("{code} {}", hierarchy.title(node, shared.settings.lang));
            (Msg::CopyClass { code: Text::verbatim(code.to_owned()) }, name)
        }
        _ => (Msg::CopyField, String::new()),
    };
    let head = if title.is_empty() { title } else { format!("{title}\n\n") };
    Copied { what: what.into(), text: head + &lines(desk.derived.items(), &shared.locale()) }
}

/// Items as lines, figures with their provenance.
pub(super) fn lines(items: &[Item], locale: &Locale) -> String {
    let line = |item: &Item| {
        let from: String = item.provenances().map(|(what, from)| named(what, from, locale)).collect();
        let text = item.text.say(locale);
        match item.shape {
            // A drawing says nothing as text; its figures stand beside it.
            Shape::Drawing => String::new(),
            _ if item.label.is_empty() => format!("{text}{from}\n"),
            _ => {
                let line = Text::joined(Joint::Colon, [item.label.clone(), item.text.clone()]);
                format!("{}{from}\n", line.say(locale).trim_start())
            }
        }
    };
    items.iter().map(line).collect()
}

/// Where one of the figures of a line comes from, with what it is where it is not that of the line.
fn named(what: Option<&Text>, from: &Provenance, locale: &Locale) -> String {
    match what {
        Some(what) => format!(" [{}]", format::labelled(what.clone(), format::provenance(from)).say(locale)),
        None => told(from, locale),
    }
}

/// Where a figure comes from, behind its line.
pub(super) fn told(from: &Provenance, locale: &Locale) -> String {
    format!(" [{}]", format::provenance(from).say(locale))
}
