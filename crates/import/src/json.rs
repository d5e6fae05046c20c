//! A file of JSON whose values know their lines, and where its fields are asked for: a key that stands twice in one object
//! is refused, because nobody can tell which of the two values holds.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::io::{self, Read};
use std::path::Path;

use metier_model::date::Day;
use metier_words::{Msg, Text};
use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};

use super::clean;
use super::error::{Error, Result, shown};
use super::looks::{self, Looks};
use super::row::ahead;

/// The largest file of JSON that is read, in bytes: as values it takes up to thirty times as much. The largest that a
/// publisher has is an eighth of it.
const LARGEST: u64 = 1 << 20;

/// A file of JSON.
pub(super) struct Json<'p> {
    path: &'p Path,
    value: Value,
}

/// A value and the line that it begins on.
struct Value {
    line: u64,
    is: Is,
}

/// What a value is; of what nobody asks for, nothing is kept.
enum Is {
    Null,
    Other,
    Number(u64),
    Text(String),
    List(Vec<Value>),
    Object(BTreeMap<String, Value>),
}

/// A value in its file, with the names that lead to it: `rows[17]`.
#[derive(Clone)]
pub(super) struct Node<'j> {
    path: &'j Path,
    name: String,
    value: &'j Value,
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
        let text = clean::decode(&text);
        let line = Cell::new(1);
        let mut reader =
            serde_json::Deserializer::from_reader(Counted { text: text.as_bytes(), line: &line });
        let value = Once(&line)
            .deserialize(&mut reader)
            .and_then(|value| reader.end().map(|()| value))
            .map_err(|error| Error::layout(path, Msg::ImportNoJson { detail: shown(error) }))?;
        Ok(Self { path, value })
    }

    /// The whole file.
    pub(super) fn node(&self) -> Node<'_> {
        Node { path: self.path, name: String::new(), value: &self.value }
    }

    /// The day on which the file was fetched.
    pub(super) fn fetched(&self) -> Result<String> {
        let (root, name) = (self.node(), "fetched");
        let text = root.text(name)?;
        let day = Day::parse(&text);
        let told = day.map_or_else(|| Some(Msg::ImportNoDay { value: shown(&text) }), ahead);
        told.map_or(Ok(text), |told| Err(root.fault(name, told)))
    }
}

impl<'j> Node<'j> {
    /// The line that it begins on.
    pub(super) fn line(&self) -> u64 {
        self.value.line
    }

    fn named(&self, name: &str) -> String {
        if self.name.is_empty() { name.to_owned() } else { format!("{}.{name}", self.name) }
    }

    /// What stands under a name; none where it is no object, or has no such name.
    pub(super) fn get(&self, name: &str) -> Option<Self> {
        let Is::Object(members) = &self.value.is else { return None };
        let value = members.get(name)?;
        Some(Self { path: self.path, name: self.named(name), value })
    }

    /// Whether it says that there is nothing.
    pub(super) fn is_null(&self) -> bool {
        matches!(self.value.is, Is::Null)
    }

    /// A fault of what stands under a name, or is missing there.
    pub(super) fn fault(&self, name: &str, reason: impl Into<Text>) -> Error {
        let line = self.get(name).map_or(self.value.line, |own| own.value.line);
        Error::Field(self.path.to_path_buf(), line, self.named(name), reason.into())
    }

    fn lacks(&self, name: &str, what: &str) -> Error {
        self.fault(name, Msg::ImportJsonLacks { name: shown(name), what: shown(what) })
    }

    /// Its items, where it is a list.
    pub(super) fn items(&self) -> Option<Vec<Self>> {
        let Is::List(items) = &self.value.is else { return None };
        let item = |(at, value)| Self { path: self.path, name: format!("{}[{at}]", self.name), value };
        Some(items.iter().enumerate().map(item).collect())
    }

    /// The list under a name.
    pub(super) fn rows(&self, name: &str) -> Result<Vec<Self>> {
        self.get(name).and_then(|list| list.items()).ok_or_else(|| self.lacks(name, "array"))
    }

    /// The members of the object under a name.
    pub(super) fn members(&self, name: &str) -> Result<Vec<(&'j str, Self)>> {
        let own = self.get(name);
        let Some((own, Is::Object(members))) = own.as_ref().map(|own| (own, &own.value.is)) else {
            return Err(self.lacks(name, "object"));
        };
        let member = |(name, value): (&'j String, _)| {
            (name.as_str(), Self { path: self.path, name: own.named(name), value })
        };
        Ok(members.iter().map(member).collect())
    }

    /// The text under a name, if there is one.
    pub(super) fn said(&self, name: &str) -> Option<String> {
        match self.get(name)?.value.is {
            Is::Text(ref text) => Some(text.trim().to_owned()),
            _ => None,
        }
    }

