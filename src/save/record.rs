//! A stored plan and what the program remembers beside it.
//!
//! One record is one text under one key. A journal that makes each save durable stores the same text in rows of
//! (revision, length, checksum, text): both figures are *about* the text of `encode` and stand beside it, so that
//! the form of a plan stays what it is, and an early record without a journal row opens as ever.

use super::envelope::{WRITTEN_BY, open};
use super::migrations::VERSION;
use super::unreadable::Unreadable;
use crate::plan::Plan;
use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

/// The name of the format of one plan.
pub const FORMAT: &str = "pentad/plan";

/// A plan as it is stored.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// Counts the saves of this plan; saves are ordered by it, never by a clock.
    pub revision: u64,
    /// The local civil time of the last save.
    #[serde(default)]
    pub saved_at: Option<NaiveDateTime>,
    /// The local civil day of the last copy to a file.
    #[serde(default)]
    pub copied_on: Option<NaiveDate>,
    /// The revision of that copy; 0 while there is none.
    #[serde(default)]
    pub copied_revision: u64,
    /// The local civil day on which the plan went to the bin; none while it is in use.
    #[serde(default)]
    pub binned_on: Option<NaiveDate>,
    /// The plan.
    pub plan: Plan,
}

impl Record {
    /// A plan that was not stored yet.
    pub fn new(plan: Plan) -> Self {
        Self { plan, ..Self::default() }
    }

    /// Whether the last copy to a file, if any, is older than what is stored.
    pub fn changed_since_copy(&self) -> bool {
        self.revision > self.copied_revision
    }
}

#[derive(Serialize)]
struct Saved<'a> {
    format: &'static str,
    version: u32,
    written_by: &'static str,
    #[serde(flatten)]
    record: &'a Record,
}

/// The text that is stored: compact JSON in its envelope.
#[expect(clippy::expect_used, clippy::missing_panics_doc, reason = "all keys are texts and no field refuses")]
pub fn encode(record: &Record) -> String {
    let saved = Saved { format: FORMAT, version: VERSION, written_by: WRITTEN_BY, record };
    serde_json::to_string(&saved).expect("a record is always JSON")
}

/// Reads a stored text. Limits of size are for strangers' files: what the program itself stored always opens.
///
/// # Errors
/// Says what hinders, and where; nothing is guessed and nothing is dropped.
pub fn decode(text: &str) -> Result<Record, Unreadable> {
    open(text, &[FORMAT])?.read()
}
