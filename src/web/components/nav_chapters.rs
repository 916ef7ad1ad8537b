//! The chapters of the step on screen, in the list of steps.

use super::progress_mark::ProgressMark;
use crate::coach::Progress;
use crate::form::{self, Chapter};
use crate::plan::Component;
use crate::web::dynamic::attribute;
use crate::web::route::Route;
use crate::web::state::{ChapterMarks, use_app, use_locale};
use crate::words::t;
use leptos::prelude::*;

/// The chapters of the step on screen, each with how far it has come.
#[component]
pub fn NavChapters(
    /// The step.
    component: Component,
) -> impl IntoView {
    let app = use_app();
    let id = app.editor.plan.with_untracked(|plan| plan.id.clone());
    let (locale, marks) = (use_locale(), ChapterMarks::of_page());
    let item = move |(at, chapter): (usize, &'static Chapter)| {
        let progress = move || marks.progress.get().and_then(|all| all.with(|all| all.get(at).copied()));
        let progress = Memo::new(move |_| progress().unwrap_or(Progress::Untouched));
        let current = move || app.chapters.is_open(chapter.code).then_some("true");
        let route = Route::chapter(id.clone(), component, chapter.code);
        let href = route.hash();
        // Where the address is this one already, nothing would happen to a chapter that was closed since.
        let here = move |_| {
            if app.route.with_untracked(|now| *now == route) {
                app.chapters.open(chapter.code);
            }
        };
        view! {
            <li>
                <a href=href aria-current=attribute(current) on:click=here>
                    <span>{chapter.short.words(locale)}</span>
                    <ProgressMark progress/>
                </a>
            </li>
        }
    };
    view! {
        <ol class="nav-chapters" aria-label=t!(locale, chapters.list)>
            {form::step(component).chapters.iter().enumerate().map(item).collect_view()}
        </ol>
    }
}
