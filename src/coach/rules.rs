//! The coherence rules: each in a file of its own, with its tests, and in this list.
//!
//! A new rule is `rules/<code>.rs`, its two words here, and its words under `rules` in `locales/*/coach.json`.

mod capacity;
mod ladder_possible;
mod measures_not_only_money;
mod one_primary_segment;
mod two_rivals;

use super::findings::{Finding, Severity};
use crate::plan::{Component, Plan};
use crate::words::Locale;
use chrono::NaiveDate;

/// Every rule, in the order of the method.
static RULES: [Rule; 5] =
    [measures_not_only_money::RULE, one_primary_segment::RULE, ladder_possible::RULE, two_rivals::RULE, capacity::RULE];

/// A question put to a plan as a whole.
///
/// A rule is silent on an empty component: the strength says that it is empty.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// The stable code: the name of its file, with dashes.
    pub code: &'static str,
    /// How much its findings matter.
    pub severity: Severity,
    /// The components it looks at, the one to mend first.
    pub components: &'static [Component],
    check: fn(&Plan, NaiveDate, Locale) -> Option<Said>,
}

/// Every rule, in the order of the method.
pub fn rules() -> &'static [Rule] {
    &RULES
}

impl Rule {
    /// What the rule says of a plan on a day; `None` where it has nothing to say.
    pub fn finding(&self, plan: &Plan, today: NaiveDate, locale: Locale) -> Option<Finding> {
        let Said { place, title, why, mend } = (self.check)(plan, today, locale)?;
        let Self { code, severity, components, .. } = *self;
        Some(Finding { code, severity, components, place, title, why, mend })
    }
}

/// What a rule has to say.
struct Said {
    /// The path of the field that mends it.
    place: String,
    /// What is wrong, in a few words.
    title: String,
    /// Why it matters, with the figures.
    why: String,
    /// What the link to the field says.
    mend: String,
}
