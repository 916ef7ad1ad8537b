//! The findings set aside on paper, each with its reason.

use super::answers::Answers;
use super::frame::heading;
use crate::coach::{self, Aside, Standing};
use crate::doc::{Block, Field, plain};
use crate::plan::Component;
use crate::words::{Locale, t};

/// What was set aside of the rules that are to be mended in a component first; nothing where there is none.
pub(super) fn blocks(answers: Answers<'_>, component: Component) -> Vec<Block> {
    let locale = answers.setting.locale;
    let all = coach::set_aside(answers.plan, answers.setting.today, locale);
    let here = |aside: &&Aside| aside.components.first() == Some(&component) && !aside.reason.trim().is_empty();
    let fields: Vec<Field> = all.iter().filter(here).map(|aside| field(aside, locale)).collect();
    if fields.is_empty() {
        return Vec::new();
    }
    vec![heading(t!(locale, findings.sheet.heading)), Block::Fields(fields)]
}

/// The rule with where it stands, and the reason.
fn field(aside: &Aside, locale: Locale) -> Field {
    let standing = match aside.standing {
        Standing::InForce => None,
        Standing::Draft => Some(t!(locale, findings.sheet.draft)),
        Standing::Changed => Some(t!(locale, findings.sheet.changed)),
        Standing::Silent => Some(t!(locale, findings.sheet.silent)),
    };
    let label = match standing {
        Some(standing) => format!("{} · {standing}", aside.statement),
        None => aside.statement.clone(),
    };
    Field { label: plain(label), value: Answers::text(&aside.reason), wide: true }
}
