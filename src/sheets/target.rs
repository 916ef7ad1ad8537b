//! Target in full: the segments, the ladder with its basis, and the motivations with our answers.

mod ladder;
mod segments;

use super::Setting;
use super::answers::Answers;
use super::frame::{component_sheet, heading, note};
use crate::coach;
use crate::doc::{Block, Column, Doc, Run, Table, Text, Width, plain};
use crate::plan::{Choice, Component, Motive, Plan};
use crate::words::{Named, t};

/// Builds the sheet.
pub(super) fn build(plan: &Plan, setting: Setting) -> Doc {
    let answers = Answers { plan, setting };
    let locale = setting.locale;
    let mut blocks = vec![heading(t!(locale, plan.target.segments.heading))];
    blocks.extend(segments::blocks(answers));
    blocks.push(heading(t!(locale, plan.target.ladder.heading)));
    blocks.extend(ladder::blocks(answers));
    blocks.extend([
        heading(t!(locale, plan.target.motivations.heading)),
        Block::Table(motivations(answers)),
        note(t!(locale, plan.target.motivations.credit)),
    ]);
    blocks.extend(super::own_facts::blocks(answers, Component::Target));
    component_sheet(answers, Component::Target, blocks)
}

/// The motivations that count, with what we give to them; all nine, to be filled in by hand, while none does.
fn motivations(answers: Answers<'_>) -> Table {
    let locale = answers.setting.locale;
    let given = |motive: Motive| answers.plan.target.motivations.of(motive);
    let mut chosen: Vec<Motive> =
        Motive::ALL.iter().copied().filter(|motive| coach::motive_in_use(given(*motive))).collect();
    if chosen.is_empty() {
        chosen = Motive::ALL.to_vec();
    }
    let row = |motive: Motive| -> Vec<Text> {
        let fields = answers.fields(&format!("target.motivations.{}", motive.code()));
        let mut row: Vec<Text> =
            [plain(motive.name(locale))].into_iter().chain(fields.into_iter().map(|field| field.value)).collect();
        if coach::decisive_unanswered(given(motive))
            && let Some(answer) = row.last_mut()
        {
            *answer = vec![Run::Strong(t!(locale, segments.motives.unanswered).to_owned())];
        }
        row
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
