//! The plan on one page: the goal, five decisions with the facts beside them, and what to do first.

mod beside;

use super::Setting;
use super::answers::Answers;
use super::frame::{cycle, decision_fields, next, plan_name, running};
use crate::charts::{label, pentagon::AXES};
use crate::coach::{self, Strengths};
use crate::doc::{Band, Block, Doc, Field, Figure, Goal, Pentagon, Run, Text, TypeSize, plain, said};
use crate::plan::{Choice, Component, Plan};
use crate::words::{self, t};
use beside::beside;

/// Builds the sheet.
pub(super) fn build(plan: &Plan, setting: Setting) -> Doc {
    let Setting { today, locale, paper } = setting;
    let answers = Answers { plan, setting };
    let strengths = coach::strengths(plan, today);
    let printed = t!(locale, sheets.printed, date = words::date(locale, today));
    let first = next(plan, strengths.weakest(), setting, t!(locale, sheets.do_first));
    let goal = goal(answers);
    let goal_above = goal.is_some();
    let doc = Doc {
        locale,
        component: None,
        type_size: TypeSize::default(),
        running: running(plan, setting),
        kicker: plain(kicker(plan, setting)),
        title: vec![plan_name(plan, setting)],
        lead: if goal_above { Text::new() } else { change(plan) },
        goal,
        figure: Figure::Pentagon(pentagon(strengths, setting)),
        blocks: Component::ALL.iter().map(|one| band(answers, strengths, *one, goal_above)).collect(),
        foot: vec![first.unwrap_or_default(), plain(printed)],
    };
    Doc { type_size: TypeSize::of(&doc, paper.millimetres().2), ..doc }
}

/// The goal in figures, once its measure has both; else what changes stands in its place.
fn goal(answers: Answers<'_>) -> Option<Goal> {
    let coach::GoalFigures { from, to, what } = coach::goal_figures(answers.plan, answers.setting.locale)?;
    Some(Goal { from: said(from), to: said(to), what: said(what) })
}

/// What changes, as somebody put it.
fn change(plan: &Plan) -> Text {
    let change = plan.direction.goal.change.trim();
    if change.is_empty() { Text::new() } else { said(change) }
}

/// What the document is, its cycle, and the months from the start of the cycle to the last deadline.
fn kicker(plan: &Plan, setting: Setting) -> String {
    let locale = setting.locale;
    let month = |date| words::month(locale, date);
    let started = plan.cycle.started.value().map(month);
    let ends = plan.direction.measures.iter().filter_map(|measure| measure.deadline.value()).max().map(month);
    let span = match (started, ends) {
        (Some(from), Some(to)) if from != to => Some(t!(locale, sheets.span, from = from, to = to)),
        (started, ends) => started.or(ends),
    };
    let when: Vec<String> = [Some(cycle(plan, setting)), span].into_iter().flatten().collect();
    format!("{}\n{}", t!(locale, sheets.kicker), when.join(" · "))
}

fn pentagon(strengths: Strengths, setting: Setting) -> Pentagon {
    let points = AXES.map(|component| strengths.of(component));
    Pentagon { points, label: label::pentagon(points, setting.locale) }
}

fn band(answers: Answers<'_>, strengths: Strengths, component: Component, goal_above: bool) -> Block {
    let words = component.words(answers.setting.locale);
    Block::Band(Band {
        component,
        number: component.number(),
        points: strengths.of(component),
        name: words.name,
        question: words.short,
        decision: decision(answers, component),
        side: beside(answers, component, goal_above),
    })
}

/// The parts of the decision that were taken, or room to write it by hand.
fn decision(answers: Answers<'_>, component: Component) -> Vec<Block> {
    let taken: Vec<Field> =
        decision_fields(answers, component).into_iter().filter(|field| !field.value.contains(&Run::Blank)).collect();
    if taken.is_empty() {
        return vec![Block::Note(plain(t!(answers.setting.locale, sheets.to_write))), Block::Lines(2)];
    }
    vec![Block::Decision(taken)]
}
