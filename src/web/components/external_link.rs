//! A link that leads out of the program: it opens beside it, and says so to those who do not see it open.

use crate::web::state::use_locale;
use crate::words::{Locale, t};
use leptos::prelude::*;

/// A link to another site, in a tab of its own.
#[component]
pub fn ExternalLink(
    /// The address.
    href: &'static str,
    /// The language, where it may differ from the program's.
    #[prop(optional)]
    locale: Option<Locale>,
    /// Whether the text of the link is a name that stays as it is in every language.
    #[prop(optional)]
    verbatim: bool,
    /// The text of the link.
    children: Children,
) -> impl IntoView {
    let locale = locale.unwrap_or_else(use_locale);
    let text = view! { <span translate=verbatim.then_some("no")>{children()}</span> };
    view! {
        <a href=href target="_blank" rel="noopener noreferrer">
            {text}<span class="visually-hidden">" "{t!(locale, shell.new_tab)}</span>
        </a>
    }
}
