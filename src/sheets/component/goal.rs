//! The objective and its goal on paper: the measures with their figures, whom it is for and why it holds, what shows that
//! the objective suits, and what its change puts in question.

use super::measures;
use crate::coach::{self, ObjectiveChange};
use crate::doc::{Block, Field, Run, Text, plain, said};
use crate::plan::{Choice, Objective};
use crate::sheets::answers::Answers;
use crate::words::t;

/// The goal with what it rests on.
pub(super) fn blocks(answers: Answers<'_>) -> Vec<Block> {
    let plan = answers.plan;
    let locale = answers.setting.locale;
    let by_hand = !["direction.objective", "direction.goal", "direction.measures", "direction.suits"]
        .iter()
        .any(|place| plan.says_something(place));
    let mut fields: Vec<Field> = Vec::new();
    if by_hand {
        fields.extend(answers.field("direction.objective"));
    }
    let goal = ["change", "whom", "relevant", "realistic"].map(|key| format!("direction.goal.{key}"));
    // What shows that it suits belongs to the objective; answers to the other four stay on paper, too.
    let suits = Objective::ALL.iter().map(|one| format!("direction.suits.{}", one.code()));
    let asked = goal.into_iter().chain(suits.filter(|_| !by_hand));
    let others = ["direction.later", "direction.formerly"].map(str::to_owned);
    for path in asked.chain(others) {
        let answered = plan.says_something(&path);
        let wanted = answered || by_hand && path != "direction.formerly";
        fields.extend(answers.field(&path).filter(|_| wanted).map(|field| small(field, answers)));
    }
    let mut blocks = vec![measures::block(answers)];
    blocks.extend((!fields.is_empty()).then_some(Block::Fields(fields)));
    if let Some(ObjectiveChange { heading, points }) = coach::objective_change(plan, locale) {
        let lead =
            if points.is_empty() { t!(locale, measures.changed.nothing) } else { t!(locale, measures.changed.kept) };
        blocks.push(Block::Paragraph(vec![Run::Strong(heading), Run::Plain(format!(" {lead}"))]));
        let points: Vec<Text> = points.into_iter().map(|point| plain(point.words)).collect();
        blocks.extend((!points.is_empty()).then_some(Block::List(points)));
    }
    blocks
}

/// An answer that goes on with its label.
fn small(field: Field, answers: Answers<'_>) -> Field {
    let locale = answers.setting.locale;
    let continued = |run: Run| match run {
        Run::Said(text) => said(coach::continuing(text.trim_start(), locale)),
        other => vec![other],
    };
    Field { value: field.value.into_iter().flat_map(continued).collect(), ..field }
}
