//! Prints every page of the program as HTML, for the build to make the first screen of: a line of JSON for each page.

use leptos::prelude::*;
use pentad::plan::{Choice, Component, Id, Plan};
use pentad::save::Record;
use pentad::web::app::App;
use pentad::web::platform::{Settings, Storage};
use pentad::web::route::{QuickScreen, Route};
use pentad::web::state::{AppState, Opened};
use pentad::words::{LOCALES, Locale, code};

/// What stands in addresses for the id of any plan; `public/first.js` puts the true one in.
const ANY: &str = "_";

/// A place of the program, and what is stored there.
struct Place {
    route: Route,
    stored: bool,
    storage: Storage,
}

fn main() {
    let id = Id::parse(ANY).unwrap_or_default();
    let stored = |route| Place { route, stored: true, storage: Storage::Lasting };
    let mut places = vec![
        Place { route: Route::Plans, stored: false, storage: Storage::Lasting },
        Place { route: Route::Plans, stored: false, storage: Storage::Memory },
        stored(Route::Plans),
        stored(Route::Start),
        stored(Route::Example),
        stored(Route::About),
        stored(Route::Sources { at: None }),
        stored(Route::Unknown),
        stored(Route::overview(id.clone())),
        stored(Route::sheets(id.clone())),
        stored(Route::quick(id.clone(), QuickScreen::Next)),
        stored(Route::quick(id.clone(), QuickScreen::Sheet)),
    ];
    let quick = Component::ALL.iter().map(|component| Route::quick(id.clone(), QuickScreen::Of(*component)));
    places.extend(quick.map(stored));
    places.extend(Component::ALL.iter().map(|component| stored(Route::step(id.clone(), *component))));
    for locale in LOCALES {
        for place in &places {
            print(locale, &id, place);
        }
    }
}

#[expect(clippy::print_stdout, reason = "this is what the build reads")]
fn print(locale: Locale, id: &Id, place: &Place) {
    let address = if place.route == Route::Unknown { String::new() } else { place.route.hash() };
    let line = serde_json::json!({
        "language": code(locale),
        "address": address,
        "empty": !place.stored,
        "lasting": place.storage.lasts(),
        "html": html(locale, id, place),
    });
    println!("{line}");
}

/// The page as the program shows it, over a plan without answers.
fn html(locale: Locale, id: &Id, place: &Place) -> String {
    Owner::new().with(|| {
        let state = AppState::new(place.storage, Settings::default(), locale, chrono::NaiveDate::default());
        if place.stored {
            let plan = Plan::new(id.clone(), "");
            state.editor.plan.set(plan.clone());
            state.shelf.records.set(vec![Record::new(plan)]);
        }
        if place.route.plan().is_some() {
            state.editor.opened.set(Opened::Plan(id.clone()));
        }
        state.route.set(place.route.clone());
        view! { <App state/> }.to_html()
    })
}
