//! What a user sees and what the house holds, tested from outside; one binary, one file a topic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "tests")]

mod charts;
mod plans;
mod sheets;
mod tidy;
mod views;