    /// The text under a name, which must be there.
    pub(super) fn text(&self, name: &str) -> Result<String> {
        self.said(name).ok_or_else(|| self.lacks(name, "string"))
    }

    /// A day that is not after the one on which the file was fetched.
    pub(super) fn past(&self, name: &str, fetched: &str) -> Result<String> {
        let day = self.text(name)?;
        if Day::parse(&day).is_none() {
            return Err(self.fault(name, Msg::ImportNoDay { value: shown(day) }));
        }
        if day.as_str() > fetched {
            let (day, fetched) = (shown(day), shown(fetched));
            return Err(self.fault(name, Msg::ImportJsonLater { day, fetched }));
        }
        Ok(day)
    }

    /// The whole number under a name, if there is one.
    pub(super) fn whole(&self, name: &str) -> Option<u64> {
        match self.get(name)?.value.is {
            Is::Number(number) => Some(number),
            _ => None,
        }
    }

    /// The whole number under a name, which must be there.
    pub(super) fn number(&self, name: &str) -> Result<String> {
        self.whole(name).map(|number| number.to_string()).ok_or_else(|| self.lacks(name, "integer"))
    }
}

/// A text that is read byte by byte, which counts its lines: the reader of JSON looks no further ahead than one byte.
struct Counted<'t> {
    text: &'t [u8],
    line: &'t Cell<u64>,
}

impl Read for Counted<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let (Some((&byte, rest)), Some(slot)) = (self.text.split_first(), buffer.first_mut()) else {
            return Ok(0);
        };
        *slot = byte;
        self.text = rest;
        self.line.set(self.line.get() + u64::from(byte == b'\n'));
        Ok(1)
    }
}

/// A value in which no object has a key twice.
struct Once<'l>(&'l Cell<u64>);

impl<'de> DeserializeSeed<'de> for Once<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> std::result::Result<Value, D::Error> {
        from.deserialize_any(Keys(self.0))
    }
}

struct Keys<'l>(&'l Cell<u64>);

impl Keys<'_> {
    fn value(&self, is: Is) -> Value {
        Value { line: self.0.get(), is }
    }
}

impl<'de> Visitor<'de> for Keys<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, _: bool) -> std::result::Result<Value, E> {
        Ok(self.value(Is::Other))
    }

    fn visit_i64<E>(self, value: i64) -> std::result::Result<Value, E> {
        Ok(self.value(u64::try_from(value).map_or(Is::Other, Is::Number)))
    }

    fn visit_u64<E>(self, value: u64) -> std::result::Result<Value, E> {
        Ok(self.value(Is::Number(value)))
    }

    fn visit_f64<E>(self, _: f64) -> std::result::Result<Value, E> {
        Ok(self.value(Is::Other))
    }

    fn visit_str<E>(self, value: &str) -> std::result::Result<Value, E> {
        Ok(self.value(Is::Text(value.to_owned())))
    }

    fn visit_unit<E>(self) -> std::result::Result<Value, E> {
        Ok(self.value(Is::Null))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> std::result::Result<Value, A::Error> {
        let line = self.0.get();
        let mut values = Vec::new();
        while let Some(value) = list.next_element_seed(Once(self.0))? {
            values.push(value);
        }
        Ok(Value { line, is: Is::List(values) })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> std::result::Result<Value, A::Error> {
        let line = self.0.get();
        let mut values = BTreeMap::new();
        while let Some(key) = object.next_key::<String>()? {
            let value = object.next_value_seed(Once(self.0))?;
            if values.contains_key(&key) {
                return Err(A::Error::custom(format_args!("the key \"{key}\" stands twice")));
            }
            values.insert(key, value);
        }
        Ok(Value { line, is: Is::Object(values) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_knows_its_line_and_its_name() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.json");
        fs::write(&path, "{\"rows\": [\n  {\"a\": 1,\n   \"b\": \"x\"},\n\n  {\n\"a\":\n-2}\n]}").unwrap();
        let json = Json::open(&path).unwrap();
        let rows = json.node().rows("rows").unwrap();
        let told = |error: Error| match error {
            Error::Field(_, line, name, _) => (line, name),
            other => panic!("{other}"),
        };
        assert_eq!(rows.iter().map(Node::line).collect::<Vec<_>>(), [2, 5]);
        assert_eq!(rows[0].number("a").unwrap(), "1");
        assert_eq!(told(rows[0].number("b").unwrap_err()), (3, "rows[0].b".to_owned()));
        assert_eq!(told(rows[1].text("c").unwrap_err()), (5, "rows[1].c".to_owned()));
        assert_eq!(told(json.node().text("fetched").unwrap_err()), (1, "fetched".to_owned()));
    }
}
