//! What no description of questions says: sentences, pictures, offers and sums, each for the step it belongs to.

mod direction;
mod evaluation;
mod target;
mod technology;
mod uniqueness;

pub use direction::{direction, direction_lists};
pub use evaluation::evaluation;
pub use target::target;
pub use technology::technology;
pub use uniqueness::uniqueness;
