//! Sentences that compose themselves from fields, with their gaps marked.

use crate::plan::Plan;
use crate::words::Locale;

/// A part of a composed sentence.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// Words of the language that hold the sentence together.
    Words(String),
    /// What was answered at a path, as people read it.
    Answer {
        /// The path of the answer.
        place: String,
        /// The answer.
        text: String,
    },
    /// Nothing was answered at a path yet.
    Gap {
        /// The path of the missing answer.
        place: String,
        /// What is missing, in words.
        label: String,
    },
}

/// The goal as one sentence.
pub fn goal_sentence(_plan: &Plan, _locale: Locale) -> Vec<Piece> {
    Vec::new()
}

/// The positioning as one sentence (Moore, *Crossing the Chasm*).
pub fn positioning_sentence(_plan: &Plan, _locale: Locale) -> Vec<Piece> {
    Vec::new()
}
