//! What stands around every answer in JSON: the schema that it follows, the program, the languages, the editions.

use serde_json::{Map, Value, json};

use crate::value;
use metier_content::Settings;
use metier_data::Catalog;
use metier_model::Lang;

/// Version of the form of the answers: a key that goes or changes its meaning raises it.
pub const VERSION: u32 = 5;

/// The parts that every answer begins with; `kind` names the schema, for example `show`.
fn head(kind: &str, catalog: &Catalog, settings: &Settings) -> Map<String, Value> {
    // An edition tells one file from another: it is the same in every language.
    let editions = catalog.sources(Lang::default()).iter().filter(|source| !source.edition.is_empty());
    let editions = value::object(editions.map(|source| (source.id.as_str(), json!(source.edition))));
    let mut object = Map::new();
    object.insert("schema".to_owned(), json!(format!("metier.{kind}/{VERSION}")));
    object.insert("version".to_owned(), json!(env!("CARGO_PKG_VERSION")));
    object.insert("language".to_owned(), json!(settings.language.code()));
    object.insert("titles".to_owned(), json!(settings.lang.code()));
    object.insert("data".to_owned(), Value::Object(editions));
    object
}

/// An answer that is one object: its keys stand beside those of every answer.
pub fn object(kind: &str, catalog: &Catalog, settings: &Settings, body: Value) -> Value {
    let mut object = head(kind, catalog, settings);
    match body {
        Value::Object(body) => object.extend(body),
        other => {
            object.insert("rows".to_owned(), other);
        }
    }
    Value::Object(object)
}
