//! The segments: who they are, how many, and whether they want to deal with a brand like ours; side by side below.

mod comparison;
mod digest;
mod welcome;

use crate::web::components::{LongField, NumberField, RowList, TextField};
use crate::web::state::use_locale;
use crate::words::t;
use leptos::prelude::*;

/// The segments, and their comparison.
#[component]
pub(super) fn SegmentQuestions() -> impl IntoView {
    let locale = use_locale();
    view! {
        <RowList
            list="target.segments" add=t!(locale, plan.target.segments.add) empty=t!(locale, plan.target.segments.empty)
            title=|locale, number| t!(locale, plan.target.segments.one, number = number) row=segment digest=digest
        />
        <comparison::SegmentComparison/>
    }
}

fn digest(path: String) -> AnyView {
    view! { <digest::SegmentDigest path/> }.into_any()
}

fn segment(path: String) -> AnyView {
    let at = |key: &str| format!("{path}.{key}");
    view! {
        <div class="fields field-pair">
            <TextField path=at("who") wide=true/>
            <LongField path=at("needs")/>
            <LongField path=at("places")/>
            <NumberField path=at("size")/>
            <TextField path=at("size_basis")/>
        </div>
        <welcome::WelcomeQuestion path=at("welcome")/>
    }
    .into_any()
}
