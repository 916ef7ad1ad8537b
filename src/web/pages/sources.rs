//! Every fact the program shows, topic by topic, with who counted what, where and when.

mod address;
mod ladders;
mod methods;
mod study;

use crate::catalog::{self, TOPICS, Topic};
use crate::web::dynamic::{attribute, text};
use crate::web::parts::{Later, Piece};
use crate::web::platform;
use crate::web::route::{Route, source_element};
use crate::web::state::{Opened, use_app, use_locale};
use crate::words::t;
use leptos::prelude::*;

/// The published ladders, as addresses call them beside the topics.
const LADDERS: &str = "published-ladders";

/// The formulas and ideas, as addresses call them beside the topics.
const METHODS: &str = "methods";

/// The page of sources; it needs no plan.
#[component]
pub fn SourcesPage() -> impl IntoView {
    let locale = use_locale();
    view! {
        <main class="page sources" id="content">
            <Later piece=Piece::WayBack silent=true/>
            <h1 tabindex="-1">{t!(locale, pages.sources.heading)}</h1>
            <p class="lead">{t!(locale, pages.sources.lead)}</p>
            <p class="lead">{t!(locale, pages.sources.hands)}</p>
            <Later piece=Piece::Sources/>
        </main>
    }
}

/// The topics with their studies, the published ladders, the methods.
#[component]
pub fn SourcesBody() -> impl IntoView {
    let locale = use_locale();
    view! {
            <TopicIndex/>
            {TOPICS.map(|topic| view! { <TopicSection topic/> }).into_iter().collect_view()}
            <Part code=LADDERS name=t!(locale, pages.sources.ladders) lead=t!(locale, pages.sources.ladders_lead)>
                <ladders::PublishedLadders/>
            </Part>
            <Part code=METHODS name=t!(locale, pages.sources.method) lead=t!(locale, pages.sources.method_lead)>
                <methods::MethodList/>
            </Part>
    }
}

/// The way back: to the step where the fact helps, to the plan, or to all plans.
#[component]
pub fn WayBack() -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let link = move || match app.editor.opened.get() {
        Opened::Plan(id) => {
            let fact = app.route.with(|route| match route {
                Route::Sources { at: Some(at) } => catalog::fact(at),
                _ => None,
            });
            let route = match fact {
                Some(fact) => Route::step(id, fact.study.home()),
                None => Route::overview(id),
            };
            (route.hash(), t!(locale, pages.sources.to_plan))
        }
        _ => (Route::Plans.hash(), t!(locale, pages.sources.to_plans)),
    };
    view! { <p class="back"><a href=attribute(move || link().0)>"← "{text(move || link().1)}</a></p> }
}

#[component]
fn TopicIndex() -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let topics = TOPICS.into_iter().map(|topic| (topic.code(), topic.name(locale)));
    let parts =
        topics.chain([(LADDERS, t!(locale, pages.sources.ladders)), (METHODS, t!(locale, pages.sources.method))]);
    let link = |(code, name): (&'static str, &'static str)| {
        let route = Route::source(code);
        let href = route.hash();
        // The address does not change where it leads here already.
        let again = move |event: leptos::ev::MouseEvent| {
            if app.route.with_untracked(|current| *current == route) {
                event.prevent_default();
                platform::focus_id(&source_element(code));
            }
        };
        view! { <li><a href=href on:click=again>{name}</a></li> }
    };
    view! {
        <nav class="topic-index" aria-label=t!(locale, pages.sources.topics)>
            <ul>{parts.map(link).collect_view()}</ul>
        </nav>
    }
}

#[component]
fn TopicSection(topic: Topic) -> impl IntoView {
    let locale = use_locale();
    let studies = catalog::studies(topic).into_iter().map(|(study, facts)| view! { <study::StudyCard study facts/> });
    view! {
        <Part code=topic.code() name=topic.name(locale) lead=topic.lead(locale)>
            {studies.collect_view()}
        </Part>
    }
}

/// A part of the page, to which an address can lead.
#[component]
fn Part(code: &'static str, name: &'static str, lead: &'static str, children: Children) -> impl IntoView {
    view! {
        <section class="topic">
            <h2 id=source_element(code) tabindex="-1">{name}</h2>
            <p class="lead">{lead}</p>
            {children()}
        </section>
    }
}
