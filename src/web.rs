//! What the browser shows.

pub mod charts;
pub mod doc_view;
