//! What shows that the chosen objective suits us; what was noted for the others stays within reach.

use crate::plan::{Choice, Objective, Plan};
use crate::web::components::{LongField, Needed};
use crate::web::state::{use_app, use_locale};
use crate::words::t;
use leptos::prelude::*;

/// The question of the chosen objective, and the answers to those of the others.
#[component]
pub(in super::super) fn SuitsQuestions(
    /// The objective that leads.
    chosen: Memo<Option<Objective>>,
) -> impl IntoView {
    let editor = use_app().editor;
    let locale = use_locale();
    let field = |objective: Objective| {
        view! { <LongField path=format!("direction.suits.{}", objective.code()) wide=true/> }
    };
    move || {
        let leading = chosen.get();
        let others = move || Objective::ALL.iter().copied().filter(move |one| Some(*one) != leading);
        // Once shown, it stays until another objective leads: a field never goes away under the hands of its writer.
        let noted = Memo::new(move |before: Option<&bool>| {
            let any = |plan: &Plan| others().any(|one| !plan.direction.suits.of(one).trim().is_empty());
            before.copied().unwrap_or_default() || editor.plan.with("direction.suits", any)
        });
        let other = move |objective: Objective| {
            let path = format!("direction.suits.{}", objective.code());
            view! { <div class="fields"><Needed path when=|| false>{field(objective)}</Needed></div> }
        };
        view! {
            <div class="fields">{leading.map(field)}</div>
            <details class="help" hidden=move || !noted.get()>
                <summary>{t!(locale, measures.objective.others)}</summary>
                {others().map(other).collect_view()}
            </details>
        }
    }
}
