//! One of a few choices that rise, side by side.

use crate::form::{self, Offer};
use crate::plan::Leaf;
use crate::web::state::{use_app, use_locale};
use leptos::prelude::*;

/// Joined radio buttons for the choice at a path.
#[component]
pub fn LevelField(
    /// The path of the choice in the plan.
    #[prop(into)]
    path: String,
    /// The choices, from the lowest.
    options: Vec<Offer>,
) -> impl IntoView {
    let editor = use_app().editor;
    let words = form::field(use_locale(), &path);
    let (label, hint) = words.map_or(("", ""), |words| (words.label, words.hint));
    let of_chosen = path.clone();
    let chosen = editor.plan.memo(path.clone(), move |plan| match plan.leaf(&of_chosen) {
        Some(Leaf::Choice(code)) => code,
        _ => "",
    });
    // It stands in each of nine motivations, whose heading says the same: it is only read out.
    let described_by = format!("{}-hint", path.replace('.', "-"));
    let hint_id = described_by.clone();
    let path = StoredValue::new(path);
    let level = move |Offer { code, name, .. }: Offer| {
        let checked = Memo::new(move |_| chosen.get() == code);
        view! {
            <label>
                <input
                    type="radio" name=path.get_value() value=code prop:checked=checked checked=checked.get_untracked()
                    on:change=move |_| path.with_value(|path| editor.write_at(path, code))
                />
                <span>{name}</span>
            </label>
        }
    };
    view! {
        <fieldset class="segmented" aria-describedby=described_by>
            <legend>{label}</legend>
            {(!hint.is_empty()).then(|| view! { <p class="visually-hidden" id=hint_id>{hint}</p> })}
            <div>{options.into_iter().map(level).collect_view()}</div>
        </fieldset>
    }
}
