//! One address for each value: the dotted path that forms, findings, imports and files share.

use super::entry::{DateEntry, Entry, NumberEntry};
use super::id::Id;
use super::rows::Rows;
use std::any::Any;
use std::num::NonZeroU32;

/// What stands at the end of a path.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Leaf<'a> {
    /// Free text.
    Text(&'a str),
    /// A number as typed.
    Number(&'a NumberEntry),
    /// A civil date as typed.
    Date(&'a DateEntry),
    /// Yes or no.
    Flag(bool),
    /// The code of one of several choices, empty while none is made.
    Choice(&'static str),
    /// The id of something else in the plan, empty while none is chosen.
    Link(&'a str),
}

impl Leaf<'_> {
    /// Whether nothing was answered here yet; text of white space only is no answer.
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Text(text) => text.trim().is_empty(),
            Self::Number(number) => number.is_blank(),
            Self::Date(date) => date.is_blank(),
            Self::Flag(flag) => !flag,
            Self::Choice(code) => code.is_empty(),
            Self::Link(id) => id.is_empty(),
        }
    }

    /// Whether writing this here would change nothing.
    pub fn holds(&self, typed: &str) -> bool {
        match self {
            Self::Text(text) => *text == typed,
            Self::Number(number) => **number == Entry::from_typed(typed),
            Self::Date(date) => **date == Entry::from_typed(typed),
            Self::Flag(flag) => *flag == (typed == "true"),
            Self::Choice(code) => *code == typed,
            Self::Link(id) => *id == typed,
        }
    }

    /// What a control would hold for the content: writing it elsewhere gives the same content.
    pub fn typed(&self) -> String {
        match self {
            Self::Text(text) | Self::Choice(text) | Self::Link(text) => (*text).to_owned(),
            Self::Number(Entry::Read(number)) => number.to_string(),
            Self::Date(Entry::Read(date)) => date.to_string(),
            Self::Number(Entry::Unread(typed)) | Self::Date(Entry::Unread(typed)) => typed.clone(),
            Self::Number(Entry::Blank) | Self::Date(Entry::Blank) => String::new(),
            Self::Flag(flag) => flag.to_string(),
        }
    }
}

/// What a value is made of, for whoever reads and writes whole plans.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Form<'a> {
    /// An answer.
    Leaf(Leaf<'a>),
    /// The id of the record it stands in; given once, so no path leads to it.
    Id(&'a Id),
    /// A count from 1.
    Count(NonZeroU32),
    /// Fields with names.
    Record {
        /// All of them, in the order in which they are saved.
        fields: &'static [&'static str],
        /// Those that no path leads to.
        apart: &'static [&'static str],
    },
    /// Rows.
    List,
}

impl Form<'_> {
    /// Which field of a record a path leads to.
    fn step(self, key: &str) -> Option<usize> {
        match self {
            Self::Record { fields, apart } if !apart.contains(&key) => fields.iter().position(|field| *field == key),
            _ => None,
        }
    }

    /// The fields of a record that paths lead to.
    fn steps(self) -> Vec<&'static str> {
        match self {
            Self::Record { fields, apart } => fields.iter().copied().filter(|key| !apart.contains(key)).collect(),
            _ => Vec::new(),
        }
    }
}

/// Anything with a place in the plan: a leaf, a record of fields, or a list of rows.
pub trait Value {
    /// What it is made of.
    fn form(&self) -> Form<'_>;
    /// Writes what a form control holds into a leaf; whether this is a leaf that understood it.
    fn write(&mut self, _typed: &str) -> bool {
        false
    }
    /// A field of a record in the order of its form, or a row of a list.
    fn part(&self, _index: usize) -> Option<&dyn Value> {
        None
    }
    /// A field or a row, to be changed.
    fn part_mut(&mut self, _index: usize) -> Option<&mut dyn Value> {
        None
    }
    /// The rows, where this is a list.
    fn rows(&mut self) -> Option<&mut dyn Rows> {
        None
    }
    /// The list itself, where this is one, for another of its kind to take rows from.
    fn list(&self) -> Option<&dyn Any> {
        None
    }
    /// The record itself, where this is a row.
    fn row(&self) -> Option<&dyn Any> {
        None
    }
    /// The content, where this is a leaf.
    fn leaf(&self) -> Option<Leaf<'_>> {
        match self.form() {
            Form::Leaf(leaf) => Some(leaf),
            _ => None,
        }
    }
    /// The value one step further down.
    fn child(&self, key: &str) -> Option<&dyn Value> {
        self.part(self.form().step(key)?)
    }
    /// The value one step further down, to be changed.
    fn child_mut(&mut self, key: &str) -> Option<&mut dyn Value> {
        let index = self.form().step(key)?;
        self.part_mut(index)
    }
    /// The steps that lead further down, in the order in which people read them.
    fn keys(&self) -> Vec<&str> {
        self.form().steps()
    }
}

