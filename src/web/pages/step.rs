//! A step: the questions of one component, the decision that closes it, and what the plan says of itself beside them.

mod direction;
mod evaluation;
mod target;
mod technology;
mod uniqueness;

pub use direction::direction_lists;

use crate::plan::{Choice, Component};
use crate::web::app::step_number;
use crate::web::components::{DecisionBox, StepNav};
use crate::web::dynamic::dynamic;
use crate::web::parts::{Later, Piece};
use crate::web::route::Route;
use crate::web::state::{use_app, use_locale};
use crate::words::{Named, t};
use leptos::prelude::*;

/// The step of a component of the open plan.
#[component]
pub fn StepPage(
    /// The component.
    component: Component,
) -> impl IntoView {
    let locale = use_locale();
    let words = component.words(locale);
    // What can be typed comes first, what is said of it after that.
    let (here, rest) = (RwSignal::new(false), use_app().backlog.wait(""));
    let ready = Memo::new(move |_| here.get() && rest.get());
    let aside = move || ready.get().then(|| view! { <Later piece=Piece::Aside(component)/> });
    view! {
        <div class="shell">
            <StepNav current=component ready/>
            <main class=format!("step {}", component.code()) id="content">
                <header class="step-head">
                    <p class="step-count">{t!(locale, shell.steps.count, number = step_number(component))}</p>
                    <h1 tabindex="-1">{words.name}</h1>
                    <p>{words.question}" "{words.intro}</p>
                </header>
                <Later piece=Piece::Questions(component) here/>
                <StepTurn component/>
            </main>
            <aside class="coach" aria-label=t!(locale, shell.coach.advice)>
                <h2>{t!(locale, shell.coach.heading)}</h2>
                {aside}
            </aside>
        </div>
    }
}

/// The questions of Direction, and the decision that closes them.
pub fn direction_questions() -> AnyView {
    view! { <direction::DirectionQuestions/> <DecisionBox component=Component::Direction/> }.into_any()
}

/// The questions of Target, and the decision that closes them.
pub fn target_questions() -> AnyView {
    view! { <target::TargetQuestions/> <DecisionBox component=Component::Target/> }.into_any()
}

/// The questions of Uniqueness, and the decision that closes them.
pub fn uniqueness_questions() -> AnyView {
    view! { <uniqueness::UniquenessQuestions/> <DecisionBox component=Component::Uniqueness/> }.into_any()
}

/// The questions of Technology, and the decision that closes them.
pub fn technology_questions() -> AnyView {
    view! { <technology::TechnologyQuestions/> <DecisionBox component=Component::Technology/> }.into_any()
}

/// The questions of Evaluation, and the decision that closes them.
pub fn evaluation_questions() -> AnyView {
    view! { <evaluation::EvaluationQuestions/> <DecisionBox component=Component::Evaluation/> }.into_any()
}

/// The way to the step before and the one after; the fifth leads to the overview, where the cycle closes.
#[component]
fn StepTurn(component: Component) -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let id = app.editor.plan.with_untracked(|plan| plan.id.clone());
    let at = step_number(component);
    let neighbour = |place: usize| Component::ALL.get(place.wrapping_sub(1)).copied();
    let previous = neighbour(at - 1).map(|before| {
        let name = t!(locale, shell.steps.previous, name = before.name(locale));
        view! { <a class="button" href=Route::step(id.clone(), before).hash()>"← "{name}</a> }
    });
    let (href, name) = match neighbour(at + 1) {
        Some(after) => (Route::step(id.clone(), after).hash(), t!(locale, shell.steps.next, name = after.name(locale))),
        None => (Route::overview(id.clone()).hash(), t!(locale, shell.steps.to_overview).to_owned()),
    };
    view! {
        <nav class="step-turn" aria-label=t!(locale, shell.steps.label)>
            <span>{previous}</span>
            <a class="button primary" href=href>{name}" →"</a>
        </nav>
    }
}

/// A group of questions under one heading.
#[component]
fn QuestionBlock(
    /// What it is about.
    heading: &'static str,
    /// One sentence below it.
    #[prop(optional)]
    lead: &'static str,
    /// The path of what it asks for, where it stands far down: it is built once the page can be used.
    #[prop(optional)]
    later: Option<&'static str>,
    /// The fields.
    children: ChildrenFn,
) -> impl IntoView {
    let lead = (!lead.is_empty()).then(|| view! { <p class="lead">{lead}</p> });
    let built = later.map(|place| use_app().backlog.wait(place));
    let fields = dynamic(move || match built.is_none_or(|built| built.get()) {
        true => children(),
        false => ().into_any(),
    });
    view! {
        <section class="question-block">
            <h2>{heading}</h2>
            {lead}
            {fields}
        </section>
    }
}
