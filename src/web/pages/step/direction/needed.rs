//! A field that only some answers need: it is out of sight while it is not needed and blank.

use crate::plan::Leaf;
use crate::web::state::use_app;
use leptos::prelude::*;

/// Shows the field at a path while it is needed, or holds something; once shown, it does not go away while somebody writes.
#[component]
pub(super) fn Needed(
    /// The path of the field.
    path: String,
    /// Whether other answers need it.
    when: impl Fn() -> bool + Send + Sync + 'static,
    /// The field.
    children: Children,
) -> impl IntoView {
    let editor = use_app().editor;
    let filled = Memo::new(move |before: Option<&bool>| {
        let holds = editor.plan.with(|plan| plan.leaf(&path).is_some_and(|leaf: Leaf<'_>| !leaf.is_blank()));
        before.copied().unwrap_or_default() || holds
    });
    let when = Memo::new(move |_| when());
    view! { <div class="needed" hidden=move || !(when.get() || filled.get())>{children()}</div> }
}
