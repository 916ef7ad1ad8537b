//! The measures on paper.

use crate::doc::{Block, Field, plain};
use crate::sheets::answers::Answers;
use crate::words::t;

/// Each measure with everything it is made of.
pub(super) fn blocks(answers: Answers<'_>) -> Vec<Block> {
    answers.records("direction.measures", |answers, row, number| {
        let unit = plain(answers.label(&format!("{row}.unit")));
        // A unit is a few words; beside what it is about it leaves start and target to a row each, with their days.
        let place = |field: Field| Field { wide: field.wide && field.label != unit, ..field };
        Block::Record {
            title: plain(t!(answers.setting.locale, plan.direction.measures.one, number = number)),
            blocks: vec![Block::Fields(
                answers.fields(row).into_iter().chain(answers.fields(&format!("{row}.sample"))).map(place).collect(),
            )],
        }
    })
}
