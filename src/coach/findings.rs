//! Where answers contradict or miss each other.

use super::rules::rules;
use super::set_aside::{Standing, reason_in_one_line, standing};
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
    /// The reason with which it was set aside, in one line, where the answers behind it have changed since.
    pub set_aside_before: Option<String>,
}

/// What every rule says of a plan on a day, the rules in the order of their list.
///
/// What its owner has set aside with a reason is passed over, until the answers behind it change.
pub fn findings(plan: &Plan, today: NaiveDate, locale: Locale) -> Vec<Finding> {
    let shown = rules().iter().filter_map(|rule| {
        let reason = reason_in_one_line(plan, rule.code);
        let set_aside_before = match standing(plan, rule.code) {
            Some(Standing::InForce) if reason.is_some() => return None,
            Some(Standing::Changed) => reason,
            _ => None,
        };
        Some(Finding { set_aside_before, ..rule.finding(plan, today, locale)? })
    });
    shown.collect()
}
