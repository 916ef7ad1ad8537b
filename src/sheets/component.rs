//! The sheet of a component: its chapters in their order, each printed as its questions are described.

mod evaluation;
mod goal;
mod ladder;
mod measures;
mod motives;
mod objective;
mod risks;
mod segments;

use super::Setting;
use super::answers::Answers;
use super::frame::{component_sheet, heading, sentence};
use crate::coach;
use crate::doc::{Block, Doc, Field, Text, plain};
use crate::form::{
    self, DirectionWidget, EvaluationWidget, Layout, List, Paper, Part, Printed, TargetWidget, TechnologyWidget,
    UniquenessWidget, Widget,
};
use crate::plan::{Component, Plan};

/// Builds the sheet of a component.
pub(super) fn build(component: Component, plan: &Plan, setting: Setting) -> Doc {
    let answers = Answers { plan, setting };
    let mut blocks = Vec::new();
    for chapter in form::step(component).chapters {
        blocks.push(heading(chapter.heading.words(setting.locale)));
        blocks.extend(parts(answers, chapter.parts, ""));
    }
    blocks.extend(super::own_facts::blocks(answers, component));
    component_sheet(answers, component, blocks)
}

/// The parts of a chapter, or of the row at a place. Remarks and examples help whoever writes, not whoever reads.
fn parts(answers: Answers<'_>, parts: &'static [Part], place: &str) -> Vec<Block> {
    let locale = answers.setting.locale;
    let print = |part: &'static Part| match part {
        Part::Ask(Layout::Drawn(widget), _) | Part::Widget(widget) => drawn(answers, *widget),
        Part::Ask(Layout::Legend(legend) | Layout::Questions(legend), fields) => {
            let fields = asked(answers, fields, place);
            let legend = Block::Subheading(plain(legend.words(locale)));
            if fields.is_empty() { Vec::new() } else { vec![legend, Block::Fields(fields)] }
        }
        Part::Ask(Layout::Grid | Layout::Pairs | Layout::Strip, fields) => {
            let fields = asked(answers, fields, place);
            if fields.is_empty() { Vec::new() } else { vec![Block::Fields(fields)] }
        }
        Part::Rows(list) => rows(answers, list),
        Part::More(_, parts) => self::parts(answers, parts, place),
        Part::Examples(..) | Part::Hint(_) => Vec::new(),
    };
    parts.iter().flat_map(print).collect()
}

/// The answers to some questions with their labels, as each is to be printed.
fn asked(answers: Answers<'_>, fields: &'static [form::Field], place: &str) -> Vec<Field> {
    let by_hand = !answers.plan.says_something(place);
    fields.iter().filter_map(|field| printed(answers, field, place, by_hand)).collect()
}

/// The answers to the questions of the row at a place that no widget draws.
fn rest_of_row(answers: Answers<'_>, list: &str, row: &str) -> Vec<Field> {
    let by_hand = !answers.plan.says_something(row);
    form::row_questions(list).into_iter().filter_map(|field| printed(answers, field, row, by_hand)).collect()
}

/// One answer, where it is printed; `by_hand` says that the row says nothing yet and is filled in with a pen.
fn printed(answers: Answers<'_>, field: &form::Field, place: &str, by_hand: bool) -> Option<Field> {
    let path = field.path(place);
    let answered = answers.plan.leaf(&path).is_some_and(|leaf| !leaf.is_blank());
    let shown = match field.paper {
        Paper::Drawn => false,
        Paper::WhereAnswered => answered,
        Paper::Optional => answered || by_hand,
        Paper::AsAsked | Paper::Narrow | Paper::Wide => true,
    };
    let printed = answers.field(&path).filter(|_| shown)?;
    Some(match field.paper {
        Paper::Wide => Field { wide: true, ..printed },
        Paper::Narrow => Field { wide: false, ..printed },
        _ => printed,
    })
}

fn rows(answers: Answers<'_>, list: &'static List) -> Vec<Block> {
    match list.printed {
        Printed::Table => vec![answers.table(list.path, Text::new())],
        Printed::Records => answers.records(list.path, |answers, row, number| Block::Record {
            title: plain((list.one)(answers.setting.locale, number)),
            blocks: parts(answers, list.row, row),
        }),
        Printed::Drawn(widget) => drawn(answers, widget),
    }
}

/// What widgets are on paper; those that only offer or only help are nothing.
fn drawn(answers: Answers<'_>, widget: Widget) -> Vec<Block> {
    let locale = answers.setting.locale;
    let plan = answers.plan;
    match widget {
        Widget::Direction(widget) => match widget {
            DirectionWidget::ObjectiveChange => objective::blocks(answers),
            DirectionWidget::GoalSentence => vec![Block::Sentence(sentence(coach::goal_sentence(plan, locale)))],
            DirectionWidget::Smart => vec![goal::letters(answers)],
            DirectionWidget::Measure => measures::blocks(answers),
            DirectionWidget::Risk => risks::blocks(answers),
            DirectionWidget::ObjectiveHelp
            | DirectionWidget::LaterLeads
            | DirectionWidget::MeasureOffers
            | DirectionWidget::RiskOffers
            | DirectionWidget::RiskMatrix
            | DirectionWidget::RiskSource => Vec::new(),
        },
        Widget::Target(widget) => match widget {
            TargetWidget::Segment => segments::blocks(answers),
            TargetWidget::Rungs => ladder::blocks(answers),
            TargetWidget::Counts => ladder::survey(answers),
            TargetWidget::Motives => motives::blocks(answers),
            TargetWidget::Welcome
            | TargetWidget::Comparison
            | TargetWidget::Ladder
            | TargetWidget::BasisMissing
            | TargetWidget::HowToAsk
            | TargetWidget::Tally
            | TargetWidget::FillLadder
            | TargetWidget::MotiveSummary => Vec::new(),
        },
        Widget::Uniqueness(UniquenessWidget::PositioningSentence) => {
            let positioning = sentence(coach::positioning_sentence(plan, locale));
            if positioning.is_empty() { Vec::new() } else { vec![Block::Sentence(positioning)] }
        }
        Widget::Technology(TechnologyWidget::Hours) => {
            coach::hours_line(plan, locale).map(|hours| Block::Paragraph(plain(hours))).into_iter().collect()
        }
        Widget::Technology(TechnologyWidget::Channels) | Widget::Evaluation(EvaluationWidget::Reviews) => Vec::new(),
        Widget::Evaluation(EvaluationWidget::Readings) => evaluation::readings(answers),
    }
}
