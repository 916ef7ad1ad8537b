//! The goal in fields, read back as one sentence and judged letter by letter.

use crate::coach;
use crate::web::components::{ComposedSentence, LongField, SmartList};
use crate::web::state::{use_app, use_locale};
use leptos::prelude::*;

/// The parts of the goal.
#[component]
pub(super) fn GoalQuestions() -> impl IntoView {
    let editor = use_app().editor;
    let locale = use_locale();
    let sentence =
        editor.plan.memo("direction.goal direction.measures", move |plan| coach::goal_sentence(plan, locale));
    view! {
        <ComposedSentence pieces=sentence/>
        <SmartList/>
        <div class="fields field-pair">
            <LongField path="direction.goal.change"/>
            <LongField path="direction.goal.whom"/>
            <LongField path="direction.goal.relevant"/>
            <LongField path="direction.goal.realistic"/>
        </div>
    }
}
