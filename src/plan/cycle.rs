//! A turn of the cycle: the fifth component feeds the first, and the plan begins anew.

use super::entry::DateEntry;
use super::value::{Form, Value, fields};
use std::num::NonZeroU32;

/// Which turn of the cycle a plan is in.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(default, deny_unknown_fields))]
pub struct Cycle {
    /// The turn, counted from 1.
    pub number: NonZeroU32,
    /// The civil day on which it began.
    pub started: DateEntry,
}

fields!(Cycle { number, started });

impl Value for NonZeroU32 {
    fn form(&self) -> Form<'_> {
        Form::Count(*self)
    }
    fn write(&mut self, typed: &str) -> bool {
        typed.parse().map(|number| *self = number).is_ok()
    }
}

impl Default for Cycle {
    fn default() -> Self {
        Self { number: NonZeroU32::MIN, started: DateEntry::Blank }
    }
}
