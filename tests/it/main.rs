//! What a user sees and what the house holds, tested from outside; one binary, one file a topic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "tests")]
#![recursion_limit = "512"]

mod bad_input;
mod charts;
mod coach;
mod exchange;
mod facts;
mod fixtures;
mod form;
mod ladder;
mod plans;
mod readings;
mod risks;
mod save;
mod schema;
mod sheets;
mod tidy;
mod views;
mod words;
