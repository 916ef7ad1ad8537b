//! The saved form of a plan: a versioned envelope that opens what any earlier version wrote, or says why not.

mod envelope;
mod fill;
mod json;
mod migrations;
mod path;
mod record;
mod refusal;
mod unreadable;

pub use envelope::WRITTEN_BY;
pub(crate) use envelope::{Opened, open};
pub use migrations::{Migration, VERSION};
pub use record::{FORMAT, Record, decode, encode};
pub use refusal::{Kind, Refusal};
pub use unreadable::{Lookalike, Unreadable};
