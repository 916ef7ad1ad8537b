//! What is asked outside the chapters: the name of the plan, the decisions, the primary segment, what was set aside, and
//! own figures.

use super::question::{Field, Limit, Paper};

/// Questions of the plan as a whole, by their paths.
pub(super) static ALONE: &[Field] = &[
    Field::line("name").paper(Paper::Drawn),
    will("direction.decision.will"),
    will_not("direction.decision.will_not"),
    because("direction.decision.because"),
    will("target.decision.will"),
    will_not("target.decision.will_not"),
    because("target.decision.because"),
    will("uniqueness.decision.will"),
    will_not("uniqueness.decision.will_not"),
    because("uniqueness.decision.because"),
    will("technology.decision.will"),
    will_not("technology.decision.will_not"),
    because("technology.decision.because"),
    will("evaluation.decision.will"),
    will_not("evaluation.decision.will_not"),
    because("evaluation.decision.because"),
    Field::in_row("direction.formerly").paper(Paper::Drawn),
    Field::in_row("target.primary").paper(Paper::Drawn),
];

/// Lists whose rows are made by something else than a button, and what is asked of a row.
pub(super) static ROWS: &[(&str, &[Field])] = &[
    ("own_facts", &[Field::number("value", Limit::Number), Field::line("source")]),
    ("set_aside", &[Field::text("reason").paper(Paper::Wide)]),
];

/// The parts of a decision, by their keys, in the order in which they are said.
pub const DECISION: [&str; 3] = ["will", "will_not", "because"];

const fn will(key: &'static str) -> Field {
    Field::lines(key, 1).said("decision.will").continues()
}

const fn will_not(key: &'static str) -> Field {
    Field::lines(key, 1).said("decision.will_not").continues()
}

const fn because(key: &'static str) -> Field {
    Field::lines(key, 1).said("decision.because").continues()
}
