//! Plans for tests, written from pairs of a path and what somebody types there.

use crate::plan::{Id, Plan};

/// A plan in which each pair was typed, with the rows that the paths name.
pub(super) fn test_plan(typed: &[(&str, &str)]) -> Plan {
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

/// The counts of a survey of 40 people.
pub(super) const COUNTS: [(&str, &str); 8] = [
    ("people", "40"),
    ("creators", "3"),
    ("conversationalists", "9"),
    ("critics", "12"),
    ("collectors", "10"),
    ("joiners", "25"),
    ("spectators", "33"),
    ("inactives", "5"),
];

/// A plan with the counts above, changed so.
pub(super) fn surveyed(changes: &[(&str, &str)]) -> Plan {
    let counts = COUNTS.iter().map(|(key, typed)| (format!("target.survey.{key}"), *typed));
    let changes = changes.iter().map(|(path, typed)| (format!("target.{path}"), *typed));
    let typed: Vec<_> = counts.chain(changes).collect();
    let typed: Vec<_> = typed.iter().map(|(path, typed)| (path.as_str(), *typed)).collect();
    test_plan(&typed)
}

/// A civil day of the year 2026.
pub(super) fn day(month: u32, day: u32) -> chrono::NaiveDate {
    chrono::NaiveDate::from_ymd_opt(2026, month, day).unwrap_or_default()
}
