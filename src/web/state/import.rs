//! Files somebody opened, between being read and being answered.

use crate::exchange::Incoming;
use crate::web::platform::FileFault;

/// What came of a file that was chosen.
#[derive(Clone, Debug, PartialEq)]
pub enum Import {
    /// Plans to look at.
    Found {
        /// The name of the file.
        file: String,
        /// The plans in it.
        incoming: Vec<Incoming>,
    },
    /// It could not be read as a plan.
    Refused {
        /// The name of the file.
        file: String,
        /// Why.
        why: FileFault,
    },
}
