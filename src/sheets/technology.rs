//! Technology in full: every channel with its verdict and reason, and the hours they need and have.

use super::Setting;
use super::answers::Answers;
use super::frame::{component_sheet, heading};
use crate::coach::hours_line;
use crate::doc::{Block, Doc, Text, plain};
use crate::plan::{Component, Plan};
use crate::words::t;

/// Builds the sheet.
pub(super) fn build(plan: &Plan, setting: Setting) -> Doc {
    let answers = Answers { plan, setting };
    let locale = setting.locale;
    let mut blocks = vec![
        heading(t!(locale, plan.technology.channels.heading)),
        answers.table("technology.channels", Text::new()),
        heading(t!(locale, plan.technology.hours.heading)),
        Block::Fields(answers.field("technology.hours_available").into_iter().collect()),
    ];
    blocks.extend(hours_line(plan, setting.locale).map(|hours| Block::Paragraph(plain(hours))));
    blocks.extend(super::own_facts::blocks(answers, Component::Technology));
    component_sheet(answers, Component::Technology, blocks)
}
