//! Target: whom exactly, how they take part, and why.

mod ladder;
mod motivation;
mod survey;

pub use ladder::{Basis, BasisKind, HowMany, Ladder, Profile, Rough, Rung};
pub use motivation::{Motivation, Motivations, Motive, Weight};
pub use survey::Survey;

use super::choice::choice;
use super::decision::Decision;
use super::entry::NumberEntry;
use super::id::Id;
use super::value::fields;

/// Whom do we talk with, and how and why do they take part?
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(default, deny_unknown_fields))]
pub struct Target {
    /// The groups of people the plan is for.
    pub segments: Vec<Segment>,
    /// The one segment that comes first.
    pub primary: Option<Id>,
    /// How the primary segment takes part.
    pub ladder: Ladder,
    /// What the people we asked ourselves answered.
    pub survey: Survey,
    /// Why the primary segment takes part.
    pub motivations: Motivations,
    /// What follows for Target.
    pub decision: Decision,
}

impl Target {
    /// The only segment is the primary one as soon as it says who; a choice that was made stays.
    pub(super) fn settle_primary(&mut self) {
        if let (None, [only]) = (&self.primary, self.segments.as_slice())
            && !only.who.trim().is_empty()
        {
            self.primary = Some(only.id.clone());
        }
    }
}

fields!(Target { segments, primary, ladder, survey, motivations, decision });

/// A group of people with something in common.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(default, deny_unknown_fields))]
pub struct Segment {
    /// What the segment is called in paths.
    pub id: Id,
    /// Who they are.
    pub who: String,
    /// What they need.
    pub needs: String,
    /// What they value.
    pub values: String,
    /// Where they spend their attention.
    pub places: String,
    /// How many they are (0 or more).
    pub size: NumberEntry,
    /// Where that number comes from.
    pub size_basis: String,
    /// Whether they want to deal with a brand like ours there at all.
    pub welcome: Option<Welcome>,
}

fields!(row Segment { who, needs, values, places, size, size_basis, welcome });

choice! {
    /// Whether people want to deal with a brand like ours on networks at all (Forrester's question since 2013).
    Welcome {
        /// They seek it.
        Gladly = "gladly",
        /// They do where it helps them.
        WhenUseful = "when_useful",
        /// They hardly do.
        Hardly = "hardly",
        /// Nobody has asked them yet.
        Unknown = "unknown",
    }
}
