//! French or English, at any moment.

use crate::web::platform;
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
        let name = match locale {
            Locale::en => t!(locale, shell.language.en),
            Locale::fr => t!(locale, shell.language.fr),
        };
        let choose = move |_| {
            app.settle(|settings| settings.language = Some(code.to_owned()));
            platform::scroll_kept(move || app.locale.set(locale));
        };
        view! {
            <button
                type="button" class="button quiet" name="language" value=code lang=code title=name
                aria-label=name aria-pressed=if locale == current { "true" } else { "false" } on:click=choose
            >{code.to_uppercase()}</button>
        }
    };
    view! {
        <div class="language" role="group" aria-label=t!(current, shell.language.label)>
            {words::LOCALES.map(button).into_iter().collect_view()}
        </div>
    }
}
