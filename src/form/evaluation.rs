//! What Evaluation asks: when the next review is, what was answered at each, and the readings of the measures.

use super::chapter::{Answered, EvaluationWidget, Layout, List, Part, Printed, Step, Widget, chapter, list};
use super::options::Options;
use super::question::{Field, Limit, Paper};
use crate::plan::Component;
use crate::words::text;

const fn question(key: &'static str) -> Field {
    Field::text(key).wide().paper(Paper::Wide)
}

/// The reviews.
static REVIEWS: List = list!(evaluation.reviews {
    row: &[
        Part::Ask(Layout::Grid, &[Field::date("date")]),
        Part::Ask(
            Layout::Questions(text!(plan.evaluation.reviews.ourselves.heading)),
            &[
                question("ourselves.doing"),
                question("ourselves.improve"),
                question("ourselves.needs"),
                question("ourselves.exceed"),
            ],
        ),
        Part::Ask(
            Layout::Questions(text!(plan.evaluation.reviews.customers.heading)),
            &[
                question("customers.doing"),
                question("customers.like"),
                question("customers.more"),
                question("customers.dislike"),
                question("customers.change"),
            ],
        ),
    ],
    digest: Some(Widget::Evaluation(EvaluationWidget::Review)),
    sorting: None,
    printed: Printed::Records,
});

/// The readings.
static READINGS: List = list!(evaluation.readings {
    row: &[Part::Ask(
        Layout::Grid,
        &[
            Field::menu("measure", Options::Rows("direction.measures")).paper(Paper::Drawn),
            Field::date("date").paper(Paper::Drawn),
            Field::number("value", Limit::Number).paper(Paper::Drawn),
        ],
    )],
    digest: Some(Widget::Evaluation(EvaluationWidget::Reading)),
    sorting: None,
    printed: Printed::Drawn(Widget::Evaluation(EvaluationWidget::Readings)),
});

/// The step.
pub(super) static STEP: Step = Step {
    component: Component::Evaluation,
    chapters: &[
        chapter!(evaluation.reviews of reviews {
            places: &["evaluation.next_review", "evaluation.reviews"],
            answered: Answered::Judged(Widget::Evaluation(EvaluationWidget::Reviews)),
            parts: &[Part::Ask(Layout::Grid, &[Field::date("evaluation.next_review")]), Part::Rows(&REVIEWS)],
        }),
        chapter!(evaluation.asking of asking {
            places: &["evaluation.asking"],
            answered: Answered::First,
            parts: &[Part::Ask(
                Layout::Pairs,
                &[
                    Field::line("evaluation.asking.who"),
                    Field::line("evaluation.asking.whom"),
                    Field::date("evaluation.asking.by"),
                ],
            )],
        }),
        chapter!(evaluation.readings of readings {
            places: &["evaluation.readings"],
            answered: Answered::Rows(&READINGS),
            parts: &[Part::Rows(&READINGS)],
        }),
    ],
};
