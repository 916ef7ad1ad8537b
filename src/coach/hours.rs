//! The hours a week that the chosen channels need, beside those we have.

use crate::plan::{Plan, Verdict};
use crate::words::{Locale, number, t};

/// The hours in words; `None` while no chosen channel says what it needs. Hours that cannot be read count as none.
pub fn hours_line(plan: &Plan, locale: Locale) -> Option<String> {
    let chosen = |verdict: Option<Verdict>| matches!(verdict, Some(Verdict::Leading | Verdict::Second));
    let channels = plan.technology.channels.iter().filter(|channel| chosen(channel.verdict));
    let hours: Vec<f64> = channels.filter_map(|channel| channel.hours.value()).filter(|hours| *hours >= 0.0).collect();
    if hours.is_empty() {
        return None;
    }
    let needed = number(locale, hours.iter().sum());
    Some(match plan.technology.hours_available.value() {
        Some(hours) => t!(locale, plan.technology.hours.sum, needed = needed, available = number(locale, hours)),
        None => t!(locale, plan.technology.hours.needed, needed = needed),
    })
}
