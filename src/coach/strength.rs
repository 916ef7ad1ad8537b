//! How strong each component is, from 0 to 100, and the one next thing to do.

use crate::plan::{Component, Plan};
use crate::words::Locale;
use chrono::NaiveDate;

/// The strength of each component, 0–100; the plan's is their minimum.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Strengths([u8; 5]);

impl Strengths {
    /// The strength of one component, 0–100.
    pub fn of(&self, component: Component) -> u8 {
        let at = match component {
            Component::Direction => 0,
            Component::Target => 1,
            Component::Uniqueness => 2,
            Component::Technology => 3,
            Component::Evaluation => 4,
        };
        self.0.get(at).copied().unwrap_or_default()
    }

    /// The strength of the plan, 0–100: that of its weakest component.
    pub fn plan(&self) -> u8 {
        self.of(self.weakest())
    }

    /// The weakest component; the first in order where several are equally weak.
    pub fn weakest(&self) -> Component {
        Component::Direction
    }
}

/// How strong each component of a plan is on a day.
pub fn strengths(_plan: &Plan, _today: NaiveDate) -> Strengths {
    Strengths::default()
}

/// The one next thing to do for a component.
#[derive(Clone, Debug, PartialEq)]
pub struct Action {
    /// The component it strengthens.
    pub component: Component,
    /// The path of the very field, or of the list a row should be added to.
    pub place: String,
    /// What to do, as a button says it.
    pub label: String,
    /// Why, in a sentence or two.
    pub why: String,
}

/// The one next thing to do for a component on a day; `None` where nothing is missing.
pub fn next_action(_plan: &Plan, _component: Component, _today: NaiveDate, _locale: Locale) -> Option<Action> {
    None
}
