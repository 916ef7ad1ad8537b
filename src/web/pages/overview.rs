//! The overview: the goal as figures, the one next thing to do, how strong the plan is, what it says of itself, and the five
//! decisions.

mod decision_card;
mod goal;
mod next_action;

use crate::coach;
use crate::plan::{Choice, Component, DateEntry};
use crate::web::charts::{Pentagon, PentagonSize, StrengthTable};
use crate::web::components::FindingList;
use crate::web::dynamic::{dynamic, text};
use crate::web::parts::{Later, Piece};
use crate::web::route::{QuickScreen, Route};
use crate::web::state::{AppState, use_app, use_locale};
use crate::words::{self, t};
use decision_card::DecisionCard;
use goal::GoalFigures;
use leptos::prelude::*;
use next_action::NextAction;

/// The overview of the open plan.
#[component]
pub fn OverviewPage() -> impl IntoView {
    view! {
        <main class="page overview" id="content">
            <h1 class="visually-hidden" tabindex="-1">{t!(use_locale(), pages.overview.heading)}</h1>
            <Later piece=Piece::Overview/>
        </main>
    }
}

/// All of it but the heading.
#[component]
pub fn OverviewBody() -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let strengths = app.editor.plan.judged(move |plan| coach::strengths(plan, app.today.get()));
    let open = app.editor.plan.judged(|plan| Component::ALL.iter().filter(|one| coach::is_empty(plan, **one)).count());
    // Nobody is told how strong a plan is that has not begun everywhere.
    let strength = move || match open.get() {
        5 => view! { <p class="hint">{t!(locale, pages.overview.blank)}</p> }.into_any(),
        1 => view! { <p class="hint">{t!(locale, pages.overview.one_open)}</p> }.into_any(),
        count @ 2.. => view! { <p class="hint">{t!(locale, pages.overview.some_open, count = count)}</p> }.into_any(),
        0 => view! {
            <p><b>{text(move || t!(locale, pages.overview.strength, points = strengths.get().plan()))}</b></p>
            <p class="hint">{t!(locale, pages.overview.minimum)}</p>
        }
        .into_any(),
    };
    view! {
        <div class="overview-top">
            <div class="overview-goal">
                <GoalFigures/>
                <NextAction strengths/>
            </div>
            <figure class="overview-chart">
                <Pentagon strengths locale size=PentagonSize::Labelled/>
                <figcaption>{dynamic(move || strength().into_any())}</figcaption>
                <StrengthTable strengths locale/>
            </figure>
            <section class="overview-findings" aria-labelledby="findings">
                <h2 id="findings">{t!(locale, shell.coach.heading)}</h2>
                <FindingList component=None/>
            </section>
        </div>
        <section class="five" aria-label=t!(locale, pages.overview.decisions)>
            {Component::ALL.iter().map(|component| view! { <DecisionCard component=*component/> }).collect_view()}
        </section>
        <CycleLine/>
    }
}

/// Which turn of the cycle it is, when the next review is, and the way back to the ten minutes.
#[component]
fn CycleLine() -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let id = app.editor.plan.with_untracked(|plan| plan.id.clone());
    let review = app.editor.plan.memo("evaluation.next_review", move |plan| {
        let day = plan.evaluation.next_review.value()?;
        Some(t!(locale, pages.overview.review, date = words::date(locale, day)))
    });
    view! {
        <p class="cycle-line">
            <span>{text(move || cycle_line(app))}</span>
            <span>{text(move || review.get())}</span>
            <a href=Route::quick(id, QuickScreen::Of(Component::Direction)).hash()>{t!(locale, pages.overview.quick)}</a>
        </p>
    }
}

fn cycle_line(app: AppState) -> String {
    let locale = app.locale.get_untracked();
    app.editor.plan.with("cycle", |plan| {
        let number = plan.cycle.number.get();
        match plan.cycle.started {
            DateEntry::Read(day) => t!(locale, plan.cycle.since, number = number, month = words::month(locale, day)),
            _ => t!(locale, plan.cycle.number, number = number),
        }
    })
}
