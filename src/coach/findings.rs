//! Where answers contradict or miss each other.

use super::finding::{Finding, Severity};
use super::rules::{Rule, rules};
use super::set_aside::{Aside, Standing, aside, reason_in_one_line, stands};
use crate::plan::{Plan, SetAside};
use crate::words::Locale;
use chrono::NaiveDate;

/// What every rule says of a plan on a day, contradictions first, else in the order of the rules.
///
/// What its owner has set aside with a reason is passed over, until the answers behind it change.
pub fn findings(plan: &Plan, today: NaiveDate, locale: Locale) -> Vec<Finding> {
    let said = rules().iter().filter_map(|rule| Some((rule, rule.finding(plan, today, locale)?)));
    gravest_first(said.filter_map(|(rule, finding)| shown(plan, rule, finding)).collect())
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
    (gravest_first(findings), asides)
}

/// Contradictions before what is missing; else in the order of the rules.
fn gravest_first(mut findings: Vec<Finding>) -> Vec<Finding> {
    findings.sort_by_key(|finding| finding.severity != Severity::Stop);
    findings
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
