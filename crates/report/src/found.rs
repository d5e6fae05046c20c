//! Hits of a search as JSON.

use serde_json::{Value, json};

use super::value::number;
use metier_content::found::{self, How};
use metier_data::Catalog;
use metier_model::Lang;
use metier_search::{Hit, Spoken, Via};

/// The code that led to a hit.
pub(crate) fn code(hit: &Hit) -> Value {
    let (edition, code, by_title) = match &hit.via {
        Some(Via::Code { edition, code, by_title }) => (*edition, code.as_str(), *by_title),
        _ => (metier_search::Edition::Noc(2021), hit.code, false),
    };
    json!({ "edition": found::edition_name(edition), "code": code, "by_title": by_title })
}

/// Hits of a search. What led to one stands in `via`, why it is meant in `words` (as titles
/// have it, as it was typed where that is another one, the word of `matched` that it meets, its share) and `probability`.
pub fn hits(catalog: &Catalog, hits: &[Hit], lang: Lang) -> Value {
    let row = |hit: &Hit| {
        let title = catalog.title(metier_model::GroupId(hit.group), lang);
        let mut row = json!({
            "code": hit.code, "title": title, "matched": hit.title, "kind": How::of(hit).id(),
            "positions": hit.positions,
        });
        let mut set = |key: &str, value: Value| {
            if let Some(row) = row.as_object_mut() {
                row.insert(key.to_owned(), value);
            }
        };
        match &hit.via {
            Some(Via::Code { .. }) => set("via", code(hit)),
            Some(Via::Onet(codes)) => {
                set("via", json!({ "name_of": "O*NET", "codes": codes.split(' ').collect::<Vec<_>>() }));
            }
            Some(Via::Said { stands_for, .. }) => {
                set("via", json!({ "stands_for": stands_for.split('|').collect::<Vec<_>>() }));
            }
            Some(Via::Study(field)) => set("via", json!({ "studied": field })),
            Some(Via::Conditions(conditions)) => {
                set(
                    "via",
                    json!({ "conditions": conditions.iter().map(|own| own.token()).collect::<Vec<_>>() }),
                );
            }
            None => {}
        }
        if let Some(reason) = &hit.reason {
            let spoken = |spoken: &Spoken| {
                let mut own = json!({ "word": spoken.word, "share": number(spoken.share, 1) });
                for (key, text) in [("typed", &spoken.typed), ("met", &spoken.met)] {
                    if let (Some(text), Some(own)) = (text, own.as_object_mut()) {
                        own.insert(key.to_owned(), json!(text));
                    }
                }
                own
            };
            set("words", reason.words.iter().map(spoken).collect());
            if let Some(probability) = reason.probability {
                set("probability", number(probability, 2));
            }
            set("guess", json!(reason.is_guess()));
        }
        row
    };
    Value::Array(hits.iter().map(row).collect())
}
