//! The native tests that cross modules, one file a topic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "tests")]

mod exchange;
mod fixtures;
mod save;
mod schema;
