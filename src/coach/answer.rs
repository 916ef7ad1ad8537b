//! Which answers count: those that say something and carry no complaint that spoils them.

use super::complaint::{Complaint, complaint, spoiling};
use super::row_names::row_name;
use crate::plan::{Choice, Component, Leaf, Plan, Row};
use crate::words::Locale;
use chrono::NaiveDate;

/// Whether the answer at a path counts: it is there, could be read, and can be true.
pub(super) fn answered(plan: &Plan, path: &str) -> bool {
    plan.leaf(path).is_some_and(|leaf| !leaf.is_blank()) && spoiling(plan, path).is_none()
}

/// The number at a path, where it counts.
pub(super) fn number(plan: &Plan, path: &str) -> Option<f64> {
    match plan.leaf(path)? {
        Leaf::Number(entry) if answered(plan, path) => entry.value(),
        _ => None,
    }
}

/// The civil day at a path, where it could be read and its year is one a plan can be about; it may contradict others.
pub(super) fn civil_date(plan: &Plan, path: &str) -> Option<NaiveDate> {
    match plan.leaf(path)? {
        Leaf::Date(entry) if !matches!(complaint(plan, path), Some(Complaint::YearOfDate { .. })) => entry.value(),
        _ => None,
    }
}

/// Whether the answer at a path is there and could be read, even where it contradicts another one.
pub(super) fn legible(plan: &Plan, path: &str) -> bool {
    plan.leaf(path).is_some_and(|leaf| match leaf {
        Leaf::Number(entry) => entry.value().is_some(),
        Leaf::Date(entry) => entry.value().is_some(),
        other => !other.is_blank(),
    })
}

/// Whether something is said of the goal.
pub fn goal_is_begun(plan: &Plan) -> bool {
    plan.says_something("direction.goal")
}

/// Whether nothing was answered in a component yet.
pub fn is_empty(plan: &Plan, component: Component) -> bool {
    !plan.says_something(component.code())
}

/// Whether nothing was answered in any component yet.
pub fn is_all_empty(plan: &Plan) -> bool {
    Component::ALL.iter().all(|component| is_empty(plan, *component))
}

/// The paths of the rows of a list that say something, in their order. Blank rows are no answer; they
/// follow only to make up the `least` number of rows, so that advice can lead to their fields.
pub(super) fn rows(plan: &Plan, list: &str, least: usize) -> Vec<String> {
    let all = plan.ids(list).into_iter().map(|id| format!("{list}.{id}"));
    let (blank, mut rows): (Vec<_>, Vec<_>) = all.partition(|path| !plan.says_something(path));
    let wanting = least.saturating_sub(rows.len());
    rows.extend(blank.into_iter().take(wanting));
    rows
}

/// The rows of a list that say something, each with its path and what it is called.
pub(super) fn named_rows<'a, T: Row>(plan: &'a Plan, list: &str, locale: Locale) -> Vec<(String, &'a T, String)> {
    let named = |id: String| {
        let path = format!("{list}.{id}");
        let row = plan.record(&path).filter(|_| plan.says_something(&path))?;
        let name = row_name(plan, list, &id, locale);
        Some((path, row, name))
    };
    plan.ids(list).into_iter().filter_map(named).collect()
}

/// The path of a field of the first measure, with which the goal is stated; the list where there is none.
pub(super) fn first_measure(plan: &Plan, field: &str) -> String {
    plan.direction.measures.first().map_or_else(
        || "direction.measures".to_owned(),
        |measure| format!("direction.measures.{}.{field}", measure.id.as_str()),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::test_plan::test_plan;

    #[test]
    fn white_space_words_and_impossible_figures_do_not_count() {
        let plan = test_plan(&[
            ("direction.goal.change", " \u{202f}\n"),
            ("direction.goal.whom", "Families"),
            ("target.ladder.critics", "140"),
            ("target.ladder.joiners", "many"),
            ("target.ladder.creators", "0"),
        ]);
        for (path, counts) in [
            ("direction.goal.change", false),
            ("direction.goal.whom", true),
            ("target.ladder.critics", false),
            ("target.ladder.joiners", false),
            ("target.ladder.creators", true),
            ("direction.nowhere", false),
        ] {
            assert_eq!(answered(&plan, path), counts, "{path}");
        }
    }

    #[test]
    fn a_long_text_counts_like_any_other() {
        let plan = test_plan(&[("direction.goal.change", &"bread ".repeat(1000))]);
        assert!(answered(&plan, "direction.goal.change"));
    }

    #[test]
    fn blank_rows_only_make_up_the_number() {
        let plan = test_plan(&[
            ("uniqueness.rivals.a.name", ""),
            ("uniqueness.rivals.b.name", "The chain"),
            ("uniqueness.rivals.c.name", " "),
        ]);
        assert_eq!(rows(&plan, "uniqueness.rivals", 0), ["uniqueness.rivals.b"]);
        assert_eq!(rows(&plan, "uniqueness.rivals", 2), ["uniqueness.rivals.b", "uniqueness.rivals.a"]);
        assert_eq!(rows(&plan, "uniqueness.rivals", 9).len(), 3);
    }
}
