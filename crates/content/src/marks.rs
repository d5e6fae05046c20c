//! What the marks before figures mean, for the help.

use metier_words::{Msg, Text};

use super::Item;

/// The marks with their meaning, under a heading.
pub fn items() -> Vec<Item> {
    let row = |mark: &'static str, meaning: Msg| Item::row(Text::verbatim(mark), meaning);
    vec![
        Item::heading(Msg::MarksHead),
        row("·", Msg::MarksPublished),
        row("≈", Msg::MarksModelled),
        row("~", Msg::MarksEstimated),
        row("?", Msg::MarksClaimed),
        Item::gap(),
    ]
}
