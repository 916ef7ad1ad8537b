//! The decision as a draft: what we think for now, before the chapters sharpen it.

use crate::form;
use crate::plan::{Choice, Component};
use crate::web::components::LongField;
use crate::web::state::{use_app, use_locale};
use crate::words::t;
use leptos::prelude::*;

/// We will, we will not, because.
#[component]
pub(super) fn Draft(component: Component) -> impl IntoView {
    let locale = use_locale();
    let objective = use_app().editor.plan.memo("direction.objective", |plan| plan.direction.objective);
    let line = |part: &'static str| {
        let path = format!("{}.decision.{part}", component.code());
        let example = Signal::derive(move || {
            let text = form::decision_example(component, part, objective.get())?;
            Some(t!(locale, chapters.for_example, example = text.words(locale)))
        });
        view! { <LongField path rows=1 example/> }
    };
    view! {
        <section class="draft" aria-labelledby="draft">
            <header>
                <h2 id="draft">{t!(locale, chapters.draft.heading)}</h2>
                <p>{t!(locale, chapters.draft.note)}</p>
            </header>
            {form::DECISION.map(line).into_iter().collect_view()}
        </section>
    }
}
