//! The goal as one sentence, its figures from the first measure.

use super::{Piece, compose, mark, piece};
use crate::coach::answer::first_measure;
use crate::plan::Plan;
use crate::words::{Locale, t};

/// The goal as one sentence.
pub fn goal_sentence(plan: &Plan, locale: Locale) -> Vec<Piece> {
    let goal = |field: &str, label| piece(plan, format!("direction.goal.{field}"), label, locale);
    let measure = |field: &str, label| piece(plan, first_measure(plan, field), label, locale);
    let unit = measure("unit", t!(locale, coach.goal.unit));
    let space = match (&unit, locale) {
        (Piece::Answer { text, .. }, Locale::fr) if text.starts_with('%') => '\u{202f}',
        _ => '\u{a0}',
    };
    let template = t!(
        locale,
        coach.goal.sentence,
        deadline = mark(0),
        whom = mark(1),
        change = mark(2),
        name = mark(3),
        baseline = mark(4),
        target = mark(5),
        space = space,
        unit = mark(6),
        relevant = mark(7),
        realistic = mark(8),
        owner = mark(9)
    );
    compose(
        &template,
        &[
            measure("deadline", t!(locale, coach.goal.deadline)),
            goal("whom", t!(locale, coach.goal.whom)),
            goal("change", t!(locale, coach.goal.change)),
            measure("name", t!(locale, coach.goal.name)),
            measure("baseline", t!(locale, coach.goal.baseline)),
            measure("target", t!(locale, coach.goal.target)),
            unit,
            goal("relevant", t!(locale, coach.goal.relevant)),
            goal("realistic", t!(locale, coach.goal.realistic)),
            measure("owner", t!(locale, coach.goal.owner)),
        ],
    )
}
