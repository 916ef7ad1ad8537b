//! The five letters of SMART, judged.

use super::place_link::PlaceLink;
use crate::coach::{self, Letter};
use crate::web::state::{use_app, use_locale};
use crate::words::t;
use leptos::prelude::*;

/// Says which letters the goal earns, and what the others still need.
#[component]
pub fn SmartList() -> impl IntoView {
    let editor = use_app().editor;
    let locale = use_locale();
    let letters = Memo::new(move |_| editor.plan.with(coach::smart));
    let chip = move |letter: Letter| {
        let judged =
            if letter.met { t!(locale, plan.direction.smart.met) } else { t!(locale, plan.direction.smart.unmet) };
        view! {
            <li class=if letter.met { "met" } else { "unmet" }>
                {letter.words(locale).name}<span class="visually-hidden">" "{judged}</span>
            </li>
        }
    };
    let need = move |letter: Letter| {
        view! { <li><PlaceLink place=letter.place.clone()>{letter.words(locale).why}</PlaceLink></li> }
    };
    let unmet = move || letters.get().into_iter().filter(|letter| !letter.met);
    view! {
        <ul class="smart">{move || letters.get().into_iter().map(chip).collect_view()}</ul>
        <Show when=move || unmet().next().is_some()>
            <details class="help">
                <summary>{t!(locale, plan.direction.smart.heading)}</summary>
                <ul>{move || unmet().map(need).collect_view()}</ul>
            </details>
        </Show>
    }
}
