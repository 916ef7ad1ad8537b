//! A turn of the cycle: the fifth component feeds the first, and the plan begins anew.

use super::entry::DateEntry;
use serde::{Deserialize, Serialize};
use std::num::NonZeroU32;

/// Which turn of the cycle a plan is in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Cycle {
    /// The turn, counted from 1.
    pub number: NonZeroU32,
    /// The civil day on which it began.
    pub started: DateEntry,
}

impl Default for Cycle {
    fn default() -> Self {
        Self { number: NonZeroU32::MIN, started: DateEntry::Blank }
    }
}
