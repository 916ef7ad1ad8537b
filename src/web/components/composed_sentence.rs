//! A sentence that composes itself; its gaps are links to the fields that fill them.

use super::place_link::PlaceLink;
use crate::coach::Piece;
use crate::web::dynamic::dynamic;
use leptos::prelude::*;

/// Shows a composed sentence.
#[component]
pub fn ComposedSentence(
    /// The parts of the sentence.
    #[prop(into)]
    pieces: Signal<Vec<Piece>>,
) -> impl IntoView {
    let piece = |piece: Piece| match piece {
        Piece::Words(words) => words.into_any(),
        Piece::Answer { text, .. } => view! { <span class="answer" translate="no">{text}</span> }.into_any(),
        Piece::Gap { place, label } => view! { <PlaceLink place=place class="gap">{label}</PlaceLink> }.into_any(),
    };
    view! { <p class="composed">{dynamic(move || (pieces.get().into_iter().map(piece).collect_view()).into_any())}</p> }
}
