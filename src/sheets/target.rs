//! Target in full: the segments, the ladder with its basis, and the motivations with our answers.

use super::Setting;
use super::answers::Answers;
use super::frame::{component_sheet, heading, note};
use crate::doc::{Bar, Bars, Block, Column, Doc, Run, Table, Text, Width, plain};
use crate::plan::{Choice, Component, Motive, Plan, Rung};
use crate::words::{self, Named, t};

/// Builds the sheet.
pub(super) fn build(plan: &Plan, setting: Setting) -> Doc {
    let answers = Answers { plan, setting };
    let locale = setting.locale;
    let mut blocks = vec![heading(t!(locale, plan.target.segments.heading))];
    blocks.extend(segments(answers));
    blocks.extend([
        heading(t!(locale, plan.target.ladder.heading)),
        Block::Bars(ladder(answers)),
        Block::Fields(answers.fields("target.ladder.basis")),
        note(t!(locale, plan.target.ladder.credit)),
        heading(t!(locale, plan.target.motivations.heading)),
        Block::Table(motivations(answers)),
        note(t!(locale, plan.target.motivations.credit)),
    ]);
    component_sheet(answers, Component::Target, blocks)
}

fn segments(answers: Answers<'_>) -> Vec<Block> {
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

fn ladder(answers: Answers<'_>) -> Bars {
    let locale = answers.setting.locale;
    let bar = |rung: &Rung| {
        let share = answers.plan.target.ladder.share(*rung);
        let hint = words::field(locale, &format!("target.ladder.{}", rung.code())).map_or("", |words| words.hint);
        Bar { label: rung.name(locale), hint, share: share.value(), value: answers.percent(share) }
    };
    Bars {
        caption: plain(t!(locale, plan.target.ladder.chart)),
        head: [t!(locale, plan.target.ladder.rung), t!(locale, plan.target.ladder.share)],
        rows: Rung::ALL.iter().map(bar).collect(),
    }
}

/// The motivations that count; all nine, to be filled in by hand, while none does.
fn motivations(answers: Answers<'_>) -> Table {
    let locale = answers.setting.locale;
    let all = Motive::ALL.iter().copied();
    let counts = |motive: &Motive| {
        let motivation = answers.plan.target.motivations.of(*motive);
        motivation.strength.is_some() || !motivation.answer.trim().is_empty()
    };
    let mut chosen: Vec<Motive> = all.clone().filter(counts).collect();
    if chosen.is_empty() {
        chosen = all.collect();
    }
    let row = |motive: Motive| -> Vec<Text> {
        let fields = answers.fields(&format!("target.motivations.{}", motive.code()));
        [plain(motive.name(locale))].into_iter().chain(fields.into_iter().map(|field| field.value)).collect()
    };
    let column = |label, width| Column { label, width };
    Table {
        caption: Text::new(),
        head: vec![
            column(t!(locale, sheets.motivation), Width::Wide),
            column(t!(locale, plan.target.motivations.strength.label), Width::Narrow),
            column(t!(locale, plan.target.motivations.answer.label), Width::Wide),
        ],
        rows: chosen.into_iter().map(row).collect(),
    }
}
