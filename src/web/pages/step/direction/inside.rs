//! What giving customers a voice may change inside the organisation.

use crate::web::components::LongField;
use crate::web::state::use_locale;
use crate::words::t;
use leptos::prelude::*;

/// Who acts on what customers say, and how far we are ready to go.
#[component]
pub(super) fn InsideQuestions() -> impl IntoView {
    let locale = use_locale();
    view! {
        <details class="help">
            <summary>{t!(locale, risks.inside.example)}</summary>
            <ul>
                <li>{t!(locale, risks.inside.acts)}</li>
                <li>{t!(locale, risks.inside.ready)}</li>
                <li>{t!(locale, risks.inside.not_ready)}</li>
            </ul>
        </details>
        <div class="fields field-pair">
            <LongField path="direction.inside.acts" wide=true/>
            <LongField path="direction.inside.ready"/>
            <LongField path="direction.inside.not_ready"/>
        </div>
    }
}
