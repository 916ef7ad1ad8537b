//! The bin: plans that can still be put back.

use super::plan_card::{shown_name, told};
use super::record_key;
use crate::save::Record;
use crate::web::dynamic::{Item, When, flag, keyed_list};
use crate::web::state::{use_app, use_locale};
use crate::words::{self, t};
use leptos::prelude::*;

/// The plans in the bin; nothing is shown while it is empty.
#[component]
pub(super) fn Bin() -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let binned = move || {
        let records = app.shelf.records.get();
        records.into_iter().filter(|record| record.binned_on.is_some()).collect::<Vec<_>>()
    };
    let item = |record: Record| Item::new(record_key(&record), move || view! { <BinRow record/> }.into_any());
    view! {
        <When holds=flag(move || !binned().is_empty())>
            <details class="bin">
                <summary>{move || t!(locale, pages.bin.heading, count = binned().len())}</summary>
                <p>{t!(locale, pages.bin.lead)}</p>
                <ul>
                    {keyed_list(move || binned().into_iter().map(item).collect())}
                </ul>
            </details>
        </When>
    }
}

#[component]
fn BinRow(record: Record) -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let asking = RwSignal::new(false);
    let name = shown_name(locale, &record.plan);
    let since = record.binned_on.map(|day| t!(locale, pages.bin.since, date = words::date(locale, day)));
    let (id, key) = (record.plan.id.clone(), crate::web::state::key(&record.plan.id));
    let said = t!(locale, pages.bin.put_back_done, name = name.clone());
    let question = t!(locale, pages.bin.confirm, name = name.clone());
    let put_back = move |_| {
        told(app, app.shelf.change(&id, |record| record.binned_on = None));
        app.notices.say(said.clone());
    };
    let confirm = move || {
        let key = key.clone();
        asking.get().then(|| {
            view! {
                <p>{question.clone()}</p>
                <button type="button" class="button danger" on:click=move |_| app.shelf.forget(&key)>{t!(locale, pages.bin.forget)}</button>
                <button type="button" class="button" on:click=move |_| asking.set(false)>{t!(locale, pages.bin.keep)}</button>
            }
        })
    };
    view! {
        <li on:keydown=move |event| if event.key() == "Escape" { asking.set(false) }>
            <b translate="no">{name}</b>" "<small>{since}</small>
            <div class="actions">
                <button type="button" class="button" on:click=put_back>{t!(locale, pages.bin.put_back)}</button>
                <button type="button" class="button quiet" aria-expanded=move || asking.get().to_string() on:click=move |_| asking.set(true)>
                    {t!(locale, pages.bin.forget)}
                </button>
                {confirm}
            </div>
        </li>
    }
}
