//! Which numbers can be meant, by the field they stand in.

use super::{Complaint, YEARS};
use crate::catalog::{self, Fact};
use crate::form::{self, Limit};
use crate::plan::{Better, Measure, Plan, Statistic};

/// How far a difference of two shares may be from the two, as each was rounded to a whole per cent.
const ROUNDED: f64 = 1.0 + 1e-9;

/// What is wrong with a number at a path; `None` where nothing is.
pub(super) fn number(plan: &Plan, path: &str, value: f64) -> Option<Complaint> {
    let (question, _) = form::question(path)?;
    beyond(question.limit, value).or_else(|| beside_others(plan, path, value))
}

/// What is wrong with a number whatever else was answered.
fn beyond(limit: Limit, value: f64) -> Option<Complaint> {
    match limit {
        Limit::Share => share(value),
        Limit::People => people(value),
        Limit::Count => count(value),
        Limit::Hours => (value < 0.0).then_some(Complaint::Hours { value }),
        Limit::Year => {
            let years = f64::from(*YEARS.start())..=f64::from(*YEARS.end());
            (!years.contains(&value) || value.fract() != 0.0).then_some(Complaint::Year { value })
        }
        Limit::Number | Limit::Text(_) | Limit::Date | Limit::Closed => None,
    }
}

/// What is wrong with a number beside other answers.
fn beside_others(plan: &Plan, path: &str, value: f64) -> Option<Complaint> {
    let keys: Vec<&str> = path.split('.').collect();
    match keys.as_slice() {
        ["target", "survey", rung] if *rung != "people" => more_than_asked(plan, value),
        ["own_facts", code, "value"] if catalog::fact(code).is_some_and(Fact::is_share) => share(value),
        ["direction", "measures", id, field @ ..] => {
            of_measure(plan.record(&format!("direction.measures.{id}"))?, field, value)
        }
        _ => None,
    }
}

fn of_measure(measure: &Measure, field: &[&str], value: f64) -> Option<Complaint> {
    match field {
        ["baseline"] => of_its_kind(measure, value).or_else(|| not_the_difference(measure, value)),
        ["target"] => of_its_kind(measure, value).or_else(|| no_progress(measure, value)),
        ["sample", "favourable" | "unfavourable"] => parts(measure),
        _ => None,
    }
}

/// Shares lie between none and all, a difference of two shares between their extremes.
fn of_its_kind(measure: &Measure, value: f64) -> Option<Complaint> {
    match measure.statistic? {
        Statistic::Share => share(value),
        Statistic::Net => (!(-100.0..=100.0).contains(&value)).then_some(Complaint::Net { value }),
        Statistic::Count | Statistic::Mean | Statistic::Median | Statistic::Ratio => None,
    }
}

/// A target that is the start value, or lies on the wrong side of it.
fn no_progress(measure: &Measure, value: f64) -> Option<Complaint> {
    let baseline = measure.baseline.value()?;
    if same(baseline, value) {
        return Some(Complaint::TargetIsBaseline { value });
    }
    let better = measure.better?;
    let against = match better {
        Better::Up => value < baseline,
        Better::Down => value > baseline,
    };
    against.then_some(Complaint::TargetAgainst { baseline, better })
}

/// Two shares of the same answers cannot pass all of them.
fn parts(measure: &Measure) -> Option<Complaint> {
    let (favourable, unfavourable) = (measure.sample.favourable.value()?, measure.sample.unfavourable.value()?);
    let possible = [favourable, unfavourable].iter().all(|part| share(*part).is_none());
    (possible && favourable + unfavourable > 100.0 + 1e-9).then_some(Complaint::Parts { favourable, unfavourable })
}

/// A start value that its two shares do not give.
fn not_the_difference(measure: &Measure, value: f64) -> Option<Complaint> {
    measure.statistic.filter(|statistic| *statistic == Statistic::Net)?;
    let (favourable, unfavourable) = (measure.sample.favourable.value()?, measure.sample.unfavourable.value()?);
    let possible = [favourable, unfavourable].iter().all(|part| share(*part).is_none());
    let differs = possible && (favourable - unfavourable - value).abs() > ROUNDED;
    differs.then_some(Complaint::NetParts { value, favourable, unfavourable })
}

/// More than those who were asked cannot do something.
fn more_than_asked(plan: &Plan, value: f64) -> Option<Complaint> {
    let people = plan.target.survey.people.value().filter(|people| *people >= 1.0 && value > *people)?;
    Some(Complaint::MoreThanAsked { value, people })
}

fn count(value: f64) -> Option<Complaint> {
    (value < 0.0 || value.fract() != 0.0).then_some(Complaint::Count { value })
}

fn people(value: f64) -> Option<Complaint> {
    (value < 1.0 || value.fract() != 0.0).then_some(Complaint::People { value })
}

fn share(value: f64) -> Option<Complaint> {
    (!(0.0..=100.0).contains(&value)).then_some(Complaint::Share { value })
}

/// Two typed numbers are the same figure where they differ by less than is ever shown.
fn same(one: f64, other: f64) -> bool {
    (one - other).abs() < 1e-9
}
