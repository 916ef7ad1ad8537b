//! The sheet of the example as a picture of what one gets. The build draws it into the first screen, in `index.html`; the
//! program takes it from there, so that no part of it has to know how sheets are drawn.

use crate::web::platform;
use crate::web::route::Route;
use crate::web::state::use_locale;
use crate::words::{Locale, code, t};
use leptos::html::Div;
use leptos::prelude::*;

/// The picture, which leads to the example.
#[component]
pub(super) fn ExamplePicture() -> impl IntoView {
    let locale = use_locale();
    let place = NodeRef::<Div>::new();
    Effect::new(move |_| {
        if let Some(place) = place.get() {
            platform::show_example(&place, code(locale));
        }
    });
    view! {
        <a class="example" href=Route::Example.hash()>
            <div class="sheets picture paper-a4" aria-hidden="true" inert=true node_ref=place>{drawn(locale)}</div>
            <span class="visually-hidden">{t!(locale, pages.plans.example_alt)}" "</span>
            <span class="example-see">{t!(locale, pages.plans.example_see)}</span>
        </a>
    }
}

#[cfg(target_arch = "wasm32")]
fn drawn(_: Locale) {}

#[cfg(not(target_arch = "wasm32"))]
fn drawn(locale: Locale) -> impl IntoView {
    use crate::exchange;
    use crate::sheets::{PaperSize, SHEETS, Setting};
    use crate::web::doc_view::DocView;
    let setting = Setting { today: exchange::example_day(), locale, paper: PaperSize::A4 };
    let plan = exchange::example_plan(locale).unwrap_or_default();
    let sheet = SHEETS.first().map(|sheet| (sheet.build)(&plan, setting));
    sheet.map(|doc| view! { <div class="sheet-frame"><DocView doc/></div> })
}
