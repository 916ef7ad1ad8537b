//! The strength of Evaluation. In the first cycle nothing has been reviewed yet: what counts is what can be settled today,
//! when the next review is, and who asks whom, by when. In later cycles it is what was done: answers in the latest review, a
//! reading of each measure.

use super::advice::Advice;
use super::check::{Check, Want};
use crate::coach::answer::{answered, rows};
use crate::plan::{Leaf, Measure, Plan, Reading};
use chrono::NaiveDate;

/// What Evaluation is checked for, its decision apart.
pub(super) fn checks(plan: &Plan, today: NaiveDate) -> Vec<Check> {
    let next = Want::coming(plan, "evaluation.next_review", today, Advice::NextReview, Advice::NextReviewPast);
    if plan.cycle.number.get() == 1 {
        return first_cycle(plan, next, today);
    }
    let latest = latest_review(plan);
    let review = |fields: &[(&str, Advice)]| match &latest {
        None => vec![Want::missing("evaluation.reviews", Advice::FirstReview)],
        Some(row) => {
            fields.iter().map(|(field, advice)| Want::field(plan, format!("{row}.{field}"), *advice)).collect()
        }
    };
    vec![
        Check::of(20, vec![next]),
        Check::of(
            25,
            review(&[
                ("date", Advice::ReviewDate),
                ("ourselves.doing", Advice::AskOurselves),
                ("ourselves.improve", Advice::AskOurselves),
                ("ourselves.needs", Advice::AskOurselves),
                ("ourselves.exceed", Advice::AskOurselves),
            ]),
        ),
        Check::of(
            15,
            review(&[
                ("customers.doing", Advice::AskCustomers),
                ("customers.like", Advice::AskCustomers),
                ("customers.more", Advice::AskCustomers),
                ("customers.dislike", Advice::AskCustomers),
                ("customers.change", Advice::AskCustomers),
            ]),
        ),
        Check::of(20, readings(plan)),
    ]
}

/// What can be settled before anything was reviewed.
fn first_cycle(plan: &Plan, next: Want, today: NaiveDate) -> Vec<Check> {
    let by = Want::coming(plan, "evaluation.asking.by", today, Advice::AskingBy, Advice::AskingPast);
    vec![
        Check::of(35, vec![next]),
        Check::field(plan, 15, "evaluation.asking.who", Advice::AskingWho),
        Check::field(plan, 15, "evaluation.asking.whom", Advice::AskingWhom),
        Check::of(15, vec![by]),
    ]
}

/// The review of the latest date; one that has no date yet is being written and comes after all others.
fn latest_review(plan: &Plan) -> Option<String> {
    let date = |row: &String| match plan.leaf(&format!("{row}.date")) {
        Some(Leaf::Date(date)) => date.value().unwrap_or(NaiveDate::MAX),
        _ => NaiveDate::MAX,
    };
    rows(plan, "evaluation.reviews", 1).into_iter().max_by_key(date)
}

/// Every measure has been read at least once.
fn readings(plan: &Plan) -> Vec<Want> {
    let measures = rows(plan, "direction.measures", 0);
    if measures.is_empty() {
        // Nothing can be read yet: the way leads back to Direction.
        return vec![Want::missing("direction.measures", Advice::MeasureToRead)];
    }
    let want = |row: &String| {
        let measure = plan.record::<Measure>(row).map(|measure| &measure.id);
        let of_measure = |reading: &&Reading| measure.is_some() && reading.measure.as_ref() == measure;
        let mut readings = plan.evaluation.readings.iter().filter(of_measure);
        let unlinked = plan.evaluation.readings.iter().find(|reading| reading.measure.is_none());
        let begun = readings.clone().next();
        let (place, advice) = match (begun, unlinked) {
            (Some(reading), _) if !answered(plan, &field(reading, "date")) => {
                (field(reading, "date"), Advice::ReadingDate)
            }
            (Some(reading), _) => (field(reading, "value"), Advice::ReadingValue),
            (None, Some(reading)) => (field(reading, "measure"), Advice::ReadingMeasure),
            (None, None) => ("evaluation.readings".to_owned(), Advice::Reading),
        };
        let met =
            readings.any(|reading| answered(plan, &field(reading, "date")) && answered(plan, &field(reading, "value")));
        Want { place, met, advice }
    };
    measures.iter().map(want).collect()
}

fn field(reading: &Reading, field: &str) -> String {
    format!("evaluation.readings.{}.{field}", reading.id.as_str())
}
