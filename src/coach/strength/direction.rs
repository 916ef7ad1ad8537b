//! The strength of Direction: one objective that suits, a goal that can be checked, measures that can be read, and risks
//! that were looked at.

use super::advice::Advice;
use super::check::{Check, Want};
use crate::coach::answer::rows;
use crate::coach::risks::is_grave;
use crate::plan::{Choice, Plan, Risk, RiskKind};
use chrono::NaiveDate;

const RISKS: &str = "direction.risks";

/// What Direction is checked for, its decision apart.
pub(super) fn checks(plan: &Plan, today: NaiveDate) -> Vec<Check> {
    vec![
        Check::field(plan, 12, "direction.objective", Advice::Objective),
        Check::of(4, vec![suits(plan)]),
        Check::field(plan, 5, "direction.goal.change", Advice::Change),
        Check::field(plan, 5, "direction.goal.whom", Advice::Whom),
        Check::of(26, measures(plan, today)),
        Check::field(plan, 5, "direction.goal.realistic", Advice::Realistic),
        Check::field(plan, 5, "direction.goal.relevant", Advice::Relevant),
        Check::of(13, risks(plan)),
        Check::field(plan, 5, "direction.inside.acts", Advice::Acts),
    ]
}

/// The question that goes with the chosen objective is answered.
fn suits(plan: &Plan) -> Want {
    match plan.direction.objective {
        Some(objective) => Want::field(plan, format!("direction.suits.{}", objective.code()), Advice::Suits),
        None => Want::missing("direction.objective", Advice::Objective),
    }
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
                field("formula", Advice::MeasureFormula),
                field("better", Advice::MeasureBetter),
                field("baseline", Advice::Baseline),
                field("baseline_date", Advice::BaselineDate),
                field("source", Advice::Source),
                field("target", Advice::TargetValue),
                Want::coming(plan, deadline, today, Advice::Deadline, Advice::DeadlinePast),
                field("owner", Advice::Owner),
                field("frequency", Advice::MeasureFrequency),
            ]
        })
        .collect()
}

/// Each risk is named and judged, the high ones are prepared for, and not going is one of those judged.
fn risks(plan: &Plan) -> Vec<Want> {
    let rows = rows(plan, RISKS, 1);
    if rows.is_empty() {
        return vec![Want::missing(RISKS, Advice::FirstRisk)];
    }
    let wants = |row: &String| {
        let field = |field, advice| Want::field(plan, format!("{row}.{field}"), advice);
        let mut wants = vec![
            field("name", Advice::RiskName),
            field("likelihood", Advice::Likelihood),
            field("impact", Advice::Impact),
        ];
        let risk = plan.direction.risks.iter().find(|risk| path(risk) == *row);
        if risk.is_some_and(is_grave) {
            wants.extend([
                field("prevention", Advice::Prevention),
                field("response", Advice::Response),
                field("owner", Advice::RiskOwner),
            ]);
        }
        wants
    };
    rows.iter().flat_map(wants).chain([absence(plan)]).collect()
}

/// Not going is a risk too, and was judged like the others.
fn absence(plan: &Plan) -> Want {
    let absences = || plan.direction.risks.iter().filter(|risk| risk.kind == Some(RiskKind::Absence));
    let place = match absences().next() {
        None => RISKS.to_owned(),
        Some(risk) if risk.likelihood.is_none() => format!("{}.likelihood", path(risk)),
        Some(risk) => format!("{}.impact", path(risk)),
    };
    Want { place, met: absences().any(|risk| risk.score().is_some()), advice: Advice::Absence }
}

fn path(risk: &Risk) -> String {
    format!("{RISKS}.{}", risk.id.as_str())
}
