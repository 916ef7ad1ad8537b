//! Stored texts that could not be read: untouched, and to be downloaded as they are.

use crate::web::dynamic::{When, flag};
use crate::web::files::offer;
use crate::web::state::{UnreadText, use_app, use_locale};
use crate::words::t;
use leptos::prelude::*;

/// The texts set aside; nothing is shown while there are none.
#[component]
pub(super) fn UnreadList() -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let row = move |aside: UnreadText| {
        let name = format!("{}.txt", aside.key);
        let download = move |_| {
            offer(app, &name, "text/plain", &aside.text);
        };
        view! {
            <li>
                <b>{t!(locale, pages.aside.key, key = aside.key.clone())}</b>
                <p class="problem">{aside.why.words(locale)}</p>
                <button type="button" class="button" on:click=download>{t!(locale, pages.aside.download)}</button>
            </li>
        }
    };
    view! {
        <When holds=flag(move || app.shelf.unread.with(|texts| !texts.is_empty()))>
            <section class="set-aside" aria-labelledby="set-aside">
                <h2 id="set-aside">{t!(locale, pages.aside.heading)}</h2>
                <p>{t!(locale, pages.aside.lead)}</p>
                <ul>{move || app.shelf.unread.get().into_iter().map(row).collect_view()}</ul>
            </section>
        </When>
    }
}
