//! The coherence rules: each in a file of its own, with its tests, and in this list.
//!
//! A new rule is `rules/<code>.rs`, its two lines here, and its words under `rules` in `locales/*/coach.json`.

mod brand_welcome;
mod capacity;
mod deadline_after_baseline;
mod embracing_first;
mod energizing_enthusiasts;
mod ladder_basis;
mod ladder_possible;
mod measure_complete;
mod measures_not_only_money;
mod motive_answered;
mod objective_measured;
mod one_primary_segment;
mod relevance_named;
mod risk_of_absence;
mod risks_owned;
mod supporting_affinity;
mod two_rivals;
mod voice_acted_on;

use super::finding::{Finding, Severity};
use crate::coach::shortcut::Shortcut;
use crate::plan::{Component, Plan};
use crate::words::{Locale, Text};
use chrono::NaiveDate;

/// Every rule, in the order of the method.
static RULES: [Rule; 18] = [
    objective_measured::RULE,
    measures_not_only_money::RULE,
    measure_complete::RULE,
    deadline_after_baseline::RULE,
    relevance_named::RULE,
    embracing_first::RULE,
    supporting_affinity::RULE,
    energizing_enthusiasts::RULE,
    risks_owned::RULE,
    risk_of_absence::RULE,
    voice_acted_on::RULE,
    one_primary_segment::RULE,
    ladder_possible::RULE,
    ladder_basis::RULE,
    brand_welcome::RULE,
    motive_answered::RULE,
    two_rivals::RULE,
    capacity::RULE,
];

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
    /// The rule as one sentence.
    pub statement: Text,
    /// The paths of the answers it depends on; a star stands for one step, and a path covers everything below it.
    pub behind: &'static [&'static str],
    check: fn(&Plan, NaiveDate, Locale) -> Option<Said>,
}

/// Every rule, in the order of the method.
pub fn rules() -> &'static [Rule] {
    &RULES
}

impl Rule {
    /// What the rule says of a plan on a day; `None` where it has nothing to say.
    pub fn finding(&self, plan: &Plan, today: NaiveDate, locale: Locale) -> Option<Finding> {
        let Said { place, shortcut, concerns, title, why, mend } = (self.check)(plan, today, locale)?;
        let Self { code, severity, components, .. } = *self;
        let set_aside_before = None;
        Some(Finding { code, severity, components, place, shortcut, concerns, title, why, mend, set_aside_before })
    }
}

/// What a rule has to say.
#[derive(Default)]
struct Said {
    /// The path of the field that mends it, or of the list to which a row should be added.
    place: String,
    /// The id of an element that mends it sooner, where there is one.
    shortcut: Option<Shortcut>,
    /// The paths of all answers that it speaks of, where the place is only the first of them.
    concerns: Vec<String>,
    /// What is wrong, in a few words.
    title: String,
    /// Why it matters, with the figures.
    why: String,
    /// What the link to the field says.
    mend: String,
}
