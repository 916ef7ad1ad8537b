//! The page for an address that leads nowhere: it says so, and shows the way back.

use crate::plan::Id;
use crate::save::Unreadable;
use crate::web::state::{use_app, use_locale};
use crate::words::t;
use leptos::prelude::*;

/// Why there is nothing to show.
#[derive(Clone, Debug, PartialEq)]
pub enum MissingReason {
    /// The address is none of ours.
    Address,
    /// No such plan is stored here.
    Plan,
    /// The plan lies in the bin.
    Binned(Id),
    /// What is stored cannot be read.
    Unreadable(Unreadable),
}

/// Says what is missing.
#[component]
pub fn MissingPage(
    /// Why there is nothing to show.
    reason: MissingReason,
) -> impl IntoView {
    let locale = use_locale();
    let why = match &reason {
        MissingReason::Address => t!(locale, pages.missing.address),
        MissingReason::Plan => t!(locale, pages.missing.plan),
        MissingReason::Binned(_) => t!(locale, pages.bin.lead),
        MissingReason::Unreadable(_) => t!(locale, pages.missing.unreadable),
    };
    let heading = match reason {
        MissingReason::Binned(_) => t!(locale, pages.missing.binned),
        _ => t!(locale, pages.missing.heading),
    };
    let put_back = match &reason {
        MissingReason::Binned(id) => Some(view! { <PutBack id=id.clone()/> }),
        _ => None,
    };
    let fact = match reason {
        MissingReason::Unreadable(unreadable) => Some(unreadable.words(locale)),
        _ => None,
    };
    view! {
        <main class="page prose" id="content">
            <h1 tabindex="-1">{heading}</h1>
            <p>{why}</p>
            {fact.map(|fact| view! { <p>{fact}</p> })}
            {put_back}
            <p><a class="button" href="#/">{t!(locale, pages.missing.back)}</a></p>
        </main>
    }
}

#[component]
fn PutBack(id: Id) -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let put_back = move |_| match app.shelf.change(&id, |record| record.binned_on = None) {
        Ok(_) => app.editor.open(Some(&id)),
        Err(_) => app.notices.say(t!(locale, pages.plans.not_stored)),
    };
    view! { <p><button type="button" class="button primary" on:click=put_back>{t!(locale, pages.bin.put_back)}</button></p> }
}
