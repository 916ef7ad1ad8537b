//! A reader of JSON values into the types of a plan that refuses what does not fit, as a fact and at its place.
//!
//! The reader of `serde_json` explains itself in English sentences, and takes a list for a record; this one does neither.

use super::path;
use super::reason::{Kind, Reason};
use super::unreadable::Unreadable;
use serde::de::value::StringDeserializer;
use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::{Number, Value};

/// Reads a value into a type; what is refused is named with its place.
pub(super) fn read<T: DeserializeOwned>(value: Value) -> Result<T, Unreadable> {
    serde_path_to_error::deserialize(Strict(value)).map_err(|refused| {
        let place = path::of(refused.path());
        match refused.into_inner() {
            Reason::Missing { field } => {
                Unreadable::Field { path: path::field(&place, field), reason: Reason::Missing { field } }
            }
            reason => Unreadable::Field { path: place, reason },
        }
    })
}

struct Strict(Value);

fn refuse<T>(expected: Kind, found: &Value) -> Result<T, Reason> {
    Err(Reason::WrongKind { expected, found: Kind::of(found) })
}

fn visit_number<'de, V: Visitor<'de>>(number: &Number, visitor: V) -> Result<V::Value, Reason> {
    if let Some(whole) = number.as_u64() {
        visitor.visit_u64(whole)
    } else if let Some(whole) = number.as_i64() {
        visitor.visit_i64(whole)
    } else {
        visitor.visit_f64(number.as_f64().ok_or(Reason::NumberNotPossible)?)
    }
}

macro_rules! whole_numbers {
    ($($method:ident)+) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Reason> {
            match &self.0 {
                Value::Number(number) => visit_number(number, visitor),
                other => refuse(Kind::WholeNumber, other),
            }
        })+
    };
}

macro_rules! texts {
    ($($method:ident)+) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Reason> {
            match self.0 {
                Value::String(text) => visitor.visit_string(text),
                other => refuse(Kind::Text, &other),
            }
        })+
    };
}

impl<'de> Deserializer<'de> for Strict {
    type Error = Reason;

    /// Asked for by entries alone, which keep what was typed.
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Reason> {
        match self.0 {
            Value::Null => visitor.visit_unit(),
            Value::Number(number) => visit_number(&number, visitor),
            Value::String(text) => visitor.visit_string(text),
            other => refuse(Kind::NumberOrText, &other),
        }
    }

    whole_numbers!(deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64);
    texts!(deserialize_str deserialize_string deserialize_identifier);

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Reason> {
        match self.0 {
            Value::Bool(flag) => visitor.visit_bool(flag),
            other => refuse(Kind::Flag, &other),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Reason> {
        match self.0 {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Reason> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Reason> {
        match self.0 {
            Value::Array(items) => visitor.visit_seq(Items(items.into_iter())),
            other => refuse(Kind::List, &other),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Reason> {
        match self.0 {
            Value::Object(fields) => visitor.visit_map(Fields { rest: fields.into_iter(), value: Value::Null }),
            other => refuse(Kind::Record, &other),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Reason> {
        match self.0 {
            Value::String(code) => {
                let code: StringDeserializer<Reason> = code.into_deserializer();
                visitor.visit_enum(code)
            }
            other => refuse(Kind::Text, &other),
        }
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u128 f32 f64 char bytes byte_buf unit unit_struct tuple tuple_struct map ignored_any
    }
}

struct Items(std::vec::IntoIter<Value>);

impl<'de> SeqAccess<'de> for Items {
    type Error = Reason;
    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Reason> {
        self.0.next().map(|value| seed.deserialize(Strict(value))).transpose()
    }
}

struct Fields {
    rest: serde_json::map::IntoIter,
    value: Value,
}

impl<'de> MapAccess<'de> for Fields {
    type Error = Reason;
    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Reason> {
        let Some((key, value)) = self.rest.next() else { return Ok(None) };
        self.value = value;
        let key: StringDeserializer<Reason> = key.into_deserializer();
        seed.deserialize(key).map(Some)
    }
    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Reason> {
        seed.deserialize(Strict(self.value.take()))
    }
}
