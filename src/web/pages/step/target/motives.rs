//! The nine motivations: how strong each is, and what we give to it.

use crate::plan::{Choice, Motive, Strength};
use crate::web::components::{LongField, SelectField};
use crate::web::state::use_locale;
use crate::words::{Named, t};
use leptos::prelude::*;

/// The nine motivations.
#[component]
pub(super) fn MotiveQuestions() -> impl IntoView {
    let locale = use_locale();
    let levels: Vec<(String, String)> =
        Strength::ALL.iter().map(|level| (level.code().to_owned(), level.name(locale).to_owned())).collect();
    let motive = move |motive: &Motive| {
        let at = |key: &str| format!("target.motivations.{}.{key}", motive.code());
        view! {
            <fieldset class="motive">
                <legend>{motive.name(locale)}</legend>
                <p class="hint">{motive.what(locale)}</p>
                <div class="motive-fields">
                    <SelectField
                        path=at("strength") none=t!(locale, plan.target.motivations.levels.none) options=Signal::stored(levels.clone())
                    />
                    <LongField path=at("answer") rows=1/>
                </div>
            </fieldset>
        }
    };
    view! {
        <div class="motives">{Motive::ALL.iter().map(motive).collect_view()}</div>
        <p class="hint">{t!(locale, plan.target.motivations.credit)}</p>
    }
}
