//! Files that were opened and wait for an answer; a change of language keeps them.

use super::shelf::Shelf;
use crate::exchange::{self, Incoming};
use crate::plan::Plan;
use crate::web::platform::{self, FileFault};
use leptos::prelude::*;

/// What came of a file that was opened.
#[derive(Clone, Debug, PartialEq)]
pub enum OpenedFile {
    /// Plans to look at.
    Found {
        /// The name of the file.
        file: String,
        /// Its plans, each with how it stands to ours.
        incoming: Vec<Incoming>,
    },
    /// It could not be read as a plan.
    Refused {
        /// The name of the file.
        file: String,
        /// Why.
        why: FileFault,
    },
}

/// The files that were opened and not yet answered.
#[derive(Clone, Copy)]
pub struct Import(RwSignal<Vec<OpenedFile>>);

impl Import {
    /// No file opened yet.
    pub fn new() -> Self {
        Self(RwSignal::new(Vec::new()))
    }

    /// The files that wait.
    pub fn waiting(self) -> Vec<OpenedFile> {
        self.0.get()
    }

    /// Looks at the bytes of a file; nothing is stored yet.
    pub fn take_in(self, stored: Shelf, file: String, bytes: Result<Vec<u8>, FileFault>) {
        let found = bytes.and_then(|bytes| exchange::read(&bytes).map_err(FileFault::Unreadable));
        let opened = match found {
            Ok(plans) => {
                stored.refresh();
                let ours: Vec<Plan> =
                    stored.records.with_untracked(|records| records.iter().map(|record| record.plan.clone()).collect());
                OpenedFile::Found { file, incoming: exchange::preview(plans, &ours) }
            }
            Err(why) => OpenedFile::Refused { file, why },
        };
        self.0.update(|all| all.push(opened));
        platform::after(0, || {
            platform::focus_name("import-preview");
        });
    }

    /// Lets go of the file at a place.
    pub fn drop_at(self, at: usize) {
        self.0.update(|all| {
            if at < all.len() {
                all.remove(at);
            }
        });
    }

    /// Lets go of all files: their reader went elsewhere.
    pub fn clear(self) {
        if !self.0.with_untracked(Vec::is_empty) {
            self.0.set(Vec::new());
        }
    }
}

impl Default for Import {
    fn default() -> Self {
        Self::new()
    }
}
