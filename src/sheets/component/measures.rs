//! The measures on paper: what is counted, the figures in one line, and how far they may be off.

use super::rest_of_row;
use crate::coach;
use crate::doc::{Block, Column, Field, Run, Table, Text, Width, plain};
use crate::plan::{Measure, Statistic};
use crate::sheets::answers::Answers;
use crate::words::{Named, t};

/// The figures of a measure, in the order in which they are read.
const FIGURES: [(&str, Width); 5] = [
    ("baseline", Width::Narrow),
    ("baseline_date", Width::Narrow),
    ("target", Width::Narrow),
    ("deadline", Width::Narrow),
    ("owner", Width::Wide),
];

/// Each measure with everything it is made of; a blank one to fill in by hand where there is none.
pub(super) fn blocks(answers: Answers<'_>) -> Vec<Block> {
    answers.records("direction.measures", |answers, row, number| {
        let locale = answers.setting.locale;
        let measure = answers.plan.record(row);
        let title = plain(t!(locale, plan.direction.measures.one, number = number));
        let blocks = measure.map(|measure| record(answers, row, measure)).unwrap_or_default();
        Block::Record { title, blocks }
    })
}

fn record(answers: Answers<'_>, row: &str, measure: &Measure) -> Vec<Block> {
    let field = |key: &str| answers.field(&format!("{row}.{key}"));
    let mut what: Vec<Field> = field("name").into_iter().collect();
    what.extend(field("formula").map(|formula| divided(answers, formula, measure)));
    what.extend(field("divided_by").filter(|_| asks_for_denominator(measure)));
    let kind = rest_of_row(answers, "direction.measures", row);
    let mut blocks = vec![Block::Fields(what), figures(answers, row), Block::Fields(kind)];
    blocks.extend(coach::margin(measure).map(|margin| Block::Note(plain(margin.words(answers.setting.locale)))));
    blocks
}

/// The formula with its denominator, where that is one of the three.
fn divided(answers: Answers<'_>, formula: Field, measure: &Measure) -> Field {
    let Field { label, mut value, wide } = formula;
    if let Some(denominator) = measure.divided_by {
        if value.contains(&Run::Blank) {
            value.clear();
        }
        value.push(Run::Plain(" ÷ ".to_owned()));
        value.push(Run::Plain(denominator.name(answers.setting.locale).to_owned()));
    }
    Field { label, value, wide }
}

/// Where the kind of number is open, or is one that is divided, and no denominator stands in the formula.
fn asks_for_denominator(measure: &Measure) -> bool {
    let open = measure.statistic.is_none_or(|kind| kind == Statistic::Ratio);
    open && measure.divided_by.is_none() && !measure.formula.contains('÷')
}

/// Start and target with their days, and who answers for them, side by side.
fn figures(answers: Answers<'_>, row: &str) -> Block {
    let column = |(key, width): (&str, Width)| Column { label: answers.label(&format!("{row}.{key}")), width };
    let cell = |(key, _): (&str, Width)| -> Text {
        answers.field(&format!("{row}.{key}")).map(|field| field.value).unwrap_or_default()
    };
    Block::Table(Table {
        caption: Text::new(),
        head: FIGURES.map(column).to_vec(),
        rows: vec![FIGURES.map(cell).to_vec()],
    })
}
