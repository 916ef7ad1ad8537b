//! What the list of steps says of strength: it comes a moment after the list itself, and brings the points beside each.

use super::place_link::PlaceLink;
use super::step_nav::NavPoints;
use crate::coach;
use crate::plan::Choice;
use crate::web::state::{use_app, use_locale};
use crate::words::{Named, t};
use leptos::prelude::*;

/// The weakest part below the steps, with what to do next.
#[component]
pub fn NavWeakest() -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let NavPoints(points) = expect_context();
    // The points beside the steps come with this piece.
    let strengths = app.editor.plan.judged(move |plan| coach::strengths(plan, app.today.get()));
    points.set(Some(strengths));
    let action = app.editor.plan.judged(move |plan| {
        let weakest = strengths.get().weakest();
        coach::next_action(plan, weakest, app.today.get(), locale)
    });
    // Nobody is told how weak a plan is that has not begun.
    let blank = app.editor.plan.judged(coach::is_all_empty);
    let unbegun = app.editor.plan.judged(move |plan| coach::is_empty(plan, strengths.get().weakest()));
    move || {
        let strengths = strengths.get();
        if blank.get() || strengths.plan() == 100 {
            return None;
        }
        let weakest = strengths.weakest();
        let name = weakest.name(locale);
        let (head, points) = match unbegun.get() {
            true => (t!(locale, shell.steps.begin), name.to_owned()),
            false => (
                t!(locale, shell.steps.weakest),
                t!(locale, shell.steps.weakest_points, name = name, points = strengths.plan()),
            ),
        };
        Some(view! {
            <div class=format!("weakest {}", weakest.code())>
                <small>{head}</small>
                <b>{points}</b>
                {action.get().map(|action| view! { <p><PlaceLink place=action.place shortcut=action.shortcut>{action.label}" →"</PlaceLink></p> })}
            </div>
        })
    }
}
