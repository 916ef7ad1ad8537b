//! A decision as a card: all of it leads to its step.

use crate::coach;
use crate::plan::{Choice, Component};
use crate::web::dynamic::dynamic;
use crate::web::route::Route;
use crate::web::state::{use_app, use_locale};
use crate::words::{Named, t};
use leptos::prelude::*;

/// What we will and will not do, cut after a few lines; the step has it whole.
#[component]
pub(super) fn DecisionCard(component: Component) -> impl IntoView {
    let plan = use_app().editor.plan;
    let locale = use_locale();
    let id = plan.with_untracked(|plan| plan.id.clone());
    let decision = plan.memo(format!("{}.decision", component.code()), move |plan| plan.decision(component).clone());
    let line = move |part: &'static str, lead: &'static str, text: &str| {
        let written = (!text.trim().is_empty()).then(|| coach::decided(part, text, locale));
        written.map(|text| view! { <p><b>{lead}</b>" "<span translate="no" dir="auto">{text}</span></p> })
    };
    let lines = move || {
        let decision = decision.get();
        let lines = (
            line("will", t!(locale, plan.decision.will.label), &decision.will),
            line("will_not", t!(locale, plan.decision.will_not.label), &decision.will_not),
        );
        match lines {
            (None, None) => view! { <p class="none">{t!(locale, plan.decision.none)}</p> }.into_any(),
            lines => view! { <div class="clamped">{lines}</div> }.into_any(),
        }
    };
    view! {
        <article class=component.code()>
            <h3><a href=Route::step(id, component).hash()><span>{component.number()}</span>" "{component.name(locale)}</a></h3>
            {dynamic(lines)}
        </article>
    }
}
