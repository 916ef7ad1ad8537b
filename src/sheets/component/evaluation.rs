//! The readings of each measure on paper.

use crate::doc::{Block, Column, Run, Table, Text, Width, plain, said};
use crate::plan::{Measure, Reading};
use crate::sheets::answers::Answers;
use crate::words::t;

/// A table for each measure that was read, then one for readings of no measure, each in the order of the dates.
/// Where nothing was read yet, a blank table for each measure.
pub(super) fn readings(answers: Answers<'_>) -> Vec<Block> {
    let plan = answers.plan;
    let of = |measure: &Measure| -> Vec<&Reading> {
        plan.evaluation.readings.iter().filter(|reading| reading.measure.as_ref() == Some(&measure.id)).collect()
    };
    let measures = plan.direction.measures.iter();
    let known = |reading: &&Reading| measures.clone().any(|measure| reading.measure.as_ref() == Some(&measure.id));
    let stray: Vec<&Reading> = plan.evaluation.readings.iter().filter(|reading| !known(reading)).collect();
    let none_yet = plan.evaluation.readings.is_empty();
    let shown = measures.clone().filter(|measure| none_yet || !of(measure).is_empty());
    let mut tables: Vec<Block> = shown.map(|measure| table(answers, caption(answers, measure), of(measure))).collect();
    if !stray.is_empty() || tables.is_empty() {
        tables.push(table(answers, plain(t!(answers.setting.locale, sheets.unassigned)), stray));
    }
    tables
}

/// The measure as people know it: its name and, where there is one, its unit.
fn caption(answers: Answers<'_>, measure: &Measure) -> Text {
    let mut caption = if measure.name.trim().is_empty() {
        plain(t!(answers.setting.locale, plan.evaluation.readings.unnamed))
    } else {
        said(measure.name.clone())
    };
    if !measure.unit.trim().is_empty() {
        caption.extend([Run::Plain(" (".to_owned()), Run::Said(measure.unit.clone()), Run::Plain(")".to_owned())]);
    }
    caption
}

fn table(answers: Answers<'_>, caption: Text, mut readings: Vec<&Reading>) -> Block {
    readings.sort_by_key(|reading| (reading.date.value().is_none(), reading.date.value()));
    let column = |key| Column { label: answers.label(&format!("evaluation.readings.row.{key}")), width: Width::Narrow };
    let mut rows: Vec<Vec<Text>> =
        readings.iter().map(|reading| vec![answers.date(&reading.date), answers.number(&reading.value)]).collect();
    if rows.is_empty() {
        rows = vec![vec![vec![Run::Blank]; 2]; 3];
    }
    Block::Table(Table { caption, head: vec![column("date"), column("value")], rows })
}
