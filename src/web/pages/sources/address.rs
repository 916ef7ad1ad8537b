//! Addresses of sources, shown in full; they open beside the program.

use crate::web::components::ExternalLink;
use leptos::prelude::*;

/// Addresses, one below the other.
#[component]
pub(super) fn Addresses(
    /// The addresses.
    addresses: &'static [&'static str],
) -> impl IntoView {
    let link = |&address: &&'static str| {
        view! {
            <li>
                <ExternalLink href=address verbatim=true>{address}</ExternalLink>
            </li>
        }
    };
    view! { <ul class="addresses">{addresses.iter().map(link).collect_view()}</ul> }
}
