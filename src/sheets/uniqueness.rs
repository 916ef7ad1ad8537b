//! Uniqueness in full: the rivals, the positioning in parts and as a sentence, and the claims with their evidence.

use super::Setting;
use super::answers::Answers;
use super::frame::{component_sheet, heading, sentence};
use crate::coach;
use crate::doc::{Block, Doc, Text};
use crate::plan::{Component, Plan};
use crate::words::t;

/// Builds the sheet.
pub(super) fn build(plan: &Plan, setting: Setting) -> Doc {
    let answers = Answers { plan, setting };
    let locale = setting.locale;
    let mut blocks = vec![
        heading(t!(locale, plan.uniqueness.rivals.heading)),
        answers.table("uniqueness.rivals", Text::new()),
        heading(t!(locale, plan.uniqueness.positioning.heading)),
    ];
    let positioning = sentence(coach::positioning_sentence(plan, locale));
    if !positioning.is_empty() {
        blocks.push(Block::Sentence(positioning));
    }
    blocks.extend([
        Block::Fields(answers.fields("uniqueness.positioning")),
        heading(t!(locale, plan.uniqueness.claims.heading)),
        answers.table("uniqueness.claims", Text::new()),
    ]);
    blocks.extend(super::own_facts::blocks(answers, Component::Uniqueness));
    component_sheet(answers, Component::Uniqueness, blocks)
}
