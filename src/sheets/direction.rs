//! Direction in full: the leading objective, the goal letter by letter, and every measure.

use super::Setting;
use super::answers::Answers;
use super::frame::{component_sheet, heading, note, sentence};
use crate::coach;
use crate::doc::{Block, Doc, Field, Run, Text, plain};
use crate::plan::{Component, Plan};
use crate::words::{Locale, t};

/// Builds the sheet.
pub(super) fn build(plan: &Plan, setting: Setting) -> Doc {
    let answers = Answers { plan, setting };
    let locale = setting.locale;
    let mut blocks = vec![Block::Fields(answers.field("direction.objective").into_iter().collect())];
    blocks.extend(plan.direction.objective.map(|objective| note(objective.what(locale))));
    blocks.push(heading(t!(locale, plan.direction.goal.heading)));
    let goal = sentence(coach::goal_sentence(plan, locale));
    if !goal.is_empty() {
        blocks.push(Block::Sentence(goal));
    }
    blocks.push(Block::Fields(answers.questions("direction.goal")));
    blocks.push(Block::List(coach::smart(plan).iter().map(|letter| smart_letter(letter, locale)).collect()));
    blocks.push(heading(t!(locale, plan.direction.measures.heading)));
    blocks.extend(measures(answers));
    component_sheet(answers, Component::Direction, blocks)
}

fn smart_letter(letter: &coach::Letter, locale: Locale) -> Text {
    let words = letter.words(locale);
    let rest = if letter.met {
        format!(" · {}", t!(locale, plan.direction.smart.met))
    } else {
        format!(" · {} · {}", t!(locale, plan.direction.smart.unmet), words.why)
    };
    vec![Run::Strong(words.name.to_owned()), Run::Plain(rest)]
}

fn measures(answers: Answers<'_>) -> Vec<Block> {
    answers.records("direction.measures", |answers, row, number| {
        let unit = plain(answers.label(&format!("{row}.unit")));
        // A unit is a few words; beside what it is about it leaves start and target to a row each, with their days.
        let place = |field: Field| Field { wide: field.wide && field.label != unit, ..field };
        Block::Record {
            title: plain(t!(answers.setting.locale, plan.direction.measures.one, number = number)),
            blocks: vec![Block::Fields(answers.fields(row).into_iter().map(place).collect())],
        }
    })
}
