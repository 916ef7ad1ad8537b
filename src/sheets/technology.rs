//! Technology in full: every channel with its verdict and reason, and the hours they need and have.

use super::Setting;
use super::answers::Answers;
use super::frame::{component_sheet, heading};
use crate::doc::{Block, Doc, Text, plain};
use crate::plan::{Component, Plan, Verdict};
use crate::words::{number, t};

/// Builds the sheet.
pub(super) fn build(plan: &Plan, setting: Setting) -> Doc {
    let answers = Answers { plan, setting };
    let locale = setting.locale;
    let mut blocks = vec![
        heading(t!(locale, plan.technology.channels.heading)),
        answers.table("technology.channels", Text::new()),
        heading(t!(locale, plan.technology.hours.heading)),
        Block::Fields(answers.field("technology.hours_available").into_iter().collect()),
    ];
    blocks.extend(hours(plan, setting).map(|hours| Block::Paragraph(plain(hours))));
    component_sheet(answers, Component::Technology, blocks)
}

/// The hours a week that the chosen channels need, beside those we have, in words; none while no channel says.
pub(super) fn hours(plan: &Plan, setting: Setting) -> Option<String> {
    let locale = setting.locale;
    let chosen = |verdict: Option<Verdict>| matches!(verdict, Some(Verdict::Leading | Verdict::Second));
    let channels = plan.technology.channels.iter().filter(|channel| chosen(channel.verdict));
    let hours: Vec<f64> = channels.filter_map(|channel| channel.hours.value()).collect();
    if hours.is_empty() {
        return None;
    }
    let needed = number(locale, hours.iter().sum());
    let available = plan.technology.hours_available.value().map(|hours| number(locale, hours));
    Some(available.map_or_else(
        || t!(locale, plan.technology.hours.needed, needed = needed.clone()),
        |available| t!(locale, plan.technology.hours.sum, needed = needed.clone(), available = available),
    ))
}
