//! What is wrong with an answer, said below its control.

use crate::coach::{self, Complaint};
use crate::web::state::{use_app, use_locale};
use leptos::prelude::*;

/// What is wrong with the answer at a path, kept up to date.
pub fn complaint_at(path: &str) -> Memo<Option<Complaint>> {
    let path = path.to_owned();
    use_app().editor.plan.memo(coach::complaint_place(&path), move |plan| coach::complaint(plan, &path))
}

/// Says what is wrong with an answer; empty where nothing is.
#[component]
pub fn ComplaintLine(
    /// The id of its control.
    control: String,
    /// What is wrong.
    complaint: Memo<Option<Complaint>>,
) -> impl IntoView {
    let locale = use_locale();
    let words = move || complaint.with(|found| found.as_ref().map(|complaint| complaint.words(locale)));
    view! { <p class="complaint" id=format!("{control}-complaint")>{words}</p> }
}
