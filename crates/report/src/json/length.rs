//! The length of a step of training, and how the steps are put together, as JSON.

use serde_json::{Map, Value, json};

use crate::value::{missing, number};
use metier_model::schema::{Duration, Occupation, Route, TrainingStep, Unit};

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

/// The ways in: for which roles, all where none is named, and how the steps of `training` are put together.
pub(super) fn ways(occupation: &Occupation) -> Value {
    let way = |roles: &[String], path: &Route| json!({ "roles": roles, "path": route(path) });
    occupation.ways.iter().map(|own| way(&own.roles, &own.path)).collect()
}

/// `step` is a position in `training`, from 0; `then` follow each other, `or` replace each other.
fn route(path: &Route) -> Value {
    let all = |parts: &[Route]| parts.iter().map(route).collect::<Value>();
    match path {
        Route::Step(step) => json!({ "step": step }),
        Route::Then(parts) => json!({ "then": all(parts) }),
        Route::Or(parts) => json!({ "or": all(parts) }),
        Route::Optional(part) => json!({ "optional": route(part) }),
    }
}
