//! What all sheets share: header, decision, composed sentences, and the next thing to do.

use super::answers::Answers;
use super::{Setting, set_aside};
use crate::coach::{self, Piece};
use crate::doc::{Block, Doc, Field, Figure, Run, Text, TypeSize, plain};
use crate::form::DECISION;
use crate::plan::{Choice, Component, Plan};
use crate::words::{self, t};

/// The sheet of one component: its header, its decision, its blocks, what was set aside, and the next thing to do for it.
/// The decision comes first, because it answers the question in the header and is what people look for on a wall.
pub(super) fn component_sheet(answers: Answers<'_>, component: Component, blocks: Vec<Block>) -> Doc {
    let Answers { plan, setting } = answers;
    let Setting { today, locale, .. } = setting;
    let words = component.words(locale);
    let points = coach::strengths(plan, today).of(component);
    let decision = Block::Decision(decision_fields(answers, component));
    Doc {
        locale,
        component: Some(component),
        type_size: TypeSize::default(),
        running: running(plan, setting),
        kicker: running(plan, setting),
        title: plain(words.name),
        lead: plain(words.question),
        goal: None,
        figure: Figure::Points(points, t!(locale, sheets.strength_of)),
        blocks: [decision].into_iter().chain(blocks).chain(set_aside::blocks(answers, component)).collect(),
        foot: next(plan, component, setting, t!(locale, sheets.do_next)).into_iter().collect(),
    }
}

/// The answers that make the decision of a component; they go on with the sentence their labels begin.
pub(super) fn decision_fields(answers: Answers<'_>, component: Component) -> Vec<Field> {
    let path = format!("{}.decision", component.code());
    let locale = answers.setting.locale;
    let field = |part: &'static str| {
        let mut field = answers.field(&format!("{path}.{part}"))?;
        for run in &mut field.value {
            if let Run::Said(text) = run {
                *text = coach::decided(part, text, locale);
            }
        }
        Some(field)
    };
    DECISION.into_iter().filter_map(field).collect()
}

/// The name of the plan, or the words for a plan without one.
pub(super) fn plan_name(plan: &Plan, setting: Setting) -> Run {
    if plan.name.trim().is_empty() {
        Run::Plain(t!(setting.locale, plan.untitled).to_owned())
    } else {
        Run::Said(plan.name.clone())
    }
}

/// Plan name, cycle and date, as each page repeats them.
pub(super) fn running(plan: &Plan, setting: Setting) -> Text {
    let date = words::date(setting.locale, setting.today);
    vec![plan_name(plan, setting), Run::Plain(format!(" · {} · {date}", cycle(plan, setting)))]
}

/// Which turn of the cycle it is, in words.
pub(super) fn cycle(plan: &Plan, setting: Setting) -> String {
    t!(setting.locale, plan.cycle.number, number = plan.cycle.number.get())
}

/// The one next thing to do for a component, after the words that announce it.
pub(super) fn next(plan: &Plan, component: Component, setting: Setting, announce: &str) -> Option<Text> {
    let Setting { today, locale, .. } = setting;
    let action = coach::next_action(plan, component, today, locale)?;
    let stop = if action.label.ends_with(['.', '?', '!']) { "" } else { "." };
    let words = format!(" {}{stop} {}", action.label, action.why);
    Some(vec![Run::Strong(announce.to_owned()), Run::Plain(words.trim_end().to_owned())])
}

/// A composed sentence with its gaps; none before there is anything to compose.
pub(super) fn sentence(pieces: Vec<Piece>) -> Text {
    let run = |piece| match piece {
        Piece::Words(words) => Run::Plain(words),
        Piece::Answer { text, .. } => Run::Said(text),
        Piece::Gap { label, .. } => Run::Gap(label),
    };
    pieces.into_iter().map(run).collect()
}

/// A heading in words of the language.
pub(super) fn heading(words: &'static str) -> Block {
    Block::Heading(plain(words))
}

/// A quiet remark in words of the language.
pub(super) fn note(words: &'static str) -> Block {
    Block::Note(plain(words))
}
