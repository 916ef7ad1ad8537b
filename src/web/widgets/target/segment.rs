//! What is always in sight of a segment: whether it is the primary one, how many people it is, how welcome a brand is.

use super::comparison::size_words;
use crate::plan::{Choice, Leaf, Plan, Segment, Welcome};
use crate::web::dynamic::dynamic;
use crate::web::state::{use_app, use_locale};
use crate::words::{Named, t};
use leptos::prelude::*;

/// The line below the name of the segment at a path.
#[component]
pub(super) fn SegmentDigest(
    /// The path of the segment.
    path: String,
) -> impl IntoView {
    let editor = use_app().editor;
    let locale = use_locale();
    let row = |plan: &Plan| plan.record::<Segment>(&path).map(|segment| segment.id.as_str().to_owned());
    let id = editor.plan.with_untracked(row).unwrap_or_default();
    let (of_size, of_welcome) = (format!("{path}.size"), format!("{path}.welcome"));
    let size = editor.plan.memo(of_size.clone(), move |plan| match plan.leaf(&of_size) {
        Some(Leaf::Number(size)) => size_words(size, locale).map(|size| t!(locale, segments.digest.size, size = size)),
        _ => None,
    });
    let welcome = editor.plan.memo(of_welcome.clone(), move |plan| match plan.leaf(&of_welcome) {
        Some(Leaf::Choice(code)) => Welcome::from_code(code).map(|welcome| welcome.name(locale)),
        _ => None,
    });
    view! {
        <div class="segment-digest">
            <PrimaryChoice id/>
            {dynamic(move || (size.get().map(|size| view! { <span>{size}</span> })).into_any())}
            {dynamic(move || (welcome.get().map(|welcome| view! { <span class="segment-welcome-short">{welcome}</span> })).into_any())}
        </div>
    }
}

/// One radio button in each segment; together they say which segment is the primary one.
#[component]
fn PrimaryChoice(id: String) -> impl IntoView {
    let editor = use_app().editor;
    let locale = use_locale();
    let (of_checked, of_write) = (id.clone(), id.clone());
    let checked =
        editor.plan.memo("target.primary", move |plan| plan.leaf("target.primary") == Some(Leaf::Link(&of_checked)));
    let words = move || match checked.get() {
        true => t!(locale, plan.target.primary.label),
        false => t!(locale, plan.target.primary.this),
    };
    view! {
        <label class="check primary-choice">
            <input
                type="radio" name="target.primary" value=id prop:checked=checked checked=checked.get_untracked()
                on:change=move |_| editor.write_at("target.primary", &of_write)
            />
            <span>{words}</span>
        </label>
    }
}
