//! SMART: each letter judged from the fields.

use crate::plan::Plan;
use crate::words::Locale;

/// A letter of SMART and whether the fields earn it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Whether every field it needs is there.
    pub met: bool,
    /// The path of the first field it still needs.
    pub place: String,
    /// Which of the five letters, 0 (specific) to 4 (time-bound).
    pub index: usize,
}

/// A letter in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LetterWords {
    /// What the letter stands for.
    pub name: &'static str,
    /// What it needs.
    pub why: &'static str,
}

/// The five letters, judged.
pub fn smart(_plan: &Plan) -> [Letter; 5] {
    [0, 1, 2, 3, 4].map(|index| Letter { met: false, place: String::new(), index })
}

impl Letter {
    /// The letter in words.
    pub fn words(&self, _locale: Locale) -> LetterWords {
        LetterWords { name: "", why: "" }
    }
}
