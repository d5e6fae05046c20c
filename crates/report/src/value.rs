//! The values of JSON: numbers as they are shown, and the reason for each that is missing.

use serde_json::{Map, Value, json};

use metier_model::{Figure, Geo, Lang, Missing};

/// Rounds as text does; what a `f32` adds to a decimal number goes away: 28.9 stays 28.9.
pub fn number(value: f32, decimals: u8) -> Value {
    json!(metier_words::rounded(f64::from(value), decimals))
}

/// A value that is not there, with the reason as a word that is the same in every language.
pub fn missing(reason: &str) -> Value {
    json!({ "missing": reason })
}

/// Why there is no figure, as a word that is the same in every language, with what it counts or names.
pub(super) fn lacking(reason: &Missing) -> Value {
    let token = reason.token();
    match reason {
        Missing::NotPublished(geo) => not_published(token, *geo),
        Missing::TooFew(have, need) => json!({ "missing": token, "have": have, "need": need }),
        Missing::Carries(have, need) => json!({ "missing": token, "have": have, "need": need }),
        _ => missing(token),
    }
}

/// That nothing is published for a place.
pub(super) fn not_published(token: &str, geo: Geo) -> Value {
    json!({ "missing": token, "geo": geo.code() })
}

/// An object of its pairs. They are put in one by one, because `collect` sorts them first, and compiles that sort once
/// more for each of its callers.
pub(super) fn object<K: Into<String>>(pairs: impl IntoIterator<Item = (K, Value)>) -> Map<String, Value> {
    let mut object = Map::new();
    for (key, value) in pairs {
        object.insert(key.into(), value);
    }
    object
}

/// A value for each language of the titles, under its code.
pub(super) fn in_languages(value: &dyn Fn(Lang) -> Value) -> Value {
    object(Lang::ALL.map(|lang| (lang.code(), value(lang)))).into()
}

/// A text, or why there is none.
pub(super) fn stated(text: &str, why_not: &str) -> Value {
    if text.is_empty() { missing(why_not) } else { json!(text) }
}

pub(super) fn figure<T>(figure: &Figure<T>, show: impl FnOnce(&T) -> Value) -> Value {
    match figure {
        Figure::Known { value, .. } => show(value),
        Figure::Missing(reason) => lacking(reason),
    }
}
