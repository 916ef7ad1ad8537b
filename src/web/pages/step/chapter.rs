//! One chapter: its heading, how far it has come, what it says in one line, and its questions while it is open.

use super::chapter_list::button_id;
use super::search_text::SearchText;
use crate::coach::Progress;
use crate::form::Chapter;
use crate::plan::Component;
use crate::web::components::{Icon, ProgressMark};
use crate::web::dynamic::{attribute, dynamic};
use crate::web::parts::{Later, Piece};
use crate::web::platform;
use crate::web::route::Route;
use crate::web::state::{ChapterMarks, use_app, use_locale};
use leptos::prelude::*;

/// A chapter of a step.
#[component]
pub(super) fn ChapterItem(
    component: Component,
    at: usize,
    chapter: &'static Chapter,
    progress: Memo<Progress>,
) -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let code = chapter.code;
    let open = Memo::new(move |_| app.chapters.is_open(code));
    let toggle = move |_| toggle(component, code, open.get_untracked());
    let body = format!("chapter-{code}-body");
    view! {
        <li class="chapter" class:open=move || open.get() data-chapter=code>
            <div class="leaf">
                <div class="chapter-head">
                    <ProgressMark progress/>
                    <h2>
                        <button
                            type="button" id=button_id(code) aria-controls=body.clone() aria-describedby=format!("chapter-{code}-line")
                            aria-expanded=attribute(move || open.get().to_string()) on:click=toggle
                        >{chapter.heading.words(locale)}</button>
                    </h2>
                    <ChapterLine at chapter open/>
                    <Icon name="fold"/>
                </div>
                <div class="chapter-body" id=body>
                    {dynamic(move || match open.get() {
                        true => view! {
                            <p class="lead">{chapter.lead.words(locale)}</p>
                            <Later piece=Piece::Chapter(component, code)/>
                        }
                        .into_any(),
                        false => view! { <SearchText chapter/> }.into_any(),
                    })}
                </div>
            </div>
            {dynamic(move || if open.get() { facts(component, code) } else { ().into_any() })}
        </li>
    }
}

/// Published facts beside an open chapter, once its questions are there.
fn facts(component: Component, code: &'static str) -> AnyView {
    let ready = use_app().backlog.wait("");
    let shown = move || ready.get().then(|| view! { <Later piece=Piece::Facts(component, code) silent=true/> });
    view! { <div class="chapter-facts">{dynamic(move || shown().into_any())}</div> }.into_any()
}

/// What a closed chapter says of its answers; what it asks, where it has none or is open.
#[component]
fn ChapterLine(at: usize, chapter: &'static Chapter, open: Memo<bool>) -> impl IntoView {
    let locale = use_locale();
    let marks = ChapterMarks::of_page();
    let line = move || marks.lines.get()?.with(|lines| lines.get(at).cloned().flatten());
    let answered = move || line().filter(|_| !open.get());
    let words = move || match answered() {
        Some(line) => view! { <span translate="no" dir="auto">{line}</span> }.into_any(),
        None => view! { <span class="ask">{chapter.ask.words(locale)}</span> }.into_any(),
    };
    view! { <p class="chapter-line" id=format!("chapter-{}-line", chapter.code)>{dynamic(words)}</p> }
}

/// Opens or closes a chapter; what was tapped stays under the finger, and opening one is a step of the way back.
fn toggle(component: Component, code: &'static str, open: bool) {
    let app = use_app();
    let button = button_id(code);
    let before = platform::top_of(&button);
    if open {
        app.chapters.close(code);
    } else {
        app.chapters.leave(|code| platform::top_of(&button_id(code)));
        let plan = app.editor.plan.with_untracked(|plan| plan.id.clone());
        let route = Route::chapter(plan, component, code);
        platform::push(&route.hash());
        app.chapters.open(code);
        app.route.set(route);
    }
    if let Some(top) = before {
        platform::hold_at(button, top);
    }
}
