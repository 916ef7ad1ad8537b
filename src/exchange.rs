//! Bytes in and out: what leaves as a file, and what a stranger's file holds.
//!
//! A format is one file in `exchange/` with its words in `locales/`; `json` alone is read back. `example` holds a file
//! that comes with the program.

mod bytes;
mod example;
mod file_name;
mod incoming;
mod json;
#[cfg(not(target_arch = "wasm32"))]
mod schema;

pub use bytes::{LARGEST_FILE, check_size};
pub use example::{example_day, example_plan};
pub use file_name::{backup_file_name, file_name};
pub use incoming::{Incoming, Relation, preview};
pub use json::{BACKUP_FORMAT, export_backup, export_plan, read};
#[cfg(not(target_arch = "wasm32"))]
pub use schema::{backup_schema, plan_schema};
