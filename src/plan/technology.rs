//! Technology: the tools, chosen last, and the hours they take.

use super::choice::choice;
use super::decision::Decision;
use super::entry::{DateEntry, NumberEntry};
use super::id::Id;
use super::value::fields;

/// Which tools carry the message?
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(default, deny_unknown_fields))]
pub struct Technology {
    /// The channels that were considered.
    pub channels: Vec<Channel>,
    /// Hours a week that we have.
    pub hours_available: NumberEntry,
    /// What follows for Technology.
    pub decision: Decision,
}

fields!(Technology { channels, hours_available, decision });

choice! {
    /// What was decided about a channel.
    Verdict {
        /// The one channel that leads.
        Leading = "leading",
        /// A second one, with a reason.
        Second = "second",
        /// Not now, with a reason and a date to look again.
        NotNow = "not_now",
    }
}

/// A channel that was considered.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(default, deny_unknown_fields))]
pub struct Channel {
    /// What the channel is called in paths.
    pub id: Id,
    /// Which channel it is.
    pub name: String,
    /// What was decided about it.
    pub verdict: Option<Verdict>,
    /// Why.
    pub reason: String,
    /// The civil day on which to look again.
    pub look_again: DateEntry,
    /// Hours a week that it needs.
    pub hours: NumberEntry,
}

fields!(row Channel { name, verdict, reason, look_again, hours });
