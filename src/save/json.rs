//! Text to JSON values, without the silences of the standard reader: a key stands once, and nothing is nested without end.

use super::path;
use super::unreadable::Unreadable;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value, error::Category};
use std::fmt;

/// How many levels a text may nest; a backup has eight. The reader's own limit, 128, stays on below it.
const DEEPEST: usize = 32;

/// Reads a text as one JSON value.
pub(super) fn parse(text: &str) -> Result<Value, Unreadable> {
    if text.trim().is_empty() {
        return Err(Unreadable::Empty);
    }
    let mut refused = None;
    let mut source = serde_json::Deserializer::from_str(text);
    let read = Once { level: 0, place: String::new(), refused: &mut refused }.deserialize(&mut source);
    read.and_then(|value| source.end().map(|()| value)).map_err(|error| match error.classify() {
        _ if !text.trim_start().starts_with(['{', '[']) => Unreadable::PlainText,
        Category::Eof => Unreadable::CutOff,
        _ => refused.unwrap_or(Unreadable::NotJson { line: error.line(), column: error.column() }),
    })
}

/// Takes any value, refusing a key that stands twice and more levels than `DEEPEST`.
struct Once<'a> {
    level: usize,
    place: String,
    refused: &'a mut Option<Unreadable>,
}

impl Once<'_> {
    fn below(&mut self, place: String) -> Once<'_> {
        Once { level: self.level + 1, place, refused: self.refused }
    }

    /// Ends the reading; the reader's own error says nothing.
    fn refuse<T, E: Error>(&mut self, why: Unreadable) -> Result<T, E> {
        *self.refused = Some(why);
        Err(E::custom(""))
    }
}

impl<'de> DeserializeSeed<'de> for Once<'_> {
    type Value = Value;
    fn deserialize<D: Deserializer<'de>>(mut self, deserializer: D) -> Result<Value, D::Error> {
        if self.level > DEEPEST {
            return self.refuse(Unreadable::TooDeep { limit: DEEPEST });
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Once<'_> {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any value")
    }
    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }
    fn visit_bool<E: Error>(self, flag: bool) -> Result<Value, E> {
        Ok(Value::Bool(flag))
    }
    fn visit_i64<E: Error>(self, number: i64) -> Result<Value, E> {
        Ok(Value::from(number))
    }
    fn visit_u64<E: Error>(self, number: u64) -> Result<Value, E> {
        Ok(Value::from(number))
    }
    fn visit_f64<E: Error>(self, number: f64) -> Result<Value, E> {
        Ok(Value::from(number))
    }
    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        Ok(Value::from(text))
    }
    fn visit_string<E: Error>(self, text: String) -> Result<Value, E> {
        Ok(Value::String(text))
    }
    fn visit_seq<A: SeqAccess<'de>>(mut self, mut source: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = source.next_element_seed(self.below(path::item(&self.place, items.len())))? {
            items.push(item);
        }
        Ok(Value::Array(items))
    }
    fn visit_map<A: MapAccess<'de>>(mut self, mut source: A) -> Result<Value, A::Error> {
        let mut fields = Map::new();
        while let Some(key) = source.next_key::<String>()? {
            let place = path::field(&self.place, &key);
            if fields.contains_key(&key) {
                return self.refuse(Unreadable::DuplicateKey { path: place });
            }
            let value = source.next_value_seed(self.below(place))?;
            fields.insert(key, value);
        }
        Ok(Value::Object(fields))
    }
}
