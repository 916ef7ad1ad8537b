//! What a rule can say of a plan.

use super::shortcut::Shortcut;
use crate::plan::Component;

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// The plan contradicts itself.
    Stop,
    /// Something is missing between two answers.
    Warn,
}

/// What one rule says of a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The stable code of the rule.
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// The components it looks at, the one to mend first.
    pub components: &'static [Component],
    /// The path of the field that mends it.
    pub place: String,
    /// What mends it sooner, while it is there.
    pub shortcut: Option<Shortcut>,
    /// The paths of all answers that it speaks of, whichever of them comes first; none where its place is the only one.
    pub concerns: Vec<String>,
    /// What is wrong, in a few words.
    pub title: String,
    /// Why it matters, with the figures.
    pub why: String,
    /// What the link to the field says.
    pub mend: String,
    /// The reason with which it was set aside, in one line, where the answers behind it have changed since.
    pub set_aside_before: Option<String>,
}
