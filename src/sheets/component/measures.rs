//! The measures on paper: what is counted, from where to where, by when and whose it is; below it what else was said.

use super::printed;
use crate::coach;
use crate::doc::{Block, Field, MeasureRow, Measures, Run, Text, plain};
use crate::form;
use crate::plan::Measure;
use crate::sheets::answers::Answers;
use crate::words::{Named, t};

/// What stands in the columns of the table.
const COLUMNS: [&str; 5] = ["name", "baseline", "target", "deadline", "owner"];

/// All measures in one table; a blank one to fill in by hand where there is none.
pub(super) fn block(answers: Answers<'_>) -> Block {
    let locale = answers.setting.locale;
    let head = [
        t!(locale, sheets.measures.what),
        t!(locale, sheets.measures.from),
        t!(locale, sheets.measures.to),
        t!(locale, sheets.measures.by),
        t!(locale, sheets.measures.owner),
    ];
    let rows = answers.rows("direction.measures", |answers, row, _| measure_row(answers, row));
    Block::Measures(Measures { head, rows })
}

fn measure_row(answers: Answers<'_>, row: &str) -> MeasureRow {
    let value = |key: &str| answers.field(&format!("{row}.{key}")).map(|field| field.value).unwrap_or_default();
    let [what, from, to, by, owner] = COLUMNS.map(value);
    let measure: Option<&Measure> = answers.plan.record(row);
    MeasureRow { what, from, to, by, owner, more: more(answers, row, measure) }
}

/// What else was answered; all of it where the row is filled in by hand.
fn more(answers: Answers<'_>, row: &str, measure: Option<&Measure>) -> Vec<Field> {
    let locale = answers.setting.locale;
    let by_hand = !answers.plan.says_something(row);
    let divided_by = measure.and_then(|measure| measure.divided_by);
    let questions = form::row_questions("direction.measures").into_iter();
    let rest = questions.filter(|question| !COLUMNS.contains(&question.key));
    let field = |question: &form::Field| match (question.key, divided_by) {
        ("divided_by", Some(_)) => None,
        ("formula", Some(by)) => {
            let Field { label, mut value, wide } = answers.field(&question.path(row))?;
            if value.contains(&Run::Blank) {
                value.clear();
            }
            value.push(Run::Plain(format!(" ÷ {}", by.name(locale))));
            Some(Field { label, value, wide })
        }
        // What shows progress in the leading objective stands under its title.
        ("family", _) if !by_hand && leads(answers, measure) => None,
        _ => printed(answers, question, row, by_hand),
    };
    let mut fields: Vec<Field> = rest.filter_map(field).collect();
    let margin = measure.and_then(coach::margin).map(|margin| margin.words(locale));
    fields.extend(margin.map(|words| Field { label: Text::new(), value: plain(words), wide: true }));
    fields
}

/// Whether a measure shows progress in the leading objective.
fn leads(answers: Answers<'_>, measure: Option<&Measure>) -> bool {
    measure.is_some_and(|measure| measure.family == answers.plan.direction.objective)
}
