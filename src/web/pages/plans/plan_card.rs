//! One plan on the page of plans.

use super::fault_words;
use super::rename::{Rename, rename_button};
use crate::coach;
use crate::plan::Plan;
use crate::save::Record;
use crate::web::charts::Pentagon;
use crate::web::files::export_plan;
use crate::web::platform;
use crate::web::route::Route;
use crate::web::state::{AppState, SaveFault, use_app, use_locale};
use crate::words::{self, Locale, Named, t};
use leptos::prelude::*;

/// A card with what a plan is and what can be done with it.
#[component]
pub(super) fn PlanCard(record: Record) -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let strengths = coach::strengths(&record.plan, app.today.get_untracked());
    let name = shown_name(locale, &record.plan);
    let id = record.plan.id.clone();
    let renaming =
        Memo::new(move |_| app.renaming.with(|renaming| renaming.as_ref().is_some_and(|(plan, _)| *plan == id)));
    let head = {
        let (plan, name) = (record.plan.clone(), name.clone());
        move || match renaming.get() {
            true => view! { <Rename plan=plan.clone()/> }.into_any(),
            false => {
                view! { <h2><a href=Route::overview(plan.id.clone()).hash() translate="no">{name.clone()}</a></h2> }
                    .into_any()
            }
        }
    };
    view! {
        <li class="plan-card">
            {head}
            <Pentagon strengths=Signal::stored(strengths) locale/>
            <Facts record=record.clone() strengths/>
            <CardActions plan=record.plan name/>
        </li>
    }
}

#[component]
fn Facts(record: Record, strengths: coach::Strengths) -> impl IntoView {
    let locale = use_locale();
    let today = use_app().today.get_untracked();
    let weakest = strengths.weakest();
    let name = weakest.name(locale);
    let points = strengths.plan();
    // Nothing is called weak before its first answer, nor where nothing is missing.
    let (label, weak) = if coach::is_empty(&record.plan, weakest) {
        (t!(locale, pages.plans.begin), name.to_owned())
    } else if points == 100 {
        (t!(locale, pages.plans.strength), t!(locale, pages.plans.whole).to_owned())
    } else {
        (t!(locale, pages.plans.weakest), t!(locale, shell.steps.weakest_points, name = name, points = points))
    };
    let next = record.plan.evaluation.next_review.value();
    let past = next.is_some_and(|day| day < today);
    let review = match next.map(|day| words::date(locale, day)) {
        Some(date) if past => t!(locale, pages.plans.review_past, date = date),
        Some(date) => date,
        None => t!(locale, pages.plans.no_review).to_owned(),
    };
    let goal = coach::goal_line(&record.plan, locale).map(|goal| {
        view! { <div class="goal"><dt>{t!(locale, pages.plans.goal)}</dt><dd translate="no" dir="auto">{goal}</dd></div> }
    });
    let changed = record.saved_at.map(|at| words::date(locale, at.date()));
    view! {
        <dl class="facts-row">
            {goal}
            <div><dt>{label}</dt><dd>{weak}</dd></div>
            <div><dt>{t!(locale, pages.plans.cycle)}</dt><dd>{record.plan.cycle.number.get()}</dd></div>
            <div><dt>{t!(locale, pages.plans.changed)}</dt><dd>{changed}</dd></div>
            <div><dt>{t!(locale, pages.plans.review)}</dt><dd class:past=past>{review}</dd></div>
        </dl>
    }
}

#[component]
fn CardActions(plan: Plan, name: String) -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let label = |action: &'static str| t!(locale, pages.plans.of, action = action, plan = name.clone());
    let (open, print) = (t!(locale, pages.plans.open), t!(locale, pages.plans.print));
    let (rename, duplicate) = (t!(locale, pages.plans.rename), t!(locale, pages.plans.duplicate));
    let (export, bin) = (t!(locale, pages.plans.export), t!(locale, pages.plans.bin));
    let (to_copy, to_export, to_bin, to_rename) = (plan.clone(), plan.clone(), plan.clone(), plan.clone());
    let export_it = move |_| {
        if export_plan(app, &to_export) {
            told(app, app.shelf.note_copy(&to_export.id));
        }
    };
    view! {
        <div class="actions">
            <a class="button primary" href=Route::overview(plan.id.clone()).hash() aria-label=label(open)>{open}</a>
            <a class="button" href=Route::sheets(plan.id.clone()).hash() aria-label=label(print)>{print}</a>
            <button type="button" class="button" aria-label=label(export) on:click=export_it>{export}</button>
            <button type="button" class="button quiet" id=rename_button(&plan.id) aria-label=label(rename) on:click=move |_| app.renaming.set(Some((to_rename.id.clone(), to_rename.name.clone())))>{rename}</button>
            <button type="button" class="button quiet" aria-label=label(duplicate) on:click=move |_| copy(app, &to_copy)>{duplicate}</button>
            <button type="button" class="button quiet" aria-label=label(bin) on:click=move |_| to_the_bin(app, &to_bin)>{bin}</button>
        </div>
    }
}

/// The name of a plan as it is shown; a plan without one says so.
pub(super) fn shown_name(locale: Locale, plan: &Plan) -> String {
    let name = plan.name.trim();
    if name.is_empty() { t!(locale, plan.untitled).to_owned() } else { name.to_owned() }
}

/// Says why something was not stored.
pub fn told<T>(app: AppState, result: Result<T, SaveFault>) {
    if let Err(fault) = result {
        app.notices.say(fault_words(app.locale.get_untracked(), fault));
    }
}

fn copy(app: AppState, plan: &Plan) {
    let locale = app.locale.get_untracked();
    let mut copy = plan.clone();
    copy.name = t!(locale, pages.plans.copy_name, name = shown_name(locale, plan));
    let said = t!(locale, pages.plans.copied, name = copy.name);
    let stored = app.shelf.put(copy);
    if stored.is_ok() {
        app.notices.say(said);
    }
    told(app, stored);
    app.shelf.refresh();
}

fn to_the_bin(app: AppState, plan: &Plan) {
    let locale = app.locale.get_untracked();
    let id = plan.id.clone();
    let today = app.today.get_untracked();
    let binned = app.shelf.change(&id, |record| record.binned_on = Some(today));
    if binned.is_ok() {
        platform::after(0, platform::focus_heading);
        let said = t!(locale, pages.plans.binned, name = shown_name(locale, plan));
        app.notices.offer(said, t!(locale, pages.plans.undo), move || {
            told(app, app.shelf.change(&id, |record| record.binned_on = None));
        });
        platform::after(0, platform::focus_heading);
    }
    told(app, binned);
}
