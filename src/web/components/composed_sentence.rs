//! A sentence that composes itself; its gaps are links to the fields that fill them.

use super::place_link::PlaceLink;
use crate::coach::Piece;
use crate::web::dynamic::{Item, keyed_list};
use leptos::prelude::*;

/// Shows a composed sentence; while somebody types, only the piece that changes is built anew.
#[component]
pub fn ComposedSentence(
    /// The parts of the sentence.
    #[prop(into)]
    pieces: Signal<Vec<Piece>>,
) -> impl IntoView {
    let items = move || pieces.get().into_iter().enumerate().map(item).collect();
    view! { <p class="composed">{keyed_list(items)}</p> }
}

fn item((at, piece): (usize, Piece)) -> Item {
    let key = match &piece {
        Piece::Words(words) => format!("{at} {words}"),
        Piece::Answer { text, .. } => format!("{at} = {text}"),
        Piece::Gap { place, label } => format!("{at} {place} {label}"),
    };
    Item::new(key, move || match piece {
        Piece::Words(words) => words.into_any(),
        Piece::Answer { text, figure, .. } => {
            view! { <span class="answer" class:figure=figure translate="no">{text}</span> }.into_any()
        }
        Piece::Gap { place, label } => view! { <PlaceLink place=place class="gap">{label}</PlaceLink> }.into_any(),
    })
}
