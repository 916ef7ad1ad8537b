//! What the screen of each component asks.

use super::channel::LeadingChannel;
use super::count::CountSentence;
use super::progress::{Dots, Foot, after};
use super::question::{Control, Question};
use crate::form;
use crate::plan::{Choice, Component, DateEntry, Objective};
use crate::web::dynamic::dynamic;
use crate::web::platform::{self, Entered};
use crate::web::route::Route;
use crate::web::state::{use_app, use_locale};
use crate::words::{Locale, Named, t};
use chrono::Months;
use leptos::prelude::*;

const OBJECTIVE: &str = "direction.objective";
const NEXT_REVIEW: &str = "evaluation.next_review";

/// All of a screen but its heading: how far one has come, the questions, the ways back and on.
pub fn quick_body(component: Component) -> AnyView {
    let locale = use_locale();
    let id = use_app().editor.plan.with_untracked(|plan| plan.id.clone());
    let step = Route::step(id.clone(), component).hash();
    let next = Route::quick(id, after(component)).hash();
    // Enter leads from answer to answer, as Tab does, and from the last one to the next screen.
    let enter = move |event: leptos::ev::KeyboardEvent| match platform::next_on_enter(&event) {
        Entered::Elsewhere => {}
        Entered::Moved => event.prevent_default(),
        Entered::Last => {
            event.prevent_default();
            platform::go(&next);
        }
    };
    view! {
        <Dots shown=Some(component)/>
        <div class="asks" on:keydown=enter>
            {questions(component)}
            <p class="to-depth"><a href=step>{t!(locale, quick.depth)}</a></p>
        </div>
        <Foot component/>
    }
    .into_any()
}

/// The questions of a component, in the order of `form::quick_questions`.
fn questions(component: Component) -> AnyView {
    let locale = use_locale();
    let first = match component {
        Component::Direction => {
            view! { <Objectives/> {in_row("direction.measures", |row| view! { <CountSentence row/> }.into_any())} }
                .into_any()
        }
        Component::Target => in_row("target.segments", whom),
        Component::Uniqueness => ().into_any(),
        Component::Technology => {
            let hours = "technology.hours_available".to_owned();
            let words = form::field(locale, &hours);
            let (label, hint) = words.map_or(("", ""), |words| (words.label, words.hint));
            view! {
                {in_row("technology.channels", |row| view! { <LeadingChannel row/> }.into_any())}
                <Question path=hours label control=Control::Number example=Signal::stored(hint.to_owned())/>
            }
            .into_any()
        }
        Component::Evaluation => view! { <Review/> }.into_any(),
    };
    view! { {first} <Decision component/> }.into_any()
}

/// What is asked of the row that the ten minutes write to; room is made for one where there is none.
fn in_row(list: &'static str, ask: fn(String) -> AnyView) -> AnyView {
    let editor = use_app().editor;
    let ids = editor.plan.rows(list);
    let row = Memo::new(move |_| {
        ids.track();
        editor.plan.with("target.primary technology.channels.*.verdict", |plan| form::quick_row(plan, list))
    });
    if row.with_untracked(Option::is_none) {
        editor.make_room(list);
    }
    // A step back may lead to a plan from before there was room.
    Effect::new(move |_| {
        if row.with(Option::is_none) {
            editor.make_room(list);
        }
    });
    dynamic(move || row.get().map(ask).into_any())
}

/// The leading objective, in few words each.
#[component]
fn Objectives() -> impl IntoView {
    let editor = use_app().editor;
    let locale = use_locale();
    let leads = objective();
    let option = move |one: &Objective| {
        let one = *one;
        let id = format!("objective-{}", one.code());
        view! {
            <div class="choice">
                <input
                    type="radio" id=id.clone() name=OBJECTIVE value=one.code() prop:checked=move || leads.get() == Some(one)
                    on:change=move |_| editor.write_at(OBJECTIVE, one.code())
                />
                <label for=id><b>{one.name(locale)}</b><small>{in_short(one, locale)}</small></label>
            </div>
        }
    };
    view! {
        <fieldset class="choices quick-objectives">
            <legend>{t!(locale, quick.objective)}</legend>
            {Objective::ALL.iter().map(option).collect_view()}
        </fieldset>
    }
}

fn in_short(objective: Objective, locale: Locale) -> &'static str {
    match objective {
        Objective::Listening => t!(locale, quick.objectives.listening),
        Objective::Talking => t!(locale, quick.objectives.talking),
        Objective::Energizing => t!(locale, quick.objectives.energizing),
        Objective::Supporting => t!(locale, quick.objectives.supporting),
        Objective::Embracing => t!(locale, quick.objectives.embracing),
    }
}

fn whom(row: String) -> AnyView {
    let locale = use_locale();
    let objective = objective();
    let example = Signal::derive(move || {
        let example = form::whom_example(objective.get()).words(locale);
        t!(locale, quick.example, example = example)
    });
    let path = format!("{row}.who");
    view! { <Question path label=t!(locale, quick.whom) control=Control::Line(None) example/> }.into_any()
}

/// When the next review is: a day, or one of two that are a tap away.
#[component]
fn Review() -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let next = app.editor.plan.memo(NEXT_REVIEW, |plan| plan.evaluation.next_review.clone());
    let offer = move |months: u32, words: &'static str| {
        let day = move || app.today.get().checked_add_months(Months::new(months));
        let chosen = move || day().is_some_and(|day| next.get() == DateEntry::Read(day));
        let choose = move |_| {
            if let Some(day) = untrack(day) {
                app.editor.write_at(NEXT_REVIEW, &day.to_string());
            }
        };
        view! { <button type="button" class="chip" aria-pressed=move || chosen().to_string() on:click=choose>{words}</button> }
    };
    view! {
        <div class="quick-review">
            <Question
                path=NEXT_REVIEW.to_owned() label=t!(locale, quick.review.label) control=Control::Date
                example=Signal::stored(t!(locale, quick.review.hint).to_owned())
            />
            <div class="chips">
                {offer(1, t!(locale, quick.review.month))}
                {offer(3, t!(locale, quick.review.quarter))}
            </div>
        </div>
    }
}

/// We will, we will not, because; with examples that fit the leading objective.
#[component]
fn Decision(component: Component) -> impl IntoView {
    let locale = use_locale();
    let objective = objective();
    let part = move |part: &'static str| {
        let path = format!("{}.decision.{part}", component.code());
        let label = form::label(locale, &path);
        let example = Signal::derive(move || {
            let example = form::decision_example(component, part, objective.get());
            t!(locale, quick.example, example = example.map_or("", |text| text.words(locale)))
        });
        view! { <Question path label control=Control::Text example optional=part == "because"/> }
    };
    view! {
        <div class="quick-pair">{part("will")}{part("will_not")}</div>
        {part("because")}
    }
}

/// The objective that leads.
pub(super) fn objective() -> Memo<Option<Objective>> {
    use_app().editor.plan.memo("direction.objective", |plan| plan.direction.objective)
}
