//! Our own survey: how to ask, the tally of the activity questions, and how it fills the ladder.

mod counts;
mod fill;
mod person;

use crate::web::route::Route;
use crate::web::state::{use_app, use_locale};
use crate::words::t;
use counts::CountFields;
use fill::FillLadder;
use leptos::prelude::*;
use person::PersonTally;

/// The survey, from asking to the ladder.
#[component]
pub(super) fn SurveyQuestions() -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let id = app.editor.plan.with_untracked(|plan| plan.id.clone());
    let advice = [
        t!(locale, ladder.survey.how.whom),
        t!(locale, ladder.survey.how.turn),
        t!(locale, ladder.survey.how.words),
        t!(locale, ladder.survey.how.count),
    ];
    view! {
        <details class="help">
            <summary>{t!(locale, ladder.survey.how.heading)}</summary>
            <ul>{advice.map(|line| view! { <li>{line}</li> }).into_iter().collect_view()}</ul>
        </details>
        <p class="survey-print"><a href=Route::sheets(id).hash()>{t!(locale, ladder.survey.print)}</a></p>
        <PersonTally/>
        <CountFields/>
        <FillLadder/>
    }
}
