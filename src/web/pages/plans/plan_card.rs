//! One plan on the page of plans.

use super::fault_words;
use crate::coach;
use crate::plan::{Id, Plan};
use crate::save::Record;
use crate::web::charts::Pentagon;
use crate::web::files::export_plan;
use crate::web::platform;
use crate::web::route::Route;
use crate::web::state::{AppState, SaveFault, use_app, use_locale};
use crate::words::{self, Locale, Named, t};
use leptos::html::Input;
use leptos::prelude::*;

/// A card with what a plan is and what can be done with it.
#[component]
pub(super) fn PlanCard(record: Record) -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let strengths = coach::strengths(&record.plan, app.today.get_untracked());
    let name = shown_name(locale, &record.plan);
    let renaming = RwSignal::new(false);
    let head = {
        let (plan, name) = (record.plan.clone(), name.clone());
        move || match renaming.get() {
            true => view! { <Rename plan=plan.clone() renaming/> }.into_any(),
            false => {
                view! { <h2><a href=Route::overview(plan.id.clone()).hash() translate="no">{name.clone()}</a></h2> }
                    .into_any()
            }
        }
    };
    view! {
        <li class="plan-card">
            {head}
            <Pentagon strengths=Signal::stored(strengths) locale=Signal::stored(locale)/>
            <Facts record=record.clone() strengths/>
            <CardActions plan=record.plan name renaming/>
        </li>
    }
}

#[component]
fn Facts(record: Record, strengths: coach::Strengths) -> impl IntoView {
    let locale = use_locale();
    let weakest = strengths.weakest().name(locale);
    let review = record.plan.evaluation.next_review.value();
    let review = review.map_or_else(|| t!(locale, pages.plans.no_review).to_owned(), |day| words::date(locale, day));
    let changed = record.saved_at.map(|at| words::date(locale, at.date()));
    view! {
        <dl class="facts-row">
            <div><dt>{t!(locale, pages.plans.weakest)}</dt><dd>{t!(locale, shell.steps.weakest_points, name = weakest, points = strengths.plan())}</dd></div>
            <div><dt>{t!(locale, pages.plans.cycle)}</dt><dd>{record.plan.cycle.number.get()}</dd></div>
            <div><dt>{t!(locale, pages.plans.changed)}</dt><dd>{changed}</dd></div>
            <div><dt>{t!(locale, pages.plans.review)}</dt><dd>{review}</dd></div>
        </dl>
    }
}

#[component]
fn CardActions(plan: Plan, name: String, renaming: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let label = |action: &'static str| t!(locale, pages.plans.of, action = action, plan = name.clone());
    let (open, print) = (t!(locale, pages.plans.open), t!(locale, pages.plans.print));
    let (rename, duplicate) = (t!(locale, pages.plans.rename), t!(locale, pages.plans.duplicate));
    let (export, bin) = (t!(locale, pages.plans.export), t!(locale, pages.plans.bin));
    let (to_copy, to_export, to_bin) = (plan.clone(), plan.clone(), plan.clone());
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
            <button type="button" class="button quiet" aria-label=label(rename) name=rename_name(&plan.id) on:click=move |_| renaming.set(true)>{rename}</button>
            <button type="button" class="button quiet" aria-label=label(duplicate) on:click=move |_| copy(app, &to_copy)>{duplicate}</button>
            <button type="button" class="button quiet" aria-label=label(bin) on:click=move |_| to_the_bin(app, &to_bin)>{bin}</button>
        </div>
    }
}

#[component]
fn Rename(plan: Plan, renaming: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let control = NodeRef::<Input>::new();
    Effect::new(move |_| {
        if let Some(input) = control.get() {
            let _may_be_gone = input.focus();
            input.select();
        }
    });
    let id = plan.id.clone();
    let keep = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if let Some(input) = control.get_untracked() {
            let name = input.value();
            renaming.set(false);
            told(app, app.shelf.change(&id, |record| record.plan.name = name));
            focus_rename(&id);
        }
    };
    let of_cancel = plan.id.clone();
    let cancel = move |_| {
        renaming.set(false);
        focus_rename(&of_cancel);
    };
    view! {
        <form class="rename" on:submit=keep>
            <label>
                <span class="visually-hidden">{t!(locale, pages.plans.new_name)}</span>
                <input class="control" name="new-name" node_ref=control autocomplete="off" translate="no" dir="auto" value=plan.name/>
            </label>
            <button type="submit" class="button">{t!(locale, pages.plans.keep_name)}</button>
            <button type="button" class="button quiet" on:click=cancel>{t!(locale, pages.plans.cancel)}</button>
        </form>
    }
}

/// The name of the button that renames a plan, for focus to come back to it.
fn rename_name(id: &Id) -> String {
    format!("rename.{}", id.as_str())
}

fn focus_rename(id: &Id) {
    let name = rename_name(id);
    platform::after(0, move || {
        platform::focus_name(&name);
    });
}

/// The name of a plan as it is shown; a plan without one says so.
pub(super) fn shown_name(locale: Locale, plan: &Plan) -> String {
    let name = plan.name.trim();
    if name.is_empty() { t!(locale, plan.untitled).to_owned() } else { name.to_owned() }
}

/// Says why something was not stored.
pub(super) fn told(app: AppState, result: Result<(), SaveFault>) {
    if let Err(fault) = result {
        app.notices.say(fault_words(app.locale.get_untracked(), fault));
    }
}

fn copy(app: AppState, plan: &Plan) {
    let locale = app.locale.get_untracked();
    let mut copy = plan.clone();
    copy.name = t!(locale, pages.plans.copy_name, name = shown_name(locale, plan));
    told(app, app.shelf.put(copy).map(drop));
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
    }
    told(app, binned);
}
