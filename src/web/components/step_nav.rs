//! The five steps at the side: each with its question and strength, and the weakest named.

use super::place_link::PlaceLink;
use crate::coach;
use crate::plan::{Choice, Component};
use crate::web::charts::Pentagon;
use crate::web::route::Route;
use crate::web::state::{use_app, use_locale};
use crate::words::{Named, t};
use leptos::prelude::*;

/// The five steps, in the method's order, all of them reachable at any time.
#[component]
pub fn StepNav(
    /// The step on screen.
    current: Component,
) -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let plan = app.editor.plan;
    let strengths = plan.judged(move |plan| coach::strengths(plan, app.today.get()));
    let action = plan.judged(move |plan| {
        let weakest = strengths.get().weakest();
        coach::next_action(plan, weakest, app.today.get(), locale)
    });
    let id = app.editor.plan.with_untracked(|plan| plan.id.clone());
    let overview = Route::overview(id.clone()).hash();
    let step = move |(index, component): (usize, Component)| {
        let words = component.words(locale);
        let points = move || strengths.get().of(component);
        view! {
            <li class=component.code()>
                <a
                    href=Route::step(id.clone(), component).hash()
                    aria-current=(component == current).then_some("step")
                >
                    <span class="step-number" aria-hidden="true">{index + 1}</span>
                    <span class="step-name">{words.name}</span>
                    <span class="step-question">{words.short}</span>
                    <span class="step-points">
                        <span class="visually-hidden">{move || t!(locale, shell.steps.points, points = points())}</span>
                        <span aria-hidden="true">{points}</span>
                    </span>
                </a>
            </li>
        }
    };
    let weakest = move || {
        let (strengths, weakest) = (strengths.get(), strengths.get().weakest());
        let points = t!(locale, shell.steps.weakest_points, name = weakest.name(locale), points = strengths.plan());
        view! {
            <div class=format!("weakest {}", weakest.code())>
                <small>{t!(locale, shell.steps.weakest)}</small>
                <b>{points}</b>
                {action.get().map(|action| view! { <p><PlaceLink place=action.place anchor=action.anchor>{action.label}" →"</PlaceLink></p> })}
            </div>
        }
    };
    view! {
        <nav class="steps" aria-label=t!(locale, shell.steps.label)>
            <a class="to-overview" href=overview>
                <Pentagon strengths locale/>
                <span>{t!(locale, shell.steps.overview)}</span>
            </a>
            <ol>{Component::ALL.iter().copied().enumerate().map(step).collect_view()}</ol>
            {weakest}
        </nav>
    }
}
