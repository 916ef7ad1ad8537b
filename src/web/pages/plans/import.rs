//! Opening a file: what it holds is shown before anything changes, and nothing is ever overwritten.

use super::plan_card::{shown_name, told};
use crate::coach;
use crate::exchange::{self, Incoming};
use crate::plan::Plan;
use crate::web::platform::{self, FileFault};
use crate::web::state::{AppState, use_app, use_locale};
use crate::words::{Locale, t};
use leptos::prelude::*;

/// What came of the files that were chosen.
#[derive(Clone, Debug, PartialEq)]
enum Read {
    /// Plans to look at.
    Found { file: String, incoming: Vec<Incoming> },
    /// It could not be read as a plan.
    Refused { file: String, why: String },
}

/// The files that were chosen and not yet answered.
#[derive(Clone, Copy)]
pub(super) struct Import(RwSignal<Vec<Read>>);

impl Import {
    /// No file chosen yet.
    pub(super) fn new() -> Self {
        Self(RwSignal::new(Vec::new()))
    }

    fn take_in(self, app: AppState, file: String, bytes: Result<Vec<u8>, FileFault>) {
        let locale = app.locale.get_untracked();
        let found = bytes.and_then(|bytes| exchange::read(&bytes).map_err(FileFault::Unreadable));
        let read = match found {
            Ok(plans) => {
                app.shelf.refresh();
                let ours: Vec<Plan> = app
                    .shelf
                    .records
                    .with_untracked(|records| records.iter().map(|record| record.plan.clone()).collect());
                Read::Found { file, incoming: exchange::preview(plans, &ours) }
            }
            Err(fault) => Read::Refused { file, why: fault_words(locale, &fault) },
        };
        self.0.update(|all| all.push(read));
        platform::after(0, || {
            platform::focus_name("import-preview");
        });
    }

    fn drop_at(self, at: usize) {
        self.0.update(|all| {
            if at < all.len() {
                all.remove(at);
            }
        });
    }
}

/// The button that opens a file.
#[component]
pub(super) fn OpenFile(import: Import) -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let chosen = move |event| platform::read_chosen(&event, move |file, bytes| import.take_in(app, file, bytes));
    view! {
        <label class="button">
            {t!(locale, pages.plans.open_file)}
            <input type="file" class="visually-hidden" name="open-file" accept=".json,application/json" multiple on:change=chosen/>
        </label>
    }
}

/// What the chosen files hold.
#[component]
pub(super) fn Preview(import: Import) -> impl IntoView {
    let app = use_app();
    let section = move |(at, read): (usize, Read)| match read {
        Read::Found { file, incoming } => view! { <Found app import at file incoming/> }.into_any(),
        Read::Refused { file, why } => view! { <Refused import at file why/> }.into_any(),
    };
    view! { <div role="alert">{move || import.0.get().into_iter().enumerate().map(section).collect_view()}</div> }
}

#[component]
fn Found(app: AppState, import: Import, at: usize, file: String, incoming: Vec<Incoming>) -> impl IntoView {
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
                Err(fault) => told(app, Err(fault)),
            }
        }
        app.shelf.refresh();
        import.drop_at(at);
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
                <button type="button" class="button" on:click=move |_| import.drop_at(at)>{t!(locale, pages.import.leave)}</button>
            </div>
        </section>
    }
}

#[component]
fn Refused(import: Import, at: usize, file: String, why: String) -> impl IntoView {
    let locale = use_locale();
    view! {
        <section class="import-preview">
            <h2>{t!(locale, pages.import.failed, file = file)}</h2>
            <p class="problem">{why}</p>
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
