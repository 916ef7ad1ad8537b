//! The goal as figures, large enough to be read across the room.

use crate::coach;
use crate::plan::Component;
use crate::web::dynamic::dynamic;
use crate::web::route::{QuickScreen, Route};
use crate::web::state::{use_app, use_locale};
use crate::words::t;
use leptos::prelude::*;

/// From where to where, of what, by when; else what changes; else the way to say it.
#[component]
pub(super) fn GoalFigures() -> impl IntoView {
    let plan = use_app().editor.plan;
    let locale = use_locale();
    let id = plan.with_untracked(|plan| plan.id.clone());
    let places = "direction.measures direction.goal.change";
    let figures = plan.memo(places, move |plan| coach::goal_figures(plan, locale));
    let line = plan.memo(places, move |plan| coach::goal_line(plan, locale));
    let shown = move || match (figures.get(), line.get()) {
        (Some(coach::GoalFigures { from, to, what }), _) => {
            let long = from.chars().count() + to.chars().count() > 7;
            view! {
                <p class="aim-figures" class:long=long translate="no">
                    <span>{from}</span>
                    <svg class="aim-arrow" viewBox="0 0 34 20" role="img" aria-label="→"><path d="M1 10h31M24 2.5 32 10l-8 7.5"/></svg>
                    <span>{to}</span>
                </p>
                <p class="aim-what" translate="no" dir="auto">{what}</p>
            }
            .into_any()
        }
        (None, Some(change)) => view! { <p class="aim-what" translate="no" dir="auto">{change}</p> }.into_any(),
        (None, None) => {
            let quick = Route::quick(id.clone(), QuickScreen::Of(Component::Direction)).hash();
            view! {
                <p class="aim-what none">{t!(locale, pages.overview.no_goal)}</p>
                <p><a href=quick>{t!(locale, pages.overview.set_goal)}</a></p>
            }
            .into_any()
        }
    };
    view! {
        <section class="aim direction" aria-labelledby="aim">
            <h2 id="aim">{t!(locale, pages.overview.goal)}</h2>
            {dynamic(shown)}
        </section>
    }
}
