//! Text to JSON values, without the silences of the standard reader: a key stands once, and nothing is nested without end.

use super::path;
use super::unreadable::Unreadable;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value, error::Category};
use serde_path_to_error::Track;
use std::fmt;

/// How many levels a text may nest; a backup has eight. The reader's own limit, 128, stays on below it.
const DEEPEST: usize = 32;

/// Reads a text as one JSON value.
pub(super) fn parse(text: &str) -> Result<Value, Unreadable> {
    if text.trim().is_empty() {
        return Err(Unreadable::Empty);
    }
    let mut track = Track::new();
    let mut source = serde_json::Deserializer::from_str(text);
    let read = Once { level: 0 }.deserialize(serde_path_to_error::Deserializer::new(&mut source, &mut track));
    read.and_then(|value| source.end().map(|()| value)).map_err(|error| match error.classify() {
        _ if !text.trim_start().starts_with(['{', '[']) => Unreadable::PlainText,
        Category::Eof => Unreadable::CutOff,
        Category::Syntax | Category::Io => Unreadable::NotJson { line: error.line(), column: error.column() },
        // The reader takes every value, so what is well formed can only have been refused by `Once`.
        Category::Data => {
            let path = track.path();
            if path.iter().count() > DEEPEST {
                Unreadable::TooDeep { limit: DEEPEST }
            } else {
                Unreadable::DuplicateKey { path: path::of(&path) }
            }
        }
    })
}

/// Takes any value, refusing a key that stands twice and more levels than `DEEPEST`.
struct Once {
    level: usize,
}

impl<'de> DeserializeSeed<'de> for Once {
    type Value = Value;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        if self.level > DEEPEST {
            return Err(D::Error::custom("too deep"));
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Once {
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
    fn visit_seq<A: SeqAccess<'de>>(self, mut source: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = source.next_element_seed(Self { level: self.level + 1 })? {
            items.push(item);
        }
        Ok(Value::Array(items))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut source: A) -> Result<Value, A::Error> {
        let mut fields = Map::new();
        while let Some(key) = source.next_key::<String>()? {
            if fields.contains_key(&key) {
                source.next_value_seed(Refused)?;
            } else {
                let value = source.next_value_seed(Self { level: self.level + 1 })?;
                fields.insert(key, value);
            }
        }
        Ok(Value::Object(fields))
    }
}

/// Refuses the value of a key that stands a second time, so that the place of the refusal is the key itself.
struct Refused;

impl<'de> DeserializeSeed<'de> for Refused {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, _: D) -> Result<(), D::Error> {
        Err(D::Error::custom("duplicate key"))
    }
}
