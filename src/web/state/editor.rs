//! The plan that is open: read and written by path, undone and redone, saved by itself.

use super::autosave::SaveState;
use super::held_back::HeldBack;
use super::history::History;
use super::open_plan::OpenPlan;
use super::shelf::{SaveFault, Shelf};
use crate::form;
use crate::plan::{Id, Plan};
use crate::save::{Record, Unreadable};
use crate::web::platform;
use chrono::{NaiveDate, NaiveDateTime};
use leptos::prelude::*;

/// What opening a plan came to.
#[derive(Clone, Debug, PartialEq)]
pub enum Opened {
    /// No plan is open.
    Nothing,
    /// This plan is open.
    Plan(Id),
    /// Nothing is stored under this id.
    Missing(Id),
    /// It lies in the bin.
    Binned(Id),
    /// What is stored there cannot be read.
    Unreadable(Id, Unreadable),
}

/// The plan that is open.
#[derive(Clone, Copy)]
pub struct Editor {
    pub(super) shelf: Shelf,
    /// What opening it came to.
    pub opened: RwSignal<Opened>,
    /// The plan on screen.
    pub plan: OpenPlan,
    /// Where it stands with its saving.
    pub save_state: RwSignal<SaveState>,
    /// The revision that is in the store.
    pub revision: RwSignal<u64>,
    /// The revision of the last copy to a file.
    pub copied_revision: RwSignal<u64>,
    /// The civil day of the last copy to a file.
    pub copied_on: RwSignal<Option<NaiveDate>>,
    /// Tells of a plan kept twice because two tabs changed it: the id of the second.
    pub kept_both: RwSignal<Option<Id>>,
    /// Plans the store did not take, while another is on screen.
    pub held_back: RwSignal<Vec<HeldBack>>,
    pub(super) saved_at: RwSignal<Option<NaiveDateTime>>,
    pub(super) save_planned: StoredValue<bool>,
    left: StoredValue<bool>,
    history: StoredValue<History>,
    /// Whether there is a step to take back, and one to take again.
    steps: RwSignal<(bool, bool)>,
    /// When something was written last, in milliseconds, while the judges wait for its writer to pause.
    pub(super) unjudged_since: StoredValue<Option<i64>>,
}

impl Editor {
    /// No plan open yet.
    pub fn new(shelf: Shelf) -> Self {
        Self {
            shelf,
            opened: RwSignal::new(Opened::Nothing),
            plan: OpenPlan::new(),
            save_state: RwSignal::new(if shelf.storage.lasts() { SaveState::Saved } else { SaveState::Memory }),
            revision: RwSignal::new(0),
            copied_revision: RwSignal::new(0),
            copied_on: RwSignal::new(None),
            kept_both: RwSignal::new(None),
            held_back: RwSignal::new(Vec::new()),
            saved_at: RwSignal::new(None),
            save_planned: StoredValue::new(false),
            left: StoredValue::new(false),
            history: StoredValue::new(History::default()),
            steps: RwSignal::new((false, false)),
            unjudged_since: StoredValue::new(None),
        }
    }

    /// Opens a plan, once the one before it is saved; none closes it. A plan that cannot be saved is never let go of:
    /// it stays open until another is asked for, and then waits in this page.
    pub fn open(self, id: Option<&Id>) {
        if let (Opened::Plan(open), Some(id)) = (&self.opened.get_untracked(), id)
            && open == id
        {
            self.reread_if_left();
            return;
        }
        self.save_now();
        if let SaveState::Failed(fault) = self.save_state.get_untracked() {
            if id.is_none() {
                self.left.set_value(true);
                return;
            }
            self.hold_back(fault);
        }
        self.left.set_value(false);
        let held_back = id.and_then(|id| self.take_held_back(id));
        if let Some(record) = held_back {
            let id = record.plan.id.clone();
            self.show(record);
            self.forget_steps();
            self.opened.set(Opened::Plan(id));
            self.save_soon();
            return;
        }
        let opened = match id.map(|id| (id.clone(), self.shelf.read(id))) {
            None => Opened::Nothing,
            Some((id, None)) => Opened::Missing(id),
            Some((id, Some(Err(why)))) => Opened::Unreadable(id, why),
            Some((id, Some(Ok(record)))) if record.binned_on.is_some() => Opened::Binned(id),
            Some((id, Some(Ok(record)))) => {
                self.show(record);
                self.forget_steps();
                Opened::Plan(id)
            }
        };
        self.opened.set(opened);
    }

    /// Writes what a form control holds at a path: who reads there is told at once, who judges the whole a moment later.
    pub fn write_at(self, path: &str, typed: &str) {
        let typed = form::fitting(typed);
        let already = self.plan.with_untracked(|plan| plan.leaf(path).is_none_or(|leaf| leaf.holds(typed)));
        if already {
            return;
        }
        let now_ms = platform::now_ms();
        self.remember(|history, plan| history.remember(plan, path, now_ms));
        self.plan.write(path, typed);
        self.judge_soon(now_ms);
        self.save_soon();
    }

    /// Gives an answer along with the one written last, as part of the same step: where nothing is said there yet, and takes
    /// it back where what it came along with is gone.
    pub fn write_along(self, path: &str, code: &str, given: bool) {
        let holds = self.plan.with_untracked(|plan| plan.leaf(path).map(|leaf| leaf.typed()));
        let wanted = match holds {
            Some(now) if given && now.is_empty() && !code.is_empty() => code,
            Some(now) if !given && now == code => "",
            _ => return,
        };
        self.plan.write(path, wanted);
        self.save_soon();
    }

