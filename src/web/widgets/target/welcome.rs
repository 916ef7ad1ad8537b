//! What a small or an unknown welcome means for the plan.

use crate::coach::welcome_consequence;
use crate::plan::{Choice, Leaf, Welcome};
use crate::web::form::said;
use crate::web::state::{use_app, use_locale};
use leptos::prelude::*;

/// What follows from the answer of the segment at a place.
pub(super) fn consequence(segment: &str) -> AnyView {
    let plan = use_app().editor.plan;
    let locale = use_locale();
    let path = format!("{segment}.welcome");
    let words = plan.memo(path.clone(), move |plan| match plan.leaf(&path) {
        Some(Leaf::Choice(code)) => Welcome::from_code(code).and_then(|welcome| welcome_consequence(welcome, locale)),
        _ => None,
    });
    view! { <div aria-live="polite">{said("consequence", move || words.get().map(str::to_owned))}</div> }.into_any()
}
