//! Where answers contradict or miss each other.

use super::rules::{Rule, rules};
use super::set_aside::{Aside, Standing, aside, reason_in_one_line, stands};
use crate::plan::{Component, Plan, SetAside};
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
    /// The id of an element on the page of the place that mends it sooner, while it is there: an offer to take, say.
    pub anchor: Option<&'static str>,
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

/// What every rule says of a plan on a day, the rules in the order of their list.
///
/// What its owner has set aside with a reason is passed over, until the answers behind it change.
pub fn findings(plan: &Plan, today: NaiveDate, locale: Locale) -> Vec<Finding> {
    let said = rules().iter().filter_map(|rule| Some((rule, rule.finding(plan, today, locale)?)));
    said.filter_map(|(rule, finding)| shown(plan, rule, finding)).collect()
}

/// The findings of a plan on a day, and all that was set aside: each rule looks at the plan once for both.
pub fn told(plan: &Plan, today: NaiveDate, locale: Locale) -> (Vec<Finding>, Vec<Aside>) {
    let said: Vec<(&Rule, Option<Finding>)> =
        rules().iter().map(|rule| (rule, rule.finding(plan, today, locale))).collect();
    let aside = |row: &SetAside| {
        let said = said.iter().find(|(rule, _)| rule.code == row.id.as_str());
        aside(plan, row, said.map(|(rule, finding)| (*rule, finding.as_ref())), locale)
    };
    let asides = plan.set_aside.iter().filter_map(aside).collect();
    let findings = said.into_iter().filter_map(|(rule, finding)| shown(plan, rule, finding?)).collect();
    (findings, asides)
}

/// A finding as it is shown; none where it is set aside.
fn shown(plan: &Plan, rule: &Rule, finding: Finding) -> Option<Finding> {
    let reason = reason_in_one_line(plan, rule.code);
    let set_aside_before = match stands(plan, rule, Some(&finding)) {
        Some(Standing::InForce) if reason.is_some() => return None,
        Some(Standing::Changed) => reason,
        _ => None,
    };
    Some(Finding { set_aside_before, ..finding })
}
