//! One of several choices, folded into a menu.

use super::field_frame::{FieldFrame, FieldIds};
use crate::plan::Leaf;
use crate::web::state::use_app;
use leptos::html::Select;
use leptos::prelude::*;

/// A menu for the choice at a path.
#[component]
pub fn SelectField(
    /// The path of the choice in the plan.
    #[prop(into)]
    path: String,
    /// What stands for no choice.
    none: &'static str,
    /// The codes and names to choose from.
    #[prop(into)]
    options: Signal<Vec<(String, String)>>,
) -> impl IntoView {
    let editor = use_app().editor;
    let ids = FieldIds::new(&path);
    let (of_chosen, of_write) = (path.clone(), path.clone());
    let chosen = editor.plan.memo(path.clone(), move |plan| match plan.leaf(&of_chosen) {
        Some(Leaf::Choice(code)) => code.to_owned(),
        Some(Leaf::Link(id)) => id.to_owned(),
        _ => String::new(),
    });
    let control = NodeRef::<Select>::new();
    Effect::new(move |_| {
        let (chosen, _after_the_options) = (chosen.get(), options.get());
        if let Some(select) = control.get() {
            select.set_value(&chosen);
        }
    });
    let listed = move || {
        let chosen = chosen.get_untracked();
        let option = move |(code, name): (String, String)| {
            let selected = code == chosen;
            view! { <option value=code selected=selected>{name}</option> }
        };
        options.get().into_iter().map(option).collect_view()
    };
    view! {
        <FieldFrame path=path.clone()>
            <select
                class="control" id=ids.control name=path node_ref=control aria-describedby=ids.described_by
                on:change=move |event| editor.write_at(&of_write, &event_target_value(&event))
            >
                <option value="">{none}</option>
                {listed}
            </select>
        </FieldFrame>
    }
}
