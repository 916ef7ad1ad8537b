//! What the rules say of the plan, each with a link to the very field.

use super::place_link::PlaceLink;
use crate::coach::{self, Finding, Severity};
use crate::plan::Component;
use crate::web::state::{use_app, use_locale};
use crate::words::{Named, t};
use leptos::prelude::*;

/// The findings that look at a component, or all of them.
#[component]
pub fn FindingList(
    /// Only those that look at this component.
    #[prop(optional_no_strip)]
    component: Option<Component>,
) -> impl IntoView {
    let app = use_app();
    let locale = use_locale();
    let findings = Memo::new(move |_| {
        let today = app.today.get();
        let mut found = app.editor.plan.with(|plan| coach::findings(plan, today, locale));
        found.retain(|finding| component.is_none_or(|component| finding.components.contains(&component)));
        found
    });
    let blank = Memo::new(move |_| {
        app.editor.plan.with(|plan| plan.leaves().iter().all(|(path, leaf)| path == "name" || leaf.is_blank()))
    });
    view! {
        <Show when=move || findings.with(Vec::is_empty)>
            <p class="quiet-note">{move || if blank.get() { t!(locale, shell.coach.blank) } else { t!(locale, shell.coach.quiet) }}</p>
        </Show>
        <div class="findings-grid">
            <For each=move || findings.get() key=|finding| (finding.code, finding.title.clone(), finding.why.clone()) let:finding>
                <FindingBox finding/>
            </For>
        </div>
    }
}

#[component]
fn FindingBox(finding: Finding) -> impl IntoView {
    let locale = use_locale();
    let (class, severity) = match finding.severity {
        Severity::Stop => ("finding stop", t!(locale, shell.coach.severity_stop)),
        Severity::Warn => ("finding warn", t!(locale, shell.coach.severity_warn)),
    };
    let names: Vec<&str> = finding.components.iter().map(|component| component.name(locale)).collect();
    view! {
        <div class=class>
            <b><span class="visually-hidden">{severity}" · "</span>{finding.title}</b>
            " "<small>{names.join(" → ")}</small>
            <p>{finding.why}</p>
            <p><PlaceLink place=finding.place>{finding.mend}</PlaceLink></p>
        </div>
    }
}
