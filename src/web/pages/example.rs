//! A finished plan of an invented bakery: its sheets, to look at. It cannot be changed; a copy can.

use super::plans::told;
use super::sheets::{Gallery, Preview, paper};
use crate::doc::Doc;
use crate::exchange;
use crate::sheets::{SHEETS, Setting};
use crate::web::parts::{Later, Piece};
use crate::web::platform;
use crate::web::route::Route;
use crate::web::state::{AppState, use_app, use_locale};
use crate::words::t;
use leptos::prelude::*;

/// The page of the example.
#[component]
pub fn ExamplePage() -> impl IntoView {
    let locale = use_locale();
    view! {
        <main class="page example-page" id="content">
            <p class="back"><a href=Route::Plans.hash()>"← "{t!(locale, pages.example.back)}</a></p>
            <h1 tabindex="-1">{t!(locale, pages.example.heading)}</h1>
            <p class="lead">{t!(locale, pages.example.lead)}</p>
            <Later piece=Piece::Example/>
        </main>
    }
}

/// Its sheets, and the two ways on: a plan of one's own, or a copy of this one.
#[component]
pub fn ExampleBody() -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let paper = paper(app);
    let docs = Memo::new(move |_| {
        let setting = Setting { today: exchange::example_day(), locale, paper: paper.get() };
        let plan = exchange::example_plan(locale).unwrap_or_default();
        // The survey is for other people to fill in: it shows nothing of the plan.
        let own = SHEETS.iter().take_while(|sheet| sheet.code != "ladder_survey");
        own.map(|sheet| (sheet.build)(&plan, setting)).collect::<Vec<Doc>>()
    });
    let gallery = Gallery::new(app, docs, paper);
    let sheets = docs.with_untracked(Vec::len);
    view! {
        <div class="actions">
            <a class="button primary" href=Route::Start.hash()>{t!(locale, pages.example.start)}</a>
            <button type="button" class="button" on:click=move |_| copy(app)>{t!(locale, pages.example.copy)}</button>
        </div>
        <div class=move || format!("sheets paper-{}", paper.get().code()) node_ref=gallery.element>
            {(0..sheets).map(|at| view! { <Preview gallery at chosen=Signal::stored(true)/> }).collect_view()}
        </div>
    }
}

/// Puts a copy among one's own plans, and opens it.
fn copy(app: AppState) {
    let Some(plan) = exchange::example_plan(app.locale.get_untracked()) else { return };
    let stored = app.shelf.put(plan);
    if let Ok(id) = &stored {
        platform::go(&Route::overview(id.clone()).hash());
    }
    told(app, stored);
}
