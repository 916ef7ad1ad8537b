//! Opening a file: what it holds is shown before anything changes, and nothing is ever overwritten.

use super::fault_words as store_fault_words;
use super::plan_card::shown_name;
use crate::coach;
use crate::exchange::{self, Incoming};
use crate::plan::Plan;
use crate::web::platform::{self, FileFault};
use crate::web::state::{AppState, Import, use_app, use_locale};
use crate::words::{Locale, t};
use leptos::prelude::*;

/// The name of the button that answers a file; focus goes there once the file is read.
const ANSWER: &str = "import-preview";

/// The button that opens a file.
#[component]
pub(super) fn OpenFile() -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let chosen = move |event| platform::read_chosen(&event, move |file, bytes| take_in(app, file, bytes));
    view! {
        <label class="button">
            {t!(locale, pages.plans.open_file)}
            <input type="file" class="visually-hidden" name="open-file" accept=".json,application/json" multiple on:change=chosen/>
        </label>
    }
}

/// What the chosen files hold.
#[component]
pub(super) fn Preview() -> impl IntoView {
    let app = use_app();
    let section = move |(at, import): (usize, Import)| match import {
        Import::Found { file, incoming } => view! { <Found app at file incoming/> }.into_any(),
        Import::Refused { file, why } => view! { <Refused app at file why/> }.into_any(),
    };
    move || app.imports.get().into_iter().enumerate().map(section).collect_view()
}

#[component]
fn Found(app: AppState, at: usize, file: String, incoming: Vec<Incoming>) -> impl IntoView {
    let locale = use_locale();
    let today = app.today.get_untracked();
    let row = move |incoming: Incoming| {
        let points = coach::strengths(&incoming.plan, today).plan();
        view! {
            <li class="incoming">
                <b translate="no">{shown_name(locale, &incoming.plan)}</b>
                " "<small>{t!(locale, pages.import.strength, points = points)}</small>
                <p>{incoming.standing.words(locale)}</p>
            </li>
        }
    };
    let taken = incoming.clone();
    let take = move |_| {
        let mut names = Vec::new();
        for incoming in &taken {
            match app.shelf.put(incoming.clone().adopt(platform::fresh_id)) {
                Ok(_) => names.push(shown_name(locale, &incoming.plan)),
                Err(fault) => app.notices.say(store_fault_words(locale, fault)),
            }
        }
        app.shelf.refresh();
        leave(app, at);
        if !names.is_empty() {
            app.notices.say(t!(locale, pages.import.done, names = names.join(", ")));
        }
    };
    view! {
        <section class="import-preview">
            <h2>{t!(locale, pages.import.heading)}</h2>
            <p>{t!(locale, pages.import.one, file = file)}</p>
            <ul>{incoming.into_iter().map(row).collect_view()}</ul>
            <div class="actions">
                <button type="button" class="button primary" name=ANSWER on:click=take>{t!(locale, pages.import.take)}</button>
                <button type="button" class="button" on:click=move |_| leave(app, at)>{t!(locale, pages.import.leave)}</button>
            </div>
        </section>
    }
}

#[component]
fn Refused(app: AppState, at: usize, file: String, why: FileFault) -> impl IntoView {
    let locale = use_locale();
    view! {
        <section class="import-preview">
            <h2>{t!(locale, pages.import.failed, file = file)}</h2>
            <p class="problem" role="alert">{fault_words(locale, &why)}</p>
            <button type="button" class="button" name=ANSWER on:click=move |_| leave(app, at)>{t!(locale, shell.dismiss)}</button>
        </section>
    }
}

fn take_in(app: AppState, file: String, bytes: Result<Vec<u8>, FileFault>) {
    let found = bytes.and_then(|bytes| exchange::read(&bytes).map_err(FileFault::Unreadable));
    let import = match found {
        Ok(plans) => {
            app.shelf.refresh();
            let records = app.shelf.records.get_untracked();
            let ours: Vec<Plan> = records.into_iter().map(|record| record.plan).collect();
            Import::Found { file, incoming: exchange::preview(plans, &ours) }
        }
        Err(why) => Import::Refused { file, why },
    };
    app.imports.update(|all| all.push(import));
    platform::after(0, || {
        platform::focus_name(ANSWER);
    });
}

/// Takes an answered file off the page; focus goes on to the next one, else to the heading.
fn leave(app: AppState, at: usize) {
    app.imports.update(|all| {
        if at < all.len() {
            all.remove(at);
        }
    });
    platform::after(0, || {
        if !platform::focus_name(ANSWER) {
            platform::focus_heading();
        }
    });
}

fn fault_words(locale: Locale, fault: &FileFault) -> String {
    match fault {
        FileFault::Unreadable(unreadable) => unreadable.words(locale),
        FileFault::Refused => t!(locale, pages.import.refused).to_owned(),
    }
}
