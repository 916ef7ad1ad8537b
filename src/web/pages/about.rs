//! What is running, where the data is, which keys help, and whose work this stands on.

use crate::web::parts::{Later, Piece};
use crate::web::route::Route;
use crate::web::state::{use_app, use_locale};
use crate::words::t;
use leptos::prelude::*;

/// About the program.
#[component]
pub fn AboutPage() -> impl IntoView {
    view! {
        <main class="page prose" id="content">
            <h1 tabindex="-1">{t!(use_locale(), pages.about.heading)}</h1>
            <Later piece=Piece::About/>
        </main>
    }
}

/// All of it but the heading.
#[component]
pub fn AboutBody() -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let offline = move || {
        if app.offline_ready.get() { t!(locale, pages.about.offline_yes) } else { t!(locale, pages.about.offline_no) }
    };
    let data = if app.shelf.storage.lasts() {
        t!(locale, pages.about.data_where)
    } else {
        t!(locale, pages.about.data_memory)
    };
    view! {
            <dl class="facts">
                <dt>{t!(locale, pages.about.version)}</dt>
                <dd>{env!("CARGO_PKG_VERSION")}</dd>
                <dt>{t!(locale, pages.about.offline)}</dt>
                <dd>{offline}</dd>
                <dt>{t!(locale, pages.about.data)}</dt>
                <dd>{data}</dd>
            </dl>
            <Shortcuts/>
            <h2>{t!(locale, pages.about.licences)}</h2>
            <p>{t!(locale, pages.about.licence)}</p>
            <p>{t!(locale, pages.about.credit)}</p>
            <p><a href=Route::Sources { at: None }.hash()>{t!(locale, pages.about.sources)}</a></p>
    }
}

#[component]
fn Shortcuts() -> impl IntoView {
    let locale = use_locale();
    let keys = [
        (&["Ctrl", "Z"][..], t!(locale, pages.about.shortcut_undo)),
        (&["Ctrl", "Shift", "Z"][..], t!(locale, pages.about.shortcut_redo)),
        (&["Esc"][..], t!(locale, pages.about.shortcut_close)),
    ];
    let row = |(keys, does): (&'static [&'static str], &'static str)| {
        let key = |key: &'static str| view! { <kbd>{key}</kbd>" " };
        view! { <tr><td>{keys.iter().copied().map(key).collect_view()}</td><td>{does}</td></tr> }
    };
    view! {
        <h2 id="shortcuts">{t!(locale, pages.about.shortcuts)}</h2>
        <table aria-labelledby="shortcuts">
            <thead><tr><th scope="col">{t!(locale, pages.about.key)}</th><th scope="col">{t!(locale, pages.about.does)}</th></tr></thead>
            <tbody>{keys.map(row).into_iter().collect_view()}</tbody>
        </table>
    }
}
