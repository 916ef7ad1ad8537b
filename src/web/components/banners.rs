//! What everybody has to know on every page: work that is not stored, a store that is denied, a newer version.

use crate::web::files::{export_open_plan, export_plan};
use crate::web::platform::{self, StorageFault};
use crate::web::state::{AppState, SaveFault, SaveState, use_app, use_locale};
use crate::words::t;
use leptos::prelude::*;

/// A file copy older than this, in days, is mentioned when the plan has changed since.
const OLD_COPY_DAYS: i64 = 14;

/// The banners that apply now.
#[component]
pub fn Banners() -> impl IntoView {
    view! { <NotStored/> <Denied/> <KeptBoth/> <OldCopy/> <Update/> }
}

#[component]
fn NotStored() -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    // The same fault again, every few seconds, is not to be said anew.
    let fault = Memo::new(move |_| match app.editor.save_state.get() {
        SaveState::Failed(fault) => Some(fault),
        SaveState::Saved | SaveState::Saving | SaveState::Memory => {
            app.editor.held_back.with(|all| all.first().map(|held| held.fault))
        }
    });
    let words = move || {
        fault.get().map(|fault| match fault {
            SaveFault::Storage(StorageFault::Full) => t!(locale, shell.banner.full),
            SaveFault::Unreadable => t!(locale, shell.banner.set_aside),
            SaveFault::Storage(StorageFault::Refused) | SaveFault::ChangedElsewhere => t!(locale, shell.banner.refused),
        })
    };
    let banner = move |words| {
        view! {
            <div class="banner stop" role="alert">
                <p>{words}</p>
                <button type="button" class="button" on:click=move |_| export_unsaved(app)>{t!(locale, shell.banner.to_file)}</button>
            </div>
        }
    };
    move || words().map(banner)
}

/// Everything that is not stored goes to files, each plan to one.
fn export_unsaved(app: AppState) {
    if matches!(app.editor.save_state.get_untracked(), SaveState::Failed(_)) {
        export_open_plan(app);
    }
    for held in app.editor.held_back.get_untracked() {
        export_plan(app, &held.record.plan);
    }
}

#[component]
fn Denied() -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let denied = !app.shelf.storage.lasts();
    denied.then(|| view! { <div class="banner warn" role="status"><p>{t!(locale, shell.banner.memory)}</p></div> })
}

#[component]
fn KeptBoth() -> impl IntoView {
    let editor = use_app().editor;
    let locale = use_locale();
    let understood = move |_| editor.kept_both.set(None);
    let banner = move || {
        view! {
            <div class="banner warn" role="alert">
                <p>{t!(locale, shell.banner.kept_both)}</p>
                <button type="button" class="button" on:click=understood>{t!(locale, shell.banner.understood)}</button>
            </div>
        }
    };
    move || editor.kept_both.get().is_some().then(banner)
}

#[component]
fn OldCopy() -> impl IntoView {
    let app = use_app();
    let (editor, locale) = (app.editor, use_locale());
    let days = Memo::new(move |_| {
        let open = app.route.with(|route| route.plan().is_some());
        let changed = editor.revision.get() > editor.copied_revision.get();
        let age = editor.copied_on.get().map(|day| (app.today.get() - day).num_days());
        age.filter(|days| open && changed && *days > OLD_COPY_DAYS)
    });
    let banner = move |days: i64| {
        view! {
            <div class="banner info" role="status">
                <p>{t!(locale, shell.banner.old_copy, days = days)}</p>
                <button type="button" class="button" on:click=move |_| export_open_plan(app)>{t!(locale, shell.banner.to_file)}</button>
            </div>
        }
    };
    move || days.get().map(banner)
}

#[component]
fn Update() -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let apply = move |_| {
        app.editor.save_now();
        if !matches!(app.editor.save_state.get_untracked(), SaveState::Failed(_)) {
            platform::apply_update();
        }
    };
    let banner = move || {
        view! {
            <div class="banner info" role="status">
                <p>{t!(locale, shell.banner.update)}</p>
                <button type="button" class="button" on:click=apply>{t!(locale, shell.banner.update_now)}</button>
                <button type="button" class="button quiet" on:click=move |_| app.update_ready.set(false)>
                    {t!(locale, shell.banner.later)}
                </button>
            </div>
        }
    };
    move || app.update_ready.get().then(banner)
}
