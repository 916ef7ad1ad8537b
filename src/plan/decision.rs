//! The decision that closes a component: a template is filled, a strategy decides.

use super::value::fields;

/// What we will do, what we will not, and why.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(default, deny_unknown_fields))]
pub struct Decision {
    /// We will …
    pub will: String,
    /// We will not …
    pub will_not: String,
    /// Because …
    pub because: String,
}

fields!(Decision { will, will_not, because });
