//! The motivations on paper, with what we give to them.

use crate::coach;
use crate::doc::{Block, Column, Run, Table, Text, Width, plain};
use crate::plan::{Choice, Motive};
use crate::sheets::answers::Answers;
use crate::sheets::frame::note;
use crate::words::{Named, t};

/// The table of the motivations, and whose they are.
pub(super) fn blocks(answers: Answers<'_>) -> Vec<Block> {
    vec![Block::Table(motivations(answers)), note(t!(answers.setting.locale, plan.target.motivations.credit))]
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
