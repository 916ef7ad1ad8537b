//! A box to tick.

use super::field_frame::FieldIds;
use crate::form;
use crate::plan::Leaf;
use crate::web::state::{use_app, use_locale};
use leptos::prelude::*;

/// A box to tick for yes or no.
#[component]
pub fn CheckField(
    /// The path of the flag in the plan.
    #[prop(into)]
    path: String,
) -> impl IntoView {
    let editor = use_app().editor;
    let words = form::field(use_locale(), &path);
    let (label, hint) = words.map_or(("", ""), |words| (words.label, words.hint));
    let ids = FieldIds::new(&path);
    let (of_checked, of_write) = (path.clone(), path.clone());
    let checked = editor.plan.memo(path.clone(), move |plan| plan.leaf(&of_checked) == Some(Leaf::Flag(true)));
    let write = move |event| {
        let ticked = if event_target_checked(&event) { "true" } else { "false" };
        editor.write_at(&of_write, ticked);
    };
    view! {
        <div class="check-field">
            <label class="check">
                <input
                    type="checkbox" id=ids.control.clone() name=path prop:checked=checked checked=checked.get_untracked()
                    on:change=write aria-describedby=(!hint.is_empty()).then(|| format!("{}-hint", ids.control))
                />
                <span>{label}</span>
            </label>
            {(!hint.is_empty()).then(|| view! { <p class="hint" id=format!("{}-hint", ids.control)>{hint}</p> })}
        </div>
    }
}
