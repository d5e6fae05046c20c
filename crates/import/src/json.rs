//! A file of JSON, and where its fields are asked for: a key that stands twice in one object is refused, because nobody can
//! tell which of the two values holds.

use std::fmt;
use std::fs;
use std::io::Read;
use std::path::Path;

use metier_words::Msg;
use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::clean;
use super::error::{Error, Result, shown};
use super::looks::{self, Looks};

/// The largest file of JSON that is read, in bytes: as values it takes up to thirty times as much. The largest that a
/// publisher has is an eighth of it.
const LARGEST: u64 = 1 << 20;

/// A file of JSON, and where its fields are asked for.
pub(super) struct Json<'p> {
    path: &'p Path,
    pub(super) value: Value,
}

impl<'p> Json<'p> {
    pub(super) fn open(path: &'p Path) -> Result<Self> {
        let mut text = Vec::new();
        let file = fs::File::open(path).map_err(Error::read(path))?;
        file.take(LARGEST + 1).read_to_end(&mut text).map_err(Error::read(path))?;
        if text.len() as u64 > LARGEST {
            return Err(Error::layout(path, Msg::ImportFileHeld { most: (LARGEST >> 20) as i64 }));
        }
        Looks::of(text.get(..looks::ENOUGH).unwrap_or(&text)).wanted(Looks::Json, path)?;
        // A byte-order mark and UTF-16 are read as in every other file.
        let Once(value) = serde_json::from_str(&clean::decode(&text))
            .map_err(|error| Error::layout(path, Msg::ImportNoJson { detail: shown(error) }))?;
        Ok(Self { path, value })
    }

    pub(super) fn lacks(&self, name: &str, what: &str) -> Error {
        Error::layout(self.path, Msg::ImportJsonLacks { name: shown(name), what: shown(what) })
    }

    pub(super) fn rows(&self, name: &str) -> Result<&[Value]> {
        let rows = self.value.get(name).and_then(Value::as_array);
        rows.map(Vec::as_slice).ok_or_else(|| self.lacks(name, "array"))
    }

    pub(super) fn members(&self, name: &str) -> Result<&serde_json::Map<String, Value>> {
        self.value.get(name).and_then(Value::as_object).ok_or_else(|| self.lacks(name, "object"))
    }

    pub(super) fn text(&self, of: &Value, name: &str) -> Result<String> {
        let text = of.get(name).and_then(Value::as_str).ok_or_else(|| self.lacks(name, "string"))?;
        Ok(text.trim().to_string())
    }

    /// A day that is not after the one on which the file was fetched.
    pub(super) fn past(&self, of: &Value, name: &str, fetched: &str) -> Result<String> {
        let day = self.text(of, name)?;
        if day.as_str() > fetched {
            let (day, fetched) = (shown(day), shown(fetched));
            return Err(Error::layout(self.path, Msg::ImportJsonLater { day, fetched }));
        }
        Ok(day)
    }

    pub(super) fn number(&self, of: &Value, name: &str) -> Result<String> {
        let number = of.get(name).and_then(Value::as_u64).ok_or_else(|| self.lacks(name, "integer"))?;
        Ok(number.to_string())
    }
}

/// A value in which no object has a key twice.
struct Once(Value);

impl<'de> Deserialize<'de> for Once {
    fn deserialize<D: Deserializer<'de>>(from: D) -> std::result::Result<Self, D::Error> {
        from.deserialize_any(Keys).map(Self)
    }
}

struct Keys;

impl<'de> Visitor<'de> for Keys {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, value: bool) -> std::result::Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> std::result::Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> std::result::Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> std::result::Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> std::result::Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_unit<E>(self) -> std::result::Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> std::result::Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(Once(value)) = list.next_element()? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> std::result::Result<Value, A::Error> {
        let mut values = Map::new();
        while let Some((key, Once(value))) = object.next_entry::<String, Once>()? {
            if values.contains_key(&key) {
                return Err(A::Error::custom(format_args!("the key \"{key}\" stands twice")));
            }
            values.insert(key, value);
        }
        Ok(Value::Object(values))
    }
}
