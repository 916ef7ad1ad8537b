//! The first page: every plan of this browser, or what this is where there is none.

mod bin;
mod import;
mod plan_card;
mod set_aside;
mod welcome;

use crate::plan::{DateEntry, Id, Plan};
use crate::save::Record;
use crate::web::components::Icon;
use crate::web::files::export_all;
use crate::web::platform;
use crate::web::route::Route;
use crate::web::state::{AppState, SaveFault, use_app, use_locale};
use crate::words::{Locale, t};
use bin::Bin;
use import::OpenFile;
use leptos::prelude::*;
use plan_card::PlanCard;
use set_aside::SetAsideList;
use welcome::Welcome;

/// All plans.
#[component]
pub fn PlansPage() -> impl IntoView {
    let app = use_app();
    let any = Memo::new(move |_| app.shelf.records.with(|records| records.iter().any(on_the_shelf)));
    view! {
        <main class="page plans" id="content">
            {move || if any.get() { view! { <PlanList/> }.into_any() } else { view! { <Welcome/> }.into_any() }}
            <import::Preview/>
            <SetAsideList/>
            <Bin/>
            <p class="foot"><a href="#/about">{t!(use_locale(), shell.about)}</a></p>
        </main>
    }
}

#[component]
fn PlanList() -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let shown = move || app.shelf.records.get().into_iter().filter(on_the_shelf).collect::<Vec<_>>();
    let key = |record: &Record| (record.plan.id.clone(), record.revision);
    view! {
        <h1 tabindex="-1">{t!(locale, pages.plans.heading)}</h1>
        <div class="actions">
            <button type="button" class="button primary" on:click=move |_| start_plan(app)>
                <Icon name="plus"/>{t!(locale, pages.plans.new)}
            </button>
            <OpenFile/>
            <button type="button" class="button quiet" on:click=move |_| export_all(app)>{t!(locale, pages.plans.backup)}</button>
        </div>
        <ul class="plan-cards">
            <For each=shown key=key let:record><PlanCard record/></For>
        </ul>
    }
}

fn on_the_shelf(record: &Record) -> bool {
    record.binned_on.is_none()
}

/// Makes a new plan and opens it at its first step.
pub(super) fn start_plan(app: AppState) {
    if let Some(id) = new_plan(app) {
        platform::go(&Route::step(id, crate::plan::Component::Direction).hash());
    }
}

/// Makes a new plan; none where it could not be stored, which is said.
pub fn new_plan(app: AppState) -> Option<Id> {
    let locale = app.locale.get_untracked();
    let mut plan = Plan::new(platform::fresh_id(), t!(locale, pages.plans.first_name));
    plan.cycle.started = DateEntry::Read(app.today.get_untracked());
    match app.shelf.put(plan) {
        Ok(id) => Some(id),
        Err(fault) => {
            app.notices.say(fault_words(locale, fault));
            None
        }
    }
}

/// Why something on this page could not be stored, in words.
pub(super) fn fault_words(locale: Locale, fault: SaveFault) -> &'static str {
    match fault {
        SaveFault::Storage(_) | SaveFault::SetAside => t!(locale, pages.plans.not_stored),
        SaveFault::ChangedElsewhere => t!(locale, pages.plans.other_tab),
    }
}
