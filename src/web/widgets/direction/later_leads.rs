//! Says that the objective kept for later leads already.

use crate::web::dynamic::text;
use crate::web::state::{use_app, use_locale};
use crate::words::t;
use leptos::prelude::*;

/// The remark; empty while the two differ.
pub(super) fn note() -> AnyView {
    let plan = use_app().editor.plan;
    let locale = use_locale();
    let same = plan.memo("direction.objective direction.later", |plan| {
        plan.direction.later.is_some() && plan.direction.later == plan.direction.objective
    });
    let words = move || same.get().then(|| t!(locale, measures.objective.later_leads));
    view! { <p class="hint" role="status">{text(words)}</p> }.into_any()
}
