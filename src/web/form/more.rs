//! More of the same under one fold: open where it holds answers, built once it is open.

use super::Draw;
use crate::form::Part;
use crate::plan::Plan;
use crate::web::components::Icon;
use crate::web::dynamic::{attribute, dynamic};
use crate::web::state::{use_app, use_locale};
use crate::words::Text;
use leptos::prelude::*;

/// The fold of some parts of the row, or the chapter, at a place.
#[component]
pub(super) fn More(name: Text, parts: &'static [Part], place: String, draw: Draw) -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let paths = StoredValue::new(paths(parts, &place));
    let answered = app.editor.plan.with_untracked(|plan| holds(plan, &paths.get_value()));
    let from_the_start = answered || untrack(|| app.chapters.are_all_open());
    // A name of its own among the folds: the place with the first question that is in it.
    let fold =
        StoredValue::new(paths.with_value(|paths| format!("more {}", paths.first().cloned().unwrap_or_default())));
    let asked_for = move || paths.with_value(|paths| paths.iter().any(|path| app.folds.leads_to(path)));
    let open = Memo::new(move |_| fold.with_value(|fold| app.folds.is_open(fold, from_the_start)) || asked_for());
    let toggle = move |_| {
        let opened = open.get_untracked();
        paths.with_value(|paths| app.folds.forget(paths));
        fold.with_value(|fold| app.folds.set(fold, !opened));
    };
    let id = paths.with_value(|paths| paths.first().map(|path| path.replace('.', "-"))).unwrap_or_default();
    let body = format!("{id}-more");
    let place = StoredValue::new(place);
    view! {
        <div class="more" class:open=move || open.get()>
            <button
                type="button" class="more-toggle" aria-controls=body.clone()
                aria-expanded=attribute(move || open.get().to_string()) on:click=toggle
            ><span>{name.words(locale)}</span><Icon name="fold"/></button>
            <div class="more-body" id=body>
                {dynamic(move || match open.get() {
                    true => place.with_value(|place| super::parts(parts, place, draw)),
                    false => ().into_any(),
                })}
            </div>
        </div>
    }
}

/// The paths of the questions in some parts.
fn paths(parts: &'static [Part], place: &str) -> Vec<String> {
    let of_part = |part: &Part| match part {
        Part::Ask(_, fields) => fields.iter().map(|field| field.path(place)).collect(),
        _ => Vec::new(),
    };
    parts.iter().flat_map(of_part).collect()
}

fn holds(plan: &Plan, paths: &[String]) -> bool {
    paths.iter().any(|path| plan.says_something(path))
}
