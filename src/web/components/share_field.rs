//! A share in per cent: a number field that keeps what was typed, and a slider; the two agree.

use super::field_frame::FieldIds;
use super::number_field::NumberField;
use crate::charts::label;
use crate::plan::{Entry, Leaf, NumberEntry};
use crate::web::state::{use_app, use_locale};
use crate::words::t;
use leptos::prelude::*;

/// The keys that would move a slider to 0 or leave it there; on a slider that shows nothing yet, they say 0.
const DOWN: [&str; 4] = ["Home", "ArrowLeft", "ArrowDown", "PageDown"];

/// A field and a slider for the share at a path, in per cent. The slider writes whole numbers; decimals stay in the
/// field until it is moved.
#[component]
pub fn ShareField(
    /// The path of the share in the plan.
    #[prop(into)]
    path: String,
    /// What the share is of, for those who do not see where the slider stands.
    name: &'static str,
) -> impl IntoView {
    let editor = use_app().editor;
    let locale = use_locale();
    let ids = FieldIds::new(&path);
    let of_share = path.clone();
    let share = Memo::new(move |_| {
        editor.plan.with(|plan| match plan.leaf(&of_share) {
            Some(Leaf::Number(share)) => share.clone(),
            _ => NumberEntry::default(),
        })
    });
    let at = move |share: &NumberEntry| match share {
        Entry::Read(share) => share.clamp(0.0, 100.0).round(),
        Entry::Blank | Entry::Unread(_) => 0.0,
    };
    let unset = move || share.with(|share| share.value().is_none());
    let (of_input, of_click, of_key) = (path.clone(), path.clone(), path.clone());
    // A slider that is let go of where it stood tells of no change, although 0 may be what was meant.
    let click = move |event| {
        if share.with_untracked(|share| share.value().is_none()) {
            editor.write_at(&of_click, &event_target_value(&event));
        }
    };
    let key = move |event: leptos::ev::KeyboardEvent| {
        if DOWN.contains(&event.key().as_str()) && share.with_untracked(|share| share.value().is_none()) {
            editor.write_at(&of_key, "0");
        }
    };
    view! {
        <div class="share">
            <NumberField path=path.clone()/>
            <input
                type="range" class="slider" class:unset=unset min="0" max="100" step="1"
                aria-label=t!(locale, ladder.slider, rung = name) aria-controls=ids.control
                aria-valuetext=move || share.with(|share| label::share(share, locale))
                value=share.with_untracked(at) prop:value=move || share.with(at)
                on:input=move |event| editor.write_at(&of_input, &event_target_value(&event))
                on:click=click on:keydown=key
            />
        </div>
    }
}
