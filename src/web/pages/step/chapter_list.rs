//! The chapters of a step, one open at a time, or all of them.

use super::chapter::ChapterItem;
use crate::catalog;
use crate::coach::Progress;
use crate::form::{self, Chapter};
use crate::plan::Component;
use crate::web::dynamic::text;
use crate::web::platform;
use crate::web::state::{use_app, use_locale};
use crate::words::{Locale, t};
use leptos::prelude::*;

/// How many there are and how many are done, the way to open all, and the chapters.
#[component]
pub(super) fn ChapterList(component: Component, progress: Memo<Vec<Progress>>) -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    address_opens(component);
    question_opens(component);
    let all = move || app.chapters.are_all_open();
    let toggle = move |_| {
        let wanted = !untrack(all);
        app.settle(|settings| settings.open_all = wanted);
        if wanted { app.chapters.open_all(form::chapter_codes(component)) } else { app.chapters.close_all() }
    };
    let named = move || if all() { t!(locale, chapters.close_all) } else { t!(locale, chapters.open_all) };
    let chapters = form::step(component).chapters.iter().enumerate();
    let item = move |(at, chapter)| {
        let progress = Memo::new(move |_| progress.with(|all| all.get(at).copied()).unwrap_or(Progress::Untouched));
        view! { <ChapterItem component at chapter progress/> }
    };
    view! {
        <div class="chapter-count">
            <p>{text(move || progress.with(|all| counted(all, locale)))}</p>
            <button type="button" class="link-button" on:click=toggle>{text(named)}</button>
        </div>
        <ol class="chapters" aria-label=t!(locale, chapters.list)>{chapters.map(item).collect_view()}</ol>
    }
}

/// An address that names a chapter opens it, where it stood when it was left; from elsewhere, its heading has the focus.
fn address_opens(component: Component) {
    let app = use_app();
    Effect::new(move |before: Option<()>| {
        let route = app.route.get();
        let asked = route.asked_chapter().filter(|_| route.asked_field().is_none());
        let Some(chapter) = asked.and_then(|code| form::chapter(component, code)) else { return };
        if route.component() != Some(component) || before.is_none() || app.chapters.is_open_untracked(chapter.code) {
            return;
        }
        app.chapters.leave(|code| platform::top_of(&button_id(code)));
        app.chapters.open(chapter.code);
        let button = button_id(chapter.code);
        match app.chapters.returned_to(chapter.code) {
            Some(top) => platform::hold_at(button, top),
            None => platform::after(0, move || {
                platform::focus_id(&button);
            }),
        }
    });
}

/// A question that a link leads to has its chapter opened.
fn question_opens(component: Component) {
    let app = use_app();
    Effect::new(move |_| {
        let chapter = app.chapters.take_asked().as_deref().and_then(chapter_at);
        if let Some(code) = chapter.map(|chapter| chapter.code).filter(|code| form::chapter(component, code).is_some())
        {
            app.chapters.open(code);
        }
    });
}

/// The chapter in which the question at a path stands, or beside which its own figure does.
pub(super) fn chapter_at(path: &str) -> Option<&'static Chapter> {
    match path.split('.').collect::<Vec<_>>().as_slice() {
        ["own_facts", fact, ..] => {
            let (component, code) = catalog::chapter_of_fact(fact);
            form::chapter(component, code)
        }
        _ => form::chapter_of(path),
    }
}

/// The id of the button that opens a chapter.
pub(super) fn button_id(code: &str) -> String {
    format!("chapter-{code}")
}

fn counted(progress: &[Progress], locale: Locale) -> String {
    let count = progress.len();
    match progress.iter().filter(|one| **one == Progress::Done).count() {
        0 => t!(locale, chapters.count.all, count = count),
        done if done == count => t!(locale, chapters.count.done, count = count),
        1 => t!(locale, chapters.count.one, count = count),
        done => t!(locale, chapters.count.some, count = count, done = done),
    }
}
