//! What helps to choose an objective: when it suits less, an example from a small organisation, and what larger houses call it.

use crate::plan::Objective;
use crate::words::{Locale, t};

/// What is said of an objective beside its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ObjectiveWords {
    /// When it suits less, as the end of a sentence.
    pub unless: &'static str,
    /// What an invented small organisation does with it.
    pub example: &'static str,
    /// The business function it belongs to (Li & Bernoff, *Groundswell*).
    pub function: &'static str,
}

/// What is said of an objective beside its name.
pub fn objective_words(objective: Objective, locale: Locale) -> ObjectiveWords {
    macro_rules! words {
        ($key:ident) => {
            ObjectiveWords {
                unless: t!(locale, measures.objective.$key.unless),
                example: t!(locale, measures.objective.$key.example),
                function: t!(locale, measures.objective.$key.function),
            }
        };
    }
    match objective {
        Objective::Listening => words!(listening),
        Objective::Talking => words!(talking),
        Objective::Energizing => words!(energizing),
        Objective::Supporting => words!(supporting),
        Objective::Embracing => words!(embracing),
    }
}
