//! The modern question: do these people want to deal with a brand like ours there at all, and what follows?

use crate::coach::welcome_consequence;
use crate::plan::{Choice, Leaf, Welcome};
use crate::web::components::{ChoiceField, ChoiceOption};
use crate::web::dynamic::dynamic;
use crate::web::state::{use_app, use_locale};
use crate::words::{Locale, Named, t};
use leptos::prelude::*;

/// The four answers, each with what it implies; below them what a small or an unknown welcome means for the plan.
#[component]
pub(super) fn WelcomeQuestion(
    /// The path of the answer.
    path: String,
) -> impl IntoView {
    let editor = use_app().editor;
    let locale = use_locale();
    let said = crate::form::field(locale, &path);
    let label = said.map(|said| said.label).unwrap_or_default();
    let hint = said.map(|said| said.hint).filter(|hint| !hint.is_empty());
    let of_answer = path.clone();
    let consequence = editor.plan.memo(path.clone(), move |plan| match plan.leaf(&of_answer) {
        Some(Leaf::Choice(code)) => Welcome::from_code(code).and_then(|welcome| welcome_consequence(welcome, locale)),
        _ => None,
    });
    let options = Welcome::ALL.iter().map(|one| ChoiceOption {
        code: one.code().to_owned(),
        name: one.name(locale).to_owned(),
        about: vec![implied(*one, locale).to_owned()],
    });
    view! {
        <div class="segment-welcome">
            <h4>{label}</h4>
            {hint.map(|hint| view! { <p class="hint">{hint}</p> })}
            <ChoiceField path=path legend=label options=options.collect()/>
            <div aria-live="polite">
                {dynamic(move || (consequence.get().map(|words| view! { <p class="consequence">{words}</p> })).into_any())}
            </div>
        </div>
    }
}

/// What an answer implies, in one line.
fn implied(welcome: Welcome, locale: Locale) -> &'static str {
    match welcome {
        Welcome::Gladly => t!(locale, segments.welcome.gladly),
        Welcome::WhenUseful => t!(locale, segments.welcome.when_useful),
        Welcome::Hardly => t!(locale, segments.welcome.hardly),
        Welcome::Unknown => t!(locale, segments.welcome.unknown),
    }
}
