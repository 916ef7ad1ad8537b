//! What giving customers a voice may change inside the organisation.

use crate::web::components::LongField;
use leptos::prelude::*;

/// Who acts on what customers say, and how far we are ready to go.
#[component]
pub(super) fn InsideQuestions() -> impl IntoView {
    view! {
        <div class="fields">
            <LongField path="direction.inside.acts" rows=1 wide=true/>
            <LongField path="direction.inside.ready"/>
            <LongField path="direction.inside.not_ready"/>
        </div>
    }
}
