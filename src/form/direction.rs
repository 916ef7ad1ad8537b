//! What Direction asks: the objective that leads, the goal, the measures, the risks, what changes inside.

mod measures;
mod risks;

use super::chapter::{Answered, DirectionWidget, Layout, Part, Step, Widget, chapter};
use super::options::{Options, names, objectives};
use super::question::{Field, Paper, When};
use crate::plan::{Component, Objective};
use crate::words::text;

const fn widget(widget: DirectionWidget) -> Part {
    Part::Widget(Widget::Direction(widget))
}

/// What shows that an objective suits; asked while it leads.
const fn suits(key: &'static str, code: &'static [&'static str]) -> Field {
    Field::text(key).wide().when(When::Answer("direction.objective", code)).paper(Paper::Drawn)
}

/// The step.
pub(super) static STEP: Step = Step {
    component: Component::Direction,
    chapters: &[
        chapter!(direction.objective of objective {
            places: &["direction.objective", "direction.suits", "direction.later", "direction.formerly"],
            answered: Answered::Judged(Widget::Direction(DirectionWidget::ObjectiveHelp)),
            parts: &[
                Part::Ask(
                    Layout::Grid,
                    &[Field::cards("direction.objective", Options::Of(objectives)).paper(Paper::Drawn)],
                ),
                widget(DirectionWidget::ObjectiveChange),
                widget(DirectionWidget::ObjectiveHelp),
                Part::Ask(
                    Layout::Grid,
                    &[
                        suits("direction.suits.listening", &["listening"]),
                        suits("direction.suits.talking", &["talking"]),
                        suits("direction.suits.energizing", &["energizing"]),
                        suits("direction.suits.supporting", &["supporting"]),
                        suits("direction.suits.embracing", &["embracing"]),
                        Field::menu("direction.later", Options::Except("direction.objective", names::<Objective>))
                            .when(When::Answered("direction.objective"))
                            .paper(Paper::Drawn),
                    ],
                ),
                widget(DirectionWidget::LaterLeads),
            ],
        }),
        chapter!(direction.goal of goal {
            places: &["direction.goal"],
            answered: Answered::First,
            parts: &[
                Part::Ask(
                    Layout::Pairs,
                    &[
                        Field::text("direction.goal.change").continues().paper(Paper::Drawn),
                        Field::text("direction.goal.whom").continues().paper(Paper::Drawn),
                        Field::text("direction.goal.relevant").continues().paper(Paper::Drawn),
                        Field::text("direction.goal.realistic").continues().paper(Paper::Drawn),
                    ],
                ),
                widget(DirectionWidget::GoalSentence),
                widget(DirectionWidget::Smart),
            ],
        }),
        chapter!(direction.measures of measures {
            places: &["direction.measures"],
            answered: Answered::Rows(&measures::LIST),
            parts: &[Part::Rows(&measures::LIST), widget(DirectionWidget::MeasureOffers)],
        }),
        chapter!(direction.risks of risks {
            places: &["direction.risks"],
            answered: Answered::Judged(Widget::Direction(DirectionWidget::RiskMatrix)),
            parts: &[
                Part::Rows(&risks::LIST),
                widget(DirectionWidget::RiskOffers),
                widget(DirectionWidget::RiskMatrix),
            ],
        }),
        chapter!(direction.inside of inside {
            places: &["direction.inside"],
            answered: Answered::First,
            parts: &[
                Part::Examples(
                    text!(risks.inside.example),
                    &[text!(risks.inside.acts), text!(risks.inside.ready), text!(risks.inside.not_ready)],
                ),
                Part::Ask(
                    Layout::Pairs,
                    &[
                        Field::text("direction.inside.acts").wide().paper(Paper::Wide),
                        Field::text("direction.inside.ready").paper(Paper::Wide),
                        Field::text("direction.inside.not_ready").paper(Paper::Wide),
                    ],
                ),
            ],
        }),
    ],
};
