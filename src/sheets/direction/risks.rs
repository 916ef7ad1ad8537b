//! The risk register on paper.

use crate::doc::{Block, plain};
use crate::sheets::answers::Answers;
use crate::words::t;

/// Each risk with what we do about it.
pub(super) fn blocks(answers: Answers<'_>) -> Vec<Block> {
    answers.records("direction.risks", |answers, row, number| Block::Record {
        title: plain(t!(answers.setting.locale, plan.direction.risks.one, number = number)),
        blocks: vec![Block::Fields(answers.fields(row))],
    })
}
