//! The leaves of a plan, each with its path.

use super::Plan;
use super::value::{Form, Leaf, Value};

impl Plan {
    /// Every leaf with its path, in reading order.
    pub fn leaves(&self) -> Vec<(String, Leaf<'_>)> {
        let mut found = Vec::new();
        collect(self, String::new(), &mut found);
        found
    }

    /// The leaves at or below a path in which a star stands for every row, or field, of one step.
    pub fn leaves_of(&self, pattern: &str) -> Vec<(String, Leaf<'_>)> {
        let mut values = vec![(String::new(), self as &dyn Value)];
        for step in pattern.split('.') {
            let below = values.iter().flat_map(|(path, value)| {
                let keys = if step == "*" { value.keys() } else { vec![step] };
                keys.into_iter().filter_map(|key| Some((joined(path, key), value.child(key)?))).collect::<Vec<_>>()
            });
            values = below.collect();
        }
        let mut found = Vec::new();
        for (path, value) in values {
            collect(value, path, &mut found);
        }
        found
    }
}

impl Plan {
    /// Whether something was answered at or below a path.
    pub fn says_something(&self, path: &str) -> bool {
        self.at(path).is_some_and(|value| !is_blank(value))
    }

    /// The path of every list of rows, in reading order.
    pub fn lists(&self) -> Vec<String> {
        let mut found = Vec::new();
        collect_lists(self, String::new(), &mut found);
        found
    }

    /// The path with a star in place of the id of each row it leads through: what the same answers of all rows share.
    /// `None` for a path through no row, or one that leads nowhere.
    pub fn column(&self, path: &str) -> Option<String> {
        let (mut value, mut column, mut starred): (&dyn Value, _, _) = (self, String::new(), false);
        for key in path.split('.') {
            let row = matches!(value.form(), Form::List);
            starred |= row;
            column = joined(&column, if row { "*" } else { key });
            value = value.child(key)?;
        }
        starred.then_some(column)
    }
}

fn is_blank(value: &dyn Value) -> bool {
    match value.leaf() {
        Some(leaf) => leaf.is_blank(),
        None => value.keys().iter().all(|key| value.child(key).is_none_or(is_blank)),
    }
}

fn collect_lists(value: &dyn Value, path: String, found: &mut Vec<String>) {
    if matches!(value.form(), Form::List) {
        found.push(path);
        return;
    }
    for key in value.keys() {
        if let Some(child) = value.child(key) {
            collect_lists(child, joined(&path, key), found);
        }
    }
}

fn collect<'a>(value: &'a dyn Value, path: String, found: &mut Vec<(String, Leaf<'a>)>) {
    for key in value.keys() {
        if let Some(child) = value.child(key) {
            collect(child, joined(&path, key), found);
        }
    }
    if let Some(leaf) = value.leaf() {
        found.push((path, leaf));
    }
}

fn joined(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Id;

    fn id(letter: &str) -> Id {
        Id::parse(letter).unwrap_or_default()
    }

    #[test]
    fn a_star_stands_for_one_step_and_a_path_for_all_below() {
        let mut plan = Plan::default();
        for list in ["direction.measures", "evaluation.reviews"] {
            plan.add(list, id("a"));
            plan.add(list, id("b"));
        }
        for (pattern, paths) in [
            ("direction.objective", ["direction.objective"].as_slice()),
            ("direction.inside", &["direction.inside.ready", "direction.inside.not_ready", "direction.inside.acts"]),
            ("direction.measures.*.family", &["direction.measures.a.family", "direction.measures.b.family"]),
            ("target.ladder.bas", &[]),
            ("name.*", &[]),
        ] {
            let found: Vec<String> = plan.leaves_of(pattern).into_iter().map(|(path, _)| path).collect();
            let mut sorted: Vec<&str> = found.iter().map(String::as_str).collect();
            let mut paths = paths.to_vec();
            sorted.sort_unstable();
            paths.sort_unstable();
            assert_eq!(sorted, paths, "{pattern}");
        }
        assert_eq!(plan.column("direction.measures.b.sample.n").as_deref(), Some("direction.measures.*.sample.n"));
        assert_eq!(plan.column("direction.goal.whom"), None);
        assert_eq!(plan.column("direction.measures.gone.name"), None);
        let below = plan.leaves_of("evaluation.reviews.*.customers");
        assert!(below.len() > 2 && below.iter().all(|(path, _)| path.contains(".customers.")), "{below:?}");
    }
}
