//! The answers of a closed chapter as plain text, for the browser's search in the page: where it finds something, the
//! chapter opens at that very answer. Browsers that cannot look into it show nothing of it; there, all can be opened.

use crate::form::Chapter;
use crate::plan::{Leaf, Plan};
use crate::web::dynamic::dynamic;
use crate::web::platform;
use crate::web::state::use_app;
use leptos::ev::CustomEvent;
use leptos::prelude::*;

/// The texts of a chapter, built once the page can be used.
#[component]
pub(super) fn SearchText(chapter: &'static Chapter) -> impl IntoView {
    let app = use_app();
    let built = app.backlog.wait("");
    let text = move |(path, text): (String, String)| {
        let open = move |_: CustomEvent| {
            app.reveal(&path);
            let path = path.clone();
            app.arrivals.once_there(move || platform::focus_name(&path), || ());
        };
        view! { <p hidden="until-found" on:beforematch=open>{text}</p> }
    };
    dynamic(move || match built.get() {
        true => {
            let texts = app.editor.plan.with_untracked(|plan| texts(plan, chapter));
            texts.into_iter().map(text).collect_view().into_any()
        }
        false => ().into_any(),
    })
}

/// The texts somebody wrote in a chapter, with their paths.
fn texts(plan: &Plan, chapter: &Chapter) -> Vec<(String, String)> {
    let leaves = chapter.places.iter().flat_map(|place| plan.leaves_of(place));
    leaves
        .filter_map(|(path, leaf)| match leaf {
            Leaf::Text(text) if !text.trim().is_empty() => Some((path, text.to_owned())),
            _ => None,
        })
        .collect()
}
