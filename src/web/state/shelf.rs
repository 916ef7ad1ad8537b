//! The shelf: every plan stored in this browser, and the only writer of stored plans.

use crate::plan::{Id, Plan};
use crate::save::{self, Record, Unreadable};
use crate::web::platform::{self, Storage, StorageFault};
use leptos::prelude::*;

/// Stored plans begin their keys with this; the rest is the id.
const PREFIX: &str = "pentad.plan.";

/// How long a plan stays in the bin, in days.
pub const BIN_DAYS: i64 = 30;

/// A stored text that could not be read as a plan. It is never overwritten.
#[derive(Clone, Debug, PartialEq)]
pub struct UnreadText {
    /// The key it is stored under.
    pub key: String,
    /// The text as it is.
    pub text: String,
    /// Why it could not be read.
    pub why: Unreadable,
}

/// Why a plan could not be saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveFault {
    /// The store did not take it.
    Storage(StorageFault),
    /// Somebody else, another tab, has written the plan since it was read here.
    ChangedElsewhere,
    /// What is stored there cannot be read, so it is not overwritten.
    Unreadable,
}

/// Every plan stored in this browser.
#[derive(Clone, Copy)]
pub struct Shelf {
    /// Where the plans are kept.
    pub storage: Storage,
    /// The plans, as read when the page of plans was last opened; those in the bin among them.
    pub records: RwSignal<Vec<Record>>,
    /// The texts that could not be read.
    pub unread: RwSignal<Vec<UnreadText>>,
    /// What was written here last: while it still stands there, nobody else has written.
    last: StoredValue<Option<Written>>,
}

/// A text as it was written.
#[derive(Clone, PartialEq)]
struct Written {
    key: String,
    revision: u64,
    text: String,
}

impl Shelf {
    /// A shelf over a store, nothing read yet.
    pub fn new(storage: Storage) -> Self {
        Self {
            storage,
            records: RwSignal::new(Vec::new()),
            unread: RwSignal::new(Vec::new()),
            last: StoredValue::new(None),
        }
    }

    /// Reads everything that is stored, the plan changed last first.
    pub fn refresh(self) {
        let (mut records, mut unread) = (Vec::new(), Vec::new());
        for key in self.storage.keys(PREFIX) {
            let Some(text) = self.storage.read(&key) else { continue };
            match save::decode(&text) {
                Ok(record) => records.push(record),
                Err(why) => unread.push(UnreadText { key, text, why }),
            }
        }
        records.sort_by_key(|record| std::cmp::Reverse(record.saved_at));
        self.records.set(records);
        self.unread.set(unread);
    }

    /// Reads one plan; `None` where nothing is stored under its id.
    pub fn read(self, id: &Id) -> Option<Result<Record, Unreadable>> {
        self.storage.read(&key(id)).map(|text| save::decode(&text))
    }

    /// Writes a plan whose stored state is still the one of `revision`; returns the record with its next revision.
    pub fn write(self, mut record: Record, revision: u64) -> Result<Record, SaveFault> {
        let key = key(&record.plan.id);
        let stored = self.storage.read(&key);
        // A large plan takes longer to read than to compare with what was written.
        if let Some(text) = stored.filter(|text| !self.wrote(&key, revision, text)) {
            match save::decode(&text) {
                Err(_) => return Err(SaveFault::Unreadable),
                Ok(stored) if stored.revision != revision => return Err(SaveFault::ChangedElsewhere),
                Ok(_) => {}
            }
        }
        record.revision = revision + 1;
        record.saved_at = Some(platform::now());
        let text = save::encode(&record);
        self.storage.write(&key, &text).map_err(SaveFault::Storage)?;
        self.last.set_value(Some(Written { key, revision: record.revision, text }));
        Ok(record)
    }

    /// Whether what is stored under a key is what was written here last, as this revision.
    fn wrote(self, key: &str, revision: u64, text: &str) -> bool {
        self.last.with_value(|last| {
            last.as_ref().is_some_and(|last| last.key == key && last.revision == revision && last.text == text)
        })
    }

    /// Stores a plan that is not on the shelf yet, under an id nothing else has.
    pub fn put(self, mut plan: Plan) -> Result<Id, SaveFault> {
        while plan.id.as_str().is_empty() || self.storage.read(&key(&plan.id)).is_some() {
            plan.id = platform::fresh_id();
        }
        let id = plan.id.clone();
        self.write(Record::new(plan), 0)?;
        Ok(id)
    }

    /// Changes a stored record in place, its plan or what is noted beside it; `None` where it is not there.
    pub fn change(self, id: &Id, change: impl FnOnce(&mut Record)) -> Result<Option<Record>, SaveFault> {
        let mut changed = None;
        if let Some(Ok(mut record)) = self.read(id) {
            let (revision, saved_at) = (record.revision, record.saved_at);
            let before = record.plan.clone();
            change(&mut record);
            let unchanged = record.plan == before;
            let mut written = self.write(record, revision)?;
            if unchanged {
                // Only what is noted beside the plan changed: the plan keeps the time of its last change.
                written.saved_at = saved_at;
                self.storage.write(&key(id), &save::encode(&written)).map_err(SaveFault::Storage)?;
            }
            changed = Some(written);
        }
        self.refresh();
        Ok(changed)
    }

    /// Notes that a plan has been copied to a file.
    pub fn note_copy(self, id: &Id) -> Result<Option<Record>, SaveFault> {
        self.change(id, |record| {
            record.copied_on = Some(platform::today());
            record.copied_revision = record.revision + 1;
        })
    }

    /// Lets go for good of a stored text, a plan out of the bin or something set aside.
    pub fn forget(self, key: &str) {
        let _shown_again_if_it_stays = self.storage.remove(key);
        self.refresh();
    }

    /// Lets go of plans that have lain in the bin for longer than `BIN_DAYS`.
    pub fn empty_old_bin(self) {
        let today = platform::today();
        let old = |record: &Record| record.binned_on.is_some_and(|day| (today - day).num_days() > BIN_DAYS);
        for record in self.records.get_untracked().iter().filter(|record| old(record)) {
            self.forget(&key(&record.plan.id));
        }
    }
}

/// The key a plan is stored under.
pub fn key(id: &Id) -> String {
    format!("{PREFIX}{}", id.as_str())
}
