//! Grants what was asked of the first screen before the program was there.

use super::pages::new_plan;
use super::platform::{self, EarlyWishes};
use super::route::Route;
use super::state::AppState;
use crate::words;

/// Changes the language and starts a plan, as far as either was asked for; its files come through the page's own button.
pub fn grant(state: AppState, wishes: EarlyWishes) {
    if let Some(locale) = wishes.language.as_deref().and_then(words::with_code) {
        state.speak(locale);
    }
    let Some(address) = wishes.start else { return };
    let Some(id) = new_plan(state) else { return };
    if let Route::Plan { page, .. } = Route::from_hash(&address) {
        let route = Route::Plan { id, page };
        platform::go(&route.hash());
        state.follow(route);
    } else {
        state.shelf.refresh();
    }
}
