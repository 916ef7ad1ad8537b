//! One of a few choices, all of them in sight.

use super::help::{Help, help};
use crate::form::{self, Offer};
use crate::plan::Leaf;
use crate::web::state::{use_app, use_locale};
use leptos::prelude::*;

/// Radio buttons for the choice at a path.
#[component]
pub fn ChoiceField(
    /// The path of the choice in the plan.
    #[prop(into)]
    path: String,
    /// What is chosen.
    legend: &'static str,
    /// One sentence below it; may be empty.
    hint: &'static str,
    /// Whether a heading above says the legend already.
    headed: bool,
    /// The choices, in their order.
    options: Vec<Offer>,
) -> impl IntoView {
    let editor = use_app().editor;
    let of_chosen = path.clone();
    let chosen = editor.plan.memo(path.clone(), move |plan| match plan.leaf(&of_chosen) {
        Some(Leaf::Choice(code)) => code.to_owned(),
        Some(Leaf::Link(id)) => id.to_owned(),
        _ => String::new(),
    });
    let help = help(form::field(use_locale(), &path), &path.replace('.', "-"));
    let help = help.map(|Help { toggle, panel, .. }| (toggle, panel));
    let option = move |option: Offer| {
        let (path, name) = (path.clone(), path.clone());
        let checked = Memo::new(move |_| chosen.with(|chosen| *chosen == option.code));
        let id = format!("{}-{}", path.replace('.', "-"), option.code);
        view! {
            <div class="choice">
                <input
                    type="radio" id=id.clone() name=name value=option.code prop:checked=checked checked=checked.get_untracked()
                    on:change=move |_| editor.write_at(&path, option.code)
                />
                <label for=id>
                    <b>{option.name}</b>
                    {(!option.about.is_empty()).then(|| view! { <small>{option.about}</small> })}
                </label>
            </div>
        }
    };
    view! {
        <fieldset class="choices">
            <legend class:visually-hidden=headed>{legend}</legend>
            {(!hint.is_empty()).then(|| view! { <p class="hint">{hint}</p> })}
            {help}
            {options.into_iter().map(option).collect_view()}
        </fieldset>
    }
}
