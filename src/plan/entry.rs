//! What somebody typed where a number or a date belongs: read where it can be, kept as typed where it cannot.

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::fmt;
use std::marker::PhantomData;

/// The largest magnitude a number may have; beyond it an `f64` no longer tells neighbouring whole numbers apart.
pub const LARGEST: f64 = 9_007_199_254_740_991.0;

/// A number as typed.
pub type NumberEntry = Entry<f64>;

/// A civil date as typed, without time or zone.
pub type DateEntry = Entry<NaiveDate>;

/// A typed value: nothing yet, read, or kept word for word because it could not be read.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Entry<T> {
    /// Nothing was typed.
    #[default]
    Blank,
    /// What was typed could be read.
    Read(T),
    /// What was typed could not be read; it is kept as it is.
    Unread(String),
}

/// A kind of value that can be read from what somebody typed.
pub trait Readable: Sized + Copy {
    /// Reads trimmed, non-empty text; `None` where it is not such a value.
    fn from_typed(typed: &str) -> Option<Self>;
    /// Reads a JSON number; `None` where this kind is not written as one.
    fn from_number(number: f64) -> Option<Self>;
    /// Writes the value into a saved plan.
    fn save<S: Serializer>(self, serializer: S) -> Result<S::Ok, S::Error>;
}

impl<T: Readable> Entry<T> {
    /// Reads what was typed; only white space counts as nothing.
    pub fn from_typed(typed: &str) -> Self {
        let trimmed = typed.trim();
        if trimmed.is_empty() {
            return Self::Blank;
        }
        T::from_typed(trimmed).map_or_else(|| Self::Unread(typed.to_owned()), Self::Read)
    }

    /// The value, where it could be read.
    pub fn value(&self) -> Option<T> {
        match self {
            Self::Read(value) => Some(*value),
            Self::Blank | Self::Unread(_) => None,
        }
    }

    /// Whether nothing was typed.
    pub fn is_blank(&self) -> bool {
        matches!(self, Self::Blank)
    }

    /// The words that could not be read.
    pub fn unread(&self) -> Option<&str> {
        match self {
            Self::Unread(typed) => Some(typed),
            Self::Blank | Self::Read(_) => None,
        }
    }
}

impl Readable for f64 {
    /// Accepts a decimal comma or point, spaces between thousands, a sign and a trailing per cent sign.
    /// A single comma or point is the decimal sign; of two kinds, the last is.
    fn from_typed(typed: &str) -> Option<Self> {
        let bare = typed.strip_suffix('%').unwrap_or(typed).trim_end();
        let mut digits: String = bare
            .chars()
            .filter(|c| !matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}'))
            .map(|c| if c == '\u{2212}' { '-' } else { c })
            .collect();
        if let Some(decimal) = decimal_sign(&digits) {
            digits = digits
                .char_indices()
                .filter_map(|(at, c)| match c {
                    ',' | '.' if at == decimal => Some('.'),
                    ',' | '.' => None,
                    other => Some(other),
                })
                .collect();
        } else {
            digits.retain(|c| !matches!(c, ',' | '.'));
        }
        let plain = digits.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | '-' | '+'));
        let number = digits.parse::<Self>().ok().filter(|_| plain)?;
        Self::from_number(number)
    }

    fn from_number(number: f64) -> Option<Self> {
        (number.is_finite() && number.abs() <= LARGEST).then_some(number)
    }

    /// A whole number is written without a fraction, so that a file reads as it was typed.
    fn save<S: Serializer>(self, serializer: S) -> Result<S::Ok, S::Error> {
        #[expect(clippy::cast_possible_truncation, reason = "whole and within ±2⁵³")]
        if self.fract() == 0.0 && self.abs() <= LARGEST {
            return serializer.serialize_i64(self as i64);
        }
        serializer.serialize_f64(self)
    }
}

/// Where the decimal sign stands: the only separator, or the last of two kinds; none where one kind repeats.
fn decimal_sign(digits: &str) -> Option<usize> {
    let last = digits.rfind([',', '.'])?;
    let sign = digits.get(last..=last)?;
    (digits.matches(sign).count() == 1).then_some(last)
}

impl Readable for NaiveDate {
    /// Accepts an ISO civil date of a year from 1 to 9999, as date inputs give it.
    fn from_typed(typed: &str) -> Option<Self> {
        let date = typed.parse::<Self>().ok()?;
        (typed.len() == 10 && typed.starts_with(|c: char| c.is_ascii_digit())).then_some(date)
    }

    fn from_number(_: f64) -> Option<Self> {
        None
    }

    fn save<S: Serializer>(self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self)
    }
}

impl<T: Readable> Serialize for Entry<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Blank => serializer.serialize_none(),
            Self::Read(value) => value.save(serializer),
            Self::Unread(typed) => serializer.serialize_str(typed),
        }
    }
}

impl<'de, T: Readable> Deserialize<'de> for Entry<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(EntryVisitor(PhantomData))
    }
}

struct EntryVisitor<T>(PhantomData<T>);

impl<T: Readable> EntryVisitor<T> {
    fn number<E: de::Error>(number: f64) -> Result<Entry<T>, E> {
        T::from_number(number)
            .map(Entry::Read)
            .ok_or_else(|| E::invalid_value(de::Unexpected::Float(number), &"a value of this kind"))
    }
}

impl<T: Readable> de::Visitor<'_> for EntryVisitor<T> {
    type Value = Entry<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("null, a number or a text")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(Entry::Blank)
    }

    fn visit_none<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(Entry::Blank)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Entry::from_typed(text))
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Self::Value, E> {
        Self::number(number)
    }

    #[expect(clippy::cast_precision_loss, reason = "from_number refuses what would lose precision")]
    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Self::Value, E> {
        Self::number(number as f64)
    }

    #[expect(clippy::cast_precision_loss, reason = "from_number refuses what would lose precision")]
    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Self::Value, E> {
        Self::number(number as f64)
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod schema {
    use super::{DateEntry, NumberEntry};
    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
    use std::borrow::Cow;

    impl JsonSchema for NumberEntry {
        fn schema_name() -> Cow<'static, str> {
            "Number".into()
        }
        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({
                "type": ["number", "string", "null"],
                "description": "A number; the typed words where they could not be read as one; null while blank."
            })
        }
    }

    impl JsonSchema for DateEntry {
        fn schema_name() -> Cow<'static, str> {
            "Date".into()
        }
        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({
                "type": ["string", "null"],
                "description": "An ISO civil date; the typed words where they could not be read as one; null while blank."
            })
        }
    }
}
