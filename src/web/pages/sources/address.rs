//! Addresses of sources, shown in full; they open beside the program.

use crate::web::state::use_locale;
use crate::words::t;
use leptos::prelude::*;

/// Addresses, one below the other.
#[component]
pub(super) fn Addresses(
    /// The addresses.
    addresses: &'static [&'static str],
) -> impl IntoView {
    let locale = use_locale();
    let link = |address: &&'static str| {
        view! {
            <li>
                <a href=*address target="_blank" rel="noopener noreferrer">
                    {*address}<span class="visually-hidden">" "{t!(locale, pages.sources.new_tab)}</span>
                </a>
            </li>
        }
    };
    view! { <ul class="addresses" translate="no">{addresses.iter().map(link).collect_view()}</ul> }
}
