//! Where the formulas and ideas of the five steps were read.

use super::address::Addresses;
use crate::catalog::{METHODS, Method};
use crate::web::state::use_locale;
use leptos::prelude::*;

/// Every formula and idea with its addresses.
#[component]
pub(super) fn MethodList() -> impl IntoView {
    let locale = use_locale();
    let method = |method: &Method| {
        let Method { name, addresses } = *method;
        view! { <dt>{name.words(locale)}</dt><dd><Addresses addresses/></dd> }
    };
    view! { <dl class="study-source">{METHODS.iter().map(method).collect_view()}</dl> }
}
