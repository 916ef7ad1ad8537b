//! What a first visitor sees: what this is, and where to begin.

use super::import::OpenFile;
use super::start_plan;
use crate::web::components::Mark;
use crate::web::state::{use_app, use_locale};
use crate::words::t;
use leptos::prelude::*;

/// The empty state of the page of plans.
#[component]
pub(super) fn Welcome() -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    view! {
        <section class="welcome">
            <div>
                <h1 tabindex="-1">{t!(locale, pages.plans.welcome)}</h1>
                <p>{t!(locale, pages.plans.what)}</p>
                <div class="actions">
                    <button type="button" class="button primary" name="start-plan" on:click=move |_| start_plan(app)>
                        {t!(locale, pages.plans.start)}
                    </button>
                    <OpenFile/>
                </div>
            </div>
            <Mark/>
        </section>
    }
}
