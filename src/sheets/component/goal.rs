//! The letters of the goal on paper, each judged with its reason.

use crate::coach::{self, LetterWords};
use crate::doc::{Block, Run, Text};
use crate::sheets::answers::Answers;
use crate::words::t;

/// The five letters.
pub(super) fn letters(answers: Answers<'_>) -> Block {
    let locale = answers.setting.locale;
    let line = |letter: &coach::Judged| -> Text {
        let LetterWords { name, reason } = letter.words(locale);
        let judged =
            if letter.met { t!(locale, plan.direction.smart.met) } else { t!(locale, plan.direction.smart.unmet) };
        vec![Run::Strong(name.to_owned()), Run::Plain(format!(" · {judged} · {reason}"))]
    };
    Block::List(coach::smart(answers.plan, answers.setting.today).iter().map(line).collect())
}
