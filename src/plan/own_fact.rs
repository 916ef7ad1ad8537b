//! Published facts replaced by figures of our own.

use super::entry::NumberEntry;
use super::id::Id;
use super::value::fields;

/// A published fact replaced by a figure of our own.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(default, deny_unknown_fields))]
pub struct OwnFact {
    /// The code of the fact in the catalogue.
    pub id: Id,
    /// Our own figure, in the unit of the fact.
    pub value: NumberEntry,
    /// Where it comes from.
    pub source: String,
}

fields!(row OwnFact { value, source });
