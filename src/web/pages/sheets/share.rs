//! The plan on one page as a text, given to another program of the device.

use super::setting;
use crate::doc::markdown;
use crate::sheets::{PaperSize, SHEETS};
use crate::web::platform;
use crate::web::state::use_app;
use crate::words::t;
use leptos::prelude::*;

/// The item of the menu that shares it, where the browser can share.
#[component]
pub fn ShareItem() -> impl IntoView {
    let app = use_app();
    let locale = app.locale.get_untracked();
    let share = move |_| {
        let setting = untrack(|| setting(app, PaperSize::A4));
        let (name, text) = app.editor.plan.with_untracked(|plan| {
            let text = SHEETS.first().map(|sheet| markdown(&(sheet.build)(plan, setting))).unwrap_or_default();
            (plan.name.clone(), text)
        });
        platform::share(&name, &text);
    };
    view! { <button type="button" on:click=share>{t!(locale, shell.menu.share)}</button> }
}
