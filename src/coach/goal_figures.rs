//! The goal in figures: from where to where, of what, by when. They are those of the first measure.

use super::measure_digest::figure;
use super::row_names::row_name;
use crate::plan::Plan;
use crate::words::{Locale, date, t};

/// The most letters of a unit that stands beside its number: a sign, or a currency.
const SIGN: usize = 3;

/// The goal in figures, in words of a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoalFigures {
    /// Where it begins.
    pub from: String,
    /// Where it should go.
    pub to: String,
    /// What is counted, and by when.
    pub what: String,
}

/// The goal in figures, once its measure has both.
pub fn goal_figures(plan: &Plan, locale: Locale) -> Option<GoalFigures> {
    let measure = plan.direction.measures.first()?;
    let (from, to) = (measure.baseline.value()?, measure.target.value()?);
    let unit = measure.unit.trim();
    // A sign belongs to its number, a word is in the name of the measure.
    let sign = if unit.chars().count() <= SIGN { unit } else { "" };
    let name = row_name(plan, "direction.measures", measure.id.as_str(), locale);
    let what = match measure.deadline.value().map(|day| date(locale, day)) {
        Some(date) => t!(locale, sheets.goal_by, what = name, date = date),
        None => name,
    };
    Some(GoalFigures { from: figure(locale, from, sign), to: figure(locale, to, sign), what })
}

/// The goal in one line: in figures, else what changes, in its owner's words.
pub fn goal_line(plan: &Plan, locale: Locale) -> Option<String> {
    let change = plan.direction.goal.change.trim();
    match goal_figures(plan, locale) {
        Some(GoalFigures { from, to, what }) => Some(format!("{from}\u{a0}→ {to} {what}")),
        None => (!change.is_empty()).then(|| change.to_owned()),
    }
}
