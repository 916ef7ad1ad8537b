//! What Technology asks: the channels considered, and the hours they take.

use super::chapter::{Answered, Layout, List, Part, Printed, Step, TechnologyWidget, Widget, chapter, list};
use super::options::{Options, names};
use super::question::{Field, Limit, When};
use crate::plan::{Component, Verdict};

/// The channels.
static CHANNELS: List = list!(technology.channels {
    row: &[Part::Ask(
        Layout::Pairs,
        &[
            Field::line("name"),
            Field::menu("verdict", Options::Of(names::<Verdict>)),
            Field::lines("reason", 1).wide(),
            Field::date("look_again").when(When::Answer("verdict", &["not_now"])),
            Field::number("hours", Limit::Hours).when(When::Answer("verdict", &["", "leading", "second"])),
        ],
    )],
    digest: Some(Widget::Technology(TechnologyWidget::Channel)),
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
