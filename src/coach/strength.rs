//! How strong each component is, from 0 to 100, and the one next thing to do.
//!
//! Strength is specificity and completeness: numbers, names, dates, reasons, choices. Never the length of a text.

mod advice;
mod check;
mod direction;
mod evaluation;
mod target;
mod technology;
mod uniqueness;

use crate::coach::complaint::spoiling;
use crate::coach::shortcut::Shortcut;
use crate::form::field;
use crate::plan::{Choice, Component, Plan};
use crate::words::{Locale, t};
use check::Check;
use chrono::NaiveDate;

/// The strength of each component, 0–100; the plan's is their minimum.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Strengths([u8; 5]);

impl Strengths {
    /// The strength of one component, 0–100.
    pub fn of(&self, component: Component) -> u8 {
        let [direction, target, uniqueness, technology, evaluation] = self.0;
        match component {
            Component::Direction => direction,
            Component::Target => target,
            Component::Uniqueness => uniqueness,
            Component::Technology => technology,
            Component::Evaluation => evaluation,
        }
    }

    /// The strength of the plan, 0–100: that of its weakest component.
    pub fn plan(&self) -> u8 {
        self.of(self.weakest())
    }

    /// The weakest component; the first in order where several are equally weak.
    pub fn weakest(&self) -> Component {
        let weakest = Component::ALL.iter().copied().min_by_key(|component| self.of(*component));
        weakest.unwrap_or(Component::Direction)
    }
}

/// How strong each component of a plan is on a day.
pub fn strengths(plan: &Plan, today: NaiveDate) -> Strengths {
    let strength = |component| check::strength(&checks(plan, component, today));
    Strengths([
        strength(Component::Direction),
        strength(Component::Target),
        strength(Component::Uniqueness),
        strength(Component::Technology),
        strength(Component::Evaluation),
    ])
}

/// The one next thing to do for a component.
#[derive(Clone, Debug, PartialEq)]
pub struct Action {
    /// The component it strengthens.
    pub component: Component,
    /// The path of the very field, or of the list a row should be added to.
    pub place: String,
    /// What does it sooner, while it is there.
    pub shortcut: Option<Shortcut>,
    /// What to do, as a button says it.
    pub label: String,
    /// Why, in a sentence or two.
    pub why: String,
}

/// The one next thing to do for a component on a day; `None` where nothing is missing.
pub fn next_action(plan: &Plan, component: Component, today: NaiveDate, locale: Locale) -> Option<Action> {
    let checks = checks(plan, component, today);
    let want = checks.into_iter().flat_map(|check| check.wants).find(|want| !want.met)?;
    let (label, why) = mend(plan, &want.place, locale).unwrap_or_else(|| want.advice.words(locale, &want.place));
    let shortcut = want.advice.shortcut(plan.at(&want.place).is_some_and(|value| value.list().is_some()));
    Some(Action { component, place: want.place, shortcut, label, why })
}

/// What counts in a component on a day: the path of each field or list, and whether it is there.
pub(super) fn wants(plan: &Plan, component: Component, today: NaiveDate) -> Vec<(String, bool)> {
    let checks = checks(plan, component, today);
    checks.into_iter().flat_map(|check| check.wants).map(|want| (want.place, want.met)).collect()
}

/// What to do about an answer that is there and cannot count.
fn mend(plan: &Plan, place: &str, locale: Locale) -> Option<(String, String)> {
    let complaint = spoiling(plan, place)?;
    let field = field(locale, place)?.label;
    Some((t!(locale, coach.correct, field = field), complaint.words(locale)))
}

/// What a component is checked for, the most important first.
fn checks(plan: &Plan, component: Component, today: NaiveDate) -> Vec<Check> {
    let mut checks = match component {
        Component::Direction => direction::checks(plan, today),
        Component::Target => target::checks(plan),
        Component::Uniqueness => uniqueness::checks(plan),
        Component::Technology => technology::checks(plan, today),
        Component::Evaluation => evaluation::checks(plan, today),
    };
    checks.push(check::decision(plan, component));
    checks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::test_plan::{day, test_plan};

    #[test]
    fn the_checks_of_each_component_make_100_points() {
        let begun = test_plan(&[
            ("direction.measures.a.name", "Reviews"),
            ("target.ladder.basis.kind", "published"),
            ("target.motivations.creative.strength", "1"),
            ("uniqueness.rivals.a.name", "The chain"),
            ("technology.channels.a.verdict", "second"),
            ("evaluation.reviews.a.date", "2026-11-02"),
        ]);
        for plan in [Plan::default(), begun] {
            for component in Component::ALL {
                let checks = checks(&plan, *component, day(11, 22));
                assert_eq!(checks.iter().map(|check| check.points).sum::<usize>(), 100, "{component:?}");
                assert!(checks.iter().all(|check| !check.wants.is_empty()), "{component:?}");
            }
        }
    }
}
