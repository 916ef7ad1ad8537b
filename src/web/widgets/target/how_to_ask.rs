//! How to ask one's own people, and the questions on paper.

use crate::web::route::Route;
use crate::web::state::{use_app, use_locale};
use crate::words::t;
use leptos::prelude::*;

/// The advice, folded, and the way to the printed questions.
pub(super) fn help() -> AnyView {
    let locale = use_locale();
    let id = use_app().editor.plan.with_untracked(|plan| plan.id.clone());
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
        <p class="survey-print"><a href=Route::sheet(id, "ladder_survey").hash()>{t!(locale, ladder.survey.print)}</a></p>
    }
    .into_any()
}
