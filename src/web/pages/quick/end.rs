//! The sheet that the ten minutes fill: beside the questions where there is room, and whole at their end.

use super::progress::Dots;
use crate::coach;
use crate::plan::{Choice, Component};
use crate::web::components::PlaceLink;
use crate::web::dynamic::dynamic;
use crate::web::pages::OnePage;
use crate::web::platform;
use crate::web::route::{QuickScreen, Route};
use crate::web::state::{use_app, use_locale};
use crate::words::{Named, t};
use leptos::prelude::*;

/// The sheet beside the questions of a component, whose band is tinted.
#[component]
pub fn LiveSheet(
    /// The component whose questions are on screen.
    component: Component,
) -> impl IntoView {
    view! {
        <aside class=format!("live of-{}", component.code()) aria-label=t!(use_locale(), quick.sheet.live)><OnePage/></aside>
    }
}

/// The sheet, the way to paper, and where to go deeper.
#[component]
pub fn QuickSheet() -> impl IntoView {
    let id = use_app().editor.plan.with_untracked(|plan| plan.id.clone());
    let locale = use_locale();
    view! {
        <Dots shown=None/>
        <p class="lead">{t!(locale, quick.sheet.lead)}</p>
        <div class="actions">
            <button type="button" class="button primary" on:click=|_| platform::print()>{t!(locale, quick.sheet.print)}</button>
            <a class="button" href=Route::overview(id.clone()).hash()>{t!(locale, quick.sheet.overview)}</a>
            <a class="button quiet" href=Route::quick(id, QuickScreen::Of(Component::Direction)).hash()>{t!(locale, quick.sheet.again)}</a>
        </div>
        <Deeper/>
        <OnePage/>
    }
}

/// The weakest part, and what to do first there.
#[component]
fn Deeper() -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let deeper = app.editor.plan.judged(move |plan| {
        let today = app.today.get();
        let weakest = coach::strengths(plan, today).weakest();
        Some((weakest, coach::is_empty(plan, weakest), coach::next_action(plan, weakest, today, locale)?))
    });
    dynamic(move || match deeper.get() {
        Some((component, empty, action)) => {
            let name = component.name(locale);
            let words = match empty {
                true => t!(locale, quick.sheet.first, component = name),
                false => t!(locale, quick.sheet.deeper, component = name),
            };
            view! {
                <p class=format!("deeper {}", component.code())>
                    {words}" "<PlaceLink place=action.place shortcut=action.shortcut>{action.label}</PlaceLink>
                </p>
            }
            .into_any()
        }
        None => view! { <p class="deeper">{t!(locale, quick.sheet.complete)}</p> }.into_any(),
    })
}
