//! The goal as one sentence, once something is said of it.

use crate::coach;
use crate::web::components::ComposedSentence;
use crate::web::dynamic::{When, flag};
use crate::web::state::{use_app, use_locale};
use leptos::prelude::*;

/// The sentence, with its gaps.
pub(super) fn sentence() -> AnyView {
    let plan = use_app().editor.plan;
    let locale = use_locale();
    let pieces = plan.memo("direction.goal direction.measures", move |plan| {
        if coach::goal_is_begun(plan) { coach::goal_sentence(plan, locale) } else { Vec::new() }
    });
    view! { <When holds=flag(move || pieces.with(|pieces| !pieces.is_empty()))><ComposedSentence pieces/></When> }
        .into_any()
}
