//! What a user sees, tested from outside the pure modules.

mod coach;
mod plans;
