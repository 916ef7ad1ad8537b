//! Where answers contradict or miss each other.

use super::rules::{Rule, rules};
use crate::plan::{Component, Plan};
use crate::words::Locale;
use chrono::NaiveDate;

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
    /// What is wrong, in a few words.
    pub title: String,
    /// Why it matters, with the figures.
    pub why: String,
    /// What the link to the field says.
    pub mend: String,
}

/// What every rule says of a plan on a day, the rules in the order of their list.
///
/// A rule that its owner sets aside, with a reason, will be passed over here, by its code.
pub fn findings(plan: &Plan, today: NaiveDate, locale: Locale) -> Vec<Finding> {
    rules().iter().filter_map(|rule: &Rule| rule.finding(plan, today, locale)).collect()
}
