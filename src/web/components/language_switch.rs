//! The language of the program, at any moment.

use crate::web::state::use_app;
use crate::words::{self, Locale, t};
use leptos::prelude::*;

/// One button a language, each named in its own.
#[component]
pub fn LanguageSwitch() -> impl IntoView {
    let app = use_app();
    let current = app.locale.get_untracked();
    let button = move |locale: Locale| {
        let code = words::code(locale);
        let name = t!(locale, shell.language.own);
        // What is seen on the button is part of what it is called.
        let called = format!("{}, {name}", code.to_ascii_uppercase());
        view! {
            <button
                type="button" class="button quiet" name="language" value=code lang=code title=name
                aria-label=called aria-pressed=if locale == current { "true" } else { "false" } on:click=move |_| app.speak(locale)
            >{code.to_ascii_uppercase()}</button>
        }
    };
    view! {
        <div class="language" role="group" aria-label=t!(current, shell.language.label) aria-busy=move || app.language_choice.busy()>
            {words::LOCALES.map(button).into_iter().collect_view()}
        </div>
    }
}
