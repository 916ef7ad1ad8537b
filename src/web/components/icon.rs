//! Small pictures that stand beside words; they are never the only sign.

use leptos::prelude::*;

/// A line icon of 20 by 20.
#[component]
pub fn Icon(
    /// Which one.
    name: &'static str,
) -> impl IntoView {
    let line = match name {
        "plus" => "M10 4v12M4 10h12",
        "up" => "M10 16V4M5 9l5-5 5 5",
        "down" => "M10 4v12M5 11l5 5 5-5",
        "more" => {
            "M4 10a.6.6 0 1 0 1.2 0A.6.6 0 1 0 4 10m5.4 0a.6.6 0 1 0 1.2 0 .6.6 0 1 0-1.2 0m5.4 0a.6.6 0 1 0 1.2 0 .6.6 0 1 0-1.2 0"
        }
        "fold" => "m5 8 5 5 5-5",
        "go" => "M3.5 10h13M11.5 5l5 5-5 5",
        "back" => "M12 5.5 7.5 10l4.5 4.5",
        "undo" => "M8 4 4 8l4 4M4 8h7a5 5 0 0 1 0 10H8",
        "redo" => "m12 4 4 4-4 4M16 8H9a5 5 0 0 0 0 10h3",
        _ => "M5 5l10 10M15 5 5 15",
    };
    view! {
        <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
            <path d=line fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/>
        </svg>
    }
}

/// The mark of the product: a pentagon whose five sides are the five components.
#[component]
pub fn Mark() -> impl IntoView {
    let sides = [
        ("direction", "M0-11 10.5-3.4"),
        ("target", "M10.5-3.4 6.5 8.9"),
        ("uniqueness", "M6.5 8.9-6.5 8.9"),
        ("technology", "M-6.5 8.9-10.5-3.4"),
        ("evaluation", "M-10.5-3.4 0-11"),
    ];
    let side = |(component, line): (&'static str, &'static str)| view! { <path class=component d=line/> };
    view! {
        <svg class="mark" viewBox="-13 -13 26 26" width="26" height="26" aria-hidden="true" focusable="false">
            {sides.map(side).into_iter().collect_view()}
        </svg>
    }
}
