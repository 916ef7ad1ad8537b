//! A step: the decision as a draft, the chapters that sharpen it, whether it still stands, and what the plan says of
//! itself beside them.

mod chapter;
mod chapter_list;
mod closing;
mod draft;
mod search_text;

use crate::coach;
use crate::form::{self, Chapter};
use crate::plan::{Choice, Component};
use crate::web::components::StepNav;
use crate::web::dynamic::dynamic;
use crate::web::form::parts;
use crate::web::parts::{Later, Piece};
use crate::web::route::{QuickScreen, Route};
use crate::web::state::{ChapterMarks, use_app, use_locale};
use crate::web::widgets;
use crate::words::t;
use chapter_list::{ChapterList, chapter_at};
use closing::Closing;
use draft::Draft;
use leptos::prelude::*;

/// The step of a component of the open plan.
#[component]
pub fn StepPage(
    /// The component.
    component: Component,
) -> impl IntoView {
    let locale = use_locale();
    let words = component.words(locale);
    let app = use_app();
    let backlog = app.backlog;
    let id = app.editor.plan.with_untracked(|plan| plan.id.clone());
    let quick = Route::quick(id, QuickScreen::Of(component)).hash();
    // What can be typed comes first: the draft, the chapters, and then what is said of them.
    let due = ChapterMarks::provide().due;
    let (here, rest) = (RwSignal::new(false), backlog.wait(""));
    let ready = Memo::new(move |_| here.get() && due.get() && rest.get());
    view! {
        <div class="shell">
            <StepNav current=component ready/>
            <main class=format!("step {}", component.code()) id="content">
                <header class="step-head">
                    <p class="step-count">{t!(locale, shell.steps.count, number = component.number())}</p>
                    <h1 tabindex="-1">{words.name}</h1>
                    <p>{words.question}" "<span class="then">{words.intro}</span></p>
                    <p class="to-quick"><a href=quick>{t!(locale, quick.from_depth)}</a></p>
                </header>
                <Later piece=Piece::Step(component) here/>
            </main>
        </div>
    }
}

/// The questions of a step: the draft at once, the chapters and the rest as soon as the draft is on screen.
pub fn step_body(component: Component) -> AnyView {
    let marks = ChapterMarks::of_page();
    marks.follow(use_app().backlog);
    let due = marks.due;
    let rest = dynamic(move || match due.get() {
        true => view! { <Chapters component/> }.into_any(),
        false => ().into_any(),
    });
    view! { <Draft component/>{rest} }.into_any()
}

/// The chapters, what is said of them, and whether the decision still stands.
#[component]
fn Chapters(component: Component) -> impl IntoView {
    let app = use_app();
    let today = app.today.get_untracked();
    let asked = app.route.with_untracked(|route| {
        let field = route.asked_field().and_then(chapter_at);
        field.or_else(|| form::chapter(component, route.asked_chapter()?))
    });
    let first = || app.editor.plan.with_untracked(|plan| coach::first_unfinished(plan, component, today));
    app.chapters.begin(form::chapter_codes(component), asked.or_else(first).map(|chapter| chapter.code));
    let progress = app.editor.plan.judged(move |plan| coach::chapters_progress(plan, component, app.today.get()));
    ChapterMarks::of_page().progress.set(Some(progress));
    view! {
        <ChapterList component progress/>
        <Advice component/>
        <Closing component progress/>
    }
}

/// What the plan says of itself: beside the draft, or below the chapters where there is no room.
#[component]
fn Advice(component: Component) -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let ready = app.backlog.wait("");
    let blank = app.editor.plan.judged(move |plan| coach::is_empty(plan, component));
    let advice = move || ready.get().then(|| view! { <Later piece=Piece::Aside(component)/> });
    view! {
        <aside class="coach" class:blank=move || blank.get() aria-label=t!(locale, shell.coach.advice)>
            <h2>{t!(locale, shell.coach.heading)}</h2>
            {advice}
        </aside>
    }
}

/// What the closed chapters of a step say of their answers comes with what the plan says of itself.
pub fn bring_chapter_lines(component: Component) {
    let app = use_app();
    let locale = use_locale();
    let lines = app.editor.plan.judged(move |plan| {
        let chapters = form::step(component).chapters.iter();
        chapters.map(|chapter| coach::chapter_line(plan, chapter, locale)).collect::<Vec<_>>()
    });
    ChapterMarks::of_page().lines.set(Some(lines));
}

/// What is asked in a chapter that needs no further part of the program.
pub fn plain_chapter(chapter: &'static Chapter) -> AnyView {
    parts(chapter.parts, "", widgets::direction)
}

/// The chapters of Direction that are lists.
pub fn direction_list_chapter(chapter: &'static Chapter) -> AnyView {
    parts(chapter.parts, "", widgets::direction_lists)
}

/// A chapter of Target.
pub fn target_chapter(chapter: &'static Chapter) -> AnyView {
    parts(chapter.parts, "", widgets::target)
}

/// A chapter of Uniqueness, Technology or Evaluation.
pub fn later_chapter(component: Component, chapter: &'static Chapter) -> AnyView {
    let draw = match component {
        Component::Uniqueness => widgets::uniqueness,
        Component::Technology => widgets::technology,
        _ => widgets::evaluation,
    };
    parts(chapter.parts, "", draw)
}
