//! Opening a file: what it holds is shown before anything changes, and nothing is ever overwritten.

use super::fault_words as fault_words_of_store;
use super::plan_card::shown_name;
use crate::coach;
use crate::exchange::Incoming;
use crate::web::platform::{self, FileFault};
use crate::web::state::{OpenedFile, use_app, use_locale};
use crate::words::{Locale, t};
use leptos::prelude::*;

/// The button that opens a file.
#[component]
pub(super) fn OpenFile() -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let chosen = move |event| platform::read_chosen(&event, move |file, bytes| app.import.take_in(file, bytes));
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
    Effect::new(move |_| app.import.look(app.shelf));
    let section = move |(at, opened): (usize, OpenedFile)| match opened {
        OpenedFile::Found { file, incoming } => view! { <Found at file incoming/> }.into_any(),
        OpenedFile::Refused { file, why } => view! { <Refused at file why/> }.into_any(),
    };
    move || app.import.waiting().into_iter().enumerate().map(section).collect_view()
}

#[component]
fn Found(at: usize, file: String, incoming: Vec<Incoming>) -> impl IntoView {
    let app = use_app();
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
                Err(fault) => app.notices.say(fault_words_of_store(locale, fault)),
            }
        }
        app.shelf.refresh();
        app.import.drop_at(at);
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
                <button type="button" class="button primary" name="import-preview" on:click=take>{t!(locale, pages.import.take)}</button>
                <button type="button" class="button" on:click=move |_| app.import.drop_at(at)>{t!(locale, pages.import.leave)}</button>
            </div>
        </section>
    }
}

#[component]
fn Refused(at: usize, file: String, why: FileFault) -> impl IntoView {
    let import = use_app().import;
    let locale = use_locale();
    view! {
        <section class="import-preview">
            <h2>{t!(locale, pages.import.failed, file = file)}</h2>
            <p class="problem" role="alert">{fault_words(locale, &why)}</p>
            <button type="button" class="button" name="import-preview" on:click=move |_| import.drop_at(at)>{t!(locale, shell.dismiss)}</button>
        </section>
    }
}

fn fault_words(locale: Locale, fault: &FileFault) -> String {
    match fault {
        FileFault::Unreadable(unreadable) => unreadable.words(locale),
        FileFault::Refused => t!(locale, pages.import.refused).to_owned(),
    }
}
