//! A short text, with the names of the rows of a list as suggestions.

use super::text_field::TextField;
use crate::coach;
use crate::web::dynamic::dynamic;
use crate::web::state::use_app;
use leptos::prelude::*;

/// A field for the short text at a path.
#[component]
pub fn SuggestedField(
    /// The path of the text in the plan.
    path: String,
    /// The path of the list whose rows are suggested.
    list: &'static str,
) -> impl IntoView {
    let plan = use_app().editor.plan;
    let names = plan.memo(coach::row_name_place(list), move |plan| {
        plan.ids(list).iter().filter_map(|id| coach::own_name(plan, list, id)).collect::<Vec<_>>()
    });
    let id = format!("{}-names", path.replace('.', "-"));
    let option = |name: String| view! { <option value=name></option> };
    view! {
        <TextField path list=id.clone()/>
        <datalist id=id>{dynamic(move || names.get().into_iter().map(option).collect_view().into_any())}</datalist>
    }
}
