//! Grants what was asked of the first screen before the program was there; its files come through the page's own button.

use super::pages::new_plan;
use super::platform::{self, EarlyWishes};
use super::route::Route;
use super::state::AppState;
use crate::words;
use leptos::prelude::{GetUntracked, Set};

/// Starts a plan, if that was asked for.
pub fn start_plan(state: AppState, wishes: &EarlyWishes) {
    let Some(address) = &wishes.start else { return };
    if let Some(name) = &wishes.name {
        state.new_name.set(name.clone());
    }
    let Some(id) = new_plan(state) else { return };
    if let Route::Plan { page, .. } = Route::from_hash(address) {
        let route = Route::Plan { id, page };
        platform::go(&route.hash());
        state.follow(route);
    } else {
        state.shelf.refresh();
    }
}

/// Keeps the language that was chosen, if one was. The page is in it already, unless it was chosen in the last moment:
/// then it changes once the words are there.
pub fn keep_language(state: AppState, wishes: &EarlyWishes) {
    let Some(locale) = wishes.language.as_deref().and_then(words::with_code) else { return };
    if state.locale.get_untracked() == locale {
        state.settle(|settings| settings.language = Some(words::code(locale).to_owned()));
    } else {
        state.speak(locale);
    }
}
