//! Help at a question: an example and why it matters, behind a small button beside the label.

use crate::form::FieldWords;
use crate::web::dynamic::{attribute, dynamic};
use crate::web::state::use_locale;
use crate::words::t;
use leptos::prelude::*;

/// The help of a question: its button, what that shows below, and whether it is shown.
pub(super) struct Help {
    pub(super) toggle: AnyView,
    pub(super) panel: AnyView,
    pub(super) open: RwSignal<bool>,
}

/// What there is to say of a question beside its hint, if anything; `control` is the id of its control.
pub(super) fn help(words: Option<FieldWords>, control: &str) -> Option<Help> {
    let words = words.filter(|words| !words.example.is_empty() || !words.why.is_empty())?;
    let open = RwSignal::new(false);
    let id = format!("{control}-help");
    Some(Help {
        toggle: view! { <Toggle label=words.label open panel=id.clone()/> }.into_any(),
        panel: view! { <Panel words open id/> }.into_any(),
        open,
    })
}

#[component]
fn Toggle(label: &'static str, open: RwSignal<bool>, panel: String) -> impl IntoView {
    view! {
        <button
            type="button" class="help-toggle" aria-expanded=attribute(move || open.get().to_string()) aria-controls=panel
            aria-label=t!(use_locale(), shell.help.open, question = label) on:click=move |_| open.update(|open| *open = !*open)
        ><span aria-hidden="true">"?"</span></button>
    }
}

/// The example, and the reason why the question matters, while they are asked for.
#[component]
fn Panel(words: FieldWords, open: RwSignal<bool>, id: String) -> impl IntoView {
    let locale = use_locale();
    let said = move |term: &'static str, text: &'static str| {
        (!text.is_empty()).then(|| view! { <div><dt>{term}</dt><dd>{text}</dd></div> })
    };
    let shown = move || {
        view! {
            <dl>
                {said(t!(locale, shell.help.example), words.example)}
                {said(t!(locale, shell.help.why), words.why)}
            </dl>
        }
    };
    view! { <div class="help-panel" id=id>{dynamic(move || open.get().then(shown).into_any())}</div> }
}
