//! What is said in passing, with at most one thing to do about it.

use crate::web::dynamic::dynamic;
use crate::web::platform;
use crate::web::state::{Notice, use_app, use_locale};
use crate::words::t;
use leptos::prelude::*;

/// The notice on screen.
#[component]
pub fn Toast() -> impl IntoView {
    let notices = use_app().notices;
    let locale = use_locale();
    let body = move |notice: Notice| {
        let offer = notice.offer.map(|(words, then)| {
            let answer = move |_| {
                notices.dismiss();
                then();
                // The button that was pressed is gone.
                platform::after(0, platform::recover_focus);
            };
            view! { <button type="button" class="button" on:click=answer>{words}</button> }
        });
        view! {
            <div class="toast">
                <p>{notice.text}</p>
                {offer}
                <button type="button" class="button quiet" on:click=move |_| notices.dismiss()>{t!(locale, shell.dismiss)}</button>
            </div>
        }
    };
    view! { <div class="toast-place" role="status">{dynamic(move || (notices.shown().map(body)).into_any())}</div> }
}
