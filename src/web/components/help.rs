//! Help at a question: an example and why it matters, behind a small button beside the label.

use crate::form::FieldWords;
use crate::web::dynamic::{attribute, dynamic};
use crate::web::state::use_locale;
use crate::words::t;
use leptos::prelude::*;

/// Whether there is more to say of a question than its hint.
pub(super) fn has_help(words: FieldWords) -> bool {
    !words.example.is_empty() || !words.why.is_empty()
}

/// The button that shows and hides the help of a question.
#[component]
pub(super) fn HelpToggle(label: &'static str, open: RwSignal<bool>, panel: String) -> impl IntoView {
    view! {
        <button
            type="button" class="help-toggle" aria-expanded=attribute(move || open.get().to_string()) aria-controls=panel
            aria-label=t!(use_locale(), shell.help.open, question = label) on:click=move |_| open.update(|open| *open = !*open)
        ><span aria-hidden="true">"?"</span></button>
    }
}

/// The example, and the reason why the question matters, while they are asked for.
#[component]
pub(super) fn HelpPanel(words: FieldWords, open: RwSignal<bool>, id: String) -> impl IntoView {
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
