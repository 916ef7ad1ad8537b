//! The sheet of a component: its chapters in their order, each printed as its questions are described.

mod evaluation;
mod goal;
mod ladder;
mod measures;
mod motives;
mod risks;
mod segments;

use super::Setting;
use super::answers::Answers;
use super::frame::{component_sheet, sentence};
use crate::coach;
use crate::doc::{Block, Doc, Field, Text, plain, said};
use crate::form::{
    self, Chapter, DirectionWidget, EvaluationWidget, Layout, List, Paper, Part, Printed, TargetWidget,
    TechnologyWidget, UniquenessWidget, Widget,
};
use crate::plan::{Component, Plan};
use crate::words::{Named, t};

/// Builds the sheet of a component.
pub(super) fn build(component: Component, plan: &Plan, setting: Setting) -> Doc {
    let answers = Answers { plan, setting };
    let mut blocks = Vec::new();
    for chapter in form::step(component).chapters {
        let by_hand = !chapter.says_something(plan);
        let printed = parts(answers, chapter.parts, "", by_hand);
        // The goal and the measures stand with their objective.
        if !printed.is_empty() {
            blocks.push(Block::Heading(plain(title(answers, chapter))));
            blocks.extend(printed);
        }
    }
    blocks.extend(super::own_facts::blocks(answers, component));
    component_sheet(answers, component, blocks)
}

/// The title of a chapter on paper.
fn title(answers: Answers<'_>, chapter: &Chapter) -> String {
    let locale = answers.setting.locale;
    match answers.plan.direction.objective {
        Some(objective) if chapter.code == "objective" => {
            t!(locale, sheets.objective_in_figures, objective = objective.name(locale))
        }
        _ => chapter.heading.words(locale).to_owned(),
    }
}

/// The parts of a chapter, or of the row at a place. Remarks and examples help whoever writes, not whoever reads.
/// `by_hand` says that nothing is answered yet, so that all of it is filled in with a pen.
fn parts(answers: Answers<'_>, parts: &'static [Part], place: &str, by_hand: bool) -> Vec<Block> {
    let locale = answers.setting.locale;
    let print = |part: &'static Part| match part {
        Part::Ask(Layout::Drawn(widget), _) | Part::Widget(widget) => drawn(answers, *widget, by_hand),
        Part::Ask(Layout::Legend(legend) | Layout::Questions(legend), fields) => {
            let fields = asked(answers, fields, place, by_hand);
            let legend = Block::Subheading(plain(legend.words(locale)));
            if fields.is_empty() { Vec::new() } else { vec![legend, Block::Fields(fields)] }
        }
        Part::Ask(Layout::Grid | Layout::Pairs | Layout::Strip, fields) => {
            let fields = asked(answers, fields, place, by_hand);
            if fields.is_empty() { Vec::new() } else { vec![Block::Fields(fields)] }
        }
        Part::Rows(list) => rows(answers, list),
        Part::More(_, parts) => self::parts(answers, parts, place, by_hand),
        Part::Examples(..) | Part::Hint(_) => Vec::new(),
    };
    parts.iter().flat_map(print).collect()
}

/// The answers to some questions with their labels, as each is to be printed.
fn asked(answers: Answers<'_>, fields: &'static [form::Field], place: &str, by_hand: bool) -> Vec<Field> {
    fields.iter().filter_map(|field| printed(answers, field, place, by_hand)).collect()
}

/// The answers to the questions of the row at a place that no widget draws, but for the first: it is the title.
fn rest_of_row(answers: Answers<'_>, list: &str, row: &str) -> Vec<Field> {
    let by_hand = !answers.plan.says_something(row);
    let questions = form::row_questions(list).into_iter();
    let rest = questions.skip(usize::from(row_title(answers, list, row, 1).0.is_some()));
    rest.filter_map(|field| printed(answers, field, row, by_hand)).collect()
}

/// What a row is called: its number and its own name, else its place in the list alone.
fn row_title(answers: Answers<'_>, list: &str, row: &str, number: usize) -> (Option<usize>, Text) {
    let id = row.rsplit('.').next().unwrap_or_default();
    match coach::own_name(answers.plan, list, id) {
        Some(name) => (Some(number), said(name)),
        None => {
            let words =
                form::list(list).map_or_else(|| number.to_string(), |list| (list.one)(answers.setting.locale, number));
            (None, plain(words))
        }
    }
}

/// One answer, where it is printed; `by_hand` says that the row says nothing yet and is filled in with a pen.
fn printed(answers: Answers<'_>, field: &form::Field, place: &str, by_hand: bool) -> Option<Field> {
    let path = field.path(place);
    let answered = answers.plan.leaf(&path).is_some_and(|leaf| !leaf.is_blank());
    let shown = match field.paper {
        Paper::Drawn => false,
        Paper::WhereAnswered => answered,
        Paper::Optional | Paper::AsAsked | Paper::Narrow | Paper::Wide => answered || by_hand,
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
        Printed::Records => answers.rows(list.path, |answers, row, number| {
            let (number, title) = row_title(answers, list.path, row, number);
            let by_hand = !answers.plan.says_something(row);
            Block::Record { number, title, blocks: parts(answers, list.row, row, by_hand) }
        }),
        Printed::Drawn(widget) => drawn(answers, widget, !answers.plan.says_something(list.path)),
    }
}

/// What widgets are on paper; those that only offer or only help are nothing.
fn drawn(answers: Answers<'_>, widget: Widget, by_hand: bool) -> Vec<Block> {
    let locale = answers.setting.locale;
    let plan = answers.plan;
    match widget {
        Widget::Direction(widget) => match widget {
            DirectionWidget::ObjectiveChange => goal::blocks(answers),
            DirectionWidget::Risk => risks::blocks(answers),
            DirectionWidget::ObjectiveHelp
            | DirectionWidget::GoalSentence
            | DirectionWidget::Smart
            | DirectionWidget::Measure
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
            | TargetWidget::Rough
            | TargetWidget::Ladder
            | TargetWidget::BasisMissing
            | TargetWidget::HowToAsk
            | TargetWidget::Tally
            | TargetWidget::FillLadder
            | TargetWidget::MotiveSummary => Vec::new(),
        },
        // The sentence, or what it is made of where nothing is said yet: never both.
        Widget::Uniqueness(UniquenessWidget::PositioningSentence) if by_hand => {
            vec![Block::Fields(answers.fields("uniqueness.positioning"))]
        }
        Widget::Uniqueness(UniquenessWidget::PositioningSentence) => {
            vec![Block::Sentence(sentence(coach::positioning_sentence(plan, locale)))]
        }
        Widget::Technology(TechnologyWidget::Hours) => {
            coach::hours_line(plan, locale).map(|hours| Block::Paragraph(plain(hours))).into_iter().collect()
        }
        Widget::Technology(TechnologyWidget::Channels | TechnologyWidget::Channel)
        | Widget::Evaluation(EvaluationWidget::Reviews | EvaluationWidget::Review | EvaluationWidget::Reading) => {
            Vec::new()
        }
        Widget::Evaluation(EvaluationWidget::Readings) => evaluation::readings(answers),
    }
}
