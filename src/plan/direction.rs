//! Direction: one leading objective, a goal that can be checked, and the measures that show it.

use super::choice::choice;
use super::decision::Decision;
use super::entry::{DateEntry, NumberEntry};
use super::id::Id;
use super::value::fields;

choice! {
    /// What a plan can be led by (Li & Bernoff, *Groundswell*).
    Objective {
        /// Find out and understand what is said about us (research).
        Listening = "listening",
        /// Spread messages, make advertising interactive (marketing).
        Talking = "talking",
        /// Let the most enthusiastic customers carry the word (sales).
        Energizing = "energizing",
        /// Help customers, and let them help each other (support).
        Supporting = "supporting",
        /// Bring customers' feedback into what we make (development).
        Embracing = "embracing",
    }
}

/// What do we want to accomplish?
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(default, deny_unknown_fields))]
pub struct Direction {
    /// The one objective that leads.
    pub objective: Option<Objective>,
    /// The goal, in fields that can be checked one by one.
    pub goal: Goal,
    /// What shows whether the goal comes nearer; the first measure is the one the goal is stated with.
    pub measures: Vec<Measure>,
    /// What follows for Direction.
    pub decision: Decision,
}

fields!(Direction { objective, goal, measures, decision });

/// The parts of the goal that no measure holds.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(default, deny_unknown_fields))]
pub struct Goal {
    /// What changes.
    pub change: String,
    /// For whom it changes.
    pub whom: String,
    /// Which purpose or value of the organisation and its customers it serves.
    pub relevant: String,
    /// Why it is realistic: past results, means, comparable cases.
    pub realistic: String,
}

fields!(Goal { change, whom, relevant, realistic });

/// One number that is followed from a baseline to a target.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(default, deny_unknown_fields))]
pub struct Measure {
    /// What the measure is called in paths and readings.
    pub id: Id,
    /// What is counted.
    pub name: String,
    /// What it is counted in.
    pub unit: String,
    /// Whether it is in money.
    pub financial: bool,
    /// The value at the start, in the unit.
    pub baseline: NumberEntry,
    /// The civil day of that value.
    pub baseline_date: DateEntry,
    /// Where the numbers come from.
    pub source: String,
    /// The value aimed at, in the unit.
    pub target: NumberEntry,
    /// The civil day by which it should be reached.
    pub deadline: DateEntry,
    /// Who answers for it.
    pub owner: String,
}

fields!(row Measure { name, unit, financial, baseline, baseline_date, source, target, deadline, owner });
