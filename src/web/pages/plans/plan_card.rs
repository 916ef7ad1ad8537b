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

#[component]
fn Rename(plan: Plan) -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let control = NodeRef::<Input>::new();
    Effect::new(move |_| {
        if let Some(input) = control.get() {
            let _may_be_gone = input.focus();
            input.select();
        }
    });
    let typed = app.renaming.with_untracked(|renaming| renaming.as_ref().map(|(_, name)| name.clone()));
    let (id, of_input) = (plan.id.clone(), plan.id.clone());
    let keep = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if let Some((_, name)) = app.renaming.get_untracked() {
            told(app, app.shelf.change(&id, |record| record.plan.name = name));
        }
        stop_renaming(app);
    };
    let input = move |event| app.renaming.set(Some((of_input.clone(), event_target_value(&event))));
    let escape = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" {
            stop_renaming(app);
        }
    };
    view! {
        <form class="rename" on:submit=keep on:keydown=escape>
            <label>
                <span class="visually-hidden">{t!(locale, pages.plans.new_name)}</span>
                <input
                    class="control" name="new-name" node_ref=control autocomplete="off" translate="no" dir="auto"
                    value=typed.unwrap_or(plan.name) on:input=input
                />
            </label>
            <button type="submit" class="button">{t!(locale, pages.plans.keep_name)}</button>
            <button type="button" class="button quiet" on:click=move |_| stop_renaming(app)>{t!(locale, pages.plans.cancel)}</button>
        </form>
    }
}

/// Takes the form away; focus goes back to the button that brought it.
fn stop_renaming(app: AppState) {
    if let Some((id, _)) = app.renaming.get_untracked() {
        app.renaming.set(None);
        platform::after(0, move || {
            platform::focus_id(&rename_button(&id));
        });
    }
}

fn rename_button(id: &Id) -> String {
    format!("rename-{}", id.as_str())
}

/// The name of a plan as it is shown; a plan without one says so.
pub(super) fn shown_name(locale: Locale, plan: &Plan) -> String {
    let name = plan.name.trim();
    if name.is_empty() { t!(locale, plan.untitled).to_owned() } else { name.to_owned() }
}

/// Says why something was not stored.
pub(super) fn told<T>(app: AppState, result: Result<T, SaveFault>) {
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
