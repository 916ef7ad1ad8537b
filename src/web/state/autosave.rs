//! Autosave: what has been typed is in the store a moment later, and the reader is told the truth about it.

use super::editor::Editor;
use super::shelf::SaveFault;
use crate::web::platform;
use leptos::prelude::*;

/// From a change to its save, in milliseconds. Changes meanwhile go along; they do not put the save off.
const DELAY_MS: u64 = 300;

/// From a failed save to the next try, in milliseconds.
pub(super) const RETRY_MS: u64 = 4000;

/// Where the plan on screen stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveState {
    /// Everything is in the store.
    Saved,
    /// A change waits for its save.
    Saving,
    /// The last save failed; the plan is whole in this page.
    Failed(SaveFault),
    /// There is no store: the plan lives as long as this page.
    Memory,
}

impl Editor {
    /// Has the plan saved soon.
    pub fn save_soon(self) {
        if self.save_planned.get_value() {
            return;
        }
        self.save_planned.set_value(true);
        if !matches!(self.save_state.get_untracked(), SaveState::Failed(_)) {
            self.save_state.set(SaveState::Saving);
        }
        platform::after(DELAY_MS, move || self.save_now());
    }

    /// Saves the plan if a change waits; called when the time has come and whenever the page is hidden or left.
    pub fn save_now(self) {
        if !self.save_planned.get_value() {
            return;
        }
        self.save_planned.set_value(false);
        match self.write() {
            Ok(()) => self.save_state.set(self.resting_state()),
            Err(SaveFault::ChangedElsewhere) => self.keep_both(),
            Err(fault) => self.try_again(fault),
        }
    }

    /// Says that the plan on screen is not stored, and tries again by itself.
    pub(super) fn try_again(self, fault: SaveFault) {
        self.save_state.set(SaveState::Failed(fault));
        self.save_planned.set_value(true);
        platform::after(RETRY_MS, move || self.save_now());
    }

    /// What is said while nothing waits.
    pub fn resting_state(self) -> SaveState {
        if self.shelf.storage.lasts() { SaveState::Saved } else { SaveState::Memory }
    }

    /// Whether leaving the page now would lose something.
    pub fn would_lose(self) -> bool {
        if !self.held_back.with_untracked(Vec::is_empty) {
            return true;
        }
        match self.save_state.get_untracked() {
            SaveState::Saved => false,
            SaveState::Saving | SaveState::Failed(_) => true,
            SaveState::Memory => self.copied_revision.get_untracked() < self.revision.get_untracked(),
        }
    }
}
