//! From a loaded page to a running program.

use super::app::App;
use super::first_screen;
use super::platform::{self, Settings, Storage};
use super::route::Route;
use super::state::AppState;
use crate::words::{self, Locale, WordsFault};
use leptos::prelude::*;

/// The interval at which today's date is looked at anew, in milliseconds.
const DAY_CHECK_MS: u64 = 60_000;

/// Starts the program in the page that loaded it.
pub fn start() {
    let locale = match words_that_came() {
        Ok(locale) => locale,
        Err(fault) => platform::refuse_to_start(&format!("words: {fault:?}")),
    };
    let storage = Storage::probe();
    let settings = Settings::load(storage);
    let owner = Owner::new();
    let state = owner.with(|| AppState::new(storage, settings, locale, platform::today()));
    let wishes = platform::take_early_wishes();
    owner.with(|| {
        state.follow(Route::from_hash(&platform::current_hash()));
        first_screen::start_plan(state, &wishes);
        listen(state);
    });
    // The program lives as long as the page.
    std::mem::forget(owner);
    mount_to_body(move || view! { <App state/> });
    first_screen::keep_language(state, &wishes);
    platform::take_over();
}

/// The language of the reader, as `public/first.js` chose it: the one whose words came with the program.
fn words_that_came() -> Result<Locale, WordsFault> {
    words::take_in(&platform::take_words().unwrap_or_default())
}

fn listen(state: AppState) {
    platform::on_window("hashchange", move |_| state.follow(Route::from_hash(&platform::current_hash())));
    platform::on_leave(move || state.editor.save_now());
    platform::on_window("resize", move |_| state.window_resized.notify());
    platform::on_window("beforeprint", move |_| {
        state.editor.judge_now();
        state.backlog.finish();
    });
    platform::on_window("storage", move |_| {
        state.editor.reread();
        if matches!(state.route.get_untracked(), Route::Plans) {
            state.shelf.refresh();
        }
    });
    platform::on_window("online", move |_| state.arrivals.ask_again());
    platform::on_window("pageshow", move |_| state.editor.reread());
    platform::warn_before_leaving(move || state.editor.would_lose());
    let look = move || {
        state.update_ready.set(platform::update_ready());
        state.offline_ready.set(platform::offline_ready());
    };
    look();
    platform::on_window("pentad:update-ready", move |_| look());
    platform::on_window("pentad:offline-ready", move |_| look());
    platform::every(DAY_CHECK_MS, move || {
        let today = platform::today();
        if state.today.get_untracked() != today {
            state.today.set(today);
        }
    });
    platform::on_key(move |key| {
        let command = (key.ctrl_key() || key.meta_key()) && !key.alt_key();
        let plan_open = state.route.with_untracked(|route| route.plan().is_some());
        match (key.key().to_ascii_lowercase().as_str(), command, key.shift_key()) {
            ("z", true, false) if plan_open => {
                state.undo();
                platform::after(0, platform::recover_focus);
            }
            ("z", true, true) | ("y", true, false) if plan_open => state.editor.redo(),
            ("escape", false, false) => return platform::blur_on_escape(),
            _ => return false,
        }
        true
    });
}
