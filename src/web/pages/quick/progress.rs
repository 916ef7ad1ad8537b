//! How far one has come in the ten minutes, and the ways back and on.

use crate::form;
use crate::plan::{Choice, Component};
use crate::web::components::Icon;
use crate::web::route::{QuickScreen, Route};
use crate::web::state::{use_app, use_locale};
use crate::words::{Named, t};
use leptos::prelude::*;

/// A dot a screen, each a link; the one on screen is `shown`, the sheet where there is none.
#[component]
pub(super) fn Dots(shown: Option<Component>) -> impl IntoView {
    let plan = use_app().editor.plan;
    let locale = use_locale();
    let id = plan.with_untracked(|plan| plan.id.clone());
    let sheet = Route::quick(id.clone(), QuickScreen::Sheet).hash();
    let dot = move |component: &Component| {
        let component = *component;
        let place = t!(locale, quick.at, component = component.name(locale), number = component.number());
        let done = plan.judged(move |plan| form::quick_done(plan, component));
        let of_label = place.clone();
        let label = move || if done.get() { t!(locale, quick.answered, place = of_label) } else { of_label.clone() };
        view! {
            <li class=component.code() class:past=move || done.get()>
                <a
                    href=Route::quick(id.clone(), QuickScreen::Of(component)).hash() title=place aria-label=label
                    aria-current=(shown == Some(component)).then_some("step")
                ></a>
            </li>
        }
    };
    view! {
        <nav class="dots" aria-label=t!(locale, quick.progress)>
            <ol>
                {Component::ALL.iter().map(dot).collect_view()}
                <li><a
                    href=sheet title=t!(locale, quick.sheet_at) aria-label=t!(locale, quick.sheet_at)
                    aria-current=shown.is_none().then_some("step")
                ></a></li>
            </ol>
        </nav>
    }
}

/// Back, on without an answer, on.
#[component]
pub(super) fn Foot(component: Component) -> impl IntoView {
    let locale = use_locale();
    let id = use_app().editor.plan.with_untracked(|plan| plan.id.clone());
    let before = component.number().checked_sub(2).and_then(|at| Component::ALL.get(at));
    let back = match before {
        Some(before) => Route::quick(id.clone(), QuickScreen::Of(*before)),
        None => Route::overview(id.clone()),
    };
    let next = Route::quick(id, after(component)).hash();
    let on = match after(component) {
        QuickScreen::Sheet => t!(locale, quick.finish),
        _ => t!(locale, quick.on),
    };
    view! {
        <div class="quick-foot">
            <a class="button quiet back" href=back.hash()><Icon name="back"/>{t!(locale, quick.back)}</a>
            <a class="button quiet skip" href=next.clone()>{t!(locale, quick.skip)}</a>
            <a class="button primary" href=next>{on}</a>
        </div>
    }
}

/// The screen that follows the one of a component.
pub(super) fn after(component: Component) -> QuickScreen {
    Component::ALL.get(component.number()).map_or(QuickScreen::Sheet, |next| QuickScreen::Of(*next))
}
