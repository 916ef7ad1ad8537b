//! The saved form of a plan: a versioned envelope that opens what any earlier version wrote, or says why not.

mod envelope;
mod json;
mod migrations;
mod path;
mod reason;
mod record;
mod strict;
mod unreadable;

pub use envelope::WRITTEN_BY;
pub(crate) use envelope::{Opened, open};
pub use migrations::{Migration, VERSION};
pub(crate) use path::visit;
pub use reason::{Kind, Reason};
pub use record::{FORMAT, Record, decode, encode};
pub use unreadable::{Lookalike, Unreadable};
