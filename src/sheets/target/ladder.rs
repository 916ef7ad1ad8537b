//! The ladder on paper: the shares, their basis, and our own survey.

use crate::doc::{Bar, Bars, Block, plain};
use crate::plan::{Choice, Rung};
use crate::sheets::answers::Answers;
use crate::sheets::frame::note;
use crate::words::{self, Named, t};

/// The ladder with its basis and the tally behind it.
pub(super) fn blocks(answers: Answers<'_>) -> Vec<Block> {
    let locale = answers.setting.locale;
    let apart = ["six_rungs", "overlay"].map(|key| format!("target.ladder.{key}"));
    vec![
        Block::Bars(ladder(answers)),
        Block::Fields(apart.iter().filter_map(|path| answers.field(path)).collect()),
        Block::Fields(answers.fields("target.ladder.basis")),
        note(t!(locale, plan.target.ladder.credit)),
        Block::Fields(answers.fields("target.survey")),
    ]
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
