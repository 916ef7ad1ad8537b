//! What is asked of a measure: the five things that make it one, and how it is counted.

use crate::form::chapter::{DirectionWidget, Layout, List, Part, Printed, Widget, list};
use crate::form::options::{Options, names};
use crate::form::question::{Field, Limit, Paper, When};
use crate::plan::{Better, Denominator, Frequency, Objective, Statistic};
use crate::words::text;

const DRAWN: Paper = Paper::Drawn;

/// The kinds of number that come from a sample.
const SAMPLED: &[&str] = &["share", "mean", "median", "net"];

/// The measures.
pub(super) static LIST: List = list!(direction.measures {
    row: &[
        Part::Ask(
            Layout::Strip,
            &[
                Field::line("name").wide().paper(DRAWN),
                Field::number("baseline", Limit::Number).paper(DRAWN),
                Field::number("target", Limit::Number).paper(DRAWN),
                Field::date("deadline").paper(DRAWN),
                Field::line("owner").paper(DRAWN),
            ],
        ),
        Part::More(
            text!(measures.group.more),
            &[
                Part::Ask(
                    Layout::Legend(text!(measures.group.what)),
                    &[
                        Field::lines("formula", 1).wide(),
                        Field::line("unit").paper(Paper::Narrow),
                        Field::menu("statistic", Options::Of(names::<Statistic>)),
                        Field::menu("divided_by", Options::Of(names::<Denominator>))
                            .when(When::Answer("statistic", &["share", "ratio"]))
                            .paper(Paper::Optional),
                        Field::menu("better", Options::Of(names::<Better>)),
                        Field::menu("frequency", Options::Of(names::<Frequency>)),
                        Field::menu("family", Options::Of(names::<Objective>)),
                        Field::check("financial").paper(Paper::Optional),
                    ],
                ),
                Part::Ask(
                    Layout::Legend(text!(measures.group.start)),
                    &[
                        Field::date("baseline_date"),
                        Field::number("sample.n", Limit::People)
                            .when(When::Answer("statistic", SAMPLED))
                            .paper(Paper::WhereAnswered),
                        Field::number("sample.favourable", Limit::Share)
                            .when(When::Answer("statistic", &["net"]))
                            .paper(Paper::WhereAnswered),
                        Field::number("sample.unfavourable", Limit::Share)
                            .when(When::Answer("statistic", &["net"]))
                            .paper(Paper::WhereAnswered),
                        Field::lines("source", 1).wide(),
                    ],
                ),
            ],
        ),
    ],
    digest: Some(Widget::Direction(DirectionWidget::Measure)),
    sorting: None,
    printed: Printed::Drawn(Widget::Direction(DirectionWidget::Measure)),
});
