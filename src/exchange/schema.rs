//! The published JSON Schemas of both files, made from the types themselves; for developers, not in the page.

use super::json::BACKUP_FORMAT;
use crate::form::{LONGEST_TEXT, MOST_ROWS};
use crate::plan::Plan;
use crate::save::{FORMAT, VERSION};
use schemars::transform::{RecursiveTransform, Transform};
use schemars::{JsonSchema, Schema, generate::SchemaSettings};
use serde_json::{Value, json};

/// A plan written by Pentad, a planner for social-media strategies.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
#[expect(dead_code, reason = "a form to be described, which nothing fills in")]
struct PlanFile {
    /// The name of this format.
    format: String,
    /// The version of this format.
    version: u32,
    /// The version of the program that wrote the file.
    #[schemars(default)]
    written_by: Option<String>,
    /// The plan.
    plan: Plan,
}

/// All plans of one browser, written by Pentad, a planner for social-media strategies.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
#[expect(dead_code, reason = "a form to be described, which nothing fills in")]
struct BackupFile {
    /// The name of this format.
    format: String,
    /// The version of this format.
    version: u32,
    /// The version of the program that wrote the file.
    #[schemars(default)]
    written_by: Option<String>,
    /// The plans.
    plans: Vec<Plan>,
}

/// The text of `schema/plan.schema.json`, which the build puts beside the page.
pub fn plan_schema() -> String {
    published::<PlanFile>(FORMAT)
}

/// The text of `schema/backup.schema.json`.
pub fn backup_schema() -> String {
    published::<BackupFile>(BACKUP_FORMAT)
}

fn published<File: JsonSchema>(format: &str) -> String {
    let mut schema = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<File>();
    RecursiveTransform(rules_of_reading).transform(&mut schema);
    for (field, only) in [("format", json!(format)), ("version", json!(VERSION))] {
        if let Some(place) = schema.pointer_mut(&format!("/properties/{field}")).and_then(Value::as_object_mut) {
            place.insert("const".to_owned(), only);
        }
    }
    format!("{:#}\n", schema.as_value())
}

/// What the reader demands beyond the types: an id of its own for each row, and limits of length.
fn rules_of_reading(schema: &mut Schema) {
    if let Some(id) = schema.pointer_mut("/properties/id").and_then(Value::as_object_mut) {
        id.remove("default");
        schema.insert("required".to_owned(), json!(["id"]));
    }
    let is = |kind: &str| schema.get("type").and_then(Value::as_str) == Some(kind);
    let (text, list) = (is("string"), is("array"));
    let free = schema.get("pattern").is_none() && schema.get("const").is_none() && schema.get("enum").is_none();
    if text && free {
        schema.insert("maxLength".to_owned(), json!(LONGEST_TEXT));
    }
    if list {
        schema.insert("maxItems".to_owned(), json!(MOST_ROWS));
    }
}
