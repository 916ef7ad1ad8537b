//! The nine motivations: how strong each is, and what we give to it; summed up above.

mod motive;
mod summary;

use crate::plan::{Choice, Motive};
use crate::web::state::use_locale;
use crate::words::t;
use leptos::prelude::*;

/// The nine motivations.
#[component]
pub(super) fn MotiveQuestions() -> impl IntoView {
    let locale = use_locale();
    let questions = Motive::ALL.iter().map(|motive| view! { <motive::MotiveQuestion motive=*motive/> });
    view! {
        <summary::MotiveSummaryLine/>
        <div class="motives">{questions.collect_view()}</div>
        <p class="hint">{t!(locale, plan.target.motivations.credit)}</p>
    }
}
