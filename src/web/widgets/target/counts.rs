//! The counts of the survey as numbers, each with the share and the margin it comes to.

use crate::coach;
use crate::plan::{Choice, Rung};
use crate::web::components::{Needed, NumberField};
use crate::web::dynamic::text;
use crate::web::state::{use_app, use_locale};
use crate::words::t;
use leptos::prelude::*;

/// How many people answered, and how many are on each rung.
#[component]
pub(super) fn CountFields() -> impl IntoView {
    let locale = use_locale();
    view! {
        <fieldset class="counts">
            <legend>{t!(locale, ladder.survey.counts.heading)}</legend>
            <p class="hint">{t!(locale, ladder.survey.counts.lead)}</p>
            <div class="count-rows">
                <div class="count-row people"><NumberField path="target.survey.people"/></div>
                {Rung::ALL.iter().map(|rung| view! { <CountField rung=*rung/> }).collect_view()}
            </div>
        </fieldset>
    }
}

/// The count of one rung; it stays away while the rung is folded away and nobody counted it.
#[component]
fn CountField(rung: Rung) -> impl IntoView {
    let editor = use_app().editor;
    let locale = use_locale();
    let path = format!("target.survey.{}", rung.code());
    let when = move || editor.plan.with("target.ladder", |plan| !plan.target.ladder.folds(rung));
    let id = format!("target-survey-{}-result", rung.code());
    let result = editor.plan.memo("target.survey", move |plan| coach::count_share(&plan.target.survey, rung, locale));
    let fault = editor.plan.memo("target.survey", move |plan| coach::count_fault(&plan.target.survey, rung, locale));
    view! {
        <Needed path=path.clone() when class="count-row">
            <NumberField path described_by=id.clone()/>
            <p class="count-result" id=id>{text(move || result.get())}<span role="status">{text(move || fault.get())}</span></p>
        </Needed>
    }
}
