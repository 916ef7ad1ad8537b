//! How a plan is written: each value as what it is made of, whatever its type.

use super::entry::{Entry, LARGEST};
use super::value::{Form, Leaf, Value};
use serde::{Serialize, Serializer};

impl Serialize for dyn Value + '_ {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.form() {
            Form::Leaf(leaf) => write_leaf(leaf, serializer),
            Form::Id(id) => serializer.serialize_str(id.as_str()),
            Form::Count(count) => serializer.serialize_u32(count.get()),
            Form::Record { fields, .. } => {
                let parts = fields.iter().enumerate();
                serializer.collect_map(parts.filter_map(|(index, name)| Some((name, self.part(index)?))))
            }
            Form::List => serializer.collect_seq((0..).map_while(|index| self.part(index))),
        }
    }
}

fn write_leaf<S: Serializer>(leaf: Leaf<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    match leaf {
        Leaf::Number(Entry::Blank) | Leaf::Date(Entry::Blank) | Leaf::Choice("") | Leaf::Link("") => {
            serializer.serialize_none()
        }
        Leaf::Text(text) | Leaf::Choice(text) | Leaf::Link(text) => serializer.serialize_str(text),
        Leaf::Number(Entry::Unread(typed)) | Leaf::Date(Entry::Unread(typed)) => serializer.serialize_str(typed),
        Leaf::Number(Entry::Read(number)) => write_number(*number, serializer),
        Leaf::Date(Entry::Read(date)) => serializer.serialize_str(&date.to_string()),
        Leaf::Flag(flag) => serializer.serialize_bool(flag),
    }
}

/// A whole number is written without a fraction, so that a file reads as it was typed.
fn write_number<S: Serializer>(number: f64, serializer: S) -> Result<S::Ok, S::Error> {
    #[expect(clippy::cast_possible_truncation, reason = "whole and within ±2⁵³")]
    if number.fract() == 0.0 && number.abs() <= LARGEST {
        return serializer.serialize_i64(number as i64);
    }
    serializer.serialize_f64(number)
}
