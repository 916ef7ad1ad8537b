//! The objective on paper: what it is, what shows that it suits, and what its change puts in question.

use crate::coach::{self, ObjectiveChange};
use crate::doc::{Block, Field, Run, Text, plain};
use crate::plan::{Choice, Objective};
use crate::sheets::answers::Answers;
use crate::words::t;

/// The objective that leads, the one for later, and what hangs on them.
pub(super) fn blocks(answers: Answers<'_>) -> Vec<Block> {
    let Answers { plan, setting } = answers;
    let locale = setting.locale;
    let mut fields: Vec<Field> = Vec::new();
    fields
        .extend(answers.field("direction.objective").map(|field| explained(field, plan.direction.objective, answers)));
    // What shows that it suits belongs to the objective; answers to the other four stay on paper, too.
    let suits = Objective::ALL
        .iter()
        .filter(|one| Some(**one) == plan.direction.objective || !plan.direction.suits.of(**one).trim().is_empty());
    fields.extend(suits.filter_map(|one| answers.field(&format!("direction.suits.{}", one.code()))));
    fields.extend(answers.field("direction.later").map(wide));
    if plan.direction.formerly.is_some() {
        fields.extend(answers.field("direction.formerly").map(wide));
    }
    let mut blocks = vec![Block::Fields(fields)];
    if let Some(ObjectiveChange { heading, points }) = coach::objective_change(plan, locale) {
        let lead =
            if points.is_empty() { t!(locale, measures.changed.nothing) } else { t!(locale, measures.changed.kept) };
        blocks.push(Block::Paragraph(vec![Run::Strong(heading), Run::Plain(format!(" {lead}"))]));
        let points: Vec<Text> = points.into_iter().map(|point| plain(point.words)).collect();
        blocks.extend((!points.is_empty()).then_some(Block::List(points)));
    }
    blocks
}

/// The name of the objective, with what it is.
fn explained(field: Field, objective: Option<Objective>, answers: Answers<'_>) -> Field {
    let Field { label, mut value, .. } = field;
    if let Some(objective) = objective {
        value.push(Run::Plain(" – ".to_owned()));
        value.push(Run::Plain(objective.what(answers.setting.locale).to_owned()));
    }
    Field { label, value, wide: true }
}

fn wide(field: Field) -> Field {
    Field { wide: true, ..field }
}
