//! Plans for tests, written from pairs of a path and what somebody types there.

use crate::plan::{Id, Plan};

/// A plan in which each pair was typed, with the rows that the paths name.
pub(super) fn draft(typed: &[(&str, &str)]) -> Plan {
    let mut plan = Plan::default();
    for (path, text) in typed {
        for (at, _) in path.match_indices('.') {
            let above = path.get(..at).unwrap_or_default();
            let (list, row) = above.rsplit_once('.').unwrap_or_default();
            if plan.at(above).is_none() {
                plan.add(list, Id::parse(row).unwrap_or_default());
            }
        }
        assert!(plan.write(path, text), "{path} does not take {text:?}");
    }
    plan
}

/// A civil day of the year 2026.
pub(super) fn day(month: u32, day: u32) -> chrono::NaiveDate {
    chrono::NaiveDate::from_ymd_opt(2026, month, day).unwrap_or_default()
}
