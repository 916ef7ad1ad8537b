//! In which order the risks stand: the plan's own, or by score.

use crate::web::dynamic::flag;
use crate::web::state::{use_app, use_locale};
use crate::words::t;
use leptos::prelude::*;

/// Two buttons; pressing the present one again sorts anew.
#[component]
pub(super) fn OrderChoice() -> impl IntoView {
    let locale = use_locale();
    let app = use_app();
    let by_score = app.sorted;
    // The signal is told even of the same choice: it sorts anew.
    let choose = move |to: bool| {
        by_score.set(to);
        app.settle(|settings| settings.by_score = to);
    };
    let button = move |to: bool, name: &'static str| {
        let pressed = move || if by_score.get() == to { "true" } else { "false" };
        view! {
            <button type="button" class="segment" aria-pressed=pressed on:click=move |_| choose(to)>{name}</button>
        }
    };
    view! {
        <div class="risk-order">
            <div class="segments" role="group" aria-label=t!(locale, risks.order.label)>
                {button(false, t!(locale, risks.order.own))}
                {button(true, t!(locale, risks.order.score))}
            </div>
            <p class="hint" hidden=flag(move || !by_score.get())>{t!(locale, risks.order.still)}</p>
        </div>
    }
}
