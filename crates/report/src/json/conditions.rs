//! JSON of the conditions of work: every published scale of work context.

use serde_json::{Value, json};

use crate::value::{missing, number, object};
use metier_content::skills_page::Owner;
use metier_content::{Subject, conditions as page, terms};
use metier_evidence::conditions::{Condition, Conditions, span};
use metier_evidence::skills;

/// `conditions`: each scale with its levels over the roles, or of the chosen one; empty where none is rated.
pub(super) fn json(subject: &Subject) -> Value {
    let (catalog, locale) = (subject.catalog(), subject.settings.locale());
    let conditions = Conditions::new(catalog);
    let rated: Vec<(&str, Vec<u8>)> = Owner::of(subject)
        .profiles
        .iter()
        .filter_map(|&profile| {
            Some((catalog.profiles().codes.get(profile)?.as_str(), conditions.all(profile)))
        })
        .collect();
    let scales = catalog.context_scales().iter().enumerate();
    let rows = scales.filter_map(|(at, scale)| {
        let own = || rated.iter().filter_map(|(code, levels)| Some((*code, *levels.get(at)?)));
        let span = span(own().map(|(_, level)| level))?;
        let of = Condition::ALL.into_iter().find(|one| one.columns().contains(&scale.column.as_str()));
        let words = page::step(scale.measure, span.high).filter(|_| span.low == span.high);
        Some(json!({
            "scale": scale.column,
            "name": terms::in_languages(&scale.name, &scale.besides).say(&locale),
            "measure": scale.measure.token(),
            "condition": of.map_or_else(|| missing("no-page-tells-it"), |of| json!(of.token())),
            "mean": number(span.mean, 2), "lowest": span.low, "highest": span.high, "of": scale.measure.top(),
            "words": words.map_or_else(|| missing("not-named"), |words| json!(metier_words::Text::from(words).say(&locale))),
            "by_profile": object(own().map(|(code, level)| (code, json!(level)))),
            "kind": "published", "source": skills::SOURCE,
        }))
    });
    json!(rows.collect::<Vec<_>>())
}
