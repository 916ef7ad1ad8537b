//! The five steps at the side: each with its question and strength, the chapters of the one on screen, and the weakest
//! named.

use crate::coach::Strengths;
use crate::plan::{Choice, Component};
use crate::web::dynamic::dynamic;
use crate::web::parts::{Later, Piece};
use crate::web::route::Route;
use crate::web::state::{ChapterMarks, use_app, use_locale};
use crate::words::t;
use leptos::prelude::*;

/// The strengths that stand beside the steps, once they are known.
#[derive(Clone, Copy)]
pub(super) struct NavPoints(pub(super) RwSignal<Option<Memo<Strengths>>>);

/// The five steps, in the method's order, all of them reachable at any time.
#[component]
pub fn StepNav(
    /// The step on screen.
    current: Component,
    /// Whether what stands beside the list may come: what can be typed goes first.
    #[prop(into)]
    ready: Signal<bool>,
) -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let strengths = RwSignal::new(None);
    provide_context(NavPoints(strengths));
    let due = ChapterMarks::of_page().due;
    let id = app.editor.plan.with_untracked(|plan| plan.id.clone());
    let overview = Route::overview(id.clone()).hash();
    let step = move |(index, component): (usize, Component)| {
        let words = component.words(locale);
        let points = move || {
            let points = strengths.get()?.get().of(component);
            Some(view! {
                <span class="visually-hidden">{t!(locale, shell.steps.points, points = points)}</span>
                <span class="figure" aria-hidden="true">{(points > 0).then_some(points)}</span>
                <progress max="100" value=points aria-hidden="true"></progress>
            })
        };
        let chapters = dynamic(move || {
            let shown = component == current && due.get();
            shown.then(|| view! { <Later piece=Piece::NavChapters(component) silent=true/> }).into_any()
        });
        view! {
            <li class=component.code()>
                <a
                    href=Route::step(id.clone(), component).hash()
                    aria-current=(component == current).then_some("step")
                >
                    <span class="step-number" aria-hidden="true">{index + 1}</span>
                    <span class="step-name">{words.name}</span>
                    <span class="step-question">{words.short}</span>
                    <span class="step-points">{points}</span>
                </a>
                {chapters}
            </li>
        }
    };
    view! {
        <nav class="steps" aria-label=t!(locale, shell.steps.label)>
            <a class="to-overview" href=overview>{t!(locale, shell.steps.overview)}</a>
            <ol>{Component::ALL.iter().copied().enumerate().map(step).collect_view()}</ol>
            {dynamic(move || (ready.get().then(|| view! { <Later piece=Piece::NavWeakest silent=true/> })).into_any())}
        </nav>
    }
}
