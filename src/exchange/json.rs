//! Plans as JSON files: one plan or a backup of all, out for anybody, in from strangers.

use super::bytes;
use crate::form::{LONGEST_TEXT, MOST_ROWS};
use crate::plan::Plan;
use crate::save::{FORMAT, Opened, Refusal, Unreadable, VERSION, WRITTEN_BY, open};
use serde::Serialize;
use serde_json::Value;

/// The name of the format of a backup.
pub const BACKUP_FORMAT: &str = "pentad/backup";

#[derive(Serialize)]
struct File<'a> {
    format: &'static str,
    version: u32,
    written_by: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    plan: Option<&'a Plan>,
    #[serde(skip_serializing_if = "Option::is_none")]
    plans: Option<&'a [Plan]>,
}

/// A plan as the text of a file, laid out for reading.
pub fn export_plan(plan: &Plan) -> String {
    write(FORMAT, Some(plan), None)
}

/// All plans as the text of one file, laid out for reading.
pub fn export_backup(plans: &[Plan]) -> String {
    write(BACKUP_FORMAT, None, Some(plans))
}

fn write(format: &'static str, plan: Option<&Plan>, plans: Option<&[Plan]>) -> String {
    let file = File { format, version: VERSION, written_by: WRITTEN_BY, plan, plans };
    #[expect(clippy::expect_used, reason = "all keys are texts and no field refuses to be written")]
    let mut text = serde_json::to_string_pretty(&file).expect("a plan is always JSON");
    text.push('\n');
    text
}

/// The plans in a file of one plan or of all.
///
/// # Errors
/// Says what hinders, and where. A file is read whole or not at all.
pub fn read(bytes: &[u8]) -> Result<Vec<Plan>, Unreadable> {
    let mut opened = open(&bytes::text(bytes)?, &[FORMAT, BACKUP_FORMAT])?;
    check_limits(&opened)?;
    let plans = if opened.format() == FORMAT { vec![opened.plan()?] } else { opened.plans()? };
    opened.close()?;
    Ok(plans)
}

fn check_limits(opened: &Opened) -> Result<(), Unreadable> {
    opened.visit(&mut |place, value| {
        let reason = match value {
            Value::String(text) if text.len() > LONGEST_TEXT => {
                let characters = text.chars().count();
                (characters > LONGEST_TEXT).then_some(Refusal::TooLong { characters, limit: LONGEST_TEXT })
            }
            Value::Array(rows) if rows.len() > MOST_ROWS => {
                Some(Refusal::TooMany { rows: rows.len(), limit: MOST_ROWS })
            }
            _ => None,
        };
        reason.map_or(Ok(()), |reason| Err(Unreadable::Field { path: place.to_owned(), reason }))
    })
}
