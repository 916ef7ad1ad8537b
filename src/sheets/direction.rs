//! Direction in full: the leading objective, the goal letter by letter, and every measure.

mod measures;
mod risks;

use super::Setting;
use super::answers::Answers;
use super::frame::{component_sheet, heading, note, sentence};
use crate::coach;
use crate::doc::{Block, Doc, Run, Text, plain};
use crate::plan::{Component, Plan};
use crate::words::{Locale, t};

/// Builds the sheet.
pub(super) fn build(plan: &Plan, setting: Setting) -> Doc {
    let answers = Answers { plan, setting };
    let locale = setting.locale;
    let chosen = ["objective", "later", "formerly"].map(|key| format!("direction.{key}"));
    let mut blocks = vec![Block::Fields(chosen.iter().filter_map(|path| answers.field(path)).collect())];
    blocks.extend(plan.direction.objective.map(|objective| note(objective.what(locale))));
    blocks.push(Block::Fields(answers.questions("direction.suits")));
    blocks.push(heading(t!(locale, plan.direction.goal.heading)));
    let goal = sentence(coach::goal_sentence(plan, locale));
    if !goal.is_empty() {
        blocks.push(Block::Sentence(goal));
    }
    blocks.push(Block::Fields(answers.questions("direction.goal")));
    blocks.push(Block::List(coach::smart(plan).iter().map(|letter| smart_letter(letter, locale)).collect()));
    blocks.push(heading(t!(locale, plan.direction.measures.heading)));
    blocks.extend(measures::blocks(answers));
    blocks.push(heading(t!(locale, plan.direction.risks.heading)));
    blocks.extend(risks::blocks(answers));
    blocks.push(heading(t!(locale, plan.direction.inside.heading)));
    blocks.push(Block::Fields(answers.questions("direction.inside")));
    blocks.extend(super::own_facts::blocks(answers, Component::Direction));
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
