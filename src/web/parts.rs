//! The parts of the program: pages whose code comes when they are first asked for, and what stands there until then.
//!
//! Parts form a tree by their names, `plan` above `plan_direction`: what two of them share is in the nearest part that
//! both lie below, or in the part that starts the program. `xtask/src/parts.rs` cuts the program accordingly.

mod later;
mod piece;

pub use later::Later;
pub use piece::Piece;
