//! Our own survey of the ladder: how many people were asked, and how many do what each rung does.

use super::Rung;
use crate::plan::entry::NumberEntry;
use crate::plan::value::fields;

/// The tally of the six activity questions. One person may count on several rungs, so the counts may add to more than
/// the people who answered.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(default, deny_unknown_fields))]
pub struct Survey {
    /// How many people answered (1 or more).
    pub people: NumberEntry,
    /// How many of them publish things of their own.
    pub creators: NumberEntry,
    /// How many take part in the talk.
    pub conversationalists: NumberEntry,
    /// How many rate, review or comment.
    pub critics: NumberEntry,
    /// How many save, subscribe or vote.
    pub collectors: NumberEntry,
    /// How many keep a profile.
    pub joiners: NumberEntry,
    /// How many read, watch or listen.
    pub spectators: NumberEntry,
    /// How many said no to all six.
    pub inactives: NumberEntry,
}

fields!(Survey { people, creators, conversationalists, critics, collectors, joiners, spectators, inactives });

impl Survey {
    /// How many people are on a rung, as typed.
    pub fn count(&self, rung: Rung) -> &NumberEntry {
        match rung {
            Rung::Creators => &self.creators,
            Rung::Conversationalists => &self.conversationalists,
            Rung::Critics => &self.critics,
            Rung::Collectors => &self.collectors,
            Rung::Joiners => &self.joiners,
            Rung::Spectators => &self.spectators,
            Rung::Inactives => &self.inactives,
        }
    }
}
