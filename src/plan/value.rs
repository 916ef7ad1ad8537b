//! One address for each value: the dotted path that forms, findings, imports and files share.

use super::entry::{DateEntry, Entry, NumberEntry};
use super::id::Id;

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

/// Anything with a place in the plan: a leaf, a record of fields, or a list of rows.
pub trait Value {
    /// The content, where this is a leaf.
    fn leaf(&self) -> Option<Leaf<'_>> {
        None
    }
    /// Writes what a form control holds into a leaf; whether this is a leaf that understood it.
    fn write(&mut self, _typed: &str) -> bool {
        false
    }
    /// The value one step further down.
    fn child(&self, _key: &str) -> Option<&dyn Value> {
        None
    }
    /// The value one step further down, to be changed.
    fn child_mut(&mut self, _key: &str) -> Option<&mut dyn Value> {
        None
    }
    /// The steps that lead further down, in the order in which people read them.
    fn keys(&self) -> Vec<&str> {
        Vec::new()
    }
    /// The rows, where this is a list.
    fn rows(&mut self) -> Option<&mut dyn Rows> {
        None
    }
}

/// A list whose rows come, go and move.
pub trait Rows {
    /// Adds a blank row at the end.
    fn add(&mut self, id: Id);
    /// Takes a row out; nothing happens for a stale id.
    fn remove(&mut self, id: &str);
    /// Moves a row by so many places, not past either end; nothing happens for a stale id.
    fn shift(&mut self, id: &str, by: isize);
}

/// A record that is one of many in a list.
pub trait Row: Value {
    /// A row with nothing in it yet.
    fn blank(id: Id) -> Self;
    /// What the row is called in paths.
    fn id(&self) -> &Id;
}

impl Value for String {
    fn leaf(&self) -> Option<Leaf<'_>> {
        Some(Leaf::Text(self))
    }
    fn write(&mut self, typed: &str) -> bool {
        typed.clone_into(self);
        true
    }
}

impl Value for NumberEntry {
    fn leaf(&self) -> Option<Leaf<'_>> {
        Some(Leaf::Number(self))
    }
    fn write(&mut self, typed: &str) -> bool {
        *self = Entry::from_typed(typed);
        true
    }
}

impl Value for DateEntry {
    fn leaf(&self) -> Option<Leaf<'_>> {
        Some(Leaf::Date(self))
    }
    fn write(&mut self, typed: &str) -> bool {
        *self = Entry::from_typed(typed);
        true
    }
}

impl Value for bool {
    fn leaf(&self) -> Option<Leaf<'_>> {
        Some(Leaf::Flag(*self))
    }
    fn write(&mut self, typed: &str) -> bool {
        *self = typed == "true";
        true
    }
}

impl Value for Option<Id> {
    fn leaf(&self) -> Option<Leaf<'_>> {
        Some(Leaf::Link(self.as_ref().map_or("", Id::as_str)))
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

impl<T: Row> Value for Vec<T> {
    fn child(&self, key: &str) -> Option<&dyn Value> {
        let row = self.iter().find(|row| row.id().as_str() == key)?;
        Some(row)
    }
    fn child_mut(&mut self, key: &str) -> Option<&mut dyn Value> {
        let row = self.iter_mut().find(|row| row.id().as_str() == key)?;
        Some(row)
    }
    fn keys(&self) -> Vec<&str> {
        self.iter().map(|row| row.id().as_str()).collect()
    }
    fn rows(&mut self) -> Option<&mut dyn Rows> {
        Some(self)
    }
}

impl<T: Row> Rows for Vec<T> {
    fn add(&mut self, id: Id) {
        self.push(T::blank(id));
    }
    fn remove(&mut self, id: &str) {
        self.retain(|row| row.id().as_str() != id);
    }
    fn shift(&mut self, id: &str, by: isize) {
        if let Some(from) = self.iter().position(|row| row.id().as_str() == id) {
            let to = from.saturating_add_signed(by).min(self.len() - 1);
            let row = self.remove(from);
            self.insert(to, row);
        }
    }
}

/// Gives a record its paths; a field neither named nor set `apart` does not compile.
/// `row` makes it one of many in a list, called by its `id`.
macro_rules! fields {
    (row $record:ident { $($field:ident),+ $(,)? }) => {
        $crate::plan::value::fields!($record { $($field),+ } apart { id });
        impl $crate::plan::value::Row for $record {
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
    ($record:ident { $($field:ident),+ $(,)? } apart { $($apart:ident),* }) => {
        impl $crate::plan::value::Value for $record {
            fn child(&self, key: &str) -> Option<&dyn $crate::plan::value::Value> {
                let Self { $($apart: _,)* $($field),+ } = self;
                match key {
                    $(stringify!($field) => Some($field),)+
                    _ => None,
                }
            }
            fn child_mut(&mut self, key: &str) -> Option<&mut dyn $crate::plan::value::Value> {
                match key {
                    $(stringify!($field) => Some(&mut self.$field),)+
                    _ => None,
                }
            }
            fn keys(&self) -> Vec<&str> {
                vec![$(stringify!($field)),+]
            }
        }
    };
}
pub(crate) use fields;
