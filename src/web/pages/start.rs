//! A new plan: its name, and two ways to begin, which lead to the same plan.

use super::plans::start_plan;
use crate::plan::Component;
use crate::web::route::{PlanPage, QuickScreen};
use crate::web::state::{use_app, use_locale};
use crate::words::t;
use leptos::prelude::*;

/// The name of the control for the name; `public/first.js` keeps what is typed in it before the program is there.
const NAME: &str = "new-plan-name";

/// Asks for the name, and how to begin.
#[component]
pub fn StartPage() -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let name = app.new_name;
    let way = move |value: &'static str, page: fn() -> PlanPage, words: &'static str, about: &'static str| {
        view! {
            <button type="button" class="way" name="start-plan" value=value on:click=move |_| start_plan(app, page())>
                <b>{words}</b>
                <span>{about}</span>
            </button>
        }
    };
    let quick = || PlanPage::Quick(QuickScreen::Of(Component::Direction));
    let depth = || PlanPage::Step { component: Component::Direction, chapter: None, field: None };
    view! {
        <main class="page start" id="content">
            <h1 tabindex="-1">{t!(locale, pages.start.heading)}</h1>
            <div class="field">
                <label for=NAME>{t!(locale, pages.start.name)}</label>
                <div class="field-said"><p class="hint" id="new-plan-hint">{t!(locale, pages.start.hint)}</p></div>
                <input
                    type="text" class="control" id=NAME name=NAME autocomplete="off" translate="no" dir="auto"
                    placeholder=t!(locale, pages.start.example) aria-describedby="new-plan-hint"
                    value=name.get_untracked() prop:value=move || name.get() on:input=move |event| name.set(event_target_value(&event))
                />
            </div>
            <section aria-labelledby="ways">
                <h2 id="ways">{t!(locale, pages.start.how)}</h2>
                <div class="ways">
                    {way("quick", quick, t!(locale, pages.start.quick), t!(locale, pages.start.quick_about))}
                    {way("depth", depth, t!(locale, pages.start.depth), t!(locale, pages.start.depth_about))}
                </div>
                <p class="hint">{t!(locale, pages.start.same)}</p>
            </section>
        </main>
    }
}
