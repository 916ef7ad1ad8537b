//! The risk register on paper: the matrix, then each risk by score with what we do about it.

use super::printed;
use crate::catalog::risk_source;
use crate::coach::{self, RiskLevel, RiskLine, score_words};
use crate::doc::{Block, Column, Field, Matrix, Run, Table, Text, Width, plain, said};
use crate::form;
use crate::plan::Risk;
use crate::sheets::answers::Answers;
use crate::words::{Named, t};

/// The matrix and the risks, the highest score first; one blank risk where there is none.
pub(super) fn blocks(answers: Answers<'_>) -> Vec<Block> {
    let risks = &answers.plan.direction.risks;
    let lines = coach::risk_lines(risks);
    let mut blocks = vec![Block::Matrix(matrix(answers, &lines))];
    if risks.is_empty() {
        blocks.extend(answers.rows("direction.risks", |answers, row, number| Block::Record {
            number: None,
            title: plain(t!(answers.setting.locale, plan.direction.risks.one, number = number)),
            blocks: vec![Block::Fields(answers.fields(row))],
        }));
    }
    let risk = |line: &RiskLine| risks.iter().find(|risk| risk.id.as_str() == line.id);
    blocks.extend(lines.iter().filter_map(|line| Some(record(answers, line, risk(line)?))));
    blocks
}

fn matrix(answers: Answers<'_>, lines: &[RiskLine]) -> Matrix {
    let locale = answers.setting.locale;
    let column = |label, width| Column { label, width };
    let head = vec![
        column(t!(locale, risks.matrix.number), Width::Narrow),
        column(t!(locale, risks.matrix.risk), Width::Wide),
        column(answers.label("direction.risks.*.likelihood"), Width::Narrow),
        column(answers.label("direction.risks.*.impact"), Width::Narrow),
        column(t!(locale, risks.matrix.score), Width::Narrow),
        column(t!(locale, risks.matrix.level), Width::Narrow),
    ];
    let number = |number: Option<u8>| number.map_or_else(|| vec![Run::Blank], |number| plain(number.to_string()));
    let row = |line: &RiskLine| -> Vec<Text> {
        let name = line.name(locale);
        let level = line.score().map_or(t!(locale, risks.unjudged), |score| RiskLevel::of(score).name(locale));
        vec![
            plain(line.number.to_string()),
            if line.name.trim().is_empty() { plain(name) } else { said(name) },
            number(line.likelihood),
            number(line.impact),
            number(line.score()),
            plain(level),
        ]
    };
    Matrix {
        locale,
        label: coach::matrix_words(lines, locale),
        spots: coach::risk_spots(lines),
        unplaced: coach::unplaced_words(lines, locale),
        table: Table { caption: plain(t!(locale, risks.matrix.caption)), head, rows: lines.iter().map(row).collect() },
    }
}

/// One risk with its answers. What is open is left out, unless somebody has to fill it in: the judgement always, all
/// of it where nothing is said yet, and what a grave risk still needs.
fn record(answers: Answers<'_>, line: &RiskLine, risk: &Risk) -> Block {
    let locale = answers.setting.locale;
    let row = format!("direction.risks.{}", line.id);
    let needed = coach::unprepared(risk);
    let keys = ["likelihood", "impact", "kind", "channel", "cause", "warning", "prevention", "response", "owner"];
    let nothing_said = !answers.plan.says_something(&row);
    let field = |key: &&str| {
        let field = answers.field(&format!("{row}.{key}"))?;
        let blank = field.value == [Run::Blank];
        match *key {
            "kind" => kind(risk, field, answers),
            "channel" => channel(risk, field, answers, nothing_said),
            key => (!blank || nothing_said || needed.contains(&key)).then_some(field),
        }
    };
    let mut fields: Vec<Field> = keys.iter().filter_map(field).collect();
    let others = form::row_questions("direction.risks").into_iter();
    let others = others.filter(|question| question.key != "name" && !keys.contains(&question.key));
    fields.extend(others.filter_map(|question| printed(answers, question, &row, nothing_said)));
    fields.extend(risk.kind.and_then(|kind| risk_source(kind, locale)).map(|source| Field {
        label: plain(t!(locale, risks.source.label)),
        value: plain(format!("{} · {} {}", source.name, source.says, source.address)),
        wide: true,
    }));
    let score = score_words(line.likelihood, line.impact, locale);
    let mut title = if line.name.trim().is_empty() { plain(line.name(locale)) } else { said(line.name.trim()) };
    title.push(Run::Plain(format!(" · {score}")));
    Block::Record { number: Some(line.number), title, blocks: vec![Block::Fields(fields)] }
}

/// The kind of a risk, unless its name says it already.
fn kind(risk: &Risk, field: Field, answers: Answers<'_>) -> Option<Field> {
    let locale = answers.setting.locale;
    match risk.kind {
        Some(kind) => (risk.name.trim() != kind.name(locale)).then_some(field),
        None => None,
    }
}

/// The channel of a risk by its name, whatever became of it.
fn channel(risk: &Risk, field: Field, answers: Answers<'_>, nothing_said: bool) -> Option<Field> {
    let Some(id) = &risk.channel else { return nothing_said.then_some(field) };
    let channel = coach::risk_channel(answers.plan, id.as_str());
    let words = channel.words(answers.setting.locale);
    let value = if matches!(channel, coach::RiskChannel::Named(_)) { said(words) } else { plain(words) };
    Some(Field { value, ..field })
}
