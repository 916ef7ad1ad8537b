//! A suggestion that was taken: one stays where one is, and is told what was added and where it is.

use crate::web::platform;
use crate::web::state::AppState;
use crate::words::t;
use leptos::prelude::*;

/// Says that something was added, with the way to it; the element of an id, which was tapped, stays under the finger.
pub fn taken(app: AppState, tapped: &str, top: Option<f64>, said: String, place: String) {
    if let Some(top) = top {
        platform::hold_at(tapped.to_owned(), top);
    }
    let see = t!(app.locale.get_untracked(), shell.see_it);
    app.notices.offer(said, see, move || {
        app.reveal(&place);
        let place = place.clone();
        platform::after(0, move || {
            platform::focus_name(&place);
        });
    });
}
