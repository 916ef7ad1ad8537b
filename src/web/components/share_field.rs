//! A share in per cent: a number field that keeps what was typed, and a slider; the two agree.

use super::field_frame::FieldIds;
use super::number_field::NumberField;
use crate::charts::label;
use crate::plan::{Entry, Leaf, NumberEntry};
use crate::web::state::{use_app, use_locale};
use crate::words::t;
use leptos::html::Input;
use leptos::prelude::*;

/// The keys that would move a slider to 0 or leave it there; on a slider that shows nothing yet, they say 0.
const DOWN: [&str; 4] = ["Home", "ArrowLeft", "ArrowDown", "PageDown"];

/// A field and a slider for the share at a path, in per cent. The slider writes whole numbers; decimals stay in the
/// field until it is moved, and words that are no number stay until they are changed there.
#[component]
pub fn ShareField(
    /// The path of the share in the plan.
    #[prop(into)]
    path: String,
    /// What the share is of, for those who do not see where the slider stands.
    name: &'static str,
    /// The id of an element beside the share that describes it.
    #[prop(optional, into)]
    described_by: Option<String>,
) -> impl IntoView {
    let editor = use_app().editor;
    let locale = use_locale();
    let ids = FieldIds::new(&path).with(described_by.as_deref(), None);
    let of_share = path.clone();
    let share = editor.plan.memo(path.clone(), move |plan| match plan.leaf(&of_share) {
        Some(Leaf::Number(share)) => share.clone(),
        _ => NumberEntry::default(),
    });
    let at = move |share: &NumberEntry| match share {
        Entry::Read(share) => share.clamp(0.0, 100.0).round(),
        Entry::Blank | Entry::Unread(_) => 0.0,
    };
    let unset = move || share.with(|share| share.value().is_none());
    // Words that no number was found in are for their writer to change; the complaint beside them says so.
    let words = move || share.with(|share| matches!(share, Entry::Unread(_)));
    let blank = move || share.with_untracked(Entry::is_blank);
    let (of_input, of_click, of_key) = (path.clone(), path.clone(), path.clone());
    let slider = NodeRef::<Input>::new();
    let slide = move |event| {
        if !untrack(words) {
            editor.write_at(&of_input, &event_target_value(&event));
        } else if let Some(slider) = slider.get_untracked() {
            slider.set_value("0");
        }
    };
    // A slider that is let go of where it stood tells of no change, although 0 may be what was meant.
    let click = move |event| {
        if blank() {
            editor.write_at(&of_click, &event_target_value(&event));
        }
    };
    let key = move |event: leptos::ev::KeyboardEvent| {
        if DOWN.contains(&event.key().as_str()) && blank() {
            editor.write_at(&of_key, "0");
        }
    };
    view! {
        <div class="share">
            <NumberField path=path.clone() described_by/>
            <input
                type="range" class="slider" class:unset=unset min="0" max="100" step="1"
                node_ref=slider aria-label=t!(locale, ladder.slider, rung = name) aria-controls=ids.control
                aria-describedby=ids.described_by aria-disabled=move || words().then_some("true")
                aria-valuetext=move || share.with(|share| label::share(share, locale))
                value=share.with_untracked(at) prop:value=move || share.with(at)
                on:input=slide
                on:click=click on:keydown=key
            />
        </div>
    }
}
