//! The strength of Direction: one objective, a goal that can be checked, measures that can be read.

use super::advice::Advice;
use super::check::{Check, Want};
use crate::coach::answer::rows;
use crate::plan::Plan;
use chrono::NaiveDate;

/// What Direction is checked for, its decision apart.
pub(super) fn checks(plan: &Plan, today: NaiveDate) -> Vec<Check> {
    vec![
        Check::field(plan, 15, "direction.objective", Advice::Objective),
        Check::field(plan, 8, "direction.goal.change", Advice::Change),
        Check::field(plan, 7, "direction.goal.whom", Advice::Whom),
        Check::of(34, measures(plan, today)),
        Check::field(plan, 8, "direction.goal.realistic", Advice::Realistic),
        Check::field(plan, 8, "direction.goal.relevant", Advice::Relevant),
    ]
}

/// Each measure in the order in which it is filled in, and at least one.
fn measures(plan: &Plan, today: NaiveDate) -> Vec<Want> {
    let rows = rows(plan, "direction.measures", 1);
    if rows.is_empty() {
        return vec![Want::missing("direction.measures", Advice::FirstMeasure)];
    }
    rows.iter()
        .flat_map(|row| {
            let field = |field, advice| Want::field(plan, format!("{row}.{field}"), advice);
            let deadline = format!("{row}.deadline");
            [
                field("name", Advice::MeasureName),
                field("unit", Advice::MeasureUnit),
                field("baseline", Advice::Baseline),
                field("baseline_date", Advice::BaselineDate),
                field("source", Advice::Source),
                field("target", Advice::TargetValue),
                Want::coming(plan, deadline, today, Advice::Deadline, Advice::DeadlinePast),
                field("owner", Advice::Owner),
            ]
        })
        .collect()
}
