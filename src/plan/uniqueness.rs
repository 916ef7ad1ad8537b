//! Uniqueness: one reason to take part with us which a rival could not sign.

use super::decision::Decision;
use super::id::Id;
use super::value::fields;

/// Why take part with us rather than with someone else?
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(default, deny_unknown_fields))]
pub struct Uniqueness {
    /// Who else wants the same people's attention.
    pub rivals: Vec<Rival>,
    /// The positioning, in the parts of one sentence.
    pub positioning: Positioning,
    /// What we claim, each with what a customer could check.
    pub claims: Vec<Claim>,
    /// What follows for Uniqueness.
    pub decision: Decision,
}

fields!(Uniqueness { rivals, positioning, claims, decision });

/// Somebody who competes for the same minutes.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(default, deny_unknown_fields))]
pub struct Rival {
    /// What the rival is called in paths.
    pub id: Id,
    /// Who it is.
    pub name: String,
    /// What it promises.
    pub promise: String,
    /// Where it is active.
    pub places: String,
}

fields!(row Rival { name, promise, places });

/// The parts of the positioning sentence (Moore, *Crossing the Chasm*).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(default, deny_unknown_fields))]
pub struct Positioning {
    /// For whom.
    pub whom: String,
    /// Who need what.
    pub need: String,
    /// Our offer.
    pub offer: String,
    /// The kind of thing it is.
    pub kind: String,
    /// What it does for them.
    pub benefit: String,
    /// Unlike whom.
    pub rival: String,
    /// What we do that they do not.
    pub difference: String,
}

fields!(Positioning { whom, need, offer, kind, benefit, rival, difference });

/// A claim and its evidence.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(default, deny_unknown_fields))]
pub struct Claim {
    /// What the claim is called in paths.
    pub id: Id,
    /// What we say of ourselves.
    pub claim: String,
    /// What a customer could check.
    pub evidence: String,
}

fields!(row Claim { claim, evidence });
