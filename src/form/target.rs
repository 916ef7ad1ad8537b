//! What Target asks: whom exactly, how they take part, and why.

use super::chapter::{Answered, Layout, List, Part, Printed, Step, TargetWidget, Widget, chapter, list};
use super::options::{Options, names, welcomes};
use super::question::{Field, Limit, Paper, When};
use crate::plan::{BasisKind, Component, HowMany, Profile, Weight};
use crate::words::text;

const fn widget(widget: TargetWidget) -> Part {
    Part::Widget(Widget::Target(widget))
}

const ROUGH: Layout = Layout::Drawn(Widget::Target(TargetWidget::Rough));
const RUNGS: Layout = Layout::Drawn(Widget::Target(TargetWidget::Rungs));
const COUNTS: Layout = Layout::Drawn(Widget::Target(TargetWidget::Counts));
const MOTIVES: Layout = Layout::Drawn(Widget::Target(TargetWidget::Motives));

/// The segments.
static SEGMENTS: List = list!(target.segments {
    row: &[
        Part::Ask(
            Layout::Pairs,
            &[
                Field::line("who").wide(),
                Field::text("needs"),
                Field::text("values").paper(Paper::Optional),
                Field::text("places").wide(),
            ],
        ),
        Part::More(
            text!(segments.more),
            &[
                Part::Ask(
                    Layout::Pairs,
                    &[
                        Field::number("size", Limit::Count).paper(Paper::Optional),
                        Field::line("size_basis").paper(Paper::Optional),
                    ],
                ),
                Part::Ask(Layout::Grid, &[Field::cards("welcome", Options::Of(welcomes))]),
                widget(TargetWidget::Welcome),
            ],
        ),
    ],
    digest: Some(Widget::Target(TargetWidget::Segment)),
    sorting: None,
    printed: Printed::Drawn(Widget::Target(TargetWidget::Segment)),
});

const fn rung(key: &'static str) -> Field {
    Field::share(key).paper(Paper::Drawn)
}

const fn rough(key: &'static str) -> Field {
    Field::levels(key, Options::Of(names::<HowMany>)).said("target.ladder.rough").paper(Paper::Drawn)
}

const fn count(key: &'static str) -> Field {
    Field::number(key, Limit::Count).paper(Paper::Drawn)
}

const fn motive(key: &'static str) -> Field {
    Field::levels(key, Options::Of(names::<Weight>)).said("target.motivations.strength").paper(Paper::Drawn)
}

const fn answer(key: &'static str, strength: &'static str) -> Field {
    Field::lines(key, 1).said("target.motivations.answer").when(When::Answered(strength)).paper(Paper::Drawn)
}

/// A question for each rung, all of one kind, below one path; what may stand before them comes first.
macro_rules! rungs {
    ($question:ident below $place:literal $(, $first:expr)?) => {
        &[
            $($first,)?
            $question(concat!($place, ".creators")),
            $question(concat!($place, ".conversationalists")).when(When::Unticked("target.ladder.six_rungs")),
            $question(concat!($place, ".critics")),
            $question(concat!($place, ".collectors")),
            $question(concat!($place, ".joiners")),
            $question(concat!($place, ".spectators")),
            $question(concat!($place, ".inactives")),
        ]
    };
}

/// The two questions of each motivation.
macro_rules! motives {
    ($($code:literal),+ $(,)?) => {
        &[$(
            motive(concat!("target.motivations.", $code, ".strength")),
            answer(concat!("target.motivations.", $code, ".answer"), concat!("target.motivations.", $code, ".strength")),
        )+]
    };
}

/// The step.
pub(super) static STEP: Step = Step {
    component: Component::Target,
    chapters: &[
        chapter!(target.segments of segments {
            places: &["target.segments", "target.primary"],
            answered: Answered::Rows(&SEGMENTS),
            parts: &[Part::Rows(&SEGMENTS), widget(TargetWidget::Comparison)],
        }),
        chapter!(target.ladder of ladder {
            places: &["target.ladder", "target.survey"],
            answered: Answered::Judged(Widget::Target(TargetWidget::Ladder)),
            parts: &[
                Part::Ask(
                    ROUGH,
                    rungs!(rough below "target.ladder.rough"),
                ),
                Part::More(
                    text!(ladder.exact),
                    &[
                        Part::Ask(
                            RUNGS,
                            rungs!(rung below "target.ladder"),
                        ),
                        Part::Ask(
                            Layout::Grid,
                            &[
                                Field::menu("target.ladder.basis.kind", Options::Of(names::<BasisKind>)).paper(Paper::Drawn),
                                Field::number("target.ladder.basis.n", Limit::People)
                                    .when(When::Answer("target.ladder.basis.kind", &["", "own_survey"]))
                                    .paper(Paper::Drawn),
                                Field::line("target.ladder.basis.population")
                                    .when(When::Answer("target.ladder.basis.kind", &["", "published"]))
                                    .paper(Paper::Drawn),
                                Field::number("target.ladder.basis.year", Limit::Year)
                                    .when(When::Answer("target.ladder.basis.kind", &["", "published"]))
                                    .paper(Paper::Drawn),
                            ],
                        ),
                        widget(TargetWidget::BasisMissing),
                    ],
                ),
                Part::More(
                    text!(plan.target.survey.heading),
                    &[
                        Part::Hint(text!(plan.target.survey.lead)),
                        widget(TargetWidget::HowToAsk),
                        widget(TargetWidget::Tally),
                        Part::Ask(
                            COUNTS,
                            rungs!(count below "target.survey", Field::number("target.survey.people", Limit::People).paper(Paper::Drawn)),
                        ),
                        widget(TargetWidget::FillLadder),
                    ],
                ),
                Part::More(
                    text!(ladder.published),
                    &[
                        Part::Ask(
                            Layout::Grid,
                            &[
                                Field::menu("target.ladder.overlay", Options::Of(names::<Profile>)).paper(Paper::Drawn),
                                Field::check("target.ladder.six_rungs").paper(Paper::Drawn),
                            ],
                        ),
                        Part::Hint(text!(plan.target.ladder.credit)),
                    ],
                ),
                widget(TargetWidget::Ladder),
            ],
        }),
        chapter!(target.motivations of motivations {
            places: &["target.motivations"],
            answered: Answered::Judged(Widget::Target(TargetWidget::MotiveSummary)),
            parts: &[
                widget(TargetWidget::MotiveSummary),
                Part::Ask(
                    MOTIVES,
                    motives![
                        "friendships",
                        "new_friends",
                        "social_pressure",
                        "paying_forward",
                        "altruistic",
                        "prurient",
                        "creative",
                        "validation",
                        "affinity",
                    ],
                ),
                Part::Hint(text!(plan.target.motivations.credit)),
            ],
        }),
    ],
};
