//! Whether the decision still stands, once the chapters have sharpened it; and the way on.

use crate::coach::{self, Progress};
use crate::form;
use crate::plan::{Choice, Component, Decision};
use crate::web::components::Icon;
use crate::web::dynamic::{dynamic, text};
use crate::web::platform;
use crate::web::route::Route;
use crate::web::state::{use_app, use_locale};
use crate::words::{Locale, Named, t};
use leptos::prelude::*;

/// The decision as it will be printed, and the next step; only the next step while nothing is decided.
#[component]
pub(super) fn Closing(component: Component, progress: Memo<Vec<Progress>>) -> impl IntoView {
    let plan = use_app().editor.plan;
    let locale = use_locale();
    let place = format!("{}.decision", component.code());
    let decision = plan.memo(place, move |plan| plan.decision(component).clone());
    let decided = Memo::new(move |_| {
        decision.with(|it| [&it.will, &it.will_not, &it.because].iter().any(|part| !part.trim().is_empty()))
    });
    dynamic(move || match decided.get() {
        true => view! { <Decided component decision progress/> }.into_any(),
        false => view! { <nav class="step-turn">{next(component, false, locale)}</nav> }.into_any(),
    })
}

#[component]
fn Decided(component: Component, decision: Memo<Decision>, progress: Memo<Vec<Progress>>) -> impl IntoView {
    let locale = use_locale();
    let gained = move || {
        let (count, done) = progress.with(|all| (all.len(), all.iter().filter(|one| **one == Progress::Done).count()));
        t!(locale, chapters.closing.gained, done = done, count = count)
    };
    let line = move |part: &'static str, said: fn(&Decision) -> &String| {
        let label =
            form::field(locale, &format!("{}.decision.{part}", component.code())).map_or("", |words| words.label);
        let text = Memo::new(move |_| decision.with(|decision| coach::decided(part, said(decision), locale)));
        let words = move || {
            (!text.with(String::is_empty))
                .then(|| view! { <p><b>{label}</b>" "<span translate="no" dir="auto">{text.get()}</span></p> })
        };
        dynamic(move || words().into_any())
    };
    let reword = move |_| {
        platform::focus_name(&format!("{}.decision.will", component.code()));
    };
    view! {
        <section class="closing" aria-labelledby="closing">
            <h2 id="closing">{t!(locale, chapters.closing.heading)}</h2>
            <p class="lead">{text(gained)}" "{t!(locale, chapters.closing.lead)}</p>
            <div class="as-printed">
                {line("will", |decision| &decision.will)}
                {line("will_not", |decision| &decision.will_not)}
                {line("because", |decision| &decision.because)}
            </div>
            <div class="step-turn">
                <button type="button" class="button" on:click=reword>{t!(locale, chapters.closing.reword)}</button>
                {next(component, true, locale)}
            </div>
        </section>
    }
}

/// The way to the step after this one; the fifth leads to the overview, where the cycle closes.
fn next(component: Component, decided: bool, locale: Locale) -> impl IntoView {
    let id = use_app().editor.plan.with_untracked(|plan| plan.id.clone());
    let after = Component::ALL.get(component.number()).copied();
    let (href, words) = match (after, decided) {
        (Some(after), true) => (Route::step(id, after), t!(locale, chapters.closing.on, name = after.name(locale))),
        (Some(after), false) => (Route::step(id, after), t!(locale, chapters.closing.next, name = after.name(locale))),
        (None, true) => (Route::overview(id), t!(locale, chapters.closing.overview).to_owned()),
        (None, false) => (Route::overview(id), t!(locale, chapters.closing.to_overview).to_owned()),
    };
    view! { <a class="button" class:primary=decided href=href.hash()>{words}<Icon name="go"/></a> }
}
