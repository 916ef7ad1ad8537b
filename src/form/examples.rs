//! What an answer could be, for each objective: one small organisation each, so that examples belong together.

use super::apart::DECISION;
use crate::plan::{Component, Objective};
use crate::words::{Text, text};

/// The texts of one objective: whom it is for, what is counted, and the three parts of five decisions.
struct Examples {
    whom: Text,
    count: Text,
    decisions: [[Text; 3]; 5],
}

macro_rules! examples {
    ($objective:ident) => {{
        macro_rules! decision {
            ($component:ident) => {
                [
                    text!(examples.$objective.$component.will),
                    text!(examples.$objective.$component.will_not),
                    text!(examples.$objective.$component.because),
                ]
            };
        }
        Examples {
            whom: text!(examples.$objective.whom),
            count: text!(examples.$objective.count),
            decisions: [
                decision!(direction),
                decision!(target),
                decision!(uniqueness),
                decision!(technology),
                decision!(evaluation),
            ],
        }
    }};
}

/// Those of the objective that leads; while none does, those of a shop that lives by word of mouth.
fn examples(objective: Option<Objective>) -> &'static Examples {
    static LISTENING: Examples = examples!(listening);
    static TALKING: Examples = examples!(talking);
    static ENERGIZING: Examples = examples!(energizing);
    static SUPPORTING: Examples = examples!(supporting);
    static EMBRACING: Examples = examples!(embracing);
    match objective {
        Some(Objective::Listening) => &LISTENING,
        Some(Objective::Talking) => &TALKING,
        Some(Objective::Energizing) | None => &ENERGIZING,
        Some(Objective::Supporting) => &SUPPORTING,
        Some(Objective::Embracing) => &EMBRACING,
    }
}

/// What a decision of a component could be under an objective, for one of its parts: `will`, `will_not` or `because`.
pub fn decision_example(component: Component, part: &str, objective: Option<Objective>) -> Option<Text> {
    let decision = examples(objective).decisions.get(component.number() - 1)?;
    let at = DECISION.iter().position(|one| *one == part)?;
    decision.get(at).copied()
}

/// Whom a plan could be for under an objective.
pub fn whom_example(objective: Option<Objective>) -> Text {
    examples(objective).whom
}

/// What could be counted under an objective.
pub fn count_example(objective: Option<Objective>) -> Text {
    examples(objective).count
}
