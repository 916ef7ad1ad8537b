//! What another leading objective puts in question, until its reader has looked at all of it.

use crate::coach::{self, Point};
use crate::web::components::PlaceLink;
use crate::web::dynamic::{dynamic, flag};
use crate::web::platform;
use crate::web::state::{use_app, use_locale};
use crate::words::t;
use leptos::prelude::*;

/// Another objective, and the answer that all was looked at, are heard at once; what else was answered meanwhile, later.
const PLACES: &str = "direction.objective direction.formerly (judged)";

/// Says calmly what to look at again; out of sight while the objective has not changed.
#[component]
pub(super) fn ObjectiveChanged() -> impl IntoView {
    let editor = use_app().editor;
    let locale = use_locale();
    let change = editor.plan.memo(PLACES, move |plan| coach::objective_change(plan, locale));
    let heading = move || change.with(|change| change.as_ref().map(|change| change.heading.clone()));
    let points =
        Memo::new(move |_| change.with(|change| change.as_ref().map(|one| one.points.clone()).unwrap_or_default()));
    let lead = move || {
        if points.with(Vec::is_empty) {
            t!(locale, measures.changed.nothing)
        } else {
            t!(locale, measures.changed.kept)
        }
    };
    let point = |point: Point| view! { <li><PlaceLink place=point.place>{point.words}</PlaceLink></li> };
    let done = move |_| {
        editor.write_at("direction.formerly", "");
        // The button goes out of sight with its panel.
        platform::after(0, || {
            platform::focus_name("direction.objective");
        });
    };
    view! {
        <section class="objective-changed" aria-live="polite" hidden=flag(move || change.with(Option::is_none))>
            <h3>{heading}</h3>
            <p>{lead}</p>
            <ul>{dynamic(move || (points.get().into_iter().map(point).collect_view()).into_any())}</ul>
            <button type="button" class="button" name="direction.formerly" on:click=done>{t!(locale, measures.changed.done)}</button>
        </section>
    }
}
