//! The rows of a comparison as JSON: the same rows, values and differences as the text and the screen have.

use serde_json::{Map, Value, json};

use metier_content::Settings;
use metier_content::compare::{Cell, ComparisonRow, Difference, Fact, Rank};
use metier_data::Catalog;
use metier_model::GroupId;
use metier_words::{Locale, Text};

use crate::value::object;

/// Every row with a key that is the same in every language, its label and a cell for each occupation.
pub fn comparison(
    catalog: &Catalog,
    groups: &[GroupId],
    rows: &[ComparisonRow],
    settings: &Settings,
) -> Value {
    let locale = settings.locale();
    let row = |row: &ComparisonRow| {
        let cells = groups.iter().zip(&row.cells);
        let cells: Vec<Value> = cells.map(|(&group, shown)| cell(catalog, group, shown, &locale)).collect();
        let mut told = object([
            ("key", json!(row.key)),
            ("label", json!(row.label.say(&locale))),
            ("cells", json!(cells)),
        ]);
        if let Some((whole, _)) = &row.meaning {
            told.insert("meaning".to_owned(), json!(Text::from(whole.clone()).say(&locale)));
        }
        Value::Object(told)
    };
    json!(rows.iter().map(row).collect::<Vec<_>>())
}

/// What stands in the cell, and what can be told apart of it: a key that does not apply is left away.
fn cell(catalog: &Catalog, group: GroupId, cell: &Cell, locale: &Locale) -> Value {
    let mut object = Map::new();
    let mut set = |key: &str, value: Value| object.insert(key.to_owned(), value);
    set("code", json!(catalog.code(group)));
    set("text", json!(cell.text.say(locale)));
    if let Some(number) = cell.value() {
        set("number", tidy(number));
    }
    if let Some([low, high]) = cell.ends {
        set("low", tidy(low));
        set("high", tidy(high));
    }
    let difference = match cell.difference {
        Difference::None => None,
        Difference::Unlike => Some(json!("unlike")),
        Difference::Same => Some(json!(0)),
        Difference::By(number) => Some(tidy(number.value())),
        Difference::SameFact => Some(json!("same")),
        Difference::OtherFact => Some(json!("other")),
    };
    if let Some(difference) = difference {
        set("difference", difference);
    }
    for (name, fact) in &cell.facts {
        let value = match fact {
            Fact::Token(token) => json!(token),
            Fact::Tokens(tokens) => json!(tokens),
            Fact::Months(ends) => json!(ends.map(|months| tidy(f64::from(months)))),
            Fact::Holds(holds) => json!(holds),
        };
        set(name, value);
    }
    if let Some(better) = cell.better {
        set("better", json!(better));
    }
    if let Some(rank) = cell.rank {
        set("rank", json!(if rank == Rank::Best { "best" } else { "worst" }));
    }
    if let Some(from) = &cell.from {
        set("geo", json!(from.geo.code()));
        if let Some(code) = super::region_code(catalog, from) {
            set("region", json!(code));
        }
        set("kind", json!(from.kind.token()));
        set("period", json!(from.period.token()));
        set("sources", json!(from.sources));
    }
    Value::Object(object)
}

/// A number as it is shown, without the dust of binary fractions: the screen has two decimals at most.
fn tidy(number: f64) -> Value {
    json!((number * 1e6).round() / 1e6)
}
