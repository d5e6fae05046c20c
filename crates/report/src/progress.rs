//! How far the user is with an entry, in words.

use metier_app::shortlist::Entry;
use metier_content::terms;
use metier_model::saved::EntryStatus;
use metier_words::{Joint, Msg, Text};

use super::typed::clean;

/// How far the user is with an entry, and since when.
pub fn status(entry: &Entry) -> Text {
    let status = terms::entry_status(entry.status).into();
    match clean(&entry.since) {
        day if day.is_empty() => status,
        day => Msg::ShortlistSince { status, day: Text::verbatim(day) }.into(),
    }
}

/// The tags of an entry; empty where it has none.
pub fn tags(entry: &Entry) -> Text {
    Text::commas(entry.tags.iter().map(|tag| Text::verbatim(clean(tag))))
}

/// Status and tags, in one line.
pub(super) fn progress(entry: &Entry) -> Text {
    let named = |name: Msg, text: Text| Text::joined(Joint::Colon, [name.into(), text]);
    let tags = tags(entry);
    let tags = if tags.is_empty() { tags } else { named(Msg::ShortlistTags, tags) };
    Text::joined(Joint::Semicolon, [status(entry), tags].into_iter().filter(|text| !text.is_empty()))
}

/// Whether there is anything to say of it beside the first status.
pub(super) fn is_told(entry: &Entry) -> bool {
    entry.status != EntryStatus::Idea || !entry.since.is_empty() || !entry.tags.is_empty()
}
