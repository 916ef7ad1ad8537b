//! What Technology asks: the channels considered, and the hours they take.

use super::chapter::{Answered, Layout, List, Part, Printed, Step, TechnologyWidget, Widget, chapter, list};
use super::options::{Options, names};
use super::question::{Field, Limit};
use crate::plan::{Component, Verdict};

/// The channels.
static CHANNELS: List = list!(technology.channels {
    row: &[Part::Ask(
        Layout::Pairs,
        &[
            Field::line("name"),
            Field::menu("verdict", Options::Of(names::<Verdict>)),
            Field::lines("reason", 1).wide(),
            Field::date("look_again"),
            Field::number("hours", Limit::Hours),
        ],
    )],
    digest: None,
    sorting: None,
    printed: Printed::Table,
});

/// The step.
pub(super) static STEP: Step = Step {
    component: Component::Technology,
    chapters: &[
        chapter!(technology.channels of channels {
            places: &["technology.channels"],
            answered: Answered::Judged(Widget::Technology(TechnologyWidget::Channels)),
            parts: &[Part::Rows(&CHANNELS), Part::Widget(Widget::Technology(TechnologyWidget::Channels))],
        }),
        chapter!(technology.hours of hours {
            places: &["technology.hours_available"],
            answered: Answered::Judged(Widget::Technology(TechnologyWidget::Hours)),
            parts: &[
                Part::Ask(Layout::Grid, &[Field::number("technology.hours_available", Limit::Hours)]),
                Part::Widget(Widget::Technology(TechnologyWidget::Hours)),
            ],
        }),
    ],
};
