//! A stored plan and what the program remembers beside it.
//!
//! One record is one text under one key. A journal that makes each save durable stores the same text in rows of
//! (revision, length, checksum, text): both figures are *about* the text of `encode` and stand beside it, so that
//! the form of a plan stays what it is, and an early record without a journal row opens as ever.

use super::envelope::{WRITTEN_BY, open, whole};
use super::migrations::VERSION;
use super::refusal::{Kind, Refusal};
use super::unreadable::Unreadable;
use crate::plan::{DateEntry, Plan};
use chrono::{NaiveDate, NaiveDateTime};
use serde::Serialize;
use serde_json::Value;

/// The name of the format of one plan.
pub const FORMAT: &str = "pentad/plan";

/// A plan as it is stored.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Record {
    /// Counts the saves of this plan; saves are ordered by it, never by a clock.
    pub revision: u64,
    /// The local civil time of the last save.
    pub saved_at: Option<NaiveDateTime>,
    /// The local civil day of the last copy to a file.
    pub copied_on: Option<NaiveDate>,
    /// The revision of that copy; 0 while there is none.
    pub copied_revision: u64,
    /// The local civil day on which the plan went to the bin; none while it is in use.
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
struct Stored<'a> {
    format: &'static str,
    version: u32,
    written_by: &'static str,
    revision: u64,
    saved_at: Option<String>,
    copied_on: Option<String>,
    copied_revision: u64,
    binned_on: Option<String>,
    plan: &'a Plan,
}

/// The text that is stored: compact JSON in its envelope.
#[expect(clippy::expect_used, clippy::missing_panics_doc, reason = "all keys are texts and no field refuses")]
pub fn encode(record: &Record) -> String {
    let stored = Stored {
        format: FORMAT,
        version: VERSION,
        written_by: WRITTEN_BY,
        revision: record.revision,
        saved_at: record.saved_at.map(|time| format!("{time:?}")),
        copied_on: record.copied_on.map(|day| day.to_string()),
        copied_revision: record.copied_revision,
        binned_on: record.binned_on.map(|day| day.to_string()),
        plan: &record.plan,
    };
    serde_json::to_string(&stored).expect("a record is always JSON")
}

/// Reads a stored text. Limits of size are for strangers' files: what the program itself stored always opens.
///
/// # Errors
/// Says what hinders, and where; nothing is guessed and nothing is dropped.
pub fn decode(text: &str) -> Result<Record, Unreadable> {
    let mut opened = open(text, &[FORMAT])?;
    let record = Record {
        revision: opened.need("revision", whole)?,
        saved_at: opened.take("saved_at", |saved| date(saved, time))?.flatten(),
        copied_on: opened.take("copied_on", |saved| date(saved, day))?.flatten(),
        copied_revision: opened.take("copied_revision", whole)?.unwrap_or_default(),
        binned_on: opened.take("binned_on", |saved| date(saved, day))?.flatten(),
        plan: opened.plan()?,
    };
    opened.close()?;
    Ok(record)
}

fn date<T>(saved: Value, read: impl Fn(&str) -> Option<T>) -> Result<Option<T>, Refusal> {
    match saved {
        Value::Null => Ok(None),
        Value::String(text) => read(&text).map(Some).ok_or(Refusal::NotADate),
        other => Err(Refusal::WrongKind { expected: Kind::Text, found: Kind::of(&other) }),
    }
}

fn day(text: &str) -> Option<NaiveDate> {
    DateEntry::from_typed(text).value()
}

/// Reads `2027-06-30T17:45:12`, with or without decimals of the second.
fn time(text: &str) -> Option<NaiveDateTime> {
    let (date, clock) = text.split_once('T')?;
    let (clock, decimals) = clock.split_once('.').unwrap_or((clock, ""));
    let (hour, rest) = clock.split_once(':')?;
    let (minute, second) = rest.split_once(':')?;
    let number =
        |digits: &str| digits.bytes().all(|digit| digit.is_ascii_digit()).then(|| digits.parse().ok()).flatten();
    day(date)?.and_hms_nano_opt(number(hour)?, number(minute)?, number(second)?, number(&format!("{decimals:0<9}"))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_opens_to_the_nanosecond_and_only_as_it_is_written() {
        for nanos in [0, 500_000_000, 120_000, 7] {
            let written = day("2027-06-30").and_then(|day| day.and_hms_nano_opt(17, 45, 2, nanos));
            assert_eq!(written.and_then(|written| time(&format!("{written:?}"))), written);
            assert!(written.is_some());
        }
        for text in ["2027-06-30", "2027-06-30T24:00:00", "2027-06-30T17:45", "2027-06-30T+7:45:02", "T17:45:02"] {
            assert_eq!(time(text), None, "{text}");
        }
    }
}
