//! Why a value cannot stand where it stands in a plan, as facts that every language can put into words.

use crate::words::{Locale, number, t};
use serde_json::Value;

/// A kind of JSON value, as people name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `null`.
    Nothing,
    /// `true` or `false`.
    Flag,
    /// Any number.
    Number,
    /// A number without a fraction, 0 or more.
    WholeNumber,
    /// A text.
    Text,
    /// A number or a text, as in fields that keep what was typed.
    NumberOrText,
    /// A list.
    List,
    /// Fields with names.
    Record,
}

impl Kind {
    /// The kind of a value that was found.
    pub(crate) fn of(value: &Value) -> Self {
        match value {
            Value::Null => Self::Nothing,
            Value::Bool(_) => Self::Flag,
            Value::Number(_) => Self::Number,
            Value::String(_) => Self::Text,
            Value::Array(_) => Self::List,
            Value::Object(_) => Self::Record,
        }
    }

    fn name(self, locale: Locale) -> &'static str {
        match self {
            Self::Nothing => t!(locale, files.kind.nothing),
            Self::Flag => t!(locale, files.kind.flag),
            Self::Number => t!(locale, files.kind.number),
            Self::WholeNumber => t!(locale, files.kind.whole_number),
            Self::Text => t!(locale, files.kind.text),
            Self::NumberOrText => t!(locale, files.kind.number_or_text),
            Self::List => t!(locale, files.kind.list),
            Self::Record => t!(locale, files.kind.record),
        }
    }
}

/// Why one value of a plan was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// No field has this name.
    UnknownField,
    /// A field that must be there is not.
    Missing {
        /// Which one.
        field: &'static str,
    },
    /// A value of another kind belongs here.
    WrongKind {
        /// What belongs here.
        expected: Kind,
        /// What stands here.
        found: Kind,
    },
    /// The code of a choice that does not exist.
    UnknownChoice {
        /// The code.
        found: String,
    },
    /// Not an id: 1 to 40 ASCII letters, digits, `-` or `_`.
    NotAnId,
    /// A number beyond what the field can hold.
    NumberNotPossible,
    /// A text that is no civil date (or date and time) of the calendar.
    NotADate,
    /// A text of too many characters.
    TooLong {
        /// How many it has.
        characters: usize,
        /// How many are allowed.
        limit: usize,
    },
    /// A list of too many rows.
    TooMany {
        /// How many it has.
        rows: usize,
        /// How many are allowed.
        limit: usize,
    },
}

impl Refusal {
    /// The reason as the second half of a sentence, without a full stop.
    pub fn words(&self, locale: Locale) -> String {
        match self {
            Self::UnknownField => t!(locale, files.reason.unknown_field).to_owned(),
            Self::Missing { .. } => t!(locale, files.reason.missing).to_owned(),
            Self::WrongKind { expected, found } => {
                let (expected, found) = (expected.name(locale), found.name(locale));
                t!(locale, files.reason.wrong_kind, expected = expected, found = found)
            }
            Self::UnknownChoice { found } => {
                t!(locale, files.reason.unknown_choice, found = super::path::shown(found))
            }
            Self::NotAnId => t!(locale, files.reason.not_an_id).to_owned(),
            Self::NumberNotPossible => t!(locale, files.reason.number_not_possible).to_owned(),
            Self::NotADate => t!(locale, files.reason.not_a_date).to_owned(),
            Self::TooLong { characters, limit } => {
                let (found, limit) = (count(locale, *characters), count(locale, *limit));
                t!(locale, files.reason.too_long, found = found, limit = limit)
            }
            Self::TooMany { rows, limit } => {
                let (found, limit) = (count(locale, *rows), count(locale, *limit));
                t!(locale, files.reason.too_many, found = found, limit = limit)
            }
        }
    }
}

/// A count as the language writes it.
pub(super) fn count(locale: Locale, items: usize) -> String {
    number(locale, f64::from(u32::try_from(items).unwrap_or(u32::MAX)))
}
