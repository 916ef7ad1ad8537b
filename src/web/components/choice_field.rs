//! One of a few choices, all of them in sight.

use crate::plan::Leaf;
use crate::web::state::use_app;
use leptos::prelude::*;

/// A choice as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChoiceOption {
    /// The code that is written.
    pub code: String,
    /// Its name.
    pub name: String,
    /// What it means, when it suits; may be empty.
    pub about: Vec<String>,
}

/// Radio buttons for the choice at a path.
#[component]
pub fn ChoiceField(
    /// The path of the choice in the plan.
    #[prop(into)]
    path: String,
    /// What is chosen, for those who do not see the heading above.
    legend: &'static str,
    /// The choices, in their order.
    options: Vec<ChoiceOption>,
    /// What more there is to say of the choice with a code, given whether it is the chosen one.
    #[prop(optional)]
    more: Option<fn(&str, Memo<bool>) -> AnyView>,
) -> impl IntoView {
    let editor = use_app().editor;
    let of_chosen = path.clone();
    let chosen = editor.plan.memo(path.clone(), move |plan| match plan.leaf(&of_chosen) {
        Some(Leaf::Choice(code)) => code.to_owned(),
        Some(Leaf::Link(id)) => id.to_owned(),
        _ => String::new(),
    });
    let option = move |option: ChoiceOption| {
        let (path, name) = (path.clone(), path.clone());
        let (is_chosen, written) = (option.code.clone(), option.code.clone());
        let checked = Memo::new(move |_| chosen.with(|chosen| *chosen == is_chosen));
        let id = format!("{}-{}", path.replace('.', "-"), option.code);
        let more = more.map(|more| more(&option.code, checked));
        view! {
            <div class="choice">
                <input
                    type="radio" id=id.clone() name=name value=option.code prop:checked=checked checked=checked.get_untracked()
                    on:change=move |_| editor.write_at(&path, &written)
                />
                <div>
                    <label for=id>
                        <b>{option.name}</b>
                        {option.about.into_iter().map(|line| view! { <small>{line}</small> }).collect_view()}
                    </label>
                    {more}
                </div>
            </div>
        }
    };
    view! {
        <fieldset class="choices">
            <legend class="visually-hidden">{legend}</legend>
            {options.into_iter().map(option).collect_view()}
        </fieldset>
    }
}
