//! What a first visitor sees: what this is, and where to begin.

use super::example_picture::ExamplePicture;
use super::import::OpenFile;
use crate::web::route::Route;
use crate::web::state::use_locale;
use crate::words::t;
use leptos::prelude::*;

/// The empty state of the page of plans.
#[component]
pub(super) fn Welcome() -> impl IntoView {
    let locale = use_locale();
    view! {
        <section class="welcome">
            <div>
                <h1 tabindex="-1">{t!(locale, pages.plans.welcome)}</h1>
                <p>{t!(locale, pages.plans.what)}</p>
                <div class="actions">
                    <a class="button primary" href=Route::Start.hash()>{t!(locale, pages.plans.start)}</a>
                    <OpenFile/>
                </div>
            </div>
            <ExamplePicture/>
        </section>
    }
}
