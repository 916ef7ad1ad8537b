//! The first page: every plan of this browser, or what this is where there is none.

mod bin;
mod example_picture;
mod import;
mod plan_card;
mod rename;
mod unread;
mod welcome;

use crate::plan::{DateEntry, Id, Plan};
use crate::save::Record;
use crate::web::components::Icon;
use crate::web::dynamic::{Item, When, flag, keyed_list};
use crate::web::files::export_all;
use crate::web::parts::{Later, Piece};
use crate::web::platform;
use crate::web::route::{PlanPage, Route};
use crate::web::state::{AppState, SaveFault, use_app, use_locale};
use crate::words::{Locale, t};
use bin::Bin;
use import::OpenFile;
use leptos::prelude::*;
use plan_card::PlanCard;
pub(super) use plan_card::told;
use unread::UnreadList;
use welcome::Welcome;

/// All plans.
#[component]
pub fn PlansPage() -> impl IntoView {
    let app = use_app();
    let any = Memo::new(move |_| app.shelf.records.with(|records| records.iter().any(on_the_shelf)));
    // A first visitor needs none of it.
    let more = Memo::new(move |_| {
        app.shelf.records.with(|records| !records.is_empty())
            || app.shelf.unread.with(|texts| !texts.is_empty())
            || app.import.any()
    });
    view! {
        <main class="page plans" id="content">
            {move || if any.get() { view! { <PlanListHead/> }.into_any() } else { view! { <Welcome/> }.into_any() }}
            {move || more.get().then(|| view! { <Later piece=Piece::Shelf/> })}
            <p class="foot"><a href="#/about">{t!(use_locale(), shell.about)}</a></p>
        </main>
    }
}

/// The cards of the plans, the files that were opened, what could not be read, and the bin.
#[component]
pub fn ShelfBody() -> impl IntoView {
    let app = use_app();
    let shown = move || app.shelf.records.get().into_iter().filter(on_the_shelf).collect::<Vec<_>>();
    let item = |record: Record| Item::new(record_key(&record), move || view! { <PlanCard record/> }.into_any());
    view! {
        <When holds=flag(move || app.shelf.records.with(|records| records.iter().any(on_the_shelf)))>
            <ul class="plan-cards">{keyed_list(move || shown().into_iter().map(item).collect())}</ul>
        </When>
        <import::Preview/>
        <UnreadList/>
        <Bin/>
    }
}

#[component]
fn PlanListHead() -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    view! {
        <h1 tabindex="-1">{t!(locale, pages.plans.heading)}</h1>
        <div class="actions">
            <a class="button primary" href=Route::Start.hash()><Icon name="plus"/>{t!(locale, pages.plans.new)}</a>
            <OpenFile/>
            <button type="button" class="button quiet" on:click=move |_| export_all(app)>{t!(locale, pages.plans.backup)}</button>
        </div>
    }
}

/// What is shown of a record is built anew when it is written anew.
fn record_key(record: &Record) -> String {
    format!("{} {}", record.plan.id.as_str(), record.revision)
}

fn on_the_shelf(record: &Record) -> bool {
    record.binned_on.is_none()
}

/// Makes a plan of the name that was typed, and opens a page of it. The second half of a double click comes when the page of
/// the plan has the address already, and makes no other.
pub(super) fn start_plan(app: AppState, page: PlanPage) {
    if Route::from_hash(&platform::current_hash()) != Route::Start {
        return;
    }
    if let Some(id) = new_plan(app) {
        platform::go(&Route::Plan { id, page }.hash());
    }
}

/// Makes a plan of the name that was typed; none where it could not be stored, which is said.
pub fn new_plan(app: AppState) -> Option<Id> {
    let locale = app.locale.get_untracked();
    let typed = app.new_name.get_untracked();
    let name = if typed.trim().is_empty() { t!(locale, pages.plans.first_name) } else { typed.trim() };
    let mut plan = Plan::new(platform::fresh_id(), name);
    plan.cycle.started = DateEntry::Read(app.today.get_untracked());
    match app.shelf.put(plan) {
        Ok(id) => {
            app.new_name.set(String::new());
            Some(id)
        }
        Err(fault) => {
            app.notices.say(fault_words(locale, fault));
            None
        }
    }
}

/// Why something on this page could not be stored, in words.
pub(super) fn fault_words(locale: Locale, fault: SaveFault) -> &'static str {
    match fault {
        SaveFault::Storage(_) | SaveFault::Unreadable => t!(locale, pages.plans.not_stored),
        SaveFault::ChangedElsewhere => t!(locale, pages.plans.other_tab),
    }
}
