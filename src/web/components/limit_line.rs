//! Says how much room a long text leaves, and what is not kept of one that is too long.

use crate::form::{LONGEST_TEXT, Room};
use crate::web::dynamic::dynamic;
use crate::web::state::use_locale;
use crate::words::{number, t};
use leptos::prelude::*;

/// A line below the control while there is little room or none.
#[component]
pub fn LimitLine(
    /// The room its text leaves.
    room: RwSignal<Room>,
) -> impl IntoView {
    let locale = use_locale();
    let count = move |count: usize| number(locale, u32::try_from(count).map_or(f64::INFINITY, f64::from));
    let most = count(LONGEST_TEXT);
    dynamic(move || match room.get() {
        Room::Plenty => ().into_any(),
        Room::Near(left) => {
            let words = t!(locale, chapters.limit.near, left = count(left), most = most);
            view! { <p class="hint limit" role="status">{words}</p> }.into_any()
        }
        Room::Passed(characters) => {
            let words = t!(locale, chapters.limit.cut, characters = count(characters), most = most);
            view! { <p class="complaint limit" role="alert">{words}</p> }.into_any()
        }
    })
}
