//! What somebody typed where a number or a date belongs: read where it can be, kept as typed where it cannot.

use chrono::NaiveDate;

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
        let number: Self = serde_json::from_str(&as_json(&digits)?).ok()?;
        (number.is_finite() && number.abs() <= LARGEST).then_some(number)
    }
}

/// A decimal number as JSON writes it; `None` for what is none. JSON's reader rounds as exactly as the one of the standard
/// library, and is in the program anyway: the tables of a second one weigh 12 kB with Brotli.
fn as_json(digits: &str) -> Option<String> {
    let (sign, bare) = match digits.strip_prefix(['-', '+']) {
        Some(bare) if digits.starts_with('-') => ("-", bare),
        Some(bare) => ("", bare),
        None => ("", digits),
    };
    let (whole, fraction) = bare.split_once('.').unwrap_or((bare, ""));
    let plain = whole.bytes().chain(fraction.bytes()).all(|digit| digit.is_ascii_digit());
    let whole = whole.trim_start_matches('0');
    let (whole, fraction) =
        (if whole.is_empty() { "0" } else { whole }, if fraction.is_empty() { "0" } else { fraction });
    (plain && bare.bytes().any(|digit| digit.is_ascii_digit())).then(|| format!("{sign}{whole}.{fraction}"))
}

/// Where the decimal sign stands: the only separator, or the last of two kinds; none where one kind repeats.
fn decimal_sign(digits: &str) -> Option<usize> {
    let last = digits.rfind([',', '.'])?;
    let sign = digits.get(last..=last)?;
    (digits.matches(sign).count() == 1).then_some(last)
}

impl Readable for NaiveDate {
    /// Accepts an ISO civil date of a year of four digits, as date inputs give it.
    fn from_typed(typed: &str) -> Option<Self> {
        let digits = |part: &str, count: usize| {
            let plain = part.len() == count && part.bytes().all(|digit| digit.is_ascii_digit());
            plain.then(|| part.parse::<u32>().ok()).flatten()
        };
        let (year, rest) = typed.split_once('-')?;
        let (month, day) = rest.split_once('-')?;
        let year = i32::try_from(digits(year, 4)?).ok()?;
        Self::from_ymd_opt(year, digits(month, 2)?, digits(day, 2)?)
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod schema {
    use super::super::value::Value;
    use super::{DateEntry, Entry, NumberEntry};
    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
    use serde::{Serialize, Serializer};
    use std::borrow::Cow;

    impl<T> Serialize for Entry<T>
    where
        Self: Value,
    {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            (self as &dyn Value).serialize(serializer)
        }
    }

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_with_comma_and_point() {
        for (typed, number) in [
            ("6", 6.0),
            ("4,2", 4.2),
            ("4.2", 4.2),
            ("-0,5", -0.5),
            ("\u{2212}3", -3.0),
            ("1\u{202f}234,5", 1234.5),
            ("1,234.5", 1234.5),
            ("1.234,5", 1234.5),
            ("1,234,567", 1_234_567.0),
            (" 82 % ", 82.0),
            ("007", 7.0),
            (",5", 0.5),
            ("5,", 5.0),
            ("+3", 3.0),
            ("0.30000000000000004", 0.300_000_000_000_000_04),
            ("9007199254740991", 9_007_199_254_740_991.0),
        ] {
            assert_eq!(NumberEntry::from_typed(typed), Entry::Read(number), "{typed}");
        }
        for typed in [
            "six",
            "1e5",
            "NaN",
            "inf",
            "--2",
            "1/2",
            "9999999999999999999",
            "4,2 stars",
            "-",
            ".",
            "+-2",
            "4-2",
            "0x1F",
        ] {
            assert_eq!(NumberEntry::from_typed(typed), Entry::Unread(typed.into()), "{typed}");
        }
        assert_eq!(NumberEntry::from_typed(" \u{202f} "), Entry::Blank);
    }

    #[test]
    fn dates_are_civil_and_of_four_digit_years() {
        assert!(DateEntry::from_typed("2027-06-30").value().is_some());
        for typed in ["12026-01-01", "2027-02-30", "2027- 6-30", "30/06/2027", "soon"] {
            assert_eq!(DateEntry::from_typed(typed), Entry::Unread(typed.into()), "{typed}");
        }
    }
}
