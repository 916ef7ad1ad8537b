//! The five letters of SMART, judged, each with its reason.

use super::place_link::PlaceLink;
use crate::coach::{self, Judged, LetterWords};
use crate::web::dynamic::dynamic;
use crate::web::state::{use_app, use_locale};
use crate::words::t;
use leptos::prelude::*;

/// Says which letters the goal earns and why; what a letter still lacks is a link to the field.
#[component]
pub fn SmartList() -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let letters = app.editor.plan.memo("direction.objective direction.goal direction.measures", move |plan| {
        if coach::goal_is_begun(plan) { coach::smart(plan, app.today.get()).to_vec() } else { Vec::new() }
    });
    let item = move |letter: Judged| {
        let LetterWords { name, reason } = letter.words(locale);
        let (class, judged) = if letter.met {
            ("met", t!(locale, plan.direction.smart.met))
        } else {
            ("unmet", t!(locale, plan.direction.smart.unmet))
        };
        let reason = if letter.met {
            view! { <span>{reason}</span> }.into_any()
        } else {
            view! { <PlaceLink place=letter.place>{reason}</PlaceLink> }.into_any()
        };
        view! { <li class=class><b>{name}</b><span class="visually-hidden">" · "{judged}" · "</span>{reason}</li> }
    };
    view! { <ul class="smart">{dynamic(move || (letters.get().into_iter().map(item).collect_view()).into_any())}</ul> }
}
