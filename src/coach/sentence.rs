//! Sentences that compose themselves from fields, with their gaps marked.
//!
//! The words around the answers are chosen so that any answer fits: nothing agrees in gender or number with
//! it, and no word before it would have to be elided or contracted.

mod goal;
mod positioning;
mod small;

pub use goal::goal_sentence;
pub use positioning::positioning_sentence;
pub use small::{continuing, decided};

use crate::plan::{Leaf, Plan};
use crate::words::{Locale, date, number};

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
        /// Whether it is a number or a date.
        figure: bool,
    },
    /// Nothing was answered at a path yet.
    Gap {
        /// The path of the missing answer.
        place: String,
        /// What is missing, in words.
        label: String,
    },
}

/// An answer as part of a sentence: in one line and without the stop at its end; `None` where it says nothing.
pub(super) fn inline(text: &str) -> Option<String> {
    // No-break spaces are typography, not layout: they stay.
    let breaks = |c: char| c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}');
    let line = text.split(breaks).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    let line = line.trim();
    let stop = |c: char| c.is_whitespace() || matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | '…');
    let bare = line.trim_end_matches(stop);
    let said = if bare.is_empty() { line } else { bare };
    (!said.is_empty()).then(|| said.to_owned())
}

/// The answer at a path, or the gap it leaves.
fn piece(plan: &Plan, place: String, label: &str, locale: Locale) -> Piece {
    let text = match plan.leaf(&place) {
        Some(Leaf::Text(text)) => inline(text),
        Some(Leaf::Number(entry)) => entry.value().map(|value| number(locale, value)),
        Some(Leaf::Date(entry)) => entry.value().map(|value| date(locale, value)),
        _ => None,
    };
    let figure = matches!(plan.leaf(&place), Some(Leaf::Number(_) | Leaf::Date(_)));
    match text {
        Some(text) => Piece::Answer { place, text, figure },
        None => Piece::Gap { place, label: label.to_owned() },
    }
}

/// An answer that was typed as a sentence of its own, in the middle of another one.
fn mid_sentence(piece: Piece, locale: Locale) -> Piece {
    match piece {
        Piece::Answer { place, text, figure } => Piece::Answer { text: continuing(&text, locale), place, figure },
        gap @ (Piece::Gap { .. } | Piece::Words(_)) => gap,
    }
}

/// The mark that stands in a template for the piece of that number, from 0; no language writes with it.
fn mark(piece: u32) -> char {
    char::from_u32(FIRST_MARK + piece).unwrap_or_default()
}

const FIRST_MARK: u32 = 0xE000;

/// Puts the pieces where their marks stand in a template.
fn compose(template: &str, pieces: &[Piece]) -> Vec<Piece> {
    let mut sentence = Vec::new();
    let mut words = String::new();
    for letter in template.chars() {
        let at = u32::from(letter).checked_sub(FIRST_MARK).and_then(|at| usize::try_from(at).ok());
        match at.and_then(|at| pieces.get(at)) {
            None => words.push(letter),
            Some(piece) => {
                if !words.is_empty() {
                    sentence.push(Piece::Words(std::mem::take(&mut words)));
                }
                sentence.push(piece.clone());
            }
        }
    }
    if !words.is_empty() {
        sentence.push(Piece::Words(words));
    }
    sentence
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_loses_its_line_breaks_and_its_last_stop_only() {
        for (typed, said) in [
            ("  Bread, warm.\n", Some("Bread, warm")),
            ("one\n\n two\tthree …", Some("one two three")),
            ("Du pain\u{202f}?\u{202f}Oui\u{202f}!", Some("Du pain\u{202f}?\u{202f}Oui")),
            ("(sic.)", Some("(sic.)")),
            ("?", Some("?")),
            (" \u{202f} ", None),
            ("", None),
        ] {
            assert_eq!(inline(typed).as_deref(), said, "{typed:?}");
        }
    }
}
