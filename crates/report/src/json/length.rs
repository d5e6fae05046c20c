//! The length of a step of training as JSON.

use serde_json::{Map, Value, json};

use crate::value::{missing, number};
use metier_model::schema::{Duration, TrainingStep, Unit};

/// Shortest and longest in months. Where the source has another unit, its own figures stand beside as `stated`.
pub(super) fn months(step: &TrainingStep) -> Value {
    let (Some((low, high, unit)), Some((least, most))) = (step.length.range(), step.length.months()) else {
        return missing("not-stated");
    };
    let mut value = Map::new();
    let mut put = |key: &str, part: Value| value.insert(key.to_owned(), part);
    if unit == Unit::Months {
        put("low", json!(low));
        put("high", json!(high));
    } else {
        put("low", number(least, 2));
        put("high", number(most, 2));
        put("stated", json!({ "low": low, "high": high, "unit": unit.token() }));
    }
    let estimated = matches!(step.length, Duration::Estimated(..));
    put("kind", json!(if estimated { "estimated" } else { "published" }));
    if let Some(basis) = &step.basis {
        put("basis", json!(basis));
    }
    Value::Object(value)
}
