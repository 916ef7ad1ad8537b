//! What Uniqueness asks: who else wants their attention, the positioning, and the evidence.

use super::chapter::{Answered, Chapter, Layout, List, Part, Printed, Step, UniquenessWidget, Widget};
use super::question::Field;
use crate::plan::Component;
use crate::words::{t, text};

const RIVALS: &str = "uniqueness.rivals";

/// The rivals.
static RIVAL_LIST: List = List {
    path: RIVALS,
    add: text!(plan.uniqueness.rivals.add),
    empty: text!(plan.uniqueness.rivals.empty),
    one: |locale, number| t!(locale, plan.uniqueness.rivals.one, number = number),
    row: &[Part::Ask(Layout::Pairs, &[Field::line("name").wide(), Field::text("promise"), Field::text("places")])],
    digest: None,
    sorting: None,
    printed: Printed::Table,
};

/// The claims.
static CLAIMS: List = List {
    path: "uniqueness.claims",
    add: text!(plan.uniqueness.claims.add),
    empty: text!(plan.uniqueness.claims.empty),
    one: |locale, number| t!(locale, plan.uniqueness.claims.one, number = number),
    row: &[Part::Ask(Layout::Pairs, &[Field::text("claim"), Field::text("evidence")])],
    digest: None,
    sorting: None,
    printed: Printed::Table,
};

/// The step.
pub(super) static STEP: Step = Step {
    component: Component::Uniqueness,
    chapters: &[
        Chapter {
            code: "rivals",
            heading: text!(plan.uniqueness.rivals.heading),
            short: text!(chapters.uniqueness.rivals.short),
            ask: text!(chapters.uniqueness.rivals.ask),
            lead: text!(plan.uniqueness.rivals.lead),
            places: &[RIVALS],
            answered: Answered::Rows(&RIVAL_LIST),
            parts: &[Part::Rows(&RIVAL_LIST)],
        },
        Chapter {
            code: "positioning",
            heading: text!(plan.uniqueness.positioning.heading),
            short: text!(chapters.uniqueness.positioning.short),
            ask: text!(chapters.uniqueness.positioning.ask),
            lead: text!(plan.uniqueness.positioning.lead),
            places: &["uniqueness.positioning"],
            answered: Answered::Judged(Widget::Uniqueness(UniquenessWidget::PositioningSentence)),
            parts: &[
                Part::Widget(Widget::Uniqueness(UniquenessWidget::PositioningSentence)),
                Part::Ask(
                    Layout::Pairs,
                    &[
                        Field::line("uniqueness.positioning.whom"),
                        Field::line("uniqueness.positioning.need"),
                        Field::line("uniqueness.positioning.offer"),
                        Field::line("uniqueness.positioning.kind"),
                        Field::line("uniqueness.positioning.benefit"),
                        Field::suggested("uniqueness.positioning.rival", RIVALS),
                        Field::text("uniqueness.positioning.difference").wide(),
                    ],
                ),
            ],
        },
        Chapter {
            code: "evidence",
            heading: text!(plan.uniqueness.claims.heading),
            short: text!(chapters.uniqueness.evidence.short),
            ask: text!(chapters.uniqueness.evidence.ask),
            lead: text!(plan.uniqueness.claims.lead),
            places: &["uniqueness.claims"],
            answered: Answered::Rows(&CLAIMS),
            parts: &[Part::Rows(&CLAIMS)],
        },
    ],
};
