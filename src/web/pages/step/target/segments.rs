//! The segments: who they are, how many, and whether they want to deal with a brand like ours.

use crate::plan::{Leaf, Welcome};
use crate::web::components::{LongField, NumberField, RowList, SelectField, TextField, choice_options};
use crate::web::state::{use_app, use_locale};
use crate::words::t;
use leptos::prelude::*;

/// The segments.
#[component]
pub(super) fn SegmentQuestions() -> impl IntoView {
    let locale = use_locale();
    view! {
        <RowList
            list="target.segments" add=t!(locale, plan.target.segments.add) empty=t!(locale, plan.target.segments.empty)
            title=|locale, number| t!(locale, plan.target.segments.one, number = number) row=segment
        />
    }
}

fn segment(path: String) -> AnyView {
    let locale = use_locale();
    let at = |key: &str| format!("{path}.{key}");
    let id = path.rsplit('.').next().unwrap_or_default().to_owned();
    view! {
        <PrimaryChoice id/>
        <div class="fields">
            <TextField path=at("who") wide=true/>
            <LongField path=at("needs")/>
            <LongField path=at("places")/>
            <NumberField path=at("size")/>
            <TextField path=at("size_basis")/>
            <SelectField path=at("welcome") none=t!(locale, plan.target.segments.welcomes.none) options={choice_options::<Welcome>(locale)}/>
        </div>
    }
    .into_any()
}

/// One radio button in each segment; together they say which segment is the primary one.
#[component]
fn PrimaryChoice(id: String) -> impl IntoView {
    let editor = use_app().editor;
    let locale = use_locale();
    let (of_checked, of_write) = (id.clone(), id.clone());
    let checked =
        Memo::new(move |_| editor.plan.with(|plan| plan.leaf("target.primary") == Some(Leaf::Link(&of_checked))));
    view! {
        <label class="check">
            <input
                type="radio" name="target.primary" value=id prop:checked=checked checked=checked.get_untracked()
                on:change=move |_| editor.write_at("target.primary", &of_write)
            />
            <span>{t!(locale, plan.target.primary.this)}</span>
        </label>
    }
}
