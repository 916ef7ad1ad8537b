//! The page for an address that leads nowhere: it says so, and shows the way back.

use crate::save::Unreadable;
use crate::web::state::use_locale;
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
    Binned,
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
        MissingReason::Binned => t!(locale, pages.missing.binned),
        MissingReason::Unreadable(_) => t!(locale, pages.missing.unreadable),
    };
    let fact = match reason {
        MissingReason::Unreadable(unreadable) => Some(unreadable.words(locale)),
        _ => None,
    };
    view! {
        <main class="page prose" id="content">
            <h1 tabindex="-1">{t!(locale, pages.missing.heading)}</h1>
            <p>{why}</p>
            {fact.map(|fact| view! { <p>{fact}</p> })}
            <p><a class="button primary" href="#/">{t!(locale, pages.missing.back)}</a></p>
        </main>
    }
}
