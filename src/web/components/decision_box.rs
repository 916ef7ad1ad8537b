//! The decision that closes a step.

use super::text_field::LongField;
use crate::plan::{Choice, Component};
use crate::web::state::use_locale;
use crate::words::t;
use leptos::prelude::*;

/// We will, we will not, because.
#[component]
pub fn DecisionBox(
    /// The component that is decided on.
    component: Component,
) -> impl IntoView {
    let locale = use_locale();
    let at = |key: &str| format!("{}.decision.{key}", component.code());
    view! {
        <section class="decision" aria-labelledby="decision">
            <h2 id="decision">{t!(locale, plan.decision.heading)}</h2>
            <p class="lead">{t!(locale, plan.decision.lead)}</p>
            <div class="fields field-pair">
                <LongField path=at("will")/>
                <LongField path=at("will_not")/>
            </div>
            <LongField path=at("because") rows=1 wide=true/>
        </section>
    }
}
