//! Our own survey: the tally of the six activity questions.

use crate::plan::{Choice, Rung};
use crate::web::components::NumberField;
use leptos::prelude::*;

/// The tally.
#[component]
pub(super) fn SurveyQuestions() -> impl IntoView {
    let count = |rung: &Rung| view! { <NumberField path=format!("target.survey.{}", rung.code())/> };
    view! {
        <div class="fields">
            <NumberField path="target.survey.people"/>
            {Rung::ALL.iter().map(count).collect_view()}
        </div>
    }
}
