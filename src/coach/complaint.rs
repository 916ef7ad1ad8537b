//! What is wrong with one answer, told beside its field.

use crate::plan::Plan;
use crate::words::Locale;

/// Why an answer cannot be used as it stands; what was typed is kept all the same.
#[derive(Clone, Debug, PartialEq)]
pub enum Complaint {
    /// Words where a number belongs.
    NotANumber,
}

/// What is wrong with the answer at a path; `None` where nothing is.
pub fn complaint(_plan: &Plan, _path: &str) -> Option<Complaint> {
    None
}

impl Complaint {
    /// The complaint in words, with what to do.
    pub fn words(&self, _locale: Locale) -> String {
        String::new()
    }
}
