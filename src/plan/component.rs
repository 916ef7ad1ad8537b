//! The five components, always in this order and of equal weight.

use super::choice::{Choice, choice};

choice! {
    /// One of the five equal parts of a plan.
    Component {
        /// What do we want to accomplish?
        Direction = "direction",
        /// Whom do we talk with, and how and why do they take part?
        Target = "target",
        /// Why take part with us rather than with someone else?
        Uniqueness = "uniqueness",
        /// Which tools carry the message?
        Technology = "technology",
        /// How are we doing, and what do customers say?
        Evaluation = "evaluation",
    }
}

impl Component {
    /// Its place in the method's order, from 1.
    pub fn number(self) -> usize {
        Self::ALL.iter().position(|other| *other == self).unwrap_or_default() + 1
    }
}
