//! What Uniqueness asks: who else wants their attention, the positioning, and the evidence.

use super::chapter::{Answered, Layout, List, Part, Printed, Step, UniquenessWidget, Widget, chapter, list};
use super::question::{Field, Paper};
use crate::plan::Component;

const RIVALS: &str = "uniqueness.rivals";

/// The rivals.
static RIVAL_LIST: List = list!(uniqueness.rivals {
    row: &[Part::Ask(Layout::Pairs, &[Field::line("name").wide(), Field::text("promise"), Field::text("places")])],
    digest: None,
    sorting: None,
    printed: Printed::Table,
});

/// The claims.
static CLAIMS: List = list!(uniqueness.claims {
    row: &[Part::Ask(Layout::Pairs, &[Field::text("claim"), Field::text("evidence")])],
    digest: None,
    sorting: None,
    printed: Printed::Table,
});

/// The step.
pub(super) static STEP: Step = Step {
    component: Component::Uniqueness,
    chapters: &[
        chapter!(uniqueness.rivals of rivals {
            places: &[RIVALS],
            answered: Answered::Rows(&RIVAL_LIST),
            parts: &[Part::Rows(&RIVAL_LIST)],
        }),
        chapter!(uniqueness.positioning of positioning {
            places: &["uniqueness.positioning"],
            answered: Answered::Judged(Widget::Uniqueness(UniquenessWidget::PositioningSentence)),
            parts: &[
                Part::Ask(
                    Layout::Pairs,
                    &[
                        Field::line("uniqueness.positioning.whom").continues().paper(Paper::Drawn),
                        Field::line("uniqueness.positioning.need").continues().paper(Paper::Drawn),
                        Field::line("uniqueness.positioning.offer").paper(Paper::Drawn),
                        Field::line("uniqueness.positioning.kind").continues().paper(Paper::Drawn),
                        Field::line("uniqueness.positioning.benefit").continues().paper(Paper::Drawn),
                        Field::suggested("uniqueness.positioning.rival", RIVALS).paper(Paper::Drawn),
                        Field::text("uniqueness.positioning.difference").wide().continues().paper(Paper::Drawn),
                    ],
                ),
                Part::Widget(Widget::Uniqueness(UniquenessWidget::PositioningSentence)),
            ],
        }),
        chapter!(uniqueness.evidence of claims {
            places: &["uniqueness.claims"],
            answered: Answered::Rows(&CLAIMS),
            parts: &[Part::Rows(&CLAIMS)],
        }),
    ],
};
