//! What Technology asks: the channels considered, and the hours they take.

use super::chapter::{Answered, Chapter, Layout, List, Part, Printed, Step, TechnologyWidget, Widget};
use super::options::{Options, names};
use super::question::{Field, Limit};
use crate::plan::{Component, Verdict};
use crate::words::{t, text};

/// The channels.
static CHANNELS: List = List {
    path: "technology.channels",
    add: text!(plan.technology.channels.add),
    empty: text!(plan.technology.channels.empty),
    one: |locale, number| t!(locale, plan.technology.channels.one, number = number),
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
};

/// The step.
pub(super) static STEP: Step = Step {
    component: Component::Technology,
    chapters: &[
        Chapter {
            code: "channels",
            heading: text!(plan.technology.channels.heading),
            short: text!(chapters.technology.channels.short),
            ask: text!(chapters.technology.channels.ask),
            lead: text!(plan.technology.channels.lead),
            places: &["technology.channels"],
            answered: Answered::Judged(Widget::Technology(TechnologyWidget::Channels)),
            parts: &[Part::Rows(&CHANNELS), Part::Widget(Widget::Technology(TechnologyWidget::Channels))],
        },
        Chapter {
            code: "hours",
            heading: text!(plan.technology.hours.heading),
            short: text!(chapters.technology.hours.short),
            ask: text!(chapters.technology.hours.ask),
            lead: text!(plan.technology.hours.lead),
            places: &["technology.hours_available"],
            answered: Answered::Judged(Widget::Technology(TechnologyWidget::Hours)),
            parts: &[
                Part::Ask(Layout::Grid, &[Field::number("technology.hours_available", Limit::Hours)]),
                Part::Widget(Widget::Technology(TechnologyWidget::Hours)),
            ],
        },
    ],
};
