//! What is wrong with an answer, said below its control.

use crate::coach;
use crate::web::state::{use_app, use_locale};
use leptos::prelude::*;

/// Says what is wrong with the answer at a path; empty where nothing is.
#[component]
pub fn ComplaintLine(
    /// The path of the answer.
    path: String,
) -> impl IntoView {
    let editor = use_app().editor;
    let locale = use_locale();
    let id = format!("{}-complaint", path.replace('.', "-"));
    let complaint = editor.plan.memo(coach::complaint_place(&path), move |plan| coach::complaint(plan, &path));
    let words = move || complaint.with(|found| found.as_ref().map(|complaint| complaint.words(locale)));
    view! { <p class="complaint" id=id>{words}</p> }
}
