//! Which rows of long lists are unfolded.

use leptos::prelude::*;
use std::collections::BTreeMap;

/// Lists with more rows than this are folded: what is out of sight costs no work while somebody types.
const UNFOLDED_AT_MOST: usize = 3;

/// The rows that somebody folded or unfolded, by path.
#[derive(Clone, Copy)]
pub struct Folds(RwSignal<BTreeMap<String, bool>>);

impl Folds {
    /// Every row as its list would have it.
    pub fn new() -> Self {
        Self(RwSignal::new(BTreeMap::new()))
    }

    /// Whether a list of so many rows shows them folded.
    pub fn are_folded(rows: usize) -> bool {
        rows > UNFOLDED_AT_MOST
    }

    /// Whether the row at a path is open; `otherwise` is what its list would have it.
    pub fn is_open(self, path: &str, otherwise: bool) -> bool {
        self.0.with(|rows| rows.get(path).copied().unwrap_or(otherwise))
    }

    /// Folds or unfolds the row at a path.
    pub fn set(self, path: &str, open: bool) {
        self.0.update(|rows| {
            rows.insert(path.to_owned(), open);
        });
    }

    /// Whether a link led to this very path.
    pub fn leads_to(self, path: &str) -> bool {
        self.0.with(|rows| rows.get(path).copied().unwrap_or_default())
    }

    /// What a link led to is as any other again.
    pub fn forget(self, paths: &[String]) {
        self.0.update(|rows| rows.retain(|path, _| !paths.contains(path)));
    }

    /// Unfolds the row that a path leads to or through.
    pub fn unfold(self, path: &str) {
        let ends = path.match_indices('.').map(|(at, _)| at).chain([path.len()]);
        let above: Vec<&str> = ends.filter_map(|end| path.get(..end)).collect();
        self.0.update(|rows| rows.extend(above.into_iter().map(|row| (row.to_owned(), true))));
    }
}

impl Default for Folds {
    fn default() -> Self {
        Self::new()
    }
}
