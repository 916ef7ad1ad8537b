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

/// A file as it came, with its name.
type Unseen = (String, Result<Vec<u8>, FileFault>);

/// The files that were opened and not yet answered.
#[derive(Clone, Copy)]
pub struct Import {
    unseen: RwSignal<Vec<Unseen>>,
    opened: RwSignal<Vec<OpenedFile>>,
}

impl Import {
    /// No file opened yet.
    pub fn new() -> Self {
        Self { unseen: RwSignal::new(Vec::new()), opened: RwSignal::new(Vec::new()) }
    }

    /// The files that wait for an answer.
    pub fn waiting(self) -> Vec<OpenedFile> {
        self.opened.get()
    }

    /// Whether any file waits.
    pub fn any(self) -> bool {
        self.unseen.with(|files| !files.is_empty()) || self.opened.with(|files| !files.is_empty())
    }

    /// Takes a file in; what shows it looks at it as soon as it is there.
    pub fn take_in(self, file: String, bytes: Result<Vec<u8>, FileFault>) {
        self.unseen.update(|files| files.push((file, bytes)));
    }

    /// Looks at the files taken in; nothing is stored yet.
    pub fn look(self, stored: Shelf) {
        if self.unseen.with(Vec::is_empty) {
            return;
        }
        for (file, bytes) in self.unseen.try_update(std::mem::take).unwrap_or_default() {
            self.look_at(stored, file, bytes);
        }
        platform::after(0, || {
            platform::focus_name("import-preview");
        });
    }

    fn look_at(self, stored: Shelf, file: String, bytes: Result<Vec<u8>, FileFault>) {
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
        self.opened.update(|all| all.push(opened));
    }

    /// Lets go of the file at a place.
    pub fn drop_at(self, at: usize) {
        self.opened.update(|all| {
            if at < all.len() {
                all.remove(at);
            }
        });
    }

    /// Lets go of all files: their reader went elsewhere.
    pub fn clear(self) {
        if !self.unseen.with_untracked(Vec::is_empty) {
            self.unseen.set(Vec::new());
        }
        if !self.opened.with_untracked(Vec::is_empty) {
            self.opened.set(Vec::new());
        }
    }
}

impl Default for Import {
    fn default() -> Self {
        Self::new()
    }
}
