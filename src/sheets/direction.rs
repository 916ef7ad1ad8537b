//! Direction in full: the leading objective, the goal letter by letter, and every measure.

mod measures;
mod objective;
mod risks;

use super::Setting;
use super::answers::Answers;
use super::frame::{component_sheet, heading, sentence};
use crate::coach::{self, LetterWords};
use crate::doc::{Block, Doc, Run, Text};
use crate::plan::{Component, Plan};
use crate::words::{Locale, t};

/// Builds the sheet.
pub(super) fn build(plan: &Plan, setting: Setting) -> Doc {
    let answers = Answers { plan, setting };
    let locale = setting.locale;
    let mut blocks = objective::blocks(answers);
    blocks.push(heading(t!(locale, plan.direction.goal.heading)));
    blocks.push(Block::Sentence(sentence(coach::goal_sentence(plan, locale))));
    blocks.push(Block::Fields(answers.questions("direction.goal")));
    let letters = coach::smart(plan, setting.today);
    blocks.push(Block::List(letters.iter().map(|letter| smart_letter(letter, locale)).collect()));
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
    let LetterWords { name, reason } = letter.words(locale);
    let judged = if letter.met { t!(locale, plan.direction.smart.met) } else { t!(locale, plan.direction.smart.unmet) };
    vec![Run::Strong(name.to_owned()), Run::Plain(format!(" · {judged} · {reason}"))]
}
