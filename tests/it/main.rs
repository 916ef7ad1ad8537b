//! The tests that look at more than one module.

mod charts;
mod sheets;
