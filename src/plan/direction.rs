//! Direction: one leading objective, a goal that can be checked, and the measures that show it.

mod measure;
mod risk;

pub use measure::{Better, Denominator, Frequency, Measure, Sample, Statistic};
pub use risk::{Impact, Likelihood, Risk, RiskKind};

use super::choice::choice;
use super::decision::Decision;
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
    /// Another objective, kept for a cycle to come; never an equal.
    pub later: Option<Objective>,
    /// The objective under which the rest was written, until somebody has looked at all of it again.
    pub formerly: Option<Objective>,
    /// What shows that an objective suits us, for each of the five.
    pub suits: Suits,
    /// The goal, in fields that can be checked one by one.
    pub goal: Goal,
    /// What shows whether the goal comes nearer; the first measure is the one the goal is stated with.
    pub measures: Vec<Measure>,
    /// What could go wrong.
    pub risks: Vec<Risk>,
    /// What giving customers a voice may change inside.
    pub inside: Inside,
    /// What follows for Direction.
    pub decision: Decision,
}

fields!(Direction { objective, later, formerly, suits, goal, measures, risks, inside, decision });

impl Direction {
    /// Notes under which objective the rest was written, now that another one leads.
    pub(super) fn note_change(&mut self, led_before: Option<Objective>) {
        self.formerly = self.formerly.or(led_before).filter(|formerly| Some(*formerly) != self.objective);
    }
}

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

/// What shows that an objective suits us now; each objective has its own question.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(default, deny_unknown_fields))]
pub struct Suits {
    /// Which decision waits for what customers would tell us.
    pub listening: String,
    /// Who will answer when people answer us.
    pub talking: String,
    /// How many enthusiasts there are, and how we know.
    pub energizing: String,
    /// What answering costs us, and what customers have in common.
    pub supporting: String,
    /// At which other objective we have already succeeded.
    pub embracing: String,
}

fields!(Suits { listening, talking, energizing, supporting, embracing });

impl Suits {
    /// What shows that one objective suits us.
    pub fn of(&self, objective: Objective) -> &str {
        match objective {
            Objective::Listening => &self.listening,
            Objective::Talking => &self.talking,
            Objective::Energizing => &self.energizing,
            Objective::Supporting => &self.supporting,
            Objective::Embracing => &self.embracing,
        }
    }
}

/// What giving customers a voice may change inside the organisation.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(default, deny_unknown_fields))]
pub struct Inside {
    /// Who acts on what customers say.
    pub acts: String,
    /// What we are ready to change.
    pub ready: String,
    /// What we are not ready to change.
    pub not_ready: String,
}

fields!(Inside { acts, ready, not_ready });