impl Value for String {
    fn form(&self) -> Form<'_> {
        Form::Leaf(Leaf::Text(self))
    }
    fn write(&mut self, typed: &str) -> bool {
        typed.clone_into(self);
        true
    }
}

impl Value for NumberEntry {
    fn form(&self) -> Form<'_> {
        Form::Leaf(Leaf::Number(self))
    }
    fn write(&mut self, typed: &str) -> bool {
        *self = Entry::from_typed(typed);
        true
    }
}

impl Value for DateEntry {
    fn form(&self) -> Form<'_> {
        Form::Leaf(Leaf::Date(self))
    }
    fn write(&mut self, typed: &str) -> bool {
        *self = Entry::from_typed(typed);
        true
    }
}

impl Value for bool {
    fn form(&self) -> Form<'_> {
        Form::Leaf(Leaf::Flag(*self))
    }
    fn write(&mut self, typed: &str) -> bool {
        *self = typed == "true";
        true
    }
}

impl Value for Option<Id> {
    fn form(&self) -> Form<'_> {
        Form::Leaf(Leaf::Link(self.as_ref().map_or("", Id::as_str)))
    }
    fn write(&mut self, typed: &str) -> bool {
        let id = Id::parse(typed);
        let understood = typed.is_empty() || id.is_some();
        if understood {
            *self = id;
        }
        understood
    }
}

/// Gives a record its paths, and its place in a saved plan; a field that is not named does not compile.
/// `row` makes it one of many in a list, called by its `id`.
macro_rules! fields {
    (row $record:ident { $($field:ident),+ $(,)? }) => {
        $crate::plan::value::fields!($record { id, $($field),+ } apart { id } row);
        impl $crate::plan::Row for $record {
            fn blank(id: $crate::plan::Id) -> Self {
                Self { id, ..Self::default() }
            }
            fn id(&self) -> &$crate::plan::Id {
                &self.id
            }
        }
    };
    ($record:ident { $($field:ident),+ $(,)? }) => {
        $crate::plan::value::fields!($record { $($field),+ } apart {});
    };
    ($record:ident { $($field:ident),+ $(,)? } apart { $($apart:ident),* } $($row:ident)?) => {
        impl $crate::plan::Value for $record {
            fn form(&self) -> $crate::plan::Form<'_> {
                $crate::plan::Form::Record {
                    fields: &[$(stringify!($field)),+],
                    apart: &[$(stringify!($apart)),*],
                }
            }
            fn part(&self, index: usize) -> Option<&dyn $crate::plan::Value> {
                let Self { $($field),+ } = self;
                $crate::plan::value::nth!(index, $($field => $field),+)
            }
            fn part_mut(&mut self, index: usize) -> Option<&mut dyn $crate::plan::Value> {
                $crate::plan::value::nth!(index, $($field => &mut self.$field),+)
            }
            $(fn $row(&self) -> Option<&dyn std::any::Any> {
                Some(self)
            })?
        }
        impl serde::Serialize for $record {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                (self as &dyn $crate::plan::Value).serialize(serializer)
            }
        }
    };
}
pub(crate) use fields;

/// The value at an index, of several with names; one comparison of numbers for each.
macro_rules! nth {
    ($index:expr, $($name:ident => $value:expr),+) => {{
        #[expect(non_camel_case_types, reason = "numbers the names, nothing else")]
        enum At { $($name),+ }
        match $index {
            $(index if index == At::$name as usize => Some($value),)+
            _ => None,
        }
    }};
}
pub(crate) use nth;
