//! The segments on paper.

use crate::doc::{Block, Run, plain};
use crate::sheets::answers::Answers;
use crate::words::t;

/// Each segment with all that was said of it.
pub(super) fn blocks(answers: Answers<'_>) -> Vec<Block> {
    answers.records("target.segments", |answers, row, number| {
        let locale = answers.setting.locale;
        let mut title = plain(t!(locale, plan.target.segments.one, number = number));
        let primary = answers.plan.target.primary.as_ref().map(|id| format!("target.segments.{}", id.as_str()));
        if primary.as_deref() == Some(row) {
            let badge = t!(locale, plan.target.primary.badge);
            title.extend([Run::Plain(" · ".to_owned()), Run::Strong(badge.to_owned())]);
        }
        Block::Record { title, blocks: vec![Block::Fields(answers.questions(row))] }
    })
}
