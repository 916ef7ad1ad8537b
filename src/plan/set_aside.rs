//! Findings set aside with a reason.

use super::id::Id;
use super::rows::Row;
use super::value::fields;

/// A finding that its owner has set aside, because it depends.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(default, deny_unknown_fields))]
pub struct SetAside {
    /// The code of the rule.
    pub id: Id,
    /// Why it does not count here.
    pub reason: String,
    /// A digest of the answers it was set aside for; empty while the reason is only being written. Where the answers
    /// change, the finding is shown again.
    pub answers: String,
}

fields!(SetAside { id, reason, answers } apart { id, answers } row);

impl Row for SetAside {
    fn blank(id: Id) -> Self {
        Self { id, ..Self::default() }
    }
    fn id(&self) -> &Id {
        &self.id
    }
}
