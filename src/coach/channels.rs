//! The channels that were kept: the one that leads and those that come second.

use super::answer::number as hours_at;
use super::row_names::row_name;
use crate::plan::{Plan, Verdict};
use crate::words::Locale;

/// A channel that was kept.
pub(super) struct Kept {
    /// The path of its row.
    pub(super) path: String,
    /// Its name, or its number where it has none.
    pub(super) name: String,
    /// Whether it leads; otherwise it comes second.
    pub(super) leads: bool,
    /// The hours a week it needs (0 or more), where they are known.
    pub(super) hours: Option<f64>,
}

/// The channels that lead or come second, in the order of the plan.
pub(super) fn kept_channels(plan: &Plan, locale: Locale) -> Vec<Kept> {
    let channels = plan.technology.channels.iter();
    let kept = channels.filter_map(|channel| {
        let leads = match channel.verdict? {
            Verdict::Leading => true,
            Verdict::Second => false,
            Verdict::NotNow => return None,
        };
        let path = format!("technology.channels.{}", channel.id.as_str());
        let hours = hours_at(plan, &format!("{path}.hours"));
        let name = row_name(plan, "technology.channels", channel.id.as_str(), locale);
        Some(Kept { path, name, leads, hours })
    });
    kept.collect()
}
