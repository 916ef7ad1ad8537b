//! The measures on paper: what is counted, from where to where, by when and whose it is; below it what else was said.

use crate::coach;
use crate::doc::{Block, Field, MeasureRow, Measures, Run, Text, plain};
use crate::form;
use crate::plan::Measure;
use crate::sheets::answers::Answers;
use crate::words::{Named, t};

/// What stands in the columns of the table.
const COLUMNS: [&str; 5] = ["name", "baseline", "target", "deadline", "owner"];

/// What stands below the name, in the order in which it is read.
const MORE: [&str; 12] = [
    "formula",
    "divided_by",
    "unit",
    "source",
    "baseline_date",
    "frequency",
    "better",
    "statistic",
    "family",
    "financial",
    "sample.n",
    "sample.favourable",
];

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

/// Whether a measure shows progress in the leading objective.
fn leads(answers: Answers<'_>, measure: Option<&Measure>) -> bool {
    measure.is_some_and(|measure| measure.family == answers.plan.direction.objective)
}

/// What else was answered; all of it where the row is filled in by hand.
fn more(answers: Answers<'_>, row: &str, measure: Option<&Measure>) -> Vec<Field> {
    let locale = answers.setting.locale;
    let by_hand = !answers.plan.says_something(row);
    let others = form::row_questions("direction.measures").into_iter().map(|question| question.key);
    let keys = MORE.into_iter().chain(others.filter(|key| !MORE.contains(key) && !COLUMNS.contains(key)));
    let field = |key: &str| {
        let path = format!("{row}.{key}");
        let field = answers.field(&path)?;
        let answered = answers.plan.says_something(&path);
        match (key, measure.and_then(|measure| measure.divided_by)) {
            ("divided_by", Some(_)) => None,
            // What shows progress in the leading objective stands under its title.
            ("family", _) if answered && leads(answers, measure) => None,
            ("formula", Some(by)) => {
                let mut value: Text = if answered { field.value } else { Text::new() };
                value.push(Run::Plain(format!(" ÷ {}", by.name(locale))));
                Some(Field { value, ..field })
            }
            ("sample.n" | "sample.favourable" | "sample.unfavourable", _) => answered.then_some(field),
            _ => (answered || by_hand).then_some(field),
        }
    };
    let mut fields: Vec<Field> = keys.filter_map(field).collect();
    let margin = measure.and_then(coach::margin).map(|margin| margin.words(locale));
    fields.extend(margin.map(|words| Field { label: Text::new(), value: plain(words), wide: true }));
    fields
}
