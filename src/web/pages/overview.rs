//! The overview: the strength of the plan, its weakest part with the one next thing to do, and the five decisions.

use crate::coach::{self, Strengths};
use crate::plan::{Choice, Component, DateEntry};
use crate::web::charts::{Pentagon, PentagonSize, StrengthTable};
use crate::web::components::{FindingList, PlaceLink};
use crate::web::dynamic::text;
use crate::web::parts::{Later, Piece};
use crate::web::route::Route;
use crate::web::state::{use_app, use_locale};
use crate::words::{self, Named, t};
use leptos::prelude::*;

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
    view! {
            <div class="overview-top">
                <div class="overview-chart">
                    <Pentagon strengths locale size=PentagonSize::Labelled/>
                    <StrengthTable strengths locale/>
                </div>
                <div>
                    <small>{text(move || cycle_line(app))}" · "{t!(locale, plan.weakest)}</small>
                    <p class="strength-figure"><span class="figure">{text(move || strengths.get().plan())}</span>" "<small>{t!(locale, plan.out_of)}</small></p>
                    <p class="hint strength-why">{t!(locale, pages.overview.minimum)}</p>
                    <NextAction strengths/>
                </div>
            </div>
            <section class="five" aria-label=t!(locale, pages.overview.decisions)>
                {Component::ALL.iter().map(|component| view! { <DecisionCard component=*component strengths/> }).collect_view()}
            </section>
            <section class="findings" aria-labelledby="findings">
                <h2 id="findings">{t!(locale, shell.coach.heading)}</h2>
                <FindingList component=None/>
            </section>
    }
}

fn cycle_line(app: crate::web::state::AppState) -> String {
    let locale = app.locale.get_untracked();
    app.editor.plan.with("cycle", |plan| {
        let number = plan.cycle.number.get();
        match plan.cycle.started {
            DateEntry::Read(day) => t!(locale, plan.cycle.since, number = number, month = words::month(locale, day)),
            _ => t!(locale, plan.cycle.number, number = number),
        }
    })
}

#[component]
fn NextAction(strengths: Memo<Strengths>) -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let weakest = move || strengths.get().weakest();
    let action = app.editor.plan.judged(move |plan| coach::next_action(plan, weakest(), app.today.get(), locale));
    move || {
        match action.get() {
        Some(action) => view! {
            <div class=format!("next-action {}", action.component.code())>
                <b>{
                    let name = action.component.name(locale);
                    if strengths.get().plan() == 0 { t!(locale, pages.overview.begin, name = name) } else { t!(locale, pages.overview.weakest, name = name) }
                }</b>
                <p>{action.why}</p>
                <p><PlaceLink place=action.place shortcut=action.shortcut class="button primary">{action.label}</PlaceLink></p>
            </div>
        }
        .into_any(),
        None => view! {
            <div class="next-action">
                <b>{t!(locale, pages.overview.complete)}</b>
                <p>{t!(locale, pages.overview.complete_why)}</p>
            </div>
        }
        .into_any(),
    }
    }
}

#[component]
fn DecisionCard(component: Component, strengths: Memo<Strengths>) -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let id = app.editor.plan.with_untracked(|plan| plan.id.clone());
    let number = component.number();
    let decision =
        app.editor.plan.memo(format!("{}.decision", component.code()), move |plan| plan.decision(component).clone());
    let lines = move || {
        let decision = decision.get();
        let line = |part: &'static str, lead: &'static str, text: String| {
            let class = part.replace('_', "-");
            let written = (!text.trim().is_empty()).then(|| coach::decided(part, &text, locale));
            written.map(|text| view! { <p class=class><b>{lead}</b>" "<span translate="no">{text}</span></p> })
        };
        let nothing = [&decision.will, &decision.will_not, &decision.because].iter().all(|text| text.trim().is_empty());
        view! {
            {line("will", t!(locale, plan.decision.will.label), decision.will)}
            {line("will_not", t!(locale, plan.decision.will_not.label), decision.will_not)}
            {line("because", t!(locale, plan.decision.because.label), decision.because)}
            {nothing.then(|| view! { <p class="none">{t!(locale, plan.decision.none)}</p> })}
        }
    };
    view! {
        <article class=component.code()>
            <p class="points">{text(move || strengths.get().of(component))}</p>
            <h2><a href=Route::step(id, component).hash()>{number}" "{component.name(locale)}</a></h2>
            {lines}
        </article>
    }
}
