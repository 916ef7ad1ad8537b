//! Plans whose last changes the store did not take, kept in this page while another plan is on screen.

use super::autosave::RETRY_MS;
use super::editor::Editor;
use super::shelf::SaveFault;
use crate::plan::Id;
use crate::save::Record;
use crate::web::platform;
use leptos::prelude::*;

/// A plan that waits for room.
#[derive(Clone, Debug, PartialEq)]
pub struct HeldBack {
    /// The plan as it is, over the revision that is in the store.
    pub record: Record,
    /// Why it was not stored.
    pub fault: SaveFault,
}

impl Editor {
    /// Makes way for another plan: what could not be stored of this one waits, and is tried again by itself.
    pub(super) fn hold_back(self, fault: SaveFault) {
        let mut record = self.record();
        record.revision = self.revision.get_untracked();
        self.rest();
        let first = self.held_back.with_untracked(Vec::is_empty);
        self.held_back.update(|all| all.push(HeldBack { record, fault }));
        if first {
            platform::after(RETRY_MS, move || self.store_held_back());
        }
    }

    /// The plan of an id, if it waits; it waits no longer.
    pub(super) fn take_held_back(self, id: &Id) -> Option<Record> {
        let found = self
            .held_back
            .with_untracked(|all| all.iter().find(|held| held.record.plan.id == *id).map(|held| held.record.clone()))?;
        self.held_back.update(|all| all.retain(|held| held.record.plan.id != *id));
        Some(found)
    }

    fn store_held_back(self) {
        let waiting = self.held_back.get_untracked();
        if waiting.is_empty() {
            return;
        }
        self.held_back.set(waiting.into_iter().filter(|held| !self.stored(&held.record)).collect());
        platform::after(RETRY_MS, move || self.store_held_back());
    }

    /// Stores a plan that waited, beside the other version where another tab has written one meanwhile.
    fn stored(self, record: &Record) -> bool {
        match self.shelf.write(record.clone(), record.revision) {
            Err(SaveFault::ChangedElsewhere) => {
                let beside = self.shelf.put(record.plan.clone());
                if let Ok(id) = &beside {
                    self.kept_both.set(Some(id.clone()));
                }
                beside.is_ok()
            }
            written => written.is_ok(),
        }
    }
}
