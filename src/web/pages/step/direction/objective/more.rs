//! What more there is to say of an objective: when it suits and when not, an example, and the measures it brings.

use crate::catalog::{self, ObjectiveWords};
use crate::plan::{Choice, Objective};
use crate::web::dynamic::flag;
use crate::web::state::use_locale;
use crate::words::{Named, t};
use leptos::prelude::*;

/// Unfolded for the objective that leads, folded for the others.
pub(super) fn more(code: &str, chosen: Memo<bool>) -> AnyView {
    let locale = use_locale();
    let Some(objective) = Objective::from_code(code) else { return ().into_any() };
    let ObjectiveWords { unless, example, function } = catalog::objective_words(objective, locale);
    let names: Vec<&str> = catalog::suggestions(objective).map(|one| one.name.words(locale)).collect();
    view! {
        <details open=flag(move || chosen.get())>
            <summary>{t!(locale, measures.objective.more)}<span class="visually-hidden">" · "{objective.name(locale)}</span></summary>
            <ul>
                <li>{t!(locale, plan.direction.objective.suits, when = objective.when(locale))}</li>
                <li>{t!(locale, measures.objective.unless, unless = unless)}</li>
                <li>{t!(locale, measures.objective.example, example = example)}</li>
                <li>{t!(locale, measures.objective.family, names = names.join(", "))}</li>
                <li>{t!(locale, measures.objective.function, function = function)}</li>
            </ul>
        </details>
    }
    .into_any()
}
