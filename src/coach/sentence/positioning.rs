//! The positioning as one sentence (Moore, *Crossing the Chasm*).

use super::{Piece, compose, mark, mid_sentence, piece};
use crate::plan::Plan;
use crate::words::{Locale, t};

/// The positioning as one sentence (Moore, *Crossing the Chasm*).
pub fn positioning_sentence(plan: &Plan, locale: Locale) -> Vec<Piece> {
    let part = |field: &str, label| piece(plan, format!("uniqueness.positioning.{field}"), label, locale);
    let continued = |field: &str, label| mid_sentence(part(field, label), locale);
    let template = t!(
        locale,
        coach.positioning.sentence,
        whom = mark(0),
        need = mark(1),
        offer = mark(2),
        kind = mark(3),
        benefit = mark(4),
        rival = mark(5),
        difference = mark(6)
    );
    compose(
        &template,
        &[
            continued("whom", t!(locale, coach.positioning.whom)),
            continued("need", t!(locale, coach.positioning.need)),
            part("offer", t!(locale, coach.positioning.offer)),
            continued("kind", t!(locale, coach.positioning.kind)),
            continued("benefit", t!(locale, coach.positioning.benefit)),
            part("rival", t!(locale, coach.positioning.rival)),
            continued("difference", t!(locale, coach.positioning.difference)),
        ],
    )
}
