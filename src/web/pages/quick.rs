//! The ten minutes: one screen a component, ending on the filled sheet. The answers are those of the steps.

mod channel;
mod count;
mod end;
mod progress;
mod question;
mod screen;

pub use end::{LiveSheet, QuickSheet};
pub use screen::quick_body;

use crate::form;
use crate::plan::{Choice, Component};
use crate::web::dynamic::dynamic;
use crate::web::parts::{Later, Piece};
use crate::web::platform;
use crate::web::route::QuickScreen;
use crate::web::state::{use_app, use_locale};
use crate::words::{Locale, Named, t};
use leptos::prelude::*;

/// A screen of the ten minutes.
#[component]
pub fn QuickPage(
    /// Which one.
    screen: QuickScreen,
) -> impl IntoView {
    let component = match screen {
        QuickScreen::Of(component) => Some(component),
        QuickScreen::Next => use_app().editor.plan.with_untracked(form::quick_next),
        QuickScreen::Sheet => None,
    };
    match component {
        Some(component) => view! { <Questions component/> }.into_any(),
        None => view! {
            <main class="quick-end page" id="content">
                <h1 tabindex="-1">{t!(use_locale(), quick.sheet_title)}</h1>
                <Later piece=Piece::QuickSheet/>
            </main>
        }
        .into_any(),
    }
}

/// The questions of a component, and beside them, where there is room, the sheet they fill.
#[component]
fn Questions(component: Component) -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    // The sheet comes with a part of the program that phones have no use for here.
    let roomy = Memo::new(move |_| {
        app.window_resized.track();
        platform::is_roomy()
    });
    view! {
        <main class=format!("quick {}", component.code()) id="content">
            <div class="asking">
                <h1 tabindex="-1"><span>{component.name(locale)}</span>" "{ask(component, locale)}</h1>
                <Later piece=Piece::Quick(component)/>
            </div>
            {dynamic(move || roomy.get().then(|| view! { <Later piece=Piece::LiveSheet(component) silent=true/> }).into_any())}
        </main>
    }
}

/// The question of a component in plain words.
fn ask(component: Component, locale: Locale) -> &'static str {
    match component {
        Component::Direction => t!(locale, quick.ask.direction),
        Component::Target => t!(locale, quick.ask.target),
        Component::Uniqueness => t!(locale, quick.ask.uniqueness),
        Component::Technology => t!(locale, quick.ask.technology),
        Component::Evaluation => t!(locale, quick.ask.evaluation),
    }
}