    /// Adds a blank row for somebody to write in. It says nothing, so it is no step of its own, and is kept with what is
    /// written in it.
    pub fn make_room(self, list: &str) {
        let id = platform::fresh_id();
        self.plan.change(|plan| plan.make_room(list, id));
    }

    /// Changes the plan in one step of its own: a row added, taken out or moved.
    pub fn change(self, change: impl FnOnce(&mut Plan)) {
        self.remember(History::remember_apart);
        self.plan.change(change);
        self.save_soon();
    }

    /// Takes the last step back.
    pub fn undo(self) {
        self.travel(History::undo);
    }

    /// Takes a step again that was taken back.
    pub fn redo(self) {
        self.travel(History::redo);
    }

    /// Whether there is a step to take back.
    pub fn can_undo(self) -> bool {
        self.steps.get().0
    }

    /// Whether there is a step to take again.
    pub fn can_redo(self) -> bool {
        self.steps.get().1
    }

    /// Notes that the plan has been copied to a file.
    pub fn note_copy(self) {
        self.save_now();
        if self.save_planned.get_value() {
            // Not stored, as the banner says: the note would have nothing to stand beside.
            return;
        }
        let id = self.plan.with_untracked(|plan| plan.id.clone());
        if let Ok(Some(record)) = self.shelf.note_copy(&id) {
            self.revision.set(record.revision);
            self.copied_revision.set(record.copied_revision);
            self.copied_on.set(record.copied_on);
        }
    }

    /// Takes over what another tab has stored, unless something waits to be saved here.
    pub fn reread(self) {
        let Opened::Plan(id) = self.opened.get_untracked() else { return };
        if self.save_planned.get_value() {
            return;
        }
        match self.shelf.read(&id) {
            Some(Ok(record)) if record.binned_on.is_some() => self.opened.set(Opened::Binned(id)),
            Some(Ok(record)) if record.revision != self.revision.get_untracked() => {
                // A step of its own, so that a step back here cannot take the other tab's work along.
                self.remember(History::remember_apart);
                self.show(record);
            }
            _ => {}
        }
    }

    /// Writes the plan as it is.
    pub(super) fn write(self) -> Result<(), SaveFault> {
        if !matches!(self.opened.get_untracked(), Opened::Plan(_)) {
            return Ok(());
        }
        let written = self.shelf.write(self.record(), self.revision.get_untracked())?;
        self.revision.set(written.revision);
        self.saved_at.set(written.saved_at);
        Ok(())
    }

    /// The plan on screen with what is noted beside it.
    pub(super) fn record(self) -> Record {
        let mut record = Record::new(self.plan.get_untracked());
        record.copied_on = self.copied_on.get_untracked();
        record.copied_revision = self.copied_revision.get_untracked();
        record
    }

    /// Nothing waits for its save.
    pub(super) fn rest(self) {
        self.save_planned.set_value(false);
        self.save_state.set(self.resting_state());
    }

    /// While its reader was on the page of plans, a plan that stayed open may have been renamed or binned there.
    fn reread_if_left(self) {
        if self.left.get_value() {
            self.left.set_value(false);
            self.reread();
        }
    }

    /// Another tab has stored the plan meanwhile: this one is kept as a plan of its own, and stays on screen.
    pub(super) fn keep_both(self) {
        let mut copy = self.plan.get_untracked();
        copy.name.push_str(" (2)");
        match self.shelf.put(copy.clone()) {
            // The page is built anew for its new address, under the hands of somebody who types.
            Ok(id) => platform::scroll_kept(move || {
                copy.id = id.clone();
                self.plan.set(copy);
                self.revision.set(1);
                self.copied_on.set(None);
                self.copied_revision.set(0);
                self.save_state.set(self.resting_state());
                self.opened.set(Opened::Plan(id.clone()));
                self.kept_both.set(Some(id));
            }),
            Err(fault) => self.try_again(fault),
        }
    }

    fn show(self, record: Record) {
        self.revision.set(record.revision);
        self.copied_revision.set(record.copied_revision);
        self.copied_on.set(record.copied_on);
        self.saved_at.set(record.saved_at);
        self.rest();
        self.plan.set(record.plan);
    }

    fn travel(self, step: impl FnOnce(&mut History, &Plan) -> Option<Plan>) {
        let on_screen = self.plan.get_untracked();
        if let Some(mut plan) = self.history.try_update_value(|history| step(history, &on_screen)).flatten() {
            plan.id = on_screen.id;
            self.note_steps();
            self.plan.set(plan);
            self.save_soon();
        }
    }

    fn remember(self, note: impl FnOnce(&mut History, &Plan)) {
        self.history.update_value(|history| self.plan.with_untracked(|plan| note(history, plan)));
        self.note_steps();
    }

    fn forget_steps(self) {
        self.history.set_value(History::default());
        self.note_steps();
    }

    fn note_steps(self) {
        let now = self.history.with_value(|history| (history.can_undo(), history.can_redo()));
        if self.steps.get_untracked() != now {
            self.steps.set(now);
        }
    }
}
