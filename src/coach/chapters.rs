//! How far each chapter of a step has come, which of them to open, and what a closed one says of its answers.

mod line;

pub use line::chapter_line;

use super::strength::wants;
use crate::form::{self, Chapter};
use crate::plan::{Component, Plan};
use chrono::NaiveDate;

/// How far a chapter has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// Nothing is answered yet.
    Untouched,
    /// Something is answered, and something that counts is missing.
    Begun,
    /// All that counts is there.
    Done,
}

/// How far the chapters of a component have come on a day, in their order.
pub fn chapters_progress(plan: &Plan, component: Component, today: NaiveDate) -> Vec<Progress> {
    let wants = wants(plan, component, today);
    let progress = |chapter: &Chapter| {
        if !chapter.says_something(plan) {
            return Progress::Untouched;
        }
        let missing = wants.iter().any(|(place, met)| !met && chapter.holds(place));
        if missing { Progress::Begun } else { Progress::Done }
    };
    form::step(component).chapters.iter().map(progress).collect()
}

/// The first chapter of a component that is not done; `None` where all are.
pub fn first_unfinished(plan: &Plan, component: Component, today: NaiveDate) -> Option<&'static Chapter> {
    let progress = chapters_progress(plan, component, today);
    let chapters = form::step(component).chapters.iter();
    chapters.zip(progress).find(|(_, progress)| *progress != Progress::Done).map(|(chapter, _)| chapter)
}
