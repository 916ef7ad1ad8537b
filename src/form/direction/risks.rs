//! What is asked of a risk: what could happen, how likely and how bad, what we do, and more where it helps.

use crate::form::chapter::{DirectionWidget, Layout, List, Part, Printed, Sorting, Widget, list};
use crate::form::options::{Options, names};
use crate::form::question::{Field, Paper};
use crate::plan::{Impact, Likelihood, RiskKind};
use crate::words::text;

/// The register of risks.
pub(super) static LIST: List = list!(direction.risks {
    row: &[
        Part::Ask(
            Layout::Strip,
            &[
                Field::line("name").wide().paper(Paper::WhereAnswered),
                Field::menu("likelihood", Options::Of(names::<Likelihood>)).paper(Paper::Wide),
                Field::menu("impact", Options::Of(names::<Impact>)).paper(Paper::Wide),
                Field::lines("response", 1).wide().paper(Paper::WhereAnswered),
            ],
        ),
        Part::More(
            text!(risks.more),
            &[
                Part::Ask(
                    Layout::Pairs,
                    &[
                        Field::text("prevention").paper(Paper::WhereAnswered),
                        Field::text("warning").paper(Paper::WhereAnswered),
                        Field::text("cause").paper(Paper::WhereAnswered),
                        Field::line("owner").paper(Paper::WhereAnswered),
                        Field::menu("channel", Options::Rows("technology.channels")).paper(Paper::Drawn),
                        Field::menu("kind", Options::Of(names::<RiskKind>)).paper(Paper::Drawn),
                    ],
                ),
                Part::Widget(Widget::Direction(DirectionWidget::RiskSource)),
            ],
        ),
    ],
    digest: Some(Widget::Direction(DirectionWidget::Risk)),
    sorting: Some(Sorting::Score),
    printed: Printed::Drawn(Widget::Direction(DirectionWidget::Risk)),
});
