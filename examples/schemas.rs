//! Prints the published JSON Schemas, for the build to put beside the page: a line of JSON with the name and the text of each.

use pentad::exchange::{backup_schema, plan_schema};
use serde_json::json;

#[expect(clippy::print_stdout, reason = "the build reads it")]
fn main() {
    for (name, text) in [("plan.schema.json", plan_schema()), ("backup.schema.json", backup_schema())] {
        println!("{}", json!({ "name": name, "text": text }));
    }
}
