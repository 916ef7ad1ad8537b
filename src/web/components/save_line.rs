//! Where the plan stands with its saving, in honest words.

use crate::web::dynamic::{attribute, text};
use crate::web::state::{SaveState, use_app, use_locale};
use crate::words::{Locale, t};
use chrono::NaiveDate;
use leptos::prelude::*;

/// Says whether the plan is saved, where, and how old its last file copy is.
#[component]
pub fn SaveLine() -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let said = move || match app.editor.save_state.get() {
        SaveState::Saved => ("save-state is-saved", t!(locale, shell.saved.saved), t!(locale, shell.saved.saved_where)),
        SaveState::Saving => ("save-state is-saving", t!(locale, shell.saved.saving), ""),
        SaveState::Failed(_) => ("save-state is-failed", t!(locale, shell.saved.failed), ""),
        SaveState::Memory => {
            ("save-state is-memory", t!(locale, shell.saved.memory), t!(locale, shell.saved.memory_where))
        }
    };
    // Who has just begun is not told that there is no copy yet.
    let begun = app.editor.plan.memo("cycle", |plan| plan.cycle.started.value());
    let new = move || begun.get().is_some_and(|day| day >= app.today.get());
    let copy = move || copy_age(locale, app.editor.copied_on.get(), app.today.get(), new());
    view! {
        <p class=attribute(move || said().0)>
            <span role="status"><b>{text(move || said().1)}</b>" "{text(move || said().2)}</span>
            <span class="copy-age">{text(copy)}</span>
        </p>
    }
}

fn copy_age(locale: Locale, copied_on: Option<NaiveDate>, today: NaiveDate, new: bool) -> Option<String> {
    let said = match copied_on.map(|day| (today - day).num_days()) {
        None if new => return None,
        None => t!(locale, shell.saved.never_copied).to_owned(),
        Some(..=0) => t!(locale, shell.saved.copied_today).to_owned(),
        Some(1) => t!(locale, shell.saved.copied_yesterday).to_owned(),
        Some(days) => t!(locale, shell.saved.copied_days, days = days),
    };
    Some(format!(" · {said}"))
}
