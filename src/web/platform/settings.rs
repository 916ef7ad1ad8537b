//! Settings of this browser, apart from the plans.

use super::storage::Storage;
use gloo_storage::{LocalStorage, Storage as _};
use serde::{Deserialize, Serialize};

const KEY: &str = "pentad.settings";

/// What was chosen for this browser; everything else is derived.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The code of the chosen language; none follows the browser.
    pub language: Option<String>,
    /// The code of the chosen paper, `a4` or `letter`.
    pub paper: Option<String>,
    /// Whether the chapters of a step are all open.
    pub open_all: bool,
    /// Whether the highest risk comes first.
    pub by_score: bool,
}

impl Settings {
    /// The stored settings; none where there are none, or none that can be read.
    pub fn load(storage: Storage) -> Self {
        if storage.lasts() { LocalStorage::get(KEY).unwrap_or_default() } else { Self::default() }
    }

    /// Keeps the settings; where there is no room they last as long as the page.
    pub fn keep(&self, storage: Storage) {
        if storage.lasts() {
            let _kept_in_memory_otherwise = LocalStorage::set(KEY, self);
        }
    }
}
