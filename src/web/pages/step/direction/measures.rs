//! The measures workbench: what is followed, and what each objective suggests to follow.

mod digest;
mod row;
mod suggestions;

use crate::web::components::RowList;
use crate::web::state::use_locale;
use crate::words::t;
use leptos::prelude::*;

/// The measures, each with what it is made of, and the suggestions below them.
#[component]
pub(super) fn MeasureQuestions() -> impl IntoView {
    let locale = use_locale();
    view! {
        <RowList
            list="direction.measures" add=t!(locale, plan.direction.measures.add) empty=t!(locale, plan.direction.measures.empty)
            title=|locale, number| t!(locale, plan.direction.measures.one, number = number) row=row::measure digest=digest::digest
        />
        <suggestions::MeasureSuggestions/>
    }
}
