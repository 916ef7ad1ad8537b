//! What a component is checked for: so many points for so many things wanted.

use super::advice::Advice;
use crate::coach::answer::{answered, rows};
use crate::plan::{Choice, Component, Leaf, Plan};
use chrono::NaiveDate;

/// Points that are earned in the share in which what is wanted is there.
pub(super) struct Check {
    /// What it counts for, out of the 100 of its component.
    pub(super) points: usize,
    /// What is wanted, the most important first; never empty.
    pub(super) wants: Vec<Want>,
}

/// One thing that is wanted.
pub(super) struct Want {
    /// The path of the field that would give it, or of the list to which a row should be added.
    pub(super) place: String,
    /// Whether it is there.
    pub(super) met: bool,
    /// What to do where it is not.
    pub(super) advice: Advice,
}

impl Check {
    /// A check of several things.
    pub(super) fn of(points: usize, wants: Vec<Want>) -> Self {
        Self { points, wants }
    }

    /// A check of one answer.
    pub(super) fn field(plan: &Plan, points: usize, place: &str, advice: Advice) -> Self {
        Self::of(points, vec![Want::field(plan, place, advice)])
    }

    /// A check of every row of a list that says something, and of at least as many rows as there are
    /// `first` advices. The advice of a row that is missing leads to the list.
    pub(super) fn rows(plan: &Plan, points: usize, list: &str, fields: &[(&str, Advice)], first: &[Advice]) -> Self {
        let rows = rows(plan, list, first.len());
        let missing = first.iter().skip(rows.len());
        let wants = rows.iter().enumerate().flat_map(|(at, row)| {
            fields.iter().enumerate().map(move |(column, (field, advice))| {
                let advice = first.get(at).filter(|_| column == 0).unwrap_or(advice);
                Want::field(plan, format!("{row}.{field}"), *advice)
            })
        });
        let missing = missing.flat_map(|advice| fields.iter().map(|_| Want::missing(list, *advice)));
        Self::of(points, wants.chain(missing).collect())
    }
}

impl Want {
    /// The answer at a path is wanted.
    pub(super) fn field(plan: &Plan, place: impl Into<String>, advice: Advice) -> Self {
        let place = place.into();
        Self { met: answered(plan, &place), place, advice }
    }

    /// A row is wanted in a list.
    pub(super) fn missing(list: &str, advice: Advice) -> Self {
        Self { place: list.to_owned(), met: false, advice }
    }

    /// A date is wanted that has not passed; where it has, there is other advice.
    pub(super) fn coming(
        plan: &Plan,
        place: impl Into<String>,
        today: NaiveDate,
        advice: Advice,
        past: Advice,
    ) -> Self {
        let want = Self::field(plan, place, advice);
        match plan.leaf(&want.place) {
            Some(Leaf::Date(date)) if want.met && date.value().is_some_and(|date| date < today) => {
                Self { met: false, advice: past, ..want }
            }
            _ => want,
        }
    }
}

/// The decision that closes a component.
pub(super) fn decision(plan: &Plan, component: Component) -> Check {
    let want = |field, advice| Want::field(plan, format!("{}.decision.{field}", component.code()), advice);
    Check::of(20, vec![want("will", Advice::Will), want("will_not", Advice::WillNot), want("because", Advice::Because)])
}

/// The points that were earned, 0–100, rounded; 100 only where nothing is missing.
pub(super) fn strength(checks: &[Check]) -> u8 {
    let thousandths: usize = checks.iter().map(earned).sum();
    let complete = checks.iter().all(|check| check.wants.iter().all(|want| want.met));
    let most = if complete { 100 } else { 99 };
    u8::try_from((thousandths + 500) / 1000).unwrap_or(most).min(most)
}

/// The points of a check that were earned, in thousandths.
fn earned(check: &Check) -> usize {
    let met = check.wants.iter().filter(|want| want.met).count();
    (check.points * 1000 * met).checked_div(check.wants.len()).unwrap_or_default()
}
